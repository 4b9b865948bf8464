; _ready.py by numba 0.68.1; the source is sha256 f36fd50e0963302b7f7674539c324ea01c2da60e41e09dc2c64a9aedd530521b
define i32 @ready(ptr noalias %retptr, ptr noalias %excinfo, i64 %arg.n, i64 %arg.m, i64 %arg.small, ptr %arg.edges, ptr %arg.start, ptr %arg.neighbour, ptr %arg.edge_of, ptr %arg.colour, ptr %arg.scratch, ptr %arg.order, ptr %arg.seen) {
B0:
  %.42 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  %.606 = alloca i64, align 8
  %excinfo.3 = alloca ptr, align 8
  %.657 = alloca i64, align 8
  %excinfo.4 = alloca ptr, align 8
  %.46 = call i32 @rows(ptr %.42, ptr %excinfo.1, i64 %arg.n, i64 %arg.m, ptr %arg.edges, ptr %arg.start, ptr %arg.neighbour, ptr %arg.edge_of, ptr %arg.scratch)
  switch i32 %.46, label %B0.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

B122.loopexit:                                    
  %exitcond.not = icmp eq i64 %arg.n, %.288
  br i1 %exitcond.not, label %B82.preheader.i, label %B124.endif

B190:                                             
  %lsr.iv = phi i32 [ %5, %B190.lr.ph ], [ %lsr.iv.next, %B262 ]
  %.410173175 = phi i32 [ %.319, %B190.lr.ph ], [ %.417, %B262 ]
  %.447 = sext i32 %.410173175 to i64
  %.448 = getelementptr i32, ptr %arg.neighbour, i64 %.447
  %.449 = load i32, ptr %.448, align 4
  %.455 = sext i32 %.449 to i64
  %.456 = getelementptr i32, ptr %arg.scratch, i64 %.455
  %.457 = load i32, ptr %.456, align 4
  %.459 = sext i32 %.457 to i64
  %.460 = icmp eq i64 %.281180186, %.459
  br i1 %.460, label %B232, label %B262

common.ret:                                       
  %common.ret.op = phi i32 [ 0, %B232 ], [ 0, %B314 ], [ %.46, %B0.if.if ], [ %.661, %B388.if.if ], [ 0, %B346.endif ], [ %.610, %B346.if.if ], [ 0, %B388.endif ]
  ret i32 %common.ret.op

B232:                                             
  %.491 = getelementptr i32, ptr %arg.edge_of, i64 %.447
  %.492 = load i32, ptr %.491, align 4
  %0 = xor i32 %.492, -1
  %.498 = sext i32 %0 to i64
  store i64 %.498, ptr %retptr, align 8
  br label %common.ret

B262:                                             
  %1 = trunc i64 %.447 to i32
  %.417 = add i32 %1, 1
  %sunkaddr = mul i64 %.455, 4
  %sunkaddr11 = getelementptr i8, ptr %arg.scratch, i64 %sunkaddr
  store i32 %.507, ptr %sunkaddr11, align 4
  %lsr.iv.next = add i32 %lsr.iv, -1
  %.404 = icmp sgt i32 %lsr.iv.next, 1
  br i1 %.404, label %B190, label %B122.loopexit

B82.i:                                            
  %.236191201.i = phi i64 [ %.243.i, %B385.i ], [ 0, %B82.preheader.i ]
  %.243.i = add nuw nsw i64 %.236191201.i, 1
  %.273.i = getelementptr i32, ptr %arg.colour, i64 %.236191201.i
  %.274.i = load i32, ptr %.273.i, align 4, !noalias !1
  %.276.i = icmp sgt i32 %.274.i, -1
  br i1 %.276.i, label %B385.i, label %B110.i

B110.i:                                           
  %sunkaddr.i = shl i64 %.236191201.i, 2
  %sunkaddr8.i = getelementptr i8, ptr %arg.colour, i64 %sunkaddr.i
  store i32 0, ptr %sunkaddr8.i, align 4, !noalias !1
  %.288.i = trunc i64 %.236191201.i to i32
  store i32 %.288.i, ptr %arg.order, align 4, !noalias !1
  br label %B150.endif.i

B262.i:                                           
  %lsr.iv.i = phi i32 [ %2, %B262.lr.ph.i ], [ %lsr.iv.next.i, %B386.i ]
  %tail.2.3184.i = phi i64 [ %tail.4.2.i, %B262.lr.ph.i ], [ %tail.3.4.i, %B386.i ]
  %.423180182.i = phi i32 [ %.332.i, %B262.lr.ph.i ], [ %.430.i, %B386.i ]
  %.456.i = sext i32 %.423180182.i to i64
  %.457.i = getelementptr i32, ptr %arg.neighbour, i64 %.456.i
  %.458.i = load i32, ptr %.457.i, align 4, !noalias !1
  %.464.i = sext i32 %.458.i to i64
  %.465.i = getelementptr i32, ptr %arg.colour, i64 %.464.i
  %.466.i = load i32, ptr %.465.i, align 4, !noalias !1
  %.467.i = zext i32 %.466.i to i64
  %.468.i = icmp slt i32 %.466.i, 0
  br i1 %.468.i, label %B304.i, label %B336.i

B304.i:                                           
  %sunkaddr9.i = shl nsw i64 %.464.i, 2
  %sunkaddr10.i = getelementptr i8, ptr %arg.colour, i64 %sunkaddr9.i
  store i32 %.474.i, ptr %sunkaddr10.i, align 4, !noalias !1
  %.480.i = getelementptr i32, ptr %arg.order, i64 %tail.2.3184.i
  store i32 %.458.i, ptr %.480.i, align 4, !noalias !1
  %.485.i = add nsw i64 %tail.2.3184.i, 1
  br label %B386.i

B336.i:                                           
  %.501.not.i = icmp eq i64 %.325.i, %.467.i
  br i1 %.501.not.i, label %B386.i, label %B334

B370.i:                                           
  %tail.2.3.lcssa.i = phi i64 [ %tail.4.2.i, %B150.endif.i ], [ %tail.3.4.i, %B386.i ]
  %.543.i = icmp slt i64 %.314.i, %tail.2.3.lcssa.i
  br i1 %.543.i, label %B150.endif.i, label %B385.i

B385.i:                                           
  %exitcond.not.i = icmp eq i64 %arg.n, %.243.i
  br i1 %exitcond.not.i, label %B314, label %B82.i

B386.i:                                           
  %tail.3.4.i = phi i64 [ %.485.i, %B304.i ], [ %tail.2.3184.i, %B336.i ]
  %lsr.iv.next.i = add i32 %lsr.iv.i, -1
  %.430.i = add i32 %.423180182.i, 1
  %.417.i = icmp ugt i32 %lsr.iv.next.i, 1
  br i1 %.417.i, label %B262.i, label %B370.i

B82.preheader.i:                                  
  tail call void @llvm.memset.p0.i64(ptr align 4 %arg.colour, i8 -1, i64 %3, i1 false), !noalias !1
  br label %B82.i

B150.endif.i:                                     
  %head.2.2.i = phi i64 [ 0, %B110.i ], [ %.314.i, %B370.i ]
  %tail.4.2.i = phi i64 [ 1, %B110.i ], [ %tail.2.3.lcssa.i, %B370.i ]
  %.311.i = getelementptr i32, ptr %arg.order, i64 %head.2.2.i
  %.312.i = load i32, ptr %.311.i, align 4, !noalias !1
  %.314.i = add nuw nsw i64 %head.2.2.i, 1
  %.321.i = sext i32 %.312.i to i64
  %.322.i = getelementptr i32, ptr %arg.colour, i64 %.321.i
  %.323.i = load i32, ptr %.322.i, align 4, !noalias !1
  %.324.i = sext i32 %.323.i to i64
  %.325.i = sub nsw i64 1, %.324.i
  %.331.i = getelementptr i32, ptr %arg.start, i64 %.321.i
  %.332.i = load i32, ptr %.331.i, align 4, !noalias !1
  %.336.i = getelementptr i8, ptr %.331.i, i64 4
  %.337.i = load i32, ptr %.336.i, align 4, !noalias !1
  %.374.i = sub i32 %.337.i, %.332.i
  %.417181.not.i = icmp slt i32 %.374.i, 1
  br i1 %.417181.not.i, label %B370.i, label %B262.lr.ph.i

B262.lr.ph.i:                                     
  %.474.i = trunc i64 %.325.i to i32
  %2 = add nuw i32 %.374.i, 1
  br label %B262.i

B314:                                             
  %.575.inv = icmp slt i64 %arg.m, 1
  %spec.select = select i1 %.575.inv, i64 1, i64 2
  store i64 %spec.select, ptr %retptr, align 8
  br label %common.ret

B334:                                             
  %.594 = icmp sgt i64 %arg.small, 0
  br i1 %.594, label %B346, label %B388

B346:                                             
  store i64 0, ptr %.606, align 8
  %.610 = call i32 @saturate(ptr %.606, ptr %excinfo.3, i64 %arg.n, i64 %arg.small, ptr %arg.start, ptr %arg.neighbour, ptr %arg.colour, ptr %arg.scratch, ptr %arg.seen)
  %cond = icmp eq i32 %.610, 0
  br i1 %cond, label %B346.endif, label %B346.if.if, !prof !4

B388:                                             
  store i64 0, ptr %.657, align 8
  %.661 = call i32 @largest_first(ptr %.657, ptr %excinfo.4, i64 %arg.n, ptr %arg.start, ptr %arg.neighbour, ptr %arg.colour, ptr %arg.scratch, ptr %arg.order)
  %cond4 = icmp eq i32 %.661, 0
  br i1 %cond4, label %B388.endif, label %B388.if.if, !prof !4

B0.if.if:                                         
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:                                   
  %.106 = icmp sgt i64 %arg.n, 0
  br i1 %.106, label %B124.endif.preheader, label %B314

B124.endif.preheader:                             
  %3 = shl nuw i64 %arg.n, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %arg.scratch, i8 -1, i64 %3, i1 false)
  br label %B124.endif

B124.endif:                                       
  %.281180186 = phi i64 [ %.288, %B122.loopexit ], [ 0, %B124.endif.preheader ]
  %.288 = add nuw nsw i64 %.281180186, 1
  %.318 = getelementptr i32, ptr %arg.start, i64 %.281180186
  %.319 = load i32, ptr %.318, align 4
  %.323 = getelementptr i8, ptr %.318, i64 4
  %.324 = load i32, ptr %.323, align 4
  %.361 = sub i32 %.324, %.319
  %.404174.not = icmp slt i32 %.361, 1
  br i1 %.404174.not, label %B122.loopexit, label %B190.lr.ph

