; _machine.py by numba 0.68.1; the source is sha256 3b4e66323fce7a1141e0fca94da7d0ad5430096adc4a9d226a81c1baecad02d6
define i32 @machine(ptr noalias %retptr, ptr noalias %excinfo, i64 %arg.n, i64 %arg.first, i64 %arg.mask, i64 %arg.hold_mask, i64 %arg.strict, ptr %arg.record, ptr %arg.result, ptr %arg.account, ptr %arg.rule, ptr %arg.known, ptr %arg.hold, ptr %arg.slot, ptr %arg.number, ptr %arg.plan, ptr %arg.seen, ptr %arg.recalled, ptr %arg.order) {
B0:
  %.201.i = alloca i64, align 8
  %excinfo.1.i = alloca ptr, align 8
  %.612 = alloca i64, align 8
  store i64 0, ptr %.612, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.671 = alloca ptr, align 8
  %excinfo.5 = alloca ptr, align 8
  %.742 = alloca ptr, align 8
  %excinfo.6 = alloca ptr, align 8
  %.989 = alloca ptr, align 8
  %excinfo.7 = alloca ptr, align 8
  %.1323 = alloca ptr, align 8
  %excinfo.8 = alloca ptr, align 8
  %.85524 = icmp slt i64 %arg.first, %arg.n
  br i1 %.85524, label %B30.preheader.lr.ph, label %B1570

B30.preheader.lr.ph:                              
  %const380 = bitcast i64 9223372036854775807 to i64
  %const = bitcast i64 281474976710656 to i64
  %.194 = add nsw i64 %arg.n, -1
  %0 = add i64 %arg.n, -2
  %scevgep329 = getelementptr i8, ptr %arg.record, i64 200
  %scevgep341 = getelementptr i8, ptr %arg.result, i64 24
  %scevgep350 = getelementptr i8, ptr %arg.plan, i64 8
  %scevgep354 = getelementptr i8, ptr %arg.record, i64 40
  %scevgep366 = getelementptr i8, ptr %arg.result, i64 24
  %scevgep375 = getelementptr i8, ptr %arg.record, i64 248
  br label %B30

B16.loopexit:                                     
  %.85 = icmp slt i64 %.414, %arg.n
  br i1 %.85, label %B30, label %B1570

B30:                                              
  %start.4.1 = phi i64 [ %arg.first, %B30.preheader.lr.ph ], [ %.1181, %B1546 ], [ %.414, %B16.loopexit ]
  %warmed.2.1 = phi i64 [ %arg.first, %B30.preheader.lr.ph ], [ %warmed.4.2, %B1546 ], [ %warmed.4.2, %B16.loopexit ]
  %heat.2.1 = phi i64 [ 0, %B30.preheader.lr.ph ], [ %heat.4.2, %B1546 ], [ %heat.4.2, %B16.loopexit ]
  %.104.not = icmp slt i64 %start.4.1, %warmed.2.1
  br i1 %.104.not, label %B160, label %B42.endif

B160:                                             
  %warmed.4.2 = phi i64 [ %warmed.2.1, %B30 ], [ %.13.i, %B42.endif.endif.loopexit ], [ %.13.i, %B42.endif ]
  %heat.4.2 = phi i64 [ %heat.2.1, %B30 ], [ %29, %B42.endif.endif.loopexit ], [ %heat.2.1, %B42.endif ]
  %.196 = icmp slt i64 %start.4.1, %.194
  br i1 %.196, label %B182, label %B458

B182:                                             
  %.idx = shl i64 %start.4.1, 7
  %1 = getelementptr i8, ptr %arg.record, i64 %.idx
  %.211 = getelementptr i8, ptr %1, i64 72
  %.212 = load i64, ptr %.211, align 8
  %2 = and i64 %.212, 4294901760
  %.215 = icmp eq i64 %2, 0
  br i1 %.215, label %B270.preheader, label %B458

B270.preheader:                                   
  %3 = shl i64 %start.4.1, 7
  %scevgep330 = getelementptr i8, ptr %scevgep329, i64 %3
  br label %B270

B270:                                             
  %lsr.iv331 = phi ptr [ %scevgep330, %B270.preheader ], [ %scevgep332, %B370 ]
  %end.2.3 = phi i64 [ %.239, %B370 ], [ %start.4.1, %B270.preheader ]
  %scevgep333 = getelementptr i8, ptr %lsr.iv331, i64 -136
  %.227 = load i64, ptr %scevgep333, align 8
  %4 = and i64 %.227, %const
  %.230.not = icmp eq i64 %4, 0
  br i1 %.230.not, label %B458, label %B342

B342:                                             
  %exitcond.not = icmp eq i64 %0, %end.2.3
  br i1 %exitcond.not, label %B458, label %B370

B370:                                             
  %.239 = add i64 %end.2.3, 1
  %.266 = load i64, ptr %lsr.iv331, align 8
  %5 = and i64 %.266, 4294901760
  %.269 = icmp eq i64 %5, 0
  %scevgep332 = getelementptr i8, ptr %lsr.iv331, i64 128
  br i1 %.269, label %B270, label %B458

B458:                                             
  %end.3.2 = phi i64 [ %start.4.1, %B160 ], [ %start.4.1, %B182 ], [ %.239, %B370 ], [ %.194, %B342 ], [ %end.2.3, %B270 ]
  %.idx662 = shl i64 %end.3.2, 7
  %6 = getelementptr i8, ptr %arg.record, i64 %.idx662
  %.286 = getelementptr i8, ptr %6, i64 72
  %.287 = load i64, ptr %.286, align 8
  %7 = and i64 %.287, 4294901760
  %.290.not = icmp eq i64 %7, 0
  br i1 %.290.not, label %B550, label %B620

B550:                                             
  %sunkaddr = getelementptr i8, ptr %arg.record, i64 %.idx662
  %sunkaddr381 = getelementptr i8, ptr %sunkaddr, i64 64
  %.300 = load i64, ptr %sunkaddr381, align 8
  %8 = and i64 %.300, %const
  %.303.not = icmp ne i64 %8, 0
  br label %B620

B620:                                             
  %"$phi620.0.2.2" = phi i1 [ false, %B458 ], [ %.303.not, %B550 ]
  %.316 = icmp sle i64 %end.3.2, %start.4.1
  %brmerge = select i1 %.316, i1 true, i1 %"$phi620.0.2.2"
  br i1 %brmerge, label %B784, label %B638

B638:                                             
  call void @llvm.lifetime.start.p0(ptr %.201.i)
  call void @llvm.lifetime.start.p0(ptr %excinfo.1.i)
  %reass.sub.i = sub i64 %end.3.2, %start.4.1
  %.67.i = add i64 %reass.sub.i, 1
  %const_mat = add i64 %const380, -1
  %.68.i = icmp ugt i64 %reass.sub.i, %const_mat
  %9 = shl i64 %start.4.1, 7
  %10 = getelementptr i8, ptr %arg.record, i64 %9
  %scevgep.i = getelementptr i8, ptr %10, i64 8
  %spec.select = select i1 %.68.i, i64 0, i64 %.67.i
  br label %B42.i

B42.i:                                            
  %lsr.iv.i = phi ptr [ %scevgep8.i, %B164.endif.i ], [ %scevgep.i, %B638 ]
  %.11871.i = phi i64 [ %.125.i, %B164.endif.i ], [ %start.4.1, %B638 ]
  %.11168.i = phi i64 [ %.121.i, %B164.endif.i ], [ %spec.select, %B638 ]
  %.112.i = icmp sgt i64 %.11168.i, 0
  br i1 %.112.i, label %B44.i, label %B706.endif

B44.i:                                            
  %scevgep9.i = getelementptr i8, ptr %lsr.iv.i, i64 -8
  %.158.i = load i64, ptr %scevgep9.i, align 8, !noalias !0
  %.159.i = icmp eq i64 %.158.i, 0
  br i1 %.159.i, label %B102.i, label %B164.i

B102.i:                                           
  %.166.i = load i64, ptr %lsr.iv.i, align 8, !noalias !0
  %.167.i = icmp eq i64 %.166.i, 0
  br i1 %.167.i, label %B702.thread73, label %B164.i

B702.thread73:                                    
  call void @llvm.lifetime.end.p0(ptr %.201.i)
  call void @llvm.lifetime.end.p0(ptr %excinfo.1.i)
  br label %B784

B164.i:                                           
  store i64 0, ptr %.201.i, align 8, !noalias !0
  %.205.i = call i32 @find_id(ptr %.201.i, ptr %excinfo.1.i, ptr %arg.known, i64 %arg.mask, ptr %arg.record, i64 %.11871.i, ptr %arg.seen, ptr %arg.recalled, ptr %arg.order, ptr %arg.number, ptr %arg.plan), !noalias !0
  %cond.i = icmp eq i32 %.205.i, 0
  br i1 %cond.i, label %B164.endif.i, label %_ZN6source9all_knownB2v4B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE8int64_2axx8int64_2ax8int64_2a8int64_2a8int64_2a8int64_2a8int64_2a.exit, !prof !4

B164.endif.i:                                     
  %.215.i = load i64, ptr %.201.i, align 8, !noalias !0
  %.231.not.i = icmp eq i64 %.215.i, 1
  %scevgep8.i = getelementptr i8, ptr %lsr.iv.i, i64 128
  %.125.i = add i64 %.11871.i, 1
  %.121.i = add nsw i64 %.11168.i, -1
  br i1 %.231.not.i, label %B42.i, label %B638.endif

_ZN6source9all_knownB2v4B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE8int64_2axx8int64_2ax8int64_2a8int64_2a8int64_2a8int64_2a8int64_2a.exit: 
  call void @llvm.lifetime.end.p0(ptr %.201.i)
  call void @llvm.lifetime.end.p0(ptr %excinfo.1.i)
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

common.ret:                                       
  %common.ret.op = phi i32 [ 0, %B698 ], [ 0, %B1218 ], [ 0, %B1934 ], [ %.1327, %B1824.if ], [ %.993, %B1326.if ], [ %.746, %B1128.if ], [ %.205.i, %_ZN6source9all_knownB2v4B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAE8int64_2axx8int64_2ax8int64_2a8int64_2a8int64_2a8int64_2a8int64_2a.exit ], [ %.616, %B814.if ], [ %.675, %B986.if ]
  ret i32 %common.ret.op

B698:                                             
  store i64 %start.4.1, ptr %retptr, align 8
  br label %common.ret

B746:                                             
  %lsr.iv343 = phi ptr [ %scevgep342, %B746.preheader327 ], [ %scevgep344, %B746 ]
  %lsr.iv339 = phi i64 [ %33, %B746.preheader327 ], [ %lsr.iv.next340, %B746 ]
  %scevgep347 = getelementptr i8, ptr %lsr.iv343, i64 -24
  store i64 4, ptr %scevgep347, align 8
  %scevgep346 = getelementptr i8, ptr %lsr.iv343, i64 -16
  store i64 4, ptr %scevgep346, align 8
  %scevgep345 = getelementptr i8, ptr %lsr.iv343, i64 -8
  store i64 4, ptr %scevgep345, align 8
  store i64 4, ptr %lsr.iv343, align 8
  %lsr.iv.next340 = add i64 %lsr.iv339, -4
  %scevgep344 = getelementptr i8, ptr %lsr.iv343, i64 32
  %.497.3 = icmp sgt i64 %lsr.iv.next340, 4
  br i1 %.497.3, label %B746, label %B16.loopexit

B784:                                             
  %.573.not = icmp slt i64 %end.3.2, %start.4.1
  br i1 %.573.not, label %B1298.thread, label %B814.preheader

B814.preheader:                                   
  %11 = add i64 %end.3.2, 1
  %12 = mul i64 %start.4.1, 24
  %scevgep351 = getelementptr i8, ptr %scevgep350, i64 %12
  %13 = shl i64 %start.4.1, 7
  %scevgep355 = getelementptr i8, ptr %scevgep354, i64 %13
  br label %B814

B814:                                             
  %lsr.iv356 = phi ptr [ %scevgep355, %B814.preheader ], [ %scevgep357, %B986.endif ]
  %lsr.iv352 = phi ptr [ %scevgep351, %B814.preheader ], [ %scevgep353, %B986.endif ]
  %leg.11.2 = phi i64 [ %.700, %B986.endif ], [ %start.4.1, %B814.preheader ]
  %.587 = load i64, ptr %lsr.iv356, align 8
  store i64 %.587, ptr %lsr.iv352, align 8
  store i64 0, ptr %.612, align 8
  %.616 = call i32 @check(ptr %.612, ptr %excinfo.4, ptr %arg.record, i64 %start.4.1, i64 %end.3.2, i64 %leg.11.2, i64 %arg.n, ptr %arg.account, ptr %arg.rule, ptr %arg.known, i64 %arg.mask, ptr %arg.slot, ptr %arg.hold, i64 %arg.hold_mask, ptr %arg.number, ptr %arg.plan, ptr %arg.seen, ptr %arg.recalled, ptr %arg.order)
  %cond76 = icmp eq i32 %.616, 0
  br i1 %cond76, label %B814.endif, label %B814.if, !prof !4

B986:                                             
  %.675 = call i32 @book(ptr %.671, ptr %excinfo.5, ptr %arg.record, i64 %start.4.1, i64 %leg.11.2, ptr %arg.account, ptr %arg.rule, ptr %arg.known, ptr %arg.slot, ptr %arg.hold, i64 %arg.hold_mask, ptr %arg.number, ptr %arg.plan, ptr %arg.order)
  %cond77 = icmp eq i32 %.675, 0
  br i1 %cond77, label %B986.endif, label %B986.if, !prof !4

B1102:                                            
  %.730.not.not = icmp sgt i64 %leg.11.2, %start.4.1
  br i1 %.730.not.not, label %B1128.preheader, label %B1196

B1128.preheader:                                  
  br label %B1128

B1128:                                            
  %leg.13.2.in = phi i64 [ %leg.13.2, %B1128.endif ], [ %leg.11.2, %B1128.preheader ]
  %leg.13.2 = add i64 %leg.13.2.in, -1
  %14 = add i64 %leg.13.2.in, -1
  %.746 = call i32 @take_back(ptr %.742, ptr %excinfo.6, ptr %arg.record, i64 %14, ptr %arg.account, ptr %arg.known, ptr %arg.slot, ptr %arg.hold, i64 %arg.hold_mask, ptr %arg.number, ptr %arg.plan)
  %cond79 = icmp eq i32 %.746, 0
  br i1 %cond79, label %B1128.endif, label %B1128.if, !prof !4

B1196:                                            
  %.776 = icmp eq i64 %.626, -1
  br i1 %.776, label %B1218, label %B1222.endif

B1218:                                            
  store i64 %start.4.1, ptr %retptr, align 8
  br label %common.ret

B1262:                                            
  %lsr.iv368 = phi ptr [ %scevgep367, %B1262.preheader326 ], [ %scevgep369, %B1262 ]
  %lsr.iv364 = phi i64 [ %40, %B1262.preheader326 ], [ %lsr.iv.next365, %B1262 ]
  %scevgep372 = getelementptr i8, ptr %lsr.iv368, i64 -24
  store i64 28, ptr %scevgep372, align 8
  %scevgep371 = getelementptr i8, ptr %lsr.iv368, i64 -16
  store i64 28, ptr %scevgep371, align 8
  %scevgep370 = getelementptr i8, ptr %lsr.iv368, i64 -8
  store i64 28, ptr %scevgep370, align 8
  store i64 28, ptr %lsr.iv368, align 8
  %lsr.iv.next365 = add i64 %lsr.iv364, -4
  %scevgep369 = getelementptr i8, ptr %lsr.iv368, i64 32
  %.909.3 = icmp sgt i64 %lsr.iv.next365, 4
  br i1 %.909.3, label %B1262, label %B1286

B1286:                                            
  %15 = shl i64 %leg.11.2, 3
  %scevgep348 = getelementptr i8, ptr %arg.result, i64 %15
  store i64 %.626, ptr %scevgep348, align 8
  br label %B1546

B1298:                                            
  %16 = icmp eq i64 %arg.strict, 2
  br i1 %16, label %B1326.preheader, label %B1396.endif

B1326.preheader:                                  
  br label %B1326

B1298.thread:                                     
  %17 = icmp eq i64 %arg.strict, 2
  br i1 %17, label %B1546, label %B1396.endif

B1326:                                            
  %leg.14.3 = phi i64 [ %.1014, %B1326.endif ], [ %end.3.2, %B1326.preheader ]
  %.993 = call i32 @take_back(ptr %.989, ptr %excinfo.7, ptr %arg.record, i64 %leg.14.3, ptr %arg.account, ptr %arg.known, ptr %arg.slot, ptr %arg.hold, i64 %arg.hold_mask, ptr %arg.number, ptr %arg.plan)
  %cond78 = icmp eq i32 %.993, 0
  br i1 %cond78, label %B1326.endif, label %B1326.if, !prof !4

B1436:                                            
  %lsr.iv377 = phi ptr [ %scevgep376, %B1436.preheader324 ], [ %scevgep378, %B1436 ]
  %lsr.iv373 = phi i64 [ %46, %B1436.preheader324 ], [ %lsr.iv.next374, %B1436 ]
  %.1149 = phi i64 [ %.1158.1, %B1436 ], [ %.1149.unr, %B1436.preheader324 ]
  %scevgep379 = getelementptr i8, ptr %lsr.iv377, i64 -128
  store i64 %.1149, ptr %scevgep379, align 8
  %sunkaddr382 = getelementptr i8, ptr %arg.number, i64 24
  %.1157 = load i64, ptr %sunkaddr382, align 8
  %.1158 = add nsw i64 %.1157, 1
  store i64 %.1158, ptr %sunkaddr382, align 8
  store i64 %.1158, ptr %lsr.iv377, align 8
  %.1157.1 = load i64, ptr %sunkaddr382, align 8
  %.1158.1 = add nsw i64 %.1157.1, 1
  store i64 %.1158.1, ptr %sunkaddr382, align 8
  %lsr.iv.next374 = add i64 %lsr.iv373, -2
  %scevgep378 = getelementptr i8, ptr %lsr.iv377, i64 256
  %.1109.1 = icmp sgt i64 %lsr.iv.next374, 2
  br i1 %.1109.1, label %B1436, label %B1546

B1546:                                            
  %.1181 = add nsw i64 %end.3.2, 1
  %.1187 = icmp slt i64 %.1181, %arg.n
  br i1 %.1187, label %B30, label %B1570

B1570:                                            
  %heat.5.2 = phi i64 [ 0, %B0 ], [ %heat.4.2, %B1546 ], [ %heat.4.2, %B16.loopexit ]
  %.1211 = icmp eq i64 %arg.strict, 1
  %.1224 = icmp sgt i64 %arg.n, 0
  %or.cond = and i1 %.1224, %.1211
  br i1 %or.cond, label %B1598, label %B1934

B1598:                                            
  %.1235 = load i64, ptr %arg.result, align 8
  switch i64 %.1235, label %B1790.preheader [
    i64 0, label %B1666.preheader
    i64 4, label %B1666.preheader
  ]

B1666.preheader:                                  
  %.1266537 = icmp ugt i64 %arg.n, 1
  br i1 %.1266537, label %B1688.preheader, label %B1934

B1688.preheader:                                  
  br label %B1688

B1688:                                            
  %.1255538 = phi i64 [ %.1255, %B1935 ], [ 1, %B1688.preheader ]
  %18 = shl i64 %.1255538, 3
  %scevgep328 = getelementptr i8, ptr %arg.result, i64 %18
  %.1273 = load i64, ptr %scevgep328, align 8
  switch i64 %.1273, label %B1790.preheader [
    i64 0, label %B1935
    i64 4, label %B1935
  ]

B1790.preheader:                                  
  %19 = add i64 %arg.n, -1
  br label %B1790

B1790:                                            
  %lsr.iv = phi i64 [ %19, %B1790.preheader ], [ %lsr.iv.next, %B1870 ]
  %20 = shl i64 %lsr.iv, 3
  %scevgep = getelementptr i8, ptr %arg.result, i64 %20
  %.1310 = load i64, ptr %scevgep, align 8
  %.1311 = icmp eq i64 %.1310, 0
  br i1 %.1311, label %B1824, label %B1870

B1824:                                            
  %.1327 = call i32 @take_back(ptr %.1323, ptr %excinfo.8, ptr %arg.record, i64 %lsr.iv, ptr %arg.account, ptr %arg.known, ptr %arg.slot, ptr %arg.hold, i64 %arg.hold_mask, ptr %arg.number, ptr %arg.plan)
  %cond = icmp eq i32 %.1327, 0
  br i1 %cond, label %B1870, label %B1824.if, !prof !4

B1870:                                            
  %lsr.iv.next = add i64 %lsr.iv, -1
  %21 = add i64 %lsr.iv.next, 2
  %.1352 = icmp sgt i64 %21, 1
  br i1 %.1352, label %B1790, label %B1892

B1892:                                            
  %.1378 = getelementptr i8, ptr %arg.number, i64 40
  %.1379 = load i64, ptr %.1378, align 8
  %.1381 = getelementptr i8, ptr %arg.number, i64 24
  store i64 %.1379, ptr %.1381, align 8
  br label %B1934

B1934:                                            
  %.1402 = getelementptr i8, ptr %arg.number, i64 56
  store i64 %heat.5.2, ptr %.1402, align 8
  store i64 %arg.n, ptr %retptr, align 8
  br label %common.ret

B1935:                                            
  %.1255 = add nuw i64 %.1255538, 1
  %exitcond660.not = icmp eq i64 %arg.n, %.1255
  br i1 %exitcond660.not, label %B1934, label %B1688

B42.endif:                                        
  %.109 = add nsw i64 %start.4.1, 64
  %.13.i = tail call i64 @llvm.smin.i64(i64 %arg.n, i64 %.109)
  %.146 = load i64, ptr %arg.number, align 8
  %.60.i = sub i64 %.13.i, %start.4.1
  %.10567.not.i = icmp slt i64 %.60.i, 1
  br i1 %.10567.not.i, label %B160, label %B42.preheader.i

B42.preheader.i:                                  
  %22 = add nuw i64 %.60.i, 1
  %23 = mul i64 %start.4.1, 24
  %scevgep.i51 = getelementptr i8, ptr %arg.plan, i64 %23
  %24 = shl i64 %start.4.1, 7
  %25 = getelementptr i8, ptr %arg.record, i64 %24
  %scevgep3.i = getelementptr i8, ptr %25, i64 32
  br label %B42.i52

B42.i52:                                          
  %lsr.iv4.i = phi ptr [ %scevgep3.i, %B42.preheader.i ], [ %scevgep5.i, %B448.i ]
  %lsr.iv1.i = phi ptr [ %scevgep.i51, %B42.preheader.i ], [ %scevgep2.i, %B448.i ]
  %lsr.iv.i53 = phi i64 [ %22, %B42.preheader.i ], [ %lsr.iv.next.i, %B448.i ]
  %found.4.070.i = phi i64 [ 0, %B42.preheader.i ], [ %found.5.1.i, %B448.i ]
  %.147.i = load i64, ptr %lsr.iv4.i, align 8, !noalias !5
  %.148.i = and i64 %.147.i, 4294967295
  %.149.i = lshr i64 %.147.i, 32
  %.161.i = load i64, ptr %lsr.iv1.i, align 8, !noalias !5
  %.idx64.i = shl i64 %.161.i, 4
  %26 = getelementptr i8, ptr %arg.known, i64 %.idx64.i
  %.165.i = getelementptr i8, ptr %26, i64 8
  %.166.i54 = load i64, ptr %.165.i, align 8, !noalias !5
  %.168.i = add nsw i64 %.166.i54, %found.4.070.i
  %.180.i = icmp slt i64 %.148.i, %.146
  %.187.i = icmp ult i64 %.149.i, %.146
  %or.cond.i = select i1 %.180.i, i1 %.187.i, i1 false
  br i1 %or.cond.i, label %B240.i, label %B448.i

B240.i:                                           
  %.idx73.i = mul nuw nsw i64 %.148.i, 96
  %27 = getelementptr i8, ptr %arg.account, i64 %.idx73.i
  %.193.i = getelementptr i8, ptr %27, i64 16
  %.194.i = load i64, ptr %.193.i, align 8, !noalias !5
  %.idx74.i = mul nuw nsw i64 %.149.i, 96
  %28 = getelementptr i8, ptr %arg.account, i64 %.idx74.i
  %.199.i = getelementptr i8, ptr %28, i64 16
  %.200.i = load i64, ptr %.199.i, align 8, !noalias !5
  %.201.i55 = xor i64 %.200.i, %.194.i
  %.203.i = add nsw i64 %.201.i55, %.168.i
  %.212.i = getelementptr i8, ptr %27, i64 72
  %.213.i = load i64, ptr %.212.i, align 8, !noalias !5
  %.220.i = getelementptr i8, ptr %28, i64 72
  %.221.i = load i64, ptr %.220.i, align 8, !noalias !5
  %.222.i = xor i64 %.221.i, %.213.i
  %.223.i = add nsw i64 %.203.i, %.222.i
  br label %B448.i

B448.i:                                           
  %found.5.1.i = phi i64 [ %.223.i, %B240.i ], [ %.168.i, %B42.i52 ]
  %lsr.iv.next.i = add i64 %lsr.iv.i53, -1
  %scevgep2.i = getelementptr i8, ptr %lsr.iv1.i, i64 24
  %scevgep5.i = getelementptr i8, ptr %lsr.iv4.i, i64 128
  %.105.i = icmp ugt i64 %lsr.iv.next.i, 1
  br i1 %.105.i, label %B42.i52, label %B42.endif.endif.loopexit

B42.endif.endif.loopexit:                         
  %29 = xor i64 %found.5.1.i, %heat.2.1
  br label %B160

B638.endif:                                       
  call void @llvm.lifetime.end.p0(ptr %.201.i)
  call void @llvm.lifetime.end.p0(ptr %excinfo.1.i)
  %.361 = icmp slt i64 %.215.i, 0
  br i1 %.361, label %B698, label %B784

B706.endif:                                       
  call void @llvm.lifetime.end.p0(ptr %.201.i)
  call void @llvm.lifetime.end.p0(ptr %excinfo.1.i)
  %.414 = add nsw i64 %end.3.2, 1
  %.454 = sub i64 %.414, %start.4.1
  %.497475.not = icmp slt i64 %.454, 1
  br i1 %.497475.not, label %B16.loopexit, label %B746.preheader

B746.preheader:                                   
  %xtraiter = and i64 %.67.i, 3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B746.prol.loopexit, label %B746.prol.preheader

B746.prol.preheader:                              
  br label %B746.prol

B746.prol:                                        
  %lsr.iv337 = phi i64 [ %xtraiter, %B746.prol.preheader ], [ %lsr.iv.next338, %B746.prol ]
  %.503474476.prol = phi i64 [ %.510.prol, %B746.prol ], [ %start.4.1, %B746.prol.preheader ]
  %.510.prol = add i64 %.503474476.prol, 1
  %30 = shl i64 %.503474476.prol, 3
  %scevgep336 = getelementptr i8, ptr %arg.result, i64 %30
  store i64 4, ptr %scevgep336, align 8
  %lsr.iv.next338 = add nsw i64 %lsr.iv337, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next338, 0
  br i1 %prol.iter.cmp.not, label %B746.prol.loopexit.loopexit, label %B746.prol, !llvm.loop !8

B746.prol.loopexit.loopexit:                      
  %31 = sub i64 %.414, %.510.prol
  br label %B746.prol.loopexit

B746.prol.loopexit:                               
  %.496477.unr = phi i64 [ %.454, %B746.preheader ], [ %31, %B746.prol.loopexit.loopexit ]
  %.503474476.unr = phi i64 [ %start.4.1, %B746.preheader ], [ %.510.prol, %B746.prol.loopexit.loopexit ]
  %32 = icmp ult i64 %reass.sub.i, 3
  br i1 %32, label %B16.loopexit, label %B746.preheader327

B746.preheader327:                                
  %33 = add i64 %.496477.unr, 4
  %34 = shl i64 %.503474476.unr, 3
  %scevgep342 = getelementptr i8, ptr %scevgep341, i64 %34
  br label %B746

B814.if:                                          
  %.624 = icmp sgt i32 %.616, 0
  %.617 = load ptr, ptr %excinfo.4, align 8
  %.625 = select i1 %.624, ptr %.617, ptr undef
  store ptr %.625, ptr %excinfo, align 8
  br label %common.ret

B814.endif:                                       
  %.626 = load i64, ptr %.612, align 8
  %.640.not = icmp eq i64 %.626, 0
  br i1 %.640.not, label %B986, label %B1102

B986.if:                                          
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B986.endif:                                       
  %35 = shl i64 %leg.11.2, 3
  %scevgep349 = getelementptr i8, ptr %arg.result, i64 %35
  store i64 0, ptr %scevgep349, align 8
  %.700 = add i64 %leg.11.2, 1
  %scevgep353 = getelementptr i8, ptr %lsr.iv352, i64 24
  %scevgep357 = getelementptr i8, ptr %lsr.iv356, i64 128
  %exitcond659.not = icmp eq i64 %11, %.700
  br i1 %exitcond659.not, label %B1298, label %B814

B1128.if:                                         
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1128.endif:                                      
  %.771.not.not = icmp sgt i64 %leg.13.2, %start.4.1
  br i1 %.771.not.not, label %B1128, label %B1196

B1222.endif:                                      
  %reass.sub = sub i64 %end.3.2, %start.4.1
  %.909428713 = icmp ult i64 %reass.sub, %const380
  br i1 %.909428713, label %B1262.preheader, label %B1286

B1262.preheader:                                  
  %.866 = add nuw nsw i64 %reass.sub, 1
  %xtraiter292 = and i64 %.866, 3
  %lcmp.mod293.not = icmp eq i64 %xtraiter292, 0
  br i1 %lcmp.mod293.not, label %B1262.prol.loopexit, label %B1262.prol.preheader

B1262.prol.preheader:                             
  br label %B1262.prol

B1262.prol:                                       
  %lsr.iv362 = phi i64 [ %xtraiter292, %B1262.prol.preheader ], [ %lsr.iv.next363, %B1262.prol ]
  %.915427429.prol = phi i64 [ %.922.prol, %B1262.prol ], [ %start.4.1, %B1262.prol.preheader ]
  %.922.prol = add i64 %.915427429.prol, 1
  %36 = shl i64 %.915427429.prol, 3
  %scevgep361 = getelementptr i8, ptr %arg.result, i64 %36
  store i64 28, ptr %scevgep361, align 8
  %lsr.iv.next363 = add nsw i64 %lsr.iv362, -1
  %prol.iter294.cmp.not = icmp eq i64 %lsr.iv.next363, 0
  br i1 %prol.iter294.cmp.not, label %B1262.prol.loopexit.loopexit, label %B1262.prol, !llvm.loop !10

B1262.prol.loopexit.loopexit:                     
  %37 = add i64 %end.3.2, 1
  %38 = sub i64 %37, %.922.prol
  br label %B1262.prol.loopexit

B1262.prol.loopexit:                              
  %.908430.unr = phi i64 [ %.866, %B1262.preheader ], [ %38, %B1262.prol.loopexit.loopexit ]
  %.915427429.unr = phi i64 [ %start.4.1, %B1262.preheader ], [ %.922.prol, %B1262.prol.loopexit.loopexit ]
  %39 = icmp ult i64 %reass.sub, 3
  br i1 %39, label %B1286, label %B1262.preheader326

B1262.preheader326:                               
  %40 = add i64 %.908430.unr, 4
  %41 = shl i64 %.915427429.unr, 3
  %scevgep367 = getelementptr i8, ptr %scevgep366, i64 %41
  br label %B1262

B1326.if:                                         
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1326.endif:                                      
  %.1014 = add i64 %leg.14.3, -1
  %42 = add i64 %.1014, 1
  %.1018.not.not = icmp sgt i64 %42, %start.4.1
  br i1 %.1018.not.not, label %B1326, label %B1546

B1396.endif:                                      
  %reass.sub539 = sub i64 %end.3.2, %start.4.1
  %.1109433714 = icmp ult i64 %reass.sub539, %const380
  br i1 %.1109433714, label %B1436.preheader, label %B1546

B1436.preheader:                                  
  %.1066 = add nuw nsw i64 %reass.sub539, 1
  %sunkaddr383 = getelementptr i8, ptr %arg.number, i64 24
  %.1149.pre = load i64, ptr %sunkaddr383, align 8
  %43 = and i64 %reass.sub539, 1
  %lcmp.mod296.not.not = icmp eq i64 %43, 0
  br i1 %lcmp.mod296.not.not, label %B1436.prol, label %B1436.prol.loopexit

B1436.prol:                                       
  %.1122.prol = add i64 %start.4.1, 1
  %.idx364.prol = shl i64 %start.4.1, 7
  %44 = getelementptr i8, ptr %arg.record, i64 %.idx364.prol
  %.1153.prol = getelementptr i8, ptr %44, i64 120
  store i64 %.1149.pre, ptr %.1153.prol, align 8
  %sunkaddr384 = getelementptr i8, ptr %arg.number, i64 24
  %.1157.prol = load i64, ptr %sunkaddr384, align 8
  %.1158.prol = add nsw i64 %.1157.prol, 1
  store i64 %.1158.prol, ptr %sunkaddr384, align 8
  br label %B1436.prol.loopexit

B1436.prol.loopexit:                              
  %.1149.unr = phi i64 [ %.1149.pre, %B1436.preheader ], [ %.1158.prol, %B1436.prol ]
  %.1108431435.unr = phi i64 [ %.1066, %B1436.preheader ], [ %reass.sub539, %B1436.prol ]
  %.1115432434.unr = phi i64 [ %start.4.1, %B1436.preheader ], [ %.1122.prol, %B1436.prol ]
  %45 = icmp eq i64 %reass.sub539, 0
  br i1 %45, label %B1546, label %B1436.preheader324

B1436.preheader324:                               
  %46 = add i64 %.1108431435.unr, 2
  %47 = shl i64 %.1115432434.unr, 7
  %scevgep376 = getelementptr i8, ptr %scevgep375, i64 %47
  br label %B1436

B1824.if:                                         
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
}

