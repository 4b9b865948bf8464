; _machine.py by numba 0.68.1; the source is sha256 ad54542a1df8e8db80a45c27dc48dd7e22c4ec01055d4797e7bfa012732d70a9
define i32 @machine(ptr noalias %retptr, ptr noalias %excinfo, i64 %arg.n, i64 %arg.mask, i64 %arg.hold_mask, ptr %arg.record, ptr %arg.result, ptr %arg.account, ptr %arg.rule, ptr %arg.known, ptr %arg.hold, ptr %arg.slot, ptr %arg.number, ptr %arg.plan) {
B0:
  %.215 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.434 = alloca i64, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.491 = alloca ptr, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.693 = alloca ptr, align 8
  %excinfo.4 = alloca ptr, align 8
  %.63353 = icmp sgt i64 %arg.n, 0
  br i1 %.63353, label %B26.preheader.lr.ph, label %B1270

B26.preheader.lr.ph:                              
  %const = bitcast i64 281474976710656 to i64
  %.81 = add nsw i64 %arg.n, -1
  %0 = add nsw i64 %arg.n, -2
  %scevgep = getelementptr i8, ptr %arg.record, i64 200
  %scevgep200 = getelementptr i8, ptr %arg.result, i64 24
  %scevgep209 = getelementptr i8, ptr %arg.plan, i64 8
  %scevgep214 = getelementptr i8, ptr %arg.record, i64 40
  %scevgep225 = getelementptr i8, ptr %arg.result, i64 24
  %scevgep234 = getelementptr i8, ptr %arg.record, i64 248
  br label %B26.outer

B26.outer:                                        
  %booked.2.1.ph = phi i64 [ 0, %B26.preheader.lr.ph ], [ %booked.4.2, %B1246 ]
  %start.4.1.ph = phi i64 [ 0, %B26.preheader.lr.ph ], [ %.901.pre-phi, %B1246 ]
  br label %B26

B12.loopexit:                                     
  %.63 = icmp slt i64 %.244, %arg.n
  br i1 %.63, label %B26, label %B1270

B26:                                              
  %start.4.1 = phi i64 [ %.244, %B12.loopexit ], [ %start.4.1.ph, %B26.outer ]
  %.83 = icmp slt i64 %start.4.1, %.81
  br i1 %.83, label %B48, label %B324

B48:                                              
  %.idx = shl i64 %start.4.1, 7
  %1 = getelementptr i8, ptr %arg.record, i64 %.idx
  %.98 = getelementptr i8, ptr %1, i64 72
  %.99 = load i64, ptr %.98, align 8
  %2 = and i64 %.99, 4294901760
  %.102 = icmp eq i64 %2, 0
  br i1 %.102, label %B136.preheader, label %B324

B136.preheader:                                   
  %3 = shl i64 %start.4.1, 7
  %scevgep191 = getelementptr i8, ptr %scevgep, i64 %3
  br label %B136

B136:                                             
  %lsr.iv = phi ptr [ %scevgep191, %B136.preheader ], [ %scevgep192, %B236 ]
  %end.2.3 = phi i64 [ %.126, %B236 ], [ %start.4.1, %B136.preheader ]
  %scevgep193 = getelementptr i8, ptr %lsr.iv, i64 -136
  %.114 = load i64, ptr %scevgep193, align 8
  %4 = and i64 %.114, %const
  %.117.not = icmp eq i64 %4, 0
  br i1 %.117.not, label %B324, label %B208

B208:                                             
  %exitcond.not = icmp eq i64 %0, %end.2.3
  br i1 %exitcond.not, label %B324, label %B236

B236:                                             
  %.126 = add i64 %end.2.3, 1
  %.153 = load i64, ptr %lsr.iv, align 8
  %5 = and i64 %.153, 4294901760
  %.156 = icmp eq i64 %5, 0
  %scevgep192 = getelementptr i8, ptr %lsr.iv, i64 128
  br i1 %.156, label %B136, label %B324

B324:                                             
  %end.3.2 = phi i64 [ %start.4.1, %B26 ], [ %start.4.1, %B48 ], [ %.126, %B236 ], [ %.81, %B208 ], [ %end.2.3, %B136 ]
  %.idx409 = shl i64 %end.3.2, 7
  %6 = getelementptr i8, ptr %arg.record, i64 %.idx409
  %.173 = getelementptr i8, ptr %6, i64 72
  %.174 = load i64, ptr %.173, align 8
  %7 = and i64 %.174, 4294901760
  %.177.not = icmp eq i64 %7, 0
  br i1 %.177.not, label %B416, label %B486

B416:                                             
  %sunkaddr = getelementptr i8, ptr %arg.record, i64 %.idx409
  %sunkaddr241 = getelementptr i8, ptr %sunkaddr, i64 64
  %.187 = load i64, ptr %sunkaddr241, align 8
  %8 = and i64 %.187, %const
  %.190.not = icmp ne i64 %8, 0
  br label %B486

B486:                                             
  %"$phi486.0.2.2" = phi i1 [ false, %B324 ], [ %.190.not, %B416 ]
  %.203 = icmp sle i64 %end.3.2, %start.4.1
  %brmerge = select i1 %.203, i1 true, i1 %"$phi486.0.2.2"
  br i1 %brmerge, label %B620, label %B504

B504:                                             
  store i64 0, ptr %.215, align 8
  %.219 = call i32 @all_known(ptr %.215, ptr %excinfo.1, ptr %arg.record, i64 %start.4.1, i64 %end.3.2, ptr %arg.known, i64 %arg.mask)
  %cond30 = icmp eq i32 %.219, 0
  br i1 %cond30, label %B504.endif, label %B504.if.if, !prof !0

B582:                                             
  %lsr.iv202 = phi ptr [ %scevgep201, %B582.preheader187 ], [ %scevgep203, %B582 ]
  %lsr.iv198 = phi i64 [ %19, %B582.preheader187 ], [ %lsr.iv.next199, %B582 ]
  %scevgep206 = getelementptr i8, ptr %lsr.iv202, i64 -24
  store i64 4, ptr %scevgep206, align 8
  %scevgep205 = getelementptr i8, ptr %lsr.iv202, i64 -16
  store i64 4, ptr %scevgep205, align 8
  %scevgep204 = getelementptr i8, ptr %lsr.iv202, i64 -8
  store i64 4, ptr %scevgep204, align 8
  store i64 4, ptr %lsr.iv202, align 8
  %lsr.iv.next199 = add i64 %lsr.iv198, -4
  %scevgep203 = getelementptr i8, ptr %lsr.iv202, i64 32
  %.327.3 = icmp sgt i64 %lsr.iv.next199, 4
  br i1 %.327.3, label %B582, label %B12.loopexit

B620:                                             
  %.398.not = icmp slt i64 %end.3.2, %start.4.1
  br i1 %.398.not, label %B1074.endif, label %B650.preheader

B650.preheader:                                   
  %9 = sub i64 -1, %end.3.2
  %10 = shl i64 %start.4.1, 4
  %scevgep210 = getelementptr i8, ptr %scevgep209, i64 %10
  %11 = shl i64 %start.4.1, 7
  %scevgep215 = getelementptr i8, ptr %scevgep214, i64 %11
  br label %B650

B650:                                             
  %lsr.iv211 = phi i64 [ 0, %B650.preheader ], [ %lsr.iv.next212, %B796.endif ]
  %leg.5.2 = phi i64 [ %.520, %B796.endif ], [ %start.4.1, %B650.preheader ]
  %12 = shl i64 %lsr.iv211, 3
  %scevgep216 = getelementptr i8, ptr %scevgep215, i64 %12
  %.412 = load i64, ptr %scevgep216, align 8
  %scevgep213 = getelementptr i8, ptr %scevgep210, i64 %lsr.iv211
  store i64 %.412, ptr %scevgep213, align 8
  store i64 0, ptr %.434, align 8
  %.438 = call i32 @check(ptr %.434, ptr %excinfo.2, ptr %arg.record, i64 %start.4.1, i64 %end.3.2, i64 %leg.5.2, i64 %arg.n, ptr %arg.account, ptr %arg.rule, ptr %arg.known, i64 %arg.mask, ptr %arg.slot, ptr %arg.hold, i64 %arg.hold_mask, ptr %arg.number, ptr %arg.plan)
  %cond = icmp eq i32 %.438, 0
  br i1 %cond, label %B650.endif, label %B650.if, !prof !0

B796:                                             
  %.495 = call i32 @book(ptr %.491, ptr %excinfo.3, ptr %arg.record, i64 %leg.5.2, ptr %arg.account, ptr %arg.rule, ptr %arg.known, ptr %arg.slot, ptr %arg.hold, i64 %arg.hold_mask, ptr %arg.number, ptr %arg.plan)
  %cond28 = icmp eq i32 %.495, 0
  br i1 %cond28, label %B796.endif, label %B796.if, !prof !0

B948:                                             
  %lsr.iv227 = phi ptr [ %scevgep226, %B948.preheader189 ], [ %scevgep228, %B948 ]
  %lsr.iv223 = phi i64 [ %27, %B948.preheader189 ], [ %lsr.iv.next224, %B948 ]
  %scevgep231 = getelementptr i8, ptr %lsr.iv227, i64 -24
  store i64 28, ptr %scevgep231, align 8
  %scevgep230 = getelementptr i8, ptr %lsr.iv227, i64 -16
  store i64 28, ptr %scevgep230, align 8
  %scevgep229 = getelementptr i8, ptr %lsr.iv227, i64 -8
  store i64 28, ptr %scevgep229, align 8
  store i64 28, ptr %lsr.iv227, align 8
  %lsr.iv.next224 = add i64 %lsr.iv223, -4
  %scevgep228 = getelementptr i8, ptr %lsr.iv227, i64 32
  %.620.3 = icmp sgt i64 %lsr.iv.next224, 4
  br i1 %.620.3, label %B948, label %B972

B972:                                             
  %13 = shl i64 %leg.5.2, 3
  %scevgep207 = getelementptr i8, ptr %arg.result, i64 %13
  store i64 %.448, ptr %scevgep207, align 8
  %.681.not.not = icmp sgt i64 %leg.5.2, %start.4.1
  br i1 %.681.not.not, label %B1004.preheader, label %B1246

B1004.preheader:                                  
  br label %B1004

B1004:                                            
  %leg.7.2.in = phi i64 [ %leg.7.2, %B1004.endif ], [ %leg.5.2, %B1004.preheader ]
  %leg.7.2 = add i64 %leg.7.2.in, -1
  %14 = add i64 %leg.7.2.in, -1
  %.697 = call i32 @take_back(ptr %.693, ptr %excinfo.4, ptr %arg.record, i64 %14, ptr %arg.account, ptr %arg.known, ptr %arg.slot, ptr %arg.hold, i64 %arg.hold_mask, ptr %arg.number, ptr %arg.plan)
  %cond29 = icmp eq i32 %.697, 0
  br i1 %cond29, label %B1004.endif, label %B1004.if, !prof !0

B1114:                                            
  %lsr.iv236 = phi ptr [ %scevgep235, %B1114.preheader188 ], [ %scevgep237, %B1114 ]
  %lsr.iv232 = phi i64 [ %32, %B1114.preheader188 ], [ %lsr.iv.next233, %B1114 ]
  %.861 = phi i64 [ %.870.1, %B1114 ], [ %.861.unr, %B1114.preheader188 ]
  %scevgep238 = getelementptr i8, ptr %lsr.iv236, i64 -128
  store i64 %.861, ptr %scevgep238, align 8
  %sunkaddr242 = getelementptr i8, ptr %arg.number, i64 24
  %.869 = load i64, ptr %sunkaddr242, align 8
  %.870 = add nsw i64 %.869, 1
  store i64 %.870, ptr %sunkaddr242, align 8
  store i64 %.870, ptr %lsr.iv236, align 8
  %.869.1 = load i64, ptr %sunkaddr242, align 8
  %.870.1 = add nsw i64 %.869.1, 1
  store i64 %.870.1, ptr %sunkaddr242, align 8
  %lsr.iv.next233 = add i64 %lsr.iv232, -2
  %scevgep237 = getelementptr i8, ptr %lsr.iv236, i64 256
  %.821.1 = icmp sgt i64 %lsr.iv.next233, 2
  br i1 %.821.1, label %B1114, label %B1224

B1224:                                            
  %.886 = add nsw i64 %.778, %booked.2.1.ph
  br label %B1246

B1246:                                            
  %booked.4.2 = phi i64 [ %.886, %B1224 ], [ %booked.2.1.ph, %B972 ], [ %booked.2.1.ph, %B1004.endif ]
  %.901.pre-phi = add i64 %end.3.2, 1
  %.907 = icmp slt i64 %.901.pre-phi, %arg.n
  br i1 %.907, label %B26.outer, label %B1270

common.ret:                                       
  %common.ret.op = phi i32 [ 0, %B1270 ], [ %.219, %B504.if.if ], [ %.495, %B796.if ], [ %.438, %B650.if ], [ %.697, %B1004.if ]
  ret i32 %common.ret.op

B1270:                                            
  %booked.5.2 = phi i64 [ 0, %B0 ], [ %booked.2.1.ph, %B12.loopexit ], [ %booked.4.2, %B1246 ]
  store i64 %booked.5.2, ptr %retptr, align 8
  br label %common.ret

B504.endif:                                       
  %.229 = load i64, ptr %.215, align 8
  %.241.not = icmp eq i64 %.229, 0
  br i1 %.241.not, label %B620, label %B542.endif

B504.if.if:                                       
  %.227 = icmp sgt i32 %.219, 0
  %.220 = load ptr, ptr %excinfo.1, align 8
  %.228 = select i1 %.227, ptr %.220, ptr undef
  store ptr %.228, ptr %excinfo, align 8
  br label %common.ret

B542.endif:                                       
  %.244 = add nsw i64 %end.3.2, 1
  %.284 = sub i64 %.244, %start.4.1
  %.327324.not = icmp slt i64 %.284, 1
  br i1 %.327324.not, label %B12.loopexit, label %B582.preheader

B582.preheader:                                   
  %15 = sub i64 %end.3.2, %start.4.1
  %xtraiter = and i64 %.284, 3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B582.prol.loopexit, label %B582.prol.preheader

B582.prol.preheader:                              
  br label %B582.prol

B582.prol:                                        
  %lsr.iv197 = phi i64 [ %xtraiter, %B582.prol.preheader ], [ %lsr.iv.next, %B582.prol ]
  %.333323325.prol = phi i64 [ %.340.prol, %B582.prol ], [ %start.4.1, %B582.prol.preheader ]
  %.340.prol = add i64 %.333323325.prol, 1
  %16 = shl i64 %.333323325.prol, 3
  %scevgep196 = getelementptr i8, ptr %arg.result, i64 %16
  store i64 4, ptr %scevgep196, align 8
  %lsr.iv.next = add nsw i64 %lsr.iv197, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %prol.iter.cmp.not, label %B582.prol.loopexit.loopexit, label %B582.prol, !llvm.loop !1

B582.prol.loopexit.loopexit:                      
  %17 = sub i64 %.244, %.340.prol
  br label %B582.prol.loopexit

B582.prol.loopexit:                               
  %.326326.unr = phi i64 [ %.284, %B582.preheader ], [ %17, %B582.prol.loopexit.loopexit ]
  %.333323325.unr = phi i64 [ %start.4.1, %B582.preheader ], [ %.340.prol, %B582.prol.loopexit.loopexit ]
  %18 = icmp ult i64 %15, 3
  br i1 %18, label %B12.loopexit, label %B582.preheader187

B582.preheader187:                                
  %19 = add i64 %.326326.unr, 4
  %20 = shl i64 %.333323325.unr, 3
  %scevgep201 = getelementptr i8, ptr %scevgep200, i64 %20
  br label %B582

B650.if:                                          
  %.446 = icmp sgt i32 %.438, 0
  %.439 = load ptr, ptr %excinfo.2, align 8
  %.447 = select i1 %.446, ptr %.439, ptr undef
  store ptr %.447, ptr %excinfo, align 8
  br label %common.ret

B650.endif:                                       
  %.448 = load i64, ptr %.434, align 8
  %.462.not = icmp eq i64 %.448, 0
  br i1 %.462.not, label %B796, label %B908.endif

B796.if:                                          
  %.503 = icmp sgt i32 %.495, 0
  %.496 = load ptr, ptr %excinfo.3, align 8
  %.504 = select i1 %.503, ptr %.496, ptr undef
  store ptr %.504, ptr %excinfo, align 8
  br label %common.ret

B796.endif:                                       
  %21 = shl i64 %leg.5.2, 3
  %scevgep208 = getelementptr i8, ptr %arg.result, i64 %21
  store i64 0, ptr %scevgep208, align 8
  %.520 = add i64 %leg.5.2, 1
  %22 = add i64 %9, %.520
  %lsr.iv.next212 = add i64 %lsr.iv211, 16
  %exitcond407.not = icmp eq i64 %22, 0
  br i1 %exitcond407.not, label %B1074.endif, label %B650

B908.endif:                                       
  %const239 = bitcast i64 9223372036854775807 to i64
  %reass.sub = sub i64 %end.3.2, %start.4.1
  %.620293437 = icmp ult i64 %reass.sub, %const239
  br i1 %.620293437, label %B948.preheader, label %B972

B948.preheader:                                   
  %.577 = add nuw nsw i64 %reass.sub, 1
  %xtraiter161 = and i64 %.577, 3
  %lcmp.mod162.not = icmp eq i64 %xtraiter161, 0
  br i1 %lcmp.mod162.not, label %B948.prol.loopexit, label %B948.prol.preheader

B948.prol.preheader:                              
  br label %B948.prol

B948.prol:                                        
  %lsr.iv221 = phi i64 [ %xtraiter161, %B948.prol.preheader ], [ %lsr.iv.next222, %B948.prol ]
  %.626292294.prol = phi i64 [ %.633.prol, %B948.prol ], [ %start.4.1, %B948.prol.preheader ]
  %.633.prol = add i64 %.626292294.prol, 1
  %23 = shl i64 %.626292294.prol, 3
  %scevgep220 = getelementptr i8, ptr %arg.result, i64 %23
  store i64 28, ptr %scevgep220, align 8
  %lsr.iv.next222 = add nsw i64 %lsr.iv221, -1
  %prol.iter163.cmp.not = icmp eq i64 %lsr.iv.next222, 0
  br i1 %prol.iter163.cmp.not, label %B948.prol.loopexit.loopexit, label %B948.prol, !llvm.loop !3

B948.prol.loopexit.loopexit:                      
  %24 = add i64 %end.3.2, 1
  %25 = sub i64 %24, %.633.prol
  br label %B948.prol.loopexit

B948.prol.loopexit:                               
  %.619295.unr = phi i64 [ %.577, %B948.preheader ], [ %25, %B948.prol.loopexit.loopexit ]
  %.626292294.unr = phi i64 [ %start.4.1, %B948.preheader ], [ %.633.prol, %B948.prol.loopexit.loopexit ]
  %26 = icmp ult i64 %reass.sub, 3
  br i1 %26, label %B972, label %B948.preheader189

B948.preheader189:                                
  %27 = add i64 %.619295.unr, 4
  %28 = shl i64 %.626292294.unr, 3
  %scevgep226 = getelementptr i8, ptr %scevgep225, i64 %28
  br label %B948

B1004.if:                                         
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1004.endif:                                      
  %.722.not.not = icmp sgt i64 %leg.7.2, %start.4.1
  br i1 %.722.not.not, label %B1004, label %B1246

B1074.endif:                                      
  %const240 = bitcast i64 9223372036854775807 to i64
  %reass.sub365 = sub i64 %end.3.2, %start.4.1
  %.778 = add i64 %reass.sub365, 1
  %.821298438 = icmp ult i64 %reass.sub365, %const240
  br i1 %.821298438, label %B1114.preheader, label %B1224

B1114.preheader:                                  
  %sunkaddr243 = getelementptr i8, ptr %arg.number, i64 24
  %.861.pre = load i64, ptr %sunkaddr243, align 8
  %29 = and i64 %reass.sub365, 1
  %lcmp.mod165.not.not = icmp eq i64 %29, 0
  br i1 %lcmp.mod165.not.not, label %B1114.prol, label %B1114.prol.loopexit

B1114.prol:                                       
  %.834.prol = add i64 %start.4.1, 1
  %.idx257.prol = shl i64 %start.4.1, 7
  %30 = getelementptr i8, ptr %arg.record, i64 %.idx257.prol
  %.865.prol = getelementptr i8, ptr %30, i64 120
  store i64 %.861.pre, ptr %.865.prol, align 8
  %sunkaddr244 = getelementptr i8, ptr %arg.number, i64 24
  %.869.prol = load i64, ptr %sunkaddr244, align 8
  %.870.prol = add nsw i64 %.869.prol, 1
  store i64 %.870.prol, ptr %sunkaddr244, align 8
  br label %B1114.prol.loopexit

B1114.prol.loopexit:                              
  %.861.unr = phi i64 [ %.861.pre, %B1114.preheader ], [ %.870.prol, %B1114.prol ]
  %.820296300.unr = phi i64 [ %.778, %B1114.preheader ], [ %reass.sub365, %B1114.prol ]
  %.827297299.unr = phi i64 [ %start.4.1, %B1114.preheader ], [ %.834.prol, %B1114.prol ]
  %31 = icmp eq i64 %reass.sub365, 0
  br i1 %31, label %B1224, label %B1114.preheader188

B1114.preheader188:                               
  %32 = add i64 %.820296300.unr, 2
  %33 = shl i64 %.827297299.unr, 7
  %scevgep235 = getelementptr i8, ptr %scevgep234, i64 %33
  br label %B1114
}