B190.lr.ph:                                       
  %.507 = trunc i64 %.281180186 to i32
  %4 = add i32 %.324, 1
  %5 = sub i32 %4, %.319
  br label %B190

B346.endif:                                       
  %.620 = load i64, ptr %.606, align 8
  store i64 %.620, ptr %retptr, align 8
  br label %common.ret

B346.if.if:                                       
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B388.endif:                                       
  %.671 = load i64, ptr %.657, align 8
  store i64 %.671, ptr %retptr, align 8
  br label %common.ret

B388.if.if:                                       
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
}

declare void @llvm.memset.p0.i64(ptr captures(none), i8, i64, i1 immarg)

define internal i32 @rows(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.n, i64 %arg.m, ptr %arg.edges, ptr %arg.start, ptr %arg.neighbour, ptr %arg.edge_of, ptr %arg.scratch) {
B0.endif:
  %.108160 = icmp sgt i64 %arg.n, -1
  br i1 %.108160, label %B42.preheader, label %B56.endif

B42.preheader:                                    
  %storemerge = add nuw i64 %arg.n, 1
  %0 = add nuw i64 %arg.n, 2
  %smin = tail call i64 @llvm.smin.i64(i64 %storemerge, i64 1)
  %1 = sub i64 %0, %smin
  %2 = shl nuw i64 %1, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %arg.start, i8 0, i64 %2, i1 false)
  br label %B56.endif

B94:                                              
  %.242164166 = phi i64 [ 0, %B94.preheader.new ], [ %.249.3, %B94 ]
  %sunkaddr71 = mul i64 %.242164166, 4
  %sunkaddr72 = getelementptr i8, ptr %arg.edges, i64 %sunkaddr71
  %.276 = load i32, ptr %sunkaddr72, align 4
  %.277 = sext i32 %.276 to i64
  %3 = getelementptr i32, ptr %arg.start, i64 %.277
  %.280 = getelementptr i8, ptr %3, i64 4
  %.281 = load i32, ptr %.280, align 4
  %.283 = add i32 %.281, 1
  store i32 %.283, ptr %.280, align 4
  %sunkaddr = mul i64 %.242164166, 4
  %sunkaddr74 = getelementptr i8, ptr %arg.edges, i64 %sunkaddr
  %sunkaddr75 = getelementptr i8, ptr %sunkaddr74, i64 4
  %.276.1 = load i32, ptr %sunkaddr75, align 4
  %.277.1 = sext i32 %.276.1 to i64
  %4 = getelementptr i32, ptr %arg.start, i64 %.277.1
  %.280.1 = getelementptr i8, ptr %4, i64 4
  %.281.1 = load i32, ptr %.280.1, align 4
  %.283.1 = add i32 %.281.1, 1
  store i32 %.283.1, ptr %.280.1, align 4
  %sunkaddr76 = mul i64 %.242164166, 4
  %sunkaddr77 = getelementptr i8, ptr %arg.edges, i64 %sunkaddr76
  %sunkaddr78 = getelementptr i8, ptr %sunkaddr77, i64 8
  %.276.2 = load i32, ptr %sunkaddr78, align 4
  %.277.2 = sext i32 %.276.2 to i64
  %5 = getelementptr i32, ptr %arg.start, i64 %.277.2
  %.280.2 = getelementptr i8, ptr %5, i64 4
  %.281.2 = load i32, ptr %.280.2, align 4
  %.283.2 = add i32 %.281.2, 1
  store i32 %.283.2, ptr %.280.2, align 4
  %.249.3 = add nuw i64 %.242164166, 4
  %sunkaddr79 = mul i64 %.242164166, 4
  %sunkaddr80 = getelementptr i8, ptr %arg.edges, i64 %sunkaddr79
  %sunkaddr81 = getelementptr i8, ptr %sunkaddr80, i64 12
  %.276.3 = load i32, ptr %sunkaddr81, align 4
  %.277.3 = sext i32 %.276.3 to i64
  %6 = getelementptr i32, ptr %arg.start, i64 %.277.3
  %.280.3 = getelementptr i8, ptr %6, i64 4
  %.281.3 = load i32, ptr %.280.3, align 4
  %.283.3 = add i32 %.281.3, 1
  store i32 %.283.3, ptr %.280.3, align 4
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.249.3
  br i1 %niter.ncmp.3, label %B148.endif.loopexit.unr-lcssa, label %B94

B180:                                             
  %store_forwarded = phi i32 [ %load_initial, %B180.ph.new ], [ %.422.3, %B180 ]
  %.381171173 = phi i64 [ 0, %B180.ph.new ], [ %.388.3, %B180 ]
  %sunkaddr82 = mul i64 %.381171173, 4
  %sunkaddr83 = getelementptr i8, ptr %arg.start, i64 %sunkaddr82
  %sunkaddr84 = getelementptr i8, ptr %sunkaddr83, i64 4
  %.416 = load i32, ptr %sunkaddr84, align 4
  %.422 = add i32 %.416, %store_forwarded
  store i32 %.422, ptr %sunkaddr84, align 4
  %sunkaddr85 = mul i64 %.381171173, 4
  %sunkaddr86 = getelementptr i8, ptr %arg.scratch, i64 %sunkaddr85
  store i32 %store_forwarded, ptr %sunkaddr86, align 4
  %sunkaddr87 = mul i64 %.381171173, 4
  %sunkaddr88 = getelementptr i8, ptr %arg.start, i64 %sunkaddr87
  %sunkaddr89 = getelementptr i8, ptr %sunkaddr88, i64 8
  %.416.1 = load i32, ptr %sunkaddr89, align 4
  %.422.1 = add i32 %.416.1, %.422
  store i32 %.422.1, ptr %sunkaddr89, align 4
  %sunkaddr90 = mul i64 %.381171173, 4
  %sunkaddr91 = getelementptr i8, ptr %arg.scratch, i64 %sunkaddr90
  %sunkaddr92 = getelementptr i8, ptr %sunkaddr91, i64 4
  store i32 %.422, ptr %sunkaddr92, align 4
  %sunkaddr93 = mul i64 %.381171173, 4
  %sunkaddr94 = getelementptr i8, ptr %arg.start, i64 %sunkaddr93
  %sunkaddr95 = getelementptr i8, ptr %sunkaddr94, i64 12
  %.416.2 = load i32, ptr %sunkaddr95, align 4
  %.422.2 = add i32 %.416.2, %.422.1
  store i32 %.422.2, ptr %sunkaddr95, align 4
  %sunkaddr97 = mul i64 %.381171173, 4
  %sunkaddr98 = getelementptr i8, ptr %arg.scratch, i64 %sunkaddr97
  %sunkaddr99 = getelementptr i8, ptr %sunkaddr98, i64 8
  store i32 %.422.1, ptr %sunkaddr99, align 4
  %.388.3 = add nuw nsw i64 %.381171173, 4
  %sunkaddr100 = mul i64 %.381171173, 4
  %sunkaddr102 = getelementptr i8, ptr %arg.start, i64 %sunkaddr100
  %sunkaddr103 = getelementptr i8, ptr %sunkaddr102, i64 16
  %.416.3 = load i32, ptr %sunkaddr103, align 4
  %.422.3 = add i32 %.416.3, %.422.2
  store i32 %.422.3, ptr %sunkaddr103, align 4
  %sunkaddr104 = mul i64 %.381171173, 4
  %sunkaddr105 = getelementptr i8, ptr %arg.scratch, i64 %sunkaddr104
  %sunkaddr106 = getelementptr i8, ptr %sunkaddr105, i64 12
  store i32 %.422.2, ptr %sunkaddr106, align 4
  %niter10.ncmp.3 = icmp eq i64 %unroll_iter9, %.388.3
  br i1 %niter10.ncmp.3, label %B256.endif.loopexit3.unr-lcssa, label %B180

B288:                                             
  %.528178180 = phi i64 [ %.535, %B288 ], [ 0, %B288.preheader ]
  %.535 = add nuw nsw i64 %.528178180, 1
  %sunkaddr107 = mul i64 %.528178180, 8
  %sunkaddr108 = getelementptr i8, ptr %arg.edges, i64 %sunkaddr107
  %.563 = load i32, ptr %sunkaddr108, align 4
  %sunkaddr109 = mul i64 %.528178180, 8
  %sunkaddr110 = getelementptr i8, ptr %arg.edges, i64 %sunkaddr109
  %sunkaddr111 = getelementptr i8, ptr %sunkaddr110, i64 4
  %.568 = load i32, ptr %sunkaddr111, align 4
  %.570 = sext i32 %.563 to i64
  %.571 = getelementptr i32, ptr %arg.scratch, i64 %.570
  %.572 = load i32, ptr %.571, align 4
  %.574 = sext i32 %.572 to i64
  %.575 = getelementptr i32, ptr %arg.neighbour, i64 %.574
  store i32 %.568, ptr %.575, align 4
  %.580 = getelementptr i32, ptr %arg.edge_of, i64 %.574
  %tmp17 = trunc i64 %.528178180 to i32
  store i32 %tmp17, ptr %.580, align 4
  %.583 = add i32 %.572, 1
  store i32 %.583, ptr %.571, align 4
  %.590 = sext i32 %.568 to i64
  %.591 = getelementptr i32, ptr %arg.scratch, i64 %.590
  %.592 = load i32, ptr %.591, align 4
  %.594 = sext i32 %.592 to i64
  %.595 = getelementptr i32, ptr %arg.neighbour, i64 %.594
  store i32 %.563, ptr %.595, align 4
  %.600 = getelementptr i32, ptr %arg.edge_of, i64 %.594
  %tmp = trunc i64 %.528178180 to i32
  store i32 %tmp, ptr %.600, align 4
  %.603 = add i32 %.592, 1
  store i32 %.603, ptr %.591, align 4
  %exitcond185.not = icmp eq i64 %arg.m, %.535
  br i1 %exitcond185.not, label %B446, label %B288

B446:                                             
  store i64 0, ptr %retptr, align 8
  ret i32 0