declare i64 @llvm.smin.i64(i64, i64)

define internal i32 @find_id(ptr noalias %retptr, ptr noalias readnone %excinfo, ptr %arg.known, i64 %arg.mask, ptr %arg.record, i64 %arg.leg, ptr %arg.seen, ptr %arg.recalled, ptr %arg.order, ptr %arg.number, ptr %arg.plan) {
B0:
  %.idx163 = mul i64 %arg.leg, 24
  %0 = getelementptr i8, ptr %arg.plan, i64 %.idx163
  %.37 = getelementptr i8, ptr %0, i64 16
  %.38 = load i64, ptr %.37, align 8
  %.44 = load i64, ptr %0, align 8
  %.idx = shl i64 %.44, 4
  %1 = getelementptr i8, ptr %arg.known, i64 %.idx
  %.60 = getelementptr i8, ptr %1, i64 8
  %.61 = load i64, ptr %.60, align 8
  %.62.not = icmp eq i64 %.61, 0
  br i1 %.62.not, label %B1128, label %B158.preheader

B158.preheader:                                   
  %.365.idx = shl i64 %arg.leg, 7
  br label %B158

B158:                                             
  %place.2.0 = phi i64 [ %.482, %B1074 ], [ %.44, %B158.preheader ]
  %.72.idx = shl i64 %place.2.0, 4
  %.72 = getelementptr i8, ptr %arg.known, i64 %.72.idx
  %.73 = load i64, ptr %.72, align 8
  %.75 = icmp eq i64 %.73, %.38
  br i1 %.75, label %B190, label %B1074

B190:                                             
  %sunkaddr = getelementptr i8, ptr %arg.known, i64 %.72.idx
  %sunkaddr87 = getelementptr i8, ptr %sunkaddr, i64 8
  %.82 = load i64, ptr %sunkaddr87, align 8
  %.83 = add nsw i64 %.82, -1
  %sunkaddr88 = getelementptr i8, ptr %arg.number, i64 40
  %.92 = load i64, ptr %sunkaddr88, align 8
  %.94.not.not = icmp sgt i64 %.82, %.92
  br i1 %.94.not.not, label %B266, label %B508

B266:                                             
  %.104 = sub nsw i64 %.83, %.92
  %.108 = getelementptr i64, ptr %arg.order, i64 %.104
  %.109 = load i64, ptr %.108, align 8
  %.117.idx = shl i64 %.109, 7
  %.117 = getelementptr i8, ptr %arg.record, i64 %.117.idx
  %.118 = load i64, ptr %.117, align 8
  %sunkaddr89 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %.123 = load i64, ptr %sunkaddr89, align 8
  %.124 = icmp eq i64 %.118, %.123
  br i1 %.124, label %B394, label %B1074

B394:                                             
  %.134 = getelementptr i8, ptr %.117, i64 8
  %.135 = load i64, ptr %.134, align 8
  %sunkaddr90 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %sunkaddr91 = getelementptr i8, ptr %sunkaddr90, i64 8
  %.140 = load i64, ptr %sunkaddr91, align 8
  %.141 = icmp eq i64 %.135, %.140
  br i1 %.141, label %B462, label %B1074

B462:                                             
  %sunkaddr92 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %sunkaddr93 = getelementptr i8, ptr %sunkaddr92, i64 16
  %.146.i = load i64, ptr %sunkaddr93, align 8, !noalias !11
  %.151.i = getelementptr i8, ptr %.117, i64 16
  %.152.i = load i64, ptr %.151.i, align 8, !noalias !11
  %.153.i = icmp eq i64 %.146.i, %.152.i
  br i1 %.153.i, label %B82.1.i, label %B1028.thread

B82.1.i:                                          
  %sunkaddr94 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %sunkaddr95 = getelementptr i8, ptr %sunkaddr94, i64 24
  %.146.1.i = load i64, ptr %sunkaddr95, align 8, !noalias !11
  %sunkaddr5.i = getelementptr i8, ptr %.117, i64 24
  %.152.1.i = load i64, ptr %sunkaddr5.i, align 8, !noalias !11
  %.153.1.i = icmp eq i64 %.146.1.i, %.152.1.i
  br i1 %.153.1.i, label %B82.2.i, label %B1028.thread

B82.2.i:                                          
  %sunkaddr96 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %sunkaddr97 = getelementptr i8, ptr %sunkaddr96, i64 32
  %.146.2.i = load i64, ptr %sunkaddr97, align 8, !noalias !11
  %sunkaddr11.i = getelementptr i8, ptr %.117, i64 32
  %.152.2.i = load i64, ptr %sunkaddr11.i, align 8, !noalias !11
  %.153.2.i = icmp eq i64 %.146.2.i, %.152.2.i
  br i1 %.153.2.i, label %B82.3.i, label %B1028.thread

B82.3.i:                                          
  %sunkaddr98 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %sunkaddr99 = getelementptr i8, ptr %sunkaddr98, i64 40
  %.146.3.i = load i64, ptr %sunkaddr99, align 8, !noalias !11
  %sunkaddr17.i = getelementptr i8, ptr %.117, i64 40
  %.152.3.i = load i64, ptr %sunkaddr17.i, align 8, !noalias !11
  %.153.3.i = icmp eq i64 %.146.3.i, %.152.3.i
  br i1 %.153.3.i, label %B82.4.i, label %B132.3.i

B132.3.i:                                         
  %sunkaddr100 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %sunkaddr101 = getelementptr i8, ptr %sunkaddr100, i64 72
  %.162.3.i = load i64, ptr %sunkaddr101, align 8, !noalias !11
  %2 = and i64 %.162.3.i, 4294901760
  %.165.3.not.i = icmp eq i64 %2, 0
  br i1 %.165.3.not.i, label %B230.3.i, label %B1028.thread

B230.3.i:                                         
  %const86 = bitcast i64 4503599627370496 to i64
  %sunkaddr102 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %sunkaddr103 = getelementptr i8, ptr %sunkaddr102, i64 64
  %.182.3.i = load i64, ptr %sunkaddr103, align 8, !noalias !11
  %3 = and i64 %.182.3.i, %const86
  %.185.not.3.i = icmp eq i64 %3, 0
  br i1 %.185.not.3.i, label %B1028.thread, label %B82.4.i

B82.4.i:                                          
  %sunkaddr104 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %sunkaddr105 = getelementptr i8, ptr %sunkaddr104, i64 48
  %.146.4.i = load i64, ptr %sunkaddr105, align 8, !noalias !11
  %sunkaddr29.i = getelementptr i8, ptr %.117, i64 48
  %.152.4.i = load i64, ptr %sunkaddr29.i, align 8, !noalias !11
  %.153.4.i = icmp eq i64 %.146.4.i, %.152.4.i
  br i1 %.153.4.i, label %B82.6.i, label %B1028.thread

B82.6.i:                                          
  %sunkaddr106 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %sunkaddr107 = getelementptr i8, ptr %sunkaddr106, i64 64
  %.146.6.i = load i64, ptr %sunkaddr107, align 8, !noalias !11
  %sunkaddr35.i = getelementptr i8, ptr %.117, i64 64
  %.152.6.i = load i64, ptr %sunkaddr35.i, align 8, !noalias !11
  %.153.6.i = icmp eq i64 %.146.6.i, %.152.6.i
  br i1 %.153.6.i, label %B82.7.i, label %B1028.thread

B82.7.i:                                          
  %sunkaddr108 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %sunkaddr109 = getelementptr i8, ptr %sunkaddr108, i64 72
  %.146.7.i = load i64, ptr %sunkaddr109, align 8, !noalias !11
  %sunkaddr41.i = getelementptr i8, ptr %.117, i64 72
  %.152.7.i = load i64, ptr %sunkaddr41.i, align 8, !noalias !11
  %.153.7.i = icmp eq i64 %.146.7.i, %.152.7.i
  br i1 %.153.7.i, label %B82.8.i, label %B1028.thread

B82.8.i:                                          
  %sunkaddr110 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %sunkaddr111 = getelementptr i8, ptr %sunkaddr110, i64 80
  %.146.8.i = load i64, ptr %sunkaddr111, align 8, !noalias !11
  %sunkaddr47.i = getelementptr i8, ptr %.117, i64 80
  %.152.8.i = load i64, ptr %sunkaddr47.i, align 8, !noalias !11
  %.153.8.i = icmp eq i64 %.146.8.i, %.152.8.i
  br i1 %.153.8.i, label %B82.9.i, label %B1028.thread

B82.9.i:                                          
  %sunkaddr112 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %sunkaddr113 = getelementptr i8, ptr %sunkaddr112, i64 88
  %.146.9.i = load i64, ptr %sunkaddr113, align 8, !noalias !11
  %sunkaddr53.i = getelementptr i8, ptr %.117, i64 88
  %.152.9.i = load i64, ptr %sunkaddr53.i, align 8, !noalias !11
  %.153.9.i = icmp eq i64 %.146.9.i, %.152.9.i
  br i1 %.153.9.i, label %B82.10.i, label %B1028.thread

B82.10.i:                                         
  %sunkaddr114 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %sunkaddr115 = getelementptr i8, ptr %sunkaddr114, i64 96
  %.146.10.i = load i64, ptr %sunkaddr115, align 8, !noalias !11
  %sunkaddr59.i = getelementptr i8, ptr %.117, i64 96
  %.152.10.i = load i64, ptr %sunkaddr59.i, align 8, !noalias !11
  %.153.10.i = icmp eq i64 %.146.10.i, %.152.10.i
  br i1 %.153.10.i, label %B82.11.i, label %B1028.thread

B82.11.i:                                         
  %sunkaddr116 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %sunkaddr117 = getelementptr i8, ptr %sunkaddr116, i64 104
  %.146.11.i = load i64, ptr %sunkaddr117, align 8, !noalias !11
  %sunkaddr65.i = getelementptr i8, ptr %.117, i64 104
  %.152.11.i = load i64, ptr %sunkaddr65.i, align 8, !noalias !11
  %.153.11.i = icmp eq i64 %.146.11.i, %.152.11.i
  br i1 %.153.11.i, label %B1028, label %B1028.thread

B508:                                             
  %sunkaddr118 = mul i64 %arg.leg, 8
  %sunkaddr119 = getelementptr i8, ptr %arg.seen, i64 %sunkaddr118
  %.207 = load i64, ptr %sunkaddr119, align 8
  %.212 = icmp slt i64 %.207, 0
  br i1 %.212, label %B592, label %B536

B536:                                             
  %.idx139 = shl i64 %.207, 7
  %4 = getelementptr i8, ptr %arg.recalled, i64 %.idx139
  %.224 = getelementptr i8, ptr %4, i64 120
  %.225 = load i64, ptr %.224, align 8
  %.227.not = icmp eq i64 %.225, %.83
  br i1 %.227.not, label %B816, label %B592

B592:                                             
  %sunkaddr120 = getelementptr i8, ptr %arg.number, i64 48
  %.233 = load i64, ptr %sunkaddr120, align 8
  %.242 = icmp sgt i64 %.233, 0
  br i1 %.242, label %B636, label %B782

B636:                                             
  %.234 = shl i64 %.233, 7
  %.idx140 = add i64 %.234, -128
  %5 = getelementptr i8, ptr %arg.recalled, i64 %.idx140
  %.257 = getelementptr i8, ptr %5, i64 120
  %.258 = load i64, ptr %.257, align 8
  %.260.not = icmp eq i64 %.258, %.83
  br i1 %.260.not, label %B816, label %B692.preheader

B692.preheader:                                   
  %6 = add nuw i64 %.233, 1
  br label %B692

B692:                                             
  %lsr.iv85 = phi i64 [ %6, %B692.preheader ], [ %lsr.iv.next86, %B714 ]
  %lsr.iv = phi i64 [ %.234, %B692.preheader ], [ %lsr.iv.next, %B714 ]
  %lsr.iv.next86 = add i64 %lsr.iv85, -1
  %lsr.iv.next = add i64 %lsr.iv, -128
  %.276 = icmp sgt i64 %lsr.iv.next86, 1
  br i1 %.276, label %B714, label %B782

B714:                                             
  %sunkaddr121 = getelementptr i8, ptr %arg.recalled, i64 %lsr.iv
  %sunkaddr122 = getelementptr i8, ptr %sunkaddr121, i64 -136
  %.291 = load i64, ptr %sunkaddr122, align 8
  %.293.not = icmp eq i64 %.291, %.83
  br i1 %.293.not, label %B816.loopexit, label %B692

common.ret:                                       
  %.sink = phi i64 [ 0, %B1128 ], [ %10, %B1028.thread ], [ -1, %B782 ]
  store i64 %.sink, ptr %retptr, align 8
  ret i32 0

B782:                                             
  %.337 = getelementptr i8, ptr %arg.number, i64 56
  store i64 %.83, ptr %.337, align 8
  br label %common.ret

B816.loopexit:                                    
  %7 = add i64 %lsr.iv.next, -128
  br label %B816

B816:                                             
  %.360.idx.pre-phi = phi i64 [ %.idx139, %B536 ], [ %.idx140, %B636 ], [ %7, %B816.loopexit ]
  %.360 = getelementptr i8, ptr %arg.recalled, i64 %.360.idx.pre-phi
  %.361 = load i64, ptr %.360, align 8
  %sunkaddr123 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %.366 = load i64, ptr %sunkaddr123, align 8
  %.367 = icmp eq i64 %.361, %.366
  br i1 %.367, label %B904, label %B1074

B904:                                             
  %.377 = getelementptr i8, ptr %.360, i64 8
  %.378 = load i64, ptr %.377, align 8
  %sunkaddr124 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %sunkaddr126 = getelementptr i8, ptr %sunkaddr124, i64 8
  %.383 = load i64, ptr %sunkaddr126, align 8
  %.384 = icmp eq i64 %.378, %.383
  br i1 %.384, label %B972, label %B1074

B972:                                             
  %sunkaddr127 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %sunkaddr128 = getelementptr i8, ptr %sunkaddr127, i64 16
  %.146.i12 = load i64, ptr %sunkaddr128, align 8, !noalias !14
  %.151.i13 = getelementptr i8, ptr %.360, i64 16
  %.152.i14 = load i64, ptr %.151.i13, align 8, !noalias !14
  %.153.i15 = icmp eq i64 %.146.i12, %.152.i14
  br i1 %.153.i15, label %B82.1.i17, label %B1028.thread

B82.1.i17:                                        
  %sunkaddr129 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %sunkaddr130 = getelementptr i8, ptr %sunkaddr129, i64 24
  %.146.1.i21 = load i64, ptr %sunkaddr130, align 8, !noalias !14
  %sunkaddr5.i24 = getelementptr i8, ptr %.360, i64 24
  %.152.1.i25 = load i64, ptr %sunkaddr5.i24, align 8, !noalias !14
  %.153.1.i26 = icmp eq i64 %.146.1.i21, %.152.1.i25
  br i1 %.153.1.i26, label %B82.2.i27, label %B1028.thread

B82.2.i27:                                        
  %sunkaddr131 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %sunkaddr132 = getelementptr i8, ptr %sunkaddr131, i64 32
  %.146.2.i29 = load i64, ptr %sunkaddr132, align 8, !noalias !14
  %sunkaddr11.i30 = getelementptr i8, ptr %.360, i64 32
  %.152.2.i31 = load i64, ptr %sunkaddr11.i30, align 8, !noalias !14
  %.153.2.i32 = icmp eq i64 %.146.2.i29, %.152.2.i31
  br i1 %.153.2.i32, label %B82.3.i33, label %B1028.thread

B82.3.i33:                                        
  %sunkaddr133 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %sunkaddr134 = getelementptr i8, ptr %sunkaddr133, i64 40
  %.146.3.i35 = load i64, ptr %sunkaddr134, align 8, !noalias !14
  %sunkaddr17.i36 = getelementptr i8, ptr %.360, i64 40
  %.152.3.i37 = load i64, ptr %sunkaddr17.i36, align 8, !noalias !14
  %.153.3.i38 = icmp eq i64 %.146.3.i35, %.152.3.i37
  br i1 %.153.3.i38, label %B82.4.i47, label %B132.3.i39

B132.3.i39:                                       
  %sunkaddr135 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %sunkaddr136 = getelementptr i8, ptr %sunkaddr135, i64 72
  %.162.3.i41 = load i64, ptr %sunkaddr136, align 8, !noalias !14
  %8 = and i64 %.162.3.i41, 4294901760
  %.165.3.not.i42 = icmp eq i64 %8, 0
  br i1 %.165.3.not.i42, label %B230.3.i43, label %B1028.thread

B230.3.i43:                                       
  %const = bitcast i64 4503599627370496 to i64
  %sunkaddr137 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %sunkaddr138 = getelementptr i8, ptr %sunkaddr137, i64 64
  %.182.3.i45 = load i64, ptr %sunkaddr138, align 8, !noalias !14
  %9 = and i64 %.182.3.i45, %const
  %.185.not.3.i46 = icmp eq i64 %9, 0
  br i1 %.185.not.3.i46, label %B1028.thread, label %B82.4.i47

B82.4.i47:                                        
  %sunkaddr139 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %sunkaddr140 = getelementptr i8, ptr %sunkaddr139, i64 48
  %.146.4.i49 = load i64, ptr %sunkaddr140, align 8, !noalias !14
  %sunkaddr29.i50 = getelementptr i8, ptr %.360, i64 48
  %.152.4.i51 = load i64, ptr %sunkaddr29.i50, align 8, !noalias !14
  %.153.4.i52 = icmp eq i64 %.146.4.i49, %.152.4.i51
  br i1 %.153.4.i52, label %B82.6.i53, label %B1028.thread

B82.6.i53:                                        
  %sunkaddr141 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %sunkaddr142 = getelementptr i8, ptr %sunkaddr141, i64 64
  %.146.6.i55 = load i64, ptr %sunkaddr142, align 8, !noalias !14
  %sunkaddr35.i56 = getelementptr i8, ptr %.360, i64 64
  %.152.6.i57 = load i64, ptr %sunkaddr35.i56, align 8, !noalias !14
  %.153.6.i58 = icmp eq i64 %.146.6.i55, %.152.6.i57
  br i1 %.153.6.i58, label %B82.7.i59, label %B1028.thread

B82.7.i59:                                        
  %sunkaddr143 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %sunkaddr144 = getelementptr i8, ptr %sunkaddr143, i64 72
  %.146.7.i61 = load i64, ptr %sunkaddr144, align 8, !noalias !14
  %sunkaddr41.i62 = getelementptr i8, ptr %.360, i64 72
  %.152.7.i63 = load i64, ptr %sunkaddr41.i62, align 8, !noalias !14
  %.153.7.i64 = icmp eq i64 %.146.7.i61, %.152.7.i63
  br i1 %.153.7.i64, label %B82.8.i65, label %B1028.thread

B82.8.i65:                                        
  %sunkaddr145 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %sunkaddr146 = getelementptr i8, ptr %sunkaddr145, i64 80
  %.146.8.i67 = load i64, ptr %sunkaddr146, align 8, !noalias !14
  %sunkaddr47.i68 = getelementptr i8, ptr %.360, i64 80
  %.152.8.i69 = load i64, ptr %sunkaddr47.i68, align 8, !noalias !14
  %.153.8.i70 = icmp eq i64 %.146.8.i67, %.152.8.i69
  br i1 %.153.8.i70, label %B82.9.i71, label %B1028.thread

B82.9.i71:                                        
  %sunkaddr147 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %sunkaddr148 = getelementptr i8, ptr %sunkaddr147, i64 88
  %.146.9.i73 = load i64, ptr %sunkaddr148, align 8, !noalias !14
  %sunkaddr53.i74 = getelementptr i8, ptr %.360, i64 88
  %.152.9.i75 = load i64, ptr %sunkaddr53.i74, align 8, !noalias !14
  %.153.9.i76 = icmp eq i64 %.146.9.i73, %.152.9.i75
  br i1 %.153.9.i76, label %B82.10.i77, label %B1028.thread

B82.10.i77:                                       
  %sunkaddr149 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %sunkaddr150 = getelementptr i8, ptr %sunkaddr149, i64 96
  %.146.10.i79 = load i64, ptr %sunkaddr150, align 8, !noalias !14
  %sunkaddr59.i80 = getelementptr i8, ptr %.360, i64 96
  %.152.10.i81 = load i64, ptr %sunkaddr59.i80, align 8, !noalias !14
  %.153.10.i82 = icmp eq i64 %.146.10.i79, %.152.10.i81
  br i1 %.153.10.i82, label %B82.11.i83, label %B1028.thread

B82.11.i83:                                       
  %sunkaddr151 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %sunkaddr152 = getelementptr i8, ptr %sunkaddr151, i64 104
  %.146.11.i85 = load i64, ptr %sunkaddr152, align 8, !noalias !14
  %sunkaddr65.i86 = getelementptr i8, ptr %.360, i64 104
  %.152.11.i87 = load i64, ptr %sunkaddr65.i86, align 8, !noalias !14
  %.153.11.i88 = icmp eq i64 %.146.11.i85, %.152.11.i87
  br i1 %.153.11.i88, label %B1028, label %B1028.thread

B1028:                                            
  %.360.lcssa.sink = phi ptr [ %.117, %B82.11.i ], [ %.360, %B82.11.i83 ]
  %sunkaddr153 = getelementptr i8, ptr %arg.record, i64 %.365.idx
  %sunkaddr154 = getelementptr i8, ptr %sunkaddr153, i64 112
  %.146.12.i91 = load i64, ptr %sunkaddr154, align 8, !noalias !17
  %sunkaddr71.i92 = getelementptr i8, ptr %.360.lcssa.sink, i64 112
  %.152.12.i93 = load i64, ptr %sunkaddr71.i92, align 8, !noalias !17
  %.153.12.i94 = icmp eq i64 %.146.12.i91, %.152.12.i93
  %.393.sink.sroa.speculated.in.fr = freeze i1 %.153.12.i94
  %spec.select = select i1 %.393.sink.sroa.speculated.in.fr, i64 1, i64 2
  br label %B1028.thread

B1028.thread:                                     
  %10 = phi i64 [ %spec.select, %B1028 ], [ 2, %B82.2.i27 ], [ 2, %B82.8.i65 ], [ 2, %B230.3.i43 ], [ 2, %B132.3.i39 ], [ 2, %B82.11.i83 ], [ 2, %B82.7.i59 ], [ 2, %B82.1.i17 ], [ 2, %B82.10.i77 ], [ 2, %B82.4.i47 ], [ 2, %B972 ], [ 2, %B82.6.i53 ], [ 2, %B82.9.i71 ], [ 2, %B230.3.i ], [ 2, %B132.3.i ], [ 2, %B82.11.i ], [ 2, %B82.7.i ], [ 2, %B82.1.i ], [ 2, %B82.10.i ], [ 2, %B82.4.i ], [ 2, %B462 ], [ 2, %B82.6.i ], [ 2, %B82.9.i ], [ 2, %B82.8.i ], [ 2, %B82.2.i ]
  %sunkaddr155 = getelementptr i8, ptr %arg.plan, i64 %.idx163
  store i64 %place.2.0, ptr %sunkaddr155, align 8
  br label %common.ret

B1074:                                            
  %.480 = add nsw i64 %place.2.0, 1
  %.482 = and i64 %.480, %arg.mask
  %.idx142 = shl i64 %.482, 4
  %11 = getelementptr i8, ptr %arg.known, i64 %.idx142
  %.490 = getelementptr i8, ptr %11, i64 8
  %.491 = load i64, ptr %.490, align 8
  %.492.not = icmp eq i64 %.491, 0
  br i1 %.492.not, label %B1128, label %B158

B1128:                                            
  %place.3.1 = phi i64 [ %.44, %B0 ], [ %.482, %B1074 ]
  %sunkaddr156 = getelementptr i8, ptr %arg.plan, i64 %.idx163
  store i64 %place.3.1, ptr %sunkaddr156, align 8
  br label %common.ret
}