define internal i32 @all_known(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.record, i64 %arg.start, i64 %arg.end, ptr %arg.known, i64 %arg.mask) {
B0.endif:
  %const8 = bitcast i64 -7046029254386353131 to i64
  %const = bitcast i64 9223372036854775806 to i64
  %.243 = alloca i64, align 8
  %excinfo.2 = alloca ptr, align 8
  %reass.sub = sub i64 %arg.end, %arg.start
  %.52 = add nuw nsw i64 %reass.sub, 1
  %.53 = icmp ugt i64 %reass.sub, %const
  %spec.select = select i1 %.53, i64 0, i64 %.52
  br label %B42

B42:                                              
  %.10383 = phi i64 [ %.110, %B262.endif ], [ %arg.start, %B0.endif ]
  %.9679 = phi i64 [ %.106, %B262.endif ], [ %spec.select, %B0.endif ]
  %.97 = icmp sgt i64 %.9679, 0
  br i1 %.97, label %B44, label %B334

B44:                                              
  %.106 = add nsw i64 %.9679, -1
  %.110 = add i64 %.10383, 1
  %.135 = shl nsw i64 %.10383, 4
  %.142 = getelementptr i64, ptr %arg.record, i64 %.135
  %.143 = load i64, ptr %.142, align 8
  %.147 = getelementptr i8, ptr %.142, i64 8
  %.148 = load i64, ptr %.147, align 8
  %.6.i.i = mul nsw i64 %.148, %const8
  %.7.i.i = xor i64 %.6.i.i, %.143
  %.8.i.i = mul nsw i64 %.7.i.i, -4417276706812531889
  %.9.i.i = lshr i64 %.8.i.i, 29
  %.11.i.i = xor i64 %.9.i.i, %.8.i.i
  %.12.i.i = mul nsw i64 %.11.i.i, %const8
  %.13.i.i = lshr i64 %.12.i.i, 32
  %const_mat = add i64 %const, 1
  %.12.masked.i.i = and i64 %.12.i.i, %const_mat
  %.16.i.i = xor i64 %.12.masked.i.i, %.13.i.i
  %.46.i = and i64 %.16.i.i, %arg.mask
  %.53.idx.i = mul i64 %.46.i, 24
  %.53.i = getelementptr i8, ptr %arg.known, i64 %.53.idx.i
  %.54.i = load i64, ptr %.53.i, align 8, !noalias !4
  %.55.not.i = icmp eq i64 %.54.i, 0
  br i1 %.55.not.i, label %B72.i, label %B108.i

B72.i:                                            
  %sunkaddr = getelementptr i8, ptr %arg.known, i64 %.53.idx.i
  %sunkaddr9 = getelementptr i8, ptr %sunkaddr, i64 8
  %.66.i = load i64, ptr %sunkaddr9, align 8, !noalias !4
  %.67.not.i = icmp eq i64 %.66.i, 0
  br i1 %.67.not.i, label %B44.endif, label %B108.i

B108.i:                                           
  %.81.not.i = icmp eq i64 %.54.i, %.143
  br i1 %.81.not.i, label %B138.i, label %B174.i.preheader

B138.i:                                           
  %sunkaddr10 = getelementptr i8, ptr %arg.known, i64 %.53.idx.i
  %sunkaddr11 = getelementptr i8, ptr %sunkaddr10, i64 8
  %.96.i = load i64, ptr %sunkaddr11, align 8, !noalias !4
  %.98.not.i = icmp eq i64 %.96.i, %.148
  br i1 %.98.not.i, label %B44.endif, label %B174.i.preheader

B174.i.preheader:                                 
  br label %B174.i

B174.i:                                           
  %at.2.1.i = phi i64 [ %.46.i, %B174.i.preheader ], [ %.109.i, %B256.i ], [ %.109.i, %B286.i ]
  %.105.i = add nuw nsw i64 %at.2.1.i, 1
  %.109.i = and i64 %.105.i, %arg.mask
  %.116.idx.i = mul i64 %.109.i, 24
  %.116.i = getelementptr i8, ptr %arg.known, i64 %.116.idx.i
  %.117.i = load i64, ptr %.116.i, align 8, !noalias !4
  %.118.not.i = icmp eq i64 %.117.i, 0
  br i1 %.118.not.i, label %B220.i, label %B256.i

B220.i:                                           
  %sunkaddr12 = getelementptr i8, ptr %arg.known, i64 %.116.idx.i
  %sunkaddr13 = getelementptr i8, ptr %sunkaddr12, i64 8
  %.128.i = load i64, ptr %sunkaddr13, align 8, !noalias !4
  %.129.not.i = icmp eq i64 %.128.i, 0
  br i1 %.129.not.i, label %B44.endif, label %B256.i

B256.i:                                           
  %.139.not.i = icmp eq i64 %.117.i, %.143
  br i1 %.139.not.i, label %B286.i, label %B174.i

B286.i:                                           
  %sunkaddr14 = getelementptr i8, ptr %arg.known, i64 %.116.idx.i
  %sunkaddr15 = getelementptr i8, ptr %sunkaddr14, i64 8
  %.149.i = load i64, ptr %sunkaddr15, align 8, !noalias !4
  %.151.not.i = icmp eq i64 %.149.i, %.148
  br i1 %.151.not.i, label %B44.endif, label %B174.i

B190:                                             
  %.196.idx = mul i64 %at.3.1.i, 24
  %.196 = getelementptr i8, ptr %arg.known, i64 %.196.idx
  %.197 = load i64, ptr %.196, align 8
  %.199.not = icmp eq i64 %.197, %.143
  br i1 %.199.not, label %B220, label %B256

B220:                                             
  %sunkaddr16 = getelementptr i8, ptr %arg.known, i64 %.196.idx
  %sunkaddr17 = getelementptr i8, ptr %sunkaddr16, i64 8
  %.208 = load i64, ptr %sunkaddr17, align 8
  %.210.not = icmp eq i64 %.208, %.148
  br i1 %.210.not, label %B262, label %B256

common.ret:                                       
  %common.ret.op = phi i32 [ 0, %B256 ], [ 0, %B326 ], [ 0, %B334 ], [ %.247, %B262.if.if ]
  ret i32 %common.ret.op

B256:                                             
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B262:                                             
  %sunkaddr18 = getelementptr i8, ptr %arg.known, i64 %.196.idx
  %sunkaddr19 = getelementptr i8, ptr %sunkaddr18, i64 16
  %.239 = load i64, ptr %sunkaddr19, align 8
  %.247 = call i32 @digest_of(ptr %.243, ptr %excinfo.2, ptr %arg.record, i64 %.135)
  switch i32 %.247, label %B262.if.if [
    i32 -2, label %B262.endif
    i32 0, label %B262.endif
  ], !prof !7

B326:                                             
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B334:                                             
  store i64 1, ptr %retptr, align 8
  br label %common.ret

B44.endif:                                        
  %at.3.1.i = phi i64 [ %.46.i, %B138.i ], [ %.46.i, %B72.i ], [ %.109.i, %B220.i ], [ %.109.i, %B286.i ]
  %0 = or i64 %.148, %.143
  %or.cond = icmp eq i64 %0, 0
  br i1 %or.cond, label %B256, label %B190

B262.endif:                                       
  %.257 = load i64, ptr %.243, align 8
  %.269.not = icmp eq i64 %.239, %.257
  br i1 %.269.not, label %B42, label %B326

B262.if.if:                                       
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
}