B56.endif:                                        
  %7 = tail call i64 @llvm.smax.i64(i64 %arg.m, i64 0)
  %storemerge156 = shl nuw i64 %7, 1
  %.236165 = icmp sgt i64 %storemerge156, 0
  br i1 %.236165, label %B94.preheader, label %B148.endif

B94.preheader:                                    
  %8 = icmp slt i64 %arg.m, 2
  br i1 %8, label %B94.epil.preheader, label %B94.preheader.new

B94.preheader.new:                                
  %const70 = bitcast i64 9223372036854775804 to i64
  %unroll_iter = and i64 %storemerge156, %const70
  br label %B94

B148.endif.loopexit.unr-lcssa:                    
  %9 = and i64 %7, 1
  %lcmp.mod.not = icmp eq i64 %9, 0
  br i1 %lcmp.mod.not, label %B148.endif, label %B94.epil.preheader

B94.epil.preheader:                               
  %.242164166.epil.init = phi i64 [ 0, %B94.preheader ], [ %unroll_iter, %B148.endif.loopexit.unr-lcssa ]
  %10 = shl i64 %.242164166.epil.init, 2
  %scevgep51 = getelementptr i8, ptr %arg.edges, i64 %10
  br label %B94.epil

B94.epil:                                         
  %epil.iter = phi i64 [ %epil.iter.next, %B94.epil ], [ 0, %B94.epil.preheader ]
  %11 = shl nuw nsw i64 %epil.iter, 2
  %scevgep60 = getelementptr i8, ptr %scevgep51, i64 %11
  %.276.epil = load i32, ptr %scevgep60, align 4
  %.277.epil = sext i32 %.276.epil to i64
  %12 = getelementptr i32, ptr %arg.start, i64 %.277.epil
  %.280.epil = getelementptr i8, ptr %12, i64 4
  %.281.epil = load i32, ptr %.280.epil, align 4
  %.283.epil = add i32 %.281.epil, 1
  store i32 %.283.epil, ptr %.280.epil, align 4
  %epil.iter.next = add nuw nsw i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, 2
  br i1 %epil.iter.cmp.not, label %B148.endif, label %B94.epil, !llvm.loop !5

B148.endif:                                       
  %.375172.not = icmp slt i64 %arg.n, 1
  br i1 %.375172.not, label %B256.endif, label %B180.lver.check

B180.lver.check:                                  
  %13 = shl i64 %arg.n, 2
  %14 = getelementptr i8, ptr %arg.start, i64 %13
  %scevgep = getelementptr i8, ptr %14, i64 4
  %scevgep1 = getelementptr i8, ptr %arg.scratch, i64 %13
  %bound0 = icmp ult ptr %arg.start, %scevgep1
  %bound1 = icmp ult ptr %arg.scratch, %scevgep
  %found.conflict = and i1 %bound1, %bound0
  br i1 %found.conflict, label %B180.lver.orig.preheader, label %B180.ph

B180.lver.orig.preheader:                         
  %15 = icmp eq i64 %arg.n, 1
  br i1 %15, label %B180.lver.orig.epil.preheader, label %B180.lver.orig.preheader.new

B180.lver.orig.preheader.new:                     
  %const69 = bitcast i64 9223372036854775804 to i64
  %const_mat = add i64 %const69, 2
  %unroll_iter15 = and i64 %arg.n, %const_mat
  %16 = add nsw i64 %arg.n, -2
  %17 = lshr i64 %16, 1
  %18 = add nuw i64 %17, 1
  %19 = icmp eq i64 %17, 0
  br i1 %19, label %B180.lver.orig.epil.preheader1, label %B180.lver.orig.preheader.new.new

B180.lver.orig.preheader.new.new:                 
  %unroll_iter8 = and i64 %18, -2
  br label %B180.lver.orig

B180.lver.orig:                                   
  %lsr.iv = phi i64 [ %lsr.iv.next, %B180.lver.orig ], [ %unroll_iter8, %B180.lver.orig.preheader.new.new ]
  %.381171173.lver.orig = phi i64 [ 0, %B180.lver.orig.preheader.new.new ], [ %.388.lver.orig.1.1, %B180.lver.orig ]
  %sunkaddr112 = mul i64 %.381171173.lver.orig, 4
  %sunkaddr113 = getelementptr i8, ptr %arg.start, i64 %sunkaddr112
  %sunkaddr114 = getelementptr i8, ptr %sunkaddr113, i64 4
  %.416.lver.orig = load i32, ptr %sunkaddr114, align 4
  %sunkaddr115 = mul i64 %.381171173.lver.orig, 4
  %sunkaddr116 = getelementptr i8, ptr %arg.start, i64 %sunkaddr115
  %.419.lver.orig = load i32, ptr %sunkaddr116, align 4
  %.422.lver.orig = add i32 %.419.lver.orig, %.416.lver.orig
  store i32 %.422.lver.orig, ptr %sunkaddr114, align 4
  %sunkaddr117 = mul i64 %.381171173.lver.orig, 4
  %sunkaddr118 = getelementptr i8, ptr %arg.scratch, i64 %sunkaddr117
  store i32 %.419.lver.orig, ptr %sunkaddr118, align 4
  %sunkaddr119 = mul i64 %.381171173.lver.orig, 4
  %sunkaddr120 = getelementptr i8, ptr %arg.start, i64 %sunkaddr119
  %sunkaddr121 = getelementptr i8, ptr %sunkaddr120, i64 8
  %.416.lver.orig.1 = load i32, ptr %sunkaddr121, align 4
  %.419.lver.orig.1 = load i32, ptr %sunkaddr114, align 4
  %.422.lver.orig.1 = add i32 %.419.lver.orig.1, %.416.lver.orig.1
  store i32 %.422.lver.orig.1, ptr %sunkaddr121, align 4
  %sunkaddr122 = mul i64 %.381171173.lver.orig, 4
  %sunkaddr123 = getelementptr i8, ptr %arg.scratch, i64 %sunkaddr122
  %sunkaddr124 = getelementptr i8, ptr %sunkaddr123, i64 4
  store i32 %.419.lver.orig.1, ptr %sunkaddr124, align 4
  %sunkaddr125 = mul i64 %.381171173.lver.orig, 4
  %sunkaddr126 = getelementptr i8, ptr %arg.start, i64 %sunkaddr125
  %sunkaddr127 = getelementptr i8, ptr %sunkaddr126, i64 12
  %.416.lver.orig.19 = load i32, ptr %sunkaddr127, align 4
  %sunkaddr128 = mul i64 %.381171173.lver.orig, 4
  %sunkaddr129 = getelementptr i8, ptr %arg.start, i64 %sunkaddr128
  %sunkaddr130 = getelementptr i8, ptr %sunkaddr129, i64 8
  %.419.lver.orig.110 = load i32, ptr %sunkaddr130, align 4
  %.422.lver.orig.111 = add i32 %.419.lver.orig.110, %.416.lver.orig.19
  store i32 %.422.lver.orig.111, ptr %sunkaddr127, align 4
  %sunkaddr131 = mul i64 %.381171173.lver.orig, 4
  %sunkaddr132 = getelementptr i8, ptr %arg.scratch, i64 %sunkaddr131
  %sunkaddr133 = getelementptr i8, ptr %sunkaddr132, i64 8
  store i32 %.419.lver.orig.110, ptr %sunkaddr133, align 4
  %.388.lver.orig.1.1 = add i64 %.381171173.lver.orig, 4
  %sunkaddr134 = mul i64 %.388.lver.orig.1.1, 4
  %sunkaddr135 = getelementptr i8, ptr %arg.start, i64 %sunkaddr134
  %.416.lver.orig.1.1 = load i32, ptr %sunkaddr135, align 4
  %.419.lver.orig.1.1 = load i32, ptr %sunkaddr127, align 4
  %.422.lver.orig.1.1 = add i32 %.419.lver.orig.1.1, %.416.lver.orig.1.1
  store i32 %.422.lver.orig.1.1, ptr %sunkaddr135, align 4
  %sunkaddr136 = mul i64 %.388.lver.orig.1.1, 4
  %sunkaddr137 = getelementptr i8, ptr %arg.scratch, i64 %sunkaddr136
  %sunkaddr138 = getelementptr i8, ptr %sunkaddr137, i64 -4
  store i32 %.419.lver.orig.1.1, ptr %sunkaddr138, align 4
  %lsr.iv.next = add i64 %lsr.iv, -2
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next, 0
  br i1 %niter.ncmp.1, label %B256.endif.loopexit.unr-lcssa.unr-lcssa, label %B180.lver.orig

B180.ph:                                          
  %load_initial = load i32, ptr %arg.start, align 4
  %xtraiter5 = and i64 %arg.n, 3
  %20 = icmp ult i64 %arg.n, 4
  br i1 %20, label %B180.epil.preheader, label %B180.ph.new

B180.ph.new:                                      
  %const = bitcast i64 9223372036854775804 to i64
  %unroll_iter9 = and i64 %arg.n, %const
  br label %B180

B256.endif.loopexit.unr-lcssa.unr-lcssa:          
  %21 = and i64 %18, 1
  %lcmp.mod.not12 = icmp eq i64 %21, 0
  br i1 %lcmp.mod.not12, label %B256.endif.loopexit.unr-lcssa, label %B180.lver.orig.epil.preheader1

B180.lver.orig.epil.preheader1:                   
  %.381171173.lver.orig.epil.init6 = phi i64 [ 0, %B180.lver.orig.preheader.new ], [ %.388.lver.orig.1.1, %B256.endif.loopexit.unr-lcssa.unr-lcssa ]
  %sunkaddr101.epil = shl i64 %.381171173.lver.orig.epil.init6, 2
  %sunkaddr102.epil = getelementptr i8, ptr %arg.start, i64 %sunkaddr101.epil
  %sunkaddr103.epil = getelementptr i8, ptr %sunkaddr102.epil, i64 4
  %.416.lver.orig.epil2 = load i32, ptr %sunkaddr103.epil, align 4
  %.419.lver.orig.epil3 = load i32, ptr %sunkaddr102.epil, align 4
  %.422.lver.orig.epil4 = add i32 %.419.lver.orig.epil3, %.416.lver.orig.epil2
  store i32 %.422.lver.orig.epil4, ptr %sunkaddr103.epil, align 4
  %sunkaddr107.epil = getelementptr i8, ptr %arg.scratch, i64 %sunkaddr101.epil
  store i32 %.419.lver.orig.epil3, ptr %sunkaddr107.epil, align 4
  %sunkaddr110.epil = getelementptr i8, ptr %sunkaddr102.epil, i64 8
  %.416.lver.orig.1.epil = load i32, ptr %sunkaddr110.epil, align 4
  %.419.lver.orig.1.epil = load i32, ptr %sunkaddr103.epil, align 4
  %.422.lver.orig.1.epil = add i32 %.419.lver.orig.1.epil, %.416.lver.orig.1.epil
  store i32 %.422.lver.orig.1.epil, ptr %sunkaddr110.epil, align 4
  %sunkaddr116.epil = getelementptr i8, ptr %sunkaddr107.epil, i64 4
  store i32 %.419.lver.orig.1.epil, ptr %sunkaddr116.epil, align 4
  br label %B256.endif.loopexit.unr-lcssa