define internal i32 @check(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.record, i64 %arg.start, i64 %arg.end, i64 %arg.leg, i64 %arg.n, ptr %arg.account, ptr %arg.rule, ptr %arg.known, i64 %arg.mask, ptr %arg.slot, ptr %arg.hold, i64 %arg.hold_mask, ptr %arg.number, ptr %arg.plan, ptr %arg.seen, ptr %arg.recalled, ptr %arg.order) {
B0:
  %.284 = alloca i64, align 8
  %excinfo.2 = alloca ptr, align 8
  %.395 = alloca i64, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.466 = alloca i64, align 8
  %excinfo.4 = alloca ptr, align 8
  %.558 = alloca i64, align 8
  %excinfo.5 = alloca ptr, align 8
  %.56 = shl nsw i64 %arg.leg, 4
  %.63 = getelementptr i64, ptr %arg.record, i64 %.56
  %.64 = load i64, ptr %.63, align 8
  %.68 = getelementptr i8, ptr %.63, i64 8
  %.69 = load i64, ptr %.68, align 8
  %.76 = getelementptr i8, ptr %.63, i64 64
  %.77 = load i64, ptr %.76, align 8
  %.83 = getelementptr i8, ptr %.63, i64 72
  %.84 = load i64, ptr %.83, align 8
  %.85 = lshr i64 %.84, 16
  %.93 = icmp eq i64 %.64, 0
  %.96 = icmp eq i64 %.69, 0
  %or.cond = select i1 %.93, i1 %.96, i1 false
  br i1 %or.cond, label %B220, label %B234

common.ret:                                       
  %common.ret.op = phi i32 [ 0, %B220 ], [ 0, %B294 ], [ 0, %B370 ], [ 0, %B442 ], [ 0, %B762 ], [ 0, %B848 ], [ 0, %B976 ], [ 0, %B1066 ], [ %.562, %B786.if.if ], [ %.288, %B384.if.if ], [ 0, %B530.endif ], [ %.399, %B530.if.if ], [ 0, %B600.endif ], [ %.470, %B600.if.if ], [ 0, %B786.endif ]
  ret i32 %common.ret.op

B220:                                             
  store i64 1, ptr %retptr, align 8
  br label %common.ret

B234:                                             
  %const = bitcast i64 281474976710656 to i64
  %.145 = add nsw i64 %arg.n, -1
  %.149 = icmp eq i64 %arg.leg, %.145
  %0 = and i64 %.84, 4294901760
  %.152 = icmp eq i64 %0, 0
  %or.cond110 = select i1 %.149, i1 %.152, i1 false
  %1 = and i64 %.77, %const
  %.156 = icmp ne i64 %1, 0
  %or.cond111 = select i1 %or.cond110, i1 %.156, i1 false
  br i1 %or.cond111, label %B294, label %B308

B294:                                             
  store i64 2, ptr %retptr, align 8
  br label %common.ret

B308:                                             
  %.13.i = and i64 %.84, 281470681808895
  %.14.not.i = icmp eq i64 %.13.i, 0
  br i1 %.14.not.i, label %B120.i, label %B58.i

B58.i:                                            
  %const3 = bitcast i64 3377699720527872 to i64
  %2 = and i64 %.84, 4294901760
  %.17.i = icmp ne i64 %2, 0
  %3 = and i64 %.77, %const3
  %.22.i = icmp ne i64 %3, 0
  %or.cond.i = select i1 %.17.i, i1 true, i1 %.22.i
  br i1 %or.cond.i, label %B370, label %B142.i

B120.i:                                           
  %trunc1 = trunc i64 %.85 to i16
  %4 = zext i16 %trunc1 to i32
  switch i32 %4, label %B414.i [
    i32 0, label %B142.i
    i32 2, label %B308.endif
    i32 1, label %B384
  ]

B142.i:                                           
  %.36.i = lshr i64 %.77, 49
  %.36.lobit.i = and i64 %.36.i, 1
  %.47.i = lshr i64 %.77, 50
  %.47.lobit.i = and i64 %.47.i, 1
  %.59.i = add nuw nsw i64 %.36.lobit.i, %.47.lobit.i
  %.65.i = lshr i64 %.77, 51
  %.65.lobit.i = and i64 %.65.i, 1
  %.80.i = add nuw nsw i64 %.59.i, %.65.lobit.i
  %.85.i = icmp ugt i64 %.80.i, 1
  %.89.i = icmp ugt i64 %.77, 9007199254740991
  %or.cond41.i = select i1 %.85.i, i1 true, i1 %.89.i
  br i1 %or.cond41.i, label %B370, label %B270.i

B270.i:                                           
  %const4 = bitcast i64 3377699720527872 to i64
  %.93.i = icmp ugt i64 %.77, 4503599627370495
  %5 = and i64 %.77, %const4
  %.100.i = icmp ne i64 %5, 0
  %or.cond42.i = and i1 %.93.i, %.100.i
  br i1 %or.cond42.i, label %B370, label %B384

B414.i:                                           
  %.139.not.i = icmp ult i64 %.77, %const
  br i1 %.139.not.i, label %B384, label %B370

B370:                                             
  store i64 3, ptr %retptr, align 8
  br label %common.ret

B384:                                             
  store i64 0, ptr %.284, align 8
  %.288 = call i32 @find_id(ptr %.284, ptr %excinfo.2, ptr %arg.known, i64 %arg.mask, ptr %arg.record, i64 %arg.leg, ptr %arg.seen, ptr %arg.recalled, ptr %arg.order, ptr %arg.number, ptr %arg.plan)
  %.298 = load i64, ptr %.284, align 8
  %cond = icmp eq i32 %.288, 0
  br i1 %cond, label %B384.endif, label %B384.if.if, !prof !4

B442:                                             
  %.360 = icmp eq i64 %.298, 1
  %spec.select = select i1 %.360, i64 4, i64 5
  %.351.inv = icmp sgt i64 %.298, -1
  %"$phi506.0.3.0" = select i1 %.351.inv, i64 %spec.select, i64 -1
  store i64 %"$phi506.0.3.0", ptr %retptr, align 8
  br label %common.ret

B508:                                             
  %trunc = trunc i64 %.85 to i16
  %6 = zext i16 %trunc to i32
  switch i32 %6, label %B1066 [
    i32 0, label %B530
    i32 1, label %B600
    i32 2, label %B656
    i32 3, label %B786
    i32 4, label %B848
    i32 5, label %B976
  ]

B530:                                             
  store i64 0, ptr %.395, align 8
  %.399 = call i32 @check_transfer(ptr %.395, ptr %excinfo.3, ptr %arg.record, i64 %arg.start, i64 %arg.end, i64 %arg.leg, ptr %arg.account, ptr %arg.rule, ptr %arg.slot, ptr %arg.hold, i64 %arg.hold_mask, ptr %arg.number)
  %cond8 = icmp eq i32 %.399, 0
  br i1 %cond8, label %B530.endif, label %B530.if.if, !prof !4

B600:                                             
  %.470 = call i32 @check_opening(ptr %.466, ptr %excinfo.4, ptr %arg.record, i64 %.56, ptr %arg.number)
  switch i32 %.470, label %B600.if.if [
    i32 -2, label %B600.endif
    i32 0, label %B600.endif
  ], !prof !18

B656:                                             
  %sunkaddr = shl i64 %arg.leg, 7
  %sunkaddr13 = getelementptr i8, ptr %arg.record, i64 %sunkaddr
  %sunkaddr14 = getelementptr i8, ptr %sunkaddr13, i64 40
  %.515 = load i64, ptr %sunkaddr14, align 8
  %.516 = icmp sgt i64 %.515, 0
  br i1 %.516, label %B696, label %B750

B696:                                             
  %sunkaddr5 = getelementptr i8, ptr %arg.record, i64 %sunkaddr
  %sunkaddr6 = getelementptr i8, ptr %sunkaddr5, i64 24
  %.524 = load i64, ptr %sunkaddr6, align 8
  %.527 = icmp sgt i64 %.524, 0
  br i1 %.527, label %B762, label %B750

B750:                                             
  br label %B762

B762:                                             
  %"$phi762.0.2.0" = phi i64 [ 12, %B750 ], [ 0, %B696 ]
  store i64 %"$phi762.0.2.0", ptr %retptr, align 8
  br label %common.ret

B786:                                             
  store i64 0, ptr %.558, align 8
  %.562 = call i32 @check_end(ptr %.558, ptr %excinfo.5, ptr %arg.record, i64 %.56, ptr %arg.slot, ptr %arg.hold, i64 %arg.hold_mask, i64 1)
  %cond9 = icmp eq i32 %.562, 0
  br i1 %cond9, label %B786.endif, label %B786.if.if, !prof !4

B848:                                             
  %sunkaddr18 = shl i64 %arg.leg, 7
  %sunkaddr19 = getelementptr i8, ptr %arg.record, i64 %sunkaddr18
  %sunkaddr20 = getelementptr i8, ptr %sunkaddr19, i64 32
  %.611 = load i64, ptr %sunkaddr20, align 8
  %7 = and i64 %.611, 4294967295
  %.617 = load i64, ptr %arg.number, align 8
  %.620 = icmp slt i64 %7, %.617
  %spec.select112 = select i1 %.620, i64 0, i64 13
  store i64 %spec.select112, ptr %retptr, align 8
  br label %common.ret

B976:                                             
  %sunkaddr21 = shl i64 %arg.leg, 7
  %sunkaddr22 = getelementptr i8, ptr %arg.record, i64 %sunkaddr21
  %sunkaddr23 = getelementptr i8, ptr %sunkaddr22, i64 48
  %.645 = load i64, ptr %sunkaddr23, align 8
  %.649 = getelementptr i8, ptr %arg.number, i64 32
  %.650 = load i64, ptr %.649, align 8
  %.653.not = icmp slt i64 %.645, %.650
  %spec.select113 = select i1 %.653.not, i64 7, i64 0
  store i64 %spec.select113, ptr %retptr, align 8
  br label %common.ret

B1066:                                            
  store i64 6, ptr %retptr, align 8
  br label %common.ret

B308.endif:                                       
  %.117.i = icmp ugt i64 %.77, 2251799813685247
  br i1 %.117.i, label %B370, label %B384

B384.endif:                                       
  %.324.not = icmp eq i64 %.298, 0
  br i1 %.324.not, label %B508, label %B442

B384.if.if:                                       
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B530.endif:                                       
  %.409 = load i64, ptr %.395, align 8
  store i64 %.409, ptr %retptr, align 8
  br label %common.ret

B530.if.if:                                       
  %.407 = icmp sgt i32 %.399, 0
  %.400 = load ptr, ptr %excinfo.3, align 8
  %.408 = select i1 %.407, ptr %.400, ptr undef
  store ptr %.408, ptr %excinfo, align 8
  br label %common.ret

B600.endif:                                       
  %.480 = load i64, ptr %.466, align 8
  store i64 %.480, ptr %retptr, align 8
  br label %common.ret

B600.if.if:                                       
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B786.endif:                                       
  %.572 = load i64, ptr %.558, align 8
  store i64 %.572, ptr %retptr, align 8
  br label %common.ret

B786.if.if:                                       
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
}