define internal i32 @digest_of(ptr noalias %retptr, ptr noalias readnone %excinfo, ptr %arg.record, i64 %arg.at) {
B90.3:
  %const1 = bitcast i64 -4417276706812531889 to i64
  %const = bitcast i64 -7046029254386353131 to i64
  %0 = getelementptr i64, ptr %arg.record, i64 %arg.at
  %.165 = getelementptr i8, ptr %0, i64 72
  %.191 = getelementptr i8, ptr %0, i64 64
  %.139 = getelementptr i8, ptr %0, i64 16
  %.140 = load i64, ptr %.139, align 8
  %.139.1 = getelementptr i8, ptr %0, i64 24
  %.140.1 = load i64, ptr %.139.1, align 8
  %.139.2 = getelementptr i8, ptr %0, i64 32
  %.140.2 = load i64, ptr %.139.2, align 8
  %.139.3 = getelementptr i8, ptr %0, i64 40
  %.140.3 = load i64, ptr %.139.3, align 8
  %.166.3 = load i64, ptr %.165, align 8
  %1 = and i64 %.166.3, 4294901760
  %.169.3.not = icmp eq i64 %1, 0
  %.140.6.pre = load i64, ptr %.191, align 8
  %2 = and i64 %.140.6.pre, 4503599627370496
  %.195.not.3 = icmp eq i64 %2, 0
  %spec.select.3 = select i1 %.195.not.3, i64 %.140.3, i64 0
  %word.2.2.3 = select i1 %.169.3.not, i64 %spec.select.3, i64 %.140.3
  %.139.4 = getelementptr i8, ptr %0, i64 48
  %.140.4 = load i64, ptr %.139.4, align 8
  %.139.8 = getelementptr i8, ptr %0, i64 80
  %.140.8 = load i64, ptr %.139.8, align 8
  %.139.9 = getelementptr i8, ptr %0, i64 88
  %.140.9 = load i64, ptr %.139.9, align 8
  %.139.10 = getelementptr i8, ptr %0, i64 96
  %.140.10 = load i64, ptr %.139.10, align 8
  %.139.11 = getelementptr i8, ptr %0, i64 104
  %.140.11 = load i64, ptr %.139.11, align 8
  %.139.12 = getelementptr i8, ptr %0, i64 112
  %.140.12 = load i64, ptr %.139.12, align 8
  %.211 = mul nsw i64 %.140, %const1
  %.213 = add nsw i64 %.211, 2
  %.216 = lshr i64 %.213, 31
  %.218 = xor i64 %.216, %.213
  %.219 = mul nsw i64 %.218, %const
  %.206.1 = xor i64 %.219, %.140.1
  %.211.1 = mul nsw i64 %.206.1, %const1
  %.213.1 = add nsw i64 %.211.1, 3
  %.216.1 = lshr i64 %.213.1, 31
  %.218.1 = xor i64 %.216.1, %.213.1
  %.219.1 = mul nsw i64 %.218.1, %const
  %.206.2 = xor i64 %.219.1, %.140.2
  %.211.2 = mul nsw i64 %.206.2, %const1
  %.213.2 = add nsw i64 %.211.2, 4
  %.216.2 = lshr i64 %.213.2, 31
  %.218.2 = xor i64 %.216.2, %.213.2
  %.219.2 = mul nsw i64 %.218.2, %const
  %.206.3 = xor i64 %.219.2, %word.2.2.3
  %.211.3 = mul nsw i64 %.206.3, %const1
  %.213.3 = add nsw i64 %.211.3, 5
  %.216.3 = lshr i64 %.213.3, 31
  %.218.3 = xor i64 %.216.3, %.213.3
  %.219.3 = mul nsw i64 %.218.3, %const
  %.206.4 = xor i64 %.219.3, %.140.4
  %.211.4 = mul nsw i64 %.206.4, %const1
  %.213.4 = add nsw i64 %.211.4, 6
  %.216.4 = lshr i64 %.213.4, 31
  %.218.4 = xor i64 %.216.4, %.213.4
  %.219.4 = mul nsw i64 %.218.4, %const
  %.206.6 = xor i64 %.219.4, %.140.6.pre
  %.211.6 = mul nsw i64 %.206.6, %const1
  %.213.6 = add nsw i64 %.211.6, 8
  %.216.6 = lshr i64 %.213.6, 31
  %.218.6 = xor i64 %.216.6, %.213.6
  %.219.6 = mul nsw i64 %.218.6, %const
  %.206.7 = xor i64 %.219.6, %.166.3
  %.211.7 = mul nsw i64 %.206.7, %const1
  %.213.7 = add nsw i64 %.211.7, 9
  %.216.7 = lshr i64 %.213.7, 31
  %.218.7 = xor i64 %.216.7, %.213.7
  %.219.7 = mul nsw i64 %.218.7, %const
  %.206.8 = xor i64 %.219.7, %.140.8
  %.211.8 = mul nsw i64 %.206.8, %const1
  %.213.8 = add nsw i64 %.211.8, 10
  %.216.8 = lshr i64 %.213.8, 31
  %.218.8 = xor i64 %.216.8, %.213.8
  %.219.8 = mul nsw i64 %.218.8, %const
  %.206.9 = xor i64 %.219.8, %.140.9
  %.211.9 = mul nsw i64 %.206.9, %const1
  %.213.9 = add nsw i64 %.211.9, 11
  %.216.9 = lshr i64 %.213.9, 31
  %.218.9 = xor i64 %.216.9, %.213.9
  %.219.9 = mul nsw i64 %.218.9, %const
  %.206.10 = xor i64 %.219.9, %.140.10
  %.211.10 = mul nsw i64 %.206.10, %const1
  %.213.10 = add nsw i64 %.211.10, 12
  %.216.10 = lshr i64 %.213.10, 31
  %.218.10 = xor i64 %.216.10, %.213.10
  %.219.10 = mul nsw i64 %.218.10, %const
  %.206.11 = xor i64 %.219.10, %.140.11
  %.211.11 = mul nsw i64 %.206.11, %const1
  %.213.11 = add nsw i64 %.211.11, 13
  %.216.11 = lshr i64 %.213.11, 31
  %.218.11 = xor i64 %.216.11, %.213.11
  %.219.11 = mul nsw i64 %.218.11, %const
  %.206.12 = xor i64 %.219.11, %.140.12
  %.211.12 = mul nsw i64 %.206.12, %const1
  %.213.12 = add nsw i64 %.211.12, 14
  %.216.12 = lshr i64 %.213.12, 31
  %.218.12 = xor i64 %.216.12, %.213.12
  %.219.12 = mul nsw i64 %.218.12, %const
  %.232 = lshr i64 %.219.12, 32
  %.235 = xor i64 %.232, %.219.12
  store i64 %.235, ptr %retptr, align 8
  ret i32 0
}