B256.endif.loopexit.unr-lcssa:                    
  %22 = and i64 %arg.n, 1
  %lcmp.mod13.not = icmp eq i64 %22, 0
  br i1 %lcmp.mod13.not, label %B256.endif, label %B180.lver.orig.epil.preheader

B180.lver.orig.epil.preheader:                    
  %.381171173.lver.orig.epil.init = phi i64 [ 0, %B180.lver.orig.preheader ], [ %unroll_iter15, %B256.endif.loopexit.unr-lcssa ]
  %23 = getelementptr i32, ptr %arg.start, i64 %.381171173.lver.orig.epil.init
  %.415.lver.orig.epil = getelementptr i8, ptr %23, i64 4
  %.416.lver.orig.epil = load i32, ptr %.415.lver.orig.epil, align 4
  %.419.lver.orig.epil = load i32, ptr %23, align 4
  %.422.lver.orig.epil = add i32 %.419.lver.orig.epil, %.416.lver.orig.epil
  store i32 %.422.lver.orig.epil, ptr %.415.lver.orig.epil, align 4
  %.431.lver.orig.epil = getelementptr i32, ptr %arg.scratch, i64 %.381171173.lver.orig.epil.init
  store i32 %.419.lver.orig.epil, ptr %.431.lver.orig.epil, align 4
  br label %B256.endif

B256.endif.loopexit3.unr-lcssa:                   
  %lcmp.mod7.not = icmp eq i64 %xtraiter5, 0
  br i1 %lcmp.mod7.not, label %B256.endif, label %B180.epil.preheader

B180.epil.preheader:                              
  %store_forwarded.epil.init = phi i32 [ %load_initial, %B180.ph ], [ %.422.3, %B256.endif.loopexit3.unr-lcssa ]
  %.381171173.epil.init = phi i64 [ 0, %B180.ph ], [ %unroll_iter9, %B256.endif.loopexit3.unr-lcssa ]
  %24 = shl i64 %.381171173.epil.init, 2
  %scevgep31 = getelementptr i8, ptr %arg.scratch, i64 %24
  %25 = getelementptr i8, ptr %arg.start, i64 %24
  %scevgep33 = getelementptr i8, ptr %25, i64 4
  br label %B180.epil

B180.epil:                                        
  %store_forwarded.epil = phi i32 [ %store_forwarded.epil.init, %B180.epil.preheader ], [ %.422.epil, %B180.epil ]
  %epil.iter6 = phi i64 [ 0, %B180.epil.preheader ], [ %epil.iter6.next, %B180.epil ]
  %26 = shl i64 %epil.iter6, 2
  %scevgep41 = getelementptr i8, ptr %scevgep33, i64 %26
  %.416.epil = load i32, ptr %scevgep41, align 4
  %.422.epil = add i32 %.416.epil, %store_forwarded.epil
  store i32 %.422.epil, ptr %scevgep41, align 4
  %27 = shl i64 %epil.iter6, 2
  %scevgep40 = getelementptr i8, ptr %scevgep31, i64 %27
  store i32 %store_forwarded.epil, ptr %scevgep40, align 4
  %epil.iter6.next = add i64 %epil.iter6, 1
  %epil.iter6.cmp.not = icmp eq i64 %xtraiter5, %epil.iter6.next
  br i1 %epil.iter6.cmp.not, label %B256.endif, label %B180.epil, !llvm.loop !7

B256.endif:                                       
  %.522179.not = icmp slt i64 %arg.m, 1
  br i1 %.522179.not, label %B446, label %B288.preheader

B288.preheader:                                   
  br label %B288
}

declare i64 @llvm.smin.i64(i64, i64)

declare i64 @llvm.smax.i64(i64, i64)