define internal i32 @check_transfer(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.record, i64 %arg.start, i64 %arg.end, i64 %arg.leg, ptr %arg.account, ptr %arg.rule, ptr %arg.slot, ptr %arg.hold, i64 %arg.hold_mask, ptr %arg.number) {
B0:
  %.80 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  %.823 = alloca i64, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.35 = shl nsw i64 %arg.leg, 4
  %0 = getelementptr i64, ptr %arg.record, i64 %.35
  %.42 = getelementptr i8, ptr %0, i64 64
  %.43 = load i64, ptr %.42, align 8
  %.47 = getelementptr i8, ptr %0, i64 32
  %.48 = load i64, ptr %.47, align 8
  %.52 = getelementptr i8, ptr %0, i64 40
  %.53 = load i64, ptr %.52, align 8
  %1 = and i64 %.43, 3377699720527872
  %.72.not = icmp eq i64 %1, 0
  br i1 %.72.not, label %B250, label %B182

B182:                                             
  store i64 0, ptr %.80, align 8
  %.84 = call i32 @check_end.1(ptr %.80, ptr %excinfo.1, ptr %arg.record, i64 %.35, ptr %arg.slot, ptr %arg.hold, i64 %arg.hold_mask, i64 0)
  %.94 = load i64, ptr %.80, align 8
  %cond8 = icmp eq i32 %.84, 0
  br i1 %cond8, label %B182.endif, label %B182.if.if, !prof !4

common.ret:                                       
  %common.ret.op = phi i32 [ 0, %B244 ], [ 0, %B312 ], [ 0, %B338 ], [ 0, %B466 ], [ 0, %B492 ], [ 0, %B658 ], [ 0, %B774 ], [ 0, %B824 ], [ 0, %B934 ], [ 0, %B1116 ], [ 0, %B1298 ], [ 0, %B1372 ], [ 0, %B1546 ], [ 0, %B1616 ], [ 0, %B1744 ], [ %.84, %B182.if.if ], [ %.827, %B1630.if.if ]
  ret i32 %common.ret.op

B244:                                             
  store i64 %.94, ptr %retptr, align 8
  br label %common.ret

B250:                                             
  %sunkaddr = shl i64 %arg.leg, 7
  %sunkaddr9 = getelementptr i8, ptr %arg.record, i64 %sunkaddr
  %sunkaddr10 = getelementptr i8, ptr %sunkaddr9, i64 48
  %.160 = load i64, ptr %sunkaddr10, align 8
  %.162 = getelementptr i8, ptr %arg.number, i64 32
  %.163 = load i64, ptr %.162, align 8
  %.164 = icmp slt i64 %.160, %.163
  br i1 %.164, label %B312, label %B326

B312:                                             
  store i64 7, ptr %retptr, align 8
  br label %common.ret

B326:                                             
  %.193 = icmp slt i64 %.53, 1
  br i1 %.193, label %B338, label %B352

B338:                                             
  store i64 12, ptr %retptr, align 8
  br label %common.ret

B352:                                             
  %.222 = and i64 %.48, 4294967295
  %.224 = lshr i64 %.48, 32
  %.236 = load i64, ptr %arg.number, align 8
  %.238 = icmp sge i64 %.222, %.236
  %.244 = icmp uge i64 %.224, %.236
  %or.cond = select i1 %.238, i1 true, i1 %.244
  br i1 %or.cond, label %B466, label %B480

B466:                                             
  store i64 13, ptr %retptr, align 8
  br label %common.ret

B480:                                             
  %.276 = icmp eq i64 %.222, %.224
  br i1 %.276, label %B492, label %B506

B492:                                             
  store i64 14, ptr %retptr, align 8
  br label %common.ret

B506:                                             
  %.323.idx = mul nuw nsw i64 %.222, 96
  %.323 = getelementptr i8, ptr %arg.account, i64 %.323.idx
  %.324 = load i64, ptr %.323, align 8
  %.326 = and i64 %.43, 4294967295
  %.327.not = icmp eq i64 %.324, %.326
  br i1 %.327.not, label %B602, label %B658

B602:                                             
  %.332.idx = mul nuw nsw i64 %.224, 96
  %.332 = getelementptr i8, ptr %arg.account, i64 %.332.idx
  %.333 = load i64, ptr %.332, align 8
  %.338.not = icmp eq i64 %.333, %.324
  br i1 %.338.not, label %B672, label %B658

B658:                                             
  store i64 15, ptr %retptr, align 8
  br label %common.ret

B672:                                             
  %sunkaddr1 = getelementptr i8, ptr %arg.account, i64 %.323.idx
  %sunkaddr3 = getelementptr i8, ptr %sunkaddr1, i64 16
  %.372 = load i64, ptr %sunkaddr3, align 8
  %sunkaddr5 = getelementptr i8, ptr %arg.account, i64 %.332.idx
  %sunkaddr7 = getelementptr i8, ptr %sunkaddr5, i64 16
  %.377 = load i64, ptr %sunkaddr7, align 8
  %.378 = or i64 %.377, %.372
  %.379 = and i64 %.378, 16
  %.380 = icmp eq i64 %.379, 0
  %2 = and i64 %.43, 2251799813685248
  %.384 = icmp ne i64 %2, 0
  %or.cond209 = or i1 %.384, %.380
  br i1 %or.cond209, label %B788, label %B774

B774:                                             
  store i64 16, ptr %retptr, align 8
  br label %common.ret

B788:                                             
  %3 = and i64 %.43, 3377699720527872
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %B838, label %B824

B824:                                             
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B838:                                             
  %.448 = and i64 %.372, 4
  %.456 = and i64 %.377, 8
  %5 = or i64 %.456, %.448
  %or.cond210.not = icmp eq i64 %5, 0
  br i1 %or.cond210.not, label %B948, label %B934

B934:                                             
  store i64 17, ptr %retptr, align 8
  br label %common.ret

B948:                                             
  %sunkaddr11 = getelementptr i8, ptr %arg.account, i64 %.332.idx
  %sunkaddr13 = getelementptr i8, ptr %sunkaddr11, i64 40
  %.489 = load i64, ptr %sunkaddr13, align 8
  %sunkaddr17 = shl i64 %arg.leg, 7
  %sunkaddr18 = getelementptr i8, ptr %arg.record, i64 %sunkaddr17
  %sunkaddr19 = getelementptr i8, ptr %sunkaddr18, i64 48
  %.494 = load i64, ptr %sunkaddr19, align 8
  %.495.not = icmp sgt i64 %.489, %.494
  br i1 %.495.not, label %B1062.thread, label %B1062

B1062:                                            
  %sunkaddr15 = getelementptr i8, ptr %arg.account, i64 %.332.idx
  %sunkaddr20 = getelementptr i8, ptr %sunkaddr15, i64 48
  %.509 = load i64, ptr %sunkaddr20, align 8
  %.511 = icmp slt i64 %.494, %.509
  %.537 = and i64 %.377, 128
  %.538.not213 = icmp eq i64 %.537, 0
  %brmerge = select i1 %.538.not213, i1 true, i1 %.511
  br i1 %brmerge, label %B1130, label %B1116

B1062.thread:                                     
  %.537205 = and i64 %.377, 128
  %.538206.not = icmp eq i64 %.537205, 0
  br i1 %.538206.not, label %B1130, label %B1116

B1116:                                            
  store i64 18, ptr %retptr, align 8
  br label %common.ret

B1130:                                            
  %sunkaddr22 = getelementptr i8, ptr %arg.account, i64 %.323.idx
  %sunkaddr24 = getelementptr i8, ptr %sunkaddr22, i64 56
  %.580 = load i64, ptr %sunkaddr24, align 8
  %sunkaddr26 = getelementptr i8, ptr %arg.account, i64 %.323.idx
  %sunkaddr28 = getelementptr i8, ptr %sunkaddr26, i64 64
  %.585 = load i64, ptr %sunkaddr28, align 8
  %.586 = add nsw i64 %.585, %.580
  %sunkaddr29 = getelementptr i8, ptr %arg.account, i64 %.323.idx
  %sunkaddr30 = getelementptr i8, ptr %sunkaddr29, i64 72
  %.594 = load i64, ptr %sunkaddr30, align 8
  %.596 = sub nsw i64 %.594, %.586
  %6 = and i64 %.43, 4503599627370496
  %.604.not = icmp eq i64 %6, 0
  br i1 %.604.not, label %B1312, label %B1254.endif

B1298:                                            
  store i64 19, ptr %retptr, align 8
  br label %common.ret

B1312:                                            
  %.679 = and i64 %.372, 1
  %.680 = icmp ne i64 %.679, 0
  %.684 = icmp sgt i64 %.53, %.596
  %or.cond211 = select i1 %.680, i1 %.684, i1 false
  br i1 %or.cond211, label %B1372, label %B1386

B1372:                                            
  store i64 19, ptr %retptr, align 8
  br label %common.ret

B1386:                                            
  %amount.2.07 = phi i64 [ %.53, %B1312 ], [ %.13.i, %B1254.endif ]
  %sunkaddr31 = getelementptr i8, ptr %arg.account, i64 %.332.idx
  %sunkaddr32 = getelementptr i8, ptr %sunkaddr31, i64 72
  %.718 = load i64, ptr %sunkaddr32, align 8
  %sunkaddr33 = getelementptr i8, ptr %arg.account, i64 %.332.idx
  %sunkaddr34 = getelementptr i8, ptr %sunkaddr33, i64 80
  %.723 = load i64, ptr %sunkaddr34, align 8
  %.724 = add nsw i64 %.723, %.718
  %.733 = and i64 %.377, 2
  %.734.not = icmp eq i64 %.733, 0
  br i1 %.734.not, label %B1560, label %B1500

B1500:                                            
  %sunkaddr35 = getelementptr i8, ptr %arg.account, i64 %.332.idx
  %sunkaddr36 = getelementptr i8, ptr %sunkaddr35, i64 56
  %.742 = load i64, ptr %sunkaddr36, align 8
  %.744 = sub nsw i64 %.742, %.724
  %.746 = icmp sgt i64 %amount.2.07, %.744
  br i1 %.746, label %B1546, label %B1560

B1546:                                            
  store i64 20, ptr %retptr, align 8
  br label %common.ret

B1560:                                            
  %const = bitcast i64 9223372036854775807 to i64
  %.775 = sub nsw i64 %const, %.586
  %.779 = icmp ugt i64 %amount.2.07, %.775
  %.782 = sub nsw i64 %const, %.724
  %.786 = icmp ugt i64 %amount.2.07, %.782
  %or.cond212 = select i1 %.779, i1 true, i1 %.786
  br i1 %or.cond212, label %B1616, label %B1630

B1616:                                            
  store i64 21, ptr %retptr, align 8
  br label %common.ret

B1630:                                            
  %.812 = getelementptr i8, ptr %arg.number, i64 8
  %.813 = load i64, ptr %.812, align 8
  store i64 0, ptr %.823, align 8
  %.827 = call i32 @check_rules(ptr %.823, ptr %excinfo.3, ptr %arg.record, i64 %arg.start, i64 %arg.end, i64 %arg.leg, ptr %arg.account, ptr %arg.rule, i64 %.813, i64 %amount.2.07)
  %.837 = load i64, ptr %.823, align 8
  %cond = icmp eq i32 %.827, 0
  br i1 %cond, label %B1630.endif, label %B1630.if.if, !prof !4

B1718:                                            
  %sunkaddr37 = getelementptr i8, ptr %arg.record, i64 %sunkaddr17
  %sunkaddr38 = getelementptr i8, ptr %sunkaddr37, i64 40
  store i64 %amount.2.07, ptr %sunkaddr38, align 8
  br label %B1744

B1744:                                            
  store i64 %.837, ptr %retptr, align 8
  br label %common.ret

B182.endif:                                       
  %.116.not = icmp eq i64 %.94, 0
  br i1 %.116.not, label %B326, label %B244

B182.if.if:                                       
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1254.endif:                                      
  %.13.i = tail call i64 @llvm.smin.i64(i64 %.596, i64 %.53)
  %.640 = icmp slt i64 %.13.i, 1
  br i1 %.640, label %B1298, label %B1386

B1630.endif:                                      
  %.861 = icmp eq i64 %.837, 0
  br i1 %.861, label %B1718, label %B1744

B1630.if.if:                                      
  %.835 = icmp sgt i32 %.827, 0
  %.828 = load ptr, ptr %excinfo.3, align 8
  %.836 = select i1 %.835, ptr %.828, ptr undef
  store ptr %.836, ptr %excinfo, align 8
  br label %common.ret
}

define internal i32 @check_opening(ptr noalias %retptr, ptr noalias readnone %excinfo, ptr %arg.record, i64 %arg.at, ptr %arg.number) {
B0:
  %0 = getelementptr i64, ptr %arg.record, i64 %arg.at
  %.16 = getelementptr i8, ptr %0, i64 32
  %.17 = load i64, ptr %.16, align 8
  %1 = and i64 %.17, 4294967295
  %.21 = getelementptr i8, ptr %0, i64 64
  %.22 = load i64, ptr %.21, align 8
  %.36 = getelementptr i8, ptr %0, i64 16
  %.37 = load i64, ptr %.36, align 8
  %.44 = load i64, ptr %arg.number, align 8
  %.45 = icmp ne i64 %1, %.44
  %.48 = icmp slt i64 %.37, 0
  %or.cond = select i1 %.45, i1 true, i1 %.48
  %.56 = icmp ugt i64 %.37, %.44
  %or.cond28 = select i1 %or.cond, i1 true, i1 %.56
  %.62 = icmp ugt i64 %.22, 72057594037927935
  %2 = and i64 %.22, 844424930131968
  %or.cond30 = icmp eq i64 %2, 844424930131968
  %3 = or i1 %.62, %or.cond30
  %or.cond32 = select i1 %or.cond28, i1 true, i1 %3
  br i1 %or.cond32, label %common.ret, label %B344

common.ret:                                       
  %.sink = phi i64 [ 0, %B508 ], [ 27, %B344 ], [ 27, %B426 ], [ 27, %B0 ]
  store i64 %.sink, ptr %retptr, align 8
  ret i32 0

B344:                                             
  %4 = and i64 %.22, 27021597764222976
  %.99 = icmp ne i64 %4, 0
  %5 = and i64 %.22, 281470681743360
  %.102 = icmp eq i64 %5, 0
  %or.cond31 = and i1 %.99, %.102
  br i1 %or.cond31, label %common.ret, label %B406

B406:                                             
  %.120.not = icmp ult i64 %.22, 36028797018963968
  br i1 %.120.not, label %B508, label %B426

B426:                                             
  %sunkaddr = shl i64 %arg.at, 3
  %sunkaddr1 = getelementptr i8, ptr %arg.record, i64 %sunkaddr
  %sunkaddr2 = getelementptr i8, ptr %sunkaddr1, i64 40
  %.126 = load i64, ptr %sunkaddr2, align 8
  %sunkaddr5 = getelementptr i8, ptr %sunkaddr1, i64 48
  %.133 = load i64, ptr %sunkaddr5, align 8
  %.136.not = icmp sgt i64 %.126, %.133
  br i1 %.136.not, label %B508, label %common.ret

B508:                                             
  br label %common.ret
}

define internal i32 @check_end(ptr noalias %retptr, ptr noalias readnone %excinfo, ptr %arg.record, i64 %arg.at, ptr %arg.slot, ptr %arg.hold, i64 %arg.mask, i64 %arg.expires) {
B0:
  %const = bitcast i64 -7046029254386353131 to i64
  %0 = getelementptr i64, ptr %arg.record, i64 %arg.at
  %.22 = getelementptr i8, ptr %0, i64 16
  %.23 = load i64, ptr %.22, align 8
  %.27 = getelementptr i8, ptr %0, i64 24
  %.28 = load i64, ptr %.27, align 8
  %.6.i.i = mul nsw i64 %.23, %const
  %.7.i.i = xor i64 %.6.i.i, %.28
  %.8.i.i = mul nsw i64 %.7.i.i, -4417276706812531889
  %.9.i.i = lshr i64 %.8.i.i, 29
  %.11.i.i = xor i64 %.9.i.i, %.8.i.i
  %.12.i.i = mul nsw i64 %.11.i.i, %const
  %.13.i.i = lshr i64 %.12.i.i, 32
  %.12.masked.i.i = and i64 %.12.i.i, 9223372036854775807
  %.16.i.i = xor i64 %.12.masked.i.i, %.13.i.i
  %.49.i = and i64 %.16.i.i, %arg.mask
  %.59.i = getelementptr i64, ptr %arg.slot, i64 %.49.i
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !19
  %.61.i = icmp sgt i64 %.60.i, -1
  br i1 %.61.i, label %B66.i, label %common.ret

B66.i:                                            
  %.76.idx.i = shl i64 %.60.i, 6
  %.76.i = getelementptr i8, ptr %arg.hold, i64 %.76.idx.i
  %.77.i = load i64, ptr %.76.i, align 8, !noalias !19
  %.79.not.i = icmp eq i64 %.77.i, %.23
  br i1 %.79.not.i, label %B134.i, label %B202.preheader.i

B134.i:                                           
  %sunkaddr = getelementptr i8, ptr %arg.hold, i64 %.76.idx.i
  %sunkaddr9 = getelementptr i8, ptr %sunkaddr, i64 8
  %.97.i = load i64, ptr %sunkaddr9, align 8, !noalias !19
  %.99.not.i = icmp eq i64 %.97.i, %.28
  br i1 %.99.not.i, label %B136, label %B202.preheader.i

B202.preheader.i:                                 
  %.10441.i = add nuw nsw i64 %.49.i, 1
  %.10842.i = and i64 %.10441.i, %arg.mask
  %.11743.i = getelementptr i64, ptr %arg.slot, i64 %.10842.i
  %.11844.i = load i64, ptr %.11743.i, align 8, !noalias !19
  %.11945.i = icmp sgt i64 %.11844.i, -1
  br i1 %.11945.i, label %B242.i.preheader, label %common.ret

B242.i.preheader:                                 
  br label %B242.i

B242.i:                                           
  %.57.pre.pre = phi i64 [ %.118.i, %B379.i ], [ %.11844.i, %B242.i.preheader ]
  %.10846.i = phi i64 [ %.108.i, %B379.i ], [ %.10842.i, %B242.i.preheader ]
  %.130.idx.i = shl i64 %.57.pre.pre, 6
  %.130.i = getelementptr i8, ptr %arg.hold, i64 %.130.idx.i
  %.131.i = load i64, ptr %.130.i, align 8, !noalias !19
  %.133.not.i = icmp eq i64 %.131.i, %.23
  br i1 %.133.not.i, label %B310.i, label %B379.i

B310.i:                                           
  %sunkaddr11 = getelementptr i8, ptr %arg.hold, i64 %.130.idx.i
  %sunkaddr16 = getelementptr i8, ptr %sunkaddr11, i64 8
  %.146.i = load i64, ptr %sunkaddr16, align 8, !noalias !19
  %.148.not.i = icmp eq i64 %.146.i, %.28
  br i1 %.148.not.i, label %B136, label %B379.i

B379.i:                                           
  %.104.i = add nuw nsw i64 %.10846.i, 1
  %.108.i = and i64 %.104.i, %arg.mask
  %.117.i = getelementptr i64, ptr %arg.slot, i64 %.108.i
  %.118.i = load i64, ptr %.117.i, align 8, !noalias !19
  %.119.i = icmp sgt i64 %.118.i, -1
  br i1 %.119.i, label %B242.i, label %common.ret

common.ret:                                       
  %spec.select.sink = phi i64 [ %spec.select, %B810 ], [ 10, %B576 ], [ 9, %B450 ], [ 8, %B352 ], [ 8, %B136 ], [ 8, %B202.preheader.i ], [ 11, %B688 ], [ 8, %B0 ], [ 8, %B276 ], [ 11, %B728 ], [ 8, %B379.i ]
  store i64 %spec.select.sink, ptr %retptr, align 8
  ret i32 0

B136:                                             
  %.idx.pre-phi = phi i64 [ %.76.idx.i, %B134.i ], [ %.130.idx.i, %B310.i ]
  %sunkaddr12 = shl i64 %arg.at, 3
  %sunkaddr13 = getelementptr i8, ptr %arg.record, i64 %sunkaddr12
  %sunkaddr14 = getelementptr i8, ptr %sunkaddr13, i64 32
  %.87 = load i64, ptr %sunkaddr14, align 8
  %sunkaddr17 = getelementptr i8, ptr %sunkaddr13, i64 40
  %.92 = load i64, ptr %sunkaddr17, align 8
  %.100 = and i64 %.87, 4294967295
  %1 = getelementptr i8, ptr %arg.hold, i64 %.idx.pre-phi
  %.104 = getelementptr i8, ptr %1, i64 16
  %.105 = load i64, ptr %.104, align 8
  %.106.not = icmp eq i64 %.100, %.105
  br i1 %.106.not, label %B276, label %common.ret

B276:                                             
  %.109 = lshr i64 %.87, 32
  %sunkaddr18 = getelementptr i8, ptr %arg.hold, i64 %.idx.pre-phi
  %sunkaddr20 = getelementptr i8, ptr %sunkaddr18, i64 24
  %.117 = load i64, ptr %sunkaddr20, align 8
  %.118.not = icmp eq i64 %.109, %.117
  br i1 %.118.not, label %B352, label %common.ret

B352:                                             
  %sunkaddr22 = mul i64 %arg.at, 8
  %sunkaddr24 = getelementptr i8, ptr %arg.record, i64 %sunkaddr22
  %sunkaddr26 = getelementptr i8, ptr %sunkaddr24, i64 64
  %.140 = load i64, ptr %sunkaddr26, align 8
  %2 = and i64 %.140, 4294967295
  %sunkaddr28 = getelementptr i8, ptr %arg.hold, i64 %.idx.pre-phi
  %sunkaddr29 = getelementptr i8, ptr %sunkaddr28, i64 40
  %.146 = load i64, ptr %sunkaddr29, align 8
  %.147.not = icmp eq i64 %2, %.146
  br i1 %.147.not, label %B450, label %common.ret

B450:                                             
  %sunkaddr31 = getelementptr i8, ptr %arg.hold, i64 %.idx.pre-phi
  %sunkaddr32 = getelementptr i8, ptr %sunkaddr31, i64 56
  %.167 = load i64, ptr %sunkaddr32, align 8
  %.168.not = icmp eq i64 %.167, 0
  br i1 %.168.not, label %B576, label %common.ret

B576:                                             
  %sunkaddr33 = getelementptr i8, ptr %arg.hold, i64 %.idx.pre-phi
  %sunkaddr34 = getelementptr i8, ptr %sunkaddr33, i64 32
  %.210 = load i64, ptr %sunkaddr34, align 8
  %.220.not = icmp eq i64 %.92, %.210
  br i1 %.220.not, label %B688, label %common.ret

B688:                                             
  %sunkaddr35 = getelementptr i8, ptr %arg.hold, i64 %.idx.pre-phi
  %sunkaddr36 = getelementptr i8, ptr %sunkaddr35, i64 48
  %.252 = load i64, ptr %sunkaddr36, align 8
  %.253 = icmp slt i64 %.252, 0
  br i1 %.253, label %common.ret, label %B728

B728:                                             
  %sunkaddr37 = mul i64 %arg.at, 8
  %sunkaddr38 = getelementptr i8, ptr %arg.record, i64 %sunkaddr37
  %sunkaddr39 = getelementptr i8, ptr %sunkaddr38, i64 56
  %.261 = load i64, ptr %sunkaddr39, align 8
  %.273 = icmp slt i64 %.261, %.252
  br i1 %.273, label %common.ret, label %B810

B810:                                             
  %.296 = icmp sgt i64 %.92, 0
  %spec.select = select i1 %.296, i64 0, i64 12
  br label %common.ret
}