define internal i32 @check(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.record, i64 %arg.start, i64 %arg.end, i64 %arg.leg, i64 %arg.n, ptr %arg.account, ptr %arg.rule, ptr %arg.known, i64 %arg.mask, ptr %arg.slot, ptr %arg.hold, i64 %arg.hold_mask, ptr %arg.number, ptr %arg.plan) {
B0:
  %.353 = alloca i64, align 8
  %excinfo.3 = alloca ptr, align 8
  %.417 = alloca i64, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.488 = alloca i64, align 8
  %excinfo.5 = alloca ptr, align 8
  %.580 = alloca i64, align 8
  %excinfo.6 = alloca ptr, align 8
  %.47 = shl i64 %arg.leg, 4
  %.54 = getelementptr i64, ptr %arg.record, i64 %.47
  %.55 = load i64, ptr %.54, align 8
  %.59 = getelementptr i8, ptr %.54, i64 8
  %.60 = load i64, ptr %.59, align 8
  %.70 = getelementptr i8, ptr %.54, i64 64
  %.71 = load i64, ptr %.70, align 8
  %.77 = getelementptr i8, ptr %.54, i64 72
  %.78 = load i64, ptr %.77, align 8
  %.79 = lshr i64 %.78, 16
  %.88 = icmp eq i64 %.55, 0
  %.91 = icmp eq i64 %.60, 0
  %or.cond = select i1 %.88, i1 %.91, i1 false
  br i1 %or.cond, label %B220, label %B234

common.ret:                                       
  %common.ret.op = phi i32 [ 0, %B220 ], [ 0, %B294 ], [ 0, %B370 ], [ 0, %B502.endif ], [ 0, %B848 ], [ 0, %B934 ], [ 0, %B1062 ], [ 0, %B1152 ], [ %.584, %B872.if.if ], [ 0, %B872.endif ], [ %.357, %B502.if.if ], [ 0, %B616.endif ], [ %.421, %B616.if.if ], [ 0, %B686.endif ], [ %.492, %B686.if.if ]
  ret i32 %common.ret.op

B220:                                             
  store i64 1, ptr %retptr, align 8
  br label %common.ret

B234:                                             
  %const = bitcast i64 281474976710656 to i64
  %.134 = add nsw i64 %arg.n, -1
  %.138 = icmp eq i64 %arg.leg, %.134
  %0 = and i64 %.78, 4294901760
  %.141 = icmp eq i64 %0, 0
  %or.cond120 = select i1 %.138, i1 %.141, i1 false
  %1 = and i64 %.71, %const
  %.145 = icmp ne i64 %1, 0
  %or.cond121 = select i1 %or.cond120, i1 %.145, i1 false
  br i1 %or.cond121, label %B294, label %B308

B294:                                             
  store i64 2, ptr %retptr, align 8
  br label %common.ret

B308:                                             
  %.13.i = and i64 %.78, 281470681808895
  %.14.not.i = icmp eq i64 %.13.i, 0
  br i1 %.14.not.i, label %B120.i, label %B58.i

B58.i:                                            
  %const3 = bitcast i64 3377699720527872 to i64
  %2 = and i64 %.78, 4294901760
  %.17.i = icmp ne i64 %2, 0
  %3 = and i64 %.71, %const3
  %.22.i = icmp ne i64 %3, 0
  %or.cond.i = select i1 %.17.i, i1 true, i1 %.22.i
  br i1 %or.cond.i, label %B370, label %B142.i

B120.i:                                           
  %trunc1 = trunc i64 %.79 to i16
  %4 = zext i16 %trunc1 to i32
  switch i32 %4, label %B414.i [
    i32 0, label %B142.i
    i32 2, label %B308.endif
    i32 1, label %B384
  ]

B142.i:                                           
  %.36.i = lshr i64 %.71, 49
  %.36.lobit.i = and i64 %.36.i, 1
  %.47.i = lshr i64 %.71, 50
  %.47.lobit.i = and i64 %.47.i, 1
  %.59.i = add nuw nsw i64 %.36.lobit.i, %.47.lobit.i
  %.65.i = lshr i64 %.71, 51
  %.65.lobit.i = and i64 %.65.i, 1
  %.80.i = add nuw nsw i64 %.59.i, %.65.lobit.i
  %.85.i = icmp ugt i64 %.80.i, 1
  %.89.i = icmp ugt i64 %.71, 9007199254740991
  %or.cond41.i = select i1 %.85.i, i1 true, i1 %.89.i
  br i1 %or.cond41.i, label %B370, label %B270.i

B270.i:                                           
  %const4 = bitcast i64 3377699720527872 to i64
  %.93.i = icmp ugt i64 %.71, 4503599627370495
  %5 = and i64 %.71, %const4
  %.100.i = icmp ne i64 %5, 0
  %or.cond42.i = and i1 %.93.i, %.100.i
  br i1 %or.cond42.i, label %B370, label %B384

B414.i:                                           
  %.139.not.i = icmp ult i64 %.71, %const
  br i1 %.139.not.i, label %B384, label %B370

B370:                                             
  store i64 3, ptr %retptr, align 8
  br label %common.ret

B384:                                             
  %const5 = bitcast i64 -7046029254386353131 to i64
  %.6.i.i = mul nsw i64 %.60, %const5
  %.7.i.i = xor i64 %.6.i.i, %.55
  %.8.i.i = mul nsw i64 %.7.i.i, -4417276706812531889
  %.9.i.i = lshr i64 %.8.i.i, 29
  %.11.i.i = xor i64 %.9.i.i, %.8.i.i
  %.12.i.i = mul nsw i64 %.11.i.i, %const5
  %.13.i.i = lshr i64 %.12.i.i, 32
  %.12.masked.i.i = and i64 %.12.i.i, 9223372036854775807
  %.16.i.i = xor i64 %.12.masked.i.i, %.13.i.i
  %.46.i = and i64 %.16.i.i, %arg.mask
  %.53.idx.i = mul i64 %.46.i, 24
  %.53.i = getelementptr i8, ptr %arg.known, i64 %.53.idx.i
  %.54.i = load i64, ptr %.53.i, align 8, !noalias !8
  %.55.not.i = icmp eq i64 %.54.i, 0
  br i1 %.55.not.i, label %B72.i, label %B108.i

B72.i:                                            
  %sunkaddr = getelementptr i8, ptr %arg.known, i64 %.53.idx.i
  %sunkaddr6 = getelementptr i8, ptr %sunkaddr, i64 8
  %.66.i = load i64, ptr %sunkaddr6, align 8, !noalias !8
  %.67.not.i = icmp eq i64 %.66.i, 0
  br i1 %.67.not.i, label %B384.endif, label %B108.i

B108.i:                                           
  %.81.not.i = icmp eq i64 %.54.i, %.55
  br i1 %.81.not.i, label %B138.i, label %B174.i.preheader

B138.i:                                           
  %sunkaddr7 = getelementptr i8, ptr %arg.known, i64 %.53.idx.i
  %sunkaddr8 = getelementptr i8, ptr %sunkaddr7, i64 8
  %.96.i = load i64, ptr %sunkaddr8, align 8, !noalias !8
  %.98.not.i = icmp eq i64 %.96.i, %.60
  br i1 %.98.not.i, label %B384.endif, label %B174.i.preheader

B174.i.preheader:                                 
  br label %B174.i

B174.i:                                           
  %at.2.1.i = phi i64 [ %.46.i, %B174.i.preheader ], [ %.109.i, %B256.i ], [ %.109.i, %B286.i ]
  %.105.i = add nuw nsw i64 %at.2.1.i, 1
  %.109.i = and i64 %.105.i, %arg.mask
  %.116.idx.i = mul i64 %.109.i, 24
  %.116.i = getelementptr i8, ptr %arg.known, i64 %.116.idx.i
  %.117.i1 = load i64, ptr %.116.i, align 8, !noalias !8
  %.118.not.i = icmp eq i64 %.117.i1, 0
  br i1 %.118.not.i, label %B220.i, label %B256.i

B220.i:                                           
  %sunkaddr9 = getelementptr i8, ptr %arg.known, i64 %.116.idx.i
  %sunkaddr10 = getelementptr i8, ptr %sunkaddr9, i64 8
  %.128.i = load i64, ptr %sunkaddr10, align 8, !noalias !8
  %.129.not.i = icmp eq i64 %.128.i, 0
  br i1 %.129.not.i, label %B384.endif, label %B256.i

B256.i:                                           
  %.139.not.i2 = icmp eq i64 %.117.i1, %.55
  br i1 %.139.not.i2, label %B286.i, label %B174.i

B286.i:                                           
  %sunkaddr11 = getelementptr i8, ptr %arg.known, i64 %.116.idx.i
  %sunkaddr12 = getelementptr i8, ptr %sunkaddr11, i64 8
  %.149.i = load i64, ptr %sunkaddr12, align 8, !noalias !8
  %.151.not.i = icmp eq i64 %.149.i, %.60
  br i1 %.151.not.i, label %B384.endif, label %B174.i

B466:                                             
  %sunkaddr13 = getelementptr i8, ptr %arg.known, i64 %.308.idx.pre-phi
  %sunkaddr14 = getelementptr i8, ptr %sunkaddr13, i64 8
  %.317 = load i64, ptr %sunkaddr14, align 8
  %.318.not = icmp eq i64 %.317, 0
  br i1 %.318.not, label %B594, label %B502

B502:                                             
  %sunkaddr15 = getelementptr i8, ptr %arg.known, i64 %.308.idx.pre-phi
  %sunkaddr16 = getelementptr i8, ptr %sunkaddr15, i64 16
  %.347 = load i64, ptr %sunkaddr16, align 8
  %.357 = call i32 @digest_of(ptr %.353, ptr %excinfo.3, ptr %arg.record, i64 %.47)
  switch i32 %.357, label %B502.if.if [
    i32 -2, label %B502.endif
    i32 0, label %B502.endif
  ], !prof !7

B594:                                             
  %trunc = trunc i64 %.79 to i16
  %6 = zext i16 %trunc to i32
  switch i32 %6, label %B1152 [
    i32 0, label %B616
    i32 1, label %B686
    i32 2, label %B742
    i32 3, label %B872
    i32 4, label %B934
    i32 5, label %B1062
  ]

B616:                                             
  store i64 0, ptr %.417, align 8
  %.421 = call i32 @check_transfer(ptr %.417, ptr %excinfo.4, ptr %arg.record, i64 %arg.start, i64 %arg.end, i64 %arg.leg, ptr %arg.account, ptr %arg.rule, ptr %arg.slot, ptr %arg.hold, i64 %arg.hold_mask, ptr %arg.number)
  %cond = icmp eq i32 %.421, 0
  br i1 %cond, label %B616.endif, label %B616.if.if, !prof !0

B686:                                             
  %.492 = call i32 @check_opening(ptr %.488, ptr %excinfo.5, ptr %arg.record, i64 %.47, ptr %arg.number)
  switch i32 %.492, label %B686.if.if [
    i32 -2, label %B686.endif
    i32 0, label %B686.endif
  ], !prof !7

B742:                                             
  %sunkaddr26 = shl i64 %arg.leg, 7
  %sunkaddr27 = getelementptr i8, ptr %arg.record, i64 %sunkaddr26
  %sunkaddr28 = getelementptr i8, ptr %sunkaddr27, i64 40
  %.537 = load i64, ptr %sunkaddr28, align 8
  %.538 = icmp sgt i64 %.537, 0
  br i1 %.538, label %B782, label %B836

B782:                                             
  %sunkaddr17 = getelementptr i8, ptr %arg.record, i64 %sunkaddr26
  %sunkaddr18 = getelementptr i8, ptr %sunkaddr17, i64 24
  %.546 = load i64, ptr %sunkaddr18, align 8
  %.549 = icmp sgt i64 %.546, 0
  br i1 %.549, label %B848, label %B836

B836:                                             
  br label %B848

B848:                                             
  %"$phi848.0.2.0" = phi i64 [ 12, %B836 ], [ 0, %B782 ]
  store i64 %"$phi848.0.2.0", ptr %retptr, align 8
  br label %common.ret

B872:                                             
  store i64 0, ptr %.580, align 8
  %.584 = call i32 @check_end(ptr %.580, ptr %excinfo.6, ptr %arg.record, i64 %.47, ptr %arg.slot, ptr %arg.hold, i64 %arg.hold_mask, i64 1)
  %cond10 = icmp eq i32 %.584, 0
  br i1 %cond10, label %B872.endif, label %B872.if.if, !prof !0

B934:                                             
  %sunkaddr32 = shl i64 %arg.leg, 7
  %sunkaddr33 = getelementptr i8, ptr %arg.record, i64 %sunkaddr32
  %sunkaddr34 = getelementptr i8, ptr %sunkaddr33, i64 32
  %.633 = load i64, ptr %sunkaddr34, align 8
  %7 = and i64 %.633, 4294967295
  %.639 = load i64, ptr %arg.number, align 8
  %.642 = icmp slt i64 %7, %.639
  %spec.select = select i1 %.642, i64 0, i64 13
  store i64 %spec.select, ptr %retptr, align 8
  br label %common.ret

B1062:                                            
  %sunkaddr35 = shl i64 %arg.leg, 7
  %sunkaddr36 = getelementptr i8, ptr %arg.record, i64 %sunkaddr35
  %sunkaddr37 = getelementptr i8, ptr %sunkaddr36, i64 48
  %.667 = load i64, ptr %sunkaddr37, align 8
  %.671 = getelementptr i8, ptr %arg.number, i64 32
  %.672 = load i64, ptr %.671, align 8
  %.675.not = icmp slt i64 %.667, %.672
  %spec.select122 = select i1 %.675.not, i64 7, i64 0
  store i64 %spec.select122, ptr %retptr, align 8
  br label %common.ret

B1152:                                            
  store i64 6, ptr %retptr, align 8
  br label %common.ret

B308.endif:                                       
  %.117.i = icmp ugt i64 %.71, 2251799813685247
  br i1 %.117.i, label %B370, label %B384

B384.endif:                                       
  %.308.idx.pre-phi = phi i64 [ %.53.idx.i, %B72.i ], [ %.53.idx.i, %B138.i ], [ %.116.idx.i, %B220.i ], [ %.116.idx.i, %B286.i ]
  %at.3.1.i = phi i64 [ %.46.i, %B72.i ], [ %.46.i, %B138.i ], [ %.109.i, %B220.i ], [ %.109.i, %B286.i ]
  %.301 = getelementptr i8, ptr %arg.plan, i64 %.47
  store i64 %at.3.1.i, ptr %.301, align 8
  %.308 = getelementptr i8, ptr %arg.known, i64 %.308.idx.pre-phi
  %.309 = load i64, ptr %.308, align 8
  %.310.not = icmp eq i64 %.309, 0
  br i1 %.310.not, label %B466, label %B502

B502.endif:                                       
  %.367 = load i64, ptr %.353, align 8
  %.381 = icmp eq i64 %.347, %.367
  %"$phi592.0.2.0" = select i1 %.381, i64 4, i64 5
  store i64 %"$phi592.0.2.0", ptr %retptr, align 8
  br label %common.ret

B502.if.if:                                       
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B616.endif:                                       
  %.431 = load i64, ptr %.417, align 8
  store i64 %.431, ptr %retptr, align 8
  br label %common.ret

B616.if.if:                                       
  %.429 = icmp sgt i32 %.421, 0
  %.422 = load ptr, ptr %excinfo.4, align 8
  %.430 = select i1 %.429, ptr %.422, ptr undef
  store ptr %.430, ptr %excinfo, align 8
  br label %common.ret

B686.endif:                                       
  %.502 = load i64, ptr %.488, align 8
  store i64 %.502, ptr %retptr, align 8
  br label %common.ret

B686.if.if:                                       
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B872.endif:                                       
  %.594 = load i64, ptr %.580, align 8
  store i64 %.594, ptr %retptr, align 8
  br label %common.ret

B872.if.if:                                       
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
  br i1 %cond8, label %B182.endif, label %B182.if.if, !prof !0

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
  br i1 %cond, label %B1630.endif, label %B1630.if.if, !prof !0

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
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !11
  %.61.i = icmp sgt i64 %.60.i, -1
  br i1 %.61.i, label %B66.i, label %common.ret

B66.i:                                            
  %.76.idx.i = shl i64 %.60.i, 6
  %.76.i = getelementptr i8, ptr %arg.hold, i64 %.76.idx.i
  %.77.i = load i64, ptr %.76.i, align 8, !noalias !11
  %.79.not.i = icmp eq i64 %.77.i, %.23
  br i1 %.79.not.i, label %B134.i, label %B202.preheader.i

B134.i:                                           
  %sunkaddr = getelementptr i8, ptr %arg.hold, i64 %.76.idx.i
  %sunkaddr9 = getelementptr i8, ptr %sunkaddr, i64 8
  %.97.i = load i64, ptr %sunkaddr9, align 8, !noalias !11
  %.99.not.i = icmp eq i64 %.97.i, %.28
  br i1 %.99.not.i, label %B136, label %B202.preheader.i

B202.preheader.i:                                 
  %.10441.i = add nuw nsw i64 %.49.i, 1
  %.10842.i = and i64 %.10441.i, %arg.mask
  %.11743.i = getelementptr i64, ptr %arg.slot, i64 %.10842.i
  %.11844.i = load i64, ptr %.11743.i, align 8, !noalias !11
  %.11945.i = icmp sgt i64 %.11844.i, -1
  br i1 %.11945.i, label %B242.i.preheader, label %common.ret

B242.i.preheader:                                 
  br label %B242.i

B242.i:                                           
  %.57.pre.pre = phi i64 [ %.118.i, %B379.i ], [ %.11844.i, %B242.i.preheader ]
  %.10846.i = phi i64 [ %.108.i, %B379.i ], [ %.10842.i, %B242.i.preheader ]
  %.130.idx.i = shl i64 %.57.pre.pre, 6
  %.130.i = getelementptr i8, ptr %arg.hold, i64 %.130.idx.i
  %.131.i = load i64, ptr %.130.i, align 8, !noalias !11
  %.133.not.i = icmp eq i64 %.131.i, %.23
  br i1 %.133.not.i, label %B310.i, label %B379.i

B310.i:                                           
  %sunkaddr11 = getelementptr i8, ptr %arg.hold, i64 %.130.idx.i
  %sunkaddr16 = getelementptr i8, ptr %sunkaddr11, i64 8
  %.146.i = load i64, ptr %sunkaddr16, align 8, !noalias !11
  %.148.not.i = icmp eq i64 %.146.i, %.28
  br i1 %.148.not.i, label %B136, label %B379.i

B379.i:                                           
  %.104.i = add nuw nsw i64 %.10846.i, 1
  %.108.i = and i64 %.104.i, %arg.mask
  %.117.i = getelementptr i64, ptr %arg.slot, i64 %.108.i
  %.118.i = load i64, ptr %.117.i, align 8, !noalias !11
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
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !14
  %.61.i = icmp sgt i64 %.60.i, -1
  br i1 %.61.i, label %B66.i, label %common.ret

B66.i:                                            
  %.76.idx.i = shl i64 %.60.i, 6
  %.76.i = getelementptr i8, ptr %arg.hold, i64 %.76.idx.i
  %.77.i = load i64, ptr %.76.i, align 8, !noalias !14
  %.79.not.i = icmp eq i64 %.77.i, %.23
  br i1 %.79.not.i, label %B134.i, label %B202.preheader.i

B134.i:                                           
  %sunkaddr = getelementptr i8, ptr %arg.hold, i64 %.76.idx.i
  %sunkaddr8 = getelementptr i8, ptr %sunkaddr, i64 8
  %.97.i = load i64, ptr %sunkaddr8, align 8, !noalias !14
  %.99.not.i = icmp eq i64 %.97.i, %.28
  br i1 %.99.not.i, label %B136, label %B202.preheader.i

B202.preheader.i:                                 
  %.10441.i = add nuw nsw i64 %.49.i, 1
  %.10842.i = and i64 %.10441.i, %arg.mask
  %.11743.i = getelementptr i64, ptr %arg.slot, i64 %.10842.i
  %.11844.i = load i64, ptr %.11743.i, align 8, !noalias !14
  %.11945.i = icmp sgt i64 %.11844.i, -1
  br i1 %.11945.i, label %B242.i.preheader, label %common.ret

B242.i.preheader:                                 
  br label %B242.i

B242.i:                                           
  %.57.pre.pre = phi i64 [ %.118.i, %B379.i ], [ %.11844.i, %B242.i.preheader ]
  %.10846.i = phi i64 [ %.108.i, %B379.i ], [ %.10842.i, %B242.i.preheader ]
  %.130.idx.i = shl i64 %.57.pre.pre, 6
  %.130.i = getelementptr i8, ptr %arg.hold, i64 %.130.idx.i
  %.131.i = load i64, ptr %.130.i, align 8, !noalias !14
  %.133.not.i = icmp eq i64 %.131.i, %.23
  br i1 %.133.not.i, label %B310.i, label %B379.i

B310.i:                                           
  %sunkaddr9 = getelementptr i8, ptr %arg.hold, i64 %.130.idx.i
  %sunkaddr10 = getelementptr i8, ptr %sunkaddr9, i64 8
  %.146.i = load i64, ptr %sunkaddr10, align 8, !noalias !14
  %.148.not.i = icmp eq i64 %.146.i, %.28
  br i1 %.148.not.i, label %B136, label %B379.i

B379.i:                                           
  %.104.i = add nuw nsw i64 %.10846.i, 1
  %.108.i = and i64 %.104.i, %arg.mask
  %.117.i = getelementptr i64, ptr %arg.slot, i64 %.108.i
  %.118.i = load i64, ptr %.117.i, align 8, !noalias !14
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
  br i1 %cond, label %B860.endif, label %B860.if, !prof !0

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

declare i64 @llvm.smin.i64(i64, i64)

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
  %.9.i = load i64, ptr %.8.i, align 8, !noalias !17
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
  ], !prof !7

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
  ], !prof !7

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
  ], !prof !7

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
  ], !prof !7

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
  %.13.i = load i64, ptr %sunkaddr29, align 8, !noalias !20
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
  %.13.i15 = load i64, ptr %.12.i14, align 8, !noalias !23
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