define internal i32 @saturate(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.n, i64 %arg.words, ptr %arg.start, ptr %arg.neighbour, ptr %arg.colour, ptr %arg.scratch, ptr %arg.seen) {
B0.endif:
  %.63 = icmp sgt i64 %arg.n, 0
  br i1 %.63, label %B36.preheader, label %B60.endif

B36.preheader:                                    
  %xtraiter = and i64 %arg.n, 3
  %0 = icmp ult i64 %arg.n, 4
  br i1 %0, label %B36.epil.preheader, label %B36.preheader.new

B36.preheader.new:                                
  %const = bitcast i64 9223372036854775804 to i64
  %unroll_iter = and i64 %arg.n, %const
  %1 = add nsw i64 %arg.n, -4
  %2 = lshr i64 %1, 2
  %3 = add nuw nsw i64 %2, 1
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %B36.epil.preheader1, label %B36.preheader.new.new

B36.preheader.new.new:                            
  %const_mat = add i64 %const, 2
  %unroll_iter7 = and i64 %3, %const_mat
  br label %B36

B36:                                              
  %lsr.iv50 = phi i64 [ %lsr.iv.next51, %B36 ], [ %unroll_iter7, %B36.preheader.new.new ]
  %.113273275 = phi i64 [ 0, %B36.preheader.new.new ], [ %.120.3.1, %B36 ]
  %sunkaddr52 = mul i64 %.113273275, 4
  %sunkaddr53 = getelementptr i8, ptr %arg.colour, i64 %sunkaddr52
  store i32 -1, ptr %sunkaddr53, align 4
  %sunkaddr54 = mul i64 %.113273275, 4
  %sunkaddr55 = getelementptr i8, ptr %arg.scratch, i64 %sunkaddr54
  store i32 0, ptr %sunkaddr55, align 4
  %sunkaddr58 = mul i64 %.113273275, 4
  %sunkaddr59 = getelementptr i8, ptr %arg.colour, i64 %sunkaddr58
  %sunkaddr60 = getelementptr i8, ptr %sunkaddr59, i64 4
  store i32 -1, ptr %sunkaddr60, align 4
  %sunkaddr = mul i64 %.113273275, 4
  %sunkaddr61 = getelementptr i8, ptr %arg.scratch, i64 %sunkaddr
  %sunkaddr62 = getelementptr i8, ptr %sunkaddr61, i64 4
  store i32 0, ptr %sunkaddr62, align 4
  %sunkaddr63 = mul i64 %.113273275, 4
  %sunkaddr64 = getelementptr i8, ptr %arg.colour, i64 %sunkaddr63
  %sunkaddr65 = getelementptr i8, ptr %sunkaddr64, i64 8
  store i32 -1, ptr %sunkaddr65, align 4
  %sunkaddr66 = mul i64 %.113273275, 4
  %sunkaddr67 = getelementptr i8, ptr %arg.scratch, i64 %sunkaddr66
  %sunkaddr68 = getelementptr i8, ptr %sunkaddr67, i64 8
  store i32 0, ptr %sunkaddr68, align 4
  %sunkaddr69 = mul i64 %.113273275, 4
  %sunkaddr70 = getelementptr i8, ptr %arg.colour, i64 %sunkaddr69
  %sunkaddr71 = getelementptr i8, ptr %sunkaddr70, i64 12
  store i32 -1, ptr %sunkaddr71, align 4
  %sunkaddr72 = mul i64 %.113273275, 4
  %sunkaddr73 = getelementptr i8, ptr %arg.scratch, i64 %sunkaddr72
  %sunkaddr74 = getelementptr i8, ptr %sunkaddr73, i64 12
  store i32 0, ptr %sunkaddr74, align 4
  %sunkaddr75 = mul i64 %.113273275, 4
  %sunkaddr76 = getelementptr i8, ptr %arg.colour, i64 %sunkaddr75
  %sunkaddr77 = getelementptr i8, ptr %sunkaddr76, i64 16
  store i32 -1, ptr %sunkaddr77, align 4
  %sunkaddr78 = mul i64 %.113273275, 4
  %sunkaddr79 = getelementptr i8, ptr %arg.scratch, i64 %sunkaddr78
  %sunkaddr80 = getelementptr i8, ptr %sunkaddr79, i64 16
  store i32 0, ptr %sunkaddr80, align 4
  %sunkaddr81 = mul i64 %.113273275, 4
  %sunkaddr82 = getelementptr i8, ptr %arg.colour, i64 %sunkaddr81
  %sunkaddr83 = getelementptr i8, ptr %sunkaddr82, i64 20
  store i32 -1, ptr %sunkaddr83, align 4
  %sunkaddr84 = mul i64 %.113273275, 4
  %sunkaddr85 = getelementptr i8, ptr %arg.scratch, i64 %sunkaddr84
  %sunkaddr86 = getelementptr i8, ptr %sunkaddr85, i64 20
  store i32 0, ptr %sunkaddr86, align 4
  %sunkaddr87 = mul i64 %.113273275, 4
  %sunkaddr88 = getelementptr i8, ptr %arg.colour, i64 %sunkaddr87
  %sunkaddr89 = getelementptr i8, ptr %sunkaddr88, i64 24
  store i32 -1, ptr %sunkaddr89, align 4
  %sunkaddr90 = mul i64 %.113273275, 4
  %sunkaddr91 = getelementptr i8, ptr %arg.scratch, i64 %sunkaddr90
  %sunkaddr92 = getelementptr i8, ptr %sunkaddr91, i64 24
  store i32 0, ptr %sunkaddr92, align 4
  %.120.3.1 = add nuw i64 %.113273275, 8
  %sunkaddr93 = mul i64 %.113273275, 4
  %sunkaddr94 = getelementptr i8, ptr %arg.colour, i64 %sunkaddr93
  %sunkaddr95 = getelementptr i8, ptr %sunkaddr94, i64 28
  store i32 -1, ptr %sunkaddr95, align 4
  %sunkaddr96 = mul i64 %.113273275, 4
  %sunkaddr97 = getelementptr i8, ptr %arg.scratch, i64 %sunkaddr96
  %sunkaddr98 = getelementptr i8, ptr %sunkaddr97, i64 28
  store i32 0, ptr %sunkaddr98, align 4
  %lsr.iv.next51 = add i64 %lsr.iv50, -2
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next51, 0
  br i1 %niter.ncmp.1, label %B60.endif.loopexit.unr-lcssa.unr-lcssa, label %B36

B148.loopexit:                                    
  %.371 = icmp sgt i64 %.370302318, 1
  br i1 %.371, label %B192.preheader, label %common.ret

B192:                                             
  %most.2.1289 = phi i64 [ %most.3.2, %B308 ], [ -1, %B192.preheader ]
  %best.2.1288 = phi i64 [ %best.3.2, %B308 ], [ -1, %B192.preheader ]
  %.501284286 = phi i64 [ %.508, %B308 ], [ 0, %B192.preheader ]
  %.508 = add nuw nsw i64 %.501284286, 1
  %5 = shl i64 %.501284286, 2
  %scevgep7 = getelementptr i8, ptr %arg.colour, i64 %5
  %.547 = load i32, ptr %scevgep7, align 4
  %.549 = icmp slt i32 %.547, 0
  br i1 %.549, label %B218, label %B308

B218:                                             
  %6 = shl i64 %.501284286, 2
  %scevgep15 = getelementptr i8, ptr %arg.scratch, i64 %6
  %.562 = load i32, ptr %scevgep15, align 4
  %.565 = sext i32 %.562 to i64
  %.566 = mul nsw i64 %.564, %.565
  %sunkaddr99 = mul i64 %.501284286, 4
  %sunkaddr100 = getelementptr i8, ptr %arg.start, i64 %sunkaddr99
  %sunkaddr101 = getelementptr i8, ptr %sunkaddr100, i64 4
  %.571 = load i32, ptr %sunkaddr101, align 4
  %.572 = sext i32 %.571 to i64
  %.573 = add nsw i64 %.566, %.572
  %sunkaddr102 = mul i64 %.501284286, 4
  %sunkaddr103 = getelementptr i8, ptr %arg.start, i64 %sunkaddr102
  %.577 = load i32, ptr %sunkaddr103, align 4
  %.578 = sext i32 %.577 to i64
  %.579 = sub i64 %.573, %.578
  %.585 = icmp sgt i64 %.579, %most.2.1289
  %spec.select = select i1 %.585, i64 %.501284286, i64 %best.2.1288
  %spec.select262 = tail call i64 @llvm.smax.i64(i64 %.579, i64 %most.2.1289)
  br label %B308

B308:                                             
  %best.3.2 = phi i64 [ %best.2.1288, %B192 ], [ %spec.select, %B218 ]
  %most.3.2 = phi i64 [ %most.2.1289, %B192 ], [ %spec.select262, %B218 ]
  %exitcond333.not = icmp eq i64 %arg.n, %.508
  br i1 %exitcond333.not, label %B310.endif.endif, label %B192

B540:                                             
  %lsr.iv8 = phi i32 [ %19, %B540.lr.ph ], [ %lsr.iv.next9, %B714 ]
  %.957294296 = phi i32 [ %.864, %B540.lr.ph ], [ %.964, %B714 ]
  %.990 = sext i32 %.957294296 to i64
  %.991 = getelementptr i32, ptr %arg.neighbour, i64 %.990
  %.992 = load i32, ptr %.991, align 4
  %.998 = sext i32 %.992 to i64
  %.999 = getelementptr i32, ptr %arg.colour, i64 %.998
  %.1000 = load i32, ptr %.999, align 4
  %.1002 = icmp slt i32 %.1000, 0
  br i1 %.1002, label %B582.else.if, label %B714

B714:                                             
  %lsr.iv.next9 = add i32 %lsr.iv8, -1
  %.964 = add i32 %.957294296, 1
  %.951 = icmp ugt i32 %lsr.iv.next9, 1
  br i1 %.951, label %B540, label %B148.loopexit

common.ret:                                       
  %colours.2.0.lcssa = phi i64 [ 0, %B112.endif ], [ %.13.i, %B148.loopexit ]
  store i64 %colours.2.0.lcssa, ptr %retptr, align 8
  ret i32 0

B60.endif.loopexit.unr-lcssa.unr-lcssa:           
  %7 = and i64 %3, 1
  %lcmp.mod.not8 = icmp eq i64 %7, 0
  br i1 %lcmp.mod.not8, label %B60.endif.loopexit.unr-lcssa, label %B36.epil.preheader1

B36.epil.preheader1:                              
  %.113273275.epil.init5 = phi i64 [ 0, %B36.preheader.new ], [ %.120.3.1, %B60.endif.loopexit.unr-lcssa.unr-lcssa ]
  %sunkaddr.epil = shl i64 %.113273275.epil.init5, 2
  %sunkaddr30.epil = getelementptr i8, ptr %arg.colour, i64 %sunkaddr.epil
  store i32 -1, ptr %sunkaddr30.epil, align 4
  %sunkaddr32.epil = getelementptr i8, ptr %arg.scratch, i64 %sunkaddr.epil
  store i32 0, ptr %sunkaddr32.epil, align 4
  %sunkaddr35.epil = getelementptr i8, ptr %sunkaddr30.epil, i64 4
  store i32 -1, ptr %sunkaddr35.epil, align 4
  %sunkaddr38.epil = getelementptr i8, ptr %sunkaddr32.epil, i64 4
  store i32 0, ptr %sunkaddr38.epil, align 4
  %sunkaddr41.epil = getelementptr i8, ptr %sunkaddr30.epil, i64 8
  store i32 -1, ptr %sunkaddr41.epil, align 4
  %sunkaddr44.epil = getelementptr i8, ptr %sunkaddr32.epil, i64 8
  store i32 0, ptr %sunkaddr44.epil, align 4
  %sunkaddr47.epil = getelementptr i8, ptr %sunkaddr30.epil, i64 12
  store i32 -1, ptr %sunkaddr47.epil, align 4
  %sunkaddr50.epil = getelementptr i8, ptr %sunkaddr32.epil, i64 12
  store i32 0, ptr %sunkaddr50.epil, align 4
  br label %B60.endif.loopexit.unr-lcssa

B60.endif.loopexit.unr-lcssa:                     
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B60.endif, label %B36.epil.preheader

B36.epil.preheader:                               
  %.113273275.epil.init = phi i64 [ 0, %B36.preheader ], [ %unroll_iter, %B60.endif.loopexit.unr-lcssa ]
  %8 = shl i64 %.113273275.epil.init, 2
  %scevgep10 = getelementptr i8, ptr %arg.scratch, i64 %8
  %scevgep12 = getelementptr i8, ptr %arg.colour, i64 %8
  br label %B36.epil

B36.epil:                                         
  %epil.iter = phi i64 [ %epil.iter.next, %B36.epil ], [ 0, %B36.epil.preheader ]
  %9 = shl i64 %epil.iter, 2
  %scevgep17 = getelementptr i8, ptr %scevgep12, i64 %9
  store i32 -1, ptr %scevgep17, align 4
  %10 = shl i64 %epil.iter, 2
  %scevgep16 = getelementptr i8, ptr %scevgep10, i64 %10
  store i32 0, ptr %scevgep16, align 4
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B60.endif, label %B36.epil, !llvm.loop !8

B60.endif:                                        
  %.160 = mul nsw i64 %arg.words, %arg.n
  %.240279.not = icmp slt i64 %.160, 1
  br i1 %.240279.not, label %B112.endif, label %B98.preheader

B98.preheader:                                    
  %11 = shl nuw i64 %.160, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %arg.seen, i8 0, i64 %11, i1 false)
  br label %B112.endif

B112.endif:                                       
  %.371314.not = icmp slt i64 %arg.n, 1
  br i1 %.371314.not, label %common.ret, label %B150.endif.lr.ph

B150.endif.lr.ph:                                 
  %.564 = add nuw nsw i64 %arg.n, 1
  br label %B192.preheader

B192.preheader:                                   
  %colours.2.0319 = phi i64 [ 0, %B150.endif.lr.ph ], [ %.13.i, %B148.loopexit ]
  %.370302318 = phi i64 [ %arg.n, %B150.endif.lr.ph ], [ %.380, %B148.loopexit ]
  br label %B192

B310.endif.endif:                                 
  %.380 = add nsw i64 %.370302318, -1
  %.629 = mul nsw i64 %best.3.2, %arg.words
  %.672 = getelementptr i32, ptr %arg.seen, i64 %.629
  %.673 = load i32, ptr %.672, align 4
  %12 = and i32 %.673, 1
  %.717.not = icmp eq i32 %12, 0
  br i1 %.717.not, label %B428.endif.endif, label %B366.endif.endif.preheader

B366.endif.endif.preheader:                       
  br label %B366.endif.endif

B366.endif.endif:                                 
  %lsr.iv = phi i64 [ %lsr.iv.next, %B366.endif.endif ], [ 1, %B366.endif.endif.preheader ]
  %c.2.1 = phi i64 [ %.720, %B366.endif.endif ], [ 0, %B366.endif.endif.preheader ]
  %13 = urem i64 %lsr.iv, 30
  %.720 = add nuw i64 %c.2.1, 1
  %14 = add i64 %c.2.1, 1
  %.746 = udiv i64 %14, 30
  %.770 = getelementptr i32, ptr %.672, i64 %.746
  %.771 = load i32, ptr %.770, align 4
  %.812334 = zext i32 %.771 to i64
  %15 = shl nuw nsw i64 1, %13
  %16 = and i64 %15, %.812334
  %.815.not = icmp eq i64 %16, 0
  %lsr.iv.next = add i64 %lsr.iv, 1
  br i1 %.815.not, label %B428.endif.endif, label %B366.endif.endif