define internal i32 @check_end.1(ptr noalias %retptr, ptr noalias readnone %excinfo, ptr %arg.record, i64 %arg.at, ptr %arg.slot, ptr %arg.hold, i64 %arg.mask, i64 %arg.expires) {
B0:
  %const = bitcast i64 -7046029254386353131 to i64
  %0 = getelementptr i64, ptr %arg.record, i64 %arg.at
  %.22 = getelementptr i8, ptr %0, i64 16
  %.23 = load i64, ptr %.22, align 8
  %.27 = getelementptr i8, ptr %0, i64 24
  %.28 = load i64, ptr %.27, align 8
  %.6.i.i = mul nsw i64 %.23, %const
  %.7.i.i = xor i64 %.6.i.i, %.28
  %.8.i.i = mul nsw i64 %.7.i.i, -4417276706812531889
  %.9.i.i = lshr i64 %.8.i.i, 29
  %.11.i.i = xor i64 %.9.i.i, %.8.i.i
  %.12.i.i = mul nsw i64 %.11.i.i, %const
  %.13.i.i = lshr i64 %.12.i.i, 32
  %.12.masked.i.i = and i64 %.12.i.i, 9223372036854775807
  %.16.i.i = xor i64 %.12.masked.i.i, %.13.i.i
  %.49.i = and i64 %.16.i.i, %arg.mask
  %.59.i = getelementptr i64, ptr %arg.slot, i64 %.49.i
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !22
  %.61.i = icmp sgt i64 %.60.i, -1
  br i1 %.61.i, label %B66.i, label %common.ret

B66.i:                                            
  %.76.idx.i = shl i64 %.60.i, 6
  %.76.i = getelementptr i8, ptr %arg.hold, i64 %.76.idx.i
  %.77.i = load i64, ptr %.76.i, align 8, !noalias !22
  %.79.not.i = icmp eq i64 %.77.i, %.23
  br i1 %.79.not.i, label %B134.i, label %B202.preheader.i

B134.i:                                           
  %sunkaddr = getelementptr i8, ptr %arg.hold, i64 %.76.idx.i
  %sunkaddr8 = getelementptr i8, ptr %sunkaddr, i64 8
  %.97.i = load i64, ptr %sunkaddr8, align 8, !noalias !22
  %.99.not.i = icmp eq i64 %.97.i, %.28
  br i1 %.99.not.i, label %B136, label %B202.preheader.i

B202.preheader.i:                                 
  %.10441.i = add nuw nsw i64 %.49.i, 1
  %.10842.i = and i64 %.10441.i, %arg.mask
  %.11743.i = getelementptr i64, ptr %arg.slot, i64 %.10842.i
  %.11844.i = load i64, ptr %.11743.i, align 8, !noalias !22
  %.11945.i = icmp sgt i64 %.11844.i, -1
  br i1 %.11945.i, label %B242.i.preheader, label %common.ret

B242.i.preheader:                                 
  br label %B242.i

B242.i:                                           
  %.57.pre.pre = phi i64 [ %.118.i, %B379.i ], [ %.11844.i, %B242.i.preheader ]
  %.10846.i = phi i64 [ %.108.i, %B379.i ], [ %.10842.i, %B242.i.preheader ]
  %.130.idx.i = shl i64 %.57.pre.pre, 6
  %.130.i = getelementptr i8, ptr %arg.hold, i64 %.130.idx.i
  %.131.i = load i64, ptr %.130.i, align 8, !noalias !22
  %.133.not.i = icmp eq i64 %.131.i, %.23
  br i1 %.133.not.i, label %B310.i, label %B379.i

B310.i:                                           
  %sunkaddr9 = getelementptr i8, ptr %arg.hold, i64 %.130.idx.i
  %sunkaddr10 = getelementptr i8, ptr %sunkaddr9, i64 8
  %.146.i = load i64, ptr %sunkaddr10, align 8, !noalias !22
  %.148.not.i = icmp eq i64 %.146.i, %.28
  br i1 %.148.not.i, label %B136, label %B379.i

B379.i:                                           
  %.104.i = add nuw nsw i64 %.10846.i, 1
  %.108.i = and i64 %.104.i, %arg.mask
  %.117.i = getelementptr i64, ptr %arg.slot, i64 %.108.i
  %.118.i = load i64, ptr %.117.i, align 8, !noalias !22
  %.119.i = icmp sgt i64 %.118.i, -1
  br i1 %.119.i, label %B242.i, label %common.ret

common.ret:                                       
  %spec.select.sink = phi i64 [ %spec.select, %B810 ], [ 9, %B450 ], [ 8, %B352 ], [ 8, %B136 ], [ 8, %B202.preheader.i ], [ 10, %B576 ], [ 8, %B0 ], [ 8, %B276 ], [ 10, %B618 ], [ 8, %B379.i ]
  store i64 %spec.select.sink, ptr %retptr, align 8
  ret i32 0

B136:                                             
  %.idx.pre-phi = phi i64 [ %.76.idx.i, %B134.i ], [ %.130.idx.i, %B310.i ]
  %sunkaddr12 = shl i64 %arg.at, 3
  %sunkaddr13 = getelementptr i8, ptr %arg.record, i64 %sunkaddr12
  %sunkaddr14 = getelementptr i8, ptr %sunkaddr13, i64 32
  %.87 = load i64, ptr %sunkaddr14, align 8
  %sunkaddr17 = getelementptr i8, ptr %sunkaddr13, i64 40
  %.92 = load i64, ptr %sunkaddr17, align 8
  %.100 = and i64 %.87, 4294967295
  %1 = getelementptr i8, ptr %arg.hold, i64 %.idx.pre-phi
  %.104 = getelementptr i8, ptr %1, i64 16
  %.105 = load i64, ptr %.104, align 8
  %.106.not = icmp eq i64 %.100, %.105
  br i1 %.106.not, label %B276, label %common.ret

B276:                                             
  %.109 = lshr i64 %.87, 32
  %sunkaddr11 = getelementptr i8, ptr %arg.hold, i64 %.idx.pre-phi
  %sunkaddr15 = getelementptr i8, ptr %sunkaddr11, i64 24
  %.117 = load i64, ptr %sunkaddr15, align 8
  %.118.not = icmp eq i64 %.109, %.117
  br i1 %.118.not, label %B352, label %common.ret

B352:                                             
  %sunkaddr16 = mul i64 %arg.at, 8
  %sunkaddr18 = getelementptr i8, ptr %arg.record, i64 %sunkaddr16
  %sunkaddr19 = getelementptr i8, ptr %sunkaddr18, i64 64
  %.140 = load i64, ptr %sunkaddr19, align 8
  %.141 = and i64 %.140, 4294967295
  %sunkaddr20 = getelementptr i8, ptr %arg.hold, i64 %.idx.pre-phi
  %sunkaddr21 = getelementptr i8, ptr %sunkaddr20, i64 40
  %.146 = load i64, ptr %sunkaddr21, align 8
  %.147.not = icmp eq i64 %.141, %.146
  br i1 %.147.not, label %B450, label %common.ret

B450:                                             
  %sunkaddr22 = getelementptr i8, ptr %arg.hold, i64 %.idx.pre-phi
  %sunkaddr23 = getelementptr i8, ptr %sunkaddr22, i64 56
  %.167 = load i64, ptr %sunkaddr23, align 8
  %.168.not = icmp eq i64 %.167, 0
  br i1 %.168.not, label %B576, label %common.ret

B576:                                             
  %sunkaddr24 = getelementptr i8, ptr %arg.hold, i64 %.idx.pre-phi
  %sunkaddr25 = getelementptr i8, ptr %sunkaddr24, i64 32
  %.210 = load i64, ptr %sunkaddr25, align 8
  %.212 = icmp sgt i64 %.92, %.210
  br i1 %.212, label %common.ret, label %B618

B618:                                             
  %2 = and i64 %.140, 1125899906842624
  %.196 = icmp ne i64 %2, 0
  %.220.not57 = icmp eq i64 %.92, %.210
  %brmerge = or i1 %.196, %.220.not57
  br i1 %brmerge, label %B810, label %common.ret

B810:                                             
  %.296 = icmp sgt i64 %.92, 0
  %spec.select = select i1 %.296, i64 0, i64 12
  br label %common.ret
}

define internal i32 @check_rules(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.record, i64 %arg.start, i64 %arg.end, i64 %arg.leg, ptr %arg.account, ptr %arg.rule, i64 %arg.n_rules, i64 %arg.amount) {
B0:
  %.466 = alloca i64, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.idx143 = shl i64 %arg.leg, 7
  %0 = getelementptr i8, ptr %arg.record, i64 %.idx143
  %.32 = getelementptr i8, ptr %0, i64 72
  %.33 = load i64, ptr %.32, align 8
  %1 = and i64 %.33, 65535
  %.40 = getelementptr i8, ptr %0, i64 32
  %.41 = load i64, ptr %.40, align 8
  %.42 = and i64 %.41, 4294967295
  %.48 = lshr i64 %.41, 32
  %.50 = mul nuw nsw i64 %.48, 12
  %.58.not = icmp eq i64 %1, 0
  %.idx1 = mul nuw nsw i64 %.42, 96
  %2 = getelementptr i8, ptr %arg.account, i64 %.idx1
  %.9580 = getelementptr i8, ptr %2, i64 16
  %.9681 = load i64, ptr %.9580, align 8
  br i1 %.58.not, label %B236.thread, label %B236

B236:                                             
  %3 = and i64 %.9681, 32
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %B656, label %B286

B236.thread:                                      
  %5 = and i64 %.9681, 32
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %B748.thread, label %B286.thread

B286.thread:                                      
  %sunkaddr = getelementptr i8, ptr %arg.account, i64 %.idx1
  %sunkaddr2 = getelementptr i8, ptr %sunkaddr, i64 8
  %.10689 = load i64, ptr %sunkaddr2, align 8
  br label %B398

B286:                                             
  %7 = icmp sgt i64 %1, %arg.n_rules
  %sunkaddr4 = getelementptr i8, ptr %arg.account, i64 %.idx1
  %sunkaddr5 = getelementptr i8, ptr %sunkaddr4, i64 8
  %.106 = load i64, ptr %sunkaddr5, align 8
  br i1 %7, label %B398, label %B382

B382:                                             
  %.idx = mul nuw nsw i64 %1, 96
  %8 = getelementptr i8, ptr %arg.rule, i64 %.idx
  %.121 = getelementptr i8, ptr %8, i64 -32
  %.122 = load i64, ptr %.121, align 8
  %.124 = icmp eq i64 %.122, %.106
  br i1 %.124, label %B660, label %B398

B398:                                             
  %"$phi236.0.2.0849097" = phi i1 [ true, %B382 ], [ false, %B286 ], [ false, %B286.thread ]
  %.1069196 = phi i64 [ %.106, %B382 ], [ %.106, %B286 ], [ %.10689, %B286.thread ]
  %.160.not.not = icmp sgt i64 %arg.end, %arg.leg
  br i1 %.160.not.not, label %B410.preheader, label %B642

B410.preheader:                                   
  %9 = sub i64 %arg.end, %arg.leg
  %scevgep = getelementptr i8, ptr %0, i64 200
  br label %B410

B410:                                             
  %lsr.iv2 = phi ptr [ %scevgep, %B410.preheader ], [ %scevgep3, %B626 ]
  %lsr.iv = phi i64 [ 0, %B410.preheader ], [ %lsr.iv.next, %B626 ]
  %.174 = load i64, ptr %lsr.iv2, align 8
  %.175 = and i64 %.174, 65535
  %.180 = icmp ne i64 %.175, 0
  %.192 = icmp sle i64 %.175, %arg.n_rules
  %or.cond = select i1 %.180, i1 %.192, i1 false
  br i1 %or.cond, label %B506.endif, label %B626

B546:                                             
  %.idx138 = mul nuw nsw i64 %.175, 96
  %10 = getelementptr i8, ptr %arg.rule, i64 %.idx138
  %.256 = getelementptr i8, ptr %10, i64 -48
  %.257 = load i64, ptr %.256, align 8
  %.259 = icmp eq i64 %.257, %.1069196
  br i1 %.259, label %B638.thread, label %B626

B626:                                             
  %lsr.iv.next = add nuw i64 %lsr.iv, 1
  %scevgep3 = getelementptr i8, ptr %lsr.iv2, i64 128
  %exitcond.not = icmp eq i64 %9, %lsr.iv.next
  br i1 %exitcond.not, label %B642, label %B410

B638.thread:                                      
  br i1 %"$phi236.0.2.0849097", label %B660, label %B748

common.ret:                                       
  %common.ret.op = phi i32 [ 0, %B642 ], [ 0, %B802 ], [ 0, %B828 ], [ 0, %B846 ], [ %.470, %B860.if ], [ 0, %B860.endif ]
  ret i32 %common.ret.op

B642:                                             
  store i64 22, ptr %retptr, align 8
  br label %common.ret

B656:                                             
  %11 = icmp sgt i64 %1, %arg.n_rules
  br i1 %11, label %B748.thread144, label %B660

B660:                                             
  %.idx139 = mul nuw nsw i64 %1, 96
  %12 = getelementptr i8, ptr %arg.rule, i64 %.idx139
  %.359 = getelementptr i8, ptr %12, i64 -24
  %.360 = load i64, ptr %.359, align 8
  %13 = getelementptr i64, ptr %arg.account, i64 %.50
  %.364 = getelementptr i8, ptr %13, i64 8
  %.365 = load i64, ptr %.364, align 8
  %.366 = icmp eq i64 %.360, %.365
  br label %B748

B748:                                             
  %"$phi236.0.2.085112" = phi i1 [ true, %B660 ], [ false, %B638.thread ]
  %"$phi748.0.2.0" = phi i1 [ %.366, %B660 ], [ false, %B638.thread ]
  %14 = getelementptr i64, ptr %arg.account, i64 %.50
  %.381 = getelementptr i8, ptr %14, i64 16
  %.382 = load i64, ptr %.381, align 8
  %.383 = and i64 %.382, 64
  %.384.not140 = icmp eq i64 %.383, 0
  %brmerge = select i1 %.384.not140, i1 true, i1 %"$phi748.0.2.0"
  br i1 %brmerge, label %B816, label %B802

B748.thread144:                                   
  %15 = getelementptr i64, ptr %arg.account, i64 %.50
  %.381147 = getelementptr i8, ptr %15, i64 16
  %.382148 = load i64, ptr %.381147, align 8
  %.383149 = and i64 %.382148, 64
  %.384.not140150 = icmp eq i64 %.383149, 0
  br i1 %.384.not140150, label %B846, label %B802

B748.thread:                                      
  %16 = getelementptr i64, ptr %arg.account, i64 %.50
  %.381120 = getelementptr i8, ptr %16, i64 16
  %.382121 = load i64, ptr %.381120, align 8
  %.383122 = and i64 %.382121, 64
  %.384123.not = icmp eq i64 %.383122, 0
  br i1 %.384123.not, label %B828, label %B802

B802:                                             
  store i64 22, ptr %retptr, align 8
  br label %common.ret

B816:                                             
  %17 = icmp eq i64 %1, 0
  br i1 %17, label %B828, label %B842

B828:                                             
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B842:                                             
  br i1 %"$phi236.0.2.085112", label %B860, label %B846

B846:                                             
  store i64 23, ptr %retptr, align 8
  br label %common.ret

B860:                                             
  store i64 0, ptr %.466, align 8
  %.470 = call i32 @check_rule(ptr %.466, ptr %excinfo.2, ptr %arg.record, i64 %arg.start, i64 %arg.leg, ptr %arg.account, ptr %arg.rule, i64 %arg.n_rules, i64 %1, i64 %arg.amount)
  %cond = icmp eq i32 %.470, 0
  br i1 %cond, label %B860.endif, label %B860.if, !prof !4

B506.endif:                                       
  %.10.i = lshr i64 %.174, 32
  %.11.i = and i64 %.10.i, 65535
  %18 = tail call i64 @llvm.usub.sat.i64(i64 %.11.i, i64 1)
  %.242 = icmp eq i64 %lsr.iv, %18
  br i1 %.242, label %B546, label %B626

B860.if:                                          
  %.478 = icmp sgt i32 %.470, 0
  %.471 = load ptr, ptr %excinfo.2, align 8
  %.479 = select i1 %.478, ptr %.471, ptr undef
  store ptr %.479, ptr %excinfo, align 8
  br label %common.ret

B860.endif:                                       
  %.480 = load i64, ptr %.466, align 8
  store i64 %.480, ptr %retptr, align 8
  br label %common.ret
}