define internal i32 @book(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.record, i64 %arg.leg, ptr %arg.account, ptr %arg.rule, ptr %arg.known, ptr %arg.slot, ptr %arg.hold, i64 %arg.hold_mask, ptr %arg.number, ptr %arg.plan) {
B0:
  %.102 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  %.33 = shl nsw i64 %arg.leg, 4
  %0 = getelementptr i64, ptr %arg.record, i64 %.33
  %.40 = getelementptr i8, ptr %0, i64 64
  %.41 = load i64, ptr %.40, align 8
  %.45 = getelementptr i8, ptr %0, i64 32
  %.46 = load i64, ptr %.45, align 8
  %.50 = getelementptr i8, ptr %0, i64 40
  %.51 = load i64, ptr %.50, align 8
  %.64 = getelementptr i8, ptr %0, i64 72
  %.65 = load i64, ptr %.64, align 8
  %.66 = lshr i64 %.65, 16
  %.67 = and i64 %.66, 65535
  %.69 = lshr i64 %.41, 48
  %.80 = getelementptr i8, ptr %arg.plan, i64 %.33
  %.81 = load i64, ptr %.80, align 8
  %.86 = load i64, ptr %0, align 8
  %.90 = getelementptr i8, ptr %0, i64 8
  %.91 = load i64, ptr %.90, align 8
  %.93.idx = mul i64 %.81, 24
  %.93 = getelementptr i8, ptr %arg.known, i64 %.93.idx
  store i64 %.86, ptr %.93, align 8
  %.97 = getelementptr i8, ptr %.93, i64 8
  store i64 %.91, ptr %.97, align 8
  %.106 = call i32 @digest_of(ptr %.102, ptr %excinfo.1, ptr %arg.record, i64 %.33)
  switch i32 %.106, label %common.ret [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !7

common.ret:                                       
  %retptr.sink = phi ptr [ %retptr, %B2746.endif ], [ %excinfo, %B0 ], [ %retptr, %B3038 ], [ %retptr, %B1788.endif ], [ %retptr, %B432.endif.endif ], [ %retptr, %B2184 ], [ %retptr, %B1600 ], [ %retptr, %B1484 ], [ %retptr, %B928 ]
  %common.ret.op = phi i32 [ 0, %B2746.endif ], [ %.106, %B0 ], [ 0, %B3038 ], [ 0, %B1788.endif ], [ 0, %B432.endif.endif ], [ 0, %B2184 ], [ 0, %B1600 ], [ 0, %B1484 ], [ 0, %B928 ]
  store ptr null, ptr %retptr.sink, align 8
  ret i32 %common.ret.op

B928:                                             
  %.391 = getelementptr i8, ptr %arg.number, i64 8
  %.392 = load i64, ptr %.391, align 8
  %sunkaddr = shl i64 %arg.leg, 7
  %sunkaddr56 = getelementptr i8, ptr %arg.record, i64 %sunkaddr
  %sunkaddr57 = getelementptr i8, ptr %sunkaddr56, i64 16
  %.398 = load i64, ptr %sunkaddr57, align 8
  %.400 = and i64 %.41, 4294967295
  %.403.idx = mul i64 %.392, 96
  %.403 = getelementptr i8, ptr %arg.rule, i64 %.403.idx
  store i64 %.398, ptr %.403, align 8
  %.407 = getelementptr i8, ptr %.403, i64 8
  store i64 %.400, ptr %.407, align 8
  %sunkaddr60 = getelementptr i8, ptr %sunkaddr56, i64 24
  %.415 = load i64, ptr %sunkaddr60, align 8
  %.421 = getelementptr i8, ptr %.403, i64 16
  store i64 %.51, ptr %.421, align 8
  %.427 = getelementptr i8, ptr %.403, i64 24
  store i64 %.415, ptr %.427, align 8
  %.430 = lshr i64 %.41, 32
  %.433 = and i64 %.430, 65535
  %.437 = getelementptr i8, ptr %.403, i64 32
  store i64 %.69, ptr %.437, align 8
  %.443 = getelementptr i8, ptr %.403, i64 40
  store i64 %.433, ptr %.443, align 8
  %.446 = and i64 %.46, 65535
  %.448 = lshr i64 %.46, 16
  %.449 = and i64 %.448, 65535
  %.452 = getelementptr i8, ptr %.403, i64 48
  store i64 %.446, ptr %.452, align 8
  %.456 = getelementptr i8, ptr %.403, i64 56
  store i64 %.449, ptr %.456, align 8
  %.459 = lshr i64 %.46, 32
  %.460 = and i64 %.459, 65535
  %.462 = lshr i64 %.46, 48
  %.468 = getelementptr i8, ptr %.403, i64 64
  store i64 %.460, ptr %.468, align 8
  %.472 = getelementptr i8, ptr %.403, i64 72
  store i64 %.462, ptr %.472, align 8
  %.478 = load i64, ptr %.391, align 8
  %.479 = add nsw i64 %.478, 1
  store i64 %.479, ptr %.391, align 8
  br label %common.ret

B1484:                                            
  %.517 = and i64 %.46, 4294967295
  %.idx = mul nuw nsw i64 %.517, 96
  %1 = getelementptr i8, ptr %arg.account, i64 %.idx
  %.523 = getelementptr i8, ptr %1, i64 16
  %.524 = load i64, ptr %.523, align 8
  %.525 = or i64 %.524, 16
  store i64 %.525, ptr %.523, align 8
  br label %common.ret

B1600:                                            
  %sunkaddr61 = shl i64 %arg.leg, 7
  %sunkaddr62 = getelementptr i8, ptr %arg.record, i64 %sunkaddr61
  %sunkaddr63 = getelementptr i8, ptr %sunkaddr62, i64 48
  %.564 = load i64, ptr %sunkaddr63, align 8
  %.568 = getelementptr i8, ptr %arg.number, i64 32
  store i64 %.564, ptr %.568, align 8
  br label %common.ret

B1652:                                            
  %.575 = and i64 %.46, 4294967295
  %.576 = mul nuw nsw i64 %.575, 12
  %.578 = lshr i64 %.46, 32
  %.580 = mul nuw nsw i64 %.578, 12
  %.588 = icmp eq i64 %.67, 3
  %2 = and i64 %.41, 3377699720527872
  %.593 = icmp ne i64 %2, 0
  %or.cond = select i1 %.588, i1 true, i1 %.593
  br i1 %or.cond, label %B1788, label %B2292

B1788:                                            
  %const6 = bitcast i64 -4417276706812531889 to i64
  %const4 = bitcast i64 -7046029254386353131 to i64
  %const2 = bitcast i64 9223372036854775807 to i64
  %sunkaddr64 = shl i64 %arg.leg, 7
  %sunkaddr65 = getelementptr i8, ptr %arg.record, i64 %sunkaddr64
  %sunkaddr66 = getelementptr i8, ptr %sunkaddr65, i64 16
  %.606 = load i64, ptr %sunkaddr66, align 8
  %sunkaddr69 = getelementptr i8, ptr %sunkaddr65, i64 24
  %.613 = load i64, ptr %sunkaddr69, align 8
  %.6.i.i = mul nsw i64 %.606, %const4
  %.7.i.i = xor i64 %.6.i.i, %.613
  %.8.i.i = mul nsw i64 %.7.i.i, %const6
  %.9.i.i = lshr i64 %.8.i.i, 29
  %.11.i.i = xor i64 %.9.i.i, %.8.i.i
  %.12.i.i = mul nsw i64 %.11.i.i, %const4
  %.13.i.i = lshr i64 %.12.i.i, 32
  %.12.masked.i.i = and i64 %.12.i.i, %const2
  %.16.i.i = xor i64 %.12.masked.i.i, %.13.i.i
  %.49.i = and i64 %.16.i.i, %arg.hold_mask
  %.59.i = getelementptr i64, ptr %arg.slot, i64 %.49.i
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !26
  %.61.i = icmp sgt i64 %.60.i, -1
  br i1 %.61.i, label %B66.i, label %B1788.endif

B66.i:                                            
  %.76.idx.i = shl i64 %.60.i, 6
  %.76.i = getelementptr i8, ptr %arg.hold, i64 %.76.idx.i
  %.77.i = load i64, ptr %.76.i, align 8, !noalias !26
  %.79.not.i = icmp eq i64 %.77.i, %.606
  br i1 %.79.not.i, label %B134.i, label %B202.preheader.i

B134.i:                                           
  %sunkaddr7 = getelementptr i8, ptr %arg.hold, i64 %.76.idx.i
  %sunkaddr8 = getelementptr i8, ptr %sunkaddr7, i64 8
  %.97.i = load i64, ptr %sunkaddr8, align 8, !noalias !26
  %.99.not.i = icmp eq i64 %.97.i, %.613
  br i1 %.99.not.i, label %B1788.endif, label %B202.preheader.i

B202.preheader.i:                                 
  %.10441.i = add nuw nsw i64 %.49.i, 1
  %.10842.i = and i64 %.10441.i, %arg.hold_mask
  %.11743.i = getelementptr i64, ptr %arg.slot, i64 %.10842.i
  %.11844.i = load i64, ptr %.11743.i, align 8, !noalias !26
  %.11945.i = icmp sgt i64 %.11844.i, -1
  br i1 %.11945.i, label %B242.i.preheader, label %B1788.endif

B242.i.preheader:                                 
  br label %B242.i

B242.i:                                           
  %.647.pre.pre = phi i64 [ %.118.i, %B379.i ], [ %.11844.i, %B242.i.preheader ]
  %.10846.i = phi i64 [ %.108.i, %B379.i ], [ %.10842.i, %B242.i.preheader ]
  %.130.idx.i = shl i64 %.647.pre.pre, 6
  %.130.i = getelementptr i8, ptr %arg.hold, i64 %.130.idx.i
  %.131.i = load i64, ptr %.130.i, align 8, !noalias !26
  %.133.not.i = icmp eq i64 %.131.i, %.606
  br i1 %.133.not.i, label %B310.i, label %B379.i

B310.i:                                           
  %sunkaddr9 = getelementptr i8, ptr %arg.hold, i64 %.130.idx.i
  %sunkaddr10 = getelementptr i8, ptr %sunkaddr9, i64 8
  %.146.i = load i64, ptr %sunkaddr10, align 8, !noalias !26
  %.148.not.i = icmp eq i64 %.146.i, %.613
  br i1 %.148.not.i, label %B1788.endif, label %B379.i

B379.i:                                           
  %.104.i = add nuw nsw i64 %.10846.i, 1
  %.108.i = and i64 %.104.i, %arg.hold_mask
  %.117.i = getelementptr i64, ptr %arg.slot, i64 %.108.i
  %.118.i = load i64, ptr %.117.i, align 8, !noalias !26
  %.119.i = icmp sgt i64 %.118.i, -1
  br i1 %.119.i, label %B242.i, label %B1788.endif

B2184:                                            
  %sunkaddr74 = mul nuw nsw i64 %.575, 96
  %sunkaddr75 = getelementptr i8, ptr %arg.account, i64 %sunkaddr74
  %sunkaddr76 = getelementptr i8, ptr %sunkaddr75, i64 56
  %.712 = load i64, ptr %sunkaddr76, align 8
  %.714 = add nsw i64 %.712, %.51
  store i64 %.714, ptr %sunkaddr76, align 8
  %sunkaddr77 = mul nuw nsw i64 %.578, 96
  %sunkaddr78 = getelementptr i8, ptr %arg.account, i64 %sunkaddr77
  %sunkaddr79 = getelementptr i8, ptr %sunkaddr78, i64 72
  %.724 = load i64, ptr %sunkaddr79, align 8
  %.726 = add nsw i64 %.724, %.51
  store i64 %.726, ptr %sunkaddr79, align 8
  br label %common.ret

B2292:                                            
  %3 = and i64 %.41, 562949953421312
  %.768.not = icmp eq i64 %3, 0
  br i1 %.768.not, label %B3038, label %B2314

B2314:                                            
  %.771 = getelementptr i8, ptr %arg.number, i64 16
  %.772 = load i64, ptr %.771, align 8
  %sunkaddr80 = shl i64 %arg.leg, 7
  %sunkaddr81 = getelementptr i8, ptr %arg.record, i64 %sunkaddr80
  %.785 = load i64, ptr %sunkaddr81, align 8
  %sunkaddr84 = getelementptr i8, ptr %sunkaddr81, i64 8
  %.790 = load i64, ptr %sunkaddr84, align 8
  %.794.idx = shl i64 %.772, 6
  %.794 = getelementptr i8, ptr %arg.hold, i64 %.794.idx
  store i64 %.785, ptr %.794, align 8
  %.799 = getelementptr i8, ptr %.794, i64 8
  store i64 %.790, ptr %.799, align 8
  %.811 = getelementptr i8, ptr %.794, i64 16
  store i64 %.575, ptr %.811, align 8
  %.816 = getelementptr i8, ptr %.794, i64 24
  store i64 %.578, ptr %.816, align 8
  %.819 = and i64 %.41, 4294967295
  %.826 = getelementptr i8, ptr %.794, i64 32
  store i64 %.51, ptr %.826, align 8
  %.831 = getelementptr i8, ptr %.794, i64 40
  store i64 %.819, ptr %.831, align 8
  %sunkaddr87 = getelementptr i8, ptr %sunkaddr81, i64 80
  %.837 = load i64, ptr %sunkaddr87, align 8
  %.838 = lshr i64 %.837, 32
  %.844.not = icmp eq i64 %.838, 0
  br i1 %.844.not, label %B2746, label %B2690

B2690:                                            
  %sunkaddr11 = getelementptr i8, ptr %arg.record, i64 %sunkaddr80
  %sunkaddr12 = getelementptr i8, ptr %sunkaddr11, i64 56
  %.850 = load i64, ptr %sunkaddr12, align 8
  %.852 = mul nuw nsw i64 %.838, 1000000
  %.855 = add nsw i64 %.850, %.852
  br label %B2746

B2746:                                            
  %"$phi2746.0.2.0" = phi i64 [ %.855, %B2690 ], [ -1, %B2314 ]
  %const5 = bitcast i64 -4417276706812531889 to i64
  %const3 = bitcast i64 -7046029254386353131 to i64
  %const = bitcast i64 9223372036854775807 to i64
  %sunkaddr13 = getelementptr i8, ptr %arg.hold, i64 %.794.idx
  %sunkaddr14 = getelementptr i8, ptr %sunkaddr13, i64 48
  store i64 %"$phi2746.0.2.0", ptr %sunkaddr14, align 8
  %sunkaddr15 = getelementptr i8, ptr %arg.hold, i64 %.794.idx
  %sunkaddr16 = getelementptr i8, ptr %sunkaddr15, i64 56
  store i64 0, ptr %sunkaddr16, align 8
  %sunkaddr17 = getelementptr i8, ptr %arg.record, i64 %sunkaddr80
  %.885 = load i64, ptr %sunkaddr17, align 8
  %sunkaddr18 = getelementptr i8, ptr %arg.record, i64 %sunkaddr80
  %sunkaddr19 = getelementptr i8, ptr %sunkaddr18, i64 8
  %.892 = load i64, ptr %sunkaddr19, align 8
  %.6.i.i1 = mul nsw i64 %.885, %const3
  %.7.i.i2 = xor i64 %.6.i.i1, %.892
  %.8.i.i3 = mul nsw i64 %.7.i.i2, %const5
  %.9.i.i4 = lshr i64 %.8.i.i3, 29
  %.11.i.i5 = xor i64 %.9.i.i4, %.8.i.i3
  %.12.i.i6 = mul nsw i64 %.11.i.i5, %const3
  %.13.i.i7 = lshr i64 %.12.i.i6, 32
  %.12.masked.i.i8 = and i64 %.12.i.i6, %const
  %.16.i.i9 = xor i64 %.12.masked.i.i8, %.13.i.i7
  %.49.i10 = and i64 %.16.i.i9, %arg.hold_mask
  %.59.i11 = getelementptr i64, ptr %arg.slot, i64 %.49.i10
  %.60.i12 = load i64, ptr %.59.i11, align 8, !noalias !29
  %.61.i13 = icmp sgt i64 %.60.i12, -1
  br i1 %.61.i13, label %B66.i15, label %B2746.endif

B66.i15:                                          
  %.76.idx.i16 = shl i64 %.60.i12, 6
  %.76.i17 = getelementptr i8, ptr %arg.hold, i64 %.76.idx.i16
  %.77.i18 = load i64, ptr %.76.i17, align 8, !noalias !29
  %.79.not.i19 = icmp eq i64 %.77.i18, %.885
  br i1 %.79.not.i19, label %B134.i43, label %B202.preheader.i20

B134.i43:                                         
  %sunkaddr20 = getelementptr i8, ptr %arg.hold, i64 %.76.idx.i16
  %sunkaddr21 = getelementptr i8, ptr %sunkaddr20, i64 8
  %.97.i45 = load i64, ptr %sunkaddr21, align 8, !noalias !29
  %.99.not.i46 = icmp eq i64 %.97.i45, %.892
  br i1 %.99.not.i46, label %B2746.endif, label %B202.preheader.i20

B202.preheader.i20:                               
  %.10441.i21 = add nuw nsw i64 %.49.i10, 1
  %.10842.i22 = and i64 %.10441.i21, %arg.hold_mask
  %.11743.i23 = getelementptr i64, ptr %arg.slot, i64 %.10842.i22
  %.11844.i24 = load i64, ptr %.11743.i23, align 8, !noalias !29
  %.11945.i25 = icmp sgt i64 %.11844.i24, -1
  br i1 %.11945.i25, label %B242.i26.preheader, label %B2746.endif

B242.i26.preheader:                               
  br label %B242.i26

B242.i26:                                         
  %.11847.i27 = phi i64 [ %.118.i37, %B379.i33 ], [ %.11844.i24, %B242.i26.preheader ]
  %.10846.i28 = phi i64 [ %.108.i35, %B379.i33 ], [ %.10842.i22, %B242.i26.preheader ]
  %.130.idx.i29 = shl i64 %.11847.i27, 6
  %.130.i30 = getelementptr i8, ptr %arg.hold, i64 %.130.idx.i29
  %.131.i31 = load i64, ptr %.130.i30, align 8, !noalias !29
  %.133.not.i32 = icmp eq i64 %.131.i31, %.885
  br i1 %.133.not.i32, label %B310.i39, label %B379.i33

B310.i39:                                         
  %sunkaddr22 = getelementptr i8, ptr %arg.hold, i64 %.130.idx.i29
  %sunkaddr23 = getelementptr i8, ptr %sunkaddr22, i64 8
  %.146.i41 = load i64, ptr %sunkaddr23, align 8, !noalias !29
  %.148.not.i42 = icmp eq i64 %.146.i41, %.892
  br i1 %.148.not.i42, label %B2746.endif, label %B379.i33

B379.i33:                                         
  %.104.i34 = add nuw nsw i64 %.10846.i28, 1
  %.108.i35 = and i64 %.104.i34, %arg.hold_mask
  %.117.i36 = getelementptr i64, ptr %arg.slot, i64 %.108.i35
  %.118.i37 = load i64, ptr %.117.i36, align 8, !noalias !29
  %.119.i38 = icmp sgt i64 %.118.i37, -1
  br i1 %.119.i38, label %B242.i26, label %B2746.endif

B3038:                                            
  %4 = getelementptr i64, ptr %arg.account, i64 %.576
  %.994 = getelementptr i8, ptr %4, i64 56
  %.995 = load i64, ptr %.994, align 8
  %.997 = add nsw i64 %.995, %.51
  store i64 %.997, ptr %.994, align 8
  %5 = getelementptr i64, ptr %arg.account, i64 %.580
  %.1006 = getelementptr i8, ptr %5, i64 72
  %.1007 = load i64, ptr %.1006, align 8
  %.1009 = add nsw i64 %.1007, %.51
  store i64 %.1009, ptr %.1006, align 8
  br label %common.ret

B0.endif:                                         
  %.116 = load i64, ptr %.102, align 8
  %sunkaddr24 = getelementptr i8, ptr %arg.known, i64 %.93.idx
  %sunkaddr25 = getelementptr i8, ptr %sunkaddr24, i64 16
  store i64 %.116, ptr %sunkaddr25, align 8
  %.133 = getelementptr i8, ptr %arg.number, i64 40
  %.134 = load i64, ptr %.133, align 8
  %.135 = add nsw i64 %.134, 1
  store i64 %.135, ptr %.133, align 8
  %trunc = trunc i64 %.66 to i16
  %6 = zext i16 %trunc to i32
  switch i32 %6, label %B1652 [
    i32 1, label %B432.endif.endif
    i32 2, label %B928
    i32 4, label %B1484
    i32 5, label %B1600
  ]

B432.endif.endif:                                 
  %.158 = load i64, ptr %arg.number, align 8
  %.164 = and i64 %.41, 4294967295
  %.166 = lshr i64 %.41, 32
  %.169 = and i64 %.166, 65535
  %.173.idx = mul i64 %.158, 96
  %.173 = getelementptr i8, ptr %arg.account, i64 %.173.idx
  store i64 %.164, ptr %.173, align 8
  %.178 = getelementptr i8, ptr %.173, i64 8
  store i64 %.169, ptr %.178, align 8
  %.181 = lshr i64 %.46, 32
  %.189 = getelementptr i8, ptr %.173, i64 16
  store i64 %.69, ptr %.189, align 8
  %.196 = getelementptr i8, ptr %.173, i64 24
  store i64 %.181, ptr %.196, align 8
  %sunkaddr106 = shl i64 %arg.leg, 7
  %sunkaddr107 = getelementptr i8, ptr %arg.record, i64 %sunkaddr106
  %sunkaddr108 = getelementptr i8, ptr %sunkaddr107, i64 16
  %.202 = load i64, ptr %sunkaddr108, align 8
  %.203 = add nsw i64 %.202, -1
  %sunkaddr111 = getelementptr i8, ptr %sunkaddr107, i64 48
  %.210 = load i64, ptr %sunkaddr111, align 8
  %.216 = getelementptr i8, ptr %.173, i64 32
  store i64 %.203, ptr %.216, align 8
  %.221 = getelementptr i8, ptr %.173, i64 40
  store i64 %.210, ptr %.221, align 8
  %.227 = getelementptr i8, ptr %.173, i64 48
  store i64 %.51, ptr %.227, align 8
  %scevgep = getelementptr i8, ptr %.173, i64 56
  tail call void @llvm.memset.p0.i64(ptr align 8 dereferenceable(40) %scevgep, i8 0, i64 40, i1 false)
  %.364 = load i64, ptr %arg.number, align 8
  %.365 = add nsw i64 %.364, 1
  store i64 %.365, ptr %arg.number, align 8
  br label %common.ret

B1788.endif:                                      
  %.647 = phi i64 [ %.60.i, %B134.i ], [ %.60.i, %B1788 ], [ %.11844.i, %B202.preheader.i ], [ %.118.i, %B379.i ], [ %.647.pre.pre, %B310.i ]
  %sunkaddr26 = getelementptr i8, ptr %arg.plan, i64 %.33
  %sunkaddr27 = getelementptr i8, ptr %sunkaddr26, i64 8
  store i64 %.647, ptr %sunkaddr27, align 8
  %.idx205 = shl i64 %.647, 6
  %7 = getelementptr i8, ptr %arg.hold, i64 %.idx205
  %.663 = getelementptr i8, ptr %7, i64 56
  store i64 1, ptr %.663, align 8
  %8 = getelementptr i64, ptr %arg.account, i64 %.576
  %.668 = getelementptr i8, ptr %8, i64 64
  %.669 = load i64, ptr %.668, align 8
  %.673 = getelementptr i8, ptr %7, i64 32
  %.674 = load i64, ptr %.673, align 8
  %.675 = sub nsw i64 %.669, %.674
  store i64 %.675, ptr %.668, align 8
  %9 = getelementptr i64, ptr %arg.account, i64 %.580
  %.682 = getelementptr i8, ptr %9, i64 80
  %.683 = load i64, ptr %.682, align 8
  %.688 = load i64, ptr %.673, align 8
  %.691 = sub nsw i64 %.683, %.688
  store i64 %.691, ptr %.682, align 8
  %.696 = icmp ne i64 %.67, 0
  %10 = and i64 %.41, 1125899906842624
  %.704.not = icmp eq i64 %10, 0
  %or.cond50 = select i1 %.696, i1 true, i1 %.704.not
  br i1 %or.cond50, label %common.ret, label %B2184

B2746.endif:                                      
  %at.3.1.i14 = phi i64 [ %.49.i10, %B134.i43 ], [ %.49.i10, %B2746 ], [ %.10842.i22, %B202.preheader.i20 ], [ %.108.i35, %B379.i33 ], [ %.10846.i28, %B310.i39 ]
  %.928 = getelementptr i64, ptr %arg.slot, i64 %at.3.1.i14
  store i64 %.772, ptr %.928, align 8
  %sunkaddr28 = getelementptr i8, ptr %arg.number, i64 16
  %.936 = load i64, ptr %sunkaddr28, align 8
  %.937 = add nsw i64 %.936, 1
  store i64 %.937, ptr %sunkaddr28, align 8
  %11 = getelementptr i64, ptr %arg.account, i64 %.576
  %.948 = getelementptr i8, ptr %11, i64 64
  %.949 = load i64, ptr %.948, align 8
  %.951 = add nsw i64 %.949, %.51
  store i64 %.951, ptr %.948, align 8
  %12 = getelementptr i64, ptr %arg.account, i64 %.580
  %.960 = getelementptr i8, ptr %12, i64 80
  %.961 = load i64, ptr %.960, align 8
  %.963 = add nsw i64 %.961, %.51
  store i64 %.963, ptr %.960, align 8
  br label %common.ret
}

declare void @llvm.memset.p0.i64(ptr captures(none), i8, i64, i1 immarg)

define internal i32 @take_back(ptr noalias %retptr, ptr noalias readnone %excinfo, ptr %arg.record, i64 %arg.leg, ptr %arg.account, ptr %arg.known, ptr %arg.slot, ptr %arg.hold, i64 %arg.hold_mask, ptr %arg.number, ptr %arg.plan) {
B0:
  %.idx = shl i64 %arg.leg, 7
  %0 = getelementptr i8, ptr %arg.record, i64 %.idx
  %.37 = getelementptr i8, ptr %0, i64 32
  %.38 = load i64, ptr %.37, align 8
  %.42 = getelementptr i8, ptr %0, i64 40
  %.43 = load i64, ptr %.42, align 8
  %.47 = getelementptr i8, ptr %0, i64 64
  %.48 = load i64, ptr %.47, align 8
  %.60.idx = shl i64 %arg.leg, 4
  %.60 = getelementptr i8, ptr %arg.plan, i64 %.60.idx
  %.61 = load i64, ptr %.60, align 8
  %.81.idx = mul i64 %.61, 24
  %.81 = getelementptr i8, ptr %arg.known, i64 %.81.idx
  %.92 = getelementptr i8, ptr %arg.number, i64 40
  tail call void @llvm.memset.p0.i64(ptr align 8 dereferenceable(24) %.81, i8 0, i64 24, i1 false)
  %.93 = load i64, ptr %.92, align 8
  %.94 = add nsw i64 %.93, -1
  store i64 %.94, ptr %.92, align 8
  %.98 = and i64 %.38, 4294967295
  %.99 = mul nuw nsw i64 %.98, 12
  %.100 = lshr i64 %.38, 32
  %.102 = mul nuw nsw i64 %.100, 12
  %1 = and i64 %.48, 3377699720527872
  %.112.not = icmp eq i64 %1, 0
  br i1 %.112.not, label %B720, label %B380

B380:                                             
  %sunkaddr = getelementptr i8, ptr %arg.plan, i64 %.60.idx
  %sunkaddr8 = getelementptr i8, ptr %sunkaddr, i64 8
  %.125 = load i64, ptr %sunkaddr8, align 8
  %.idx48 = shl i64 %.125, 6
  %2 = getelementptr i8, ptr %arg.hold, i64 %.idx48
  %.129 = getelementptr i8, ptr %2, i64 56
  store i64 0, ptr %.129, align 8
  %3 = getelementptr i64, ptr %arg.account, i64 %.99
  %.134 = getelementptr i8, ptr %3, i64 64
  %.135 = load i64, ptr %.134, align 8
  %.138 = getelementptr i8, ptr %2, i64 32
  %.139 = load i64, ptr %.138, align 8
  %.140 = add nsw i64 %.139, %.135
  store i64 %.140, ptr %.134, align 8
  %4 = getelementptr i64, ptr %arg.account, i64 %.102
  %.147 = getelementptr i8, ptr %4, i64 80
  %.148 = load i64, ptr %.147, align 8
  %.152 = load i64, ptr %.138, align 8
  %.155 = add nsw i64 %.152, %.148
  store i64 %.155, ptr %.147, align 8
  %5 = and i64 %.48, 1125899906842624
  %.161.not = icmp eq i64 %5, 0
  br i1 %.161.not, label %B1076, label %B622

B622:                                             
  %sunkaddr2 = mul nuw nsw i64 %.98, 96
  %sunkaddr3 = getelementptr i8, ptr %arg.account, i64 %sunkaddr2
  %sunkaddr4 = getelementptr i8, ptr %sunkaddr3, i64 56
  %.169 = load i64, ptr %sunkaddr4, align 8
  %.171 = sub nsw i64 %.169, %.43
  store i64 %.171, ptr %sunkaddr4, align 8
  %sunkaddr5 = mul nuw nsw i64 %.100, 96
  %sunkaddr6 = getelementptr i8, ptr %arg.account, i64 %sunkaddr5
  %sunkaddr7 = getelementptr i8, ptr %sunkaddr6, i64 72
  %.181 = load i64, ptr %sunkaddr7, align 8
  %.183 = sub nsw i64 %.181, %.43
  store i64 %.183, ptr %sunkaddr7, align 8
  br label %B1076

B720:                                             
  %6 = and i64 %.48, 562949953421312
  %.203.not = icmp eq i64 %6, 0
  br i1 %.203.not, label %B980, label %B740

B740:                                             
  %const = bitcast i64 -7046029254386353131 to i64
  %sunkaddr9 = getelementptr i8, ptr %arg.record, i64 %.idx
  %.210 = load i64, ptr %sunkaddr9, align 8
  %sunkaddr11 = getelementptr i8, ptr %arg.record, i64 %.idx
  %sunkaddr13 = getelementptr i8, ptr %sunkaddr11, i64 8
  %.215 = load i64, ptr %sunkaddr13, align 8
  %.6.i.i = mul nsw i64 %.210, %const
  %.7.i.i = xor i64 %.6.i.i, %.215
  %.8.i.i = mul nsw i64 %.7.i.i, -4417276706812531889
  %.9.i.i = lshr i64 %.8.i.i, 29
  %.11.i.i = xor i64 %.9.i.i, %.8.i.i
  %.12.i.i = mul nsw i64 %.11.i.i, %const
  %.13.i.i = lshr i64 %.12.i.i, 32
  %.12.masked.i.i = and i64 %.12.i.i, 9223372036854775807
  %.16.i.i = xor i64 %.12.masked.i.i, %.13.i.i
  %.49.i = and i64 %.16.i.i, %arg.hold_mask
  %.59.i = getelementptr i64, ptr %arg.slot, i64 %.49.i
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !32
  %.61.i = icmp sgt i64 %.60.i, -1
  br i1 %.61.i, label %B66.i, label %B740.endif

B66.i:                                            
  %.76.idx.i = shl i64 %.60.i, 6
  %.76.i = getelementptr i8, ptr %arg.hold, i64 %.76.idx.i
  %.77.i = load i64, ptr %.76.i, align 8, !noalias !32
  %.79.not.i = icmp eq i64 %.77.i, %.210
  br i1 %.79.not.i, label %B134.i, label %B202.preheader.i

B134.i:                                           
  %sunkaddr15 = getelementptr i8, ptr %arg.hold, i64 %.76.idx.i
  %sunkaddr17 = getelementptr i8, ptr %sunkaddr15, i64 8
  %.97.i = load i64, ptr %sunkaddr17, align 8, !noalias !32
  %.99.not.i = icmp eq i64 %.97.i, %.215
  br i1 %.99.not.i, label %B740.endif, label %B202.preheader.i

B202.preheader.i:                                 
  %.10441.i = add nuw nsw i64 %.49.i, 1
  %.10842.i = and i64 %.10441.i, %arg.hold_mask
  %.11743.i = getelementptr i64, ptr %arg.slot, i64 %.10842.i
  %.11844.i = load i64, ptr %.11743.i, align 8, !noalias !32
  %.11945.i = icmp sgt i64 %.11844.i, -1
  br i1 %.11945.i, label %B242.i.preheader, label %B740.endif

B242.i.preheader:                                 
  br label %B242.i

B242.i:                                           
  %.11847.i = phi i64 [ %.118.i, %B379.i ], [ %.11844.i, %B242.i.preheader ]
  %.10846.i = phi i64 [ %.108.i, %B379.i ], [ %.10842.i, %B242.i.preheader ]
  %.130.idx.i = shl i64 %.11847.i, 6
  %.130.i = getelementptr i8, ptr %arg.hold, i64 %.130.idx.i
  %.131.i = load i64, ptr %.130.i, align 8, !noalias !32
  %.133.not.i = icmp eq i64 %.131.i, %.210
  br i1 %.133.not.i, label %B310.i, label %B379.i

B310.i:                                           
  %sunkaddr18 = getelementptr i8, ptr %arg.hold, i64 %.130.idx.i
  %sunkaddr19 = getelementptr i8, ptr %sunkaddr18, i64 8
  %.146.i = load i64, ptr %sunkaddr19, align 8, !noalias !32
  %.148.not.i = icmp eq i64 %.146.i, %.215
  br i1 %.148.not.i, label %B740.endif, label %B379.i

B379.i:                                           
  %.104.i = add nuw nsw i64 %.10846.i, 1
  %.108.i = and i64 %.104.i, %arg.hold_mask
  %.117.i = getelementptr i64, ptr %arg.slot, i64 %.108.i
  %.118.i = load i64, ptr %.117.i, align 8, !noalias !32
  %.119.i = icmp sgt i64 %.118.i, -1
  br i1 %.119.i, label %B242.i, label %B740.endif

B980:                                             
  %7 = getelementptr i64, ptr %arg.account, i64 %.99
  %.305 = getelementptr i8, ptr %7, i64 56
  %.306 = load i64, ptr %.305, align 8
  %.308 = sub nsw i64 %.306, %.43
  store i64 %.308, ptr %.305, align 8
  %8 = getelementptr i64, ptr %arg.account, i64 %.102
  %.317 = getelementptr i8, ptr %8, i64 72
  %.318 = load i64, ptr %.317, align 8
  %.320 = sub nsw i64 %.318, %.43
  store i64 %.320, ptr %.317, align 8
  br label %B1076

B1076:                                            
  %9 = and i64 %.48, 4503599627370496
  %.333.not = icmp eq i64 %9, 0
  br i1 %.333.not, label %common.ret, label %B1096

common.ret:                                       
  store ptr null, ptr %retptr, align 8
  ret i32 0

B1096:                                            
  %sunkaddr20 = getelementptr i8, ptr %arg.plan, i64 %.60.idx
  %sunkaddr21 = getelementptr i8, ptr %sunkaddr20, i64 8
  %.342 = load i64, ptr %sunkaddr21, align 8
  %sunkaddr22 = getelementptr i8, ptr %arg.record, i64 %.idx
  %sunkaddr23 = getelementptr i8, ptr %sunkaddr22, i64 40
  store i64 %.342, ptr %sunkaddr23, align 8
  br label %common.ret

B740.endif:                                       
  %at.3.1.i = phi i64 [ %.49.i, %B134.i ], [ %.49.i, %B740 ], [ %.10842.i, %B202.preheader.i ], [ %.108.i, %B379.i ], [ %.10846.i, %B310.i ]
  %.250 = getelementptr i64, ptr %arg.slot, i64 %at.3.1.i
  store i64 -1, ptr %.250, align 8
  %.255 = getelementptr i8, ptr %arg.number, i64 16
  %.256 = load i64, ptr %.255, align 8
  %.257 = add nsw i64 %.256, -1
  store i64 %.257, ptr %.255, align 8
  %10 = getelementptr i64, ptr %arg.account, i64 %.99
  %.268 = getelementptr i8, ptr %10, i64 64
  %.269 = load i64, ptr %.268, align 8
  %.271 = sub nsw i64 %.269, %.43
  store i64 %.271, ptr %.268, align 8
  %11 = getelementptr i64, ptr %arg.account, i64 %.102
  %.280 = getelementptr i8, ptr %11, i64 80
  %.281 = load i64, ptr %.280, align 8
  %.283 = sub nsw i64 %.281, %.43
  store i64 %.283, ptr %.280, align 8
  br label %B1076
}

!0 = !{!"branch_weights", i32 49, i32 1}
!1 = distinct !{!1, !2}
!2 = !{!"llvm.loop.unroll.disable"}
!3 = distinct !{!3, !2}
!4 = !{!5}
!5 = distinct !{!5, !6, !"scope: %retptr"}
!6 = distinct !{!6, !"scope"}
!7 = !{!"branch_weights", i32 1, i32 49, i32 49}
!8 = !{!9}
!9 = distinct !{!9, !10, !"scope: %retptr"}
!10 = distinct !{!10, !"scope"}
!11 = !{!12}
!12 = distinct !{!12, !13, !"scope: %retptr"}
!13 = distinct !{!13, !"scope"}
!14 = !{!15}
!15 = distinct !{!15, !16, !"scope: %retptr"}
!16 = distinct !{!16, !"scope"}
!17 = !{!18}
!18 = distinct !{!18, !19, !"scope: %retptr"}
!19 = distinct !{!19, !"scope"}
!20 = !{!21}
!21 = distinct !{!21, !22, !"scope: %retptr"}
!22 = distinct !{!22, !"scope"}
!23 = !{!24}
!24 = distinct !{!24, !25, !"scope: %retptr"}
!25 = distinct !{!25, !"scope"}
!26 = !{!27}
!27 = distinct !{!27, !28, !"scope: %retptr"}
!28 = distinct !{!28, !"scope"}
!29 = !{!30}
!30 = distinct !{!30, !31, !"scope: %retptr"}
!31 = distinct !{!31, !"scope"}
!32 = !{!33}
!33 = distinct !{!33, !34, !"scope: %retptr"}
!34 = distinct !{!34, !"scope"}