B428.endif.endif:                                 
  %c.3.2 = phi i64 [ 0, %B310.endif.endif ], [ %.720, %B366.endif.endif ]
  %.822 = trunc i64 %c.3.2 to i32
  %.823 = getelementptr i32, ptr %arg.colour, i64 %best.3.2
  store i32 %.822, ptr %.823, align 4
  %.826 = add nsw i64 %c.3.2, 1
  %.13.i = tail call i64 @llvm.smax.i64(i64 %.826, i64 %colours.2.0319)
  %.863 = getelementptr i32, ptr %arg.start, i64 %best.3.2
  %.864 = load i32, ptr %.863, align 4
  %.870 = getelementptr i8, ptr %.863, i64 4
  %.871 = load i32, ptr %.870, align 4
  %.908 = sub i32 %.871, %.864
  %.951295.not = icmp slt i32 %.908, 1
  br i1 %.951295.not, label %B148.loopexit, label %B540.lr.ph

B540.lr.ph:                                       
  %.1027 = sdiv i64 %c.3.2, 30
  %.1028 = srem i64 %c.3.2, 30
  %.1028.lobit = ashr i64 %.1028, 63
  %invariant.gep = getelementptr i32, ptr %arg.seen, i64 %.1027
  %invariant.gep300 = getelementptr i32, ptr %invariant.gep, i64 %.1028.lobit
  %.1079 = icmp slt i64 %.1028, 0
  %.1088 = add nsw i64 %.1028, 30
  %.1068.1 = select i1 %.1079, i64 %.1088, i64 %.1028
  %17 = shl nuw nsw i64 1, %.1068.1
  %18 = trunc i64 %17 to i32
  %19 = add nuw i32 %.908, 1
  br label %B540

B582.else.if:                                     
  %.1007 = mul nsw i64 %arg.words, %.998
  %gep301 = getelementptr i32, ptr %invariant.gep300, i64 %.1007
  %.1056 = load i32, ptr %gep301, align 4
  %.1098 = sext i32 %.1056 to i64
  %20 = and i64 %17, %.1098
  %.1101.not = icmp eq i64 %20, 0
  br i1 %.1101.not, label %B638.else.if, label %B714

B638.else.if:                                     
  %.1153 = or i32 %.1056, %18
  %sunkaddr56 = shl i64 %.1007, 2
  %sunkaddr57 = getelementptr inbounds i8, ptr %invariant.gep300, i64 %sunkaddr56
  store i32 %.1153, ptr %sunkaddr57, align 4
  %.1161 = getelementptr i32, ptr %arg.scratch, i64 %.998
  %.1162 = load i32, ptr %.1161, align 4
  %.1164 = add i32 %.1162, 1
  store i32 %.1164, ptr %.1161, align 4
  br label %B714
}