define internal i32 @check_rule(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.record, i64 %arg.start, i64 %arg.leg, ptr %arg.account, ptr %arg.rule, i64 %arg.n_rules, i64 %arg.which, i64 %arg.amount) {
B0.endif:
  %.1081 = alloca i64, align 8
  %excinfo.5 = alloca ptr, align 8
  %.1143 = alloca i64, align 8
  %excinfo.6 = alloca ptr, align 8
  %.1216 = alloca i64, align 8
  %excinfo.7 = alloca ptr, align 8
  %.1274 = alloca i64, align 8
  %excinfo.8 = alloca ptr, align 8
  %.idx.i = shl i64 %arg.leg, 7
  %0 = getelementptr i8, ptr %arg.record, i64 %.idx.i
  %.8.i = getelementptr i8, ptr %0, i64 72
  %.9.i = load i64, ptr %.8.i, align 8, !noalias !25
  %.10.i = lshr i64 %.9.i, 32
  %.11.i = and i64 %.10.i, 65535
  %spec.select.i = tail call i64 @llvm.umax.i64(i64 %.11.i, i64 1)
  %.35.i = sub nsw i64 %arg.leg, %spec.select.i
  %.59 = icmp slt i64 %.35.i, %arg.start
  br i1 %.59, label %B48, label %B62

common.ret:                                       
  %common.ret.op = phi i32 [ 0, %B48 ], [ 0, %B264 ], [ 0, %B342 ], [ 0, %B468 ], [ 0, %B936 ], [ 0, %B1084 ], [ 0, %B1352 ], [ 0, %B1496 ], [ 0, %B1780 ], [ 0, %B1900 ], [ 0, %B1914 ], [ 0, %B2038 ], [ 0, %B2146 ], [ 0, %B2160 ], [ %.1278, %B2100.if.if ], [ %.1220, %B1928.if.if ], [ %.1147, %B1854.if.if ], [ %.1085, %B1734.if.if ]
  ret i32 %common.ret.op

B48:                                              
  store i64 24, ptr %retptr, align 8
  br label %common.ret

B62:                                              
  %sunkaddr = getelementptr i8, ptr %arg.record, i64 %.idx.i
  %sunkaddr1 = getelementptr i8, ptr %sunkaddr, i64 64
  %.99 = load i64, ptr %sunkaddr1, align 8
  %.idx386 = shl i64 %.35.i, 7
  %1 = getelementptr i8, ptr %arg.record, i64 %.idx386
  %.103 = getelementptr i8, ptr %1, i64 64
  %.104 = load i64, ptr %.103, align 8
  %.114 = getelementptr i8, ptr %1, i64 72
  %.115 = load i64, ptr %.114, align 8
  %2 = and i64 %.115, 4294901760
  %.118.not = icmp eq i64 %2, 0
  br i1 %.118.not, label %B278, label %B264

B264:                                             
  store i64 24, ptr %retptr, align 8
  br label %common.ret

B278:                                             
  %.150 = or i64 %.104, %.99
  %3 = and i64 %.150, 3940649673949184
  %.155.not = icmp eq i64 %3, 0
  br i1 %.155.not, label %B356, label %B342

B342:                                             
  store i64 24, ptr %retptr, align 8
  br label %common.ret

B356:                                             
  %.186 = and i64 %.104, 4294967295
  %.idx387 = mul i64 %arg.which, 96
  %4 = getelementptr i8, ptr %arg.rule, i64 %.idx387
  %.192 = getelementptr i8, ptr %4, i64 -96
  %.193 = load i64, ptr %.192, align 8
  %.194.not = icmp eq i64 %.186, %.193
  br i1 %.194.not, label %B412, label %B468

B412:                                             
  %.197 = and i64 %.99, 4294967295
  %sunkaddr2 = getelementptr i8, ptr %arg.rule, i64 %.idx387
  %sunkaddr3 = getelementptr i8, ptr %sunkaddr2, i64 -88
  %.204 = load i64, ptr %sunkaddr3, align 8
  %.205.not = icmp eq i64 %.197, %.204
  br i1 %.205.not, label %B842, label %B468

B468:                                             
  store i64 24, ptr %retptr, align 8
  br label %common.ret

B842:                                             
  %sunkaddr27 = getelementptr i8, ptr %1, i64 32
  %.237 = load i64, ptr %sunkaddr27, align 8
  %.245 = lshr i64 %.237, 32
  %.247 = mul nuw nsw i64 %.245, 12
  %sunkaddr4 = getelementptr i8, ptr %arg.record, i64 %.idx.i
  %sunkaddr5 = getelementptr i8, ptr %sunkaddr4, i64 32
  %.258 = load i64, ptr %sunkaddr5, align 8
  %.259 = and i64 %.258, 4294967295
  %.260 = mul nuw nsw i64 %.259, 12
  %.268 = lshr i64 %.258, 32
  %sunkaddr6 = getelementptr i8, ptr %arg.rule, i64 %.idx387
  %sunkaddr7 = getelementptr i8, ptr %sunkaddr6, i64 -48
  %.443 = load i64, ptr %sunkaddr7, align 8
  %.448 = icmp eq i64 %.443, 0
  br i1 %.448, label %B842.1, label %B896

B896:                                             
  %.238 = and i64 %.237, 4294967295
  %.idx388 = mul nuw nsw i64 %.238, 96
  %5 = getelementptr i8, ptr %arg.account, i64 %.idx388
  %.470 = getelementptr i8, ptr %5, i64 8
  %.471 = load i64, ptr %.470, align 8
  %.473.not = icmp eq i64 %.471, %.443
  br i1 %.473.not, label %B954, label %B936

B936:                                             
  store i64 24, ptr %retptr, align 8
  br label %common.ret

B954:                                             
  %sunkaddr8 = getelementptr i8, ptr %arg.account, i64 %.idx388
  %sunkaddr9 = getelementptr i8, ptr %sunkaddr8, i64 24
  %.529 = load i64, ptr %sunkaddr9, align 8
  br label %B842.1

B1036:                                            
  %sunkaddr10 = getelementptr i8, ptr %arg.rule, i64 %.idx387
  %sunkaddr11 = getelementptr i8, ptr %sunkaddr10, i64 -64
  %.612 = load i64, ptr %sunkaddr11, align 8
  %.613 = and i64 %.612, 2
  %.614.not = icmp eq i64 %.613, 0
  br i1 %.614.not, label %B1098.endif.endif, label %B1084

B1084:                                            
  store i64 24, ptr %retptr, align 8
  br label %common.ret

B1170:                                            
  %lsr.iv = phi i64 [ %14, %B1170.preheader ], [ %lsr.iv.next, %B1370 ]
  %lsr.iv19 = phi i64 [ 128, %B1170.preheader ], [ %lsr.iv.next20, %B1370 ]
  %scevgep21 = getelementptr i8, ptr %1, i64 %lsr.iv19
  %scevgep22 = getelementptr i8, ptr %scevgep21, i64 72
  %.804 = load i64, ptr %scevgep22, align 8
  %.805 = and i64 %.804, 65535
  %.810 = icmp ne i64 %.805, 0
  %.828 = icmp sle i64 %.805, %arg.n_rules
  %or.cond357 = select i1 %.810, i1 %.828, i1 false
  br i1 %or.cond357, label %B1306, label %B1370

B1306:                                            
  %.10.i9 = lshr i64 %.804, 32
  %.11.i10 = and i64 %.10.i9, 65535
  %spec.select.i11 = tail call i64 @llvm.umax.i64(i64 %.11.i10, i64 1)
  %6 = shl nuw nsw i64 %spec.select.i11, 7
  %.891 = icmp eq i64 %lsr.iv19, %6
  br i1 %.891, label %B1312.endif, label %B1370

B1352:                                            
  store i64 25, ptr %retptr, align 8
  br label %common.ret

B1370:                                            
  %lsr.iv.next20 = add nuw nsw i64 %lsr.iv19, 128
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %.758 = icmp sgt i64 %lsr.iv.next, 5
  br i1 %.758, label %B1170, label %B1372

B1372:                                            
  %sunkaddr37 = getelementptr i8, ptr %1, i64 40
  %.978 = load i64, ptr %sunkaddr37, align 8
  %sunkaddr12 = getelementptr i8, ptr %arg.rule, i64 %.idx387
  %sunkaddr13 = getelementptr i8, ptr %sunkaddr12, i64 -64
  %.988 = load i64, ptr %sunkaddr13, align 8
  %.989 = and i64 %.988, 4
  %.990.not = icmp eq i64 %.989, 0
  br i1 %.990.not, label %B1928, label %B1452

B1452:                                            
  %7 = getelementptr i64, ptr %arg.account, i64 %.247
  %.995 = getelementptr i8, ptr %7, i64 32
  %.996 = load i64, ptr %.995, align 8
  %.1001 = icmp slt i64 %.996, 0
  br i1 %.1001, label %B1496, label %B1510

B1496:                                            
  store i64 24, ptr %retptr, align 8
  br label %common.ret

B1510:                                            
  %.idx = mul i64 %.996, 96
  %8 = getelementptr i8, ptr %arg.account, i64 %.idx
  %.1027 = getelementptr i8, ptr %8, i64 56
  %.1028 = load i64, ptr %.1027, align 8
  %sunkaddr40 = mul nuw nsw i64 %.245, 96
  %sunkaddr41 = getelementptr i8, ptr %arg.account, i64 %sunkaddr40
  %sunkaddr42 = getelementptr i8, ptr %sunkaddr41, i64 72
  %.1035 = load i64, ptr %sunkaddr42, align 8
  %.1036 = sub nsw i64 %.1028, %.1035
  %.1038 = add nsw i64 %.1036, %.978
  %9 = getelementptr i64, ptr %arg.account, i64 %.260
  %.1045 = getelementptr i8, ptr %9, i64 72
  %.1046 = load i64, ptr %.1045, align 8
  %.1050 = getelementptr i8, ptr %9, i64 56
  %.1051 = load i64, ptr %.1050, align 8
  %.1058 = getelementptr i8, ptr %9, i64 64
  %.1059 = load i64, ptr %.1058, align 8
  %10 = add i64 %.1051, %.1059
  %.1062 = sub i64 %.1046, %10
  %.1067 = icmp slt i64 %.1038, 1
  %.1070 = icmp slt i64 %.1062, 1
  %or.cond358 = select i1 %.1067, i1 true, i1 %.1070
  %.1074 = icmp sgt i64 %arg.amount, %.978
  %or.cond359 = select i1 %or.cond358, i1 true, i1 %.1074
  br i1 %or.cond359, label %B1780, label %B1734

B1734:                                            
  %.1085 = call i32 @compare(ptr %.1081, ptr %excinfo.5, i64 %arg.amount, i64 %.1038, i64 0, i64 %.978, i64 %.1062)
  switch i32 %.1085, label %B1734.if.if [
    i32 -2, label %B1734.endif
    i32 0, label %B1734.endif
  ], !prof !18

B1780:                                            
  store i64 26, ptr %retptr, align 8
  br label %common.ret

B1794:                                            
  %.1130 = and i64 %.988, 1
  %.1131 = icmp ne i64 %.1130, 0
  %.1135 = icmp ne i64 %arg.amount, %.978
  %or.cond360 = select i1 %.1131, i1 %.1135, i1 false
  br i1 %or.cond360, label %B1854, label %B1914

B1854:                                            
  %.1147 = call i32 @compare.1(ptr %.1143, ptr %excinfo.6, i64 %arg.amount, i64 %.1038, i64 %.1038, i64 %.978, i64 %.1062)
  switch i32 %.1147, label %B1854.if.if [
    i32 -2, label %B1854.endif
    i32 0, label %B1854.endif
  ], !prof !18

B1900:                                            
  store i64 26, ptr %retptr, align 8
  br label %common.ret

B1914:                                            
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B1928:                                            
  %sunkaddr14 = getelementptr i8, ptr %arg.rule, i64 %.idx387
  %sunkaddr15 = getelementptr i8, ptr %sunkaddr14, i64 -80
  %.1199 = load i64, ptr %sunkaddr15, align 8
  %sunkaddr16 = getelementptr i8, ptr %arg.rule, i64 %.idx387
  %sunkaddr17 = getelementptr i8, ptr %sunkaddr16, i64 -72
  %.1204 = load i64, ptr %sunkaddr17, align 8
  %.1220 = call i32 @compare(ptr %.1216, ptr %excinfo.7, i64 %arg.amount, i64 %.1204, i64 0, i64 %.978, i64 %.1199)
  switch i32 %.1220, label %B1928.if.if [
    i32 -2, label %B1928.endif
    i32 0, label %B1928.endif
  ], !prof !18

B2038:                                            
  store i64 26, ptr %retptr, align 8
  br label %common.ret

B2052:                                            
  %.1265 = and i64 %.988, 1
  %.1266.not = icmp eq i64 %.1265, 0
  br i1 %.1266.not, label %B2160, label %B2100

B2100:                                            
  %.1278 = call i32 @compare.1(ptr %.1274, ptr %excinfo.8, i64 %arg.amount, i64 %.1204, i64 %.1204, i64 %.978, i64 %.1199)
  switch i32 %.1278, label %B2100.if.if [
    i32 -2, label %B2100.endif
    i32 0, label %B2100.endif
  ], !prof !18

B2146:                                            
  store i64 26, ptr %retptr, align 8
  br label %common.ret

B2160:                                            
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B842.1:                                           
  %pool.3.1 = phi i64 [ 0, %B842 ], [ %.529, %B954 ]
  %sunkaddr18 = getelementptr i8, ptr %arg.rule, i64 %.idx387
  %sunkaddr19 = getelementptr i8, ptr %sunkaddr18, i64 -40
  %.443.1 = load i64, ptr %sunkaddr19, align 8
  %.448.1 = icmp eq i64 %.443.1, 0
  br i1 %.448.1, label %B842.2, label %B896.1

B896.1:                                           
  %11 = getelementptr i64, ptr %arg.account, i64 %.247
  %.470.1 = getelementptr i8, ptr %11, i64 8
  %.471.1 = load i64, ptr %.470.1, align 8
  %.473.not.1 = icmp eq i64 %.471.1, %.443.1
  br i1 %.473.not.1, label %B954.1, label %B936

B954.1:                                           
  %sunkaddr49 = mul nuw nsw i64 %.245, 96
  %sunkaddr50 = getelementptr i8, ptr %arg.account, i64 %sunkaddr49
  %sunkaddr51 = getelementptr i8, ptr %sunkaddr50, i64 24
  %.529.1 = load i64, ptr %sunkaddr51, align 8
  %.534.not.1 = icmp eq i64 %.529.1, 0
  br i1 %.534.not.1, label %B842.2, label %B998.1

B998.1:                                           
  %.545.1 = icmp ne i64 %pool.3.1, 0
  %.554.1 = icmp ne i64 %pool.3.1, %.529.1
  %or.cond.1 = and i1 %.545.1, %.554.1
  %spec.select.1 = zext i1 %or.cond.1 to i64
  br label %B842.2

B842.2:                                           
  %pool.3.1.1 = phi i64 [ %pool.3.1, %B842.1 ], [ %pool.3.1, %B954.1 ], [ %.529.1, %B998.1 ]
  %mixed.3.1.1 = phi i64 [ 0, %B842.1 ], [ 0, %B954.1 ], [ %spec.select.1, %B998.1 ]
  %sunkaddr21 = getelementptr i8, ptr %arg.rule, i64 %.idx387
  %sunkaddr22 = getelementptr i8, ptr %sunkaddr21, i64 -32
  %.443.2 = load i64, ptr %sunkaddr22, align 8
  %.448.2 = icmp eq i64 %.443.2, 0
  br i1 %.448.2, label %B842.3, label %B896.2

B896.2:                                           
  %12 = getelementptr i64, ptr %arg.account, i64 %.260
  %.470.2 = getelementptr i8, ptr %12, i64 8
  %.471.2 = load i64, ptr %.470.2, align 8
  %.473.not.2 = icmp eq i64 %.471.2, %.443.2
  br i1 %.473.not.2, label %B954.2, label %B936

B954.2:                                           
  %sunkaddr55 = mul nuw nsw i64 %.259, 96
  %sunkaddr56 = getelementptr i8, ptr %arg.account, i64 %sunkaddr55
  %sunkaddr57 = getelementptr i8, ptr %sunkaddr56, i64 24
  %.529.2 = load i64, ptr %sunkaddr57, align 8
  %.534.not.2 = icmp eq i64 %.529.2, 0
  br i1 %.534.not.2, label %B842.3, label %B998.2

B998.2:                                           
  %.545.2 = icmp ne i64 %pool.3.1.1, 0
  %.554.2 = icmp ne i64 %pool.3.1.1, %.529.2
  %or.cond.2 = and i1 %.545.2, %.554.2
  %spec.select.2 = select i1 %or.cond.2, i64 1, i64 %mixed.3.1.1
  br label %B842.3

B842.3:                                           
  %pool.3.1.2 = phi i64 [ %pool.3.1.1, %B842.2 ], [ %pool.3.1.1, %B954.2 ], [ %.529.2, %B998.2 ]
  %mixed.3.1.2 = phi i64 [ %mixed.3.1.1, %B842.2 ], [ %mixed.3.1.1, %B954.2 ], [ %spec.select.2, %B998.2 ]
  %sunkaddr23 = getelementptr i8, ptr %arg.rule, i64 %.idx387
  %sunkaddr24 = getelementptr i8, ptr %sunkaddr23, i64 -24
  %.443.3 = load i64, ptr %sunkaddr24, align 8
  %.448.3 = icmp eq i64 %.443.3, 0
  br i1 %.448.3, label %B2161.3, label %B896.3

B896.3:                                           
  %.idx389 = mul nuw nsw i64 %.268, 96
  %13 = getelementptr i8, ptr %arg.account, i64 %.idx389
  %.470.3 = getelementptr i8, ptr %13, i64 8
  %.471.3 = load i64, ptr %.470.3, align 8
  %.473.not.3 = icmp eq i64 %.471.3, %.443.3
  br i1 %.473.not.3, label %B954.3, label %B936

B954.3:                                           
  %sunkaddr25 = getelementptr i8, ptr %arg.account, i64 %.idx389
  %sunkaddr26 = getelementptr i8, ptr %sunkaddr25, i64 24
  %.529.3 = load i64, ptr %sunkaddr26, align 8
  %.534.not.3 = icmp eq i64 %.529.3, 0
  br i1 %.534.not.3, label %B2161.3, label %B998.3

B998.3:                                           
  %.545.3 = icmp eq i64 %pool.3.1.2, 0
  %.554.3 = icmp eq i64 %pool.3.1.2, %.529.3
  %or.cond.3.not395 = or i1 %.545.3, %.554.3
  %.604.not = icmp eq i64 %mixed.3.1.2, 0
  %or.cond = select i1 %or.cond.3.not395, i1 %.604.not, i1 false
  br i1 %or.cond, label %B1098.endif.endif, label %B1036

B2161.3:                                          
  %.604.not.old = icmp eq i64 %mixed.3.1.2, 0
  br i1 %.604.not.old, label %B1098.endif.endif, label %B1036

B1098.endif.endif:                                
  %sunkaddr28 = getelementptr i8, ptr %arg.rule, i64 %.idx387
  %sunkaddr29 = getelementptr i8, ptr %sunkaddr28, i64 -56
  %.13.i = load i64, ptr %sunkaddr29, align 8, !noalias !28
  %.18.not.i = icmp eq i64 %.13.i, 0
  %.32.i = add nsw i64 %arg.which, 65536
  %spec.select.i5 = select i1 %.18.not.i, i64 %.32.i, i64 %.13.i
  %.758378.not = icmp ult i64 %.11.i, 2
  br i1 %.758378.not, label %B1372, label %B1170.preheader

B1170.preheader:                                  
  %14 = add nuw nsw i64 %spec.select.i, 4
  br label %B1170

B1312.endif:                                      
  %.idx.i13 = mul nuw nsw i64 %.805, 96
  %15 = getelementptr i8, ptr %arg.rule, i64 %.idx.i13
  %.12.i14 = getelementptr i8, ptr %15, i64 -56
  %.13.i15 = load i64, ptr %.12.i14, align 8, !noalias !31
  %.18.not.i16 = icmp eq i64 %.13.i15, 0
  %.32.i17 = or i64 %.805, 65536
  %spec.select.i18 = select i1 %.18.not.i16, i64 %.32.i17, i64 %.13.i15
  %.931 = icmp eq i64 %spec.select.i18, %spec.select.i5
  br i1 %.931, label %B1352, label %B1370

B1734.endif:                                      
  %.1095 = load i64, ptr %.1081, align 8
  %.1105 = icmp sgt i64 %.1095, 0
  br i1 %.1105, label %B1780, label %B1794

B1734.if.if:                                      
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1854.endif:                                      
  %.1157 = load i64, ptr %.1143, align 8
  %.1175 = icmp slt i64 %.1157, 1
  br i1 %.1175, label %B1900, label %B1914

B1854.if.if:                                      
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1928.endif:                                      
  %.1230 = load i64, ptr %.1216, align 8
  %.1240 = icmp sgt i64 %.1230, 0
  br i1 %.1240, label %B2038, label %B2052

B1928.if.if:                                      
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B2100.endif:                                      
  %.1288 = load i64, ptr %.1274, align 8
  %.1306 = icmp slt i64 %.1288, 1
  br i1 %.1306, label %B2146, label %B2160

B2100.if.if:                                      
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
}

declare i64 @llvm.usub.sat.i64(i64, i64)

declare i64 @llvm.umax.i64(i64, i64)

define internal i32 @compare(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.a, i64 %arg.b, i64 %arg.e, i64 %arg.c, i64 %arg.d) {
B0:
  %.9 = and i64 %arg.a, 2097151
  %.10 = lshr i64 %arg.a, 21
  %.11 = and i64 %.10, 2097151
  %.12 = ashr i64 %arg.a, 42
  %.13 = and i64 %arg.b, 2097151
  %.14 = lshr i64 %arg.b, 21
  %.15 = and i64 %.14, 2097151
  %.16 = ashr i64 %arg.b, 42
  %.17 = and i64 %arg.c, 2097151
  %.18 = lshr i64 %arg.c, 21
  %.19 = and i64 %.18, 2097151
  %.20 = ashr i64 %arg.c, 42
  %.21 = and i64 %arg.d, 2097151
  %.22 = lshr i64 %arg.d, 21
  %.23 = and i64 %.22, 2097151
  %.24 = ashr i64 %arg.d, 42
  %.25 = mul nuw nsw i64 %.13, %.9
  %.26 = mul nuw nsw i64 %.21, %.17
  %.27 = sub nsw i64 %.25, %.26
  %.31 = ashr i64 %.27, 21
  %.32 = mul nuw nsw i64 %.15, %.9
  %.34 = mul nuw nsw i64 %.11, %.13
  %.38.neg.neg.neg.neg.neg.neg.neg = mul nuw nsw i64 %.19, %.21
  %.36.neg.neg.neg.neg.neg.neg.neg = mul nuw nsw i64 %.23, %.17
  %reass.add1 = add nuw nsw i64 %.36.neg.neg.neg.neg.neg.neg.neg, %.38.neg.neg.neg.neg.neg.neg.neg
  %.33 = add nuw nsw i64 %.32, %.34
  %.35 = add nsw i64 %.33, %.31
  %.39 = sub nsw i64 %.35, %reass.add1
  %.45 = ashr i64 %.39, 21
  %.46 = mul nsw i64 %.16, %.9
  %.48 = mul nuw nsw i64 %.15, %.11
  %.50 = mul nsw i64 %.13, %.12
  %.56.neg.neg.neg.neg.neg.neg.neg = mul nsw i64 %.21, %.20
  %.52.neg.neg.neg.neg.neg.neg.neg = mul nsw i64 %.24, %.17
  %.54.neg.neg.neg.neg.neg.neg.neg = mul nuw nsw i64 %.23, %.19
  %reass.add3 = add nsw i64 %.52.neg.neg.neg.neg.neg.neg.neg, %.56.neg.neg.neg.neg.neg.neg.neg
  %reass.add4 = add nsw i64 %reass.add3, %.54.neg.neg.neg.neg.neg.neg.neg
  %.47 = add nsw i64 %.50, %.46
  %.49 = add nsw i64 %.47, %.48
  %.51 = add nsw i64 %.49, %.45
  %.57 = sub nsw i64 %.51, %reass.add4
  %.62 = ashr i64 %.57, 21
  %.63 = mul nsw i64 %.11, %.16
  %.65 = mul nsw i64 %.15, %.12
  %.67.neg.neg.neg.neg.neg.neg.neg = mul nsw i64 %.19, %.24
  %.69.neg.neg.neg.neg.neg.neg.neg = mul nsw i64 %.23, %.20
  %reass.add = add nsw i64 %.69.neg.neg.neg.neg.neg.neg.neg, %.67.neg.neg.neg.neg.neg.neg.neg
  %.64 = add nsw i64 %.65, %.63
  %.66 = sub nsw i64 %.64, %reass.add
  %.70 = add nsw i64 %.66, %.62
  %.76 = ashr i64 %.70, 21
  %.77 = mul nsw i64 %.16, %.12
  %.78 = add nsw i64 %.76, %.77
  %.79 = mul nsw i64 %.24, %.20
  %.85.not = icmp eq i64 %.78, %.79
  br i1 %.85.not, label %B674, label %B654

B654:                                             
  %.90 = icmp sgt i64 %.78, %.79
  %spec.select = select i1 %.90, i64 1, i64 -1
  br label %common.ret

common.ret:                                       
  %storemerge = phi i64 [ %spec.select14, %B674 ], [ %spec.select, %B654 ]
  store i64 %storemerge, ptr %retptr, align 8
  ret i32 0

B674:                                             
  %.3015 = or i64 %.39, %.27
  %.4416 = or i64 %.3015, %.57
  %.6117 = or i64 %.4416, %.70
  %.72 = and i64 %.6117, 2097151
  %.109.not = icmp ne i64 %.72, 0
  %spec.select14 = zext i1 %.109.not to i64
  br label %common.ret
}

define internal i32 @compare.1(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.a, i64 %arg.b, i64 %arg.e, i64 %arg.c, i64 %arg.d) {
B0:
  %.9 = and i64 %arg.a, 2097151
  %.10 = lshr i64 %arg.a, 21
  %.11 = and i64 %.10, 2097151
  %.12 = ashr i64 %arg.a, 42
  %.13 = and i64 %arg.b, 2097151
  %.14 = lshr i64 %arg.b, 21
  %.15 = and i64 %.14, 2097151
  %.16 = ashr i64 %arg.b, 42
  %.17 = and i64 %arg.c, 2097151
  %.18 = lshr i64 %arg.c, 21
  %.19 = and i64 %.18, 2097151
  %.20 = ashr i64 %arg.c, 42
  %.21 = and i64 %arg.d, 2097151
  %.22 = lshr i64 %arg.d, 21
  %.23 = and i64 %.22, 2097151
  %.24 = ashr i64 %arg.d, 42
  %.25 = mul nuw nsw i64 %.13, %.9
  %.26 = mul nuw nsw i64 %.21, %.17
  %.27 = sub nsw i64 %.25, %.26
  %.28 = and i64 %arg.e, 2097151
  %.29 = add nsw i64 %.27, %.28
  %.31 = ashr i64 %.29, 21
  %.32 = mul nuw nsw i64 %.15, %.9
  %.34 = mul nuw nsw i64 %.11, %.13
  %.40 = lshr i64 %arg.e, 21
  %.41 = and i64 %.40, 2097151
  %.38.neg.neg.neg.neg.neg.neg.neg = mul nuw nsw i64 %.19, %.21
  %.36.neg.neg.neg.neg.neg.neg.neg = mul nuw nsw i64 %.23, %.17
  %reass.add1 = add nuw nsw i64 %.36.neg.neg.neg.neg.neg.neg.neg, %.38.neg.neg.neg.neg.neg.neg.neg
  %.33 = add nuw nsw i64 %.32, %.34
  %.35 = add nuw nsw i64 %.33, %.41
  %.39 = add nsw i64 %.35, %.31
  %.42 = sub nsw i64 %.39, %reass.add1
  %.45 = ashr i64 %.42, 21
  %.46 = mul nsw i64 %.16, %.9
  %.48 = mul nuw nsw i64 %.15, %.11
  %.50 = mul nsw i64 %.13, %.12
  %.58 = ashr i64 %arg.e, 42
  %.56.neg.neg.neg.neg.neg.neg.neg = mul nsw i64 %.21, %.20
  %.52.neg.neg.neg.neg.neg.neg.neg = mul nsw i64 %.24, %.17
  %.54.neg.neg.neg.neg.neg.neg.neg = mul nuw nsw i64 %.23, %.19
  %reass.add3 = add nsw i64 %.52.neg.neg.neg.neg.neg.neg.neg, %.56.neg.neg.neg.neg.neg.neg.neg
  %reass.add4 = add nsw i64 %reass.add3, %.54.neg.neg.neg.neg.neg.neg.neg
  %.47 = add nsw i64 %.50, %.46
  %.49 = add nsw i64 %.47, %.58
  %.51 = add nsw i64 %.49, %.48
  %.57 = add nsw i64 %.51, %.45
  %.59 = sub nsw i64 %.57, %reass.add4
  %.62 = ashr i64 %.59, 21
  %.63 = mul nsw i64 %.11, %.16
  %.65 = mul nsw i64 %.15, %.12
  %.67.neg.neg.neg.neg.neg.neg.neg = mul nsw i64 %.19, %.24
  %.69.neg.neg.neg.neg.neg.neg.neg = mul nsw i64 %.23, %.20
  %reass.add = add nsw i64 %.69.neg.neg.neg.neg.neg.neg.neg, %.67.neg.neg.neg.neg.neg.neg.neg
  %.64 = add nsw i64 %.65, %.63
  %.66 = sub nsw i64 %.64, %reass.add
  %.70 = add nsw i64 %.66, %.62
  %.76 = ashr i64 %.70, 21
  %.77 = mul nsw i64 %.16, %.12
  %.78 = add nsw i64 %.76, %.77
  %.79 = mul nsw i64 %.24, %.20
  %.85.not = icmp eq i64 %.78, %.79
  br i1 %.85.not, label %B674, label %B654

B654:                                             
  %.90 = icmp sgt i64 %.78, %.79
  %spec.select = select i1 %.90, i64 1, i64 -1
  br label %common.ret

common.ret:                                       
  %storemerge = phi i64 [ %spec.select14, %B674 ], [ %spec.select, %B654 ]
  store i64 %storemerge, ptr %retptr, align 8
  ret i32 0

B674:                                             
  %.3015 = or i64 %.42, %.29
  %.4416 = or i64 %.3015, %.59
  %.6117 = or i64 %.4416, %.70
  %.72 = and i64 %.6117, 2097151
  %.109.not = icmp ne i64 %.72, 0
  %spec.select14 = zext i1 %.109.not to i64
  br label %common.ret
}

define internal i32 @book(ptr noalias %retptr, ptr noalias readnone %excinfo, ptr %arg.record, i64 %arg.start, i64 %arg.leg, ptr %arg.account, ptr %arg.rule, ptr %arg.known, ptr %arg.slot, ptr %arg.hold, i64 %arg.hold_mask, ptr %arg.number, ptr %arg.plan, ptr %arg.order) {
B0:
  %.idx209 = shl i64 %arg.leg, 7
  %0 = getelementptr i8, ptr %arg.record, i64 %.idx209
  %.42 = getelementptr i8, ptr %0, i64 64
  %.43 = load i64, ptr %.42, align 8
  %.47 = getelementptr i8, ptr %0, i64 32
  %.48 = load i64, ptr %.47, align 8
  %.52 = getelementptr i8, ptr %0, i64 40
  %.53 = load i64, ptr %.52, align 8
  %.66 = getelementptr i8, ptr %0, i64 72
  %.67 = load i64, ptr %.66, align 8
  %.68 = lshr i64 %.67, 16
  %.69 = and i64 %.68, 65535
  %.71 = lshr i64 %.43, 48
  %.83.idx = mul i64 %arg.leg, 24
  %.83 = getelementptr i8, ptr %arg.plan, i64 %.83.idx
  %.84 = load i64, ptr %.83, align 8
  %.86 = getelementptr i8, ptr %arg.number, i64 24
  %.87 = load i64, ptr %.86, align 8
  %.89 = sub i64 %arg.leg, %arg.start
  %.90 = add i64 %.87, %.89
  %.95 = getelementptr i8, ptr %.83, i64 16
  %.96 = load i64, ptr %.95, align 8
  %.97 = add nsw i64 %.90, 1
  %.99.idx = shl i64 %.84, 4
  %.99 = getelementptr i8, ptr %arg.known, i64 %.99.idx
  store i64 %.96, ptr %.99, align 8
  %.103 = getelementptr i8, ptr %.99, i64 8
  store i64 %.97, ptr %.103, align 8
  %.106 = getelementptr i8, ptr %arg.number, i64 40
  %.107 = load i64, ptr %.106, align 8
  %.108 = sub nsw i64 %.90, %.107
  %.110 = getelementptr i64, ptr %arg.order, i64 %.108
  store i64 %arg.leg, ptr %.110, align 8
  %trunc = trunc i64 %.68 to i16
  %1 = zext i16 %trunc to i32
  switch i32 %1, label %B1822 [
    i32 1, label %B436.endif.endif
    i32 2, label %B932
    i32 4, label %B1488
    i32 5, label %B1706
  ]

common.ret:                                       
  store ptr null, ptr %retptr, align 8
  ret i32 0

B932:                                             
  %.366 = getelementptr i8, ptr %arg.number, i64 8
  %.367 = load i64, ptr %.366, align 8
  %sunkaddr = getelementptr i8, ptr %arg.record, i64 %.idx209
  %sunkaddr7 = getelementptr i8, ptr %sunkaddr, i64 16
  %.373 = load i64, ptr %sunkaddr7, align 8
  %.375 = and i64 %.43, 4294967295
  %.378.idx = mul i64 %.367, 96
  %.378 = getelementptr i8, ptr %arg.rule, i64 %.378.idx
  store i64 %.373, ptr %.378, align 8
  %.382 = getelementptr i8, ptr %.378, i64 8
  store i64 %.375, ptr %.382, align 8
  %sunkaddr8 = getelementptr i8, ptr %arg.record, i64 %.idx209
  %sunkaddr9 = getelementptr i8, ptr %sunkaddr8, i64 24
  %.390 = load i64, ptr %sunkaddr9, align 8
  %.396 = getelementptr i8, ptr %.378, i64 16
  store i64 %.53, ptr %.396, align 8
  %.402 = getelementptr i8, ptr %.378, i64 24
  store i64 %.390, ptr %.402, align 8
  %.405 = lshr i64 %.43, 32
  %.408 = and i64 %.405, 65535
  %.412 = getelementptr i8, ptr %.378, i64 32
  store i64 %.71, ptr %.412, align 8
  %.418 = getelementptr i8, ptr %.378, i64 40
  store i64 %.408, ptr %.418, align 8
  %.421 = and i64 %.48, 65535
  %.423 = lshr i64 %.48, 16
  %.424 = and i64 %.423, 65535
  %.427 = getelementptr i8, ptr %.378, i64 48
  store i64 %.421, ptr %.427, align 8
  %.431 = getelementptr i8, ptr %.378, i64 56
  store i64 %.424, ptr %.431, align 8
  %.434 = lshr i64 %.48, 32
  %.435 = and i64 %.434, 65535
  %.437 = lshr i64 %.48, 48
  %.443 = getelementptr i8, ptr %.378, i64 64
  store i64 %.435, ptr %.443, align 8
  %.447 = getelementptr i8, ptr %.378, i64 72
  store i64 %.437, ptr %.447, align 8
  %.453 = load i64, ptr %.366, align 8
  %.454 = add nsw i64 %.453, 1
  store i64 %.454, ptr %.366, align 8
  br label %common.ret

B1488:                                            
  %.488 = and i64 %.48, 4294967295
  %.idx = mul nuw nsw i64 %.488, 96
  %2 = getelementptr i8, ptr %arg.account, i64 %.idx
  %.492 = getelementptr i8, ptr %2, i64 16
  %.493 = load i64, ptr %.492, align 8
  %sunkaddr10 = getelementptr i8, ptr %arg.plan, i64 %.83.idx
  %sunkaddr11 = getelementptr i8, ptr %sunkaddr10, i64 8
  store i64 %.493, ptr %sunkaddr11, align 8
  %.513 = or i64 %.493, 16
  store i64 %.513, ptr %.492, align 8
  br label %common.ret

B1706:                                            
  %.543 = getelementptr i8, ptr %arg.number, i64 32
  %.544 = load i64, ptr %.543, align 8
  %sunkaddr12 = getelementptr i8, ptr %arg.plan, i64 %.83.idx
  %sunkaddr13 = getelementptr i8, ptr %sunkaddr12, i64 8
  store i64 %.544, ptr %sunkaddr13, align 8
  %sunkaddr14 = getelementptr i8, ptr %arg.record, i64 %.idx209
  %sunkaddr15 = getelementptr i8, ptr %sunkaddr14, i64 48
  %.561 = load i64, ptr %sunkaddr15, align 8
  store i64 %.561, ptr %.543, align 8
  br label %common.ret

B1822:                                            
  %.572 = and i64 %.48, 4294967295
  %.575 = lshr i64 %.48, 32
  %.idx210 = mul nuw nsw i64 %.572, 96
  %3 = getelementptr i8, ptr %arg.account, i64 %.idx210
  %.599 = getelementptr i8, ptr %3, i64 88
  store i64 1, ptr %.599, align 8
  %.idx211 = mul nuw nsw i64 %.575, 96
  %4 = getelementptr i8, ptr %arg.account, i64 %.idx211
  %.604 = getelementptr i8, ptr %4, i64 88
  store i64 1, ptr %.604, align 8
  %.607 = icmp eq i64 %.69, 3
  %5 = and i64 %.43, 3377699720527872
  %.612 = icmp ne i64 %5, 0
  %or.cond = select i1 %.607, i1 true, i1 %.612
  br i1 %or.cond, label %B2014, label %B2538

B2014:                                            
  %const6 = bitcast i64 -4417276706812531889 to i64
  %const4 = bitcast i64 -7046029254386353131 to i64
  %const2 = bitcast i64 9223372036854775807 to i64
  %sunkaddr16 = getelementptr i8, ptr %arg.record, i64 %.idx209
  %sunkaddr17 = getelementptr i8, ptr %sunkaddr16, i64 16
  %.625 = load i64, ptr %sunkaddr17, align 8
  %sunkaddr18 = getelementptr i8, ptr %arg.record, i64 %.idx209
  %sunkaddr19 = getelementptr i8, ptr %sunkaddr18, i64 24
  %.632 = load i64, ptr %sunkaddr19, align 8
  %.6.i.i = mul nsw i64 %.625, %const4
  %.7.i.i = xor i64 %.6.i.i, %.632
  %.8.i.i = mul nsw i64 %.7.i.i, %const6
  %.9.i.i = lshr i64 %.8.i.i, 29
  %.11.i.i = xor i64 %.9.i.i, %.8.i.i
  %.12.i.i = mul nsw i64 %.11.i.i, %const4
  %.13.i.i = lshr i64 %.12.i.i, 32
  %.12.masked.i.i = and i64 %.12.i.i, %const2
  %.16.i.i = xor i64 %.12.masked.i.i, %.13.i.i
  %.49.i = and i64 %.16.i.i, %arg.hold_mask
  %.59.i = getelementptr i64, ptr %arg.slot, i64 %.49.i
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !34
  %.61.i = icmp sgt i64 %.60.i, -1
  br i1 %.61.i, label %B66.i, label %B2014.endif

B66.i:                                            
  %.76.idx.i = shl i64 %.60.i, 6
  %.76.i = getelementptr i8, ptr %arg.hold, i64 %.76.idx.i
  %.77.i = load i64, ptr %.76.i, align 8, !noalias !34
  %.79.not.i = icmp eq i64 %.77.i, %.625
  br i1 %.79.not.i, label %B134.i, label %B202.preheader.i

B134.i:                                           
  %sunkaddr20 = getelementptr i8, ptr %arg.hold, i64 %.76.idx.i
  %sunkaddr21 = getelementptr i8, ptr %sunkaddr20, i64 8
  %.97.i = load i64, ptr %sunkaddr21, align 8, !noalias !34
  %.99.not.i = icmp eq i64 %.97.i, %.632
  br i1 %.99.not.i, label %B2014.endif, label %B202.preheader.i

B202.preheader.i:                                 
  %.10441.i = add nuw nsw i64 %.49.i, 1
  %.10842.i = and i64 %.10441.i, %arg.hold_mask
  %.11743.i = getelementptr i64, ptr %arg.slot, i64 %.10842.i
  %.11844.i = load i64, ptr %.11743.i, align 8, !noalias !34
  %.11945.i = icmp sgt i64 %.11844.i, -1
  br i1 %.11945.i, label %B242.i.preheader, label %B2014.endif

B242.i.preheader:                                 
  br label %B242.i

B242.i:                                           
  %.666.pre.pre = phi i64 [ %.118.i, %B379.i ], [ %.11844.i, %B242.i.preheader ]
  %.10846.i = phi i64 [ %.108.i, %B379.i ], [ %.10842.i, %B242.i.preheader ]
  %.130.idx.i = shl i64 %.666.pre.pre, 6
  %.130.i = getelementptr i8, ptr %arg.hold, i64 %.130.idx.i
  %.131.i = load i64, ptr %.130.i, align 8, !noalias !34
  %.133.not.i = icmp eq i64 %.131.i, %.625
  br i1 %.133.not.i, label %B310.i, label %B379.i

B310.i:                                           
  %sunkaddr22 = getelementptr i8, ptr %arg.hold, i64 %.130.idx.i
  %sunkaddr23 = getelementptr i8, ptr %sunkaddr22, i64 8
  %.146.i = load i64, ptr %sunkaddr23, align 8, !noalias !34
  %.148.not.i = icmp eq i64 %.146.i, %.632
  br i1 %.148.not.i, label %B2014.endif, label %B379.i

B379.i:                                           
  %.104.i = add nuw nsw i64 %.10846.i, 1
  %.108.i = and i64 %.104.i, %arg.hold_mask
  %.117.i = getelementptr i64, ptr %arg.slot, i64 %.108.i
  %.118.i = load i64, ptr %.117.i, align 8, !noalias !34
  %.119.i = icmp sgt i64 %.118.i, -1
  br i1 %.119.i, label %B242.i, label %B2014.endif

B2430:                                            
  %sunkaddr24 = getelementptr i8, ptr %arg.account, i64 %.idx210
  %sunkaddr25 = getelementptr i8, ptr %sunkaddr24, i64 56
  %.731 = load i64, ptr %sunkaddr25, align 8
  %.733 = add nsw i64 %.731, %.53
  store i64 %.733, ptr %sunkaddr25, align 8
  %sunkaddr26 = getelementptr i8, ptr %arg.account, i64 %.idx211
  %sunkaddr27 = getelementptr i8, ptr %sunkaddr26, i64 72
  %.743 = load i64, ptr %sunkaddr27, align 8
  %.745 = add nsw i64 %.743, %.53
  store i64 %.745, ptr %sunkaddr27, align 8
  br label %common.ret

B2538:                                            
  %6 = and i64 %.43, 562949953421312
  %.787.not = icmp eq i64 %6, 0
  br i1 %.787.not, label %B3284, label %B2560

B2560:                                            
  %.790 = getelementptr i8, ptr %arg.number, i64 16
  %.791 = load i64, ptr %.790, align 8
  %sunkaddr28 = getelementptr i8, ptr %arg.record, i64 %.idx209
  %.804 = load i64, ptr %sunkaddr28, align 8
  %sunkaddr29 = getelementptr i8, ptr %arg.record, i64 %.idx209
  %sunkaddr30 = getelementptr i8, ptr %sunkaddr29, i64 8
  %.809 = load i64, ptr %sunkaddr30, align 8
  %.813.idx = shl i64 %.791, 6
  %.813 = getelementptr i8, ptr %arg.hold, i64 %.813.idx
  store i64 %.804, ptr %.813, align 8
  %.818 = getelementptr i8, ptr %.813, i64 8
  store i64 %.809, ptr %.818, align 8
  %.830 = getelementptr i8, ptr %.813, i64 16
  store i64 %.572, ptr %.830, align 8
  %.835 = getelementptr i8, ptr %.813, i64 24
  store i64 %.575, ptr %.835, align 8
  %.838 = and i64 %.43, 4294967295
  %.845 = getelementptr i8, ptr %.813, i64 32
  store i64 %.53, ptr %.845, align 8
  %.850 = getelementptr i8, ptr %.813, i64 40
  store i64 %.838, ptr %.850, align 8
  %sunkaddr31 = getelementptr i8, ptr %arg.record, i64 %.idx209
  %sunkaddr32 = getelementptr i8, ptr %sunkaddr31, i64 80
  %.856 = load i64, ptr %sunkaddr32, align 8
  %.857 = lshr i64 %.856, 32
  %.863.not = icmp eq i64 %.857, 0
  br i1 %.863.not, label %B2992, label %B2936

B2936:                                            
  %sunkaddr33 = getelementptr i8, ptr %arg.record, i64 %.idx209
  %sunkaddr34 = getelementptr i8, ptr %sunkaddr33, i64 56
  %.869 = load i64, ptr %sunkaddr34, align 8
  %.871 = mul nuw nsw i64 %.857, 1000000
  %.874 = add nsw i64 %.869, %.871
  br label %B2992

B2992:                                            
  %"$phi2992.0.2.0" = phi i64 [ %.874, %B2936 ], [ -1, %B2560 ]
  %const5 = bitcast i64 -4417276706812531889 to i64
  %const3 = bitcast i64 -7046029254386353131 to i64
  %const = bitcast i64 9223372036854775807 to i64
  %sunkaddr35 = getelementptr i8, ptr %arg.hold, i64 %.813.idx
  %sunkaddr36 = getelementptr i8, ptr %sunkaddr35, i64 48
  store i64 %"$phi2992.0.2.0", ptr %sunkaddr36, align 8
  %sunkaddr37 = getelementptr i8, ptr %arg.hold, i64 %.813.idx
  %sunkaddr38 = getelementptr i8, ptr %sunkaddr37, i64 56
  store i64 0, ptr %sunkaddr38, align 8
  %sunkaddr39 = getelementptr i8, ptr %arg.record, i64 %.idx209
  %.904 = load i64, ptr %sunkaddr39, align 8
  %sunkaddr40 = getelementptr i8, ptr %arg.record, i64 %.idx209
  %sunkaddr41 = getelementptr i8, ptr %sunkaddr40, i64 8
  %.911 = load i64, ptr %sunkaddr41, align 8
  %.6.i.i1 = mul nsw i64 %.904, %const3
  %.7.i.i2 = xor i64 %.6.i.i1, %.911
  %.8.i.i3 = mul nsw i64 %.7.i.i2, %const5
  %.9.i.i4 = lshr i64 %.8.i.i3, 29
  %.11.i.i5 = xor i64 %.9.i.i4, %.8.i.i3
  %.12.i.i6 = mul nsw i64 %.11.i.i5, %const3
  %.13.i.i7 = lshr i64 %.12.i.i6, 32
  %.12.masked.i.i8 = and i64 %.12.i.i6, %const
  %.16.i.i9 = xor i64 %.12.masked.i.i8, %.13.i.i7
  %.49.i10 = and i64 %.16.i.i9, %arg.hold_mask
  %.59.i11 = getelementptr i64, ptr %arg.slot, i64 %.49.i10
  %.60.i12 = load i64, ptr %.59.i11, align 8, !noalias !37
  %.61.i13 = icmp sgt i64 %.60.i12, -1
  br i1 %.61.i13, label %B66.i15, label %B2992.endif

B66.i15:                                          
  %.76.idx.i16 = shl i64 %.60.i12, 6
  %.76.i17 = getelementptr i8, ptr %arg.hold, i64 %.76.idx.i16
  %.77.i18 = load i64, ptr %.76.i17, align 8, !noalias !37
  %.79.not.i19 = icmp eq i64 %.77.i18, %.904
  br i1 %.79.not.i19, label %B134.i43, label %B202.preheader.i20

B134.i43:                                         
  %sunkaddr42 = getelementptr i8, ptr %arg.hold, i64 %.76.idx.i16
  %sunkaddr43 = getelementptr i8, ptr %sunkaddr42, i64 8
  %.97.i45 = load i64, ptr %sunkaddr43, align 8, !noalias !37
  %.99.not.i46 = icmp eq i64 %.97.i45, %.911
  br i1 %.99.not.i46, label %B2992.endif, label %B202.preheader.i20

B202.preheader.i20:                               
  %.10441.i21 = add nuw nsw i64 %.49.i10, 1
  %.10842.i22 = and i64 %.10441.i21, %arg.hold_mask
  %.11743.i23 = getelementptr i64, ptr %arg.slot, i64 %.10842.i22
  %.11844.i24 = load i64, ptr %.11743.i23, align 8, !noalias !37
  %.11945.i25 = icmp sgt i64 %.11844.i24, -1
  br i1 %.11945.i25, label %B242.i26.preheader, label %B2992.endif

B242.i26.preheader:                               
  br label %B242.i26

B242.i26:                                         
  %.11847.i27 = phi i64 [ %.118.i37, %B379.i33 ], [ %.11844.i24, %B242.i26.preheader ]
  %.10846.i28 = phi i64 [ %.108.i35, %B379.i33 ], [ %.10842.i22, %B242.i26.preheader ]
  %.130.idx.i29 = shl i64 %.11847.i27, 6
  %.130.i30 = getelementptr i8, ptr %arg.hold, i64 %.130.idx.i29
  %.131.i31 = load i64, ptr %.130.i30, align 8, !noalias !37
  %.133.not.i32 = icmp eq i64 %.131.i31, %.904
  br i1 %.133.not.i32, label %B310.i39, label %B379.i33

B310.i39:                                         
  %sunkaddr44 = getelementptr i8, ptr %arg.hold, i64 %.130.idx.i29
  %sunkaddr45 = getelementptr i8, ptr %sunkaddr44, i64 8
  %.146.i41 = load i64, ptr %sunkaddr45, align 8, !noalias !37
  %.148.not.i42 = icmp eq i64 %.146.i41, %.911
  br i1 %.148.not.i42, label %B2992.endif, label %B379.i33

B379.i33:                                         
  %.104.i34 = add nuw nsw i64 %.10846.i28, 1
  %.108.i35 = and i64 %.104.i34, %arg.hold_mask
  %.117.i36 = getelementptr i64, ptr %arg.slot, i64 %.108.i35
  %.118.i37 = load i64, ptr %.117.i36, align 8, !noalias !37
  %.119.i38 = icmp sgt i64 %.118.i37, -1
  br i1 %.119.i38, label %B242.i26, label %B2992.endif

B3284:                                            
  %sunkaddr46 = getelementptr i8, ptr %arg.account, i64 %.idx210
  %sunkaddr47 = getelementptr i8, ptr %sunkaddr46, i64 56
  %.1014 = load i64, ptr %sunkaddr47, align 8
  %.1016 = add nsw i64 %.1014, %.53
  store i64 %.1016, ptr %sunkaddr47, align 8
  %sunkaddr48 = getelementptr i8, ptr %arg.account, i64 %.idx211
  %sunkaddr49 = getelementptr i8, ptr %sunkaddr48, i64 72
  %.1026 = load i64, ptr %sunkaddr49, align 8
  %.1028 = add nsw i64 %.1026, %.53
  store i64 %.1028, ptr %sunkaddr49, align 8
  br label %common.ret

B436.endif.endif:                                 
  %.131 = load i64, ptr %arg.number, align 8
  %.137 = and i64 %.43, 4294967295
  %.139 = lshr i64 %.43, 32
  %.142 = and i64 %.139, 65535
  %.146.idx = mul i64 %.131, 96
  %.146 = getelementptr i8, ptr %arg.account, i64 %.146.idx
  store i64 %.137, ptr %.146, align 8
  %.151 = getelementptr i8, ptr %.146, i64 8
  store i64 %.142, ptr %.151, align 8
  %.154 = lshr i64 %.48, 32
  %.162 = getelementptr i8, ptr %.146, i64 16
  store i64 %.71, ptr %.162, align 8
  %.169 = getelementptr i8, ptr %.146, i64 24
  store i64 %.154, ptr %.169, align 8
  %sunkaddr50 = getelementptr i8, ptr %arg.record, i64 %.idx209
  %sunkaddr51 = getelementptr i8, ptr %sunkaddr50, i64 16
  %.175 = load i64, ptr %sunkaddr51, align 8
  %.176 = add nsw i64 %.175, -1
  %sunkaddr52 = getelementptr i8, ptr %arg.record, i64 %.idx209
  %sunkaddr53 = getelementptr i8, ptr %sunkaddr52, i64 48
  %.183 = load i64, ptr %sunkaddr53, align 8
  %.189 = getelementptr i8, ptr %.146, i64 32
  store i64 %.176, ptr %.189, align 8
  %.194 = getelementptr i8, ptr %.146, i64 40
  store i64 %.183, ptr %.194, align 8
  %.200 = getelementptr i8, ptr %.146, i64 48
  store i64 %.53, ptr %.200, align 8
  %scevgep = getelementptr i8, ptr %.146, i64 56
  tail call void @llvm.memset.p0.i64(ptr align 8 dereferenceable(40) %scevgep, i8 0, i64 40, i1 false)
  %.339 = load i64, ptr %arg.number, align 8
  %.340 = add nsw i64 %.339, 1
  store i64 %.340, ptr %arg.number, align 8
  br label %common.ret

B2014.endif:                                      
  %.666 = phi i64 [ %.60.i, %B134.i ], [ %.60.i, %B2014 ], [ %.11844.i, %B202.preheader.i ], [ %.118.i, %B379.i ], [ %.666.pre.pre, %B310.i ]
  %sunkaddr54 = getelementptr i8, ptr %arg.plan, i64 %.83.idx
  %sunkaddr55 = getelementptr i8, ptr %sunkaddr54, i64 8
  store i64 %.666, ptr %sunkaddr55, align 8
  %.idx212 = shl i64 %.666, 6
  %7 = getelementptr i8, ptr %arg.hold, i64 %.idx212
  %.682 = getelementptr i8, ptr %7, i64 56
  store i64 1, ptr %.682, align 8
  %sunkaddr56 = getelementptr i8, ptr %arg.account, i64 %.idx210
  %sunkaddr57 = getelementptr i8, ptr %sunkaddr56, i64 64
  %.688 = load i64, ptr %sunkaddr57, align 8
  %.692 = getelementptr i8, ptr %7, i64 32
  %.693 = load i64, ptr %.692, align 8
  %.694 = sub nsw i64 %.688, %.693
  store i64 %.694, ptr %sunkaddr57, align 8
  %sunkaddr58 = getelementptr i8, ptr %arg.account, i64 %.idx211
  %sunkaddr59 = getelementptr i8, ptr %sunkaddr58, i64 80
  %.702 = load i64, ptr %sunkaddr59, align 8
  %.707 = load i64, ptr %.692, align 8
  %.710 = sub nsw i64 %.702, %.707
  store i64 %.710, ptr %sunkaddr59, align 8
  %.715 = icmp ne i64 %.69, 0
  %8 = and i64 %.43, 1125899906842624
  %.723.not = icmp eq i64 %8, 0
  %or.cond50 = select i1 %.715, i1 true, i1 %.723.not
  br i1 %or.cond50, label %common.ret, label %B2430

B2992.endif:                                      
  %at.3.1.i14 = phi i64 [ %.49.i10, %B134.i43 ], [ %.49.i10, %B2992 ], [ %.10842.i22, %B202.preheader.i20 ], [ %.108.i35, %B379.i33 ], [ %.10846.i28, %B310.i39 ]
  %.947 = getelementptr i64, ptr %arg.slot, i64 %at.3.1.i14
  store i64 %.791, ptr %.947, align 8
  %sunkaddr60 = getelementptr i8, ptr %arg.number, i64 16
  %.955 = load i64, ptr %sunkaddr60, align 8
  %.956 = add nsw i64 %.955, 1
  store i64 %.956, ptr %sunkaddr60, align 8
  %sunkaddr61 = getelementptr i8, ptr %arg.account, i64 %.idx210
  %sunkaddr62 = getelementptr i8, ptr %sunkaddr61, i64 64
  %.968 = load i64, ptr %sunkaddr62, align 8
  %.970 = add nsw i64 %.968, %.53
  store i64 %.970, ptr %sunkaddr62, align 8
  %sunkaddr63 = getelementptr i8, ptr %arg.account, i64 %.idx211
  %sunkaddr64 = getelementptr i8, ptr %sunkaddr63, i64 80
  %.980 = load i64, ptr %sunkaddr64, align 8
  %.982 = add nsw i64 %.980, %.53
  store i64 %.982, ptr %sunkaddr64, align 8
  br label %common.ret
}