define internal i32 @largest_first(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.n, ptr %arg.start, ptr %arg.neighbour, ptr %arg.colour, ptr %arg.scratch, ptr %arg.order) {
B0.endif:
  %.63 = icmp slt i64 %arg.n, 1
  br i1 %.63, label %B328.preheader.thread, label %B38.backedge.preheader

B38.backedge.preheader:                           
  %0 = icmp eq i64 %arg.n, 1
  br i1 %0, label %B206.preheader, label %B38.backedge.preheader.new

B38.backedge.preheader.new:                       
  %const = bitcast i64 9223372036854775806 to i64
  %unroll_iter = and i64 %arg.n, %const
  br label %B38.backedge

B328.preheader.thread:                            
  store i64 0, ptr %arg.scratch, align 4
  br label %B328.epil.preheader

B38.backedge:                                     
  %most.2.0358 = phi i64 [ 0, %B38.backedge.preheader.new ], [ %.13.i.1, %B38.backedge ]
  %.113354356 = phi i64 [ 0, %B38.backedge.preheader.new ], [ %.120.1, %B38.backedge ]
  %sunkaddr59 = mul i64 %.113354356, 4
  %sunkaddr60 = getelementptr i8, ptr %arg.colour, i64 %sunkaddr59
  store i32 -1, ptr %sunkaddr60, align 4
  %sunkaddr61 = mul i64 %.113354356, 4
  %sunkaddr62 = getelementptr i8, ptr %arg.start, i64 %sunkaddr61
  %sunkaddr63 = getelementptr i8, ptr %sunkaddr62, i64 4
  %.152 = load i32, ptr %sunkaddr63, align 4
  %sunkaddr64 = mul i64 %.113354356, 4
  %sunkaddr65 = getelementptr i8, ptr %arg.start, i64 %sunkaddr64
  %.155 = load i32, ptr %sunkaddr65, align 4
  %.156 = sext i32 %.152 to i64
  %.157 = sext i32 %.155 to i64
  %.158 = sub nsw i64 %.156, %.157
  %.13.i = tail call i64 @llvm.smax.i64(i64 %.158, i64 %most.2.0358)
  %sunkaddr = mul i64 %.113354356, 4
  %sunkaddr66 = getelementptr i8, ptr %arg.colour, i64 %sunkaddr
  %sunkaddr67 = getelementptr i8, ptr %sunkaddr66, i64 4
  store i32 -1, ptr %sunkaddr67, align 4
  %sunkaddr68 = mul i64 %.113354356, 4
  %sunkaddr69 = getelementptr i8, ptr %arg.start, i64 %sunkaddr68
  %sunkaddr70 = getelementptr i8, ptr %sunkaddr69, i64 8
  %.152.1 = load i32, ptr %sunkaddr70, align 4
  %.155.1 = load i32, ptr %sunkaddr63, align 4
  %.156.1 = sext i32 %.152.1 to i64
  %.157.1 = sext i32 %.155.1 to i64
  %.158.1 = sub nsw i64 %.156.1, %.157.1
  %.13.i.1 = tail call i64 @llvm.smax.i64(i64 %.158.1, i64 %.13.i)
  %.120.1 = add nuw i64 %.113354356, 2
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.120.1
  br i1 %niter.ncmp.1, label %B206.preheader.unr-lcssa, label %B38.backedge

B206:                                             
  %.409367369 = phi i64 [ 0, %B206.preheader.new ], [ %.416.1, %B206 ]
  %sunkaddr71 = mul i64 %.409367369, 4
  %sunkaddr72 = getelementptr i8, ptr %arg.start, i64 %sunkaddr71
  %sunkaddr73 = getelementptr i8, ptr %sunkaddr72, i64 4
  %.444 = load i32, ptr %sunkaddr73, align 4
  %sunkaddr74 = mul i64 %.409367369, 4
  %sunkaddr75 = getelementptr i8, ptr %arg.start, i64 %sunkaddr74
  %.447 = load i32, ptr %sunkaddr75, align 4
  %.448 = sext i32 %.444 to i64
  %.449 = sext i32 %.447 to i64
  %.450.neg = sub nsw i64 %.449, %.448
  %gep = getelementptr i32, ptr %invariant.gep21, i64 %.450.neg
  %.455 = getelementptr i8, ptr %gep, i64 4
  %.456 = load i32, ptr %.455, align 4
  %.458 = add i32 %.456, 1
  store i32 %.458, ptr %.455, align 4
  %.416.1 = add nuw i64 %.409367369, 2
  %sunkaddr76 = mul i64 %.409367369, 4
  %sunkaddr77 = getelementptr i8, ptr %arg.start, i64 %sunkaddr76
  %sunkaddr78 = getelementptr i8, ptr %sunkaddr77, i64 8
  %.444.1 = load i32, ptr %sunkaddr78, align 4
  %.447.1 = load i32, ptr %sunkaddr73, align 4
  %.448.1 = sext i32 %.444.1 to i64
  %.449.1 = sext i32 %.447.1 to i64
  %.450.neg.1 = sub nsw i64 %.449.1, %.448.1
  %gep.1 = getelementptr i32, ptr %invariant.gep21, i64 %.450.neg.1
  %.455.1 = getelementptr i8, ptr %gep.1, i64 4
  %.456.1 = load i32, ptr %.455.1, align 4
  %.458.1 = add i32 %.456.1, 1
  store i32 %.458.1, ptr %.455.1, align 4
  %niter19.ncmp.1 = icmp eq i64 %unroll_iter18.pre-phi, %.416.1
  br i1 %niter19.ncmp.1, label %B328.preheader.loopexit.unr-lcssa, label %B206

B328:                                             
  %store_forwarded = phi i32 [ %load_initial, %B328.preheader.new ], [ %.596.3, %B328 ]
  %.555374376 = phi i64 [ 0, %B328.preheader.new ], [ %.562.3, %B328 ]
  %sunkaddr79 = mul i64 %.555374376, 4
  %sunkaddr80 = getelementptr i8, ptr %arg.scratch, i64 %sunkaddr79
  %sunkaddr81 = getelementptr i8, ptr %sunkaddr80, i64 4
  %.590 = load i32, ptr %sunkaddr81, align 4
  %.596 = add i32 %.590, %store_forwarded
  store i32 %.596, ptr %sunkaddr81, align 4
  %sunkaddr82 = mul i64 %.555374376, 4
  %sunkaddr83 = getelementptr i8, ptr %arg.scratch, i64 %sunkaddr82
  %sunkaddr84 = getelementptr i8, ptr %sunkaddr83, i64 8
  %.590.1 = load i32, ptr %sunkaddr84, align 4
  %.596.1 = add i32 %.590.1, %.596
  store i32 %.596.1, ptr %sunkaddr84, align 4
  %sunkaddr85 = mul i64 %.555374376, 4
  %sunkaddr86 = getelementptr i8, ptr %arg.scratch, i64 %sunkaddr85
  %sunkaddr87 = getelementptr i8, ptr %sunkaddr86, i64 12
  %.590.2 = load i32, ptr %sunkaddr87, align 4
  %.596.2 = add i32 %.590.2, %.596.1
  store i32 %.596.2, ptr %sunkaddr87, align 4
  %.562.3 = add i64 %.555374376, 4
  %sunkaddr88 = mul i64 %.562.3, 4
  %sunkaddr89 = getelementptr i8, ptr %arg.scratch, i64 %sunkaddr88
  %.590.3 = load i32, ptr %sunkaddr89, align 4
  %.596.3 = add i32 %.590.3, %.596.2
  store i32 %.596.3, ptr %sunkaddr89, align 4
  %niter24.ncmp.3 = icmp eq i64 %unroll_iter23, %.562.3
  br i1 %niter24.ncmp.3, label %B382.endif.unr-lcssa, label %B328

B414:                                             
  %.692383385 = phi i64 [ 0, %B414.preheader.new ], [ %2, %B414 ]
  %sunkaddr90 = mul i64 %.692383385, 4
  %sunkaddr91 = getelementptr i8, ptr %arg.start, i64 %sunkaddr90
  %sunkaddr92 = getelementptr i8, ptr %sunkaddr91, i64 4
  %.727 = load i32, ptr %sunkaddr92, align 4
  %sunkaddr93 = mul i64 %.692383385, 4
  %sunkaddr94 = getelementptr i8, ptr %arg.start, i64 %sunkaddr93
  %.730 = load i32, ptr %sunkaddr94, align 4
  %.731 = sext i32 %.727 to i64
  %.732 = sext i32 %.730 to i64
  %.733.neg = sub nsw i64 %.732, %.731
  %gep381 = getelementptr i32, ptr %invariant.gep11614, i64 %.733.neg
  %.738 = load i32, ptr %gep381, align 4
  %.740 = sext i32 %.738 to i64
  %.742 = getelementptr i32, ptr %arg.order, i64 %.740
  %tmp31 = trunc i64 %.692383385 to i32
  store i32 %tmp31, ptr %.742, align 4
  %.746 = load i32, ptr %gep381, align 4
  %.748 = add i32 %.746, 1
  store i32 %.748, ptr %gep381, align 4
  %sunkaddr95 = mul i64 %.692383385, 4
  %sunkaddr96 = getelementptr i8, ptr %arg.start, i64 %sunkaddr95
  %sunkaddr97 = getelementptr i8, ptr %sunkaddr96, i64 8
  %.727.1 = load i32, ptr %sunkaddr97, align 4
  %.730.1 = load i32, ptr %sunkaddr92, align 4
  %.731.1 = sext i32 %.727.1 to i64
  %.732.1 = sext i32 %.730.1 to i64
  %.733.neg.1 = sub nsw i64 %.732.1, %.731.1
  %gep381.1 = getelementptr i32, ptr %invariant.gep11614, i64 %.733.neg.1
  %.738.1 = load i32, ptr %gep381.1, align 4
  %.740.1 = sext i32 %.738.1 to i64
  %.742.1 = getelementptr i32, ptr %arg.order, i64 %.740.1
  %1 = add i64 %.692383385, 1
  %tmp30 = trunc i64 %1 to i32
  store i32 %tmp30, ptr %.742.1, align 4
  %.746.1 = load i32, ptr %gep381.1, align 4
  %.748.1 = add i32 %.746.1, 1
  store i32 %.748.1, ptr %gep381.1, align 4
  %2 = add i64 %.692383385, 2
  %niter30.ncmp.1 = icmp eq i64 %unroll_iter29, %2
  br i1 %niter30.ncmp.1, label %B606.endif.preheader.unr-lcssa, label %B414

B688:                                             
  %lsr.iv = phi i32 [ %25, %B688.preheader33 ], [ %lsr.iv.next, %B740.1 ]
  %.1113395397 = phi i32 [ %.1113395397.unr, %B688.preheader33 ], [ %.1120.1, %B740.1 ]
  %.1120 = add i32 %.1113395397, 1
  %.1146 = sext i32 %.1113395397 to i64
  %.1147 = getelementptr i32, ptr %arg.neighbour, i64 %.1146
  %.1148 = load i32, ptr %.1147, align 4
  %.1150 = sext i32 %.1148 to i64
  %.1151 = getelementptr i32, ptr %arg.colour, i64 %.1150
  %.1152 = load i32, ptr %.1151, align 4
  %.1157 = zext i32 %.1152 to i64
  %.1158 = icmp sgt i32 %.1152, -1
  br i1 %.1158, label %B730, label %B740

B730:                                             
  %.1164 = getelementptr i32, ptr %arg.scratch, i64 %.1157
  store i32 %.1013, ptr %.1164, align 4
  br label %B740

B740:                                             
  %.1146.1 = sext i32 %.1120 to i64
  %.1147.1 = getelementptr i32, ptr %arg.neighbour, i64 %.1146.1
  %.1148.1 = load i32, ptr %.1147.1, align 4
  %.1150.1 = sext i32 %.1148.1 to i64
  %.1151.1 = getelementptr i32, ptr %arg.colour, i64 %.1150.1
  %.1152.1 = load i32, ptr %.1151.1, align 4
  %.1157.1 = zext i32 %.1152.1 to i64
  %.1158.1 = icmp sgt i32 %.1152.1, -1
  br i1 %.1158.1, label %B730.1, label %B740.1

B730.1:                                           
  %.1164.1 = getelementptr i32, ptr %arg.scratch, i64 %.1157.1
  store i32 %.1013, ptr %.1164.1, align 4
  br label %B740.1

B740.1:                                           
  %lsr.iv.next = add i32 %lsr.iv, -2
  %.1120.1 = add i32 %.1113395397, 2
  %.1107.1 = icmp sgt i32 %lsr.iv.next, 2
  br i1 %.1107.1, label %B688, label %B742

B742:                                             
  %.1184 = load i32, ptr %arg.scratch, align 4
  %.1186 = icmp eq i32 %.1184, %.1013
  br i1 %.1186, label %B770.preheader, label %B604.backedge

B770.preheader:                                   
  br label %B770

B770:                                             
  %c.3.1 = phi i64 [ %.1189, %B770 ], [ 0, %B770.preheader ]
  %.1189 = add nuw i64 %c.3.1, 1
  %sunkaddr98 = mul i64 %c.3.1, 4
  %sunkaddr99 = getelementptr i8, ptr %arg.scratch, i64 %sunkaddr98
  %sunkaddr100 = getelementptr i8, ptr %sunkaddr99, i64 4
  %.1196 = load i32, ptr %sunkaddr100, align 4
  %.1198 = icmp eq i32 %.1196, %.1013
  br i1 %.1198, label %B770, label %B604.backedge

B604.backedge:                                    
  %c.4.2 = phi i64 [ 0, %B742 ], [ %.1189, %B770 ]
  %.1206 = trunc i64 %c.4.2 to i32
  %.1207 = getelementptr i32, ptr %arg.colour, i64 %.1019
  store i32 %.1206, ptr %.1207, align 4
  %.1212 = add nsw i64 %c.4.2, 1
  %.13.i3 = tail call i64 @llvm.smax.i64(i64 %.1212, i64 %colours.2.0410)
  %exitcond422.not = icmp eq i64 %arg.n, %.986
  br i1 %exitcond422.not, label %common.ret, label %B606.endif

common.ret:                                       
  %colours.2.0.lcssa = phi i64 [ 0, %B570.endif.thread ], [ %.13.i3, %B604.backedge ]
  store i64 %colours.2.0.lcssa, ptr %retptr, align 8
  ret i32 0

B206.preheader.unr-lcssa:                         
  %3 = and i64 %arg.n, 1
  %lcmp.mod.not = icmp eq i64 %3, 0
  br i1 %lcmp.mod.not, label %B206.preheader.thread, label %B206.preheader

B206.preheader.thread:                            
  %4 = tail call i64 @llvm.smax.i64(i64 %.13.i.1, i64 -2)
  %..19616 = shl nuw nsw i64 %4, 2
  %5 = add nuw nsw i64 %..19616, 8
  tail call void @llvm.memset.p0.i64(ptr align 4 dereferenceable(1) %arg.scratch, i8 0, i64 %5, i1 false)
  %invariant.gep17 = getelementptr i32, ptr %arg.scratch, i64 %.13.i.1
  br label %B206.preheader.new

B206.preheader:                                   
  %most.2.0358.epil.init = phi i64 [ 0, %B38.backedge.preheader ], [ %.13.i.1, %B206.preheader.unr-lcssa ]
  %.113354356.epil.init = phi i64 [ 0, %B38.backedge.preheader ], [ %unroll_iter, %B206.preheader.unr-lcssa ]
  %6 = icmp eq i64 %arg.n, 1
  %.147.epil = getelementptr i32, ptr %arg.colour, i64 %.113354356.epil.init
  store i32 -1, ptr %.147.epil, align 4
  %7 = getelementptr i32, ptr %arg.start, i64 %.113354356.epil.init
  %.151.epil = getelementptr i8, ptr %7, i64 4
  %.152.epil = load i32, ptr %.151.epil, align 4
  %.155.epil = load i32, ptr %7, align 4
  %.156.epil = sext i32 %.152.epil to i64
  %.157.epil = sext i32 %.155.epil to i64
  %.158.epil = sub nsw i64 %.156.epil, %.157.epil
  %.13.i.epil = tail call i64 @llvm.smax.i64(i64 %.158.epil, i64 %most.2.0358.epil.init)
  %8 = tail call i64 @llvm.smax.i64(i64 %.13.i.epil, i64 -2)
  %..196 = shl nuw nsw i64 %8, 2
  %9 = add nuw nsw i64 %..196, 8
  tail call void @llvm.memset.p0.i64(ptr align 4 dereferenceable(1) %arg.scratch, i8 0, i64 %9, i1 false)
  %invariant.gep = getelementptr i32, ptr %arg.scratch, i64 %.13.i.epil
  br i1 %6, label %B206.epil.preheader, label %B206.preheader.B206.preheader.new_crit_edge

B206.preheader.B206.preheader.new_crit_edge:      
  %const57 = bitcast i64 9223372036854775806 to i64
  %.pre = and i64 %arg.n, %const57
  br label %B206.preheader.new

B206.preheader.new:                               
  %unroll_iter18.pre-phi = phi i64 [ %.pre, %B206.preheader.B206.preheader.new_crit_edge ], [ %unroll_iter, %B206.preheader.thread ]
  %invariant.gep21 = phi ptr [ %invariant.gep, %B206.preheader.B206.preheader.new_crit_edge ], [ %invariant.gep17, %B206.preheader.thread ]
  %10 = phi i64 [ %9, %B206.preheader.B206.preheader.new_crit_edge ], [ %5, %B206.preheader.thread ]
  %.13.i.lcssa20 = phi i64 [ %.13.i.epil, %B206.preheader.B206.preheader.new_crit_edge ], [ %.13.i.1, %B206.preheader.thread ]
  br label %B206

B328.preheader.loopexit.unr-lcssa:                
  %11 = and i64 %arg.n, 1
  %lcmp.mod16.not = icmp eq i64 %11, 0
  br i1 %lcmp.mod16.not, label %B328.preheader, label %B206.epil.preheader

B206.epil.preheader:                              
  %invariant.gep22 = phi ptr [ %invariant.gep, %B206.preheader ], [ %invariant.gep21, %B328.preheader.loopexit.unr-lcssa ]
  %12 = phi i64 [ %9, %B206.preheader ], [ %10, %B328.preheader.loopexit.unr-lcssa ]
  %.13.i.lcssa18 = phi i64 [ %.13.i.epil, %B206.preheader ], [ %.13.i.lcssa20, %B328.preheader.loopexit.unr-lcssa ]
  %.409367369.epil.init = phi i64 [ 0, %B206.preheader ], [ %unroll_iter18.pre-phi, %B328.preheader.loopexit.unr-lcssa ]
  %13 = getelementptr i32, ptr %arg.start, i64 %.409367369.epil.init
  %.443.epil = getelementptr i8, ptr %13, i64 4
  %.444.epil = load i32, ptr %.443.epil, align 4
  %.447.epil = load i32, ptr %13, align 4
  %.448.epil = sext i32 %.444.epil to i64
  %.449.epil = sext i32 %.447.epil to i64
  %.450.neg.epil = sub nsw i64 %.449.epil, %.448.epil
  %gep.epil = getelementptr i32, ptr %invariant.gep22, i64 %.450.neg.epil
  %.455.epil = getelementptr i8, ptr %gep.epil, i64 4
  %.456.epil = load i32, ptr %.455.epil, align 4
  %.458.epil = add i32 %.456.epil, 1
  store i32 %.458.epil, ptr %.455.epil, align 4
  br label %B328.preheader

B328.preheader:                                   
  %invariant.gep23 = phi ptr [ %invariant.gep22, %B206.epil.preheader ], [ %invariant.gep21, %B328.preheader.loopexit.unr-lcssa ]
  %14 = phi i64 [ %12, %B206.epil.preheader ], [ %10, %B328.preheader.loopexit.unr-lcssa ]
  %.13.i.lcssa19 = phi i64 [ %.13.i.lcssa18, %B206.epil.preheader ], [ %.13.i.lcssa20, %B328.preheader.loopexit.unr-lcssa ]
  %load_initial = load i32, ptr %arg.scratch, align 4
  %15 = add i64 %.13.i.lcssa19, 1
  %xtraiter20 = and i64 %15, 3
  %16 = icmp ult i64 %.13.i.lcssa19, 3
  br i1 %16, label %B328.epil.preheader, label %B328.preheader.new

B328.preheader.new:                               
  %unroll_iter23 = and i64 %15, -4
  br label %B328

B382.endif.unr-lcssa:                             
  %lcmp.mod21.not = icmp eq i64 %xtraiter20, 0
  br i1 %lcmp.mod21.not, label %B414.preheader, label %B328.epil.preheader

B328.epil.preheader:                              
  %xtraiter2010 = phi i64 [ %xtraiter20, %B328.preheader ], [ %xtraiter20, %B382.endif.unr-lcssa ], [ 1, %B328.preheader.thread ]
  %..19642999 = phi i64 [ %14, %B328.preheader ], [ %14, %B382.endif.unr-lcssa ], [ 8, %B328.preheader.thread ]
  %invariant.gep117 = phi ptr [ %invariant.gep23, %B328.preheader ], [ %invariant.gep23, %B382.endif.unr-lcssa ], [ %arg.scratch, %B328.preheader.thread ]
  %store_forwarded.epil.init = phi i32 [ %load_initial, %B328.preheader ], [ %.596.3, %B382.endif.unr-lcssa ], [ 0, %B328.preheader.thread ]
  %.555374376.epil.init = phi i64 [ 0, %B328.preheader ], [ %unroll_iter23, %B382.endif.unr-lcssa ], [ 0, %B328.preheader.thread ]
  %17 = shl nuw nsw i64 %.555374376.epil.init, 2
  %18 = getelementptr i8, ptr %arg.scratch, i64 %17
  %scevgep41 = getelementptr i8, ptr %18, i64 4
  br label %B328.epil

B328.epil:                                        
  %store_forwarded.epil = phi i32 [ %store_forwarded.epil.init, %B328.epil.preheader ], [ %.596.epil, %B328.epil ]
  %epil.iter = phi i64 [ 0, %B328.epil.preheader ], [ %epil.iter.next, %B328.epil ]
  %19 = shl i64 %epil.iter, 2
  %scevgep32 = getelementptr i8, ptr %scevgep41, i64 %19
  %.590.epil = load i32, ptr %scevgep32, align 4
  %.596.epil = add i32 %.590.epil, %store_forwarded.epil
  store i32 %.596.epil, ptr %scevgep32, align 4
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter2010, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B382.endif, label %B328.epil, !llvm.loop !9

B382.endif:                                       
  %20 = icmp slt i64 %arg.n, 1
  br i1 %20, label %B570.endif.thread, label %B414.preheader

B414.preheader:                                   
  %invariant.gep11614 = phi ptr [ %invariant.gep117, %B382.endif ], [ %invariant.gep23, %B382.endif.unr-lcssa ]
  %..1964299813 = phi i64 [ %..19642999, %B382.endif ], [ %14, %B382.endif.unr-lcssa ]
  %21 = icmp eq i64 %arg.n, 1
  br i1 %21, label %B414.epil.preheader, label %B414.preheader.new

B414.preheader.new:                               
  %const58 = bitcast i64 9223372036854775806 to i64
  %unroll_iter29 = and i64 %arg.n, %const58
  br label %B414

B570.endif.thread:                                
  tail call void @llvm.memset.p0.i64(ptr align 4 dereferenceable(1) %arg.scratch, i8 -1, i64 %..19642999, i1 false)
  br label %common.ret

B606.endif.preheader.unr-lcssa:                   
  %22 = and i64 %arg.n, 1
  %lcmp.mod27.not = icmp eq i64 %22, 0
  br i1 %lcmp.mod27.not, label %B606.endif.preheader, label %B414.epil.preheader

B414.epil.preheader:                              
  %.692383385.epil.init = phi i64 [ 0, %B414.preheader ], [ %unroll_iter29, %B606.endif.preheader.unr-lcssa ]
  %23 = getelementptr i32, ptr %arg.start, i64 %.692383385.epil.init
  %.726.epil = getelementptr i8, ptr %23, i64 4
  %.727.epil = load i32, ptr %.726.epil, align 4
  %.730.epil = load i32, ptr %23, align 4
  %.731.epil = sext i32 %.727.epil to i64
  %.732.epil = sext i32 %.730.epil to i64
  %.733.neg.epil = sub nsw i64 %.732.epil, %.731.epil
  %gep381.epil = getelementptr i32, ptr %invariant.gep11614, i64 %.733.neg.epil
  %.738.epil = load i32, ptr %gep381.epil, align 4
  %.740.epil = sext i32 %.738.epil to i64
  %.741.epil = trunc i64 %.692383385.epil.init to i32
  %.742.epil = getelementptr i32, ptr %arg.order, i64 %.740.epil
  store i32 %.741.epil, ptr %.742.epil, align 4
  %.746.epil = load i32, ptr %gep381.epil, align 4
  %.748.epil = add i32 %.746.epil, 1
  store i32 %.748.epil, ptr %gep381.epil, align 4
  br label %B606.endif.preheader

B606.endif.preheader:                             
  tail call void @llvm.memset.p0.i64(ptr align 4 %arg.scratch, i8 -1, i64 %..1964299813, i1 false)
  br label %B606.endif

B606.endif:                                       
  %colours.2.0410 = phi i64 [ %.13.i3, %B604.backedge ], [ 0, %B606.endif.preheader ]
  %.979402408 = phi i64 [ %.986, %B604.backedge ], [ 0, %B606.endif.preheader ]
  %.986 = add nuw nsw i64 %.979402408, 1
  %.1012 = getelementptr i32, ptr %arg.order, i64 %.979402408
  %.1013 = load i32, ptr %.1012, align 4
  %.1019 = sext i32 %.1013 to i64
  %.1020 = getelementptr i32, ptr %arg.start, i64 %.1019
  %.1021 = load i32, ptr %.1020, align 4
  %.1146.prol = sext i32 %.1021 to i64
  %.1026 = getelementptr i8, ptr %.1020, i64 4
  %.1027 = load i32, ptr %.1026, align 4
  %.1064 = sub i32 %.1027, %.1021
  %.1107396.not = icmp slt i32 %.1064, 1
  br i1 %.1107396.not, label %B742, label %B688.preheader

B688.preheader:                                   
  %.neg = add i32 %.1021, 1
  %xtraiter31 = and i32 %.1064, 1
  %lcmp.mod32.not = icmp eq i32 %xtraiter31, 0
  br i1 %lcmp.mod32.not, label %B688.prol.loopexit, label %B688.prol

B688.prol:                                        
  %.1116.prol = add nsw i32 %.1064, -1
  %.1147.prol = getelementptr i32, ptr %arg.neighbour, i64 %.1146.prol
  %.1148.prol = load i32, ptr %.1147.prol, align 4
  %.1150.prol = sext i32 %.1148.prol to i64
  %.1151.prol = getelementptr i32, ptr %arg.colour, i64 %.1150.prol
  %.1152.prol = load i32, ptr %.1151.prol, align 4
  %.1157.prol = zext i32 %.1152.prol to i64
  %.1158.prol = icmp sgt i32 %.1152.prol, -1
  br i1 %.1158.prol, label %B730.prol, label %B688.prol.loopexit

B730.prol:                                        
  %.1164.prol = getelementptr i32, ptr %arg.scratch, i64 %.1157.prol
  store i32 %.1013, ptr %.1164.prol, align 4
  br label %B688.prol.loopexit

B688.prol.loopexit:                               
  %.1106394398.unr = phi i32 [ %.1064, %B688.preheader ], [ %.1116.prol, %B730.prol ], [ %.1116.prol, %B688.prol ]
  %.1113395397.unr = phi i32 [ %.1021, %B688.preheader ], [ %.neg, %B730.prol ], [ %.neg, %B688.prol ]
  %24 = icmp eq i32 %.1027, %.neg
  br i1 %24, label %B742, label %B688.preheader33

B688.preheader33:                                 
  %25 = add nuw i32 %.1106394398.unr, 2
  br label %B688
}

declare void @llvm.assume(i1 noundef)

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!2}
!2 = distinct !{!2, !3, !"scope: %retptr"}
!3 = distinct !{!3, !"scope"}
!4 = !{!"branch_weights", i32 49, i32 1}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.unroll.disable"}
!7 = distinct !{!7, !6}
!8 = distinct !{!8, !6}
!9 = distinct !{!9, !6}