declare void @llvm.memset.p0.i64(ptr captures(none), i8, i64, i1 immarg)

define internal i32 @take_back(ptr noalias %retptr, ptr noalias readnone %excinfo, ptr %arg.record, i64 %arg.leg, ptr %arg.account, ptr %arg.known, ptr %arg.slot, ptr %arg.hold, i64 %arg.hold_mask, ptr %arg.number, ptr %arg.plan) {
B0:
  %.idx91 = shl i64 %arg.leg, 7
  %0 = getelementptr i8, ptr %arg.record, i64 %.idx91
  %.32 = getelementptr i8, ptr %0, i64 32
  %.33 = load i64, ptr %.32, align 8
  %.37 = getelementptr i8, ptr %0, i64 40
  %.38 = load i64, ptr %.37, align 8
  %.42 = getelementptr i8, ptr %0, i64 64
  %.43 = load i64, ptr %.42, align 8
  %.58 = getelementptr i8, ptr %0, i64 72
  %.59 = load i64, ptr %.58, align 8
  %.60 = lshr i64 %.59, 16
  %.61 = and i64 %.60, 65535
  %.idx92 = mul i64 %arg.leg, 24
  %1 = getelementptr i8, ptr %arg.plan, i64 %.idx92
  %.64 = getelementptr i8, ptr %1, i64 8
  %.65 = load i64, ptr %.64, align 8
  %.75 = load i64, ptr %1, align 8
  %.89.idx = shl i64 %.75, 4
  %.89 = getelementptr i8, ptr %arg.known, i64 %.89.idx
  %trunc = trunc i64 %.60 to i16
  tail call void @llvm.memset.p0.i64(ptr align 8 dereferenceable(16) %.89, i8 0, i64 16, i1 false)
  %2 = zext i16 %trunc to i32
  switch i32 %2, label %B598 [
    i32 1, label %B354
    i32 2, label %B422
    i32 4, label %B490
    i32 5, label %B574
  ]

common.ret:                                       
  store ptr null, ptr %retptr, align 8
  ret i32 0

B354:                                             
  %.122 = load i64, ptr %arg.number, align 8
  %.123 = add nsw i64 %.122, -1
  store i64 %.123, ptr %arg.number, align 8
  br label %common.ret

B422:                                             
  %.157 = getelementptr i8, ptr %arg.number, i64 8
  %.158 = load i64, ptr %.157, align 8
  %.159 = add nsw i64 %.158, -1
  store i64 %.159, ptr %.157, align 8
  br label %common.ret

B490:                                             
  %.189 = and i64 %.33, 4294967295
  %.idx = mul nuw nsw i64 %.189, 96
  %3 = getelementptr i8, ptr %arg.account, i64 %.idx
  %.196 = getelementptr i8, ptr %3, i64 16
  store i64 %.65, ptr %.196, align 8
  br label %common.ret

B574:                                             
  %.229 = getelementptr i8, ptr %arg.number, i64 32
  store i64 %.65, ptr %.229, align 8
  br label %common.ret

B598:                                             
  %.238 = and i64 %.33, 4294967295
  %.239 = mul nuw nsw i64 %.238, 12
  %.241 = lshr i64 %.33, 32
  %.245 = mul nuw nsw i64 %.241, 12
  %.253 = icmp eq i64 %.61, 3
  %4 = and i64 %.43, 3377699720527872
  %.258 = icmp ne i64 %4, 0
  %or.cond = select i1 %.253, i1 true, i1 %.258
  br i1 %or.cond, label %B734, label %B1072

B734:                                             
  %.idx93 = shl i64 %.65, 6
  %5 = getelementptr i8, ptr %arg.hold, i64 %.idx93
  %.270 = getelementptr i8, ptr %5, i64 56
  store i64 0, ptr %.270, align 8
  %6 = getelementptr i64, ptr %arg.account, i64 %.239
  %.275 = getelementptr i8, ptr %6, i64 64
  %.276 = load i64, ptr %.275, align 8
  %.279 = getelementptr i8, ptr %5, i64 32
  %.280 = load i64, ptr %.279, align 8
  %.281 = add nsw i64 %.280, %.276
  store i64 %.281, ptr %.275, align 8
  %7 = getelementptr i64, ptr %arg.account, i64 %.245
  %.288 = getelementptr i8, ptr %7, i64 80
  %.289 = load i64, ptr %.288, align 8
  %.293 = load i64, ptr %.279, align 8
  %.296 = add nsw i64 %.293, %.289
  store i64 %.296, ptr %.288, align 8
  %.301 = icmp eq i64 %.61, 0
  %8 = and i64 %.43, 1125899906842624
  %.307 = icmp ne i64 %8, 0
  %or.cond90 = select i1 %.301, i1 %.307, i1 false
  br i1 %or.cond90, label %B974, label %B1428

B974:                                             
  %sunkaddr = mul nuw nsw i64 %.238, 96
  %sunkaddr1 = getelementptr i8, ptr %arg.account, i64 %sunkaddr
  %sunkaddr2 = getelementptr i8, ptr %sunkaddr1, i64 56
  %.315 = load i64, ptr %sunkaddr2, align 8
  %.317 = sub nsw i64 %.315, %.38
  store i64 %.317, ptr %sunkaddr2, align 8
  %sunkaddr3 = mul nuw nsw i64 %.241, 96
  %sunkaddr4 = getelementptr i8, ptr %arg.account, i64 %sunkaddr3
  %sunkaddr5 = getelementptr i8, ptr %sunkaddr4, i64 72
  %.327 = load i64, ptr %sunkaddr5, align 8
  %.329 = sub nsw i64 %.327, %.38
  store i64 %.329, ptr %sunkaddr5, align 8
  br label %B1428

B1072:                                            
  %9 = and i64 %.43, 562949953421312
  %.351.not = icmp eq i64 %9, 0
  br i1 %.351.not, label %B1332, label %B1092

B1092:                                            
  %const = bitcast i64 -7046029254386353131 to i64
  %sunkaddr6 = getelementptr i8, ptr %arg.record, i64 %.idx91
  %.358 = load i64, ptr %sunkaddr6, align 8
  %sunkaddr7 = getelementptr i8, ptr %arg.record, i64 %.idx91
  %sunkaddr9 = getelementptr i8, ptr %sunkaddr7, i64 8
  %.363 = load i64, ptr %sunkaddr9, align 8
  %.6.i.i = mul nsw i64 %.358, %const
  %.7.i.i = xor i64 %.6.i.i, %.363
  %.8.i.i = mul nsw i64 %.7.i.i, -4417276706812531889
  %.9.i.i = lshr i64 %.8.i.i, 29
  %.11.i.i = xor i64 %.9.i.i, %.8.i.i
  %.12.i.i = mul nsw i64 %.11.i.i, %const
  %.13.i.i = lshr i64 %.12.i.i, 32
  %.12.masked.i.i = and i64 %.12.i.i, 9223372036854775807
  %.16.i.i = xor i64 %.12.masked.i.i, %.13.i.i
  %.49.i = and i64 %.16.i.i, %arg.hold_mask
  %.59.i = getelementptr i64, ptr %arg.slot, i64 %.49.i
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !40
  %.61.i = icmp sgt i64 %.60.i, -1
  br i1 %.61.i, label %B66.i, label %B1092.endif

B66.i:                                            
  %.76.idx.i = shl i64 %.60.i, 6
  %.76.i = getelementptr i8, ptr %arg.hold, i64 %.76.idx.i
  %.77.i = load i64, ptr %.76.i, align 8, !noalias !40
  %.79.not.i = icmp eq i64 %.77.i, %.358
  br i1 %.79.not.i, label %B134.i, label %B202.preheader.i

B134.i:                                           
  %sunkaddr11 = getelementptr i8, ptr %arg.hold, i64 %.76.idx.i
  %sunkaddr13 = getelementptr i8, ptr %sunkaddr11, i64 8
  %.97.i = load i64, ptr %sunkaddr13, align 8, !noalias !40
  %.99.not.i = icmp eq i64 %.97.i, %.363
  br i1 %.99.not.i, label %B1092.endif, label %B202.preheader.i

B202.preheader.i:                                 
  %.10441.i = add nuw nsw i64 %.49.i, 1
  %.10842.i = and i64 %.10441.i, %arg.hold_mask
  %.11743.i = getelementptr i64, ptr %arg.slot, i64 %.10842.i
  %.11844.i = load i64, ptr %.11743.i, align 8, !noalias !40
  %.11945.i = icmp sgt i64 %.11844.i, -1
  br i1 %.11945.i, label %B242.i.preheader, label %B1092.endif

B242.i.preheader:                                 
  br label %B242.i

B242.i:                                           
  %.11847.i = phi i64 [ %.118.i, %B379.i ], [ %.11844.i, %B242.i.preheader ]
  %.10846.i = phi i64 [ %.108.i, %B379.i ], [ %.10842.i, %B242.i.preheader ]
  %.130.idx.i = shl i64 %.11847.i, 6
  %.130.i = getelementptr i8, ptr %arg.hold, i64 %.130.idx.i
  %.131.i = load i64, ptr %.130.i, align 8, !noalias !40
  %.133.not.i = icmp eq i64 %.131.i, %.358
  br i1 %.133.not.i, label %B310.i, label %B379.i

B310.i:                                           
  %sunkaddr14 = getelementptr i8, ptr %arg.hold, i64 %.130.idx.i
  %sunkaddr15 = getelementptr i8, ptr %sunkaddr14, i64 8
  %.146.i = load i64, ptr %sunkaddr15, align 8, !noalias !40
  %.148.not.i = icmp eq i64 %.146.i, %.363
  br i1 %.148.not.i, label %B1092.endif, label %B379.i

B379.i:                                           
  %.104.i = add nuw nsw i64 %.10846.i, 1
  %.108.i = and i64 %.104.i, %arg.hold_mask
  %.117.i = getelementptr i64, ptr %arg.slot, i64 %.108.i
  %.118.i = load i64, ptr %.117.i, align 8, !noalias !40
  %.119.i = icmp sgt i64 %.118.i, -1
  br i1 %.119.i, label %B242.i, label %B1092.endif

B1332:                                            
  %10 = getelementptr i64, ptr %arg.account, i64 %.239
  %.453 = getelementptr i8, ptr %10, i64 56
  %.454 = load i64, ptr %.453, align 8
  %.456 = sub nsw i64 %.454, %.38
  store i64 %.456, ptr %.453, align 8
  %11 = getelementptr i64, ptr %arg.account, i64 %.245
  %.465 = getelementptr i8, ptr %11, i64 72
  %.466 = load i64, ptr %.465, align 8
  %.468 = sub nsw i64 %.466, %.38
  store i64 %.468, ptr %.465, align 8
  br label %B1428

B1428:                                            
  %12 = and i64 %.43, 4503599627370496
  %.481.not = icmp eq i64 %12, 0
  br i1 %.481.not, label %common.ret, label %B1448

B1448:                                            
  %sunkaddr16 = getelementptr i8, ptr %arg.record, i64 %.idx91
  %sunkaddr17 = getelementptr i8, ptr %sunkaddr16, i64 40
  store i64 %.65, ptr %sunkaddr17, align 8
  br label %common.ret

B1092.endif:                                      
  %at.3.1.i = phi i64 [ %.49.i, %B134.i ], [ %.49.i, %B1092 ], [ %.10842.i, %B202.preheader.i ], [ %.108.i, %B379.i ], [ %.10846.i, %B310.i ]
  %.398 = getelementptr i64, ptr %arg.slot, i64 %at.3.1.i
  store i64 -1, ptr %.398, align 8
  %.403 = getelementptr i8, ptr %arg.number, i64 16
  %.404 = load i64, ptr %.403, align 8
  %.405 = add nsw i64 %.404, -1
  store i64 %.405, ptr %.403, align 8
  %13 = getelementptr i64, ptr %arg.account, i64 %.239
  %.416 = getelementptr i8, ptr %13, i64 64
  %.417 = load i64, ptr %.416, align 8
  %.419 = sub nsw i64 %.417, %.38
  store i64 %.419, ptr %.416, align 8
  %14 = getelementptr i64, ptr %arg.account, i64 %.245
  %.428 = getelementptr i8, ptr %14, i64 80
  %.429 = load i64, ptr %.428, align 8
  %.431 = sub nsw i64 %.429, %.38
  store i64 %.431, ptr %.428, align 8
  br label %B1428
}

declare void @llvm.lifetime.start.p0(ptr captures(none))

declare void @llvm.lifetime.end.p0(ptr captures(none))

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"scope: %retptr"}
!2 = distinct !{!2, !"scope"}
!3 = distinct !{!3, !2, !"scope: %excinfo"}
!4 = !{!"branch_weights", i32 49, i32 1}
!5 = !{!6}
!6 = distinct !{!6, !7, !"scope: %retptr"}
!7 = distinct !{!7, !"scope"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
!10 = distinct !{!10, !9}
!11 = !{!12}
!12 = distinct !{!12, !13, !"scope: %retptr"}
!13 = distinct !{!13, !"scope"}
!14 = !{!15}
!15 = distinct !{!15, !16, !"scope: %retptr"}
!16 = distinct !{!16, !"scope"}
!17 = !{}
!18 = !{!"branch_weights", i32 1, i32 49, i32 49}
!19 = !{!20}
!20 = distinct !{!20, !21, !"scope: %retptr"}
!21 = distinct !{!21, !"scope"}
!22 = !{!23}
!23 = distinct !{!23, !24, !"scope: %retptr"}
!24 = distinct !{!24, !"scope"}
!25 = !{!26}
!26 = distinct !{!26, !27, !"scope: %retptr"}
!27 = distinct !{!27, !"scope"}
!28 = !{!29}
!29 = distinct !{!29, !30, !"scope: %retptr"}
!30 = distinct !{!30, !"scope"}
!31 = !{!32}
!32 = distinct !{!32, !33, !"scope: %retptr"}
!33 = distinct !{!33, !"scope"}
!34 = !{!35}
!35 = distinct !{!35, !36, !"scope: %retptr"}
!36 = distinct !{!36, !"scope"}
!37 = !{!38}
!38 = distinct !{!38, !39, !"scope: %retptr"}
!39 = distinct !{!39, !"scope"}
!40 = !{!41}
!41 = distinct !{!41, !42, !"scope: %retptr"}
!42 = distinct !{!42, !"scope"}
