; _days.py by numba 0.68.1; the source is sha256 c448d81e3a22bfcba634963eecbc4b6ad59897e66d96b3f5335799063a0425d1
define i32 @plan_blocks(ptr noalias %retptr, ptr noalias %excinfo, i64 %arg.n, i64 %arg.slots, i64 %arg.count, double %arg.full, double %arg.start, double %arg.end, ptr %arg.numbers, ptr %arg.store, ptr %arg.value, ptr %arg.width, ptr %arg.supply, ptr %arg.wants, ptr %arg.blocks, ptr %arg.seen, ptr %arg.order, ptr %arg.merit, ptr %arg.rest, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.use, ptr %arg.pool_slope, ptr %arg.pool_wide, ptr %arg.new_slope, ptr %arg.new_wide, ptr %arg.ends, ptr %arg.sides, ptr %arg.least, ptr %arg.most, ptr %arg.burns, ptr %arg.energy, ptr %arg.charge, ptr %arg.discharge, ptr %arg.taken, ptr %arg.other_energy, ptr %arg.other_charge, ptr %arg.other_discharge, ptr %arg.other_taken, ptr %arg.spare, ptr %arg.spare_most, ptr %arg.span) {
B0.endif.endif.endif.endif:
  %.249.i205 = alloca double, align 8
  %excinfo.3.i206 = alloca ptr, align 8
  %.249.i188 = alloca double, align 8
  %excinfo.3.i189 = alloca ptr, align 8
  %.249.i = alloca double, align 8
  %excinfo.3.i = alloca ptr, align 8
  %.279 = alloca ptr, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.560 = alloca double, align 8
  store double 0.000000e+00, ptr %.560, align 8
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  %.1376 = alloca i64, align 8
  store i64 0, ptr %.1376, align 8
  %excinfo.10 = alloca ptr, align 8
  store ptr null, ptr %excinfo.10, align 8
  %.1704 = alloca i64, align 8
  store i64 0, ptr %.1704, align 8
  %excinfo.11 = alloca ptr, align 8
  store ptr null, ptr %excinfo.11, align 8
  %.1871 = alloca i64, align 8
  store i64 0, ptr %.1871, align 8
  %excinfo.12 = alloca ptr, align 8
  store ptr null, ptr %excinfo.12, align 8
  %.2960 = alloca i64, align 8
  store i64 0, ptr %.2960, align 8
  %excinfo.19 = alloca ptr, align 8
  store ptr null, ptr %excinfo.19, align 8
  %.3300 = alloca i64, align 8
  store i64 0, ptr %.3300, align 8
  %excinfo.21 = alloca ptr, align 8
  store ptr null, ptr %excinfo.21, align 8
  %.3811 = alloca double, align 8
  store double 0.000000e+00, ptr %.3811, align 8
  %excinfo.24 = alloca ptr, align 8
  store ptr null, ptr %excinfo.24, align 8
  %.4230 = alloca double, align 8
  store double 0.000000e+00, ptr %.4230, align 8
  %excinfo.26 = alloca ptr, align 8
  store ptr null, ptr %excinfo.26, align 8
  %.4457 = alloca double, align 8
  store double 0.000000e+00, ptr %.4457, align 8
  %excinfo.28 = alloca ptr, align 8
  store ptr null, ptr %excinfo.28, align 8
  %.4627 = alloca ptr, align 8
  store ptr null, ptr %.4627, align 8
  %excinfo.31 = alloca ptr, align 8
  store ptr null, ptr %excinfo.31, align 8
  %.125 = load double, ptr %arg.numbers, align 8
  %.130 = getelementptr i8, ptr %arg.numbers, i64 8
  %.131 = load double, ptr %.130, align 8
  %.5.i = fptosi double %.131 to i64
  %.159 = getelementptr i8, ptr %arg.numbers, i64 16
  %.160 = load double, ptr %.159, align 8
  %.5.i177 = fptosi double %.160 to i64
  %.186 = getelementptr i8, ptr %arg.numbers, i64 24
  %.187 = load double, ptr %.186, align 8
  %.5.i178 = fptosi double %.187 to i64
  %.222 = getelementptr i8, ptr %arg.numbers, i64 32
  %.223 = load double, ptr %.222, align 8
  %.5.i179 = fptosi double %.223 to i64
  %.249 = getelementptr i8, ptr %arg.numbers, i64 40
  %.250 = load double, ptr %.249, align 8
  %.259 = add nsw i64 %arg.count, %arg.slots
  %.260 = mul nsw i64 %.259, 6
  %.262 = fmul double %arg.full, 0x3D719799812DEA11
  store ptr null, ptr %.279, align 8
  %.283 = call i32 @lay_out(ptr %.279, ptr %excinfo.5, i64 %arg.n, i64 %arg.slots, ptr %arg.store, ptr %arg.value, ptr %arg.width, ptr %arg.supply, ptr %arg.wants, ptr %arg.order, ptr %arg.merit, ptr %arg.rest, ptr %arg.taken)
  switch i32 %.283, label %B0.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif.endif
  ], !prof !0

B756:                                             
  %.idx3976 = mul i64 %arg.count, 192
  %0 = getelementptr i8, ptr %arg.blocks, i64 %.idx3976
  %.744 = getelementptr i8, ptr %0, i64 48
  store double 0.000000e+00, ptr %.744, align 8
  %.749 = getelementptr i8, ptr %0, i64 56
  store double %arg.end, ptr %.749, align 8
  %.754 = getelementptr i8, ptr %0, i64 64
  store double %arg.end, ptr %.754, align 8
  %.759 = getelementptr i8, ptr %0, i64 72
  store double 0.000000e+00, ptr %.759, align 8
  %.764 = getelementptr i8, ptr %0, i64 88
  store double 0.000000e+00, ptr %.764, align 8
  %.767 = fcmp olt double %arg.end, 0.000000e+00
  br i1 %.767, label %B924, label %B1038.endif

B924:                                             
  %sunkaddr = getelementptr i8, ptr %arg.blocks, i64 %.idx3976
  %sunkaddr571 = getelementptr i8, ptr %sunkaddr, i64 48
  store double 1.000000e+00, ptr %sunkaddr571, align 8
  %sunkaddr572 = getelementptr i8, ptr %arg.blocks, i64 %.idx3976
  %sunkaddr573 = getelementptr i8, ptr %sunkaddr572, i64 56
  store double 0.000000e+00, ptr %sunkaddr573, align 8
  %sunkaddr574 = getelementptr i8, ptr %arg.blocks, i64 %.idx3976
  %sunkaddr575 = getelementptr i8, ptr %sunkaddr574, i64 64
  store double %arg.full, ptr %sunkaddr575, align 8
  %.791 = mul nsw i64 %arg.count, %.5.i177
  %.793 = getelementptr double, ptr %arg.pool_slope, i64 %.791
  store double 0.000000e+00, ptr %.793, align 8
  %.800 = getelementptr double, ptr %arg.pool_wide, i64 %.791
  store double %arg.full, ptr %.800, align 8
  br label %B1038.endif

B1136:                                            
  %lsr.iv535 = phi ptr [ %scevgep534, %B1136.preheader ], [ %scevgep536, %B2324 ]
  %lsr.iv529 = phi ptr [ %scevgep528, %B1136.preheader ], [ %scevgep530, %B2324 ]
  %lsr.iv517 = phi ptr [ %scevgep516, %B1136.preheader ], [ %scevgep518, %B2324 ]
  %lsr.iv510 = phi i64 [ %53, %B1136.preheader ], [ %lsr.iv.next511, %B2324 ]
  %lsr.iv504 = phi i64 [ %57, %B1136.preheader ], [ %lsr.iv.next505, %B2324 ]
  %lsr.iv488 = phi ptr [ %scevgep487, %B1136.preheader ], [ %scevgep489, %B2324 ]
  %lsr.iv = phi ptr [ %scevgep482, %B1136.preheader ], [ %scevgep483, %B2324 ]
  %indvar = phi i64 [ %indvar.next, %B2324 ], [ 0, %B1136.preheader ]
  %later.5.11489 = phi i1 [ %"$phi2324.2.2.2", %B2324 ], [ %anew.2.02519, %B1136.preheader ]
  %idle.5.11488 = phi i1 [ %idle.6.3923, %B2324 ], [ true, %B1136.preheader ]
  %.102713981487 = phi i64 [ %.1037, %B2324 ], [ %arg.count, %B1136.preheader ]
  %1 = mul i64 %46, %indvar
  %2 = add i64 %45, %1
  %3 = add i64 %47, %1
  %4 = add i64 %49, %1
  %5 = add i64 %50, %1
  %.1037 = add nsw i64 %.102713981487, -1
  %.idx3977 = mul i64 %.1037, 192
  %6 = getelementptr i8, ptr %arg.blocks, i64 %.idx3977
  %.1077 = getelementptr i8, ptr %6, i64 88
  %.1078 = load double, ptr %.1077, align 8
  %.1079 = fcmp ogt double %.1078, 0.000000e+00
  %brmerge = or i1 %anew.2.02519, %later.5.11489
  br i1 %brmerge, label %B1208.endif.endif, label %B2324

B1302:                                            
  %lsr.iv493 = phi i64 [ 0, %B1302.preheader474 ], [ %lsr.iv.next, %B1302 ]
  %7 = shl i64 %lsr.iv493, 3
  %scevgep513 = getelementptr i8, ptr %scevgep512, i64 %7
  %.1266 = load double, ptr %scevgep513, align 8
  %8 = shl i64 %lsr.iv493, 3
  %scevgep508 = getelementptr i8, ptr %scevgep506, i64 %8
  %scevgep509 = getelementptr i8, ptr %scevgep508, i64 -8
  %.1273 = load double, ptr %scevgep509, align 8
  %9 = shl i64 %lsr.iv493, 3
  %scevgep501 = getelementptr i8, ptr %scevgep500, i64 %9
  %scevgep502 = getelementptr i8, ptr %scevgep501, i64 -8
  store double %.1266, ptr %scevgep502, align 8
  %10 = shl i64 %lsr.iv493, 3
  %scevgep496 = getelementptr i8, ptr %scevgep495, i64 %10
  %scevgep497 = getelementptr i8, ptr %scevgep496, i64 -8
  store double %.1273, ptr %scevgep497, align 8
  %11 = shl i64 %lsr.iv493, 3
  %scevgep514 = getelementptr i8, ptr %scevgep512, i64 %11
  %scevgep515 = getelementptr i8, ptr %scevgep514, i64 8
  %.1266.1 = load double, ptr %scevgep515, align 8
  %12 = shl i64 %lsr.iv493, 3
  %scevgep507 = getelementptr i8, ptr %scevgep506, i64 %12
  %.1273.1 = load double, ptr %scevgep507, align 8
  %13 = shl i64 %lsr.iv493, 3
  %scevgep503 = getelementptr i8, ptr %scevgep500, i64 %13
  store double %.1266.1, ptr %scevgep503, align 8
  %14 = shl i64 %lsr.iv493, 3
  %scevgep498 = getelementptr i8, ptr %scevgep495, i64 %14
  store double %.1273.1, ptr %scevgep498, align 8
  %lsr.iv.next = add i64 %lsr.iv493, 2
  %exitcond3965.not.1 = icmp eq i64 %76, %lsr.iv.next
  br i1 %exitcond3965.not.1, label %B1388.endif, label %B1302, !llvm.loop !1

common.ret:                                       
  %common.ret.op = phi i32 [ 0, %B1624 ], [ 0, %B1936 ], [ 0, %B2088 ], [ 0, %B3176 ], [ 0, %B3448 ], [ 0, %B5444 ], [ 0, %B5476 ], [ 0, %B5508 ], [ %.1875, %B1946.if.if ], [ %.4235.us.lcssa, %B4294.if.if.split.us ], [ %.4631, %B4854.endif.endif.endif.if.if ], [ %.2964, %B3080.if.if ], [ %.283, %B0.endif.endif.endif.endif.if.if ], [ %.565.lcssa, %B376.if.if ], [ %.3816.lcssa, %B3776.if.if ], [ %.4462.lcssa, %B4634.if.if ], [ %.3304, %B3352.if.if ], [ %.1380, %B1388.endif.if.if ], [ %.1708, %B1858.if.if ]
  ret i32 %common.ret.op

B1624:                                            
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B1696:                                            
  %.161513801385 = phi i64 [ 0, %B1696.lr.ph ], [ %.1622, %B5509 ]
  %.1622 = add nuw nsw i64 %.161513801385, 1
  %15 = shl i64 %.161513801385, 3
  %scevgep519 = getelementptr i8, ptr %lsr.iv517, i64 %15
  %.1652 = load double, ptr %scevgep519, align 8
  %sunkaddr576 = getelementptr i8, ptr %arg.blocks, i64 %.idx3977
  %sunkaddr577 = getelementptr i8, ptr %sunkaddr576, i64 24
  %.1660 = load double, ptr %sunkaddr577, align 8
  %.1662 = fcmp oeq double %.1652, %.1660
  br i1 %.1662, label %B5509, label %B1776

B1776:                                            
  %sunkaddr578 = getelementptr i8, ptr %arg.blocks, i64 %.idx3977
  %sunkaddr579 = getelementptr i8, ptr %sunkaddr578, i64 120
  %.1668 = load double, ptr %sunkaddr579, align 8
  %.1670 = fcmp oeq double %.1652, %.1668
  br i1 %.1670, label %B5509, label %B1816

B1816:                                            
  %sunkaddr580 = getelementptr i8, ptr %arg.blocks, i64 %.idx3977
  %sunkaddr581 = getelementptr i8, ptr %sunkaddr580, i64 144
  %.1676 = load double, ptr %sunkaddr581, align 8
  %.1678 = fcmp oeq double %.1652, %.1676
  br i1 %.1678, label %B5509, label %B1858

B1858:                                            
  store i64 0, ptr %.1704, align 8
  %.1708 = call i32 @pass_block(ptr %.1704, ptr %excinfo.11, i64 %arg.n, i64 %.1037, i64 %.5.i, double %arg.full, double %.1652, ptr %arg.store, ptr %arg.supply, ptr %arg.order, ptr %arg.merit, ptr %arg.rest, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.use, ptr %arg.ends, i64 0, ptr %arg.blocks, i64 %.5.i177, ptr %arg.pool_slope, ptr %arg.pool_wide, ptr %arg.span)
  %cond255 = icmp eq i32 %.1708, 0
  br i1 %cond255, label %B1858.endif, label %B1858.if.if, !prof !3

B1936:                                            
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B1946:                                            
  %sunkaddr582 = getelementptr i8, ptr %arg.numbers, i64 56
  %.1842 = load double, ptr %sunkaddr582, align 8
  %.1843 = fadd double %.1842, 1.000000e+00
  store double %.1843, ptr %sunkaddr582, align 8
  %sunkaddr583 = getelementptr i8, ptr %arg.span, i64 16
  %.1850 = load double, ptr %sunkaddr583, align 8
  %sunkaddr584 = getelementptr i8, ptr %arg.blocks, i64 %.idx3977
  %sunkaddr585 = getelementptr i8, ptr %sunkaddr584, i64 16
  %.1855 = load double, ptr %sunkaddr585, align 8
  %.1857 = fmul double %.1652, %.1855
  %.1860 = fsub double %.1850, %.1857
  store i64 0, ptr %.1871, align 8
  %.1875 = call i32 @fold(ptr %.1871, ptr %excinfo.12, i64 %.1037, double %.1860, ptr %arg.blocks, i64 %.5.i177, ptr %arg.slope, ptr %arg.wide, ptr %arg.span, ptr %arg.pool_slope, ptr %arg.pool_wide, ptr %arg.new_slope, ptr %arg.new_wide)
  %cond256 = icmp eq i32 %.1875, 0
  br i1 %cond256, label %B1946.endif, label %B1946.if.if, !prof !3

B2088:                                            
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B2198:                                            
  %later.7.31394 = phi i1 [ %.2040, %B2198.lr.ph.new ], [ %later.8.4.1, %B2316.1 ]
  %.213813901392 = phi i64 [ 0, %B2198.lr.ph.new ], [ %.2145.1, %B2316.1 ]
  %16 = shl i64 %.213813901392, 3
  %scevgep526 = getelementptr i8, ptr %scevgep524, i64 %16
  %scevgep527 = getelementptr i8, ptr %scevgep526, i64 -8
  %.2188 = load double, ptr %scevgep527, align 8
  %scevgep538 = getelementptr i8, ptr %lsr.iv535, i64 %16
  %scevgep539 = getelementptr i8, ptr %scevgep538, i64 -8
  %.2196 = load double, ptr %scevgep539, align 8
  %.2197 = fcmp une double %.2188, %.2196
  %later.9.4 = select i1 %.2197, i1 true, i1 %later.7.31394
  %17 = shl i64 %.213813901392, 3
  %scevgep522 = getelementptr i8, ptr %scevgep520, i64 %17
  %scevgep523 = getelementptr i8, ptr %scevgep522, i64 -8
  %.2213 = load double, ptr %scevgep523, align 8
  %scevgep532 = getelementptr i8, ptr %lsr.iv529, i64 %17
  %scevgep533 = getelementptr i8, ptr %scevgep532, i64 -8
  %.2223 = load double, ptr %scevgep533, align 8
  %.2224 = fcmp une double %.2213, %.2223
  br i1 %.2224, label %B2312, label %B2316

B2312:                                            
  br label %B2316

B2316:                                            
  %later.8.4 = phi i1 [ true, %B2312 ], [ %later.9.4, %B2198 ]
  %.2145.1 = add nuw i64 %.213813901392, 2
  %18 = shl i64 %.213813901392, 3
  %scevgep525 = getelementptr i8, ptr %scevgep524, i64 %18
  %.2188.1 = load double, ptr %scevgep525, align 8
  %scevgep537 = getelementptr i8, ptr %lsr.iv535, i64 %18
  %.2196.1 = load double, ptr %scevgep537, align 8
  %.2197.1 = fcmp une double %.2188.1, %.2196.1
  %later.9.4.1 = select i1 %.2197.1, i1 true, i1 %later.8.4
  %19 = shl i64 %.213813901392, 3
  %scevgep521 = getelementptr i8, ptr %scevgep520, i64 %19
  %.2213.1 = load double, ptr %scevgep521, align 8
  %scevgep531 = getelementptr i8, ptr %lsr.iv529, i64 %19
  %.2223.1 = load double, ptr %scevgep531, align 8
  %.2224.1 = fcmp une double %.2213.1, %.2223.1
  br i1 %.2224.1, label %B2312.1, label %B2316.1

B2312.1:                                          
  br label %B2316.1

B2316.1:                                          
  %later.8.4.1 = phi i1 [ true, %B2312.1 ], [ %later.9.4.1, %B2316 ]
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.2145.1
  br i1 %niter.ncmp.1, label %B2318.loopexit.unr-lcssa, label %B2198

B2318.loopexit.unr-lcssa:                         
  %20 = and i64 %.5.i162, 1
  %lcmp.mod428.not = icmp eq i64 %20, 0
  br i1 %lcmp.mod428.not, label %B2318, label %B2198.epil.preheader

B2198.epil.preheader:                             
  %later.7.31394.epil.init = phi i1 [ %.2040, %B2198.lr.ph ], [ %later.8.4.1, %B2318.loopexit.unr-lcssa ]
  %.213813901392.epil.init = phi i64 [ 0, %B2198.lr.ph ], [ %.2145.1, %B2318.loopexit.unr-lcssa ]
  %.2185.epil = add nsw i64 %.213813901392.epil.init, %.5.i177
  %.2187.epil = getelementptr double, ptr %arg.new_slope, i64 %.2185.epil
  %.2188.epil = load double, ptr %.2187.epil, align 8
  %.2193.epil = add nsw i64 %.213813901392.epil.init, %.2191
  %.2195.epil = getelementptr double, ptr %arg.pool_slope, i64 %.2193.epil
  %.2196.epil = load double, ptr %.2195.epil, align 8
  %.2197.epil = fcmp une double %.2188.epil, %.2196.epil
  %later.9.4.epil = select i1 %.2197.epil, i1 true, i1 %later.7.31394.epil.init
  %.2212.epil = getelementptr double, ptr %arg.new_wide, i64 %.2185.epil
  %.2213.epil = load double, ptr %.2212.epil, align 8
  %.2222.epil = getelementptr double, ptr %arg.pool_wide, i64 %.2193.epil
  %.2223.epil = load double, ptr %.2222.epil, align 8
  %.2224.epil = fcmp une double %.2213.epil, %.2223.epil
  br i1 %.2224.epil, label %B2312.epil, label %B2318

B2312.epil:                                       
  br label %B2318

B2318:                                            
  %later.7.3.lcssa = phi i1 [ %.2040, %B2100.endif.endif ], [ %later.8.4.1, %B2318.loopexit.unr-lcssa ], [ true, %B2312.epil ], [ %later.9.4.epil, %B2198.epil.preheader ]
  %21 = fcmp ogt double %.1078, 0.000000e+00
  %spec.select = select i1 %later.7.3.lcssa, i1 true, i1 %21
  br label %B2324

B2324:                                            
  %idle.6.3923 = phi i1 [ false, %B2318 ], [ %idle.5.11488, %B1136 ]
  %"$phi2324.2.2.2" = phi i1 [ %spec.select, %B2318 ], [ %.1079, %B1136 ]
  %sunkaddr586 = getelementptr i8, ptr %arg.blocks, i64 %.idx3977
  %sunkaddr587 = getelementptr i8, ptr %sunkaddr586, i64 88
  store double 0.000000e+00, ptr %sunkaddr587, align 8
  %indvar.next = add i64 %indvar, 1
  %scevgep483 = getelementptr i8, ptr %lsr.iv, i64 %56
  %scevgep489 = getelementptr i8, ptr %lsr.iv488, i64 %56
  %lsr.iv.next505 = sub i64 %lsr.iv504, %.5.i177
  %lsr.iv.next511 = sub i64 %lsr.iv510, %.5.i177
  %scevgep518 = getelementptr i8, ptr %lsr.iv517, i64 -96
  %scevgep530 = getelementptr i8, ptr %lsr.iv529, i64 %56
  %scevgep536 = getelementptr i8, ptr %lsr.iv535, i64 %56
  %.1028 = icmp sgt i64 %.102713981487, 1
  br i1 %.1028, label %B1136, label %B2356.endif.endif.endif

B2496:                                            
  %lsr.iv541 = phi ptr [ %scevgep540, %B2496.preheader ], [ %scevgep542, %B2496 ]
  %bound.3.11504 = phi double [ %.2480.3, %B2496 ], [ 0.000000e+00, %B2496.preheader ]
  %.244215001502 = phi i64 [ %.2449.3, %B2496 ], [ 0, %B2496.preheader ]
  %scevgep545 = getelementptr i8, ptr %lsr.iv541, i64 -576
  %.2478 = load double, ptr %scevgep545, align 8
  %.2480 = fadd double %bound.3.11504, %.2478
  %scevgep544 = getelementptr i8, ptr %lsr.iv541, i64 -384
  %.2478.1 = load double, ptr %scevgep544, align 8
  %.2480.1 = fadd double %.2480, %.2478.1
  %scevgep543 = getelementptr i8, ptr %lsr.iv541, i64 -192
  %.2478.2 = load double, ptr %scevgep543, align 8
  %.2480.2 = fadd double %.2480.1, %.2478.2
  %.2449.3 = add nuw nsw i64 %.244215001502, 4
  %.2478.3 = load double, ptr %lsr.iv541, align 8
  %.2480.3 = fadd double %.2480.2, %.2478.3
  %scevgep542 = getelementptr i8, ptr %lsr.iv541, i64 768
  %niter436.ncmp.3 = icmp eq i64 %unroll_iter435, %.2449.3
  br i1 %niter436.ncmp.3, label %B2554.endif.endif.loopexit.unr-lcssa, label %B2496

B2832:                                            
  %moved.2.11770 = phi double [ %.4780, %B5232.endif ], [ 0.000000e+00, %B2832.preheader ]
  %earned.2.11769 = phi double [ %.4771, %B5232.endif ], [ 0.000000e+00, %B2832.preheader ]
  %now.2.11767 = phi double [ %.4816, %B5232.endif ], [ %.13.i182236, %B2832.preheader ]
  %idle.3.11766 = phi i1 [ %idle.4.3, %B5232.endif ], [ %idle.5.1.lcssa234, %B2832.preheader ]
  %.284516501763 = phi i64 [ %.2852, %B5232.endif ], [ 0, %B2832.preheader ]
  %.2852 = add nuw nsw i64 %.284516501763, 1
  %.idx3978 = mul i64 %.284516501763, 192
  %22 = getelementptr i8, ptr %arg.blocks, i64 %.idx3978
  %.2888 = getelementptr i8, ptr %22, i64 96
  %.2889 = load double, ptr %.2888, align 8
  %.2890 = fcmp oeq double %.2889, 0.000000e+00
  br i1 %.2890, label %B2968, label %B2894

B2894:                                            
  %sunkaddr588 = getelementptr i8, ptr %arg.blocks, i64 %.idx3978
  %sunkaddr589 = getelementptr i8, ptr %sunkaddr588, i64 32
  %.2902 = load double, ptr %sunkaddr589, align 8
  %.2904 = fsub double %now.2.11767, %.2902
  %.2905 = tail call double @llvm.fabs.f64(double %.2904)
  %.2907 = fcmp ogt double %.2905, %.262
  br i1 %.2907, label %B2968, label %B2894.B5232.endif_crit_edge

B2894.B5232.endif_crit_edge:                      
  %sunkaddr590 = getelementptr i8, ptr %arg.blocks, i64 %.idx3978
  %sunkaddr591 = getelementptr i8, ptr %sunkaddr590, i64 168
  %.4769.pre = load double, ptr %sunkaddr591, align 8
  %sunkaddr592 = getelementptr i8, ptr %arg.blocks, i64 %.idx3978
  %sunkaddr593 = getelementptr i8, ptr %sunkaddr592, i64 176
  %.4778.pre = load double, ptr %sunkaddr593, align 8
  %sunkaddr594 = getelementptr i8, ptr %arg.blocks, i64 %.idx3978
  %sunkaddr595 = getelementptr i8, ptr %sunkaddr594, i64 8
  %.4789.pre = load double, ptr %sunkaddr595, align 8
  %.pre = fptosi double %.4789.pre to i64
  br label %B5232.endif

B2968:                                            
  %sunkaddr596 = getelementptr i8, ptr %arg.blocks, i64 %.idx3978
  %sunkaddr597 = getelementptr i8, ptr %sunkaddr596, i64 40
  %.2917 = load double, ptr %sunkaddr597, align 8
  %.2919 = fsub double %now.2.11767, %.2917
  %.2920 = tail call double @llvm.fabs.f64(double %.2919)
  %.2922 = fcmp ogt double %.2920, %.262
  %.2929 = fcmp ogt double %.2889, 0.000000e+00
  %or.cond = or i1 %.2929, %.2922
  br i1 %or.cond, label %B3080, label %B3216.endif.endif.endif

B3080:                                            
  store i64 0, ptr %.2960, align 8
  %.2964 = call i32 @settle(ptr %.2960, ptr %excinfo.19, i64 %arg.n, i64 %.284516501763, i64 %.5.i, double %arg.full, double %now.2.11767, double %.125, ptr %arg.store, ptr %arg.supply, ptr %arg.order, ptr %arg.merit, ptr %arg.rest, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.use, ptr %arg.ends, i64 %.5.i178, ptr %arg.sides, i64 %.260, ptr %arg.blocks, ptr %arg.seen, i64 %.5.i177, ptr %arg.pool_slope, ptr %arg.pool_wide, ptr %arg.new_slope, ptr %arg.new_wide, ptr %arg.span, i64 %strictly.2.02518)
  %.2974 = load i64, ptr %.2960, align 8
  %cond245 = icmp eq i32 %.2964, 0
  br i1 %cond245, label %B3080.endif, label %B3080.if.if, !prof !3

B3176:                                            
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B3184:                                            
  %sunkaddr598 = getelementptr i8, ptr %arg.numbers, i64 56
  %.3100 = load double, ptr %sunkaddr598, align 8
  %.3102 = sitofp i64 %.2974 to double
  %.3103 = fadd double %.3100, %.3102
  store double %.3103, ptr %sunkaddr598, align 8
  br label %B3216.endif.endif.endif

B3336:                                            
  %lsr.iv559 = phi i64 [ %math, %B5050 ], [ 2, %B3216.endif.endif.endif ]
  %23 = call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %lsr.iv559, i64 1)
  %math = extractvalue { i64, i1 } %23, 0
  %ov = extractvalue { i64, i1 } %23, 1
  br i1 %ov, label %B5130, label %B3338

B3338:                                            
  %.3270 = icmp eq i64 %lsr.iv559, 1
  br i1 %.3270, label %B3352, label %B3490.endif.endif

B3352:                                            
  store i64 0, ptr %.3300, align 8
  %.3304 = call i32 @settle(ptr %.3300, ptr %excinfo.21, i64 %arg.n, i64 %.284516501763, i64 %.5.i, double %arg.full, double %now.2.11767, double %.125, ptr %arg.store, ptr %arg.supply, ptr %arg.order, ptr %arg.merit, ptr %arg.rest, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.use, ptr %arg.ends, i64 %.5.i178, ptr %arg.sides, i64 %.260, ptr %arg.blocks, ptr %arg.seen, i64 %.5.i177, ptr %arg.pool_slope, ptr %arg.pool_wide, ptr %arg.new_slope, ptr %arg.new_wide, ptr %arg.span, i64 1)
  %.3314 = load i64, ptr %.3300, align 8
  %cond246 = icmp eq i32 %.3304, 0
  br i1 %cond246, label %B3352.endif, label %B3352.if.if, !prof !3

B3448:                                            
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B3458:                                            
  %sunkaddr599 = getelementptr i8, ptr %arg.numbers, i64 56
  %.3448 = load double, ptr %sunkaddr599, align 8
  %.3450 = sitofp i64 %.3314 to double
  %.3451 = fadd double %.3448, %.3450
  store double %.3451, ptr %sunkaddr599, align 8
  br label %B3490.endif.endif

B4014:                                            
  %sunkaddr600 = getelementptr i8, ptr %arg.blocks, i64 %.idx3978
  %sunkaddr601 = getelementptr i8, ptr %sunkaddr600, i64 128
  %.3843 = load double, ptr %sunkaddr601, align 8
  %.3845 = fsub double %.331.i, %.3843
  %.3846 = tail call double @llvm.fabs.f64(double %.3845)
  %.3855 = fsub double %.3491, %.3576
  %.3857 = fmul double %.3855, %.3846
  %.3861 = fcmp ogt double %.3857, %.3535
  br i1 %.3861, label %B4038, label %B4056

B4038:                                            
  %.3865 = fadd double %.3491, %.3576
  %.3868 = fmul double %.3865, 5.000000e-01
  br label %B5511

B4056:                                            
  %.3874 = fcmp ogt double %.331.i, 0.000000e+00
  br i1 %.3874, label %B4068, label %B4280.us.preheader

B4068:                                            
  %.3879 = fsub double %.3576, %.3877
  %.12.i170 = fcmp olt double %.3879, 0.000000e+00
  %.13.i171 = select i1 %.12.i170, double 0.000000e+00, double %.3879
  br label %B5511

B4128:                                            
  %.3929 = fcmp olt double %.3576, %.125
  %.3932 = fcmp ole double %.331.i, 0.000000e+00
  %or.cond1130 = select i1 %.3929, i1 true, i1 %.3932
  br i1 %or.cond1130, label %B4168, label %B4156

B4156:                                            
  %.3947 = fmul double %.3576, 0x3FEFFFFFFFFFDCD1
  br label %B5511

B4168:                                            
  %.3826.lcssa2675 = phi double [ %.331.i, %B4128 ], [ %.3826.1, %B3776.endif.1 ]
  %.3968.not = icmp eq i64 %.5.i169, 1
  br i1 %.3968.not, label %B5010, label %B4280.preheader

B4816:                                            
  store double 0.000000e+00, ptr %.4457, align 8
  %.4462.1 = call i32 @write_side(ptr %.4457, ptr %excinfo.28, i64 %arg.n, i64 %.284516501763, i64 %.5.i, double %arg.full, double %now.2.11767, double %.3877, double %.39903996, i8 1, ptr %arg.store, ptr %arg.supply, ptr %arg.order, ptr %arg.merit, ptr %arg.rest, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.use, ptr %arg.sides, i64 %.4358, ptr %arg.blocks, i64 %.5.i177, ptr %arg.pool_slope, ptr %arg.pool_wide, ptr %arg.span, ptr %arg.least, ptr %arg.most, ptr %arg.burns, i64 0, i64 %arg.slots, ptr %arg.energy, ptr %arg.charge, ptr %arg.discharge, ptr %arg.taken)
  %.4472.1 = load double, ptr %.4457, align 8
  %cond247 = icmp eq i32 %.4462.1, 0
  br i1 %cond247, label %B4634.endif.1, label %B4634.if.if.loopexit, !prof !3

B4634.endif.1:                                    
  %.4486.1 = fcmp ult double %.4472.1, 0.000000e+00
  br i1 %.4486.1, label %B4830, label %B4998

B4830:                                            
  switch i64 %.5.i169, label %B5010 [
    i64 3, label %B4842.loopexit
    i64 2, label %B5130
  ]

B4842.loopexit:                                   
  br label %B4842

B4842:                                            
  %under.2.59793985 = phi double [ %under.2.59793986.ph, %B5510.us ], [ %under.2.59793986.ph, %B4562.us ], [ %under.2.59793994, %B4842.loopexit ]
  %over.3.41047 = phi double [ %.4245.us.1, %B5510.us ], [ %.331.i219, %B4562.us ], [ %.4472.1, %B4842.loopexit ]
  %.4539 = fcmp ogt double %over.3.41047, %under.2.59793985
  br i1 %.4539, label %B4854.endif.endif.endif, label %B5130

B4998:                                            
  %24 = icmp eq i64 %.5.i169, 2
  br i1 %24, label %B5130, label %B5010

B5010:                                            
  %under.2.597810131121 = phi double [ %under.2.59793994, %B4998 ], [ %.3826.lcssa2675, %B4168 ], [ %under.2.59793994, %B4830 ]
  %sunkaddr602 = getelementptr i8, ptr %arg.blocks, i64 %.idx3978
  %sunkaddr603 = getelementptr i8, ptr %sunkaddr602, i64 120
  %.4668 = load double, ptr %sunkaddr603, align 8
  %.4670 = fcmp ult double %.4668, %.125
  br i1 %.4670, label %B5050, label %B5130

B5050:                                            
  %.4673 = tail call double @llvm.fabs.f64(double %under.2.597810131121)
  %sunkaddr604 = getelementptr i8, ptr %arg.blocks, i64 %.idx3978
  %sunkaddr605 = getelementptr i8, ptr %sunkaddr604, i64 16
  %.4680 = load double, ptr %sunkaddr605, align 8
  %.4681 = fmul double %.4680, 0x3DA5FD7FE1796495
  %.4682 = fcmp ugt double %.4673, %.4681
  br i1 %.4682, label %B3336, label %B5130

B5130:                                            
  %sunkaddr606 = getelementptr i8, ptr %arg.blocks, i64 %.idx3978
  %.76.i = load double, ptr %sunkaddr606, align 8, !noalias !4
  %.5.i.i = fptosi double %.76.i to i64
  %sunkaddr607 = getelementptr i8, ptr %arg.blocks, i64 %.idx3978
  %sunkaddr608 = getelementptr i8, ptr %sunkaddr607, i64 8
  %.107.i = load double, ptr %sunkaddr608, align 8, !noalias !4
  %.5.i1.i = fptosi double %.107.i to i64
  %.168.i = sub i64 %.5.i1.i, %.5.i.i
  %.211122.not.i = icmp slt i64 %.168.i, 1
  br i1 %.211122.not.i, label %B5130.endif, label %B180.endif.lr.ph.i

B178.loopexit.i:                                  
  %gain.2.1.lcssa.i = phi double [ %gain.3.0125.i, %B180.endif.i ], [ %gain.4.2.i, %B453.i ]
  %moved.2.1.lcssa.i = phi double [ %moved.3.0126.i, %B180.endif.i ], [ %moved.4.2.i, %B453.i ]
  %total.2.1.lcssa.i = phi double [ %total.3.0127.i, %B180.endif.i ], [ %total.4.2.i, %B453.i ]
  %25 = getelementptr i8, ptr %lsr.iv.i, i64 %38
  %scevgep2.i = getelementptr i8, ptr %25, i64 12
  %26 = getelementptr i8, ptr %lsr.iv6.i, i64 %.271.i
  %scevgep7.i = getelementptr i8, ptr %26, i64 16
  %.211.i = icmp sgt i64 %.210116124.i, 1
  br i1 %.211.i, label %B180.endif.i, label %B5130.endif

B286.i:                                           
  %lsr.iv3.i = phi i64 [ 0, %B286.lr.ph.i ], [ %lsr.iv.next.i, %B453.i ]
  %total.2.1111.i = phi double [ %total.3.0127.i, %B286.lr.ph.i ], [ %total.4.2.i, %B453.i ]
  %moved.2.1110.i = phi double [ %moved.3.0126.i, %B286.lr.ph.i ], [ %moved.4.2.i, %B453.i ]
  %gain.2.1109.i = phi double [ %gain.3.0125.i, %B286.lr.ph.i ], [ %gain.4.2.i, %B453.i ]
  %scevgep4.i = getelementptr i8, ptr %lsr.iv.i, i64 %lsr.iv3.i
  %.427.i = load i32, ptr %scevgep4.i, align 4, !noalias !4
  %.429.i = sext i32 %.427.i to i64
  %.430.i = mul nsw i64 %arg.slots, %.429.i
  %gep.i = getelementptr double, ptr %invariant.gep.i, i64 %.430.i
  %.435.i = load double, ptr %gep.i, align 8, !noalias !4
  %.441.i = icmp eq i64 %arg.n, %.429.i
  br i1 %.441.i, label %B356.i, label %B368.i

B356.i:                                           
  %.459.i = fadd double %total.2.1111.i, %.435.i
  br label %B453.i

B368.i:                                           
  %27 = shl nuw nsw i64 %lsr.iv3.i, 2
  %scevgep561 = getelementptr i8, ptr %lsr.iv6.i, i64 %27
  %.482.i = load double, ptr %scevgep561, align 8, !noalias !4
  %.484.i = fmul double %.435.i, %.482.i
  %.488.i = fadd double %gain.2.1109.i, %.484.i
  %.493.i = tail call double @llvm.fabs.f64(double %.484.i)
  %.495.i = fadd double %moved.2.1110.i, %.493.i
  br label %B453.i

B453.i:                                           
  %gain.4.2.i = phi double [ %gain.2.1109.i, %B356.i ], [ %.488.i, %B368.i ]
  %moved.4.2.i = phi double [ %moved.2.1110.i, %B356.i ], [ %.495.i, %B368.i ]
  %total.4.2.i = phi double [ %.459.i, %B356.i ], [ %total.2.1111.i, %B368.i ]
  %lsr.iv.next.i = add nuw nsw i64 %lsr.iv3.i, 4
  %exitcond.not.i = icmp eq i64 %31, %lsr.iv.next.i
  br i1 %exitcond.not.i, label %B178.loopexit.i, label %B286.i

B180.endif.lr.ph.i:                               
  %28 = mul i64 %37, %.5.i.i
  %29 = getelementptr i8, ptr %arg.order, i64 %28
  %scevgep.i = getelementptr i8, ptr %29, i64 8
  %30 = mul i64 %39, %.5.i.i
  %scevgep5.i = getelementptr i8, ptr %arg.merit, i64 %30
  br label %B180.endif.i

B180.endif.i:                                     
  %lsr.iv6.i = phi ptr [ %scevgep5.i, %B180.endif.lr.ph.i ], [ %scevgep7.i, %B178.loopexit.i ]
  %lsr.iv.i = phi ptr [ %scevgep.i, %B180.endif.lr.ph.i ], [ %scevgep2.i, %B178.loopexit.i ]
  %out.2.0128.i = phi double [ 0.000000e+00, %B180.endif.lr.ph.i ], [ %.290.i, %B178.loopexit.i ]
  %total.3.0127.i = phi double [ 0.000000e+00, %B180.endif.lr.ph.i ], [ %total.2.1.lcssa.i, %B178.loopexit.i ]
  %moved.3.0126.i = phi double [ 0.000000e+00, %B180.endif.lr.ph.i ], [ %moved.2.1.lcssa.i, %B178.loopexit.i ]
  %gain.3.0125.i = phi double [ 0.000000e+00, %B180.endif.lr.ph.i ], [ %gain.2.1.lcssa.i, %B178.loopexit.i ]
  %.210116124.i = phi i64 [ %.168.i, %B180.endif.lr.ph.i ], [ %.220.i, %B178.loopexit.i ]
  %.217117123.i = phi i64 [ %.5.i.i, %B180.endif.lr.ph.i ], [ %.224.i, %B178.loopexit.i ]
  %.220.i = add nsw i64 %.210116124.i, -1
  %.224.i = add i64 %.217117123.i, 1
  %.278.i = mul nsw i64 %.217117123.i, %.276.i
  %.287.i = getelementptr double, ptr %arg.discharge, i64 %.217117123.i
  %.288.i = load double, ptr %.287.i, align 8, !noalias !4
  %.290.i = fadd double %out.2.0128.i, %.288.i
  %.298.i = getelementptr i32, ptr %arg.order, i64 %.278.i
  %.299.i = load i32, ptr %.298.i, align 4, !noalias !4
  %wide.trip.count.i = zext i32 %.299.i to i64
  %invariant.gep.i = getelementptr double, ptr %arg.taken, i64 %.217117123.i
  %.379106.not.i = icmp slt i32 %.299.i, 1
  br i1 %.379106.not.i, label %B178.loopexit.i, label %B286.lr.ph.i

B286.lr.ph.i:                                     
  %31 = shl i64 %wide.trip.count.i, 2
  br label %B286.i

B5382:                                            
  %idle.3.1.lcssa = phi i1 [ %idle.5.1.lcssa234, %B2788.endif ], [ %idle.4.3, %B5232.endif ]
  %earned.2.1.lcssa = phi double [ 0.000000e+00, %B2788.endif ], [ %.4771, %B5232.endif ]
  %moved.2.1.lcssa = phi double [ 0.000000e+00, %B2788.endif ], [ %.4780, %B5232.endif ]
  %.4827 = uitofp i64 %.90418152516 to double
  %.4828 = fadd double %.4827, 1.000000e+00
  %sunkaddr609 = getelementptr i8, ptr %arg.numbers, i64 48
  store double %.4828, ptr %sunkaddr609, align 8
  %sunkaddr610 = getelementptr i8, ptr %arg.numbers, i64 64
  store double %bound.4.1.lcssa, ptr %sunkaddr610, align 8
  %sunkaddr611 = getelementptr i8, ptr %arg.numbers, i64 72
  store double %earned.2.1.lcssa, ptr %sunkaddr611, align 8
  %.4844 = fsub double %bound.4.1.lcssa, %earned.2.1.lcssa
  %.4851 = fmul double %.250, %moved.2.1.lcssa
  %.4854 = fcmp ugt double %.4844, %.4851
  br i1 %.4854, label %B5460, label %B5444

B5444:                                            
  store double %arg.start, ptr %arg.energy, align 8
  store i64 1, ptr %retptr, align 8
  br label %common.ret

B5460:                                            
  br i1 %idle.3.1.lcssa, label %B5464, label %B5496

B5464:                                            
  %.4955.not = icmp eq i64 %strictly.2.02518, 0
  br i1 %.4955.not, label %B5496, label %B5476

B5476:                                            
  store i64 2, ptr %retptr, align 8
  br label %common.ret

B5496:                                            
  %"$phi5496.1.2.sroa.0.1" = phi i64 [ 2, %B5464 ], [ %strictly.2.02518, %B5460 ]
  %exitcond3975.not = icmp eq i64 %.911, %.5.i179
  br i1 %exitcond3975.not, label %B5508, label %B1082.endif

B5508:                                            
  store i64 2, ptr %retptr, align 8
  br label %common.ret

B5509:                                            
  %exitcond3966.not = icmp eq i64 %.5.i163, %.1622
  br i1 %exitcond3966.not, label %B2100.endif.endif, label %B1696

B5511:                                            
  %at.9.5 = phi double [ %.3868, %B4038 ], [ %.3947, %B4156 ], [ %.13.i171, %B4068 ]
  store double 0.000000e+00, ptr %.3811, align 8
  %.3816.1 = call i32 @write_side(ptr %.3811, ptr %excinfo.24, i64 %arg.n, i64 %.284516501763, i64 %.5.i, double %arg.full, double %now.2.11767, double %at.9.5, double %.3584, i8 1, ptr %arg.store, ptr %arg.supply, ptr %arg.order, ptr %arg.merit, ptr %arg.rest, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.use, ptr %arg.sides, i64 %.3148, ptr %arg.blocks, i64 %.5.i177, ptr %arg.pool_slope, ptr %arg.pool_wide, ptr %arg.span, ptr %arg.least, ptr %arg.most, ptr %arg.burns, i64 0, i64 %arg.slots, ptr %arg.energy, ptr %arg.charge, ptr %arg.discharge, ptr %arg.taken)
  %cond250 = icmp eq i32 %.3816.1, 0
  br i1 %cond250, label %B3776.endif.1, label %B3776.if.if.loopexit, !prof !3

B3776.endif.1:                                    
  %32 = icmp eq i64 %.5.i169, 3
  %.3826.1 = load double, ptr %.3811, align 8
  br i1 %32, label %B4280.us.preheader, label %B4168

B0.endif.endif.endif.endif.if.if:                 
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif:           
  %.341 = icmp sgt i64 %arg.count, 0
  br i1 %.341, label %B322.endif.endif.preheader, label %B756

B322.endif.endif.preheader:                       
  br label %B322.endif.endif

B322.endif.endif:                                 
  %lsr.iv562 = phi ptr [ %arg.blocks, %B322.endif.endif.preheader ], [ %scevgep563, %B502.endif ]
  %.38913581364 = phi i64 [ %.396, %B502.endif ], [ 0, %B322.endif.endif.preheader ]
  %.396 = add nuw nsw i64 %.38913581364, 1
  store double 0.000000e+00, ptr %.560, align 8
  %.565 = call i32 @guess(ptr %.560, ptr %excinfo.6, i64 %arg.n, i64 %.38913581364, double %.125, i8 0, ptr %arg.wants, ptr %arg.order, ptr %arg.merit, ptr %arg.rest, ptr %arg.charge, ptr %arg.discharge, ptr %arg.blocks, ptr %arg.spare, ptr %arg.spare_most)
  %cond = icmp eq i32 %.565, 0
  br i1 %cond, label %B376.endif, label %B376.if.if, !prof !3

B376.endif:                                       
  %.575 = load double, ptr %.560, align 8
  %scevgep565 = getelementptr i8, ptr %lsr.iv562, i64 144
  store double %.575, ptr %scevgep565, align 8
  store double 0.000000e+00, ptr %.560, align 8
  %.565.1 = call i32 @guess(ptr %.560, ptr %excinfo.6, i64 %arg.n, i64 %.38913581364, double %.125, i8 1, ptr %arg.wants, ptr %arg.order, ptr %arg.merit, ptr %arg.rest, ptr %arg.charge, ptr %arg.discharge, ptr %arg.blocks, ptr %arg.spare, ptr %arg.spare_most)
  %cond244 = icmp eq i32 %.565.1, 0
  br i1 %cond244, label %B502.endif, label %B376.if.if, !prof !3

B376.if.if:                                       
  %.565.lcssa = phi i32 [ %.565, %B322.endif.endif ], [ %.565.1, %B376.endif ]
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B502.endif:                                       
  %.575.1 = load double, ptr %.560, align 8
  %scevgep564 = getelementptr i8, ptr %lsr.iv562, i64 24
  store double %.575.1, ptr %scevgep564, align 8
  %.604 = load double, ptr %lsr.iv562, align 8
  %.5.i180 = fptosi double %.604 to i64
  %.630 = getelementptr double, ptr %arg.energy, i64 %.5.i180
  %.631 = load double, ptr %.630, align 8
  %scevgep566 = getelementptr i8, ptr %lsr.iv562, i64 32
  store double %.631, ptr %scevgep566, align 8
  %scevgep567 = getelementptr i8, ptr %lsr.iv562, i64 40
  store double -1.000000e+00, ptr %scevgep567, align 8
  %scevgep568 = getelementptr i8, ptr %lsr.iv562, i64 48
  store double -1.000000e+00, ptr %scevgep568, align 8
  %scevgep569 = getelementptr i8, ptr %lsr.iv562, i64 80
  tail call void @llvm.memset.p0.i64(ptr align 8 dereferenceable(32) %scevgep569, i8 0, i64 32, i1 false)
  %scevgep563 = getelementptr i8, ptr %lsr.iv562, i64 192
  %exitcond.not = icmp eq i64 %arg.count, %.396
  br i1 %exitcond.not, label %B756, label %B322.endif.endif

B1038.endif:                                      
  %.8982497.not = icmp slt i64 %.5.i179, 1
  br i1 %.8982497.not, label %B5508, label %B1082.endif.lr.ph

B1082.endif.lr.ph:                                
  %33 = ptrtoint ptr %arg.new_wide to i64
  %34 = ptrtoint ptr %arg.new_slope to i64
  %35 = ptrtoint ptr %arg.pool_slope to i64
  %36 = ptrtoint ptr %arg.pool_wide to i64
  %const = bitcast i64 9223372036854775806 to i64
  %.3505 = fmul double %.125, 1.000000e-03
  %.3877 = fmul double %.125, 0x3D719799812DEA11
  %.271.i = shl i64 %arg.n, 4
  %.276.i = add nsw i64 %arg.n, 3
  %37 = shl i64 %.276.i, 2
  %38 = shl i64 %arg.n, 2
  %39 = add i64 %.271.i, 16
  %40 = sub i64 %33, %34
  %41 = shl i64 %arg.count, 3
  %42 = sub i64 16, %41
  %43 = mul i64 %42, %.5.i177
  %44 = add i64 %43, %34
  %45 = sub i64 %44, %35
  %46 = shl i64 %.5.i177, 3
  %47 = sub i64 %44, %36
  %48 = add i64 %43, %33
  %49 = sub i64 %48, %35
  %50 = sub i64 %48, %36
  %xtraiter431 = and i64 %arg.count, 3
  %const_mat570 = add i64 %const, -2
  %unroll_iter435 = and i64 %arg.count, %const_mat570
  %51 = add i64 %46, 32
  %scevgep = getelementptr i8, ptr %arg.new_wide, i64 %51
  %scevgep478 = getelementptr i8, ptr %arg.new_slope, i64 %51
  %52 = add i64 %arg.count, -1
  %53 = mul i64 %.5.i177, %52
  %54 = shl i64 %53, 3
  %55 = add i64 %54, 32
  %scevgep482 = getelementptr i8, ptr %arg.pool_wide, i64 %55
  %56 = mul i64 %.5.i177, -8
  %scevgep487 = getelementptr i8, ptr %arg.pool_slope, i64 %55
  %scevgep494 = getelementptr i8, ptr %arg.new_wide, i64 8
  %scevgep499 = getelementptr i8, ptr %arg.new_slope, i64 8
  %57 = add i64 %53, 1
  %58 = mul i64 %arg.count, 96
  %59 = add i64 %58, -96
  %scevgep516 = getelementptr i8, ptr %arg.seen, i64 %59
  %60 = add i64 %46, 8
  %scevgep520 = getelementptr i8, ptr %arg.new_wide, i64 %60
  %scevgep524 = getelementptr i8, ptr %arg.new_slope, i64 %60
  %61 = add i64 %54, 8
  %scevgep528 = getelementptr i8, ptr %arg.pool_wide, i64 %61
  %scevgep534 = getelementptr i8, ptr %arg.pool_slope, i64 %61
  %scevgep540 = getelementptr i8, ptr %arg.blocks, i64 648
  %scevgep546 = getelementptr i8, ptr %arg.blocks, i64 72
  %62 = mul nuw nsw i64 %xtraiter431, 192
  br label %B1082.endif

B1082.endif:                                      
  %anew.2.02519 = phi i1 [ true, %B1082.endif.lr.ph ], [ %idle.3.1.lcssa, %B5496 ]
  %strictly.2.02518 = phi i64 [ 0, %B1082.endif.lr.ph ], [ %"$phi5496.1.2.sroa.0.1", %B5496 ]
  %.90418152516 = phi i64 [ 0, %B1082.endif.lr.ph ], [ %.911, %B5496 ]
  %63 = icmp slt i64 %arg.count, 1
  %.911 = add nuw nsw i64 %.90418152516, 1
  br i1 %63, label %B2356.endif.endif.endif.thread, label %B1136.preheader

B1136.preheader:                                  
  br label %B1136

B2356.endif.endif.endif.thread:                   
  %sunkaddr612 = getelementptr i8, ptr %arg.blocks, i64 56
  %.2289228 = load double, ptr %sunkaddr612, align 8
  %.12.i229 = fcmp ogt double %.2289228, %arg.start
  %.13.i230 = select i1 %.12.i229, double %.2289228, double %arg.start
  %sunkaddr613 = getelementptr i8, ptr %arg.blocks, i64 64
  %.2321231 = load double, ptr %sunkaddr613, align 8
  %.12.i181232 = fcmp olt double %.2321231, %.13.i230
  %.13.i182233 = select i1 %.12.i181232, double %.2321231, double %.13.i230
  br label %B2554.endif.endif

B1208.endif.endif:                                
  %sunkaddr614 = getelementptr i8, ptr %arg.blocks, i64 %.idx3977
  %sunkaddr615 = getelementptr i8, ptr %sunkaddr614, i64 48
  %.1114 = load double, ptr %sunkaddr615, align 8
  %.5.i162 = fptosi double %.1114 to i64
  %.1180 = icmp sgt i64 %.5.i162, 0
  br i1 %.1180, label %B1302.lr.ph, label %B1388.endif

B1302.lr.ph:                                      
  %.1262 = mul nsw i64 %.1037, %.5.i177
  %min.iters.check = icmp ult i64 %.5.i162, 8
  br i1 %min.iters.check, label %B1302.preheader, label %vector.memcheck

vector.memcheck:                                  
  %64 = icmp ult i64 %40, 64
  %diff.check386 = icmp ult i64 %2, 64
  %conflict.rdx = or i1 %64, %diff.check386
  %diff.check388 = icmp ult i64 %3, 64
  %conflict.rdx389 = or i1 %conflict.rdx, %diff.check388
  %diff.check390 = icmp ult i64 %4, 64
  %conflict.rdx391 = or i1 %conflict.rdx389, %diff.check390
  %diff.check392 = icmp ult i64 %5, 64
  %conflict.rdx393 = or i1 %conflict.rdx391, %diff.check392
  br i1 %conflict.rdx393, label %B1302.preheader, label %vector.ph

vector.ph:                                        
  %const_mat = add i64 %const, -6
  %n.vec = and i64 %.5.i162, %const_mat
  br label %vector.body

vector.body:                                      
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %65 = shl i64 %index, 3
  %scevgep491 = getelementptr i8, ptr %lsr.iv488, i64 %65
  %scevgep492 = getelementptr i8, ptr %scevgep491, i64 -32
  %66 = shl i64 %index, 3
  %scevgep490 = getelementptr i8, ptr %lsr.iv488, i64 %66
  %wide.load = load <4 x double>, ptr %scevgep492, align 8
  %wide.load394 = load <4 x double>, ptr %scevgep490, align 8
  %67 = shl i64 %index, 3
  %scevgep485 = getelementptr i8, ptr %lsr.iv, i64 %67
  %scevgep486 = getelementptr i8, ptr %scevgep485, i64 -32
  %68 = shl i64 %index, 3
  %scevgep484 = getelementptr i8, ptr %lsr.iv, i64 %68
  %wide.load395 = load <4 x double>, ptr %scevgep486, align 8
  %wide.load396 = load <4 x double>, ptr %scevgep484, align 8
  %69 = shl i64 %index, 3
  %scevgep480 = getelementptr i8, ptr %scevgep478, i64 %69
  %scevgep481 = getelementptr i8, ptr %scevgep480, i64 -32
  %70 = shl i64 %index, 3
  %scevgep479 = getelementptr i8, ptr %scevgep478, i64 %70
  store <4 x double> %wide.load, ptr %scevgep481, align 8
  store <4 x double> %wide.load394, ptr %scevgep479, align 8
  %71 = shl i64 %index, 3
  %scevgep476 = getelementptr i8, ptr %scevgep, i64 %71
  %scevgep477 = getelementptr i8, ptr %scevgep476, i64 -32
  %72 = shl i64 %index, 3
  %scevgep475 = getelementptr i8, ptr %scevgep, i64 %72
  store <4 x double> %wide.load395, ptr %scevgep477, align 8
  store <4 x double> %wide.load396, ptr %scevgep475, align 8
  %index.next = add nuw i64 %index, 8
  %73 = icmp eq i64 %n.vec, %index.next
  br i1 %73, label %middle.block, label %vector.body, !llvm.loop !7

middle.block:                                     
  %cmp.n = icmp eq i64 %n.vec, %.5.i162
  br i1 %cmp.n, label %B1388.endif, label %B1302.preheader

B1302.preheader:                                  
  %.122813701372.ph = phi i64 [ 0, %vector.memcheck ], [ 0, %B1302.lr.ph ], [ %n.vec, %middle.block ]
  %xtraiter = and i64 %.5.i162, 1
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B1302.prol.loopexit, label %B1302.prol

B1302.prol:                                       
  %.1235.prol = or i64 %.122813701372.ph, 1
  %.1263.prol = add nsw i64 %.122813701372.ph, %.1262
  %.1265.prol = getelementptr double, ptr %arg.pool_slope, i64 %.1263.prol
  %.1266.prol = load double, ptr %.1265.prol, align 8
  %.1272.prol = getelementptr double, ptr %arg.pool_wide, i64 %.1263.prol
  %.1273.prol = load double, ptr %.1272.prol, align 8
  %.1275.prol = add nsw i64 %.122813701372.ph, %.5.i177
  %.1277.prol = getelementptr double, ptr %arg.new_slope, i64 %.1275.prol
  store double %.1266.prol, ptr %.1277.prol, align 8
  %.1282.prol = getelementptr double, ptr %arg.new_wide, i64 %.1275.prol
  store double %.1273.prol, ptr %.1282.prol, align 8
  br label %B1302.prol.loopexit

B1302.prol.loopexit:                              
  %.122813701372.unr = phi i64 [ %.122813701372.ph, %B1302.preheader ], [ %.1235.prol, %B1302.prol ]
  %74 = add nsw i64 %.5.i162, -1
  %75 = icmp eq i64 %.122813701372.ph, %74
  br i1 %75, label %B1388.endif, label %B1302.preheader474

B1302.preheader474:                               
  %76 = sub i64 %.5.i162, %.122813701372.unr
  %77 = add i64 %.5.i177, %.122813701372.unr
  %78 = shl i64 %77, 3
  %scevgep495 = getelementptr i8, ptr %scevgep494, i64 %78
  %scevgep500 = getelementptr i8, ptr %scevgep499, i64 %78
  %79 = add i64 %.122813701372.unr, %lsr.iv504
  %80 = shl i64 %79, 3
  %scevgep506 = getelementptr i8, ptr %arg.pool_wide, i64 %80
  %81 = add i64 %.122813701372.unr, %lsr.iv510
  %82 = shl i64 %81, 3
  %scevgep512 = getelementptr i8, ptr %arg.pool_slope, i64 %82
  br label %B1302

B1388.endif:                                      
  %sunkaddr616 = getelementptr i8, ptr %arg.blocks, i64 %.idx3977
  %sunkaddr617 = getelementptr i8, ptr %sunkaddr616, i64 48
  store double -1.000000e+00, ptr %sunkaddr617, align 8
  %sunkaddr618 = getelementptr i8, ptr %arg.blocks, i64 %.idx3977
  %sunkaddr619 = getelementptr i8, ptr %sunkaddr618, i64 96
  store double 0.000000e+00, ptr %sunkaddr619, align 8
  %sunkaddr620 = getelementptr i8, ptr %arg.blocks, i64 %.idx3977
  %sunkaddr621 = getelementptr i8, ptr %sunkaddr620, i64 80
  %.1315 = load double, ptr %sunkaddr621, align 8
  %.5.i163 = fptosi double %.1315 to i64
  %sunkaddr622 = getelementptr i8, ptr %arg.blocks, i64 %.idx3977
  %sunkaddr623 = getelementptr i8, ptr %sunkaddr622, i64 32
  %.1348 = load double, ptr %sunkaddr623, align 8
  store i64 0, ptr %.1376, align 8
  %.1380 = call i32 @settle(ptr %.1376, ptr %excinfo.10, i64 %arg.n, i64 %.1037, i64 %.5.i, double %arg.full, double %.1348, double %.125, ptr %arg.store, ptr %arg.supply, ptr %arg.order, ptr %arg.merit, ptr %arg.rest, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.use, ptr %arg.ends, i64 %.5.i178, ptr %arg.sides, i64 %.260, ptr %arg.blocks, ptr %arg.seen, i64 %.5.i177, ptr %arg.pool_slope, ptr %arg.pool_wide, ptr %arg.new_slope, ptr %arg.new_wide, ptr %arg.span, i64 %strictly.2.02518)
  %.1390 = load i64, ptr %.1376, align 8
  %cond254 = icmp eq i32 %.1380, 0
  br i1 %cond254, label %B1388.endif.endif, label %B1388.endif.if.if, !prof !3

B1388.endif.endif:                                
  %.1404 = icmp eq i64 %.1390, 0
  br i1 %.1404, label %B1624, label %B1632.endif

B1388.endif.if.if:                                
  %.1388 = icmp sgt i32 %.1380, 0
  %.1381 = load ptr, ptr %excinfo.10, align 8
  %.1389 = select i1 %.1388, ptr %.1381, ptr undef
  store ptr %.1389, ptr %excinfo, align 8
  br label %common.ret

B1632.endif:                                      
  %sunkaddr624 = getelementptr i8, ptr %arg.numbers, i64 56
  %.1518 = load double, ptr %sunkaddr624, align 8
  %.1520 = sitofp i64 %.1390 to double
  %.1521 = fadd double %.1518, %.1520
  store double %.1521, ptr %sunkaddr624, align 8
  %.16091384.not = icmp slt i64 %.5.i163, 1
  br i1 %.16091384.not, label %B2100.endif.endif, label %B1696.lr.ph

B1696.lr.ph:                                      
  br label %B1696

B1858.endif:                                      
  %.1718 = load i64, ptr %.1704, align 8
  %.1728 = icmp eq i64 %.1718, 0
  br i1 %.1728, label %B1936, label %B1946

B1858.if.if:                                      
  %.1716 = icmp sgt i32 %.1708, 0
  %.1709 = load ptr, ptr %excinfo.11, align 8
  %.1717 = select i1 %.1716, ptr %.1709, ptr undef
  store ptr %.1717, ptr %excinfo, align 8
  br label %common.ret

B1946.endif:                                      
  %.1885 = load i64, ptr %.1871, align 8
  %.1895 = icmp slt i64 %.1885, 0
  br i1 %.1895, label %B2088, label %B5509

B1946.if.if:                                      
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B2100.endif.endif:                                
  %sunkaddr625 = getelementptr i8, ptr %arg.blocks, i64 %.idx3977
  %sunkaddr626 = getelementptr i8, ptr %sunkaddr625, i64 48
  %.2014 = load double, ptr %sunkaddr626, align 8
  %.5.i164 = fptosi double %.2014 to i64
  %.2040 = icmp ne i64 %.5.i162, %.5.i164
  %.21321391.not = icmp slt i64 %.5.i162, 1
  br i1 %.21321391.not, label %B2318, label %B2198.lr.ph

B2198.lr.ph:                                      
  %.2191 = mul nsw i64 %.1037, %.5.i177
  %83 = icmp eq i64 %.5.i162, 1
  br i1 %83, label %B2198.epil.preheader, label %B2198.lr.ph.new

B2198.lr.ph.new:                                  
  %unroll_iter = and i64 %.5.i162, %const
  br label %B2198

B2356.endif.endif.endif:                          
  %84 = icmp ult i64 %arg.count, 4
  %sunkaddr627 = getelementptr i8, ptr %arg.blocks, i64 56
  %.2289 = load double, ptr %sunkaddr627, align 8
  %sunkaddr628 = getelementptr i8, ptr %arg.blocks, i64 64
  %.2321 = load double, ptr %sunkaddr628, align 8
  br i1 %84, label %B2496.epil.preheader, label %B2496.preheader

B2496.preheader:                                  
  br label %B2496

B2554.endif.endif.loopexit.unr-lcssa:             
  %85 = icmp eq i64 %xtraiter431, 0
  br i1 %85, label %B2554.endif.endif.loopexit, label %B2496.epil.preheader

B2496.epil.preheader:                             
  %bound.3.11504.epil.init = phi double [ 0.000000e+00, %B2356.endif.endif.endif ], [ %.2480.3, %B2554.endif.endif.loopexit.unr-lcssa ]
  %.244215001502.epil.init = phi i64 [ 0, %B2356.endif.endif.endif ], [ %.2449.3, %B2554.endif.endif.loopexit.unr-lcssa ]
  %86 = mul i64 %.244215001502.epil.init, 192
  %scevgep547 = getelementptr i8, ptr %scevgep546, i64 %86
  br label %B2496.epil

B2496.epil:                                       
  %lsr.iv548 = phi i64 [ %lsr.iv.next549, %B2496.epil ], [ 0, %B2496.epil.preheader ]
  %bound.3.11504.epil = phi double [ %.2480.epil, %B2496.epil ], [ %bound.3.11504.epil.init, %B2496.epil.preheader ]
  %scevgep550 = getelementptr i8, ptr %scevgep547, i64 %lsr.iv548
  %.2478.epil = load double, ptr %scevgep550, align 8
  %.2480.epil = fadd double %bound.3.11504.epil, %.2478.epil
  %lsr.iv.next549 = add nuw nsw i64 %lsr.iv548, 192
  %epil.iter.cmp.not = icmp eq i64 %62, %lsr.iv.next549
  br i1 %epil.iter.cmp.not, label %B2554.endif.endif.loopexit, label %B2496.epil, !llvm.loop !9

B2554.endif.endif.loopexit:                       
  %.2480.lcssa = phi double [ %.2480.3, %B2554.endif.endif.loopexit.unr-lcssa ], [ %.2480.epil, %B2496.epil ]
  %.12.i = fcmp ogt double %.2289, %arg.start
  %.13.i = select i1 %.12.i, double %.2289, double %arg.start
  %.12.i181 = fcmp olt double %.2321, %.13.i
  %.13.i182 = select i1 %.12.i181, double %.2321, double %.13.i
  br label %B2554.endif.endif

B2554.endif.endif:                                
  %.13.i182236 = phi double [ %.13.i182233, %B2356.endif.endif.endif.thread ], [ %.13.i182, %B2554.endif.endif.loopexit ]
  %.2289235 = phi double [ %.2289228, %B2356.endif.endif.endif.thread ], [ %.2289, %B2554.endif.endif.loopexit ]
  %idle.5.1.lcssa234 = phi i1 [ true, %B2356.endif.endif.endif.thread ], [ %idle.6.3923, %B2554.endif.endif.loopexit ]
  %bound.3.1.lcssa = phi double [ 0.000000e+00, %B2356.endif.endif.endif.thread ], [ %.2480.lcssa, %B2554.endif.endif.loopexit ]
  %sunkaddr629 = getelementptr i8, ptr %arg.blocks, i64 48
  %.2504 = load double, ptr %sunkaddr629, align 8
  %.5.i165 = fptosi double %.2504 to i64
  %.26081512.not = icmp slt i64 %.5.i165, 1
  br i1 %.26081512.not, label %B2788.endif, label %B2666.preheader

B2666.preheader:                                  
  %.2498 = fsub double %.13.i182236, %.2289235
  %87 = icmp eq i64 %.5.i165, 1
  br i1 %87, label %B2666.endif.endif.epil.preheader, label %B2666.preheader.new

B2666.preheader.new:                              
  %unroll_iter442 = and i64 %.5.i165, %const
  br label %B2666.endif.endif

B2666.endif.endif:                                
  %left.2.11516 = phi double [ %.2498, %B2666.preheader.new ], [ %.2718.1, %B2666.endif.endif ]
  %bound.4.11515 = phi double [ %bound.3.1.lcssa, %B2666.preheader.new ], [ %.2711.1, %B2666.endif.endif ]
  %.261415101513 = phi i64 [ 0, %B2666.preheader.new ], [ %.2621.1, %B2666.endif.endif ]
  %sunkaddr630 = mul i64 %.261415101513, 8
  %sunkaddr631 = getelementptr i8, ptr %arg.pool_slope, i64 %sunkaddr630
  %.2648 = load double, ptr %sunkaddr631, align 8
  %.12.i166 = fcmp olt double %left.2.11516, 0.000000e+00
  %.13.i167 = select i1 %.12.i166, double 0.000000e+00, double %left.2.11516
  %sunkaddr632 = mul i64 %.261415101513, 8
  %sunkaddr633 = getelementptr i8, ptr %arg.pool_wide, i64 %sunkaddr632
  %.2680 = load double, ptr %sunkaddr633, align 8
  %.12.i183 = fcmp olt double %.2680, %.13.i167
  %.13.i184 = select i1 %.12.i183, double %.2680, double %.13.i167
  %.2709 = fmul double %.2648, %.13.i184
  %.2711 = fadd double %bound.4.11515, %.2709
  %.2718 = fsub double %left.2.11516, %.2680
  %.2621.1 = add nuw i64 %.261415101513, 2
  %sunkaddr634 = mul i64 %.261415101513, 8
  %sunkaddr635 = getelementptr i8, ptr %arg.pool_slope, i64 %sunkaddr634
  %sunkaddr636 = getelementptr i8, ptr %sunkaddr635, i64 8
  %.2648.1 = load double, ptr %sunkaddr636, align 8
  %.12.i166.1 = fcmp olt double %.2718, 0.000000e+00
  %.13.i167.1 = select i1 %.12.i166.1, double 0.000000e+00, double %.2718
  %sunkaddr637 = mul i64 %.261415101513, 8
  %sunkaddr638 = getelementptr i8, ptr %arg.pool_wide, i64 %sunkaddr637
  %sunkaddr639 = getelementptr i8, ptr %sunkaddr638, i64 8
  %.2680.1 = load double, ptr %sunkaddr639, align 8
  %.12.i183.1 = fcmp olt double %.2680.1, %.13.i167.1
  %.13.i184.1 = select i1 %.12.i183.1, double %.2680.1, double %.13.i167.1
  %.2709.1 = fmul double %.2648.1, %.13.i184.1
  %.2711.1 = fadd double %.2711, %.2709.1
  %.2718.1 = fsub double %.2718, %.2680.1
  %niter443.ncmp.1 = icmp eq i64 %unroll_iter442, %.2621.1
  br i1 %niter443.ncmp.1, label %B2788.endif.loopexit.unr-lcssa, label %B2666.endif.endif

B2788.endif.loopexit.unr-lcssa:                   
  %88 = and i64 %.5.i165, 1
  %lcmp.mod439.not = icmp eq i64 %88, 0
  br i1 %lcmp.mod439.not, label %B2788.endif, label %B2666.endif.endif.epil.preheader

B2666.endif.endif.epil.preheader:                 
  %left.2.11516.epil.init = phi double [ %.2498, %B2666.preheader ], [ %.2718.1, %B2788.endif.loopexit.unr-lcssa ]
  %bound.4.11515.epil.init = phi double [ %bound.3.1.lcssa, %B2666.preheader ], [ %.2711.1, %B2788.endif.loopexit.unr-lcssa ]
  %.261415101513.epil.init = phi i64 [ 0, %B2666.preheader ], [ %.2621.1, %B2788.endif.loopexit.unr-lcssa ]
  %.2647.epil = getelementptr double, ptr %arg.pool_slope, i64 %.261415101513.epil.init
  %.2648.epil = load double, ptr %.2647.epil, align 8
  %.12.i166.epil = fcmp olt double %left.2.11516.epil.init, 0.000000e+00
  %.13.i167.epil = select i1 %.12.i166.epil, double 0.000000e+00, double %left.2.11516.epil.init
  %.2679.epil = getelementptr double, ptr %arg.pool_wide, i64 %.261415101513.epil.init
  %.2680.epil = load double, ptr %.2679.epil, align 8
  %.12.i183.epil = fcmp olt double %.2680.epil, %.13.i167.epil
  %.13.i184.epil = select i1 %.12.i183.epil, double %.2680.epil, double %.13.i167.epil
  %.2709.epil = fmul double %.2648.epil, %.13.i184.epil
  %.2711.epil = fadd double %bound.4.11515.epil.init, %.2709.epil
  br label %B2788.endif

B2788.endif:                                      
  %bound.4.1.lcssa = phi double [ %bound.3.1.lcssa, %B2554.endif.endif ], [ %.2711.1, %B2788.endif.loopexit.unr-lcssa ], [ %.2711.epil, %B2666.endif.endif.epil.preheader ]
  %89 = icmp slt i64 %arg.count, 1
  br i1 %89, label %B5382, label %B2832.preheader

B2832.preheader:                                  
  br label %B2832

B3080.endif:                                      
  %.2988 = icmp eq i64 %.2974, 0
  br i1 %.2988, label %B3176, label %B3184

B3080.if.if:                                      
  %.2972 = icmp sgt i32 %.2964, 0
  %.2965 = load ptr, ptr %excinfo.19, align 8
  %.2973 = select i1 %.2972, ptr %.2965, ptr undef
  store ptr %.2973, ptr %excinfo, align 8
  br label %common.ret

B3216.endif.endif.endif:                          
  %sunkaddr640 = getelementptr i8, ptr %arg.blocks, i64 %.idx3978
  %.3117 = load double, ptr %sunkaddr640, align 8
  %.5.i168 = fptosi double %.3117 to i64
  %.3147 = add nsw i64 %.284516501763, %.5.i168
  %.3148 = mul nsw i64 %.3147, 6
  %.4358 = add nsw i64 %.3148, %.260
  br label %B3336

B3352.endif:                                      
  %.3328 = icmp eq i64 %.3314, 0
  br i1 %.3328, label %B3448, label %B3458

B3352.if.if:                                      
  %.3312 = icmp sgt i32 %.3304, 0
  %.3305 = load ptr, ptr %excinfo.21, align 8
  %.3313 = select i1 %.3312, ptr %.3305, ptr undef
  store ptr %.3313, ptr %excinfo, align 8
  br label %common.ret

B3490.endif.endif:                                
  %sunkaddr641 = getelementptr i8, ptr %arg.blocks, i64 %.idx3978
  %sunkaddr642 = getelementptr i8, ptr %sunkaddr641, i64 104
  %.3462 = load double, ptr %sunkaddr642, align 8
  %.5.i169 = fptosi double %.3462 to i64
  %sunkaddr643 = getelementptr i8, ptr %arg.blocks, i64 %.idx3978
  %sunkaddr644 = getelementptr i8, ptr %sunkaddr643, i64 24
  %.3491 = load double, ptr %sunkaddr644, align 8
  %sunkaddr645 = getelementptr i8, ptr %arg.blocks, i64 %.idx3978
  %sunkaddr646 = getelementptr i8, ptr %sunkaddr645, i64 16
  %.3502 = load double, ptr %sunkaddr646, align 8
  %.12.i185 = fcmp ogt double %.3505, %.3491
  %.13.i186 = select i1 %.12.i185, double %.3505, double %.3491
  %.3503 = fmul double %.3502, 0x3D719799812DEA11
  %.3535 = fmul double %.3503, %.13.i186
  %.3562.not = icmp eq i64 %.5.i169, 2
  br i1 %.3562.not, label %B4280.preheader, label %B3680.endif.endif

B3680.endif.endif:                                
  %sunkaddr647 = getelementptr i8, ptr %arg.blocks, i64 %.idx3978
  %sunkaddr648 = getelementptr i8, ptr %sunkaddr647, i64 120
  %.3576 = load double, ptr %sunkaddr648, align 8
  %sunkaddr649 = getelementptr i8, ptr %arg.blocks, i64 %.idx3978
  %sunkaddr650 = getelementptr i8, ptr %sunkaddr649, i64 136
  %.3584 = load double, ptr %sunkaddr650, align 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.lifetime.start.p0(ptr %.249.i205)
  call void @llvm.lifetime.start.p0(ptr %excinfo.3.i206)
  store ptr null, ptr %excinfo.3.i206, align 8, !noalias !14
  store double 0.000000e+00, ptr %.249.i205, align 8, !noalias !14
  %.253.i = call i32 @follow(ptr %.249.i205, ptr %excinfo.3.i206, i64 %arg.n, i64 %.284516501763, double %now.2.11767, double %.3576, double %.3584, ptr %arg.store, ptr %arg.supply, ptr %arg.order, ptr %arg.merit, ptr %arg.rest, ptr %arg.segment, ptr %arg.sides, i64 %.3148, ptr %arg.blocks, i64 %.5.i177, ptr %arg.pool_slope, ptr %arg.pool_wide, ptr %arg.least, ptr %arg.most, ptr %arg.burns, i64 0, i64 %arg.slots, ptr %arg.energy, ptr %arg.charge, ptr %arg.discharge, ptr %arg.taken), !noalias !14
  %cond.i = icmp eq i32 %.253.i, 0
  br i1 %cond.i, label %write_side.exit.thread, label %write_side.exit, !prof !3

write_side.exit.thread: 
  %90 = icmp eq i64 %.5.i169, 3
  %.263.i = load double, ptr %.249.i205, align 8, !noalias !14
  %sunkaddr651 = getelementptr i8, ptr %arg.blocks, i64 %.idx3978
  %sunkaddr652 = getelementptr i8, ptr %sunkaddr651, i64 16
  %.328.i = load double, ptr %sunkaddr652, align 8, !noalias !14
  %.331.i = fsub double %.263.i, %.328.i
  store double %.331.i, ptr %.3811, align 8, !alias.scope !11, !noalias !16
  call void @llvm.lifetime.end.p0(ptr %.249.i205)
  call void @llvm.lifetime.end.p0(ptr %excinfo.3.i206)
  br i1 %90, label %B4014, label %B4128

write_side.exit: 
  %.261.i = icmp sgt i32 %.253.i, 0
  %.254.i = load ptr, ptr %excinfo.3.i206, align 8, !noalias !14
  %.262.i = select i1 %.261.i, ptr %.254.i, ptr undef
  call void @llvm.lifetime.end.p0(ptr %.249.i205)
  call void @llvm.lifetime.end.p0(ptr %excinfo.3.i206)
  br label %B3776.if.if

B3776.if.if.loopexit:                             
  %.3817.pre = load ptr, ptr %excinfo.24, align 8
  br label %B3776.if.if

B3776.if.if:                                      
  %.3817 = phi ptr [ %.262.i, %write_side.exit ], [ %.3817.pre, %B3776.if.if.loopexit ]
  %.3816.lcssa = phi i32 [ %.253.i, %write_side.exit ], [ %.3816.1, %B3776.if.if.loopexit ]
  %.3824 = icmp sgt i32 %.3816.lcssa, 0
  %.3825 = select i1 %.3824, ptr %.3817, ptr undef
  store ptr %.3825, ptr %excinfo, align 8
  br label %common.ret

B4280.preheader:                                  
  %under.2.59793994 = phi double [ 0.000000e+00, %B3490.endif.endif ], [ %.3826.lcssa2675, %B4168 ]
  %sunkaddr653 = getelementptr i8, ptr %arg.blocks, i64 %.idx3978
  %sunkaddr654 = getelementptr i8, ptr %sunkaddr653, i64 144
  %.39823995 = load double, ptr %sunkaddr654, align 8
  %sunkaddr655 = getelementptr i8, ptr %arg.blocks, i64 %.idx3978
  %sunkaddr656 = getelementptr i8, ptr %sunkaddr655, i64 160
  %.39903996 = load double, ptr %sunkaddr656, align 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !17)
  call void @llvm.lifetime.start.p0(ptr %.249.i205)
  call void @llvm.lifetime.start.p0(ptr %excinfo.3.i206)
  store ptr null, ptr %excinfo.3.i206, align 8, !noalias !20
  store double 0.000000e+00, ptr %.249.i205, align 8, !noalias !20
  %.253.i190 = call i32 @follow(ptr %.249.i205, ptr %excinfo.3.i206, i64 %arg.n, i64 %.284516501763, double %now.2.11767, double %.39823995, double %.39903996, ptr %arg.store, ptr %arg.supply, ptr %arg.order, ptr %arg.merit, ptr %arg.rest, ptr %arg.segment, ptr %arg.sides, i64 %.4358, ptr %arg.blocks, i64 %.5.i177, ptr %arg.pool_slope, ptr %arg.pool_wide, ptr %arg.least, ptr %arg.most, ptr %arg.burns, i64 0, i64 %arg.slots, ptr %arg.energy, ptr %arg.charge, ptr %arg.discharge, ptr %arg.taken), !noalias !20
  %cond.i191 = icmp eq i32 %.253.i190, 0
  br i1 %cond.i191, label %write_side.exit203.thread, label %write_side.exit203, !prof !3

write_side.exit203.thread: 
  %.263.i198 = load double, ptr %.249.i205, align 8, !noalias !20
  %sunkaddr657 = getelementptr i8, ptr %arg.blocks, i64 %.idx3978
  %sunkaddr658 = getelementptr i8, ptr %sunkaddr657, i64 16
  %.328.i201 = load double, ptr %sunkaddr658, align 8, !noalias !20
  %.331.i202 = fsub double %.263.i198, %.328.i201
  store double %.331.i202, ptr %.4457, align 8, !alias.scope !17, !noalias !22
  call void @llvm.lifetime.end.p0(ptr %.249.i205)
  call void @llvm.lifetime.end.p0(ptr %excinfo.3.i206)
  %.4486 = fcmp ult double %.331.i202, 0.000000e+00
  br i1 %.4486, label %B4816, label %B4998

write_side.exit203: 
  %.261.i193 = icmp sgt i32 %.253.i190, 0
  %.254.i194 = load ptr, ptr %excinfo.3.i206, align 8, !noalias !20
  %.262.i195 = select i1 %.261.i193, ptr %.254.i194, ptr undef
  call void @llvm.lifetime.end.p0(ptr %.249.i205)
  call void @llvm.lifetime.end.p0(ptr %excinfo.3.i206)
  br label %B4634.if.if

B4280.us.preheader:                               
  %under.2.59793986.ph = phi double [ %.331.i, %B4056 ], [ %.3826.1, %B3776.endif.1 ]
  %sunkaddr659 = getelementptr i8, ptr %arg.blocks, i64 %.idx3978
  %sunkaddr660 = getelementptr i8, ptr %sunkaddr659, i64 144
  %.39824001 = load double, ptr %sunkaddr660, align 8
  %sunkaddr661 = getelementptr i8, ptr %arg.blocks, i64 %.idx3978
  %sunkaddr662 = getelementptr i8, ptr %sunkaddr661, i64 160
  %.39904002 = load double, ptr %sunkaddr662, align 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !23)
  call void @llvm.lifetime.start.p0(ptr %.249.i205)
  call void @llvm.lifetime.start.p0(ptr %excinfo.3.i206)
  store ptr null, ptr %excinfo.3.i206, align 8, !noalias !26
  store double 0.000000e+00, ptr %.249.i205, align 8, !noalias !26
  %.253.i207 = call i32 @follow(ptr %.249.i205, ptr %excinfo.3.i206, i64 %arg.n, i64 %.284516501763, double %now.2.11767, double %.39824001, double %.39904002, ptr %arg.store, ptr %arg.supply, ptr %arg.order, ptr %arg.merit, ptr %arg.rest, ptr %arg.segment, ptr %arg.sides, i64 %.4358, ptr %arg.blocks, i64 %.5.i177, ptr %arg.pool_slope, ptr %arg.pool_wide, ptr %arg.least, ptr %arg.most, ptr %arg.burns, i64 %.5.i168, i64 %.5.i178, ptr %arg.other_energy, ptr %arg.other_charge, ptr %arg.other_discharge, ptr %arg.other_taken), !noalias !26
  %cond.i208 = icmp eq i32 %.253.i207, 0
  br i1 %cond.i208, label %write_side.exit220.thread, label %write_side.exit220, !prof !3

write_side.exit220.thread: 
  %.263.i215 = load double, ptr %.249.i205, align 8, !noalias !26
  %sunkaddr663 = getelementptr i8, ptr %arg.blocks, i64 %.idx3978
  %sunkaddr664 = getelementptr i8, ptr %sunkaddr663, i64 16
  %.328.i218 = load double, ptr %sunkaddr664, align 8, !noalias !26
  %.331.i219 = fsub double %.263.i215, %.328.i218
  store double %.331.i219, ptr %.4230, align 8, !alias.scope !23, !noalias !28
  call void @llvm.lifetime.end.p0(ptr %.249.i205)
  call void @llvm.lifetime.end.p0(ptr %excinfo.3.i206)
  %sunkaddr665 = getelementptr i8, ptr %arg.blocks, i64 %.idx3978
  %sunkaddr666 = getelementptr i8, ptr %sunkaddr665, i64 152
  %.4262.us = load double, ptr %sunkaddr666, align 8
  %.4264.us = fsub double %.331.i219, %.4262.us
  %.4265.us = tail call double @llvm.fabs.f64(double %.4264.us)
  %.4268.us = fsub double %.39824001, %.3491
  %.4269.us = fmul double %.4268.us, %.4265.us
  %.4271.us = fcmp ogt double %.4269.us, %.3535
  br i1 %.4271.us, label %B4544.us, label %B4562.us

write_side.exit220: 
  %.261.i210 = icmp sgt i32 %.253.i207, 0
  %.254.i211 = load ptr, ptr %excinfo.3.i206, align 8, !noalias !26
  %.262.i212 = select i1 %.261.i210, ptr %.254.i211, ptr undef
  call void @llvm.lifetime.end.p0(ptr %.249.i205)
  call void @llvm.lifetime.end.p0(ptr %excinfo.3.i206)
  br label %B4294.if.if.split.us

B4562.us:                                         
  %.4290.us = fcmp olt double %.331.i219, 0.000000e+00
  br i1 %.4290.us, label %B4574.us, label %B4842

B4574.us:                                         
  %.4300.us = fadd double %.3877, %.39824001
  %.12.i221 = fcmp olt double %.125, %.4300.us
  %.13.i222 = select i1 %.12.i221, double %.125, double %.4300.us
  br label %B5510.us

B4544.us:                                         
  %.4281.us = fadd double %.3491, %.39824001
  %.4284.us = fmul double %.4281.us, 5.000000e-01
  br label %B5510.us

B5510.us:                                         
  %at.11.6.us = phi double [ %.4284.us, %B4544.us ], [ %.13.i222, %B4574.us ]
  store double 0.000000e+00, ptr %.4230, align 8
  %.4235.us.1 = call i32 @write_side(ptr %.4230, ptr %excinfo.26, i64 %arg.n, i64 %.284516501763, i64 %.5.i, double %arg.full, double %now.2.11767, double %at.11.6.us, double %.39904002, i8 1, ptr %arg.store, ptr %arg.supply, ptr %arg.order, ptr %arg.merit, ptr %arg.rest, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.use, ptr %arg.sides, i64 %.4358, ptr %arg.blocks, i64 %.5.i177, ptr %arg.pool_slope, ptr %arg.pool_wide, ptr %arg.span, ptr %arg.least, ptr %arg.most, ptr %arg.burns, i64 %.5.i168, i64 %.5.i178, ptr %arg.other_energy, ptr %arg.other_charge, ptr %arg.other_discharge, ptr %arg.other_taken)
  %.4245.us.1 = load double, ptr %.4230, align 8
  %cond251 = icmp eq i32 %.4235.us.1, 0
  br i1 %cond251, label %B4842, label %B4294.if.if.split.us.loopexit, !prof !3

B4294.if.if.split.us.loopexit:                    
  %.4236.pre = load ptr, ptr %excinfo.26, align 8
  br label %B4294.if.if.split.us

B4294.if.if.split.us:                             
  %.4236 = phi ptr [ %.262.i212, %write_side.exit220 ], [ %.4236.pre, %B4294.if.if.split.us.loopexit ]
  %.4235.us.lcssa = phi i32 [ %.253.i207, %write_side.exit220 ], [ %.4235.us.1, %B4294.if.if.split.us.loopexit ]
  %.4243 = icmp sgt i32 %.4235.us.lcssa, 0
  %.4244 = select i1 %.4243, ptr %.4236, ptr undef
  store ptr %.4244, ptr %excinfo, align 8
  br label %common.ret

B4634.if.if.loopexit:                             
  %.4463.pre = load ptr, ptr %excinfo.28, align 8
  br label %B4634.if.if

B4634.if.if:                                      
  %.4463 = phi ptr [ %.262.i195, %write_side.exit203 ], [ %.4463.pre, %B4634.if.if.loopexit ]
  %.4462.lcssa = phi i32 [ %.253.i190, %write_side.exit203 ], [ %.4462.1, %B4634.if.if.loopexit ]
  %.4470 = icmp sgt i32 %.4462.lcssa, 0
  %.4471 = select i1 %.4470, ptr %.4463, ptr undef
  store ptr %.4471, ptr %excinfo, align 8
  br label %common.ret

B4854.endif.endif.endif:                          
  %.4542 = fneg double %under.2.59793985
  %.4545 = fsub double %over.3.41047, %under.2.59793985
  %.4553 = fdiv double %.4542, %.4545
  %.4554 = fmul double %.4553, 0x3FF000000000002D
  %.12.i172 = fcmp olt double %.4554, 0.000000e+00
  %.13.i173 = select i1 %.12.i172, double 0.000000e+00, double %.4554
  %.12.i225 = fcmp ogt double %.13.i173, 1.000000e+00
  %.13.i226 = select i1 %.12.i225, double 1.000000e+00, double %.13.i173
  store ptr null, ptr %.4627, align 8
  %.4631 = call i32 @mix(ptr %.4627, ptr %excinfo.31, i64 %arg.n, i64 %arg.slots, i64 %.284516501763, double %.13.i226, i64 %.5.i178, ptr %arg.order, ptr %arg.merit, ptr %arg.blocks, ptr %arg.energy, ptr %arg.charge, ptr %arg.discharge, ptr %arg.taken, ptr %arg.other_energy, ptr %arg.other_charge, ptr %arg.other_discharge, ptr %arg.other_taken)
  %cond248 = icmp eq i32 %.4631, 0
  br i1 %cond248, label %B5130, label %B4854.endif.endif.endif.if.if, !prof !3

B4854.endif.endif.endif.if.if:                    
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B5130.endif:                                      
  %gain.3.0.lcssa.i = phi double [ 0.000000e+00, %B5130 ], [ %gain.2.1.lcssa.i, %B178.loopexit.i ]
  %moved.3.0.lcssa.i = phi double [ 0.000000e+00, %B5130 ], [ %moved.2.1.lcssa.i, %B178.loopexit.i ]
  %total.3.0.lcssa.i = phi double [ 0.000000e+00, %B5130 ], [ %total.2.1.lcssa.i, %B178.loopexit.i ]
  %out.2.0.lcssa.i = phi double [ 0.000000e+00, %B5130 ], [ %.290.i, %B178.loopexit.i ]
  %sunkaddr667 = getelementptr i8, ptr %arg.store, i64 32
  %.550.i = load double, ptr %sunkaddr667, align 8, !noalias !4
  %sunkaddr668 = getelementptr i8, ptr %arg.blocks, i64 %.idx3978
  %sunkaddr669 = getelementptr i8, ptr %sunkaddr668, i64 16
  %.561.i = load double, ptr %sunkaddr669, align 8, !noalias !4
  %.563.i = fsub double %.561.i, %total.3.0.lcssa.i
  %.12.i.i = fcmp olt double %.563.i, 0.000000e+00
  %.13.i.i = select i1 %.12.i.i, double 0.000000e+00, double %.563.i
  %.554.i = fmul double %out.2.0.lcssa.i, %.550.i
  %.595.i = fmul double %.125, %.13.i.i
  %.598.i = fadd double %.554.i, %.595.i
  %.600.i = fsub double %gain.3.0.lcssa.i, %.598.i
  %.604.i = fadd double %moved.3.0.lcssa.i, %.598.i
  %sunkaddr670 = getelementptr i8, ptr %arg.blocks, i64 %.idx3978
  %sunkaddr671 = getelementptr i8, ptr %sunkaddr670, i64 168
  store double %.600.i, ptr %sunkaddr671, align 8, !noalias !4
  %sunkaddr672 = getelementptr i8, ptr %arg.blocks, i64 %.idx3978
  %sunkaddr673 = getelementptr i8, ptr %sunkaddr672, i64 176
  store double %.604.i, ptr %sunkaddr673, align 8, !noalias !4
  %sunkaddr674 = getelementptr i8, ptr %arg.blocks, i64 %.idx3978
  %sunkaddr675 = getelementptr i8, ptr %sunkaddr674, i64 96
  store double 1.000000e+00, ptr %sunkaddr675, align 8
  %sunkaddr676 = getelementptr i8, ptr %arg.blocks, i64 %.idx3978
  %sunkaddr677 = getelementptr i8, ptr %sunkaddr676, i64 32
  store double %now.2.11767, ptr %sunkaddr677, align 8
  br label %B5232.endif

B5232.endif:                                      
  %.5.i174.pre-phi = phi i64 [ %.pre, %B2894.B5232.endif_crit_edge ], [ %.5.i1.i, %B5130.endif ]
  %.4778 = phi double [ %.4778.pre, %B2894.B5232.endif_crit_edge ], [ %.604.i, %B5130.endif ]
  %.4769 = phi double [ %.4769.pre, %B2894.B5232.endif_crit_edge ], [ %.600.i, %B5130.endif ]
  %idle.4.3 = phi i1 [ %idle.3.11766, %B2894.B5232.endif_crit_edge ], [ false, %B5130.endif ]
  %.4780 = fadd double %moved.2.11770, %.4778
  %.4771 = fadd double %earned.2.11769, %.4769
  %.4815 = getelementptr double, ptr %arg.energy, i64 %.5.i174.pre-phi
  %.4816 = load double, ptr %.4815, align 8
  %exitcond3974.not = icmp eq i64 %arg.count, %.2852
  br i1 %exitcond3974.not, label %B5382, label %B2832
}

declare double @llvm.fabs.f64(double)

declare i64 @llvm.smax.i64(i64, i64)

declare void @llvm.memset.p0.i64(ptr captures(none), i8, i64, i1 immarg)

define internal i32 @lay_out(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.n, i64 %arg.slots, ptr %arg.store, ptr %arg.value, ptr %arg.width, ptr %arg.supply, ptr %arg.wants, ptr %arg.order, ptr %arg.merit, ptr %arg.rest, ptr %arg.taken) {
B0.endif:
  %.38 = add i64 %arg.n, 3
  %.40 = mul i64 %arg.slots, %.38
  %.82 = icmp sgt i64 %arg.n, 0
  br i1 %.82, label %iter.check, label %B72.endif

iter.check:                                       
  %0 = getelementptr i32, ptr %arg.order, i64 %.40
  %min.iters.check = icmp ult i64 %arg.n, 4
  br i1 %min.iters.check, label %B52.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:                      
  %const = bitcast i64 9223372036854775776 to i64
  %min.iters.check1 = icmp ult i64 %arg.n, 32
  br i1 %min.iters.check1, label %vec.epilog.ph, label %vector.ph

vector.ph:                                        
  %n.vec = and i64 %arg.n, %const
  %1 = shl i64 %.40, 2
  %2 = getelementptr i8, ptr %arg.order, i64 %1
  %scevgep15 = getelementptr i8, ptr %2, i64 96
  br label %vector.body

vector.body:                                      
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.ind = phi <8 x i32> [ <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %vector.ph ], [ %vec.ind.next, %vector.body ]
  %step.add = add <8 x i32> %vec.ind, splat (i32 8)
  %step.add.2 = add <8 x i32> %vec.ind, splat (i32 16)
  %step.add.3 = add <8 x i32> %vec.ind, splat (i32 24)
  %3 = shl i64 %index, 2
  %scevgep21 = getelementptr i8, ptr %scevgep15, i64 %3
  %scevgep22 = getelementptr i8, ptr %scevgep21, i64 -96
  %scevgep20 = getelementptr i8, ptr %scevgep21, i64 -64
  %scevgep18 = getelementptr i8, ptr %scevgep21, i64 -32
  store <8 x i32> %vec.ind, ptr %scevgep22, align 4
  store <8 x i32> %step.add, ptr %scevgep20, align 4
  store <8 x i32> %step.add.2, ptr %scevgep18, align 4
  store <8 x i32> %step.add.3, ptr %scevgep21, align 4
  %index.next = add nuw nsw i64 %index, 32
  %vec.ind.next = add <8 x i32> %vec.ind, splat (i32 32)
  %4 = icmp eq i64 %n.vec, %index.next
  br i1 %4, label %middle.block, label %vector.body, !llvm.loop !29

middle.block:                                     
  %cmp.n = icmp eq i64 %arg.n, %n.vec
  br i1 %cmp.n, label %B72.endif, label %vec.epilog.iter.check

vec.epilog.iter.check:                            
  %5 = and i64 %arg.n, 28
  %min.epilog.iters.check = icmp eq i64 %5, 0
  br i1 %min.epilog.iters.check, label %B52.preheader, label %vec.epilog.ph, !prof !30

vec.epilog.ph:                                    
  %bc.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %const_mat = add i64 %const, 28
  %n.vec3 = and i64 %arg.n, %const_mat
  %6 = trunc i64 %bc.resume.val to i32
  %broadcast.splatinsert = insertelement <4 x i32> poison, i32 %6, i64 0
  %broadcast.splat = shufflevector <4 x i32> %broadcast.splatinsert, <4 x i32> poison, <4 x i32> zeroinitializer
  %induction = or <4 x i32> %broadcast.splat, <i32 0, i32 1, i32 2, i32 3>
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           
  %index4 = phi i64 [ %bc.resume.val, %vec.epilog.ph ], [ %index.next6, %vec.epilog.vector.body ]
  %vec.ind5 = phi <4 x i32> [ %induction, %vec.epilog.ph ], [ %vec.ind.next7, %vec.epilog.vector.body ]
  %7 = shl i64 %index4, 2
  %scevgep14 = getelementptr i8, ptr %0, i64 %7
  store <4 x i32> %vec.ind5, ptr %scevgep14, align 4
  %index.next6 = add nuw i64 %index4, 4
  %vec.ind.next7 = add <4 x i32> %vec.ind5, splat (i32 4)
  %8 = icmp eq i64 %n.vec3, %index.next6
  br i1 %8, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !31

vec.epilog.middle.block:                          
  %cmp.n8 = icmp eq i64 %arg.n, %n.vec3
  br i1 %cmp.n8, label %B72.endif, label %B52.preheader

B52.preheader:                                    
  %.132268270.ph = phi i64 [ %n.vec3, %vec.epilog.middle.block ], [ %n.vec, %vec.epilog.iter.check ], [ 0, %iter.check ]
  br label %B52

B52:                                              
  %.132268270 = phi i64 [ %.139, %B52 ], [ %.132268270.ph, %B52.preheader ]
  %.139 = add nuw nsw i64 %.132268270, 1
  %9 = shl i64 %.132268270, 2
  %scevgep13 = getelementptr i8, ptr %0, i64 %9
  %tmp2 = trunc i64 %.132268270 to i32
  store i32 %tmp2, ptr %scevgep13, align 4
  %exitcond.not = icmp eq i64 %arg.n, %.139
  br i1 %exitcond.not, label %B72.endif, label %B52, !llvm.loop !32

B210.preheader:                                   
  %.383276278 = phi i64 [ %.390, %B342 ], [ 1, %B210.preheader.preheader ]
  %.390 = add nuw i64 %.383276278, 1
  %.418 = getelementptr i32, ptr %16, i64 %.383276278
  %.419 = load i32, ptr %.418, align 4
  %.425 = sext i32 %.419 to i64
  %.426 = mul nsw i64 %arg.slots, %.425
  %gep274 = getelementptr double, ptr %invariant.gep273, i64 %.426
  %.431 = load double, ptr %gep274, align 8
  br label %B210

B210:                                             
  %i.2.2 = phi i64 [ %.506, %B304 ], [ %.383276278, %B210.preheader ]
  %10 = shl i64 %i.2.2, 2
  %scevgep = getelementptr i8, ptr %16, i64 %10
  %scevgep10 = getelementptr i8, ptr %scevgep, i64 -4
  %.454 = load i32, ptr %scevgep10, align 4
  %.460 = sext i32 %.454 to i64
  %.461 = mul nsw i64 %arg.slots, %.460
  %gep = getelementptr double, ptr %invariant.gep273, i64 %.461
  %.466 = load double, ptr %gep, align 8
  %.472 = fcmp ogt double %.466, %.431
  br i1 %.472, label %B342, label %B278

B278:                                             
  %.476 = fcmp oeq double %.466, %.431
  %.482 = icmp slt i32 %.454, %.419
  %or.cond = and i1 %.482, %.476
  br i1 %or.cond, label %B342, label %B304

B304:                                             
  %sunkaddr = mul i64 %i.2.2, 4
  %sunkaddr3 = getelementptr i8, ptr %16, i64 %sunkaddr
  store i32 %.454, ptr %sunkaddr3, align 4
  %.506 = add nsw i64 %i.2.2, -1
  %11 = add i64 %.506, 1
  %.511 = icmp sgt i64 %11, 1
  br i1 %.511, label %B210, label %B342

B342:                                             
  %i.3.3.ph = phi i64 [ 0, %B304 ], [ %i.2.2, %B278 ], [ %i.2.2, %B210 ]
  %.529 = getelementptr i32, ptr %16, i64 %i.3.3.ph
  store i32 %.419, ptr %.529, align 4
  %exitcond313.not = icmp eq i64 %.383276278, %..334
  br i1 %exitcond313.not, label %B360.endif, label %B210.preheader

B540:                                             
  %count.3.1289 = phi i64 [ 0, %B540.lr.ph ], [ %count.4.2, %B812 ]
  %before.2.1288 = phi double [ 0.000000e+00, %B540.lr.ph ], [ %.736, %B812 ]
  %left.2.1287 = phi double [ %.556, %B540.lr.ph ], [ %left.3.2, %B812 ]
  %.679283285 = phi i64 [ 0, %B540.lr.ph ], [ %.686, %B812 ]
  %.686 = add nuw nsw i64 %.679283285, 1
  %12 = shl i64 %.679283285, 2
  %scevgep12 = getelementptr i8, ptr %16, i64 %12
  %.715 = load i32, ptr %scevgep12, align 4
  %.721 = sext i32 %.715 to i64
  %.722 = mul nsw i64 %arg.slots, %.721
  %.724 = add nsw i64 %.722, %.262295305
  %.726 = getelementptr double, ptr %arg.width, i64 %.724
  %.727 = load double, ptr %.726, align 8
  %.732 = icmp eq i64 %count.3.1289, 0
  %.736 = fadd double %before.2.1288, %.727
  %.738 = fcmp ole double %.736, %.565
  %or.cond261 = select i1 %.732, i1 %.738, i1 false
  br i1 %or.cond261, label %B622, label %B656

B622:                                             
  %.756 = getelementptr double, ptr %arg.taken, i64 %.724
  store double %.727, ptr %.756, align 8
  %.760 = fsub double %left.2.1287, %.727
  br label %B812

B656:                                             
  %.768 = fcmp ole double %.727, 0.000000e+00
  %.772 = fcmp oge double %before.2.1288, %.576
  %or.cond262 = select i1 %.768, i1 true, i1 %.772
  br i1 %or.cond262, label %B680, label %B704

B680:                                             
  %.793 = getelementptr double, ptr %arg.taken, i64 %.724
  store double 0.000000e+00, ptr %.793, align 8
  br label %B812

B704:                                             
  %.808 = getelementptr double, ptr %arg.value, i64 %.724
  %.809 = load double, ptr %.808, align 8
  %.idx = shl i64 %count.3.1289, 4
  %gep319 = getelementptr i8, ptr %invariant.gep318, i64 %.idx
  store double %.809, ptr %gep319, align 8
  %.824 = getelementptr i8, ptr %gep319, i64 8
  store double %.727, ptr %.824, align 8
  %.832 = getelementptr i32, ptr %21, i64 %count.3.1289
  store i32 %.715, ptr %.832, align 4
  %.837 = add nsw i64 %count.3.1289, 1
  br label %B812

B812:                                             
  %count.4.2 = phi i64 [ 0, %B622 ], [ %count.3.1289, %B680 ], [ %.837, %B704 ]
  %left.3.2 = phi double [ %.760, %B622 ], [ %left.2.1287, %B680 ], [ %left.2.1287, %B704 ]
  %exitcond314.not = icmp eq i64 %arg.n, %.686
  br i1 %exitcond314.not, label %B824, label %B540

B824:                                             
  %left.2.1.lcssa = phi double [ %.556, %B360.endif ], [ %left.3.2, %B812 ]
  %count.3.1.lcssa = phi i64 [ 0, %B360.endif ], [ %count.4.2, %B812 ]
  %13 = getelementptr i32, ptr %arg.order, i64 %.541
  %.879 = getelementptr i8, ptr %13, i64 4
  store i32 -1, ptr %.879, align 4
  %.887 = getelementptr double, ptr %17, i64 %.262295305
  store double 0.000000e+00, ptr %.887, align 8
  %sunkaddr24 = shl i64 %.262295305, 3
  %sunkaddr25 = getelementptr i8, ptr %arg.wants, i64 %sunkaddr24
  %.892 = load double, ptr %sunkaddr25, align 8
  %.893 = fcmp ogt double %.892, 0.000000e+00
  br i1 %.893, label %B886, label %B1010

B886:                                             
  %.899 = trunc i64 %count.3.1.lcssa to i32
  %sunkaddr4 = getelementptr i8, ptr %13, i64 4
  store i32 %.899, ptr %sunkaddr4, align 4
  %sunkaddr5 = mul i64 %.262295305, 8
  %sunkaddr6 = getelementptr i8, ptr %arg.wants, i64 %sunkaddr5
  %.906 = load double, ptr %sunkaddr6, align 8
  %.idx316 = shl i64 %count.3.1.lcssa, 4
  %14 = getelementptr i8, ptr %arg.merit, i64 %.idx316
  %.912 = getelementptr double, ptr %14, i64 %.546
  store double 0xFFF0000000000000, ptr %.912, align 8
  %.922 = getelementptr i8, ptr %.912, i64 8
  store double %.906, ptr %.922, align 8
  %15 = getelementptr i8, ptr %13, i64 8
  %.931 = getelementptr i32, ptr %15, i64 %count.3.1.lcssa
  store i32 %.930, ptr %.931, align 4
  %.934 = add nsw i64 %count.3.1.lcssa, 1
  br label %B1010

B1010:                                            
  %count.5.1 = phi i64 [ %.934, %B886 ], [ %count.3.1.lcssa, %B824 ]
  %.947 = trunc i64 %count.5.1 to i32
  store i32 %.947, ptr %13, align 4
  %.957 = getelementptr double, ptr %arg.rest, i64 %.262295305
  store double %left.2.1.lcssa, ptr %.957, align 8
  %exitcond315.not = icmp eq i64 %.269, %arg.slots
  br i1 %exitcond315.not, label %B1034, label %B106.endif

B1034:                                            
  store ptr null, ptr %retptr, align 8
  ret i32 0

B72.endif:                                        
  %.256304.not = icmp slt i64 %arg.slots, 1
  br i1 %.256304.not, label %B1034, label %B106.endif.lr.ph

B106.endif.lr.ph:                                 
  %.334 = add i64 %arg.n, -1
  %..334 = tail call i64 @llvm.smax.i64(i64 %.334, i64 0)
  %16 = getelementptr i32, ptr %arg.order, i64 %.40
  %.543 = shl i64 %arg.n, 1
  %.544 = add i64 %.543, 2
  %.883 = mul nsw i64 %arg.slots, %arg.n
  %17 = getelementptr double, ptr %arg.taken, i64 %.883
  %.930 = trunc i64 %arg.n to i32
  br label %B106.endif

B106.endif:                                       
  %.262295305 = phi i64 [ 0, %B106.endif.lr.ph ], [ %.269, %B1010 ]
  %18 = icmp slt i64 %.334, 1
  %.269 = add nuw nsw i64 %.262295305, 1
  %invariant.gep273 = getelementptr double, ptr %arg.value, i64 %.262295305
  br i1 %18, label %B360.endif, label %B210.preheader.preheader

B210.preheader.preheader:                         
  br label %B210.preheader

B360.endif:                                       
  %19 = icmp slt i64 %arg.n, 1
  %.541 = mul nsw i64 %.262295305, %.38
  %.546 = mul nsw i64 %.262295305, %.544
  %.555 = getelementptr double, ptr %arg.supply, i64 %.262295305
  %.556 = load double, ptr %.555, align 8
  %.559 = load double, ptr %arg.store, align 8
  %.560 = fsub double %.556, %.559
  %.563 = getelementptr double, ptr %arg.wants, i64 %.262295305
  %.564 = load double, ptr %.563, align 8
  %.565 = fsub double %.560, %.564
  %sunkaddr7 = getelementptr i8, ptr %arg.store, i64 8
  %.575 = load double, ptr %sunkaddr7, align 8
  %.576 = fadd double %.556, %.575
  br i1 %19, label %B824, label %B540.lr.ph

B540.lr.ph:                                       
  %20 = getelementptr i32, ptr %arg.order, i64 %.541
  %21 = getelementptr i8, ptr %20, i64 8
  %invariant.gep318 = getelementptr double, ptr %arg.merit, i64 %.546
  br label %B540
}

define internal i32 @guess(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.n, i64 %arg.block, double %arg.most, i8 %arg.deep, ptr %arg.wants, ptr %arg.order, ptr %arg.merit, ptr %arg.rest, ptr %arg.charge, ptr %arg.discharge, ptr %arg.blocks, ptr %arg.one, ptr %arg.other) {
B0.endif.endif.endif:
  %.56.idx = mul i64 %arg.block, 192
  %.56 = getelementptr i8, ptr %arg.blocks, i64 %.56.idx
  %.57 = load double, ptr %.56, align 8
  %.5.i = fptosi double %.57 to i64
  %.88 = getelementptr i8, ptr %.56, i64 8
  %.89 = load double, ptr %.88, align 8
  %.5.i4 = fptosi double %.89 to i64
  %.153 = sub i64 %.5.i4, %.5.i
  %.197245.not = icmp slt i64 %.153, 1
  br i1 %.197245.not, label %common.ret, label %B192.lr.ph

B192:                                             
  %lsr.iv29 = phi ptr [ %9, %B192.lr.ph ], [ %scevgep30, %B852 ]
  %lsr.iv25 = phi ptr [ %scevgep24, %B192.lr.ph ], [ %scevgep26, %B852 ]
  %lsr.iv19 = phi ptr [ %scevgep18, %B192.lr.ph ], [ %scevgep20, %B852 ]
  %lsr.iv13 = phi ptr [ %scevgep, %B192.lr.ph ], [ %scevgep14, %B852 ]
  %count.4.0248 = phi i64 [ 0, %B192.lr.ph ], [ %count.5.1, %B852 ]
  %.196243247 = phi i64 [ %.153, %B192.lr.ph ], [ %.206, %B852 ]
  %.203244246 = phi i64 [ %.5.i, %B192.lr.ph ], [ %.210, %B852 ]
  %.206 = add nsw i64 %.196243247, -1
  %.210 = add i64 %.203244246, 1
  %.241 = mul nsw i64 %.203244246, %.240
  %.249 = getelementptr double, ptr %arg.rest, i64 %.203244246
  %.250 = load double, ptr %.249, align 8
  %.252 = getelementptr double, ptr %arg.discharge, i64 %.203244246
  %.253 = load double, ptr %.252, align 8
  %.254 = fadd double %.250, %.253
  %.256 = getelementptr double, ptr %arg.charge, i64 %.203244246
  %.257 = load double, ptr %.256, align 8
  %.258 = fsub double %.254, %.257
  %.267 = getelementptr double, ptr %arg.wants, i64 %.203244246
  %.268 = load double, ptr %.267, align 8
  %.281 = getelementptr i32, ptr %arg.order, i64 %.241
  %.282 = load i32, ptr %.281, align 4
  %.284 = sext i32 %.282 to i64
  %.285 = icmp sgt i32 %.282, 0
  br i1 %.285, label %B328, label %B558

B328:                                             
  %.238 = mul nsw i64 %.203244246, %.237
  %0 = getelementptr double, ptr %arg.merit, i64 %.238
  %.299 = getelementptr i8, ptr %0, i64 8
  %.300 = load double, ptr %.299, align 8
  %.302 = fcmp ogt double %.258, %.300
  br i1 %.302, label %B370, label %B558

B370:                                             
  %sunkaddr = shl i64 %.241, 2
  %sunkaddr35 = getelementptr i8, ptr %arg.order, i64 %sunkaddr
  %sunkaddr36 = getelementptr i8, ptr %sunkaddr35, i64 8
  %.328 = load i32, ptr %sunkaddr36, align 4
  %.330 = sext i32 %.328 to i64
  %.331.not = icmp eq i64 %arg.n, %.330
  br i1 %.331.not, label %B558, label %B406.preheader

B406.preheader:                                   
  %1 = add nsw i64 %.284, -1
  br label %B406

B406:                                             
  %lsr.iv15 = phi ptr [ %scevgep16, %B522 ], [ %lsr.iv13, %B406.preheader ]
  %supply.3.2 = phi double [ %.345, %B522 ], [ %.258, %B406.preheader ]
  %k.5.2 = phi i64 [ %.355, %B522 ], [ 0, %B406.preheader ]
  %scevgep17 = getelementptr i8, ptr %lsr.iv15, i64 -16
  %.343 = load double, ptr %scevgep17, align 8
  %.345 = fsub double %supply.3.2, %.343
  %exitcond.not = icmp eq i64 %1, %k.5.2
  br i1 %exitcond.not, label %B558, label %B480

B480:                                             
  %.385 = load double, ptr %lsr.iv15, align 8
  %.387 = fcmp ogt double %.345, %.385
  br i1 %.387, label %B522, label %B480.B558.loopexit_crit_edge

B522:                                             
  %2 = shl nuw nsw i64 %k.5.2, 2
  %scevgep8 = getelementptr i8, ptr %lsr.iv19, i64 %2
  %.411 = load i32, ptr %scevgep8, align 4
  %.413 = sext i32 %.411 to i64
  %.414.not = icmp eq i64 %arg.n, %.413
  %scevgep16 = getelementptr i8, ptr %lsr.iv15, i64 16
  %.355 = add nuw nsw i64 %k.5.2, 1
  br i1 %.414.not, label %B558, label %B406

B480.B558.loopexit_crit_edge:                     
  %3 = add i64 %k.5.2, 1
  br label %B558

B558:                                             
  %supply.5.1 = phi double [ %.258, %B370 ], [ %.258, %B328 ], [ %.258, %B192 ], [ %.345, %B480.B558.loopexit_crit_edge ], [ %.345, %B406 ], [ %.345, %B522 ]
  %k.6.1 = phi i64 [ 0, %B370 ], [ 0, %B328 ], [ 0, %B192 ], [ %3, %B480.B558.loopexit_crit_edge ], [ %.284, %B406 ], [ %.355, %B522 ]
  %.438 = fcmp ogt double %.268, 0.000000e+00
  br i1 %.438, label %B582.preheader, label %B852

B582.preheader:                                   
  %4 = shl nsw i64 %k.6.1, 4
  %scevgep31 = getelementptr i8, ptr %lsr.iv29, i64 %4
  br label %B582

B582:                                             
  %lsr.iv32 = phi ptr [ %scevgep31, %B582.preheader ], [ %scevgep33, %B826 ]
  %count.2.2 = phi i64 [ %count.4.0248, %B582.preheader ], [ %count.3.3, %B826 ]
  %supply.4.2 = phi double [ %supply.5.1, %B582.preheader ], [ %.629, %B826 ]
  %left.3.2 = phi double [ %.268, %B582.preheader ], [ %left.4.3, %B826 ]
  %k.7.2 = phi i64 [ %k.6.1, %B582.preheader ], [ %.613, %B826 ]
  %sunkaddr10 = mul i64 %.241, 4
  %sunkaddr11 = getelementptr i8, ptr %arg.order, i64 %sunkaddr10
  %.486 = load i32, ptr %sunkaddr11, align 4
  %.488 = sext i32 %.486 to i64
  %.489 = icmp slt i64 %k.7.2, %.488
  br i1 %.489, label %B606, label %B768

B606:                                             
  %5 = shl nsw i64 %k.7.2, 2
  %scevgep9 = getelementptr i8, ptr %lsr.iv25, i64 %5
  %.503 = load i32, ptr %scevgep9, align 4
  %.505 = sext i32 %.503 to i64
  %.506 = icmp ne i64 %arg.n, %.505
  %.515 = fcmp ogt double %supply.4.2, 0.000000e+00
  %or.cond = select i1 %.506, i1 %.515, i1 false
  br i1 %or.cond, label %B654, label %B768

B654:                                             
  %6 = icmp eq i8 %arg.deep, 0
  %.527 = load double, ptr %lsr.iv32, align 8
  %.12.i = fcmp olt double %supply.4.2, %left.3.2
  %.13.i = select i1 %.12.i, double %supply.4.2, double %left.3.2
  %"$phi718.2.2.4" = select i1 %6, double %left.3.2, double %.13.i
  %.578 = getelementptr double, ptr %arg.one, i64 %count.2.2
  store double %.527, ptr %.578, align 8
  %.585 = getelementptr double, ptr %arg.other, i64 %count.2.2
  store double %"$phi718.2.2.4", ptr %.585, align 8
  %.594 = fsub double %left.3.2, %"$phi718.2.2.4"
  %.600 = add nsw i64 %count.2.2, 1
  br label %B768

B768:                                             
  %count.3.3 = phi i64 [ %.600, %B654 ], [ %count.2.2, %B582 ], [ %count.2.2, %B606 ]
  %left.4.3 = phi double [ %.594, %B654 ], [ %left.3.2, %B582 ], [ %left.3.2, %B606 ]
  %.620 = icmp sgt i64 %k.7.2, 0
  br i1 %.620, label %B826, label %B852

B826:                                             
  %.613 = add nsw i64 %k.7.2, -1
  %scevgep34 = getelementptr i8, ptr %lsr.iv32, i64 -8
  %.629 = load double, ptr %scevgep34, align 8
  %.647 = fcmp ogt double %left.4.3, 0.000000e+00
  %scevgep33 = getelementptr i8, ptr %lsr.iv32, i64 -16
  br i1 %.647, label %B582, label %B852

B852:                                             
  %count.5.1 = phi i64 [ %count.4.0248, %B558 ], [ %count.3.3, %B768 ], [ %count.3.3, %B826 ]
  %scevgep14 = getelementptr i8, ptr %lsr.iv13, i64 %11
  %scevgep20 = getelementptr i8, ptr %lsr.iv19, i64 %16
  %scevgep26 = getelementptr i8, ptr %lsr.iv25, i64 %16
  %scevgep30 = getelementptr i8, ptr %lsr.iv29, i64 %11
  %.197 = icmp sgt i64 %.196243247, 1
  br i1 %.197, label %B192, label %B856

B856:                                             
  %.754 = icmp sgt i64 %count.5.1, 0
  br i1 %.754, label %B926.else.if.preheader, label %common.ret

B926.else.if.preheader:                           
  %sunkaddr12 = getelementptr i8, ptr %arg.blocks, i64 %.56.idx
  %sunkaddr13 = getelementptr i8, ptr %sunkaddr12, i64 16
  %.748 = load double, ptr %sunkaddr13, align 8
  br label %B926.else.if

B988:                                             
  %k.8.1 = phi i64 [ %k.9.2, %B1308 ], [ %right.2.0, %B988.preheader ]
  %j.3.1 = phi i64 [ %j.4.2, %B1308 ], [ %left.1.2.0, %B988.preheader ]
  %i.2.1 = phi i64 [ %i.3.2, %B1308 ], [ %left.1.2.0, %B988.preheader ]
  %cheap.2.1 = phi double [ %cheap.3.2, %B1308 ], [ 0.000000e+00, %B988.preheader ]
  %same.2.1 = phi double [ %same.3.2, %B1308 ], [ 0.000000e+00, %B988.preheader ]
  %.865 = getelementptr double, ptr %arg.one, i64 %j.3.1
  %.866 = load double, ptr %.865, align 8
  %.868 = fcmp olt double %.866, %.804
  br i1 %.868, label %B1012, label %B1148

B1012:                                            
  %.884 = getelementptr double, ptr %arg.other, i64 %j.3.1
  %.885 = load double, ptr %.884, align 8
  %.887 = fadd double %cheap.2.1, %.885
  %.899 = getelementptr double, ptr %arg.one, i64 %i.2.1
  %.900 = load double, ptr %.899, align 8
  store double %.866, ptr %.899, align 8
  %sunkaddr41 = shl i64 %j.3.1, 3
  %sunkaddr42 = getelementptr i8, ptr %arg.one, i64 %sunkaddr41
  store double %.900, ptr %sunkaddr42, align 8
  %.912 = load double, ptr %.884, align 8
  %.915 = getelementptr double, ptr %arg.other, i64 %i.2.1
  %.916 = load double, ptr %.915, align 8
  store double %.912, ptr %.915, align 8
  store double %.916, ptr %.884, align 8
  %.926 = add nsw i64 %i.2.1, 1
  %.933 = add nsw i64 %j.3.1, 1
  br label %B1308

B1148:                                            
  %.945 = fcmp ogt double %.866, %.804
  br i1 %.945, label %B1172, label %B1276

B1172:                                            
  %.966 = add nsw i64 %k.8.1, -1
  %.976 = getelementptr double, ptr %arg.one, i64 %.966
  %.977 = load double, ptr %.976, align 8
  store double %.866, ptr %.976, align 8
  %sunkaddr43 = shl i64 %j.3.1, 3
  %sunkaddr44 = getelementptr i8, ptr %arg.one, i64 %sunkaddr43
  store double %.977, ptr %sunkaddr44, align 8
  %.987 = getelementptr double, ptr %arg.other, i64 %j.3.1
  %.988 = load double, ptr %.987, align 8
  %.990 = getelementptr double, ptr %arg.other, i64 %.966
  %.991 = load double, ptr %.990, align 8
  store double %.988, ptr %.990, align 8
  store double %.991, ptr %.987, align 8
  br label %B1308

B1276:                                            
  %.1019 = getelementptr double, ptr %arg.other, i64 %j.3.1
  %.1020 = load double, ptr %.1019, align 8
  %.1022 = fadd double %same.2.1, %.1020
  %.1028 = add nsw i64 %j.3.1, 1
  br label %B1308

B1308:                                            
  %k.9.2 = phi i64 [ %k.8.1, %B1012 ], [ %.966, %B1172 ], [ %k.8.1, %B1276 ]
  %same.3.2 = phi double [ %same.2.1, %B1012 ], [ %same.2.1, %B1172 ], [ %.1022, %B1276 ]
  %cheap.3.2 = phi double [ %.887, %B1012 ], [ %cheap.2.1, %B1172 ], [ %cheap.2.1, %B1276 ]
  %i.3.2 = phi i64 [ %.926, %B1012 ], [ %i.2.1, %B1172 ], [ %i.2.1, %B1276 ]
  %j.4.2 = phi i64 [ %.933, %B1012 ], [ %j.3.1, %B1172 ], [ %.1028, %B1276 ]
  %.1069 = icmp slt i64 %j.4.2, %k.9.2
  br i1 %.1069, label %B988, label %B1320

B1320:                                            
  %k.10.2 = phi i64 [ %right.2.0, %B926.else.if ], [ %k.9.2, %B1308 ]
  %i.4.2 = phi i64 [ %left.1.2.0, %B926.else.if ], [ %i.3.2, %B1308 ]
  %cheap.4.2 = phi double [ 0.000000e+00, %B926.else.if ], [ %cheap.3.2, %B1308 ]
  %same.4.2 = phi double [ 0.000000e+00, %B926.else.if ], [ %same.3.2, %B1308 ]
  %.1092 = fcmp ugt double %need.2.0, %cheap.4.2
  br i1 %.1092, label %B1338, label %B1436

B1338:                                            
  %.1129 = fadd double %cheap.4.2, %same.4.2
  %.1131 = fcmp ugt double %need.2.0, %.1129
  br i1 %.1131, label %B1416, label %B1356.endif.endif

B1416:                                            
  %.1226 = fsub double %need.2.0, %.1129
  br label %B1436

B1436:                                            
  %left.1.3.1 = phi i64 [ %k.10.2, %B1416 ], [ %left.1.2.0, %B1320 ]
  %need.3.1 = phi double [ %.1226, %B1416 ], [ %need.2.0, %B1320 ]
  %right.3.1 = phi i64 [ %right.2.0, %B1416 ], [ %i.4.2, %B1320 ]
  %.1250 = icmp sgt i64 %right.3.1, %left.1.3.1
  br i1 %.1250, label %B926.else.if, label %common.ret

common.ret:                                       
  %storemerge = phi double [ %.13.i6, %B1356.endif.endif ], [ %arg.most, %B856 ], [ %arg.most, %B0.endif.endif.endif ], [ %arg.most, %B1436 ]
  store double %storemerge, ptr %retptr, align 8
  ret i32 0

B192.lr.ph:                                       
  %.236 = shl i64 %arg.n, 1
  %.237 = add i64 %.236, 2
  %.240 = add nsw i64 %arg.n, 3
  %7 = shl i64 %.237, 3
  %8 = mul i64 %7, %.5.i
  %9 = getelementptr i8, ptr %arg.merit, i64 %8
  %scevgep = getelementptr i8, ptr %9, i64 24
  %10 = shl i64 %arg.n, 4
  %11 = add i64 %10, 16
  %12 = shl i64 %.240, 2
  %13 = mul i64 %12, %.5.i
  %14 = getelementptr i8, ptr %arg.order, i64 %13
  %scevgep18 = getelementptr i8, ptr %14, i64 12
  %15 = shl i64 %arg.n, 2
  %16 = add i64 %15, 12
  %scevgep24 = getelementptr i8, ptr %14, i64 8
  br label %B192

B926.else.if:                                     
  %right.2.0 = phi i64 [ %right.3.1, %B1436 ], [ %count.5.1, %B926.else.if.preheader ]
  %left.1.2.0 = phi i64 [ %left.1.3.1, %B1436 ], [ 0, %B926.else.if.preheader ]
  %need.2.0 = phi double [ %need.3.1, %B1436 ], [ %.748, %B926.else.if.preheader ]
  %.761 = add nsw i64 %left.1.2.0, %right.2.0
  %.769.1 = ashr i64 %.761, 1
  %.803 = getelementptr double, ptr %arg.one, i64 %.769.1
  %.804 = load double, ptr %.803, align 8
  %.850 = icmp slt i64 %left.1.2.0, %right.2.0
  br i1 %.850, label %B988.preheader, label %B1320

B988.preheader:                                   
  br label %B988

B1356.endif.endif:                                
  %.12.i2 = fcmp olt double %.804, 0.000000e+00
  %.13.i3 = select i1 %.12.i2, double 0.000000e+00, double %.804
  %.12.i5 = fcmp olt double %arg.most, %.13.i3
  %.13.i6 = select i1 %.12.i5, double %arg.most, double %.13.i3
  br label %common.ret
}

define internal i32 @settle(ptr noalias %retptr, ptr noalias %excinfo, i64 %arg.n, i64 %arg.block, i64 %arg.capacity, double %arg.full, double %arg.energy, double %arg.most, ptr %arg.store, ptr %arg.supply, ptr %arg.order, ptr %arg.merit, ptr %arg.rest, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.use, ptr %arg.ends, i64 %arg.longest, ptr %arg.sides, i64 %arg.side, ptr %arg.blocks, ptr %arg.seen, i64 %arg.pool, ptr %arg.pool_slope, ptr %arg.pool_wide, ptr %arg.new_slope, ptr %arg.new_wide, ptr %arg.span, i64 %arg.strict) {
B0.endif.endif.endif.endif.endif:
  %.836 = alloca i64, align 8
  %excinfo.8 = alloca ptr, align 8
  store ptr null, ptr %excinfo.8, align 8
  %.1075 = alloca i64, align 8
  %excinfo.10 = alloca ptr, align 8
  %.idx = mul i64 %arg.block, 192
  %0 = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %.94 = getelementptr i8, ptr %0, i64 16
  %.95 = load double, ptr %.94, align 8
  %.102 = getelementptr i8, ptr %0, i64 8
  %.103 = load double, ptr %.102, align 8
  %.5.i = fptosi double %.103 to i64
  %.134 = load double, ptr %0, align 8
  %.5.i127 = fptosi double %.134 to i64
  %.159 = sub i64 %.5.i, %.5.i127
  %1 = mul i64 %.159, 6
  %.161 = add i64 %1, 6
  %.195 = add i64 %arg.block, %.5.i127
  %.196 = mul i64 %.195, 6
  %2 = mul i64 %arg.longest, 6
  %.201 = add i64 %2, 6
  %.300 = fmul double %arg.most, 0x3D719799812DEA11
  %.307 = getelementptr i8, ptr %0, i64 24
  %.308 = load double, ptr %.307, align 8
  %.310 = fsub double %.308, %.300
  %.12.i129 = fcmp olt double %.310, 0.000000e+00
  %.13.i130 = select i1 %.12.i129, double 0.000000e+00, double %.310
  %.345 = fadd double %.300, %.308
  %.12.i131 = fcmp olt double %arg.most, %.345
  %.13.i132 = select i1 %.12.i131, double %arg.most, double %.345
  %.382 = fmul double %arg.most, 4.000000e-03
  %.392 = getelementptr i8, ptr %0, i64 104
  %.393 = load double, ptr %.392, align 8
  %.394 = fcmp oeq double %.393, 0.000000e+00
  br i1 %.394, label %B556.endif, label %B638

B638:                                             
  %lowest.2.0 = phi double [ %.400, %B556.endif ], [ -1.000000e+00, %B0.endif.endif.endif.endif.endif ]
  %step.5.0 = phi double [ %.13.i, %B556.endif ], [ %.382, %B0.endif.endif.endif.endif.endif ]
  %.460 = fcmp oeq double %.393, 3.000000e+00
  br i1 %.460, label %B678, label %B834.lr.ph

B678:                                             
  %sunkaddr = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %sunkaddr108 = getelementptr i8, ptr %sunkaddr, i64 120
  %.466 = load double, ptr %sunkaddr108, align 8
  %sunkaddr109 = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %sunkaddr110 = getelementptr i8, ptr %sunkaddr109, i64 144
  %.471 = load double, ptr %sunkaddr110, align 8
  %.476 = fsub double %.471, %.466
  %.12.i24 = fcmp ogt double %.476, %step.5.0
  %.13.i25 = select i1 %.12.i24, double %.476, double %step.5.0
  br label %B834.lr.ph

B834:                                             
  %tried.2.0646 = phi i64 [ 0, %B834.lr.ph ], [ %.806, %B2597 ]
  %step.6.0645 = phi double [ %step.7.0, %B834.lr.ph ], [ %step.8.1, %B2597 ]
  %price.5.0644 = phi double [ %price.6.0, %B834.lr.ph ], [ %price.7.1, %B2597 ]
  %over_worth.3.0643 = phi double [ 0.000000e+00, %B834.lr.ph ], [ %over_worth.4.1490, %B2597 ]
  %over_excess.3.0642 = phi double [ 0.000000e+00, %B834.lr.ph ], [ %over_excess.2.1487, %B2597 ]
  %over_value.3.0641 = phi double [ 0.000000e+00, %B834.lr.ph ], [ %over_value.2.1484, %B2597 ]
  %over.2.0640 = phi double [ 0.000000e+00, %B834.lr.ph ], [ %over.3.1481, %B2597 ]
  %under_worth.4.0639 = phi double [ 0.000000e+00, %B834.lr.ph ], [ %under_worth.5.1478, %B2597 ]
  %under_excess.3.0638 = phi double [ 0.000000e+00, %B834.lr.ph ], [ %under_excess.4.1475, %B2597 ]
  %under_value.3.0637 = phi double [ 0.000000e+00, %B834.lr.ph ], [ %under_value.4.1472, %B2597 ]
  %under.3.0636 = phi double [ 0.000000e+00, %B834.lr.ph ], [ %under.4.1469, %B2597 ]
  %above.4.0635 = phi i1 [ false, %B834.lr.ph ], [ %above.5.1466, %B2597 ]
  %below.4.0634 = phi i1 [ false, %B834.lr.ph ], [ %below.5.1463, %B2597 ]
  %now.4.0633 = phi i64 [ 2, %B834.lr.ph ], [ %now.5.1459, %B2597 ]
  %upper.2.0632 = phi i64 [ 1, %B834.lr.ph ], [ %upper.3.1457, %B2597 ]
  %lower.3.0631 = phi i64 [ 0, %B834.lr.ph ], [ %lower.4.1454, %B2597 ]
  %.806 = add nuw nsw i64 %tried.2.0646, 1
  %.815 = mul nsw i64 %now.4.0633, %.201
  store i64 0, ptr %.836, align 8
  %.840 = call i32 @pass_block(ptr %.836, ptr %excinfo.8, i64 %arg.n, i64 %arg.block, i64 %arg.capacity, double %arg.full, double %price.5.0644, ptr %arg.store, ptr %arg.supply, ptr %arg.order, ptr %arg.merit, ptr %arg.rest, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.use, ptr %arg.ends, i64 %.815, ptr %arg.blocks, i64 %arg.pool, ptr %arg.pool_slope, ptr %arg.pool_wide, ptr %arg.span)
  %cond = icmp eq i32 %.840, 0
  br i1 %cond, label %B834.endif, label %B834.if.if, !prof !3

common.ret:                                       
  %common.ret.op = phi i32 [ 0, %B930 ], [ 0, %B1272 ], [ 0, %B2596 ], [ %.1079, %B1072.endif.if.if ], [ %.840, %B834.if.if ]
  ret i32 %common.ret.op

B930:                                             
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B936:                                             
  %sunkaddr111 = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %sunkaddr112 = getelementptr i8, ptr %sunkaddr111, i64 48
  %.972 = load double, ptr %sunkaddr112, align 8
  %.973 = fcmp olt double %.972, 0.000000e+00
  br i1 %.973, label %B976, label %B1072

B976:                                             
  %.979 = getelementptr double, ptr %arg.ends, i64 %.815
  %.980 = load double, ptr %.979, align 8
  %.986 = getelementptr i8, ptr %.979, i64 8
  %.987 = load double, ptr %.986, align 8
  %sunkaddr113 = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %sunkaddr114 = getelementptr i8, ptr %sunkaddr113, i64 56
  store double %.980, ptr %sunkaddr114, align 8
  %sunkaddr115 = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %sunkaddr116 = getelementptr i8, ptr %sunkaddr115, i64 64
  store double %.987, ptr %sunkaddr116, align 8
  br label %B1072

B1072:                                            
  %3 = getelementptr double, ptr %arg.ends, i64 %.815
  %.20.i = getelementptr i8, ptr %3, i64 40
  %.21.i = load double, ptr %.20.i, align 8, !noalias !33
  %.12.i.i = fcmp ogt double %.21.i, 0.000000e+00
  %.13.i.i = select i1 %.12.i.i, double %.21.i, double 0.000000e+00
  %.53.i = getelementptr i8, ptr %3, i64 32
  %.54.i = load double, ptr %.53.i, align 8, !noalias !33
  %.12.i7.i = fcmp olt double %.54.i, %.13.i.i
  %.13.i8.i = select i1 %.12.i7.i, double %.54.i, double %.13.i.i
  %sunkaddr117 = getelementptr i8, ptr %arg.span, i64 16
  %.94.i = load double, ptr %sunkaddr117, align 8, !noalias !33
  %sunkaddr118 = getelementptr i8, ptr %arg.span, i64 24
  %.97.i = load double, ptr %sunkaddr118, align 8, !noalias !33
  %.106.i = load double, ptr %arg.span, align 8, !noalias !33
  %.5.i.i = fptosi double %.106.i to i64
  %sunkaddr119 = getelementptr i8, ptr %arg.span, i64 8
  %.133.i = load double, ptr %sunkaddr119, align 8, !noalias !33
  %.5.i9.i = fptosi double %.133.i to i64
  %.194.i = sub i64 %.5.i9.i, %.5.i.i
  %.25164.not.i = icmp slt i64 %.194.i, 1
  br i1 %.25164.not.i, label %B1072.endif, label %B264.preheader.i

B264.preheader.i:                                 
  %sunkaddr.i = shl i64 %.815, 3
  %sunkaddr51.i = getelementptr i8, ptr %arg.ends, i64 %sunkaddr.i
  %.87.i = load double, ptr %sunkaddr51.i, align 8, !noalias !33
  %.88.i = fsub double %arg.energy, %.87.i
  %4 = add nuw i64 %.194.i, 1
  %5 = shl i64 %.5.i.i, 3
  br label %B264.i

B264.i:                                           
  %lsr.iv46.i = phi i64 [ %5, %B264.preheader.i ], [ %lsr.iv.next47.i, %B384.i ]
  %lsr.iv.i = phi i64 [ %4, %B264.preheader.i ], [ %lsr.iv.next.i, %B384.i ]
  %earned.3.069.i = phi double [ %.94.i, %B264.preheader.i ], [ %.405.i, %B384.i ]
  %used.3.068.i = phi double [ %.97.i, %B264.preheader.i ], [ %.413.i, %B384.i ]
  %left.2.067.i = phi double [ %.88.i, %B264.preheader.i ], [ %.423.i, %B384.i ]
  %scevgep50.i = getelementptr i8, ptr %arg.slope, i64 %lsr.iv46.i
  %.301.i = load double, ptr %scevgep50.i, align 8, !noalias !33
  %scevgep49.i = getelementptr i8, ptr %arg.wide, i64 %lsr.iv46.i
  %.308.i = load double, ptr %scevgep49.i, align 8, !noalias !33
  %.310.i = fcmp olt double %left.2.067.i, %.308.i
  br i1 %.310.i, label %B306.i, label %B384.i

B306.i:                                           
  %.325.i = fcmp ogt double %left.2.067.i, 0.000000e+00
  br i1 %.325.i, label %B318.i, label %B1072.endif

B318.i:                                           
  %.329.i = fmul double %left.2.067.i, %.301.i
  %.331.i = fadd double %earned.3.069.i, %.329.i
  %scevgep.i = getelementptr i8, ptr %arg.use, i64 %lsr.iv46.i
  %.339.i = load double, ptr %scevgep.i, align 8, !noalias !33
  %.354.i = fdiv double %left.2.067.i, %.308.i
  %.357.i = fmul double %.354.i, %.339.i
  %.359.i = fadd double %used.3.068.i, %.357.i
  br label %B1072.endif

B384.i:                                           
  %.401.i = fmul double %.301.i, %.308.i
  %.405.i = fadd double %earned.3.069.i, %.401.i
  %scevgep48.i = getelementptr i8, ptr %arg.use, i64 %lsr.iv46.i
  %.411.i = load double, ptr %scevgep48.i, align 8, !noalias !33
  %.413.i = fadd double %used.3.068.i, %.411.i
  %.423.i = fsub double %left.2.067.i, %.308.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %lsr.iv.next47.i = add i64 %lsr.iv46.i, 8
  %.251.i = icmp sgt i64 %lsr.iv.next.i, 1
  br i1 %.251.i, label %B264.i, label %B1072.endif

B1272:                                            
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B1278:                                            
  %.1220.not = icmp eq i64 %.1089, 0
  br i1 %.1220.not, label %B1316, label %B1290

B1290:                                            
  %sunkaddr120 = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %sunkaddr121 = getelementptr i8, ptr %sunkaddr120, i64 88
  store double 1.000000e+00, ptr %sunkaddr121, align 8
  br label %B1316

B1316:                                            
  %6 = icmp ne i64 %arg.strict, 1
  %.1235 = tail call double @llvm.fabs.f64(double %.1044)
  %.1238 = fcmp ole double %.1235, %.1237
  %or.cond = select i1 %.1238, i1 %6, i1 false
  br i1 %or.cond, label %B2004, label %B1422

B1422:                                            
  %brmerge.demorgan = and i1 %above.4.0635, %below.4.0634
  br i1 %brmerge.demorgan, label %B1430, label %B1548

B1430:                                            
  %.1404 = fsub double %price.5.0644, %under.3.0636
  %.1406 = fmul double %under_excess.3.0638, %.1404
  %.1408 = fadd double %under_value.3.0637, %.1406
  %.1410 = tail call double @llvm.fabs.f64(double %.1039)
  %.1414 = fadd double %.1038, %.1410
  %.1415 = fmul double %.1414, 1.000000e-13
  %.1416 = fadd double %.1408, %.1415
  %.1418 = fcmp ugt double %.1039, %.1416
  br i1 %.1418, label %B1514, label %B2004

B1514:                                            
  %.1422 = fcmp olt double %under.3.0636, %price.5.0644
  %.1430 = fcmp olt double %price.5.0644, %over.2.0640
  %or.cond583 = select i1 %.1422, i1 %.1430, i1 false
  br i1 %or.cond583, label %B1548, label %B2004

B1548:                                            
  %.1698 = fcmp olt double %.1044, 0.000000e+00
  br i1 %.1698, label %B1560, label %B1616

B1560:                                            
  %.1773 = fcmp ult double %price.5.0644, %arg.most
  br i1 %.1773, label %B1674, label %B2004

B1616:                                            
  %.2081 = fcmp ugt double %price.5.0644, 0.000000e+00
  br i1 %.2081, label %B1670, label %B2004

B1670:                                            
  br i1 %below.4.0634, label %B1678.endif.endif.endif, label %B1904

B1674:                                            
  br i1 %above.4.0635, label %B1678.endif.endif.endif, label %B1836

B1836:                                            
  %.2484 = fcmp ogt double %other.2.0, %price.5.0644
  %.2495 = fadd double %step.6.0645, %price.5.0644
  %.12.i28 = fcmp olt double %arg.most, %.2495
  %.13.i29 = select i1 %.12.i28, double %arg.most, double %.2495
  %"$phi1888.1.2.2" = select i1 %.2484, double %other.2.0, double %.13.i29
  %.2541 = fmul double %step.6.0645, 2.000000e+00
  br label %B2597

B1904:                                            
  %7 = fcmp oge double %lowest.2.0, 0.000000e+00
  %.2556 = fcmp olt double %lowest.2.0, %price.5.0644
  %or.cond584 = select i1 %7, i1 %.2556, i1 false
  %.2565 = icmp ne i64 %tried.2.0646, 0
  %or.cond585 = select i1 %or.cond584, i1 %.2565, i1 false
  %.2576 = fsub double %price.5.0644, %step.6.0645
  %.12.i30 = fcmp olt double %.2576, 0.000000e+00
  %.13.i31 = select i1 %.12.i30, double 0.000000e+00, double %.2576
  %"$phi1988.1.2.2" = select i1 %or.cond585, double %lowest.2.0, double %.13.i31
  %.2621 = fmul double %step.6.0645, 2.000000e+00
  br label %B2597

B2004:                                            
  %.806.lcssa773 = phi i64 [ 100, %B2597 ], [ %.806, %B1430 ], [ %.806, %B1514 ], [ %.806, %B1316 ], [ %.806, %B1678.endif.endif.endif ], [ %.806, %B1616 ], [ %.806, %B1560 ]
  %lower.5.1.ph = phi i64 [ %lower.4.1454, %B2597 ], [ %lower.3.0631, %B1430 ], [ %lower.3.0631, %B1514 ], [ %now.4.0633, %B1316 ], [ %lower.4.1453524, %B1678.endif.endif.endif ], [ %lower.3.0631, %B1616 ], [ %now.4.0633, %B1560 ]
  %upper.4.1.ph = phi i64 [ %upper.3.1457, %B2597 ], [ %upper.2.0632, %B1430 ], [ %upper.2.0632, %B1514 ], [ %upper.2.0632, %B1316 ], [ %upper.3.1456523, %B1678.endif.endif.endif ], [ %now.4.0633, %B1616 ], [ %upper.2.0632, %B1560 ]
  %below.6.1.ph = phi i1 [ %below.5.1463, %B2597 ], [ true, %B1430 ], [ true, %B1514 ], [ true, %B1316 ], [ true, %B1678.endif.endif.endif ], [ false, %B1616 ], [ true, %B1560 ]
  %above.6.1.ph = phi i1 [ %above.5.1466, %B2597 ], [ true, %B1430 ], [ true, %B1514 ], [ false, %B1316 ], [ true, %B1678.endif.endif.endif ], [ true, %B1616 ], [ false, %B1560 ]
  %under.5.1.ph = phi double [ %under.4.1469, %B2597 ], [ %under.3.0636, %B1430 ], [ %under.3.0636, %B1514 ], [ %price.5.0644, %B1316 ], [ %under.4.1468519, %B1678.endif.endif.endif ], [ %under.3.0636, %B1616 ], [ %price.5.0644, %B1560 ]
  %under_excess.5.1.ph = phi double [ %under_excess.4.1475, %B2597 ], [ %under_excess.3.0638, %B1430 ], [ %under_excess.3.0638, %B1514 ], [ %.1044, %B1316 ], [ %under_excess.4.1474517, %B1678.endif.endif.endif ], [ %under_excess.3.0638, %B1616 ], [ %.1044, %B1560 ]
  %under_worth.3.1.ph = phi double [ %under_worth.5.1478, %B2597 ], [ %under_worth.4.0639, %B1430 ], [ %under_worth.4.0639, %B1514 ], [ %worth.2.1.i, %B1316 ], [ %under_worth.5.1477516, %B1678.endif.endif.endif ], [ %under_worth.4.0639, %B1616 ], [ %worth.2.1.i, %B1560 ]
  %over.4.1.ph = phi double [ %over.3.1481, %B2597 ], [ %over.2.0640, %B1430 ], [ %over.2.0640, %B1514 ], [ %over.2.0640, %B1316 ], [ %over.3.1480515, %B1678.endif.endif.endif ], [ %price.5.0644, %B1616 ], [ %over.2.0640, %B1560 ]
  %over_excess.4.1.ph = phi double [ %over_excess.2.1487, %B2597 ], [ %over_excess.3.0642, %B1430 ], [ %over_excess.3.0642, %B1514 ], [ %over_excess.3.0642, %B1316 ], [ %over_excess.2.1486513, %B1678.endif.endif.endif ], [ %.1044, %B1616 ], [ %over_excess.3.0642, %B1560 ]
  %over_worth.2.1.ph = phi double [ %over_worth.4.1490, %B2597 ], [ %over_worth.3.0643, %B1430 ], [ %over_worth.3.0643, %B1514 ], [ %over_worth.3.0643, %B1316 ], [ %over_worth.4.1489512, %B1678.endif.endif.endif ], [ %worth.2.1.i, %B1616 ], [ %over_worth.3.0643, %B1560 ]
  %kept.3.1.ph = phi double [ %kept.5.1, %B2597 ], [ %price.5.0644, %B1430 ], [ %price.5.0644, %B1514 ], [ %price.5.0644, %B1316 ], [ %.13.i134, %B1678.endif.endif.endif ], [ %price.5.0644, %B1616 ], [ %price.5.0644, %B1560 ]
  %sunkaddr122 = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %sunkaddr123 = getelementptr i8, ptr %sunkaddr122, i64 80
  %.21.i33 = load double, ptr %sunkaddr123, align 8, !noalias !36
  %.5.i.i34 = fptosi double %.21.i33 to i64
  %..36.i = tail call i64 @llvm.smax.i64(i64 %.5.i.i34, i64 0)
  %.idx103.i = mul i64 %arg.block, 96
  %8 = getelementptr i8, ptr %arg.seen, i64 %.idx103.i
  br label %B108.i

B108.i:                                           
  %.137105.i = phi i64 [ %.144.i, %B110.i ], [ 0, %B2004 ]
  %exitcond.not.i = icmp eq i64 %..36.i, %.137105.i
  br i1 %exitcond.not.i, label %B166.i, label %B110.i

B110.i:                                           
  %.144.i = add nuw i64 %.137105.i, 1
  %9 = shl i64 %.137105.i, 3
  %scevgep.i35 = getelementptr i8, ptr %8, i64 %9
  %.174.i = load double, ptr %scevgep.i35, align 8, !noalias !36
  %.176.i = fcmp oeq double %.174.i, %kept.3.1.ph
  br i1 %.176.i, label %B2004.endif, label %B108.i

B166.i:                                           
  %.202.i = icmp eq i64 %.5.i.i34, 12
  br i1 %.202.i, label %B188.endif.endif.i, label %B318.i36

B318.i36:                                         
  %count.2.0.i = phi i64 [ 11, %B188.endif.endif.i ], [ %.5.i.i34, %B166.i ]
  %.356.i = getelementptr double, ptr %8, i64 %count.2.0.i
  store double %kept.3.1.ph, ptr %.356.i, align 8, !noalias !36
  %.363.i = add nsw i64 %count.2.0.i, 1
  %.372.i = sitofp i64 %.363.i to double
  %sunkaddr124 = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %sunkaddr125 = getelementptr i8, ptr %sunkaddr124, i64 80
  store double %.372.i, ptr %sunkaddr125, align 8, !noalias !36
  br label %B2004.endif

B188.endif.endif.i:                               
  %.327.i = getelementptr i8, ptr %8, i64 8
  %.328.i = load double, ptr %.327.i, align 8, !noalias !36
  store double %.328.i, ptr %8, align 8, !noalias !36
  %.327.1.i = getelementptr i8, ptr %8, i64 16
  %.328.1.i = load double, ptr %.327.1.i, align 8, !noalias !36
  store double %.328.1.i, ptr %.327.i, align 8, !noalias !36
  %.327.2.i = getelementptr i8, ptr %8, i64 24
  %.328.2.i = load double, ptr %.327.2.i, align 8, !noalias !36
  store double %.328.2.i, ptr %.327.1.i, align 8, !noalias !36
  %.327.3.i = getelementptr i8, ptr %8, i64 32
  %.328.3.i = load double, ptr %.327.3.i, align 8, !noalias !36
  store double %.328.3.i, ptr %.327.2.i, align 8, !noalias !36
  %.327.4.i = getelementptr i8, ptr %8, i64 40
  %.328.4.i = load double, ptr %.327.4.i, align 8, !noalias !36
  store double %.328.4.i, ptr %.327.3.i, align 8, !noalias !36
  %.327.5.i = getelementptr i8, ptr %8, i64 48
  %.328.5.i = load double, ptr %.327.5.i, align 8, !noalias !36
  store double %.328.5.i, ptr %.327.4.i, align 8, !noalias !36
  %.327.6.i = getelementptr i8, ptr %8, i64 56
  %.328.6.i = load double, ptr %.327.6.i, align 8, !noalias !36
  store double %.328.6.i, ptr %.327.5.i, align 8, !noalias !36
  %.327.7.i = getelementptr i8, ptr %8, i64 64
  %.328.7.i = load double, ptr %.327.7.i, align 8, !noalias !36
  store double %.328.7.i, ptr %.327.6.i, align 8, !noalias !36
  %.327.8.i = getelementptr i8, ptr %8, i64 72
  %.328.8.i = load double, ptr %.327.8.i, align 8, !noalias !36
  store double %.328.8.i, ptr %.327.7.i, align 8, !noalias !36
  %.327.9.i = getelementptr i8, ptr %8, i64 80
  %.328.9.i = load double, ptr %.327.9.i, align 8, !noalias !36
  store double %.328.9.i, ptr %.327.8.i, align 8, !noalias !36
  %.327.10.i = getelementptr i8, ptr %8, i64 88
  %.328.10.i = load double, ptr %.327.10.i, align 8, !noalias !36
  store double %.328.10.i, ptr %.327.9.i, align 8, !noalias !36
  br label %B318.i36

B2146:                                            
  %sunkaddr126 = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %sunkaddr127 = getelementptr i8, ptr %sunkaddr126, i64 120
  store double %under.5.1.ph, ptr %sunkaddr127, align 8
  %sunkaddr128 = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %sunkaddr129 = getelementptr i8, ptr %sunkaddr128, i64 128
  store double %under_excess.5.1.ph, ptr %sunkaddr129, align 8
  %sunkaddr130 = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %sunkaddr131 = getelementptr i8, ptr %sunkaddr130, i64 136
  store double %under_worth.3.1.ph, ptr %sunkaddr131, align 8
  %.5.i.i40 = fptosi double %.21.i39 to i64
  %..36.i41 = tail call i64 @llvm.smax.i64(i64 %.5.i.i40, i64 0)
  br label %B108.i43

B108.i43:                                         
  %.137105.i44 = phi i64 [ %.144.i47, %B110.i46 ], [ 0, %B2146 ]
  %exitcond.not.i45 = icmp eq i64 %..36.i41, %.137105.i44
  br i1 %exitcond.not.i45, label %B166.i51, label %B110.i46

B110.i46:                                         
  %.144.i47 = add nuw i64 %.137105.i44, 1
  %10 = shl i64 %.137105.i44, 3
  %scevgep.i48 = getelementptr i8, ptr %8, i64 %10
  %.174.i49 = load double, ptr %scevgep.i48, align 8, !noalias !39
  %.176.i50 = fcmp oeq double %.174.i49, %under.5.1.ph
  br i1 %.176.i50, label %B2146.endif.endif, label %B108.i43

B166.i51:                                         
  %.202.i52 = icmp eq i64 %.5.i.i40, 12
  br i1 %.202.i52, label %B188.endif.endif.i58, label %B318.i53

B318.i53:                                         
  %count.2.0.i54 = phi i64 [ 11, %B188.endif.endif.i58 ], [ %.5.i.i40, %B166.i51 ]
  %.356.i55 = getelementptr double, ptr %8, i64 %count.2.0.i54
  store double %under.5.1.ph, ptr %.356.i55, align 8, !noalias !39
  %.363.i56 = add nsw i64 %count.2.0.i54, 1
  %.372.i57 = sitofp i64 %.363.i56 to double
  %sunkaddr132 = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %sunkaddr133 = getelementptr i8, ptr %sunkaddr132, i64 80
  store double %.372.i57, ptr %sunkaddr133, align 8, !noalias !39
  br label %B2146.endif.endif

B188.endif.endif.i58:                             
  %.327.i59 = getelementptr i8, ptr %8, i64 8
  %.328.i60 = load double, ptr %.327.i59, align 8, !noalias !39
  store double %.328.i60, ptr %8, align 8, !noalias !39
  %.327.1.i61 = getelementptr i8, ptr %8, i64 16
  %.328.1.i62 = load double, ptr %.327.1.i61, align 8, !noalias !39
  store double %.328.1.i62, ptr %.327.i59, align 8, !noalias !39
  %.327.2.i63 = getelementptr i8, ptr %8, i64 24
  %.328.2.i64 = load double, ptr %.327.2.i63, align 8, !noalias !39
  store double %.328.2.i64, ptr %.327.1.i61, align 8, !noalias !39
  %.327.3.i65 = getelementptr i8, ptr %8, i64 32
  %.328.3.i66 = load double, ptr %.327.3.i65, align 8, !noalias !39
  store double %.328.3.i66, ptr %.327.2.i63, align 8, !noalias !39
  %.327.4.i67 = getelementptr i8, ptr %8, i64 40
  %.328.4.i68 = load double, ptr %.327.4.i67, align 8, !noalias !39
  store double %.328.4.i68, ptr %.327.3.i65, align 8, !noalias !39
  %.327.5.i69 = getelementptr i8, ptr %8, i64 48
  %.328.5.i70 = load double, ptr %.327.5.i69, align 8, !noalias !39
  store double %.328.5.i70, ptr %.327.4.i67, align 8, !noalias !39
  %.327.6.i71 = getelementptr i8, ptr %8, i64 56
  %.328.6.i72 = load double, ptr %.327.6.i71, align 8, !noalias !39
  store double %.328.6.i72, ptr %.327.5.i69, align 8, !noalias !39
  %.327.7.i73 = getelementptr i8, ptr %8, i64 64
  %.328.7.i74 = load double, ptr %.327.7.i73, align 8, !noalias !39
  store double %.328.7.i74, ptr %.327.6.i71, align 8, !noalias !39
  %.327.8.i75 = getelementptr i8, ptr %8, i64 72
  %.328.8.i76 = load double, ptr %.327.8.i75, align 8, !noalias !39
  store double %.328.8.i76, ptr %.327.7.i73, align 8, !noalias !39
  %.327.9.i77 = getelementptr i8, ptr %8, i64 80
  %.328.9.i78 = load double, ptr %.327.9.i77, align 8, !noalias !39
  store double %.328.9.i78, ptr %.327.8.i75, align 8, !noalias !39
  %.327.10.i79 = getelementptr i8, ptr %8, i64 88
  %.328.10.i80 = load double, ptr %.327.10.i79, align 8, !noalias !39
  store double %.328.10.i80, ptr %.327.9.i77, align 8, !noalias !39
  br label %B318.i53

B2294:                                            
  %lsr.iv282 = phi i64 [ %32, %B2294.preheader ], [ %lsr.iv.next283, %B2294 ]
  %lsr.iv280 = phi i64 [ %31, %B2294.preheader ], [ %lsr.iv.next281, %B2294 ]
  %scevgep285 = getelementptr i8, ptr %13, i64 %lsr.iv282
  %.2967 = load double, ptr %scevgep285, align 8
  %scevgep284 = getelementptr i8, ptr %14, i64 %lsr.iv282
  store double %.2967, ptr %scevgep284, align 8
  %lsr.iv.next281 = add i64 %lsr.iv280, -1
  %lsr.iv.next283 = add i64 %lsr.iv282, 8
  %.2923 = icmp ugt i64 %lsr.iv.next281, 1
  br i1 %.2923, label %B2294, label %B2366, !llvm.loop !42

B2340:                                            
  %sunkaddr134 = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %sunkaddr135 = getelementptr i8, ptr %sunkaddr134, i64 120
  store double -1.000000e+00, ptr %sunkaddr135, align 8
  br label %B2366

B2366:                                            
  br i1 %above.6.1.ph, label %B2370, label %B2570

B2370:                                            
  %sunkaddr136 = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %sunkaddr137 = getelementptr i8, ptr %sunkaddr136, i64 144
  store double %over.4.1.ph, ptr %sunkaddr137, align 8
  %sunkaddr138 = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %sunkaddr139 = getelementptr i8, ptr %sunkaddr138, i64 152
  store double %over_excess.4.1.ph, ptr %sunkaddr139, align 8
  %sunkaddr140 = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %sunkaddr141 = getelementptr i8, ptr %sunkaddr140, i64 160
  store double %over_worth.2.1.ph, ptr %sunkaddr141, align 8
  %sunkaddr142 = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %sunkaddr143 = getelementptr i8, ptr %sunkaddr142, i64 80
  %.21.i84 = load double, ptr %sunkaddr143, align 8, !noalias !43
  %.5.i.i85 = fptosi double %.21.i84 to i64
  %..36.i86 = tail call i64 @llvm.smax.i64(i64 %.5.i.i85, i64 0)
  br label %B108.i88

B108.i88:                                         
  %.137105.i89 = phi i64 [ %.144.i92, %B110.i91 ], [ 0, %B2370 ]
  %exitcond.not.i90 = icmp eq i64 %..36.i86, %.137105.i89
  br i1 %exitcond.not.i90, label %B166.i96, label %B110.i91

B110.i91:                                         
  %.144.i92 = add nuw i64 %.137105.i89, 1
  %11 = shl i64 %.137105.i89, 3
  %scevgep.i93 = getelementptr i8, ptr %8, i64 %11
  %.174.i94 = load double, ptr %scevgep.i93, align 8, !noalias !43
  %.176.i95 = fcmp oeq double %.174.i94, %over.4.1.ph
  br i1 %.176.i95, label %B2370.endif.endif, label %B108.i88

B166.i96:                                         
  %.202.i97 = icmp eq i64 %.5.i.i85, 12
  br i1 %.202.i97, label %B188.endif.endif.i103, label %B318.i98

B318.i98:                                         
  %count.2.0.i99 = phi i64 [ 11, %B188.endif.endif.i103 ], [ %.5.i.i85, %B166.i96 ]
  %.356.i100 = getelementptr double, ptr %8, i64 %count.2.0.i99
  store double %over.4.1.ph, ptr %.356.i100, align 8, !noalias !43
  %.363.i101 = add nsw i64 %count.2.0.i99, 1
  %.372.i102 = sitofp i64 %.363.i101 to double
  %sunkaddr144 = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %sunkaddr145 = getelementptr i8, ptr %sunkaddr144, i64 80
  store double %.372.i102, ptr %sunkaddr145, align 8, !noalias !43
  br label %B2370.endif.endif

B188.endif.endif.i103:                            
  %.327.i104 = getelementptr i8, ptr %8, i64 8
  %.328.i105 = load double, ptr %.327.i104, align 8, !noalias !43
  store double %.328.i105, ptr %8, align 8, !noalias !43
  %.327.1.i106 = getelementptr i8, ptr %8, i64 16
  %.328.1.i107 = load double, ptr %.327.1.i106, align 8, !noalias !43
  store double %.328.1.i107, ptr %.327.i104, align 8, !noalias !43
  %.327.2.i108 = getelementptr i8, ptr %8, i64 24
  %.328.2.i109 = load double, ptr %.327.2.i108, align 8, !noalias !43
  store double %.328.2.i109, ptr %.327.1.i106, align 8, !noalias !43
  %.327.3.i110 = getelementptr i8, ptr %8, i64 32
  %.328.3.i111 = load double, ptr %.327.3.i110, align 8, !noalias !43
  store double %.328.3.i111, ptr %.327.2.i108, align 8, !noalias !43
  %.327.4.i112 = getelementptr i8, ptr %8, i64 40
  %.328.4.i113 = load double, ptr %.327.4.i112, align 8, !noalias !43
  store double %.328.4.i113, ptr %.327.3.i110, align 8, !noalias !43
  %.327.5.i114 = getelementptr i8, ptr %8, i64 48
  %.328.5.i115 = load double, ptr %.327.5.i114, align 8, !noalias !43
  store double %.328.5.i115, ptr %.327.4.i112, align 8, !noalias !43
  %.327.6.i116 = getelementptr i8, ptr %8, i64 56
  %.328.6.i117 = load double, ptr %.327.6.i116, align 8, !noalias !43
  store double %.328.6.i117, ptr %.327.5.i114, align 8, !noalias !43
  %.327.7.i118 = getelementptr i8, ptr %8, i64 64
  %.328.7.i119 = load double, ptr %.327.7.i118, align 8, !noalias !43
  store double %.328.7.i119, ptr %.327.6.i116, align 8, !noalias !43
  %.327.8.i120 = getelementptr i8, ptr %8, i64 72
  %.328.8.i121 = load double, ptr %.327.8.i120, align 8, !noalias !43
  store double %.328.8.i121, ptr %.327.7.i118, align 8, !noalias !43
  %.327.9.i122 = getelementptr i8, ptr %8, i64 80
  %.328.9.i123 = load double, ptr %.327.9.i122, align 8, !noalias !43
  store double %.328.9.i123, ptr %.327.8.i120, align 8, !noalias !43
  %.327.10.i124 = getelementptr i8, ptr %8, i64 88
  %.328.10.i125 = load double, ptr %.327.10.i124, align 8, !noalias !43
  store double %.328.10.i125, ptr %.327.9.i122, align 8, !noalias !43
  br label %B318.i98

B2518:                                            
  %lsr.iv259 = phi i64 [ %55, %B2518.preheader ], [ %lsr.iv.next260, %B2518 ]
  %lsr.iv = phi i64 [ %54, %B2518.preheader ], [ %lsr.iv.next, %B2518 ]
  %scevgep261 = getelementptr i8, ptr %33, i64 %lsr.iv259
  %.3186 = load double, ptr %scevgep261, align 8
  %scevgep = getelementptr i8, ptr %35, i64 %lsr.iv259
  store double %.3186, ptr %scevgep, align 8
  %lsr.iv.next = add i64 %lsr.iv, -1
  %lsr.iv.next260 = add i64 %lsr.iv259, 8
  %.3142 = icmp ugt i64 %lsr.iv.next, 1
  br i1 %.3142, label %B2518, label %B2596, !llvm.loop !46

B2570:                                            
  %sunkaddr146 = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %sunkaddr147 = getelementptr i8, ptr %sunkaddr146, i64 144
  store double -1.000000e+00, ptr %sunkaddr147, align 8
  br label %B2596

B2596:                                            
  store i64 %.806.lcssa773, ptr %retptr, align 8
  br label %common.ret

B2597:                                            
  %over_worth.4.1490 = phi double [ %worth.2.1.i, %B1904 ], [ %over_worth.3.0643, %B1836 ], [ %over_worth.4.1489512, %B1678.endif.endif.endif ]
  %over_excess.2.1487 = phi double [ %.1044, %B1904 ], [ %over_excess.3.0642, %B1836 ], [ %over_excess.2.1486513, %B1678.endif.endif.endif ]
  %over_value.2.1484 = phi double [ %.1039, %B1904 ], [ %over_value.3.0641, %B1836 ], [ %over_value.2.1483514, %B1678.endif.endif.endif ]
  %over.3.1481 = phi double [ %price.5.0644, %B1904 ], [ %over.2.0640, %B1836 ], [ %over.3.1480515, %B1678.endif.endif.endif ]
  %under_worth.5.1478 = phi double [ %under_worth.4.0639, %B1904 ], [ %worth.2.1.i, %B1836 ], [ %under_worth.5.1477516, %B1678.endif.endif.endif ]
  %under_excess.4.1475 = phi double [ %under_excess.3.0638, %B1904 ], [ %.1044, %B1836 ], [ %under_excess.4.1474517, %B1678.endif.endif.endif ]
  %under_value.4.1472 = phi double [ %under_value.3.0637, %B1904 ], [ %.1039, %B1836 ], [ %under_value.4.1471518, %B1678.endif.endif.endif ]
  %under.4.1469 = phi double [ %under.3.0636, %B1904 ], [ %price.5.0644, %B1836 ], [ %under.4.1468519, %B1678.endif.endif.endif ]
  %above.5.1466 = phi i1 [ true, %B1904 ], [ false, %B1836 ], [ true, %B1678.endif.endif.endif ]
  %below.5.1463 = phi i1 [ false, %B1904 ], [ true, %B1836 ], [ true, %B1678.endif.endif.endif ]
  %now.5.1459 = phi i64 [ %upper.2.0632, %B1904 ], [ %lower.3.0631, %B1836 ], [ %now.5.1461522, %B1678.endif.endif.endif ]
  %upper.3.1457 = phi i64 [ %now.4.0633, %B1904 ], [ %upper.2.0632, %B1836 ], [ %upper.3.1456523, %B1678.endif.endif.endif ]
  %lower.4.1454 = phi i64 [ %lower.3.0631, %B1904 ], [ %now.4.0633, %B1836 ], [ %lower.4.1453524, %B1678.endif.endif.endif ]
  %price.7.1 = phi double [ %"$phi1988.1.2.2", %B1904 ], [ %"$phi1888.1.2.2", %B1836 ], [ %.13.i134, %B1678.endif.endif.endif ]
  %step.8.1 = phi double [ %.2621, %B1904 ], [ %.2541, %B1836 ], [ %step.6.0645, %B1678.endif.endif.endif ]
  %kept.5.1 = phi double [ %price.5.0644, %B1904 ], [ %price.5.0644, %B1836 ], [ %.13.i134, %B1678.endif.endif.endif ]
  %exitcond.not = icmp eq i64 %.806, 100
  br i1 %exitcond.not, label %B2004, label %B834

B556.endif:                                       
  %sunkaddr148 = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %sunkaddr149 = getelementptr i8, ptr %sunkaddr148, i64 144
  %.400 = load double, ptr %sunkaddr149, align 8
  %.404 = fsub double %.13.i130, %.400
  %.405 = fmul double %.404, 1.000000e-01
  %.407 = fmul double %arg.most, 1.000000e-04
  %.12.i = fcmp ogt double %.407, %.405
  %.13.i = select i1 %.12.i, double %.407, double %.405
  br label %B638

B834.lr.ph:                                       
  %other.2.0 = phi double [ %.13.i132, %B638 ], [ %.471, %B678 ]
  %price.6.0 = phi double [ %.13.i130, %B638 ], [ %.466, %B678 ]
  %step.7.0 = phi double [ %step.5.0, %B638 ], [ %.13.i25, %B678 ]
  %.1237 = fmul double %.95, 0x3D719799812DEA11
  %.2337 = fmul double %.300, 4.000000e+00
  br label %B834

B834.endif:                                       
  %.850 = load i64, ptr %.836, align 8
  %.860 = icmp eq i64 %.850, 0
  br i1 %.860, label %B930, label %B936

B834.if.if:                                       
  %.848 = icmp sgt i32 %.840, 0
  %.841 = load ptr, ptr %excinfo.8, align 8
  %.849 = select i1 %.848, ptr %.841, ptr undef
  store ptr %.849, ptr %excinfo, align 8
  br label %common.ret

B1072.endif:                                      
  %worth.2.1.i = phi double [ %.301.i, %B306.i ], [ %.301.i, %B318.i ], [ %.13.i8.i, %B1072 ], [ %.301.i, %B384.i ]
  %used.4.1.i = phi double [ %used.3.068.i, %B306.i ], [ %.359.i, %B318.i ], [ %.97.i, %B1072 ], [ %.413.i, %B384.i ]
  %earned.4.1.i = phi double [ %earned.3.069.i, %B306.i ], [ %.331.i, %B318.i ], [ %.94.i, %B1072 ], [ %.405.i, %B384.i ]
  %sunkaddr150 = getelementptr i8, ptr %arg.span, i64 32
  store double %earned.4.1.i, ptr %sunkaddr150, align 8, !noalias !33
  %sunkaddr151 = getelementptr i8, ptr %arg.span, i64 40
  store double %used.4.1.i, ptr %sunkaddr151, align 8, !noalias !33
  %sunkaddr152 = getelementptr i8, ptr %arg.span, i64 48
  store double %worth.2.1.i, ptr %sunkaddr152, align 8, !noalias !33
  %.1038 = fmul double %.95, %price.5.0644
  %.1039 = fsub double %earned.4.1.i, %.1038
  %.1044 = fsub double %used.4.1.i, %.95
  %.1064 = fsub double %.94.i, %.1038
  store i64 0, ptr %.1075, align 8
  %.1079 = call i32 @fold(ptr %.1075, ptr %excinfo.10, i64 %arg.block, double %.1064, ptr %arg.blocks, i64 %arg.pool, ptr %arg.slope, ptr %arg.wide, ptr %arg.span, ptr %arg.pool_slope, ptr %arg.pool_wide, ptr %arg.new_slope, ptr %arg.new_wide)
  %.1089 = load i64, ptr %.1075, align 8
  %cond135 = icmp eq i32 %.1079, 0
  br i1 %cond135, label %B1072.endif.endif, label %B1072.endif.if.if, !prof !3

B1072.endif.endif:                                
  %.1103 = icmp slt i64 %.1089, 0
  br i1 %.1103, label %B1272, label %B1278

B1072.endif.if.if:                                
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1678.endif.endif.endif:                          
  %lower.4.1453524 = phi i64 [ %now.4.0633, %B1674 ], [ %lower.3.0631, %B1670 ]
  %upper.3.1456523 = phi i64 [ %upper.2.0632, %B1674 ], [ %now.4.0633, %B1670 ]
  %now.5.1461522 = phi i64 [ %lower.3.0631, %B1674 ], [ %upper.2.0632, %B1670 ]
  %under.4.1468519 = phi double [ %price.5.0644, %B1674 ], [ %under.3.0636, %B1670 ]
  %under_value.4.1471518 = phi double [ %.1039, %B1674 ], [ %under_value.3.0637, %B1670 ]
  %under_excess.4.1474517 = phi double [ %.1044, %B1674 ], [ %under_excess.3.0638, %B1670 ]
  %under_worth.5.1477516 = phi double [ %worth.2.1.i, %B1674 ], [ %under_worth.4.0639, %B1670 ]
  %over.3.1480515 = phi double [ %over.2.0640, %B1674 ], [ %price.5.0644, %B1670 ]
  %over_value.2.1483514 = phi double [ %over_value.3.0641, %B1674 ], [ %.1039, %B1670 ]
  %over_excess.2.1486513 = phi double [ %over_excess.3.0642, %B1674 ], [ %.1044, %B1670 ]
  %over_worth.4.1489512 = phi double [ %over_worth.3.0643, %B1674 ], [ %worth.2.1.i, %B1670 ]
  %12 = icmp ne i64 %arg.strict, 0
  %.2249 = fsub double %over_value.2.1483514, %under_value.4.1471518
  %.2252 = fmul double %under.4.1468519, %under_excess.4.1474517
  %.2253 = fadd double %.2252, %.2249
  %.2256 = fmul double %over.3.1480515, %over_excess.2.1486513
  %.2257 = fsub double %.2253, %.2256
  %.2260 = fsub double %under_excess.4.1474517, %over_excess.2.1486513
  %.2264 = fdiv double %.2257, %.2260
  %.12.i26 = fcmp ogt double %under.4.1468519, %.2264
  %.13.i27 = select i1 %.12.i26, double %under.4.1468519, double %.2264
  %.12.i133 = fcmp olt double %over.3.1480515, %.13.i27
  %.13.i134 = select i1 %.12.i133, double %over.3.1480515, double %.13.i27
  %.2335 = fsub double %over.3.1480515, %under.4.1468519
  %.2338 = fcmp ugt double %.2335, %.2337
  %or.cond758 = select i1 %12, i1 true, i1 %.2338
  br i1 %or.cond758, label %B2597, label %B2004

B2004.endif:                                      
  %.21.i39 = phi double [ %.372.i, %B318.i36 ], [ %.21.i33, %B110.i ]
  %sunkaddr153 = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %sunkaddr154 = getelementptr i8, ptr %sunkaddr153, i64 24
  store double %kept.3.1.ph, ptr %sunkaddr154, align 8
  %sunkaddr155 = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %sunkaddr156 = getelementptr i8, ptr %sunkaddr155, i64 40
  store double %arg.energy, ptr %sunkaddr156, align 8
  %"$phi2114.0.2.0" = select i1 %below.6.1.ph, double 1.000000e+00, double 0.000000e+00
  %"$phi2114.1.2.0" = select i1 %above.6.1.ph, double 2.000000e+00, double 0.000000e+00
  %.2776 = fadd double %"$phi2114.0.2.0", %"$phi2114.1.2.0"
  %sunkaddr157 = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %sunkaddr158 = getelementptr i8, ptr %sunkaddr157, i64 104
  store double %.2776, ptr %sunkaddr158, align 8
  br i1 %below.6.1.ph, label %B2146, label %B2340

B2146.endif.endif:                                
  %.2923746.not = icmp slt i64 %.161, 1
  br i1 %.2923746.not, label %B2366, label %iter.check

iter.check:                                       
  %.2963 = mul i64 %lower.5.1.ph, %.201
  %13 = getelementptr double, ptr %arg.ends, i64 %.2963
  %14 = getelementptr double, ptr %arg.sides, i64 %.196
  %min.iters.check = icmp ult i64 %.161, 4
  br i1 %min.iters.check, label %B2294.preheader, label %vector.memcheck

vector.memcheck:                                  
  %15 = ptrtoint ptr %arg.sides to i64
  %16 = ptrtoint ptr %arg.ends to i64
  %17 = mul i64 %.195, 48
  %18 = shl i64 %.2963, 3
  %19 = add i64 %17, %15
  %20 = add i64 %18, %16
  %21 = sub i64 %19, %20
  %diff.check = icmp ult i64 %21, 128
  br i1 %diff.check, label %B2294.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:                      
  %const106 = bitcast i64 9223372036854775792 to i64
  %min.iters.check187 = icmp ult i64 %.161, 16
  br i1 %min.iters.check187, label %vec.epilog.ph, label %vector.ph

vector.ph:                                        
  %n.vec = and i64 %.161, %const106
  %22 = getelementptr i8, ptr %arg.sides, i64 %17
  %scevgep288 = getelementptr i8, ptr %22, i64 96
  %23 = getelementptr i8, ptr %arg.ends, i64 %18
  %scevgep296 = getelementptr i8, ptr %23, i64 96
  br label %vector.body

vector.body:                                      
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %24 = shl i64 %index, 3
  %scevgep302 = getelementptr i8, ptr %scevgep296, i64 %24
  %scevgep303 = getelementptr i8, ptr %scevgep302, i64 -96
  %scevgep301 = getelementptr i8, ptr %scevgep302, i64 -64
  %scevgep299 = getelementptr i8, ptr %scevgep302, i64 -32
  %wide.load = load <4 x double>, ptr %scevgep303, align 8
  %wide.load188 = load <4 x double>, ptr %scevgep301, align 8
  %wide.load189 = load <4 x double>, ptr %scevgep299, align 8
  %wide.load190 = load <4 x double>, ptr %scevgep302, align 8
  %25 = shl i64 %index, 3
  %scevgep102 = getelementptr i8, ptr %scevgep288, i64 %25
  %scevgep105 = getelementptr i8, ptr %scevgep102, i64 -96
  %scevgep104 = getelementptr i8, ptr %scevgep102, i64 -64
  %scevgep103 = getelementptr i8, ptr %scevgep102, i64 -32
  store <4 x double> %wide.load, ptr %scevgep105, align 8
  store <4 x double> %wide.load188, ptr %scevgep104, align 8
  store <4 x double> %wide.load189, ptr %scevgep103, align 8
  store <4 x double> %wide.load190, ptr %scevgep102, align 8
  %index.next = add nuw i64 %index, 16
  %26 = icmp eq i64 %n.vec, %index.next
  br i1 %26, label %middle.block, label %vector.body, !llvm.loop !47

middle.block:                                     
  %cmp.n = icmp eq i64 %.161, %n.vec
  br i1 %cmp.n, label %B2366, label %vec.epilog.iter.check

vec.epilog.iter.check:                            
  %ind.end = and i64 %.161, 14
  %27 = and i64 %.161, 12
  %min.epilog.iters.check = icmp eq i64 %27, 0
  br i1 %min.epilog.iters.check, label %B2294.preheader, label %vec.epilog.ph, !prof !48

vec.epilog.ph:                                    
  %vec.epilog.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %const_mat107 = add i64 %const106, 12
  %n.vec192 = and i64 %.161, %const_mat107
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           
  %index193 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next195, %vec.epilog.vector.body ]
  %28 = shl i64 %index193, 3
  %scevgep287 = getelementptr i8, ptr %13, i64 %28
  %wide.load194 = load <4 x double>, ptr %scevgep287, align 8
  %scevgep286 = getelementptr i8, ptr %14, i64 %28
  store <4 x double> %wide.load194, ptr %scevgep286, align 8
  %index.next195 = add nuw i64 %index193, 4
  %29 = icmp eq i64 %n.vec192, %index.next195
  br i1 %29, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !49

vec.epilog.middle.block:                          
  %30 = and i64 %.161, 2
  %cmp.n196 = icmp eq i64 %.161, %n.vec192
  br i1 %cmp.n196, label %B2366, label %B2294.preheader

B2294.preheader:                                  
  %.2922744748.ph = phi i64 [ %.161, %iter.check ], [ %.161, %vector.memcheck ], [ %ind.end, %vec.epilog.iter.check ], [ %30, %vec.epilog.middle.block ]
  %.2929745747.ph = phi i64 [ 0, %iter.check ], [ 0, %vector.memcheck ], [ %n.vec, %vec.epilog.iter.check ], [ %n.vec192, %vec.epilog.middle.block ]
  %31 = add nuw nsw i64 %.2922744748.ph, 1
  %32 = shl i64 %.2929745747.ph, 3
  br label %B2294

B2370.endif.endif:                                
  %.3142753.not = icmp slt i64 %.161, 1
  br i1 %.3142753.not, label %B2596, label %iter.check204

iter.check204:                                    
  %.3182 = mul i64 %upper.4.1.ph, %.201
  %33 = getelementptr double, ptr %arg.ends, i64 %.3182
  %34 = getelementptr double, ptr %arg.sides, i64 %arg.side
  %35 = getelementptr double, ptr %34, i64 %.196
  %min.iters.check202 = icmp ult i64 %.161, 4
  br i1 %min.iters.check202, label %B2518.preheader, label %vector.memcheck198

vector.memcheck198:                               
  %36 = ptrtoint ptr %arg.sides to i64
  %37 = ptrtoint ptr %arg.ends to i64
  %38 = mul i64 %.195, 48
  %39 = shl i64 %arg.side, 3
  %40 = shl i64 %.3182, 3
  %.neg17 = sub i64 %36, %37
  %41 = add i64 %.neg17, %39
  %42 = add i64 %41, %38
  %43 = sub i64 %42, %40
  %diff.check201 = icmp ult i64 %43, 128
  br i1 %diff.check201, label %B2518.preheader, label %vector.main.loop.iter.check206

vector.main.loop.iter.check206:                   
  %const = bitcast i64 9223372036854775792 to i64
  %min.iters.check205 = icmp ult i64 %.161, 16
  br i1 %min.iters.check205, label %vec.epilog.ph223, label %vector.ph207

vector.ph207:                                     
  %n.vec209 = and i64 %.161, %const
  %44 = getelementptr i8, ptr %arg.sides, i64 %38
  %45 = getelementptr i8, ptr %44, i64 %39
  %scevgep264 = getelementptr i8, ptr %45, i64 96
  %46 = getelementptr i8, ptr %arg.ends, i64 %40
  %scevgep272 = getelementptr i8, ptr %46, i64 96
  br label %vector.body210

vector.body210:                                   
  %index211 = phi i64 [ 0, %vector.ph207 ], [ %index.next216, %vector.body210 ]
  %47 = shl i64 %index211, 3
  %scevgep278 = getelementptr i8, ptr %scevgep272, i64 %47
  %scevgep279 = getelementptr i8, ptr %scevgep278, i64 -96
  %scevgep277 = getelementptr i8, ptr %scevgep278, i64 -64
  %scevgep275 = getelementptr i8, ptr %scevgep278, i64 -32
  %wide.load212 = load <4 x double>, ptr %scevgep279, align 8
  %wide.load213 = load <4 x double>, ptr %scevgep277, align 8
  %wide.load214 = load <4 x double>, ptr %scevgep275, align 8
  %wide.load215 = load <4 x double>, ptr %scevgep278, align 8
  %48 = shl i64 %index211, 3
  %scevgep98 = getelementptr i8, ptr %scevgep264, i64 %48
  %scevgep101 = getelementptr i8, ptr %scevgep98, i64 -96
  %scevgep100 = getelementptr i8, ptr %scevgep98, i64 -64
  %scevgep99 = getelementptr i8, ptr %scevgep98, i64 -32
  store <4 x double> %wide.load212, ptr %scevgep101, align 8
  store <4 x double> %wide.load213, ptr %scevgep100, align 8
  store <4 x double> %wide.load214, ptr %scevgep99, align 8
  store <4 x double> %wide.load215, ptr %scevgep98, align 8
  %index.next216 = add nuw i64 %index211, 16
  %49 = icmp eq i64 %n.vec209, %index.next216
  br i1 %49, label %middle.block217, label %vector.body210, !llvm.loop !50

middle.block217:                                  
  %cmp.n218 = icmp eq i64 %.161, %n.vec209
  br i1 %cmp.n218, label %B2596, label %vec.epilog.iter.check221

vec.epilog.iter.check221:                         
  %ind.end234 = and i64 %.161, 14
  %50 = and i64 %.161, 12
  %min.epilog.iters.check222 = icmp eq i64 %50, 0
  br i1 %min.epilog.iters.check222, label %B2518.preheader, label %vec.epilog.ph223, !prof !48

vec.epilog.ph223:                                 
  %vec.epilog.resume.val219 = phi i64 [ %n.vec209, %vec.epilog.iter.check221 ], [ 0, %vector.main.loop.iter.check206 ]
  %const_mat = add i64 %const, 12
  %n.vec225 = and i64 %.161, %const_mat
  br label %vec.epilog.vector.body226

vec.epilog.vector.body226:                        
  %index227 = phi i64 [ %vec.epilog.resume.val219, %vec.epilog.ph223 ], [ %index.next229, %vec.epilog.vector.body226 ]
  %51 = shl i64 %index227, 3
  %scevgep263 = getelementptr i8, ptr %33, i64 %51
  %wide.load228 = load <4 x double>, ptr %scevgep263, align 8
  %scevgep262 = getelementptr i8, ptr %35, i64 %51
  store <4 x double> %wide.load228, ptr %scevgep262, align 8
  %index.next229 = add nuw i64 %index227, 4
  %52 = icmp eq i64 %n.vec225, %index.next229
  br i1 %52, label %vec.epilog.middle.block230, label %vec.epilog.vector.body226, !llvm.loop !51

vec.epilog.middle.block230:                       
  %53 = and i64 %.161, 2
  %cmp.n231 = icmp eq i64 %.161, %n.vec225
  br i1 %cmp.n231, label %B2596, label %B2518.preheader

B2518.preheader:                                  
  %.3141751755.ph = phi i64 [ %.161, %iter.check204 ], [ %.161, %vector.memcheck198 ], [ %ind.end234, %vec.epilog.iter.check221 ], [ %53, %vec.epilog.middle.block230 ]
  %.3148752754.ph = phi i64 [ 0, %iter.check204 ], [ 0, %vector.memcheck198 ], [ %n.vec209, %vec.epilog.iter.check221 ], [ %n.vec225, %vec.epilog.middle.block230 ]
  %54 = add nuw nsw i64 %.3141751755.ph, 1
  %55 = shl i64 %.3148752754.ph, 3
  br label %B2518
}

define internal i32 @pass_block(ptr noalias %retptr, ptr noalias %excinfo, i64 %arg.n, i64 %arg.block, i64 %arg.capacity, double %arg.full, double %arg.price, ptr %arg.store, ptr %arg.supply, ptr %arg.order, ptr %arg.merit, ptr %arg.rest, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.use, ptr %arg.ends, i64 %arg.at, ptr %arg.blocks, i64 %arg.pool, ptr %arg.pool_slope, ptr %arg.pool_wide, ptr %arg.span) {
B0.endif.endif.endif:
  %.731 = alloca i64, align 8
  store i64 0, ptr %.731, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.71.idx = mul i64 %arg.block, 192
  %.71 = getelementptr i8, ptr %arg.blocks, i64 %.71.idx
  %.72 = load double, ptr %.71, align 8
  %.5.i = fptosi double %.72 to i64
  %.103 = getelementptr i8, ptr %.71, i64 8
  %.104 = load double, ptr %.103, align 8
  %.5.i57 = fptosi double %.104 to i64
  %.136 = add nsw i64 %arg.block, 1
  %.idx933 = mul i64 %.136, 192
  %0 = getelementptr i8, ptr %arg.blocks, i64 %.idx933
  %.144 = getelementptr i8, ptr %0, i64 48
  %.145 = load double, ptr %.144, align 8
  %.5.i58 = fptosi double %.145 to i64
  %.175 = sub i64 %arg.capacity, %.5.i58
  %.184 = icmp slt i64 %.175, 0
  br i1 %.184, label %B262, label %B266.endif

common.ret:                                       
  %common.ret.op = phi i32 [ 0, %B262 ], [ 0, %B880 ], [ 0, %B3556 ], [ %.735, %B754.endif.if.if ]
  ret i32 %common.ret.op

B262:                                             
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B314:                                             
  %lsr.iv363 = phi i64 [ 0, %B314.preheader265 ], [ %lsr.iv.next364, %B314 ]
  %1 = shl i64 %lsr.iv363, 3
  %scevgep376 = getelementptr i8, ptr %scevgep375, i64 %1
  %scevgep377 = getelementptr i8, ptr %scevgep376, i64 -8
  %.375 = load double, ptr %scevgep377, align 8
  %scevgep372 = getelementptr i8, ptr %scevgep371, i64 %1
  %scevgep373 = getelementptr i8, ptr %scevgep372, i64 -8
  %.380 = load double, ptr %scevgep373, align 8
  %2 = shl i64 %lsr.iv363, 3
  %scevgep226 = getelementptr i8, ptr %scevgep332, i64 %2
  %scevgep227 = getelementptr i8, ptr %scevgep226, i64 -8
  store double %.375, ptr %scevgep227, align 8
  %3 = shl i64 %lsr.iv363, 3
  %scevgep224 = getelementptr i8, ptr %scevgep325, i64 %3
  %scevgep225 = getelementptr i8, ptr %scevgep224, i64 -8
  store double %.380, ptr %scevgep225, align 8
  %4 = shl i64 %lsr.iv363, 3
  %scevgep222 = getelementptr i8, ptr %scevgep306, i64 %4
  %scevgep223 = getelementptr i8, ptr %scevgep222, i64 -8
  store double 0.000000e+00, ptr %scevgep223, align 8
  %.375.1 = load double, ptr %scevgep376, align 8
  %.380.1 = load double, ptr %scevgep372, align 8
  store double %.375.1, ptr %scevgep226, align 8
  store double %.380.1, ptr %scevgep224, align 8
  store double 0.000000e+00, ptr %scevgep222, align 8
  %lsr.iv.next364 = add i64 %lsr.iv363, 2
  %exitcond.not.1 = icmp eq i64 %121, %lsr.iv.next364
  br i1 %exitcond.not.1, label %B404, label %B314, !llvm.loop !52

B404:                                             
  %.409 = sub nsw i64 %.5.i57, %.5.i
  %.410 = mul nsw i64 %.409, 6
  %.412 = add nsw i64 %.410, %arg.at
  %sunkaddr = getelementptr i8, ptr %arg.blocks, i64 %.idx933
  %sunkaddr236 = getelementptr i8, ptr %sunkaddr, i64 56
  %.422 = load double, ptr %sunkaddr236, align 8
  %sunkaddr237 = getelementptr i8, ptr %arg.blocks, i64 %.idx933
  %sunkaddr238 = getelementptr i8, ptr %sunkaddr237, i64 64
  %.429 = load double, ptr %sunkaddr238, align 8
  %.459 = getelementptr double, ptr %arg.ends, i64 %.412
  store double %.422, ptr %.459, align 8
  %.464 = getelementptr i8, ptr %.459, i64 8
  store double %.429, ptr %.464, align 8
  %.469 = getelementptr i8, ptr %.459, i64 32
  store double 0x7FF0000000000000, ptr %.469, align 8
  %.474 = getelementptr i8, ptr %.459, i64 40
  store double 0xFFF0000000000000, ptr %.474, align 8
  %.477 = icmp sgt i64 %.5.i58, 0
  br i1 %.477, label %B646, label %B668

B646:                                             
  %.481 = getelementptr double, ptr %arg.slope, i64 %.175
  %.482 = load double, ptr %.481, align 8
  %sunkaddr409 = shl i64 %.412, 3
  %sunkaddr410 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr409
  %sunkaddr411 = getelementptr i8, ptr %sunkaddr410, i64 16
  store double %.482, ptr %sunkaddr411, align 8
  %5 = getelementptr double, ptr %arg.slope, i64 %arg.capacity
  %.507 = getelementptr i8, ptr %5, i64 -8
  %.508 = load double, ptr %.507, align 8
  br label %B680.endif

B668:                                             
  %sunkaddr412 = shl i64 %.412, 3
  %sunkaddr413 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr412
  %sunkaddr414 = getelementptr i8, ptr %sunkaddr413, i64 16
  store double 0xFFF0000000000000, ptr %sunkaddr414, align 8
  br label %B680.endif

B754:                                             
  %lsr.iv191 = phi ptr [ %scevgep190, %B754.lr.ph ], [ %scevgep192, %B3504 ]
  %lsr.iv281 = phi ptr [ %scevgep280, %B754.lr.ph ], [ %scevgep282, %B3504 ]
  %lsr.iv = phi ptr [ %scevgep, %B754.lr.ph ], [ %scevgep266, %B3504 ]
  %used.6.0812 = phi double [ 0.000000e+00, %B754.lr.ph ], [ %used.7.1, %B3504 ]
  %earned.5.0811 = phi double [ 0.000000e+00, %B754.lr.ph ], [ %earned.6.1, %B3504 ]
  %row.2.0810 = phi i64 [ %.412, %B754.lr.ph ], [ %.1224, %B3504 ]
  %head.6.0809 = phi i64 [ %.175, %B754.lr.ph ], [ %head.7.2, %B3504 ]
  %tail.3.0808 = phi i64 [ %arg.capacity, %B754.lr.ph ], [ %tail.4.1, %B3504 ]
  %.647753807 = phi i64 [ %.604.nonneg658, %B754.lr.ph ], [ %.657, %B3504 ]
  %.654760806.in = phi i64 [ %.5.i57, %B754.lr.ph ], [ %.654760806, %B3504 ]
  %.654760806 = add i64 %.654760806.in, -1
  %.657 = add nsw i64 %.647753807, -1
  %.19.i = mul nsw i64 %.654760806, %.18.i
  %.23.i = mul i64 %.654760806, %.22.i
  %6 = getelementptr i32, ptr %arg.order, i64 %.19.i
  %.33.i = getelementptr i8, ptr %6, i64 4
  %.34.i = load i32, ptr %.33.i, align 4, !noalias !53
  %.39.i = sext i32 %.34.i to i64
  %.40.i = icmp slt i32 %.34.i, 0
  br i1 %.40.i, label %B754.endif, label %B76.i

B76.i:                                            
  %.idx101.i = shl nuw nsw i64 %.39.i, 4
  %7 = getelementptr i8, ptr %arg.merit, i64 %.idx101.i
  %.48.i = getelementptr double, ptr %7, i64 %.23.i
  %.49.i = load double, ptr %.48.i, align 8, !noalias !53
  %.51.i = fcmp oeq double %.49.i, %arg.price
  br i1 %.51.i, label %B754.endif, label %B116.i

B116.i:                                           
  %8 = trunc i64 %.39.i to i32
  %sunkaddr.i = shl i64 %.23.i, 3
  %sunkaddr20.i = getelementptr i8, ptr %7, i64 %sunkaddr.i
  %sunkaddr21.i = getelementptr i8, ptr %sunkaddr20.i, i64 8
  %.77.i = load double, ptr %sunkaddr21.i, align 8, !noalias !53
  %.94.not.i = icmp eq i32 %8, 0
  br i1 %.94.not.i, label %B430.i, label %B166.i

B166.i:                                           
  %sunkaddr239 = getelementptr i8, ptr %7, i64 %sunkaddr.i
  %sunkaddr240 = getelementptr i8, ptr %sunkaddr239, i64 -16
  %.115.i = load double, ptr %sunkaddr240, align 8, !noalias !53
  %.117.i = fcmp olt double %.115.i, %arg.price
  br i1 %.117.i, label %B208.preheader.i, label %B430.i

B208.preheader.i:                                 
  %scevgep193 = getelementptr i8, ptr %lsr.iv191, i64 %.idx101.i
  br label %B208.i

B208.i:                                           
  %lsr.iv194 = phi ptr [ %scevgep195, %B388.i ], [ %scevgep193, %B208.preheader.i ]
  %i.3.1.i = phi i64 [ %.168.i, %B388.i ], [ %.39.i, %B208.preheader.i ]
  %scevgep196 = getelementptr i8, ptr %lsr.iv194, i64 8
  %scevgep199 = getelementptr i8, ptr %lsr.iv194, i64 -8
  %.129.i = load double, ptr %scevgep199, align 8, !noalias !53
  %.137.i = load double, ptr %lsr.iv194, align 8, !noalias !53
  store double %.129.i, ptr %scevgep196, align 8, !noalias !53
  %scevgep198 = getelementptr i8, ptr %lsr.iv194, i64 16
  store double %.137.i, ptr %scevgep198, align 8, !noalias !53
  %9 = shl i64 %i.3.1.i, 2
  %scevgep267 = getelementptr i8, ptr %lsr.iv, i64 %9
  %scevgep268 = getelementptr i8, ptr %scevgep267, i64 -4
  %.159.i = load i32, ptr %scevgep268, align 4, !noalias !53
  store i32 %.159.i, ptr %scevgep267, align 4, !noalias !53
  %.178.i = icmp ugt i64 %i.3.1.i, 1
  br i1 %.178.i, label %B388.i, label %B208.B430.loopexit_crit_edge.i

B208.B430.loopexit_crit_edge.i:                   
  %10 = add i64 %i.3.1.i, -1
  br label %B430.i

B388.i:                                           
  %scevgep197 = getelementptr i8, ptr %lsr.iv194, i64 -24
  %.195.i = load double, ptr %scevgep197, align 8, !noalias !53
  %.197.i = fcmp olt double %.195.i, %arg.price
  %.168.i = add i64 %i.3.1.i, -1
  %scevgep195 = getelementptr i8, ptr %lsr.iv194, i64 -16
  br i1 %.197.i, label %B208.i, label %B430.i

B430.i:                                           
  %i.4.0.i = phi i64 [ %.39.i, %B166.i ], [ 0, %B116.i ], [ %10, %B208.B430.loopexit_crit_edge.i ], [ %.168.i, %B388.i ]
  %.217.i = load i32, ptr %6, align 4, !noalias !53
  %.218.i = sext i32 %.217.i to i64
  %.219.i = add nsw i64 %.218.i, -1
  %.221.i = icmp slt i64 %i.4.0.i, %.219.i
  br i1 %.221.i, label %B460.i, label %B742.i

B460.i:                                           
  %11 = getelementptr double, ptr %arg.merit, i64 %.23.i
  %.idx99.i = shl nsw i64 %i.4.0.i, 4
  %12 = getelementptr i8, ptr %11, i64 %.idx99.i
  %.238.i = getelementptr i8, ptr %12, i64 16
  %.239.i = load double, ptr %.238.i, align 8, !noalias !53
  %.241.i = fcmp ult double %.239.i, %arg.price
  br i1 %.241.i, label %B742.i, label %B502.preheader.i

B502.preheader.i:                                 
  %13 = getelementptr i8, ptr %arg.merit, i64 %sunkaddr.i
  %14 = getelementptr i8, ptr %13, i64 %.idx99.i
  %scevgep.i = getelementptr i8, ptr %14, i64 32
  %15 = add i64 %i.4.0.i, 1
  br label %B502.i

B502.i:                                           
  %lsr.iv200 = phi i64 [ %lsr.iv.next, %B700.i ], [ %15, %B502.preheader.i ]
  %lsr.iv.i = phi ptr [ %scevgep1.i, %B700.i ], [ %scevgep.i, %B502.preheader.i ]
  %scevgep3.i = getelementptr i8, ptr %lsr.iv.i, i64 -32
  %scevgep5.i = getelementptr i8, ptr %lsr.iv.i, i64 -16
  %.253.i = load double, ptr %scevgep5.i, align 8, !noalias !53
  %scevgep4.i = getelementptr i8, ptr %lsr.iv.i, i64 -8
  %.261.i = load double, ptr %scevgep4.i, align 8, !noalias !53
  store double %.253.i, ptr %scevgep3.i, align 8, !noalias !53
  %scevgep2.i = getelementptr i8, ptr %lsr.iv.i, i64 -24
  store double %.261.i, ptr %scevgep2.i, align 8, !noalias !53
  %16 = shl i64 %lsr.iv200, 2
  %scevgep201 = getelementptr i8, ptr %lsr.iv281, i64 %16
  %scevgep202 = getelementptr i8, ptr %scevgep201, i64 -4
  %.283.i = load i32, ptr %scevgep202, align 4, !noalias !53
  %scevgep203 = getelementptr i8, ptr %scevgep201, i64 -8
  store i32 %.283.i, ptr %scevgep203, align 4, !noalias !53
  %.304.i = load i32, ptr %6, align 4, !noalias !53
  %.305.i = sext i32 %.304.i to i64
  %.306.i = add nsw i64 %.305.i, -1
  %.308.i = icmp slt i64 %lsr.iv200, %.306.i
  br i1 %.308.i, label %B700.i, label %B742.i

B700.i:                                           
  %.325.i = load double, ptr %lsr.iv.i, align 8, !noalias !53
  %.327.i = fcmp ult double %.325.i, %arg.price
  %scevgep1.i = getelementptr i8, ptr %lsr.iv.i, i64 16
  %lsr.iv.next = add i64 %lsr.iv200, 1
  br i1 %.327.i, label %B742.i, label %B502.i

B742.i:                                           
  %i.6.0.i = phi i64 [ %i.4.0.i, %B460.i ], [ %i.4.0.i, %B430.i ], [ %lsr.iv200, %B502.i ], [ %lsr.iv200, %B700.i ]
  %.idx104.i = shl nsw i64 %i.6.0.i, 4
  %17 = getelementptr i8, ptr %arg.merit, i64 %.idx104.i
  %.346.i = getelementptr double, ptr %17, i64 %.23.i
  store double %arg.price, ptr %.346.i, align 8, !noalias !53
  %.359.i = getelementptr i8, ptr %.346.i, i64 8
  store double %.77.i, ptr %.359.i, align 8, !noalias !53
  %.369.i = trunc i64 %i.6.0.i to i32
  %sunkaddr241 = getelementptr i8, ptr %6, i64 4
  store i32 %.369.i, ptr %sunkaddr241, align 4, !noalias !53
  %18 = getelementptr i8, ptr %6, i64 8
  %.383.i = getelementptr i32, ptr %18, i64 %i.6.0.i
  store i32 %.382.i, ptr %.383.i, align 4, !noalias !53
  br label %B754.endif

B880:                                             
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B932:                                             
  %lsr.iv303 = phi i64 [ %.949735737.ph.neg, %B932.preheader219 ], [ %lsr.iv.next304, %B932 ]
  %19 = shl i64 %lsr.iv303, 3
  %scevgep316 = getelementptr i8, ptr %scevgep315, i64 %19
  %.985 = load double, ptr %scevgep316, align 8
  %scevgep314 = getelementptr i8, ptr %scevgep313, i64 %19
  %.990 = load double, ptr %scevgep314, align 8
  %scevgep310 = getelementptr i8, ptr %scevgep309, i64 %19
  store double %.985, ptr %scevgep310, align 8
  %20 = shl i64 %lsr.iv303, 3
  %scevgep208 = getelementptr i8, ptr %scevgep307, i64 %20
  store double %.990, ptr %scevgep208, align 8
  %scevgep209 = getelementptr i8, ptr %scevgep311, i64 %20
  %.1005 = load double, ptr %scevgep209, align 8
  %21 = shl i64 %lsr.iv303, 3
  %scevgep207 = getelementptr i8, ptr %scevgep305, i64 %21
  store double %.1005, ptr %scevgep207, align 8
  %lsr.iv.next304 = add i64 %lsr.iv303, -1
  %exitcond926.not = icmp eq i64 %178, %lsr.iv.next304
  br i1 %exitcond926.not, label %B1040, label %B932, !llvm.loop !56

B1040:                                            
  %.1024 = sub nsw i64 %arg.capacity, %.768
  br label %B1060.endif

B1218:                                            
  %lsr.iv210 = phi i64 [ %186, %B1218.preheader.new.new ], [ %lsr.iv.next211, %B1218 ]
  %lsr.iv318 = phi ptr [ %scevgep319.1, %B1218 ], [ %scevgep317, %B1218.preheader.new.new ]
  %high.2.1746 = phi double [ %.1203.3.1, %B1218 ], [ %.1071, %B1218.preheader.new.new ]
  %scevgep322 = getelementptr i8, ptr %lsr.iv318, i64 -120
  %.1201 = load double, ptr %scevgep322, align 8
  %.1203 = fadd double %high.2.1746, %.1201
  %scevgep321 = getelementptr i8, ptr %lsr.iv318, i64 -80
  %.1201.1 = load double, ptr %scevgep321, align 8
  %.1203.1 = fadd double %.1203, %.1201.1
  %scevgep320 = getelementptr i8, ptr %lsr.iv318, i64 -40
  %.1201.2 = load double, ptr %scevgep320, align 8
  %.1203.2 = fadd double %.1203.1, %.1201.2
  %.1201.3 = load double, ptr %lsr.iv318, align 8
  %.1203.3 = fadd double %.1203.2, %.1201.3
  %scevgep319 = getelementptr i8, ptr %lsr.iv318, i64 160
  %scevgep322.1 = getelementptr i8, ptr %lsr.iv318, i64 40
  %.1201.1214 = load double, ptr %scevgep322.1, align 8
  %.1203.1215 = fadd double %.1203.3, %.1201.1214
  %scevgep321.1 = getelementptr i8, ptr %lsr.iv318, i64 80
  %.1201.1.1 = load double, ptr %scevgep321.1, align 8
  %.1203.1.1 = fadd double %.1203.1215, %.1201.1.1
  %scevgep320.1 = getelementptr i8, ptr %lsr.iv318, i64 120
  %.1201.2.1 = load double, ptr %scevgep320.1, align 8
  %.1203.2.1 = fadd double %.1203.1.1, %.1201.2.1
  %.1201.3.1 = load double, ptr %scevgep319, align 8
  %.1203.3.1 = fadd double %.1203.2.1, %.1201.3.1
  %scevgep319.1 = getelementptr i8, ptr %lsr.iv318, i64 320
  %lsr.iv.next211 = add i64 %lsr.iv210, 2
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next211, 0
  br i1 %niter.ncmp.1, label %B1266.loopexit.unr-lcssa.unr-lcssa, label %B1218

B1266.loopexit.unr-lcssa.unr-lcssa:               
  %22 = and i64 %181, 4
  %lcmp.mod.not216.not = icmp eq i64 %22, 0
  br i1 %lcmp.mod.not216.not, label %B1218.epil.preheader204, label %B1266.loopexit.unr-lcssa

B1218.epil.preheader204:                          
  %lsr.iv318.epil.init = phi ptr [ %scevgep317, %B1218.preheader.new ], [ %scevgep319.1, %B1266.loopexit.unr-lcssa.unr-lcssa ]
  %high.2.1746.epil.init210 = phi double [ %.1071, %B1218.preheader.new ], [ %.1203.3.1, %B1266.loopexit.unr-lcssa.unr-lcssa ]
  %scevgep322.epil = getelementptr i8, ptr %lsr.iv318.epil.init, i64 -120
  %.1201.epil208 = load double, ptr %scevgep322.epil, align 8
  %.1203.epil209 = fadd double %high.2.1746.epil.init210, %.1201.epil208
  %scevgep321.epil = getelementptr i8, ptr %lsr.iv318.epil.init, i64 -80
  %.1201.1.epil = load double, ptr %scevgep321.epil, align 8
  %.1203.1.epil = fadd double %.1203.epil209, %.1201.1.epil
  %scevgep320.epil = getelementptr i8, ptr %lsr.iv318.epil.init, i64 -40
  %.1201.2.epil = load double, ptr %scevgep320.epil, align 8
  %.1203.2.epil = fadd double %.1203.1.epil, %.1201.2.epil
  %.1201.3.epil = load double, ptr %lsr.iv318.epil.init, align 8
  %.1203.3.epil = fadd double %.1203.2.epil, %.1201.3.epil
  br label %B1266.loopexit.unr-lcssa

B1266.loopexit.unr-lcssa:                         
  %.1203.3.lcssa = phi double [ %.1203.3.1, %B1266.loopexit.unr-lcssa.unr-lcssa ], [ %.1203.3.epil, %B1218.epil.preheader204 ]
  %23 = or i64 %180, 1
  %lcmp.mod242.not = icmp eq i64 %xtraiter241, 0
  br i1 %lcmp.mod242.not, label %B1266, label %B1218.epil.preheader

B1218.epil.preheader:                             
  %high.2.1746.epil.init = phi double [ %.1071, %B1218.preheader ], [ %.1203.3.lcssa, %B1266.loopexit.unr-lcssa ]
  %.1165742744.epil.init = phi i64 [ 1, %B1218.preheader ], [ %23, %B1266.loopexit.unr-lcssa ]
  %24 = mul i64 %.1165742744.epil.init, 40
  %scevgep324 = getelementptr i8, ptr %scevgep323, i64 %24
  %25 = mul nuw nsw i64 %xtraiter241, 40
  br label %B1218.epil

B1218.epil:                                       
  %lsr.iv325 = phi i64 [ %lsr.iv.next326, %B1218.epil ], [ 0, %B1218.epil.preheader ]
  %high.2.1746.epil = phi double [ %.1203.epil, %B1218.epil ], [ %high.2.1746.epil.init, %B1218.epil.preheader ]
  %scevgep327 = getelementptr i8, ptr %scevgep324, i64 %lsr.iv325
  %.1201.epil = load double, ptr %scevgep327, align 8
  %.1203.epil = fadd double %high.2.1746.epil, %.1201.epil
  %lsr.iv.next326 = add nuw nsw i64 %lsr.iv325, 40
  %epil.iter.cmp.not = icmp eq i64 %25, %lsr.iv.next326
  br i1 %epil.iter.cmp.not, label %B1266, label %B1218.epil, !llvm.loop !57

B1266:                                            
  %high.2.1.lcssa = phi double [ %.1071, %B1060.endif ], [ %.1203.3.lcssa, %B1266.loopexit.unr-lcssa ], [ %.1203.epil, %B1218.epil ]
  %.1224 = add nsw i64 %row.2.0810, -6
  %.1254 = fcmp olt double %.1062, 0.000000e+00
  br i1 %.1254, label %B1340, label %B1920

B1340:                                            
  %.1288 = icmp sgt i64 %.745, 0
  %.1332 = icmp slt i64 %head.8.1, %tail.5.1
  %or.cond = select i1 %.1288, i1 true, i1 %.1332
  br i1 %or.cond, label %B1366.preheader, label %B1920

B1366.preheader:                                  
  %.1242 = fneg double %.1062
  br label %B1366

B1366:                                            
  %head.9.2 = phi i64 [ %head.10.3, %B1892 ], [ %head.8.1, %B1366.preheader ]
  %earned.7.2 = phi double [ %.1635, %B1892 ], [ %.1039, %B1366.preheader ]
  %used.9.2 = phi double [ %used.8.3, %B1892 ], [ %.1049, %B1366.preheader ]
  %i.4.2 = phi i64 [ %i.5.3, %B1892 ], [ 1, %B1366.preheader ]
  %cut.4.2 = phi double [ %.1646, %B1892 ], [ %.1242, %B1366.preheader ]
  %.1360 = icmp eq i64 %head.9.2, %tail.5.1
  br i1 %.1360, label %B1366.B1442_crit_edge, label %B1378

B1366.B1442_crit_edge:                            
  %.pre = mul i64 %i.4.2, 40
  %.1384.phi.trans.insert = getelementptr i8, ptr %arg.segment, i64 %.pre
  %.1385.pre = load double, ptr %.1384.phi.trans.insert, align 8
  br label %B1442

B1378:                                            
  %.1364.not = icmp sgt i64 %i.4.2, %.745
  br i1 %.1364.not, label %B1378.B1674_crit_edge, label %B1390

B1378.B1674_crit_edge:                            
  %.1509.phi.trans.insert = getelementptr double, ptr %arg.slope, i64 %head.9.2
  %.1510.pre = load double, ptr %.1509.phi.trans.insert, align 8
  br label %B1674

B1390:                                            
  %.1369.idx = mul i64 %i.4.2, 40
  %.1369 = getelementptr i8, ptr %arg.segment, i64 %.1369.idx
  %.1370 = load double, ptr %.1369, align 8
  %.1373 = getelementptr double, ptr %arg.slope, i64 %head.9.2
  %.1374 = load double, ptr %.1373, align 8
  %.1375 = fcmp ult double %.1370, %.1374
  br i1 %.1375, label %B1674, label %B1442

B1442:                                            
  %.1385 = phi double [ %.1385.pre, %B1366.B1442_crit_edge ], [ %.1370, %B1390 ]
  %.1384.idx.pre-phi = phi i64 [ %.pre, %B1366.B1442_crit_edge ], [ %.1369.idx, %B1390 ]
  %.1384 = getelementptr i8, ptr %arg.segment, i64 %.1384.idx.pre-phi
  %.1389 = getelementptr i8, ptr %.1384, i64 8
  %.1390 = load double, ptr %.1389, align 8
  %.1399 = fcmp ogt double %.1390, %cut.4.2
  br i1 %.1399, label %B1512, label %B1634

B1512:                                            
  %.1389.le = getelementptr i8, ptr %.1384, i64 8
  %.1417 = getelementptr i8, ptr %.1384, i64 32
  %.1418 = load double, ptr %.1417, align 8
  %.1424 = fdiv double %cut.4.2, %.1390
  %.1425 = fmul double %.1424, %.1418
  %.1428 = fsub double %.1390, %cut.4.2
  store double %.1428, ptr %.1389.le, align 8
  %.1443 = fsub double %.1418, %.1425
  store double %.1443, ptr %.1417, align 8
  %.1448 = fadd double %used.9.2, %.1425
  %.1455 = fmul double %cut.4.2, %.1385
  %.1461 = fadd double %earned.7.2, %.1455
  br label %B1920

B1634:                                            
  %.1490 = getelementptr i8, ptr %.1384, i64 32
  %.1500 = add nsw i64 %i.4.2, 1
  br label %B1854

B1674:                                            
  %.1510 = phi double [ %.1510.pre, %B1378.B1674_crit_edge ], [ %.1374, %B1390 ]
  %.1513 = getelementptr double, ptr %arg.wide, i64 %head.9.2
  %.1514 = load double, ptr %.1513, align 8
  %.1523 = fcmp ogt double %.1514, %cut.4.2
  br i1 %.1523, label %B1718, label %B1822

B1718:                                            
  %.1513.le = getelementptr double, ptr %arg.wide, i64 %head.9.2
  %.1538 = getelementptr double, ptr %arg.use, i64 %head.9.2
  %.1539 = load double, ptr %.1538, align 8
  %.1545 = fdiv double %cut.4.2, %.1514
  %.1546 = fmul double %.1545, %.1539
  %.1549 = fsub double %.1514, %cut.4.2
  store double %.1549, ptr %.1513.le, align 8
  %.1559 = load double, ptr %.1538, align 8
  %.1560 = fsub double %.1559, %.1546
  store double %.1560, ptr %.1538, align 8
  %.1568 = fadd double %used.9.2, %.1546
  %.1575 = fmul double %cut.4.2, %.1510
  %.1581 = fadd double %earned.7.2, %.1575
  br label %B1920

B1822:                                            
  %.1604 = getelementptr double, ptr %arg.use, i64 %head.9.2
  %.1613 = add nsw i64 %head.9.2, 1
  br label %B1854

B1854:                                            
  %head.10.3 = phi i64 [ %head.9.2, %B1634 ], [ %.1613, %B1822 ]
  %steep.3.3 = phi double [ %.1385, %B1634 ], [ %.1510, %B1822 ]
  %outer.4.3 = phi double [ %.1390, %B1634 ], [ %.1514, %B1822 ]
  %.1491.pn.in = phi ptr [ %.1490, %B1634 ], [ %.1604, %B1822 ]
  %i.5.3 = phi i64 [ %.1500, %B1634 ], [ %i.4.2, %B1822 ]
  %.1491.pn = load double, ptr %.1491.pn.in, align 8
  %used.8.3 = fadd double %used.9.2, %.1491.pn
  %.1633 = fmul double %steep.3.3, %outer.4.3
  %.1635 = fadd double %earned.7.2, %.1633
  %.1646 = fsub double %cut.4.2, %outer.4.3
  %.1655 = fcmp ogt double %.1646, 0.000000e+00
  br i1 %.1655, label %B1892, label %B1920

B1892:                                            
  %.1669 = icmp sle i64 %i.5.3, %.745
  %.1690 = icmp slt i64 %head.10.3, %tail.5.1
  %or.cond661 = select i1 %.1669, i1 true, i1 %.1690
  br i1 %or.cond661, label %B1366, label %B1920

B1920:                                            
  %head.11.1 = phi i64 [ %head.9.2, %B1512 ], [ %head.8.1, %B1340 ], [ %head.8.1, %B1266 ], [ %head.9.2, %B1718 ], [ %head.10.3, %B1854 ], [ %head.10.3, %B1892 ]
  %earned.6.1 = phi double [ %.1461, %B1512 ], [ %.1039, %B1340 ], [ %.1039, %B1266 ], [ %.1581, %B1718 ], [ %.1635, %B1854 ], [ %.1635, %B1892 ]
  %used.7.1 = phi double [ %.1448, %B1512 ], [ %.1049, %B1340 ], [ %.1049, %B1266 ], [ %.1568, %B1718 ], [ %used.8.3, %B1854 ], [ %used.8.3, %B1892 ]
  %steep.4.1 = phi double [ %.1385, %B1512 ], [ 0x7FF0000000000000, %B1340 ], [ 0x7FF0000000000000, %B1266 ], [ %.1510, %B1718 ], [ %steep.3.3, %B1854 ], [ %steep.3.3, %B1892 ]
  %i.6.1 = phi i64 [ %i.4.2, %B1512 ], [ 1, %B1340 ], [ 1, %B1266 ], [ %i.4.2, %B1718 ], [ %i.5.3, %B1854 ], [ %i.5.3, %B1892 ]
  %.1740 = fsub double %high.2.1.lcssa, %arg.full
  %.1745 = fcmp ogt double %.1740, 0.000000e+00
  br i1 %.1745, label %B1942, label %B2390

B1942:                                            
  %.1767 = icmp sle i64 %i.6.1, %.745
  %.1795 = icmp slt i64 %head.11.1, %tail.5.1
  %or.cond662 = select i1 %.1767, i1 true, i1 %.1795
  br i1 %or.cond662, label %B1966.preheader, label %B2390

B1966.preheader:                                  
  br label %B1966

B1966:                                            
  %tail.6.2 = phi i64 [ %tail.7.3, %B2366 ], [ %tail.5.1, %B1966.preheader ]
  %m.2.2 = phi i64 [ %m.3.3, %B2366 ], [ %.745, %B1966.preheader ]
  %cut.5.2 = phi double [ %.2028, %B2366 ], [ %.1740, %B1966.preheader ]
  %.1815 = icmp eq i64 %head.11.1, %tail.6.2
  br i1 %.1815, label %B1966.B2048_crit_edge, label %B1978

B1966.B2048_crit_edge:                            
  %.pre109 = mul i64 %m.2.2, 40
  %.1840.phi.trans.insert = getelementptr i8, ptr %arg.segment, i64 %.pre109
  %.1841.pre = load double, ptr %.1840.phi.trans.insert, align 8
  br label %B2048

B1978:                                            
  %.1819.not = icmp sgt i64 %i.6.1, %m.2.2
  br i1 %.1819.not, label %B2204, label %B1990

B1990:                                            
  %.1824.idx = mul i64 %m.2.2, 40
  %.1824 = getelementptr i8, ptr %arg.segment, i64 %.1824.idx
  %.1825 = load double, ptr %.1824, align 8
  %26 = getelementptr double, ptr %arg.slope, i64 %tail.6.2
  %.1829 = getelementptr i8, ptr %26, i64 -8
  %.1830 = load double, ptr %.1829, align 8
  %.1831 = fcmp ugt double %.1825, %.1830
  br i1 %.1831, label %B2204, label %B2048

B2048:                                            
  %.1841 = phi double [ %.1841.pre, %B1966.B2048_crit_edge ], [ %.1825, %B1990 ]
  %.1840.idx.pre-phi = phi i64 [ %.pre109, %B1966.B2048_crit_edge ], [ %.1824.idx, %B1990 ]
  %.1840 = getelementptr i8, ptr %arg.segment, i64 %.1840.idx.pre-phi
  %.1845 = getelementptr i8, ptr %.1840, i64 8
  %.1846 = load double, ptr %.1845, align 8
  %.1855 = fcmp ogt double %.1846, %cut.5.2
  br i1 %.1855, label %B2118, label %B2192

B2118:                                            
  %.1874 = fsub double %.1846, %cut.5.2
  %sunkaddr242 = getelementptr i8, ptr %arg.segment, i64 %.1840.idx.pre-phi
  %sunkaddr243 = getelementptr i8, ptr %sunkaddr242, i64 8
  store double %.1874, ptr %sunkaddr243, align 8
  %sunkaddr244 = getelementptr i8, ptr %arg.segment, i64 %.1840.idx.pre-phi
  %sunkaddr245 = getelementptr i8, ptr %sunkaddr244, i64 32
  %.1886 = load double, ptr %sunkaddr245, align 8
  %.1892 = fdiv double %cut.5.2, %.1846
  %.1897 = fsub double 1.000000e+00, %.1892
  %.1898 = fmul double %.1897, %.1886
  store double %.1898, ptr %sunkaddr245, align 8
  br label %B2390

B2192:                                            
  %.1924 = add nsw i64 %m.2.2, -1
  br label %B2344

B2204:                                            
  %.1932 = add nsw i64 %tail.6.2, -1
  %.1934 = getelementptr double, ptr %arg.slope, i64 %.1932
  %.1935 = load double, ptr %.1934, align 8
  %.1939 = getelementptr double, ptr %arg.wide, i64 %.1932
  %.1940 = load double, ptr %.1939, align 8
  %.1949 = fcmp ogt double %.1940, %cut.5.2
  br i1 %.1949, label %B2260, label %B2344

B2260:                                            
  %.1966 = fsub double %.1940, %cut.5.2
  %sunkaddr422 = shl i64 %tail.6.2, 3
  %sunkaddr423 = getelementptr i8, ptr %arg.wide, i64 %sunkaddr422
  %sunkaddr424 = getelementptr i8, ptr %sunkaddr423, i64 -8
  store double %.1966, ptr %sunkaddr424, align 8
  %sunkaddr426 = getelementptr i8, ptr %arg.use, i64 %sunkaddr422
  %sunkaddr427 = getelementptr i8, ptr %sunkaddr426, i64 -8
  %.1978 = load double, ptr %sunkaddr427, align 8
  %.1984 = fdiv double %cut.5.2, %.1940
  %.1989 = fsub double 1.000000e+00, %.1984
  %.1990 = fmul double %.1989, %.1978
  store double %.1990, ptr %sunkaddr427, align 8
  br label %B2390

B2344:                                            
  %tail.7.3 = phi i64 [ %tail.6.2, %B2192 ], [ %.1932, %B2204 ]
  %flat.4.3 = phi double [ %.1841, %B2192 ], [ %.1935, %B2204 ]
  %outer.5.3 = phi double [ %.1846, %B2192 ], [ %.1940, %B2204 ]
  %m.3.3 = phi i64 [ %.1924, %B2192 ], [ %m.2.2, %B2204 ]
  %.2028 = fsub double %cut.5.2, %outer.5.3
  %.2037 = fcmp ogt double %.2028, 0.000000e+00
  br i1 %.2037, label %B2366, label %B2390

B2366:                                            
  %.2047 = icmp sle i64 %i.6.1, %m.3.3
  %.2062 = icmp slt i64 %head.11.1, %tail.7.3
  %or.cond663 = select i1 %.2047, i1 true, i1 %.2062
  br i1 %or.cond663, label %B1966, label %B2390

B2390:                                            
  %tail.4.1 = phi i64 [ %tail.6.2, %B2118 ], [ %tail.5.1, %B1942 ], [ %tail.5.1, %B1920 ], [ %tail.6.2, %B2260 ], [ %tail.7.3, %B2344 ], [ %tail.7.3, %B2366 ]
  %m.4.1 = phi i64 [ %m.2.2, %B2118 ], [ %.745, %B1942 ], [ %.745, %B1920 ], [ %m.2.2, %B2260 ], [ %m.3.3, %B2344 ], [ %m.3.3, %B2366 ]
  %flat.3.1 = phi double [ %.1841, %B2118 ], [ 0xFFF0000000000000, %B1942 ], [ 0xFFF0000000000000, %B1920 ], [ %.1935, %B2260 ], [ %flat.4.3, %B2344 ], [ %flat.4.3, %B2366 ]
  %.2091.neg = xor i64 %m.4.1, -1
  %.2093.neg = add i64 %i.6.1, %head.11.1
  %.2095 = add i64 %.2093.neg, %.2091.neg
  %.2117.not = icmp sgt i64 %i.6.1, %m.4.1
  br i1 %.2117.not, label %B3252.endif.endif.endif.endif, label %B2434.preheader

B2434.preheader:                                  
  %27 = sub i64 1, %tail.4.1
  br label %B2434

B2434:                                            
  %i.7.1 = phi i64 [ %.2415, %B3094 ], [ %i.6.1, %B2434.preheader ]
  %old.2.1 = phi i64 [ %old.3.3937, %B3094 ], [ %head.11.1, %B2434.preheader ]
  %put.5.1 = phi i64 [ %put.6.3, %B3094 ], [ %.2095, %B2434.preheader ]
  %.2139.idx = mul i64 %i.7.1, 40
  %.2139 = getelementptr i8, ptr %arg.segment, i64 %.2139.idx
  %.2140 = load double, ptr %.2139, align 8
  %.2146 = icmp slt i64 %old.2.1, %tail.4.1
  br i1 %.2146, label %B2478, label %B2626

B2478:                                            
  %.2166 = getelementptr double, ptr %arg.slope, i64 %old.2.1
  %.2167 = load double, ptr %.2166, align 8
  %.2171 = fcmp ogt double %.2167, %.2140
  br i1 %.2171, label %B2502.preheader, label %B2626

B2502.preheader:                                  
  %28 = shl i64 %old.2.1, 3
  %scevgep331 = getelementptr i8, ptr %scevgep330, i64 %28
  %scevgep333 = getelementptr i8, ptr %arg.use, i64 %28
  %scevgep335 = getelementptr i8, ptr %arg.wide, i64 %28
  %29 = shl i64 %put.5.1, 3
  %scevgep337 = getelementptr i8, ptr %arg.use, i64 %29
  %scevgep339 = getelementptr i8, ptr %arg.wide, i64 %29
  %scevgep341 = getelementptr i8, ptr %arg.slope, i64 %29
  %30 = xor i64 %old.2.1, -1
  %31 = add i64 %tail.4.1, %30
  %32 = add i64 %27, %old.2.1
  br label %B2502

B2502:                                            
  %lsr.iv328 = phi i64 [ 0, %B2502.preheader ], [ %lsr.iv.next329, %B2602 ]
  %.2179 = phi double [ %.2167, %B2502.preheader ], [ %.2241, %B2602 ]
  %33 = add i64 %32, %lsr.iv328
  %34 = shl i64 %lsr.iv328, 3
  %scevgep336 = getelementptr i8, ptr %scevgep335, i64 %34
  %.2183 = load double, ptr %scevgep336, align 8
  %scevgep334 = getelementptr i8, ptr %scevgep333, i64 %34
  %.2187 = load double, ptr %scevgep334, align 8
  %scevgep342 = getelementptr i8, ptr %scevgep341, i64 %34
  store double %.2179, ptr %scevgep342, align 8
  %35 = shl i64 %lsr.iv328, 3
  %scevgep214 = getelementptr i8, ptr %scevgep339, i64 %35
  store double %.2183, ptr %scevgep214, align 8
  %36 = shl i64 %lsr.iv328, 3
  %scevgep213 = getelementptr i8, ptr %scevgep337, i64 %36
  store double %.2187, ptr %scevgep213, align 8
  %exitcond928.not = icmp eq i64 %33, 0
  br i1 %exitcond928.not, label %B2796.loopexit, label %B2602

B2602:                                            
  %37 = shl i64 %lsr.iv328, 3
  %scevgep212 = getelementptr i8, ptr %scevgep331, i64 %37
  %.2241 = load double, ptr %scevgep212, align 8
  %.2245 = fcmp ogt double %.2241, %.2140
  %lsr.iv.next329 = add nuw i64 %lsr.iv328, 1
  br i1 %.2245, label %B2502, label %B2626.loopexit

B2626.loopexit:                                   
  %38 = add i64 %old.2.1, %lsr.iv.next329
  %39 = add i64 %put.5.1, %lsr.iv.next329
  br label %B2626

B2626:                                            
  %old.3.3 = phi i64 [ %old.2.1, %B2478 ], [ %old.2.1, %B2434 ], [ %38, %B2626.loopexit ]
  %put.7.3 = phi i64 [ %put.5.1, %B2478 ], [ %put.5.1, %B2434 ], [ %39, %B2626.loopexit ]
  %.2266 = icmp slt i64 %old.3.3, %tail.4.1
  br i1 %.2266, label %B2638, label %B2796

B2638:                                            
  %.2270 = getelementptr double, ptr %arg.slope, i64 %old.3.3
  %.2271 = load double, ptr %.2270, align 8
  %.2273 = fcmp oeq double %.2271, %.2140
  br i1 %.2273, label %B2662, label %B2796

B2662:                                            
  %.2285 = getelementptr double, ptr %arg.wide, i64 %old.3.3
  %.2286 = load double, ptr %.2285, align 8
  %sunkaddr246 = getelementptr i8, ptr %arg.segment, i64 %.2139.idx
  %sunkaddr247 = getelementptr i8, ptr %sunkaddr246, i64 8
  %.2292 = load double, ptr %sunkaddr247, align 8
  %.2293 = fadd double %.2286, %.2292
  store double %.2293, ptr %.2285, align 8
  %.2300 = getelementptr double, ptr %arg.use, i64 %old.3.3
  %.2301 = load double, ptr %.2300, align 8
  %sunkaddr248 = getelementptr i8, ptr %arg.segment, i64 %.2139.idx
  %sunkaddr249 = getelementptr i8, ptr %sunkaddr248, i64 32
  %.2307 = load double, ptr %sunkaddr249, align 8
  %.2308 = fadd double %.2301, %.2307
  store double %.2308, ptr %.2300, align 8
  br label %B3094

B2796.loopexit:                                   
  %40 = add i64 %put.5.1, 1
  %41 = add i64 %40, %31
  br label %B2796

B2796:                                            
  %put.7.3939 = phi i64 [ %put.7.3, %B2626 ], [ %put.7.3, %B2638 ], [ %41, %B2796.loopexit ]
  %old.3.3938 = phi i64 [ %old.3.3, %B2626 ], [ %old.3.3, %B2638 ], [ %tail.4.1, %B2796.loopexit ]
  %.2316 = icmp sgt i64 %put.7.3939, %.2095
  br i1 %.2316, label %B2808, label %B2984

B2808:                                            
  %42 = getelementptr double, ptr %arg.slope, i64 %put.7.3939
  %.2321 = getelementptr i8, ptr %42, i64 -8
  %.2322 = load double, ptr %.2321, align 8
  %.2324 = fcmp oeq double %.2322, %.2140
  br i1 %.2324, label %B2838, label %B2984

B2838:                                            
  %sunkaddr432 = shl i64 %put.7.3939, 3
  %sunkaddr433 = getelementptr i8, ptr %arg.wide, i64 %sunkaddr432
  %sunkaddr434 = getelementptr i8, ptr %sunkaddr433, i64 -8
  %.2335 = load double, ptr %sunkaddr434, align 8
  %sunkaddr250 = getelementptr i8, ptr %arg.segment, i64 %.2139.idx
  %sunkaddr251 = getelementptr i8, ptr %sunkaddr250, i64 8
  %.2341 = load double, ptr %sunkaddr251, align 8
  %.2342 = fadd double %.2335, %.2341
  store double %.2342, ptr %sunkaddr434, align 8
  %sunkaddr438 = getelementptr i8, ptr %arg.use, i64 %sunkaddr432
  %sunkaddr439 = getelementptr i8, ptr %sunkaddr438, i64 -8
  %.2352 = load double, ptr %sunkaddr439, align 8
  %sunkaddr252 = getelementptr i8, ptr %arg.segment, i64 %.2139.idx
  %sunkaddr253 = getelementptr i8, ptr %sunkaddr252, i64 32
  %.2358 = load double, ptr %sunkaddr253, align 8
  %.2359 = fadd double %.2352, %.2358
  store double %.2359, ptr %sunkaddr439, align 8
  br label %B3094

B2984:                                            
  %sunkaddr254 = getelementptr i8, ptr %arg.segment, i64 %.2139.idx
  %sunkaddr255 = getelementptr i8, ptr %sunkaddr254, i64 8
  %.2369 = load double, ptr %sunkaddr255, align 8
  %sunkaddr256 = getelementptr i8, ptr %arg.segment, i64 %.2139.idx
  %sunkaddr257 = getelementptr i8, ptr %sunkaddr256, i64 32
  %.2375 = load double, ptr %sunkaddr257, align 8
  %.2379 = getelementptr double, ptr %arg.slope, i64 %put.7.3939
  store double %.2140, ptr %.2379, align 8
  %.2385 = getelementptr double, ptr %arg.wide, i64 %put.7.3939
  store double %.2369, ptr %.2385, align 8
  %.2389 = getelementptr double, ptr %arg.use, i64 %put.7.3939
  store double %.2375, ptr %.2389, align 8
  %.2392 = add nsw i64 %put.7.3939, 1
  br label %B3094

B3094:                                            
  %old.3.3937 = phi i64 [ %old.3.3, %B2662 ], [ %old.3.3938, %B2838 ], [ %old.3.3938, %B2984 ]
  %put.6.3 = phi i64 [ %put.7.3, %B2662 ], [ %put.7.3939, %B2838 ], [ %.2392, %B2984 ]
  %.2415 = add i64 %i.7.1, 1
  %exitcond929.not = icmp eq i64 %i.7.1, %m.4.1
  br i1 %exitcond929.not, label %B3118, label %B2434

B3118:                                            
  %.2449 = icmp sgt i64 %put.6.3, %.2095
  br i1 %.2449, label %B3134.preheader, label %B3252.endif.endif.endif.endif

B3134.preheader:                                  
  %43 = shl i64 %put.6.3, 3
  %scevgep344 = getelementptr i8, ptr %scevgep343, i64 %43
  %scevgep349 = getelementptr i8, ptr %scevgep348, i64 %43
  %scevgep352 = getelementptr i8, ptr %scevgep351, i64 %43
  %44 = shl i64 %old.3.3937, 3
  %scevgep355 = getelementptr i8, ptr %scevgep343, i64 %44
  %scevgep358 = getelementptr i8, ptr %scevgep348, i64 %44
  %scevgep361 = getelementptr i8, ptr %scevgep351, i64 %44
  %.2474 = icmp eq i64 %old.3.3937, %put.6.3
  br i1 %.2474, label %B3252.endif.endif.endif.endif, label %B3134.preheader122

B3134.preheader122:                               
  %reass.sub = sub i64 %m.4.1, %.2093.neg
  %45 = add i64 %reass.sub, 1
  %46 = add i64 %45, %put.6.3
  %min.iters.check165 = icmp ult i64 %46, 16
  br i1 %min.iters.check165, label %B3134.preheader149, label %vector.memcheck143

vector.memcheck143:                               
  %47 = ptrtoint ptr %arg.use to i64
  %48 = ptrtoint ptr %arg.wide to i64
  %49 = ptrtoint ptr %arg.slope to i64
  %50 = sub i64 %43, %44
  %diff.check147 = icmp ult i64 %50, 32
  %51 = add i64 %43, %48
  %52 = add i64 %44, %49
  %53 = sub i64 %51, %52
  %diff.check149 = icmp ult i64 %53, 32
  %54 = or i1 %diff.check147, %diff.check149
  %55 = add i64 %43, %47
  %56 = sub i64 %55, %52
  %diff.check151 = icmp ult i64 %56, 32
  %57 = or i1 %diff.check151, %54
  %58 = add i64 %43, %49
  %59 = add i64 %44, %48
  %60 = sub i64 %58, %59
  %diff.check155 = icmp ult i64 %60, 32
  %61 = or i1 %57, %diff.check155
  %62 = sub i64 %55, %59
  %diff.check158 = icmp ult i64 %62, 32
  %63 = or i1 %61, %diff.check158
  %64 = add i64 %44, %47
  %65 = sub i64 %58, %64
  %diff.check160 = icmp ult i64 %65, 32
  %66 = or i1 %63, %diff.check160
  %67 = sub i64 %51, %64
  %diff.check163 = icmp ult i64 %67, 32
  %68 = or i1 %66, %diff.check163
  %conflict.rdx164.reass = or i1 %68, %invariant.op128
  br i1 %conflict.rdx164.reass, label %B3134.preheader149, label %vector.ph166

vector.ph166:                                     
  %scevgep263 = getelementptr i8, ptr %scevgep294, i64 %43
  %scevgep273 = getelementptr i8, ptr %scevgep291, i64 %43
  %scevgep276 = getelementptr i8, ptr %scevgep286, i64 %43
  %scevgep279 = getelementptr i8, ptr %scevgep294, i64 %44
  %scevgep284 = getelementptr i8, ptr %scevgep291, i64 %44
  %scevgep289 = getelementptr i8, ptr %scevgep286, i64 %44
  %69 = lshr i64 %46, 2
  %70 = mul i64 %69, -4
  br label %vector.body168

vector.body168:                                   
  %lsr.iv264 = phi i64 [ %lsr.iv.next265, %vector.body168 ], [ 0, %vector.ph166 ]
  %71 = shl i64 %lsr.iv264, 3
  %scevgep270 = getelementptr i8, ptr %scevgep263, i64 %71
  %wide.load170 = load <4 x double>, ptr %scevgep270, align 8
  %scevgep274 = getelementptr i8, ptr %scevgep273, i64 %71
  %wide.load171 = load <4 x double>, ptr %scevgep274, align 8
  %scevgep277 = getelementptr i8, ptr %scevgep276, i64 %71
  %wide.load173 = load <4 x double>, ptr %scevgep277, align 8
  %72 = shl i64 %lsr.iv264, 3
  %scevgep217 = getelementptr i8, ptr %scevgep279, i64 %72
  store <4 x double> %wide.load170, ptr %scevgep217, align 8
  %73 = shl i64 %lsr.iv264, 3
  %scevgep215 = getelementptr i8, ptr %scevgep284, i64 %73
  store <4 x double> %wide.load171, ptr %scevgep215, align 8
  %scevgep216 = getelementptr i8, ptr %scevgep289, i64 %73
  store <4 x double> %wide.load173, ptr %scevgep216, align 8
  %lsr.iv.next265 = add i64 %lsr.iv264, -4
  %74 = icmp eq i64 %70, %lsr.iv.next265
  br i1 %74, label %middle.block179, label %vector.body168, !llvm.loop !58

middle.block179:                                  
  %n.vec167 = and i64 %46, -4
  %75 = sub i64 0, %n.vec167
  %cmp.n180 = icmp eq i64 %46, %n.vec167
  br i1 %cmp.n180, label %B3172.B3252.endif.endif.endif.endif.loopexit_crit_edge, label %B3134.preheader149

B3134.preheader149:                               
  %lsr.iv345.ph = phi i64 [ %75, %middle.block179 ], [ 0, %B3134.preheader122 ], [ 0, %vector.memcheck143 ]
  br label %B3134

B3134:                                            
  %lsr.iv345 = phi i64 [ %lsr.iv.next346, %B3134 ], [ %lsr.iv345.ph, %B3134.preheader149 ]
  %76 = shl i64 %lsr.iv345, 3
  %scevgep347 = getelementptr i8, ptr %scevgep344, i64 %76
  %.2498 = load double, ptr %scevgep347, align 8
  %scevgep350 = getelementptr i8, ptr %scevgep349, i64 %76
  %.2502 = load double, ptr %scevgep350, align 8
  %scevgep353 = getelementptr i8, ptr %scevgep352, i64 %76
  %.2506 = load double, ptr %scevgep353, align 8
  %77 = shl i64 %lsr.iv345, 3
  %scevgep220 = getelementptr i8, ptr %scevgep355, i64 %77
  store double %.2498, ptr %scevgep220, align 8
  %78 = shl i64 %lsr.iv345, 3
  %scevgep218 = getelementptr i8, ptr %scevgep358, i64 %78
  store double %.2502, ptr %scevgep218, align 8
  %scevgep219 = getelementptr i8, ptr %scevgep361, i64 %78
  store double %.2506, ptr %scevgep219, align 8
  %lsr.iv.next346 = add i64 %lsr.iv345, -1
  %79 = add i64 %put.6.3, %lsr.iv.next346
  %.2523 = icmp sgt i64 %79, %.2095
  br i1 %.2523, label %B3134, label %B3172.B3252.endif.endif.endif.endif.loopexit_crit_edge, !llvm.loop !59

B3470:                                            
  %.2677 = getelementptr double, ptr %arg.slope, i64 %head.7.2
  %.2678 = load double, ptr %.2677, align 8
  %sunkaddr258 = mul i64 %row.2.0810, 8
  %sunkaddr259 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr258
  %sunkaddr260 = getelementptr i8, ptr %sunkaddr259, i64 -32
  store double %.2678, ptr %sunkaddr260, align 8
  %80 = getelementptr double, ptr %arg.slope, i64 %tail.4.1
  %.2702 = getelementptr i8, ptr %80, i64 -8
  %.2703 = load double, ptr %.2702, align 8
  br label %B3504

B3492:                                            
  %sunkaddr261 = mul i64 %row.2.0810, 8
  %sunkaddr262 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr261
  %sunkaddr263 = getelementptr i8, ptr %sunkaddr262, i64 -32
  store double 0xFFF0000000000000, ptr %sunkaddr263, align 8
  br label %B3504

B3504:                                            
  %"$phi3504.1.2.1" = phi double [ %.2703, %B3470 ], [ 0x7FF0000000000000, %B3492 ]
  %sunkaddr264 = mul i64 %row.2.0810, 8
  %sunkaddr265 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr264
  %sunkaddr266 = getelementptr i8, ptr %sunkaddr265, i64 -24
  store double %"$phi3504.1.2.1", ptr %sunkaddr266, align 8
  %sunkaddr267 = mul i64 %row.2.0810, 8
  %sunkaddr268 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr267
  %sunkaddr269 = getelementptr i8, ptr %sunkaddr268, i64 -16
  store double %steep.4.1, ptr %sunkaddr269, align 8
  %sunkaddr270 = mul i64 %row.2.0810, 8
  %sunkaddr271 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr270
  %sunkaddr272 = getelementptr i8, ptr %sunkaddr271, i64 -8
  store double %flat.3.1, ptr %sunkaddr272, align 8
  %scevgep266 = getelementptr i8, ptr %lsr.iv, i64 %147
  %scevgep282 = getelementptr i8, ptr %lsr.iv281, i64 %147
  %scevgep192 = getelementptr i8, ptr %lsr.iv191, i64 %151
  %.648 = icmp sgt i64 %.647753807, 1
  br i1 %.648, label %B754, label %B3556

B3556:                                            
  %tail.3.0.lcssa = phi i64 [ %arg.capacity, %B680.endif ], [ %tail.4.1, %B3504 ]
  %head.6.0.lcssa = phi i64 [ %.175, %B680.endif ], [ %head.7.2, %B3504 ]
  %earned.5.0.lcssa = phi double [ 0.000000e+00, %B680.endif ], [ %earned.6.1, %B3504 ]
  %used.6.0.lcssa = phi double [ 0.000000e+00, %B680.endif ], [ %used.7.1, %B3504 ]
  %.2816 = sitofp i64 %head.6.0.lcssa to double
  store double %.2816, ptr %arg.span, align 8
  %.2820 = sitofp i64 %tail.3.0.lcssa to double
  %.2821 = getelementptr i8, ptr %arg.span, i64 8
  store double %.2820, ptr %.2821, align 8
  %.2824 = getelementptr i8, ptr %arg.span, i64 16
  store double %earned.5.0.lcssa, ptr %.2824, align 8
  %.2827 = getelementptr i8, ptr %arg.span, i64 24
  store double %used.6.0.lcssa, ptr %.2827, align 8
  store i64 1, ptr %retptr, align 8
  br label %common.ret

B266.endif:                                       
  %.247 = mul i64 %arg.pool, %.136
  %.333730.not = icmp slt i64 %.5.i58, 1
  br i1 %.333730.not, label %B404, label %B314.preheader

B314.preheader:                                   
  %min.iters.check = icmp ult i64 %.5.i58, 48
  br i1 %min.iters.check, label %B314.preheader240, label %vector.memcheck

vector.memcheck:                                  
  %81 = ptrtoint ptr %arg.wide to i64
  %82 = ptrtoint ptr %arg.slope to i64
  %83 = ptrtoint ptr %arg.use to i64
  %84 = ptrtoint ptr %arg.pool_slope to i64
  %85 = ptrtoint ptr %arg.pool_wide to i64
  %86 = sub i64 %81, %82
  %diff.check = icmp ult i64 %86, 64
  %87 = sub i64 %83, %82
  %diff.check157 = icmp ult i64 %87, 64
  %conflict.rdx = or i1 %diff.check, %diff.check157
  %88 = shl i64 %arg.capacity, 3
  %89 = add i64 %88, %82
  %90 = shl i64 %.247, 3
  %91 = shl i64 %.5.i58, 3
  %92 = add i64 %90, %84
  %93 = add i64 %92, %91
  %94 = sub i64 %89, %93
  %diff.check159 = icmp ult i64 %94, 64
  %conflict.rdx160 = or i1 %conflict.rdx, %diff.check159
  %95 = add i64 %90, %85
  %96 = add i64 %95, %91
  %97 = sub i64 %89, %96
  %diff.check162 = icmp ult i64 %97, 64
  %conflict.rdx163 = or i1 %diff.check162, %conflict.rdx160
  %98 = sub i64 %83, %81
  %diff.check164 = icmp ult i64 %98, 64
  %conflict.rdx165 = or i1 %diff.check164, %conflict.rdx163
  %99 = add i64 %88, %81
  %100 = sub i64 %99, %90
  %101 = add i64 %91, %84
  %102 = sub i64 %100, %101
  %diff.check166 = icmp ult i64 %102, 64
  %conflict.rdx167 = or i1 %diff.check166, %conflict.rdx165
  %103 = add i64 %91, %85
  %104 = sub i64 %100, %103
  %diff.check168 = icmp ult i64 %104, 64
  %conflict.rdx169 = or i1 %diff.check168, %conflict.rdx167
  %105 = add i64 %88, %83
  %106 = sub i64 %105, %90
  %107 = sub i64 %106, %101
  %diff.check170 = icmp ult i64 %107, 64
  %conflict.rdx171 = or i1 %diff.check170, %conflict.rdx169
  %108 = sub i64 %106, %103
  %diff.check172 = icmp ult i64 %108, 64
  %conflict.rdx173 = or i1 %diff.check172, %conflict.rdx171
  br i1 %conflict.rdx173, label %B314.preheader240, label %vector.ph

vector.ph:                                        
  %const = bitcast i64 9223372036854775804 to i64
  %const_mat = add i64 %const, -4
  %n.vec = and i64 %.5.i58, %const_mat
  %109 = add i64 %88, 32
  %110 = sub i64 %109, %91
  %scevgep389 = getelementptr i8, ptr %arg.wide, i64 %110
  %scevgep393 = getelementptr i8, ptr %arg.slope, i64 %110
  %111 = add i64 %90, 32
  %scevgep397 = getelementptr i8, ptr %arg.pool_wide, i64 %111
  %scevgep401 = getelementptr i8, ptr %arg.pool_slope, i64 %111
  %112 = sub i64 %88, %91
  %scevgep346 = getelementptr i8, ptr %arg.use, i64 %112
  br label %vector.body

vector.body:                                      
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %113 = shl i64 %index, 3
  %scevgep403 = getelementptr i8, ptr %scevgep401, i64 %113
  %scevgep404 = getelementptr i8, ptr %scevgep403, i64 -32
  %wide.load = load <4 x double>, ptr %scevgep404, align 8
  %wide.load174 = load <4 x double>, ptr %scevgep403, align 8
  %scevgep399 = getelementptr i8, ptr %scevgep397, i64 %113
  %114 = shl i64 %index, 3
  %scevgep233 = getelementptr i8, ptr %scevgep397, i64 %114
  %scevgep234 = getelementptr i8, ptr %scevgep233, i64 -32
  %wide.load175 = load <4 x double>, ptr %scevgep234, align 8
  %wide.load176 = load <4 x double>, ptr %scevgep399, align 8
  %115 = shl i64 %index, 3
  %scevgep231 = getelementptr i8, ptr %scevgep393, i64 %115
  %scevgep232 = getelementptr i8, ptr %scevgep231, i64 -32
  store <4 x double> %wide.load, ptr %scevgep232, align 8
  store <4 x double> %wide.load174, ptr %scevgep231, align 8
  %116 = shl i64 %index, 3
  %scevgep229 = getelementptr i8, ptr %scevgep389, i64 %116
  %scevgep230 = getelementptr i8, ptr %scevgep229, i64 -32
  store <4 x double> %wide.load175, ptr %scevgep230, align 8
  store <4 x double> %wide.load176, ptr %scevgep229, align 8
  %117 = shl i64 %index, 3
  %scevgep228 = getelementptr i8, ptr %scevgep346, i64 %117
  %index.next = add nuw nsw i64 %index, 8
  tail call void @llvm.memset.p0.i64(ptr align 8 dereferenceable(64) %scevgep228, i8 0, i64 64, i1 false)
  %118 = icmp eq i64 %n.vec, %index.next
  br i1 %118, label %middle.block, label %vector.body, !llvm.loop !60

middle.block:                                     
  %cmp.n = icmp eq i64 %n.vec, %.5.i58
  br i1 %cmp.n, label %B404, label %B314.preheader240

B314.preheader240:                                
  %.339729731.ph = phi i64 [ 0, %vector.memcheck ], [ 0, %B314.preheader ], [ %n.vec, %middle.block ]
  %xtraiter = and i64 %.5.i58, 1
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B314.prol.loopexit, label %B314.prol

B314.prol:                                        
  %.346.prol = or i64 %.339729731.ph, 1
  %.372.prol = add nsw i64 %.339729731.ph, %.247
  %.374.prol = getelementptr double, ptr %arg.pool_slope, i64 %.372.prol
  %.375.prol = load double, ptr %.374.prol, align 8
  %.379.prol = getelementptr double, ptr %arg.pool_wide, i64 %.372.prol
  %.380.prol = load double, ptr %.379.prol, align 8
  %.382.prol = add nuw nsw i64 %.339729731.ph, %.175
  %.384.prol = getelementptr double, ptr %arg.slope, i64 %.382.prol
  store double %.375.prol, ptr %.384.prol, align 8
  %.389.prol = getelementptr double, ptr %arg.wide, i64 %.382.prol
  store double %.380.prol, ptr %.389.prol, align 8
  %.394.prol = getelementptr double, ptr %arg.use, i64 %.382.prol
  store double 0.000000e+00, ptr %.394.prol, align 8
  br label %B314.prol.loopexit

B314.prol.loopexit:                               
  %.339729731.unr = phi i64 [ %.339729731.ph, %B314.preheader240 ], [ %.346.prol, %B314.prol ]
  %119 = add nsw i64 %.5.i58, -1
  %120 = icmp eq i64 %.339729731.ph, %119
  br i1 %120, label %B404, label %B314.preheader265

B314.preheader265:                                
  %121 = sub i64 %.5.i58, %.339729731.unr
  %122 = add nuw i64 %.339729731.unr, %.175
  %123 = shl i64 %122, 3
  %124 = add i64 %.339729731.unr, %.247
  %125 = shl i64 %124, 3
  %126 = add i64 %125, 8
  %scevgep371 = getelementptr i8, ptr %arg.pool_wide, i64 %126
  %scevgep375 = getelementptr i8, ptr %arg.pool_slope, i64 %126
  %127 = add i64 %123, 8
  %scevgep306 = getelementptr i8, ptr %arg.use, i64 %127
  %scevgep325 = getelementptr i8, ptr %arg.wide, i64 %127
  %scevgep332 = getelementptr i8, ptr %arg.slope, i64 %127
  br label %B314

B680.endif:                                       
  %sunkaddr461.pre-phi = phi i64 [ %sunkaddr412, %B668 ], [ %sunkaddr409, %B646 ]
  %"$phi680.0.2.0" = phi double [ 0x7FF0000000000000, %B668 ], [ %.508, %B646 ]
  %sunkaddr462 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr461.pre-phi
  %sunkaddr463 = getelementptr i8, ptr %sunkaddr462, i64 24
  store double %"$phi680.0.2.0", ptr %sunkaddr463, align 8
  %.604 = sub i64 %.5.i, %.5.i57
  %.605 = icmp slt i64 %.604, 1
  %.604.nonneg658 = sub i64 0, %.604
  %.6488011000 = icmp sgt i64 %.604.nonneg658, 0
  %.648801 = and i1 %.605, %.6488011000
  br i1 %.648801, label %B754.lr.ph, label %B3556

B754.lr.ph:                                       
  %const235 = bitcast i64 9223372036854775804 to i64
  %128 = ptrtoint ptr %arg.slope to i64
  %129 = ptrtoint ptr %arg.wide to i64
  %130 = ptrtoint ptr %arg.use to i64
  %.777.1 = ashr i64 %arg.capacity, 1
  %.18.i = add i64 %arg.n, 3
  %.21.i = shl i64 %arg.n, 1
  %.22.i = add i64 %.21.i, 2
  %.382.i = trunc i64 %arg.n to i32
  %131 = sub i64 %128, %129
  %132 = sub i64 %128, %130
  %133 = shl i64 %arg.capacity, 3
  %134 = add i64 %133, %128
  %135 = sub i64 %129, %134
  %136 = sub i64 %129, %130
  %137 = add i64 %133, %129
  %138 = sub i64 %128, %137
  %139 = add i64 %133, %130
  %140 = sub i64 %128, %139
  %141 = sub i64 %129, %139
  %diff.check180 = icmp ult i64 %131, 32
  %diff.check182 = icmp ult i64 %132, 32
  %conflict.rdx183 = or i1 %diff.check180, %diff.check182
  %142 = add i64 %.5.i57, -1
  %143 = shl i64 %.18.i, 2
  %144 = mul i64 %143, %142
  %145 = getelementptr i8, ptr %arg.order, i64 %144
  %scevgep = getelementptr i8, ptr %145, i64 8
  %146 = shl i64 %arg.n, 2
  %147 = sub i64 -12, %146
  %148 = shl i64 %.22.i, 3
  %149 = mul i64 %148, %142
  %150 = shl i64 %arg.n, 4
  %151 = sub i64 -16, %150
  %scevgep280 = getelementptr i8, ptr %145, i64 12
  %scevgep286 = getelementptr i8, ptr %arg.use, i64 -32
  %scevgep291 = getelementptr i8, ptr %arg.wide, i64 -32
  %scevgep294 = getelementptr i8, ptr %arg.slope, i64 -32
  %152 = add i64 %133, -32
  %scevgep297 = getelementptr i8, ptr %arg.use, i64 %152
  %scevgep299 = getelementptr i8, ptr %arg.wide, i64 %152
  %scevgep301 = getelementptr i8, ptr %arg.slope, i64 %152
  %scevgep305 = getelementptr i8, ptr %arg.use, i64 %133
  %scevgep307 = getelementptr i8, ptr %arg.wide, i64 %133
  %scevgep309 = getelementptr i8, ptr %arg.slope, i64 %133
  %scevgep317 = getelementptr i8, ptr %arg.segment, i64 168
  %scevgep323 = getelementptr i8, ptr %arg.segment, i64 8
  %scevgep330 = getelementptr i8, ptr %arg.slope, i64 8
  %scevgep343 = getelementptr i8, ptr %arg.slope, i64 -8
  %scevgep348 = getelementptr i8, ptr %arg.wide, i64 -8
  %scevgep351 = getelementptr i8, ptr %arg.use, i64 -8
  %153 = icmp ult i64 %136, 32
  %invariant.op = or i1 %153, %conflict.rdx183
  %invariant.op128 = or i1 %153, %conflict.rdx183
  %154 = add i64 %149, -8
  %scevgep190 = getelementptr i8, ptr %arg.merit, i64 %154
  br label %B754

B754.endif:                                       
  store i64 0, ptr %.731, align 8
  %.735 = call i32 @trace(ptr %.731, ptr %excinfo.5, i64 %arg.n, i64 %.654760806, ptr %arg.store, ptr %arg.supply, ptr %arg.order, ptr %arg.merit, ptr %arg.rest, ptr %arg.segment)
  %.745 = load i64, ptr %.731, align 8
  %cond = icmp eq i32 %.735, 0
  br i1 %cond, label %B754.endif.endif, label %B754.endif.if.if, !prof !3

B754.endif.endif:                                 
  %.760 = icmp slt i64 %head.6.0809, %.745
  br i1 %.760, label %B850.else.if, label %B1060.endif

B754.endif.if.if:                                 
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B850.else.if:                                     
  %.768 = sub nsw i64 %tail.3.0808, %head.6.0809
  %.811 = sub nsw i64 %.777.1, %.745
  %.812 = icmp sgt i64 %.768, %.811
  br i1 %.812, label %B880, label %B886.endif

B886.endif:                                       
  %.943736.not = icmp slt i64 %.768, 1
  br i1 %.943736.not, label %B1040, label %B932.preheader

B932.preheader:                                   
  %min.iters.check201 = icmp ult i64 %.768, 16
  %.pre98 = shl i64 %tail.3.0808, 3
  br i1 %min.iters.check201, label %B932.preheader219, label %vector.memcheck177

vector.memcheck177:                               
  %155 = ptrtoint ptr %arg.use to i64
  %156 = sub i64 %tail.3.0808, %arg.capacity
  %157 = and i64 %156, 2305843009213693948
  %diff.check184 = icmp eq i64 %157, 0
  %158 = add i64 %135, %.pre98
  %diff.check186 = icmp ult i64 %158, 32
  %159 = or i1 %diff.check184, %diff.check186
  %160 = add i64 %.pre98, %155
  %161 = sub i64 %134, %160
  %diff.check188 = icmp ult i64 %161, 32
  %162 = or i1 %159, %diff.check188
  %163 = add i64 %138, %.pre98
  %diff.check192 = icmp ult i64 %163, 32
  %164 = or i1 %162, %diff.check192
  %165 = sub i64 %137, %160
  %diff.check194 = icmp ult i64 %165, 32
  %166 = or i1 %164, %diff.check194
  %167 = add i64 %140, %.pre98
  %diff.check196 = icmp ult i64 %167, 32
  %168 = or i1 %166, %diff.check196
  %169 = add i64 %141, %.pre98
  %diff.check198 = icmp ult i64 %169, 32
  %170 = or i1 %168, %diff.check198
  %conflict.rdx199.reass = or i1 %170, %invariant.op
  br i1 %conflict.rdx199.reass, label %B932.preheader219, label %vector.ph202

vector.ph202:                                     
  %scevgep287 = getelementptr i8, ptr %scevgep286, i64 %.pre98
  %scevgep292 = getelementptr i8, ptr %scevgep291, i64 %.pre98
  %scevgep295 = getelementptr i8, ptr %scevgep294, i64 %.pre98
  %171 = lshr i64 %.768, 2
  %172 = mul nsw i64 %171, -4
  br label %vector.body205

vector.body205:                                   
  %lsr.iv288 = phi i64 [ %lsr.iv.next289, %vector.body205 ], [ 0, %vector.ph202 ]
  %173 = shl i64 %lsr.iv288, 3
  %scevgep296 = getelementptr i8, ptr %scevgep295, i64 %173
  %wide.load207 = load <4 x double>, ptr %scevgep296, align 8
  %scevgep293 = getelementptr i8, ptr %scevgep292, i64 %173
  %wide.load208 = load <4 x double>, ptr %scevgep293, align 8
  %scevgep302 = getelementptr i8, ptr %scevgep301, i64 %173
  store <4 x double> %wide.load207, ptr %scevgep302, align 8
  %174 = shl i64 %lsr.iv288, 3
  %scevgep206 = getelementptr i8, ptr %scevgep299, i64 %174
  store <4 x double> %wide.load208, ptr %scevgep206, align 8
  %175 = shl i64 %lsr.iv288, 3
  %scevgep204 = getelementptr i8, ptr %scevgep287, i64 %175
  %wide.load212 = load <4 x double>, ptr %scevgep204, align 8
  %scevgep205 = getelementptr i8, ptr %scevgep297, i64 %175
  store <4 x double> %wide.load212, ptr %scevgep205, align 8
  %lsr.iv.next289 = add i64 %lsr.iv288, -4
  %176 = icmp eq i64 %172, %lsr.iv.next289
  br i1 %176, label %middle.block216, label %vector.body205, !llvm.loop !61

middle.block216:                                  
  %n.vec204 = and i64 %.768, %const235
  %.neg = xor i64 %n.vec204, -1
  %cmp.n217 = icmp eq i64 %.768, %n.vec204
  br i1 %cmp.n217, label %B1040, label %B932.preheader219

B932.preheader219:                                
  %.949735737.ph.neg = phi i64 [ -1, %vector.memcheck177 ], [ %.neg, %middle.block216 ], [ -1, %B932.preheader ]
  %177 = xor i64 %tail.3.0808, -1
  %178 = add i64 %head.6.0809, %177
  %scevgep311 = getelementptr i8, ptr %arg.use, i64 %.pre98
  %scevgep313 = getelementptr i8, ptr %arg.wide, i64 %.pre98
  %scevgep315 = getelementptr i8, ptr %arg.slope, i64 %.pre98
  br label %B932

B1060.endif:                                      
  %tail.5.1 = phi i64 [ %arg.capacity, %B1040 ], [ %tail.3.0808, %B754.endif.endif ]
  %head.8.1 = phi i64 [ %.1024, %B1040 ], [ %head.6.0809, %B754.endif.endif ]
  %.1037 = load double, ptr %arg.segment, align 8
  %.1039 = fadd double %earned.5.0811, %.1037
  %sunkaddr273 = getelementptr i8, ptr %arg.segment, i64 32
  %.1047 = load double, ptr %sunkaddr273, align 8
  %.1049 = fadd double %used.6.0812, %.1047
  %.1057 = getelementptr double, ptr %arg.ends, i64 %row.2.0810
  %.1058 = load double, ptr %.1057, align 8
  %sunkaddr274 = getelementptr i8, ptr %arg.segment, i64 8
  %.1061 = load double, ptr %sunkaddr274, align 8
  %.1062 = fadd double %.1058, %.1061
  %.1066 = getelementptr i8, ptr %.1057, i64 8
  %.1067 = load double, ptr %.1066, align 8
  %.1071 = fadd double %.1061, %.1067
  %.1159743.not = icmp slt i64 %.745, 1
  br i1 %.1159743.not, label %B1266, label %B1218.preheader

B1218.preheader:                                  
  %xtraiter241 = and i64 %.745, 3
  %179 = icmp ult i64 %.745, 4
  br i1 %179, label %B1218.epil.preheader, label %B1218.preheader.new

B1218.preheader.new:                              
  %180 = and i64 %.745, %const235
  %181 = add nsw i64 %.745, -4
  %182 = lshr i64 %181, 2
  %183 = icmp eq i64 %182, 0
  br i1 %183, label %B1218.epil.preheader204, label %B1218.preheader.new.new

B1218.preheader.new.new:                          
  %184 = add nuw nsw i64 %182, 1
  %185 = lshr i64 %184, 1
  %186 = mul nsw i64 %185, -2
  br label %B1218

B3172.B3252.endif.endif.endif.endif.loopexit_crit_edge: 
  %lsr.iv.next346.lcssa = phi i64 [ %75, %middle.block179 ], [ %lsr.iv.next346, %B3134 ]
  %187 = add i64 %lsr.iv.next346.lcssa, %old.3.3937
  br label %B3252.endif.endif.endif.endif

B3252.endif.endif.endif.endif:                    
  %head.7.2 = phi i64 [ %old.3.3937, %B3118 ], [ %head.11.1, %B2390 ], [ %187, %B3172.B3252.endif.endif.endif.endif.loopexit_crit_edge ], [ %.2095, %B3134.preheader ]
  %188 = fcmp olt double %.1062, 0.000000e+00
  %.13.i = select i1 %188, double 0.000000e+00, double %.1062
  %.12.i59 = fcmp olt double %arg.full, %.13.i
  %.13.i60 = select i1 %.12.i59, double %arg.full, double %.13.i
  %.2600 = getelementptr double, ptr %arg.ends, i64 %.1224
  store double %.13.i60, ptr %.2600, align 8
  %.12.i61 = fcmp olt double %arg.full, %high.2.1.lcssa
  %.13.i62 = select i1 %.12.i61, double %arg.full, double %high.2.1.lcssa
  %.12.i63 = fcmp ogt double %.13.i60, %.13.i62
  %.13.i64 = select i1 %.12.i63, double %.13.i60, double %.13.i62
  %sunkaddr466 = shl i64 %row.2.0810, 3
  %sunkaddr467 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr466
  %sunkaddr468 = getelementptr i8, ptr %sunkaddr467, i64 -40
  store double %.13.i64, ptr %sunkaddr468, align 8
  %.2673 = icmp slt i64 %head.7.2, %tail.4.1
  br i1 %.2673, label %B3470, label %B3492
}

define internal i32 @fold(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.block, double %arg.earned, ptr %arg.blocks, i64 %arg.pool, ptr %arg.slope, ptr %arg.wide, ptr %arg.span, ptr %arg.pool_slope, ptr %arg.pool_wide, ptr %arg.new_slope, ptr %arg.new_wide) {
B0.endif.endif.endif:
  %.35 = mul i64 %arg.pool, %arg.block
  %.43 = load double, ptr %arg.span, align 8
  %.5.i = fptosi double %.43 to i64
  %.70 = getelementptr i8, ptr %arg.span, i64 8
  %.71 = load double, ptr %.70, align 8
  %.5.i25 = fptosi double %.71 to i64
  %.idx = mul i64 %arg.block, 192
  %0 = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %.105 = getelementptr i8, ptr %0, i64 48
  %.106 = load double, ptr %.105, align 8
  %.5.i26 = fptosi double %.106 to i64
  %.138 = icmp slt i64 %.5.i26, 0
  %.150 = sub i64 %.5.i25, %.5.i
  br i1 %.138, label %B192, label %B386.else.if

B192:                                             
  %.152 = icmp sgt i64 %.150, %arg.pool
  br i1 %.152, label %common.ret, label %B214.endif

common.ret:                                       
  %changed.3.0.lcssa.sink = phi i64 [ %changed.3.0.lcssa, %B1430 ], [ -1, %B192 ], [ 1, %B322 ], [ -1, %B386.else.if ]
  store i64 %changed.3.0.lcssa.sink, ptr %retptr, align 8
  ret i32 0

B248:                                             
  %lsr.iv76 = phi i64 [ %41, %B248.preheader ], [ %lsr.iv.next77, %B248 ]
  %lsr.iv = phi i64 [ %38, %B248.preheader ], [ %lsr.iv.next, %B248 ]
  %scevgep82 = getelementptr i8, ptr %arg.slope, i64 %lsr.iv76
  %.299 = load double, ptr %scevgep82, align 8
  %scevgep81 = getelementptr i8, ptr %arg.wide, i64 %lsr.iv76
  %.302 = load double, ptr %scevgep81, align 8
  %scevgep78 = getelementptr i8, ptr %scevgep, i64 %lsr.iv76
  store double %.299, ptr %scevgep78, align 8
  %scevgep80 = getelementptr i8, ptr %scevgep79, i64 %lsr.iv76
  store double %.302, ptr %scevgep80, align 8
  %lsr.iv.next = add i64 %lsr.iv, -1
  %lsr.iv.next77 = add i64 %lsr.iv76, 8
  %.259 = icmp ugt i64 %lsr.iv.next, 1
  br i1 %.259, label %B248, label %B322, !llvm.loop !62

B322:                                             
  %.342 = sitofp i64 %.150 to double
  %sunkaddr = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %sunkaddr26 = getelementptr i8, ptr %sunkaddr, i64 48
  store double %.342, ptr %sunkaddr26, align 8
  %sunkaddr27 = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %sunkaddr28 = getelementptr i8, ptr %sunkaddr27, i64 72
  store double %arg.earned, ptr %sunkaddr28, align 8
  br label %common.ret

B604:                                             
  %.445 = fsub double %arg.earned, %.443
  %.503 = getelementptr double, ptr %arg.wide, i64 %.5.i
  %.504 = load double, ptr %.503, align 8
  %.523 = getelementptr double, ptr %arg.pool_wide, i64 %.35
  %.524 = load double, ptr %.523, align 8
  %1 = getelementptr double, ptr %arg.pool_slope, i64 %.35
  br label %B618.endif

B734:                                             
  %.660 = fcmp ogt double %gap.2.1, 0.000000e+00
  %.663 = fcmp olt double %.649, 0.000000e+00
  %or.cond272 = select i1 %.660, i1 %.663, i1 false
  br i1 %or.cond272, label %B758, label %B896

B758:                                             
  %2 = fcmp olt double %gap.2.1, 0.000000e+00
  %.667 = fsub double %gap.2.1, %.649
  %.672 = fdiv double %gap.2.1, %.667
  %.674 = fmul double %.13.i7, %.672
  %"$phi810.2.2.1" = select i1 %2, double %.630, double %.636
  %.20.i = icmp sgt i64 %count.4.1, 0
  br i1 %.20.i, label %B16.i, label %B810.endif

B16.i:                                            
  %3 = fcmp olt double %gap.2.1, 0.000000e+00
  %sunkaddr29 = mul i64 %count.4.1, 8
  %sunkaddr30 = getelementptr i8, ptr %arg.new_slope, i64 %sunkaddr29
  %sunkaddr32 = getelementptr i8, ptr %sunkaddr30, i64 -8
  %.26.i = load double, ptr %sunkaddr32, align 8, !noalias !63
  %.28.i = fcmp ult double %"$phi810.2.2.1", %.26.i
  %"$phi864.2.2.158" = select i1 %3, double %.636, double %.630
  %.76059 = fsub double %.13.i7, %.674
  br i1 %.28.i, label %B810.endif.thread54, label %B810.endif.thread

B810.endif.thread54:                              
  %.56.i55 = getelementptr double, ptr %arg.new_slope, i64 %count.4.1
  store double %"$phi810.2.2.1", ptr %.56.i55, align 8, !noalias !63
  %.65.i56 = getelementptr double, ptr %arg.new_wide, i64 %count.4.1
  store double %.674, ptr %.65.i56, align 8, !noalias !63
  %.72.i57 = add nuw nsw i64 %count.4.1, 1
  br label %B16.i33

B810.endif.thread:                                
  %sunkaddr33 = mul i64 %count.4.1, 8
  %sunkaddr34 = getelementptr i8, ptr %arg.new_wide, i64 %sunkaddr33
  %sunkaddr35 = getelementptr i8, ptr %sunkaddr34, i64 -8
  %.38.i = load double, ptr %sunkaddr35, align 8, !noalias !63
  %.40.i = fadd double %.674, %.38.i
  store double %.40.i, ptr %sunkaddr35, align 8, !noalias !63
  br label %B16.i33

B896:                                             
  %4 = fcmp olt double %gap.2.1, 0.000000e+00
  %5 = fcmp olt double %.649, 0.000000e+00
  %or.cond273 = select i1 %4, i1 true, i1 %5
  %"$phi938.2.2.1" = select i1 %or.cond273, double %.630, double %.636
  %.20.i8 = icmp sgt i64 %count.4.1, 0
  br i1 %.20.i8, label %B16.i14, label %B88.i9

B16.i14:                                          
  %6 = getelementptr double, ptr %arg.new_slope, i64 %count.4.1
  %.25.i15 = getelementptr i8, ptr %6, i64 -8
  %.26.i16 = load double, ptr %.25.i15, align 8, !noalias !66
  %.28.i17 = fcmp ult double %"$phi938.2.2.1", %.26.i16
  br i1 %.28.i17, label %B88.i9, label %B46.i18

B46.i18:                                          
  %sunkaddr.i19 = shl i64 %count.4.1, 3
  %sunkaddr1.i20 = getelementptr i8, ptr %arg.new_wide, i64 %sunkaddr.i19
  %sunkaddr2.i21 = getelementptr i8, ptr %sunkaddr1.i20, i64 -8
  %.38.i22 = load double, ptr %sunkaddr2.i21, align 8, !noalias !66
  %.40.i23 = fadd double %.13.i7, %.38.i22
  store double %.40.i23, ptr %sunkaddr2.i21, align 8, !noalias !66
  br label %B962

B88.i9:                                           
  %.56.i10 = getelementptr double, ptr %arg.new_slope, i64 %count.4.1
  store double %"$phi938.2.2.1", ptr %.56.i10, align 8, !noalias !66
  %.65.i11 = getelementptr double, ptr %arg.new_wide, i64 %count.4.1
  store double %.13.i7, ptr %.65.i11, align 8, !noalias !66
  %.72.i12 = add nsw i64 %count.4.1, 1
  br label %B962

B962:                                             
  %count.5.2.in.sroa.speculated = phi i64 [ %count.4.1, %B46.i18 ], [ %.72.i12, %B88.i9 ], [ %.72.i31, %B88.i28 ], [ %storemerge.i49, %B46.i37 ]
  %7 = fcmp olt double %right.4.1, %left.3.1
  br i1 %7, label %B978, label %B1038

B978:                                             
  %.884 = fsub double %left.3.1, %right.4.1
  %.893 = add nsw i64 %j.3.1, 1
  %.901 = icmp slt i64 %.893, %.5.i26
  br i1 %.901, label %B1150.sink.split, label %B1150

B1038:                                            
  %.943 = fsub double %right.4.1, %left.3.1
  %.952 = add nsw i64 %i.2.1, 1
  %.960 = icmp slt i64 %.952, %.5.i25
  br i1 %.960, label %B1070, label %B1088

B1070:                                            
  %sunkaddr114 = shl i64 %i.2.1, 3
  %sunkaddr115 = getelementptr i8, ptr %arg.wide, i64 %sunkaddr114
  %sunkaddr116 = getelementptr i8, ptr %sunkaddr115, i64 8
  %.965 = load double, ptr %sunkaddr116, align 8
  br label %B1088

B1088:                                            
  %"$phi1088.0.2.2" = phi double [ %.965, %B1070 ], [ 0.000000e+00, %B1038 ]
  %.992 = fcmp ugt double %.943, 0.000000e+00
  br i1 %.992, label %B1150, label %B1102

B1102:                                            
  %.1005 = add nsw i64 %j.3.1, 1
  %.1013 = icmp slt i64 %.1005, %.5.i26
  br i1 %.1013, label %B1150.sink.split, label %B1150

B1150.sink.split:                                 
  %.1005.sink = phi i64 [ %.893, %B978 ], [ %.1005, %B1102 ]
  %i.3.2.ph = phi i64 [ %i.2.1, %B978 ], [ %.952, %B1102 ]
  %left.4.2.ph = phi double [ %.884, %B978 ], [ %"$phi1088.0.2.2", %B1102 ]
  %.1019 = getelementptr double, ptr %.523, i64 %.1005.sink
  %.1020 = load double, ptr %.1019, align 8
  br label %B1150

B1150:                                            
  %j.4.2 = phi i64 [ %j.3.1, %B1088 ], [ %.1005, %B1102 ], [ %.893, %B978 ], [ %.1005.sink, %B1150.sink.split ]
  %i.3.2 = phi i64 [ %.952, %B1088 ], [ %.952, %B1102 ], [ %i.2.1, %B978 ], [ %i.3.2.ph, %B1150.sink.split ]
  %left.4.2 = phi double [ %"$phi1088.0.2.2", %B1088 ], [ %"$phi1088.0.2.2", %B1102 ], [ %.884, %B978 ], [ %left.4.2.ph, %B1150.sink.split ]
  %right.5.2 = phi double [ %.943, %B1088 ], [ 0.000000e+00, %B1102 ], [ 0.000000e+00, %B978 ], [ %.1020, %B1150.sink.split ]
  %.1060 = icmp slt i64 %i.3.2, %.5.i25
  %.1095 = icmp slt i64 %j.4.2, %.5.i26
  %or.cond274 = and i1 %.1095, %.1060
  br i1 %or.cond274, label %B618.endif, label %B1176

B1176:                                            
  %count.6.0 = phi i64 [ 0, %B420.endif ], [ %count.5.2.in.sroa.speculated, %B1150 ]
  %.1151.not = icmp eq i64 %count.6.0, %.5.i26
  br i1 %.1151.not, label %B1192, label %B1232

B1192:                                            
  %sunkaddr36 = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %sunkaddr37 = getelementptr i8, ptr %sunkaddr36, i64 72
  %.1165 = load double, ptr %sunkaddr37, align 8
  %.1167 = fcmp olt double %.13.i, %.1165
  br i1 %.1167, label %B1232, label %B1236.endif

B1232:                                            
  br label %B1236.endif

B1268:                                            
  %changed.3.0287 = phi i64 [ %changed.4.1, %B1370 ], [ %changed.5.1, %B1268.preheader ]
  %.1266283285 = phi i64 [ %.1273, %B1370 ], [ 0, %B1268.preheader ]
  %.1273 = add nuw nsw i64 %.1266283285, 1
  %.1306 = icmp eq i64 %changed.3.0287, 0
  %8 = shl i64 %.1266283285, 3
  %scevgep107 = getelementptr i8, ptr %arg.new_slope, i64 %8
  %.1313 = load double, ptr %scevgep107, align 8
  br i1 %.1306, label %B1282, label %B1370

B1282:                                            
  %9 = shl i64 %.1266283285, 3
  %scevgep25 = getelementptr i8, ptr %scevgep104, i64 %9
  %.1319 = load double, ptr %scevgep25, align 8
  %.1320 = fcmp une double %.1313, %.1319
  br i1 %.1320, label %B1366, label %B1324

B1324:                                            
  %10 = shl i64 %.1266283285, 3
  %scevgep23 = getelementptr i8, ptr %arg.new_wide, i64 %10
  %.1330 = load double, ptr %scevgep23, align 8
  %11 = shl i64 %.1266283285, 3
  %scevgep21 = getelementptr i8, ptr %scevgep101, i64 %11
  %.1336 = load double, ptr %scevgep21, align 8
  %.1337 = fcmp une double %.1330, %.1336
  br i1 %.1337, label %B1366, label %B1370

B1366:                                            
  br label %B1370

B1370:                                            
  %changed.4.1 = phi i64 [ 0, %B1324 ], [ 1, %B1366 ], [ 1, %B1268 ]
  %12 = shl i64 %.1266283285, 3
  %scevgep22 = getelementptr i8, ptr %arg.new_wide, i64 %12
  %.1356 = load double, ptr %scevgep22, align 8
  %scevgep24 = getelementptr i8, ptr %scevgep104, i64 %12
  store double %.1313, ptr %scevgep24, align 8
  %13 = shl i64 %.1266283285, 3
  %scevgep20 = getelementptr i8, ptr %scevgep101, i64 %13
  store double %.1356, ptr %scevgep20, align 8
  %exitcond.not = icmp eq i64 %count.6.0, %.1273
  br i1 %exitcond.not, label %B1430, label %B1268

B1430:                                            
  %changed.3.0.lcssa = phi i64 [ %changed.5.1, %B1236.endif ], [ %changed.4.1, %B1370 ]
  %.1390 = sitofp i64 %count.6.0 to double
  %sunkaddr38 = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %sunkaddr39 = getelementptr i8, ptr %sunkaddr38, i64 48
  store double %.1390, ptr %sunkaddr39, align 8
  %sunkaddr40 = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %sunkaddr41 = getelementptr i8, ptr %sunkaddr40, i64 72
  store double %.13.i, ptr %sunkaddr41, align 8
  br label %common.ret

B214.endif:                                       
  %.259292.not = icmp slt i64 %.150, 1
  br i1 %.259292.not, label %B322, label %B248.lr.ph

B248.lr.ph:                                       
  %min.iters.check = icmp ult i64 %.150, 32
  br i1 %min.iters.check, label %B248.preheader, label %vector.memcheck

vector.memcheck:                                  
  %14 = ptrtoint ptr %arg.pool_wide to i64
  %15 = ptrtoint ptr %arg.pool_slope to i64
  %16 = ptrtoint ptr %arg.slope to i64
  %17 = ptrtoint ptr %arg.wide to i64
  %18 = sub i64 %14, %15
  %diff.check = icmp ult i64 %18, 64
  %19 = shl i64 %.35, 3
  %20 = add i64 %19, %15
  %21 = shl i64 %.5.i, 3
  %22 = add i64 %21, %16
  %23 = sub i64 %20, %22
  %diff.check64 = icmp ult i64 %23, 64
  %conflict.rdx = or i1 %diff.check, %diff.check64
  %24 = add i64 %21, %17
  %25 = sub i64 %20, %24
  %diff.check66 = icmp ult i64 %25, 64
  %conflict.rdx67 = or i1 %diff.check66, %conflict.rdx
  %26 = add i64 %19, %14
  %27 = sub i64 %26, %22
  %diff.check68 = icmp ult i64 %27, 64
  %conflict.rdx69 = or i1 %diff.check68, %conflict.rdx67
  %28 = sub i64 %26, %24
  %diff.check70 = icmp ult i64 %28, 64
  %conflict.rdx71 = or i1 %diff.check70, %conflict.rdx69
  br i1 %conflict.rdx71, label %B248.preheader, label %vector.ph

vector.ph:                                        
  %n.vec = and i64 %.150, 9223372036854775800
  %29 = add i64 %19, 32
  %scevgep83 = getelementptr i8, ptr %arg.pool_wide, i64 %29
  %scevgep87 = getelementptr i8, ptr %arg.pool_slope, i64 %29
  %30 = add i64 %21, 32
  %scevgep91 = getelementptr i8, ptr %arg.wide, i64 %30
  %scevgep95 = getelementptr i8, ptr %arg.slope, i64 %30
  br label %vector.body

vector.body:                                      
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %31 = shl i64 %index, 3
  %scevgep97 = getelementptr i8, ptr %scevgep95, i64 %31
  %scevgep98 = getelementptr i8, ptr %scevgep97, i64 -32
  %wide.load = load <4 x double>, ptr %scevgep98, align 8
  %wide.load72 = load <4 x double>, ptr %scevgep97, align 8
  %scevgep93 = getelementptr i8, ptr %scevgep91, i64 %31
  %32 = shl i64 %index, 3
  %scevgep18 = getelementptr i8, ptr %scevgep91, i64 %32
  %scevgep19 = getelementptr i8, ptr %scevgep18, i64 -32
  %wide.load73 = load <4 x double>, ptr %scevgep19, align 8
  %wide.load74 = load <4 x double>, ptr %scevgep93, align 8
  %33 = shl i64 %index, 3
  %scevgep16 = getelementptr i8, ptr %scevgep87, i64 %33
  %scevgep17 = getelementptr i8, ptr %scevgep16, i64 -32
  store <4 x double> %wide.load, ptr %scevgep17, align 8
  store <4 x double> %wide.load72, ptr %scevgep16, align 8
  %34 = shl i64 %index, 3
  %scevgep7 = getelementptr i8, ptr %scevgep83, i64 %34
  %scevgep15 = getelementptr i8, ptr %scevgep7, i64 -32
  store <4 x double> %wide.load73, ptr %scevgep15, align 8
  store <4 x double> %wide.load74, ptr %scevgep7, align 8
  %index.next = add nuw i64 %index, 8
  %35 = icmp eq i64 %n.vec, %index.next
  br i1 %35, label %middle.block, label %vector.body, !llvm.loop !69

middle.block:                                     
  %36 = and i64 %.150, 7
  %37 = add i64 %n.vec, %.5.i
  %cmp.n = icmp eq i64 %.150, %n.vec
  br i1 %cmp.n, label %B322, label %B248.preheader

B248.preheader:                                   
  %.258290294.ph = phi i64 [ %.150, %vector.memcheck ], [ %.150, %B248.lr.ph ], [ %36, %middle.block ]
  %.265291293.ph = phi i64 [ %.5.i, %vector.memcheck ], [ %.5.i, %B248.lr.ph ], [ %37, %middle.block ]
  %38 = add nuw i64 %.258290294.ph, 1
  %39 = sub i64 %.35, %.5.i
  %40 = shl i64 %39, 3
  %scevgep = getelementptr i8, ptr %arg.pool_slope, i64 %40
  %41 = shl i64 %.265291293.ph, 3
  %scevgep79 = getelementptr i8, ptr %arg.pool_wide, i64 %40
  br label %B248

B386.else.if:                                     
  %.363 = add nsw i64 %.150, %.5.i26
  %.372.1 = ashr i64 %arg.pool, 1
  %.407 = icmp sgt i64 %.363, %.372.1
  br i1 %.407, label %common.ret, label %B420.endif

B420.endif:                                       
  %sunkaddr42 = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %sunkaddr43 = getelementptr i8, ptr %sunkaddr42, i64 72
  %.443 = load double, ptr %sunkaddr43, align 8
  %.12.i = fcmp olt double %.443, %arg.earned
  %.13.i = select i1 %.12.i, double %.443, double %arg.earned
  %.499 = icmp sle i64 %.5.i25, %.5.i
  %.519.not = icmp eq i64 %.5.i26, 0
  %or.cond276 = or i1 %.499, %.519.not
  br i1 %or.cond276, label %B1176, label %B604

B618.endif:                                       
  %count.4.1 = phi i64 [ 0, %B604 ], [ %count.5.2.in.sroa.speculated, %B1150 ]
  %gap.2.1 = phi double [ %.445, %B604 ], [ %.649, %B1150 ]
  %j.3.1 = phi i64 [ 0, %B604 ], [ %j.4.2, %B1150 ]
  %i.2.1 = phi i64 [ %.5.i, %B604 ], [ %i.3.2, %B1150 ]
  %left.3.1 = phi double [ %.504, %B604 ], [ %left.4.2, %B1150 ]
  %right.4.1 = phi double [ %.524, %B604 ], [ %right.5.2, %B1150 ]
  %.12.i6 = fcmp olt double %right.4.1, %left.3.1
  %.13.i7 = select i1 %.12.i6, double %right.4.1, double %left.3.1
  %.629 = getelementptr double, ptr %arg.slope, i64 %i.2.1
  %.630 = load double, ptr %.629, align 8
  %.635 = getelementptr double, ptr %1, i64 %j.3.1
  %.636 = load double, ptr %.635, align 8
  %.645 = fsub double %.630, %.636
  %.647 = fmul double %.13.i7, %.645
  %.649 = fadd double %gap.2.1, %.647
  %.654 = fcmp olt double %gap.2.1, 0.000000e+00
  %.657 = fcmp ogt double %.649, 0.000000e+00
  %or.cond = select i1 %.654, i1 %.657, i1 false
  br i1 %or.cond, label %B758, label %B734

B810.endif:                                       
  %42 = fcmp olt double %gap.2.1, 0.000000e+00
  %sunkaddr44 = mul i64 %count.4.1, 8
  %sunkaddr45 = getelementptr i8, ptr %arg.new_slope, i64 %sunkaddr44
  store double %"$phi810.2.2.1", ptr %sunkaddr45, align 8, !noalias !63
  %.65.i = getelementptr double, ptr %arg.new_wide, i64 %count.4.1
  store double %.674, ptr %.65.i, align 8, !noalias !63
  %.72.i = add nsw i64 %count.4.1, 1
  %"$phi864.2.2.1" = select i1 %42, double %.636, double %.630
  %.760 = fsub double %.13.i7, %.674
  %.20.i27 = icmp sgt i64 %count.4.1, -1
  br i1 %.20.i27, label %B16.i33, label %B88.i28

B16.i33:                                          
  %.76053 = phi double [ %.76059, %B810.endif.thread ], [ %.760, %B810.endif ], [ %.76059, %B810.endif.thread54 ]
  %"$phi864.2.2.151" = phi double [ %"$phi864.2.2.158", %B810.endif.thread ], [ %"$phi864.2.2.1", %B810.endif ], [ %"$phi864.2.2.158", %B810.endif.thread54 ]
  %storemerge.i49 = phi i64 [ %count.4.1, %B810.endif.thread ], [ 1, %B810.endif ], [ %.72.i57, %B810.endif.thread54 ]
  %43 = getelementptr double, ptr %arg.new_slope, i64 %storemerge.i49
  %.25.i34 = getelementptr i8, ptr %43, i64 -8
  %.26.i35 = load double, ptr %.25.i34, align 8, !noalias !70
  %.28.i36 = fcmp ult double %"$phi864.2.2.151", %.26.i35
  br i1 %.28.i36, label %B88.i28, label %B46.i37

B46.i37:                                          
  %sunkaddr.i38 = shl i64 %storemerge.i49, 3
  %sunkaddr1.i39 = getelementptr i8, ptr %arg.new_wide, i64 %sunkaddr.i38
  %sunkaddr2.i40 = getelementptr i8, ptr %sunkaddr1.i39, i64 -8
  %.38.i41 = load double, ptr %sunkaddr2.i40, align 8, !noalias !70
  %.40.i42 = fadd double %.76053, %.38.i41
  store double %.40.i42, ptr %sunkaddr2.i40, align 8, !noalias !70
  br label %B962

B88.i28:                                          
  %.76052 = phi double [ %.76053, %B16.i33 ], [ %.760, %B810.endif ]
  %"$phi864.2.2.150" = phi double [ %"$phi864.2.2.151", %B16.i33 ], [ %"$phi864.2.2.1", %B810.endif ]
  %storemerge.i48 = phi i64 [ %storemerge.i49, %B16.i33 ], [ %.72.i, %B810.endif ]
  %.56.i29 = getelementptr double, ptr %arg.new_slope, i64 %storemerge.i48
  store double %"$phi864.2.2.150", ptr %.56.i29, align 8, !noalias !70
  %.65.i30 = getelementptr double, ptr %arg.new_wide, i64 %storemerge.i48
  store double %.76052, ptr %.65.i30, align 8, !noalias !70
  %.72.i31 = add nsw i64 %storemerge.i48, 1
  br label %B962

B1236.endif:                                      
  %changed.5.1 = phi i64 [ 1, %B1232 ], [ 0, %B1192 ]
  %.1260284.not = icmp slt i64 %count.6.0, 1
  br i1 %.1260284.not, label %B1430, label %B1268.preheader

B1268.preheader:                                  
  %44 = shl i64 %.35, 3
  %scevgep101 = getelementptr i8, ptr %arg.pool_wide, i64 %44
  %scevgep104 = getelementptr i8, ptr %arg.pool_slope, i64 %44
  br label %B1268
}

define internal i32 @trace(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.n, i64 %arg.t, ptr %arg.store, ptr %arg.supply, ptr %arg.order, ptr %arg.merit, ptr %arg.rest, ptr %arg.segment) {
B0.endif:
  %.17 = load double, ptr %arg.store, align 8
  %.18 = getelementptr i8, ptr %arg.store, i64 8
  %.19 = load double, ptr %.18, align 8
  %.20 = getelementptr i8, ptr %arg.store, i64 16
  %.21 = load double, ptr %.20, align 8
  %.22 = getelementptr i8, ptr %arg.store, i64 24
  %.23 = load double, ptr %.22, align 8
  %.24 = getelementptr i8, ptr %arg.store, i64 32
  %.25 = load double, ptr %.24, align 8
  %.26 = getelementptr i8, ptr %arg.store, i64 40
  %.27 = load double, ptr %.26, align 8
  %.82 = getelementptr i8, ptr %arg.store, i64 48
  %.83 = load double, ptr %.82, align 8
  %.84 = getelementptr i8, ptr %arg.store, i64 56
  %.85 = load double, ptr %.84, align 8
  %.92 = shl i64 %arg.n, 1
  %.93 = add i64 %.92, 2
  %.95 = add nsw i64 %arg.n, 3
  %.96 = mul nsw i64 %.95, %arg.t
  %.97 = getelementptr i32, ptr %arg.order, i64 %.96
  %.98 = load i32, ptr %.97, align 4
  %.102 = getelementptr i8, ptr %.97, i64 4
  %.103 = load i32, ptr %.102, align 4
  %.1087 = sext i32 %.103 to i64
  %.113 = getelementptr double, ptr %arg.supply, i64 %arg.t
  %.114 = load double, ptr %.113, align 8
  %.12.i = fcmp olt double %.114, %.17
  %.13.i = select i1 %.12.i, double %.114, double %.17
  %.152 = getelementptr double, ptr %arg.rest, i64 %arg.t
  %.153 = load double, ptr %.152, align 8
  %.155 = fsub double %.153, %.13.i
  %.212 = sext i32 %.98 to i64
  %.213 = icmp sgt i32 %.98, 0
  br i1 %.213, label %B342.preheader, label %B482

B342:                                             
  %lsr.iv81 = phi ptr [ %scevgep80, %B342.preheader ], [ %scevgep82, %B418 ]
  %left.2.0 = phi double [ %.155, %B342.preheader ], [ %.328, %B418 ]
  %earned.3.0 = phi double [ 0.000000e+00, %B342.preheader ], [ %.321, %B418 ]
  %used.6.0 = phi double [ 0.000000e+00, %B342.preheader ], [ %spec.select, %B418 ]
  %k.3.0 = phi i64 [ 0, %B342.preheader ], [ %.336, %B418 ]
  %scevgep83 = getelementptr i8, ptr %lsr.iv81, i64 -8
  %.236 = load double, ptr %scevgep83, align 8
  %.244 = load double, ptr %lsr.iv81, align 8
  %.253 = fcmp ogt double %.244, %left.2.0
  br i1 %.253, label %B482, label %B418

B418:                                             
  %.295 = icmp eq i64 %.1087, %k.3.0
  %spec.select = select i1 %.295, double %.244, double %used.6.0
  %.317 = fmul double %.236, %.244
  %.321 = fadd double %earned.3.0, %.317
  %.328 = fsub double %left.2.0, %.244
  %.336 = add nuw nsw i64 %k.3.0, 1
  %scevgep82 = getelementptr i8, ptr %lsr.iv81, i64 16
  %exitcond.not = icmp eq i64 %.212, %.336
  br i1 %exitcond.not, label %B566, label %B342

B482:                                             
  %left.3.1 = phi double [ %.155, %B0.endif ], [ %left.2.0, %B342 ]
  %room.5.1 = phi double [ 0.000000e+00, %B0.endif ], [ %.244, %B342 ]
  %worth.5.1 = phi double [ 0xFFF0000000000000, %B0.endif ], [ %.236, %B342 ]
  %earned.4.1 = phi double [ 0.000000e+00, %B0.endif ], [ %earned.3.0, %B342 ]
  %used.4.1 = phi double [ 0.000000e+00, %B0.endif ], [ %used.6.0, %B342 ]
  %k.4.1 = phi i64 [ 0, %B0.endif ], [ %k.3.0, %B342 ]
  %.361 = icmp eq i64 %k.4.1, %.212
  br i1 %.361, label %B566, label %B512

B512:                                             
  %.403 = fcmp ogt double %left.3.1, 0.000000e+00
  br i1 %.403, label %B524, label %B566

B524:                                             
  %.422 = icmp eq i64 %k.4.1, %.1087
  %spec.select86 = select i1 %.422, double %left.3.1, double %used.4.1
  %.438 = fmul double %left.3.1, %worth.5.1
  %.442 = fadd double %earned.4.1, %.438
  %.449 = fsub double %room.5.1, %left.3.1
  br label %B566

B566:                                             
  %k.4.1112 = phi i64 [ %k.4.1, %B512 ], [ %k.4.1, %B524 ], [ %.212, %B482 ], [ %.212, %B418 ]
  %room.9.0 = phi double [ %room.5.1, %B512 ], [ %.449, %B524 ], [ %room.5.1, %B482 ], [ %.244, %B418 ]
  %earned.5.0 = phi double [ %earned.4.1, %B512 ], [ %.442, %B524 ], [ %earned.4.1, %B482 ], [ %.321, %B418 ]
  %used.3.0 = phi double [ %used.4.1, %B512 ], [ %spec.select86, %B524 ], [ %used.4.1, %B482 ], [ %spec.select, %B418 ]
  %worth.8.0 = phi double [ %worth.5.1, %B512 ], [ %worth.5.1, %B524 ], [ 0xFFF0000000000000, %B482 ], [ 0xFFF0000000000000, %B418 ]
  %.494 = fneg double %.13.i
  %.496 = fmul double %.21, %.494
  store double %earned.5.0, ptr %arg.segment, align 8
  %.543 = getelementptr i8, ptr %arg.segment, i64 8
  store double %.496, ptr %.543, align 8
  %.546 = getelementptr i8, ptr %arg.segment, i64 16
  store double %.13.i, ptr %.546, align 8
  %.549 = getelementptr i8, ptr %arg.segment, i64 24
  store double 0.000000e+00, ptr %.549, align 8
  %.552 = getelementptr i8, ptr %arg.segment, i64 32
  store double %used.3.0, ptr %.552, align 8
  %.578 = fneg double %.27
  %.740 = fmul double %.83, %.578
  %.743 = fsub double %.23, %.21
  %0 = mul i64 %.93, %arg.t
  %1 = shl i64 %0, 3
  %2 = getelementptr i8, ptr %arg.merit, i64 %1
  %scevgep = getelementptr i8, ptr %2, i64 24
  %3 = fcmp olt double %worth.8.0, %.578
  %4 = icmp eq i64 %k.4.1112, %.212
  br i1 %4, label %B640.us, label %B640.outer.split.preheader

B640.outer.split.preheader:                       
  br label %B640.outer.split

B640.us:                                          
  %discharge.3.0.us = phi double [ 0.000000e+00, %B566 ], [ %discharge.4.1, %B640.outer.backedge.thread ], [ %discharge.4.1, %B640.outer.backedge ]
  %charge.3.0.us = phi double [ %.13.i, %B566 ], [ %charge.4.1, %B640.outer.backedge.thread ], [ %charge.4.1, %B640.outer.backedge ]
  %i.3.0.us = phi i64 [ 0, %B566 ], [ %.1023, %B640.outer.backedge.thread ], [ %.1023, %B640.outer.backedge ]
  %burnt.2.0.us = phi i1 [ false, %B566 ], [ %burnt.3.1, %B640.outer.backedge.thread ], [ %burnt.3.1, %B640.outer.backedge ]
  %.lcssa = phi i1 [ %3, %B566 ], [ %7, %B640.outer.backedge.thread ], [ %8, %B640.outer.backedge ]
  %.lcssa.not = xor i1 %.lcssa, true
  %brmerge = select i1 %.lcssa.not, i1 true, i1 %burnt.2.0.us
  br i1 %brmerge, label %common.ret, label %B658.endif.us

B658.endif.us:                                    
  %.615.us = fsub double %.17, %charge.3.0.us
  %.618.us = fsub double %.19, %discharge.3.0.us
  %.12.i12.us = fcmp olt double %.618.us, %.615.us
  %.13.i13.us = select i1 %.12.i12.us, double %.618.us, double %.615.us
  %.659.us = fcmp ogt double %.13.i13.us, 0.000000e+00
  br i1 %.659.us, label %B726.us, label %common.ret

B726.us:                                          
  %.671.us = fcmp oeq double %.13.i13.us, %.615.us
  %.684.us = fadd double %charge.3.0.us, %.13.i13.us
  %"$phi750.0.2.2.us" = select i1 %.671.us, double %.17, double %.684.us
  %.698.us = fcmp oeq double %.13.i13.us, %.618.us
  %.711.us = fadd double %discharge.3.0.us, %.13.i13.us
  %"$phi776.0.2.2.us" = select i1 %.698.us, double %.19, double %.711.us
  %.731.us = add nsw i64 %i.3.0.us, 1
  %.745.us = fmul double %.743, %.13.i13.us
  %.749.idx.us = mul i64 %.731.us, 40
  %.749.us = getelementptr i8, ptr %arg.segment, i64 %.749.idx.us
  store double %.740, ptr %.749.us, align 8
  %.753.us = getelementptr i8, ptr %.749.us, i64 8
  store double %.745.us, ptr %.753.us, align 8
  %.758.us = getelementptr i8, ptr %.749.us, i64 16
  store double %"$phi750.0.2.2.us", ptr %.758.us, align 8
  %.764.us = getelementptr i8, ptr %.749.us, i64 24
  store double %"$phi776.0.2.2.us", ptr %.764.us, align 8
  %.768.us = getelementptr i8, ptr %.749.us, i64 32
  store double 0.000000e+00, ptr %.768.us, align 8
  br label %common.ret

B640.outer.split:                                 
  %5 = phi i1 [ %8, %B640.outer.backedge ], [ %3, %B640.outer.split.preheader ]
  %worth.6.0.ph.be.pn = phi double [ %.1186.le, %B640.outer.backedge ], [ %worth.8.0, %B640.outer.split.preheader ]
  %burnt.2.0.ph37 = phi i1 [ %burnt.3.1, %B640.outer.backedge ], [ false, %B640.outer.split.preheader ]
  %i.3.0.ph36 = phi i64 [ %.1023, %B640.outer.backedge ], [ 0, %B640.outer.split.preheader ]
  %k.5.0.ph35 = phi i64 [ %.114996, %B640.outer.backedge ], [ %k.4.1112, %B640.outer.split.preheader ]
  %room.6.0.ph34 = phi double [ %.1196, %B640.outer.backedge ], [ %room.9.0, %B640.outer.split.preheader ]
  %charge.3.0.ph33 = phi double [ %charge.4.1, %B640.outer.backedge ], [ %.13.i, %B640.outer.split.preheader ]
  %discharge.3.0.ph32 = phi double [ %discharge.4.1, %B640.outer.backedge ], [ 0.000000e+00, %B640.outer.split.preheader ]
  %.88838 = fmul double %.83, %worth.6.0.ph.be.pn
  %.970.pn = fsub double %worth.6.0.ph.be.pn, %.25
  %.97239 = fmul double %.85, %.970.pn
  br label %B640

B640:                                             
  %discharge.3.0 = phi double [ %discharge.4.1, %B1122 ], [ %discharge.3.0.ph32, %B640.outer.split ]
  %charge.3.0 = phi double [ %charge.4.1, %B1122 ], [ %charge.3.0.ph33, %B640.outer.split ]
  %room.6.0 = phi double [ %.1126, %B1122 ], [ %room.6.0.ph34, %B640.outer.split ]
  %i.3.0 = phi i64 [ %.1023, %B1122 ], [ %i.3.0.ph36, %B640.outer.split ]
  %burnt.2.0 = phi i1 [ %burnt.3.1, %B1122 ], [ %burnt.2.0.ph37, %B640.outer.split ]
  br i1 %5, label %B654, label %B906

B654:                                             
  br i1 %burnt.2.0, label %B906, label %B658.endif

B726:                                             
  %.671 = fcmp oeq double %.13.i13, %.615
  %.684 = fadd double %charge.3.0, %.13.i13
  %"$phi750.0.2.2" = select i1 %.671, double %.17, double %.684
  %.698 = fcmp oeq double %.13.i13, %.618
  %.711 = fadd double %discharge.3.0, %.13.i13
  %"$phi776.0.2.2" = select i1 %.698, double %.19, double %.711
  %.731 = add nsw i64 %i.3.0, 1
  %.745 = fmul double %.743, %.13.i13
  %.749.idx = mul i64 %.731, 40
  %.749 = getelementptr i8, ptr %arg.segment, i64 %.749.idx
  store double %.740, ptr %.749, align 8
  %.753 = getelementptr i8, ptr %.749, i64 8
  store double %.745, ptr %.753, align 8
  %.758 = getelementptr i8, ptr %.749, i64 16
  store double %"$phi750.0.2.2", ptr %.758, align 8
  %.764 = getelementptr i8, ptr %.749, i64 24
  store double %"$phi776.0.2.2", ptr %.764, align 8
  %.768 = getelementptr i8, ptr %.749, i64 32
  store double 0.000000e+00, ptr %.768, align 8
  br label %B906

B906:                                             
  %discharge.5.1 = phi double [ %discharge.3.0, %B654 ], [ %"$phi776.0.2.2", %B726 ], [ %discharge.3.0, %B658.endif ], [ %discharge.3.0, %B640 ]
  %charge.5.1 = phi double [ %charge.3.0, %B654 ], [ %"$phi750.0.2.2", %B726 ], [ %charge.3.0, %B658.endif ], [ %charge.3.0, %B640 ]
  %i.4.1 = phi i64 [ %i.3.0, %B654 ], [ %.731, %B726 ], [ %i.3.0, %B658.endif ], [ %i.3.0, %B640 ]
  %burnt.3.1 = phi i1 [ true, %B654 ], [ true, %B726 ], [ true, %B658.endif ], [ %burnt.2.0, %B640 ]
  %.832 = fcmp ule double %charge.5.1, 0.000000e+00
  %.838 = fcmp ult double %discharge.5.1, %.19
  %or.cond.not = select i1 %burnt.3.1, i1 %.838, i1 false
  %or.cond = select i1 %.832, i1 true, i1 %or.cond.not
  br i1 %or.cond, label %B1012, label %B948.endif

B1012:                                            
  %.900 = fcmp olt double %discharge.5.1, %.19
  br i1 %.900, label %B1024.endif, label %common.ret

B1122:                                            
  %discharge.4.1 = phi double [ %discharge.5.1, %B948.endif ], [ %"$phi1090.0.2.1", %B1024.endif ]
  %step.2.1 = phi double [ %.13.i15, %B948.endif ], [ %.13.i17, %B1024.endif ]
  %charge.4.1 = phi double [ %.880, %B948.endif ], [ %charge.5.1, %B1024.endif ]
  %wide.2.1 = phi double [ %.890, %B948.endif ], [ %.975, %B1024.endif ]
  %slope.2.1 = phi double [ %.88838, %B948.endif ], [ %.97239, %B1024.endif ]
  %6 = icmp eq i64 %k.5.0.ph35, %.1087
  %.1023 = add nsw i64 %i.4.1, 1
  %.1068.idx = mul i64 %.1023, 40
  %.1068 = getelementptr i8, ptr %arg.segment, i64 %.1068.idx
  store double %slope.2.1, ptr %.1068, align 8
  %.1073 = getelementptr i8, ptr %.1068, i64 8
  store double %wide.2.1, ptr %.1073, align 8
  %.1078 = getelementptr i8, ptr %.1068, i64 16
  store double %charge.4.1, ptr %.1078, align 8
  %.1083 = getelementptr i8, ptr %.1068, i64 24
  store double %discharge.4.1, ptr %.1083, align 8
  %spec.select87 = select i1 %6, double %step.2.1, double 0.000000e+00
  %.1120 = getelementptr i8, ptr %.1068, i64 32
  store double %spec.select87, ptr %.1120, align 8
  %.1126 = fsub double %room.6.0, %step.2.1
  %.1137 = fcmp ugt double %.1126, 0.000000e+00
  br i1 %.1137, label %B640, label %B1270.preheader

B1270.preheader:                                  
  %.114994 = add nsw i64 %k.5.0.ph35, 1
  %.115895 = icmp eq i64 %.114994, %.212
  br i1 %.115895, label %B640.outer.backedge.thread, label %B1310.preheader

B640.outer.backedge.thread:                       
  %7 = fcmp one double %.27, 0x7FF0000000000000
  br label %B640.us

B640.outer.backedge:                              
  %scevgep78 = getelementptr i8, ptr %lsr.iv, i64 -8
  %.1186.le = load double, ptr %scevgep78, align 8
  %8 = fcmp olt double %.1186.le, %.578
  %9 = icmp eq i64 %.212, %.114996
  br i1 %9, label %B640.us, label %B640.outer.split

B1310.preheader:                                  
  %10 = shl i64 %k.5.0.ph35, 4
  %scevgep76 = getelementptr i8, ptr %scevgep, i64 %10
  br label %B1310

B1270:                                            
  %.1149 = add i64 %.114996, 1
  %scevgep77 = getelementptr i8, ptr %lsr.iv, i64 16
  %.1158 = icmp eq i64 %.212, %.1149
  br i1 %.1158, label %B640.outer.backedge.thread, label %B1310

B1310:                                            
  %lsr.iv = phi ptr [ %scevgep76, %B1310.preheader ], [ %scevgep77, %B1270 ]
  %.114996 = phi i64 [ %.114994, %B1310.preheader ], [ %.1149, %B1270 ]
  %.1196 = load double, ptr %lsr.iv, align 8
  %.1203 = fcmp ugt double %.1196, 0.000000e+00
  br i1 %.1203, label %B640.outer.backedge, label %B1270

common.ret:                                       
  %.us-phi = phi i64 [ %i.3.0.us, %B640.us ], [ %i.3.0.us, %B658.endif.us ], [ %.731.us, %B726.us ], [ %i.4.1, %B1012 ]
  store i64 %.us-phi, ptr %retptr, align 8
  ret i32 0

B342.preheader:                                   
  %11 = mul i64 %.93, %arg.t
  %12 = shl i64 %11, 3
  %13 = getelementptr i8, ptr %arg.merit, i64 %12
  %scevgep80 = getelementptr i8, ptr %13, i64 8
  br label %B342

B658.endif:                                       
  %.615 = fsub double %.17, %charge.3.0
  %.618 = fsub double %.19, %discharge.3.0
  %.12.i12 = fcmp olt double %.618, %.615
  %.13.i13 = select i1 %.12.i12, double %.618, double %.615
  %.659 = fcmp ogt double %.13.i13, 0.000000e+00
  br i1 %.659, label %B726, label %B906

B948.endif:                                       
  %.12.i14 = fcmp olt double %charge.5.1, %room.6.0
  %.13.i15 = select i1 %.12.i14, double %charge.5.1, double %room.6.0
  %.880 = fsub double %charge.5.1, %.13.i15
  %.890 = fmul double %.21, %.13.i15
  br label %B1122

B1024.endif:                                      
  %.904 = fsub double %.19, %discharge.5.1
  %.12.i16 = fcmp olt double %.904, %room.6.0
  %.13.i17 = select i1 %.12.i16, double %.904, double %room.6.0
  %.938 = fcmp oeq double %.13.i17, %.904
  %.949 = fadd double %discharge.5.1, %.13.i17
  %"$phi1090.0.2.1" = select i1 %.938, double %.19, double %.949
  %.975 = fmul double %.23, %.13.i17
  br label %B1122
}

define internal i32 @write_side(ptr noalias %retptr, ptr noalias %excinfo, i64 %arg.n, i64 %arg.block, i64 %arg.capacity, double %arg.full, double %arg.energy, double %arg.price, double %arg.worth, i8 %arg.fresh, ptr %arg.store, ptr %arg.supply, ptr %arg.order, ptr %arg.merit, ptr %arg.rest, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.use, ptr %arg.sides, i64 %arg.home, ptr %arg.blocks, i64 %arg.pool, ptr %arg.pool_slope, ptr %arg.pool_wide, ptr %arg.span, ptr %arg.least, ptr %arg.most, ptr %arg.burns, i64 %arg.shift, i64 %arg.rows, ptr %arg.held, ptr %arg.charge, ptr %arg.discharge, ptr %arg.taken) {
entry:
  %.39 = icmp eq i8 %arg.fresh, 0
  %.134 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.249 = alloca double, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  br i1 %.39, label %B136, label %B8

B8:                                               
  %.138 = call i32 @pass_block(ptr %.134, ptr %excinfo.1, i64 %arg.n, i64 %arg.block, i64 %arg.capacity, double %arg.full, double %arg.price, ptr %arg.store, ptr %arg.supply, ptr %arg.order, ptr %arg.merit, ptr %arg.rest, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.use, ptr %arg.sides, i64 %arg.home, ptr %arg.blocks, i64 %arg.pool, ptr %arg.pool_slope, ptr %arg.pool_wide, ptr %arg.span)
  %cond1 = icmp eq i32 %.138, 0
  br i1 %cond1, label %B8.endif, label %B8.if.if, !prof !3

B136:                                             
  %worth.2.0 = phi double [ %worth.2.1.i, %B8.endif.endif ], [ %arg.worth, %entry ]
  store double 0.000000e+00, ptr %.249, align 8
  %.253 = call i32 @follow(ptr %.249, ptr %excinfo.3, i64 %arg.n, i64 %arg.block, double %arg.energy, double %arg.price, double %worth.2.0, ptr %arg.store, ptr %arg.supply, ptr %arg.order, ptr %arg.merit, ptr %arg.rest, ptr %arg.segment, ptr %arg.sides, i64 %arg.home, ptr %arg.blocks, i64 %arg.pool, ptr %arg.pool_slope, ptr %arg.pool_wide, ptr %arg.least, ptr %arg.most, ptr %arg.burns, i64 %arg.shift, i64 %arg.rows, ptr %arg.held, ptr %arg.charge, ptr %arg.discharge, ptr %arg.taken)
  %cond = icmp eq i32 %.253, 0
  br i1 %cond, label %B136.endif, label %B136.if.if, !prof !3

B8.endif:                                         
  %0 = getelementptr double, ptr %arg.sides, i64 %arg.home
  %.20.i = getelementptr i8, ptr %0, i64 40
  %.21.i = load double, ptr %.20.i, align 8, !noalias !73
  %.12.i.i = fcmp ogt double %.21.i, 0.000000e+00
  %.13.i.i = select i1 %.12.i.i, double %.21.i, double 0.000000e+00
  %.53.i = getelementptr i8, ptr %0, i64 32
  %.54.i = load double, ptr %.53.i, align 8, !noalias !73
  %.12.i7.i = fcmp olt double %.54.i, %.13.i.i
  %.13.i8.i = select i1 %.12.i7.i, double %.54.i, double %.13.i.i
  %.93.i = getelementptr i8, ptr %arg.span, i64 16
  %.94.i = load double, ptr %.93.i, align 8, !noalias !73
  %.96.i = getelementptr i8, ptr %arg.span, i64 24
  %.97.i = load double, ptr %.96.i, align 8, !noalias !73
  %.106.i = load double, ptr %arg.span, align 8, !noalias !73
  %.5.i.i = fptosi double %.106.i to i64
  %.132.i = getelementptr i8, ptr %arg.span, i64 8
  %.133.i = load double, ptr %.132.i, align 8, !noalias !73
  %.5.i9.i = fptosi double %.133.i to i64
  %.194.i = sub i64 %.5.i9.i, %.5.i.i
  %.25164.not.i = icmp slt i64 %.194.i, 1
  br i1 %.25164.not.i, label %B8.endif.endif, label %B264.preheader.i

B264.preheader.i:                                 
  %sunkaddr.i = shl i64 %arg.home, 3
  %sunkaddr51.i = getelementptr i8, ptr %arg.sides, i64 %sunkaddr.i
  %.87.i = load double, ptr %sunkaddr51.i, align 8, !noalias !73
  %.88.i = fsub double %arg.energy, %.87.i
  %1 = add nuw i64 %.194.i, 1
  %2 = shl i64 %.5.i.i, 3
  br label %B264.i

B264.i:                                           
  %lsr.iv46.i = phi i64 [ %2, %B264.preheader.i ], [ %lsr.iv.next47.i, %B384.i ]
  %lsr.iv.i = phi i64 [ %1, %B264.preheader.i ], [ %lsr.iv.next.i, %B384.i ]
  %earned.3.069.i = phi double [ %.94.i, %B264.preheader.i ], [ %.405.i, %B384.i ]
  %used.3.068.i = phi double [ %.97.i, %B264.preheader.i ], [ %.413.i, %B384.i ]
  %left.2.067.i = phi double [ %.88.i, %B264.preheader.i ], [ %.423.i, %B384.i ]
  %scevgep50.i = getelementptr i8, ptr %arg.slope, i64 %lsr.iv46.i
  %.301.i = load double, ptr %scevgep50.i, align 8, !noalias !73
  %scevgep49.i = getelementptr i8, ptr %arg.wide, i64 %lsr.iv46.i
  %.308.i = load double, ptr %scevgep49.i, align 8, !noalias !73
  %.310.i = fcmp olt double %left.2.067.i, %.308.i
  br i1 %.310.i, label %B306.i, label %B384.i

B306.i:                                           
  %.325.i = fcmp ogt double %left.2.067.i, 0.000000e+00
  br i1 %.325.i, label %B318.i, label %B8.endif.endif

B318.i:                                           
  %.329.i = fmul double %left.2.067.i, %.301.i
  %.331.i = fadd double %earned.3.069.i, %.329.i
  %scevgep.i = getelementptr i8, ptr %arg.use, i64 %lsr.iv46.i
  %.339.i = load double, ptr %scevgep.i, align 8, !noalias !73
  %.354.i = fdiv double %left.2.067.i, %.308.i
  %.357.i = fmul double %.354.i, %.339.i
  %.359.i = fadd double %used.3.068.i, %.357.i
  br label %B8.endif.endif

B384.i:                                           
  %.401.i = fmul double %.301.i, %.308.i
  %.405.i = fadd double %earned.3.069.i, %.401.i
  %scevgep48.i = getelementptr i8, ptr %arg.use, i64 %lsr.iv46.i
  %.411.i = load double, ptr %scevgep48.i, align 8, !noalias !73
  %.413.i = fadd double %used.3.068.i, %.411.i
  %.423.i = fsub double %left.2.067.i, %.308.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %lsr.iv.next47.i = add i64 %lsr.iv46.i, 8
  %.251.i = icmp sgt i64 %lsr.iv.next.i, 1
  br i1 %.251.i, label %B264.i, label %B8.endif.endif

common.ret:                                       
  %common.ret.op = phi i32 [ %.138, %B8.if.if ], [ %.253, %B136.if.if ], [ 0, %B136.endif ]
  ret i32 %common.ret.op

B8.if.if:                                         
  %.146 = icmp sgt i32 %.138, 0
  %.139 = load ptr, ptr %excinfo.1, align 8
  %.147 = select i1 %.146, ptr %.139, ptr undef
  store ptr %.147, ptr %excinfo, align 8
  br label %common.ret

B8.endif.endif:                                   
  %worth.2.1.i = phi double [ %.301.i, %B306.i ], [ %.301.i, %B318.i ], [ %.13.i8.i, %B8.endif ], [ %.301.i, %B384.i ]
  %used.4.1.i = phi double [ %used.3.068.i, %B306.i ], [ %.359.i, %B318.i ], [ %.97.i, %B8.endif ], [ %.413.i, %B384.i ]
  %earned.4.1.i = phi double [ %earned.3.069.i, %B306.i ], [ %.331.i, %B318.i ], [ %.94.i, %B8.endif ], [ %.405.i, %B384.i ]
  %.445.i = getelementptr i8, ptr %arg.span, i64 32
  store double %earned.4.1.i, ptr %.445.i, align 8, !noalias !73
  %.451.i = getelementptr i8, ptr %arg.span, i64 40
  store double %used.4.1.i, ptr %.451.i, align 8, !noalias !73
  %.457.i = getelementptr i8, ptr %arg.span, i64 48
  store double %worth.2.1.i, ptr %.457.i, align 8, !noalias !73
  br label %B136

B136.endif:                                       
  %.263 = load double, ptr %.249, align 8
  %.idx = mul i64 %arg.block, 192
  %3 = getelementptr i8, ptr %arg.blocks, i64 %.idx
  %.327 = getelementptr i8, ptr %3, i64 16
  %.328 = load double, ptr %.327, align 8
  %.331 = fsub double %.263, %.328
  store double %.331, ptr %retptr, align 8
  br label %common.ret

B136.if.if:                                       
  %.261 = icmp sgt i32 %.253, 0
  %.254 = load ptr, ptr %excinfo.3, align 8
  %.262 = select i1 %.261, ptr %.254, ptr undef
  store ptr %.262, ptr %excinfo, align 8
  br label %common.ret
}

define internal i32 @follow(ptr noalias %retptr, ptr noalias %excinfo, i64 %arg.n, i64 %arg.block, double %arg.energy, double %arg.price, double %arg.worth, ptr %arg.store, ptr %arg.supply, ptr %arg.order, ptr %arg.merit, ptr %arg.rest, ptr %arg.segment, ptr %arg.sides, i64 %arg.home, ptr %arg.blocks, i64 %arg.pool, ptr %arg.pool_slope, ptr %arg.pool_wide, ptr %arg.least, ptr %arg.most, ptr %arg.burns, i64 %arg.shift, i64 %arg.rows, ptr %arg.held, ptr %arg.charge, ptr %arg.discharge, ptr %arg.taken) {
B0.endif.endif.endif:
  %.323 = alloca i64, align 8
  %excinfo.4 = alloca ptr, align 8
  %.2159 = alloca i64, align 8
  %excinfo.24 = alloca ptr, align 8
  %.87.idx = mul i64 %arg.block, 192
  %.87 = getelementptr i8, ptr %arg.blocks, i64 %.87.idx
  %.88 = load double, ptr %.87, align 8
  %.5.i = fptosi double %.88 to i64
  %.119 = getelementptr i8, ptr %.87, i64 8
  %.120 = load double, ptr %.119, align 8
  %.5.i102 = fptosi double %.120 to i64
  %.152 = add i64 %arg.block, 1
  %.199 = sub i64 %.5.i102, %.5.i
  %.200 = icmp sgt i64 %.199, 0
  br i1 %.200, label %B218.lr.ph, label %B1212.endif.endif

B218:                                             
  %lsr.iv48 = phi ptr [ %scevgep47, %B218.lr.ph ], [ %scevgep49, %B1208 ]
  %lsr.iv205 = phi ptr [ %scevgep204, %B218.lr.ph ], [ %scevgep206, %B1208 ]
  %lsr.iv188 = phi ptr [ %scevgep187, %B218.lr.ph ], [ %scevgep189, %B1208 ]
  %row.4.0583 = phi i64 [ %arg.home, %B218.lr.ph ], [ %.753, %B1208 ]
  %worth.3.0582 = phi double [ %arg.worth, %B218.lr.ph ], [ %worth.4.1, %B1208 ]
  %.242565581 = phi i64 [ %.199, %B218.lr.ph ], [ %.252, %B1208 ]
  %.249572580 = phi i64 [ %.5.i, %B218.lr.ph ], [ %.256, %B1208 ]
  %.252 = add nsw i64 %.242565581, -1
  %.256 = add i64 %.249572580, 1
  %.19.i = mul nsw i64 %.249572580, %.18.i
  %.23.i = mul i64 %.249572580, %.22.i
  %0 = getelementptr i32, ptr %arg.order, i64 %.19.i
  %.33.i = getelementptr i8, ptr %0, i64 4
  %.34.i = load i32, ptr %.33.i, align 4, !noalias !76
  %.39.i = sext i32 %.34.i to i64
  %.40.i = icmp slt i32 %.34.i, 0
  br i1 %.40.i, label %B218.endif, label %B76.i

B76.i:                                            
  %.idx101.i = shl nuw nsw i64 %.39.i, 4
  %1 = getelementptr i8, ptr %arg.merit, i64 %.idx101.i
  %.48.i = getelementptr double, ptr %1, i64 %.23.i
  %.49.i = load double, ptr %.48.i, align 8, !noalias !76
  %.51.i = fcmp oeq double %.49.i, %arg.price
  br i1 %.51.i, label %B218.endif, label %B116.i

B116.i:                                           
  %2 = trunc i64 %.39.i to i32
  %sunkaddr.i = shl i64 %.23.i, 3
  %sunkaddr20.i = getelementptr i8, ptr %1, i64 %sunkaddr.i
  %sunkaddr21.i = getelementptr i8, ptr %sunkaddr20.i, i64 8
  %.77.i = load double, ptr %sunkaddr21.i, align 8, !noalias !76
  %.94.not.i = icmp eq i32 %2, 0
  br i1 %.94.not.i, label %B430.i, label %B166.i

B166.i:                                           
  %sunkaddr = getelementptr i8, ptr %1, i64 %sunkaddr.i
  %sunkaddr65 = getelementptr i8, ptr %sunkaddr, i64 -16
  %.115.i = load double, ptr %sunkaddr65, align 8, !noalias !76
  %.117.i = fcmp olt double %.115.i, %arg.price
  br i1 %.117.i, label %B208.preheader.i, label %B430.i

B208.preheader.i:                                 
  %scevgep50 = getelementptr i8, ptr %lsr.iv48, i64 %.idx101.i
  br label %B208.i

B208.i:                                           
  %lsr.iv51 = phi ptr [ %scevgep52, %B388.i ], [ %scevgep50, %B208.preheader.i ]
  %i.3.1.i = phi i64 [ %.168.i, %B388.i ], [ %.39.i, %B208.preheader.i ]
  %scevgep53 = getelementptr i8, ptr %lsr.iv51, i64 8
  %scevgep56 = getelementptr i8, ptr %lsr.iv51, i64 -8
  %.129.i = load double, ptr %scevgep56, align 8, !noalias !76
  %.137.i = load double, ptr %lsr.iv51, align 8, !noalias !76
  store double %.129.i, ptr %scevgep53, align 8, !noalias !76
  %scevgep55 = getelementptr i8, ptr %lsr.iv51, i64 16
  store double %.137.i, ptr %scevgep55, align 8, !noalias !76
  %3 = shl i64 %i.3.1.i, 2
  %scevgep190 = getelementptr i8, ptr %lsr.iv188, i64 %3
  %scevgep191 = getelementptr i8, ptr %scevgep190, i64 -4
  %.159.i = load i32, ptr %scevgep191, align 4, !noalias !76
  store i32 %.159.i, ptr %scevgep190, align 4, !noalias !76
  %.178.i = icmp ugt i64 %i.3.1.i, 1
  br i1 %.178.i, label %B388.i, label %B208.B430.loopexit_crit_edge.i

B208.B430.loopexit_crit_edge.i:                   
  %4 = add i64 %i.3.1.i, -1
  br label %B430.i

B388.i:                                           
  %scevgep54 = getelementptr i8, ptr %lsr.iv51, i64 -24
  %.195.i = load double, ptr %scevgep54, align 8, !noalias !76
  %.197.i = fcmp olt double %.195.i, %arg.price
  %.168.i = add i64 %i.3.1.i, -1
  %scevgep52 = getelementptr i8, ptr %lsr.iv51, i64 -16
  br i1 %.197.i, label %B208.i, label %B430.i

B430.i:                                           
  %i.4.0.i = phi i64 [ %.39.i, %B166.i ], [ 0, %B116.i ], [ %4, %B208.B430.loopexit_crit_edge.i ], [ %.168.i, %B388.i ]
  %.217.i = load i32, ptr %0, align 4, !noalias !76
  %.218.i = sext i32 %.217.i to i64
  %.219.i = add nsw i64 %.218.i, -1
  %.221.i = icmp slt i64 %i.4.0.i, %.219.i
  br i1 %.221.i, label %B460.i, label %B742.i

B460.i:                                           
  %5 = getelementptr double, ptr %arg.merit, i64 %.23.i
  %.idx99.i = shl nsw i64 %i.4.0.i, 4
  %6 = getelementptr i8, ptr %5, i64 %.idx99.i
  %.238.i = getelementptr i8, ptr %6, i64 16
  %.239.i = load double, ptr %.238.i, align 8, !noalias !76
  %.241.i = fcmp ult double %.239.i, %arg.price
  br i1 %.241.i, label %B742.i, label %B502.preheader.i

B502.preheader.i:                                 
  %7 = getelementptr i8, ptr %arg.merit, i64 %sunkaddr.i
  %8 = getelementptr i8, ptr %7, i64 %.idx99.i
  %scevgep.i = getelementptr i8, ptr %8, i64 32
  %9 = add i64 %i.4.0.i, 1
  br label %B502.i

B502.i:                                           
  %lsr.iv57 = phi i64 [ %lsr.iv.next58, %B700.i ], [ %9, %B502.preheader.i ]
  %lsr.iv.i = phi ptr [ %scevgep1.i, %B700.i ], [ %scevgep.i, %B502.preheader.i ]
  %scevgep3.i = getelementptr i8, ptr %lsr.iv.i, i64 -32
  %scevgep5.i = getelementptr i8, ptr %lsr.iv.i, i64 -16
  %.253.i = load double, ptr %scevgep5.i, align 8, !noalias !76
  %scevgep4.i = getelementptr i8, ptr %lsr.iv.i, i64 -8
  %.261.i = load double, ptr %scevgep4.i, align 8, !noalias !76
  store double %.253.i, ptr %scevgep3.i, align 8, !noalias !76
  %scevgep2.i = getelementptr i8, ptr %lsr.iv.i, i64 -24
  store double %.261.i, ptr %scevgep2.i, align 8, !noalias !76
  %10 = shl i64 %lsr.iv57, 2
  %scevgep59 = getelementptr i8, ptr %lsr.iv205, i64 %10
  %scevgep60 = getelementptr i8, ptr %scevgep59, i64 -4
  %.283.i = load i32, ptr %scevgep60, align 4, !noalias !76
  %scevgep61 = getelementptr i8, ptr %scevgep59, i64 -8
  store i32 %.283.i, ptr %scevgep61, align 4, !noalias !76
  %.304.i = load i32, ptr %0, align 4, !noalias !76
  %.305.i = sext i32 %.304.i to i64
  %.306.i = add nsw i64 %.305.i, -1
  %.308.i = icmp slt i64 %lsr.iv57, %.306.i
  br i1 %.308.i, label %B700.i, label %B742.i

B700.i:                                           
  %.325.i = load double, ptr %lsr.iv.i, align 8, !noalias !76
  %.327.i = fcmp ult double %.325.i, %arg.price
  %scevgep1.i = getelementptr i8, ptr %lsr.iv.i, i64 16
  %lsr.iv.next58 = add i64 %lsr.iv57, 1
  br i1 %.327.i, label %B742.i, label %B502.i

B742.i:                                           
  %i.6.0.i = phi i64 [ %i.4.0.i, %B460.i ], [ %i.4.0.i, %B430.i ], [ %lsr.iv57, %B502.i ], [ %lsr.iv57, %B700.i ]
  %.idx104.i = shl nsw i64 %i.6.0.i, 4
  %11 = getelementptr i8, ptr %arg.merit, i64 %.idx104.i
  %.346.i = getelementptr double, ptr %11, i64 %.23.i
  store double %arg.price, ptr %.346.i, align 8, !noalias !76
  %.359.i = getelementptr i8, ptr %.346.i, i64 8
  store double %.77.i, ptr %.359.i, align 8, !noalias !76
  %.369.i = trunc i64 %i.6.0.i to i32
  %sunkaddr68 = getelementptr i8, ptr %0, i64 4
  store i32 %.369.i, ptr %sunkaddr68, align 4, !noalias !76
  %12 = getelementptr i8, ptr %0, i64 8
  %.383.i = getelementptr i32, ptr %12, i64 %i.6.0.i
  store i32 %.382.i, ptr %.383.i, align 4, !noalias !76
  br label %B218.endif

B334:                                             
  %sunkaddr69 = getelementptr i8, ptr %arg.segment, i64 40
  %.394 = load double, ptr %sunkaddr69, align 8
  %.396 = fcmp ogt double %.394, %worth.3.0582
  br i1 %.396, label %B380.preheader, label %B492.endif

B380.preheader:                                   
  %13 = add i64 %.337, -1
  br label %B380

B380:                                             
  %lsr.iv211 = phi ptr [ %scevgep210, %B380.preheader ], [ %scevgep212, %B446 ]
  %leaves.4.1 = phi double [ %.352, %B380.preheader ], [ %.418, %B446 ]
  %i.4.1 = phi i64 [ 0, %B380.preheader ], [ %.402, %B446 ]
  %scevgep213 = getelementptr i8, ptr %lsr.iv211, i64 -32
  %.416 = load double, ptr %scevgep213, align 8
  %.418 = fadd double %leaves.4.1, %.416
  %exitcond.not = icmp eq i64 %13, %i.4.1
  br i1 %exitcond.not, label %B492.endif, label %B446

B446:                                             
  %.452 = load double, ptr %lsr.iv211, align 8
  %.454 = fcmp ogt double %.452, %worth.3.0582
  %scevgep212 = getelementptr i8, ptr %lsr.iv211, i64 40
  %.402 = add nuw nsw i64 %i.4.1, 1
  br i1 %.454, label %B380, label %B492.endif

B620:                                             
  %sunkaddr70 = getelementptr i8, ptr %arg.segment, i64 %.idx791
  %sunkaddr71 = getelementptr i8, ptr %sunkaddr70, i64 40
  %.564 = load double, ptr %sunkaddr71, align 8
  %.566 = fcmp oeq double %.564, %worth.3.0582
  br i1 %.566, label %B666.preheader, label %B906

B666.preheader:                                   
  %scevgep216 = getelementptr i8, ptr %scevgep210, i64 %.idx791
  %14 = sub i64 %i.5.2, %.337
  br label %B666.endif.endif

B860:                                             
  %scevgep218 = getelementptr i8, ptr %lsr.iv217, i64 40
  %.701 = load double, ptr %lsr.iv217, align 8
  %.703 = fcmp oeq double %.701, %worth.3.0582
  %lsr.iv.next63 = add i64 %lsr.iv62, 1
  br i1 %.703, label %B666.endif.endif, label %B906

B906:                                             
  %leaves.7.2 = phi double [ %leaves.5.2, %B620 ], [ %leaves.5.2, %B492.endif ], [ %.585, %B860 ], [ %.585, %B666.endif.endif ]
  %both.3.2 = phi double [ %.13.i, %B620 ], [ %.13.i, %B492.endif ], [ %.13.i104, %B860 ], [ %.13.i104, %B666.endif.endif ]
  %.739 = getelementptr double, ptr %arg.most, i64 %.479
  store double %leaves.7.2, ptr %.739, align 8
  %.748 = getelementptr double, ptr %arg.burns, i64 %.479
  store double %both.3.2, ptr %.748, align 8
  %.753 = add nsw i64 %row.4.0583, 6
  %.762 = icmp slt i64 %.249572580, %.760
  br i1 %.762, label %B978, label %B1208

B978:                                             
  %15 = getelementptr double, ptr %arg.sides, i64 %row.4.0583
  %.771 = getelementptr i8, ptr %15, i64 64
  %.772 = load double, ptr %.771, align 8
  %.774 = fcmp ogt double %worth.3.0582, %.772
  %.778 = getelementptr i8, ptr %15, i64 72
  %.779 = load double, ptr %.778, align 8
  br i1 %.774, label %B1154, label %B1122

B1122:                                            
  %16 = fcmp olt double %worth.3.0582, %.779
  br i1 %16, label %B1154.thread, label %B1208

B1154.thread:                                     
  %sunkaddr229 = shl i64 %row.4.0583, 3
  %sunkaddr230 = getelementptr i8, ptr %arg.sides, i64 %sunkaddr229
  %sunkaddr231 = getelementptr i8, ptr %sunkaddr230, i64 56
  %.849 = load double, ptr %sunkaddr231, align 8
  %.852 = getelementptr double, ptr %arg.sides, i64 %.753
  store double %.849, ptr %.852, align 8
  br label %B1158

B1154:                                            
  %17 = fcmp olt double %worth.3.0582, %.779
  %.788 = getelementptr double, ptr %arg.sides, i64 %.753
  %.789 = load double, ptr %.788, align 8
  %sunkaddr232 = shl i64 %row.4.0583, 3
  %sunkaddr233 = getelementptr i8, ptr %arg.sides, i64 %sunkaddr232
  %sunkaddr234 = getelementptr i8, ptr %sunkaddr233, i64 56
  store double %.789, ptr %sunkaddr234, align 8
  %sunkaddr237 = getelementptr i8, ptr %sunkaddr233, i64 80
  %.799 = load double, ptr %sunkaddr237, align 8
  %.12.i80 = fcmp olt double %.799, %worth.3.0582
  %.13.i81 = select i1 %.12.i80, double %.799, double %worth.3.0582
  br i1 %17, label %B1158, label %B1208

B1158:                                            
  %sunkaddr238.pre-phi = phi i64 [ %sunkaddr232, %B1154 ], [ %sunkaddr229, %B1154.thread ]
  %worth.5.2432 = phi double [ %.13.i81, %B1154 ], [ %worth.3.0582, %B1154.thread ]
  %sunkaddr239 = getelementptr i8, ptr %arg.sides, i64 %sunkaddr238.pre-phi
  %sunkaddr240 = getelementptr i8, ptr %sunkaddr239, i64 88
  %.868 = load double, ptr %sunkaddr240, align 8
  %.12.i82 = fcmp ogt double %.868, %worth.5.2432
  %.13.i83 = select i1 %.12.i82, double %.868, double %worth.5.2432
  br label %B1208

B1208:                                            
  %worth.4.1 = phi double [ %.13.i83, %B1158 ], [ %.13.i81, %B1154 ], [ %worth.3.0582, %B906 ], [ %worth.3.0582, %B1122 ]
  %scevgep189 = getelementptr i8, ptr %lsr.iv188, i64 %38
  %scevgep206 = getelementptr i8, ptr %lsr.iv205, i64 %38
  %scevgep49 = getelementptr i8, ptr %lsr.iv48, i64 %39
  %.243 = icmp sgt i64 %.242565581, 1
  br i1 %.243, label %B218, label %B1212.endif.endif

B1346:                                            
  %at.2.0592 = phi double [ %.926, %B1346.preheader.new ], [ %at.3.1.1, %B1406.1 ]
  %.1055588590 = phi i64 [ 0, %B1346.preheader.new ], [ %.1062.1, %B1406.1 ]
  %18 = shl i64 %.1055588590, 3
  %scevgep185 = getelementptr i8, ptr %scevgep183, i64 %18
  %scevgep186 = getelementptr i8, ptr %scevgep185, i64 -8
  %.1099 = load double, ptr %scevgep186, align 8
  %.1101 = fcmp ogt double %.1099, %worth.3.0.lcssa
  br i1 %.1101, label %B1378, label %B1406

B1378:                                            
  %19 = shl i64 %.1055588590, 3
  %scevgep45 = getelementptr i8, ptr %scevgep179, i64 %19
  %scevgep46 = getelementptr i8, ptr %scevgep45, i64 -8
  %.1110 = load double, ptr %scevgep46, align 8
  %.1112 = fadd double %at.2.0592, %.1110
  br label %B1406

B1406:                                            
  %at.3.1 = phi double [ %.1112, %B1378 ], [ %at.2.0592, %B1346 ]
  %.1062.1 = add nuw i64 %.1055588590, 2
  %sunkaddr72 = mul i64 %.1055588590, 8
  %sunkaddr73 = getelementptr i8, ptr %scevgep183, i64 %sunkaddr72
  %.1099.1 = load double, ptr %sunkaddr73, align 8
  %.1101.1 = fcmp ogt double %.1099.1, %worth.3.0.lcssa
  br i1 %.1101.1, label %B1378.1, label %B1406.1

B1378.1:                                          
  %20 = shl i64 %.1055588590, 3
  %scevgep41 = getelementptr i8, ptr %scevgep179, i64 %20
  %.1110.1 = load double, ptr %scevgep41, align 8
  %.1112.1 = fadd double %at.3.1, %.1110.1
  br label %B1406.1

B1406.1:                                          
  %at.3.1.1 = phi double [ %.1112.1, %B1378.1 ], [ %at.3.1, %B1406 ]
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.1062.1
  br i1 %niter.ncmp.1, label %B1498.preheader.unr-lcssa, label %B1346

B1498.preheader.unr-lcssa:                        
  %21 = and i64 %.5.i84, 1
  %lcmp.mod.not = icmp eq i64 %21, 0
  br i1 %lcmp.mod.not, label %B1498.preheader, label %B1346.epil.preheader

B1346.epil.preheader:                             
  %at.2.0592.epil.init = phi double [ %.926, %B1346.preheader ], [ %at.3.1.1, %B1498.preheader.unr-lcssa ]
  %.1055588590.epil.init = phi i64 [ 0, %B1346.preheader ], [ %unroll_iter, %B1498.preheader.unr-lcssa ]
  %.1096.epil = add nsw i64 %.1055588590.epil.init, %.935
  %.1098.epil = getelementptr double, ptr %arg.pool_slope, i64 %.1096.epil
  %.1099.epil = load double, ptr %.1098.epil, align 8
  %.1101.epil = fcmp ogt double %.1099.epil, %worth.3.0.lcssa
  br i1 %.1101.epil, label %B1378.epil, label %B1498.preheader

B1378.epil:                                       
  %.1109.epil = getelementptr double, ptr %arg.pool_wide, i64 %.1096.epil
  %.1110.epil = load double, ptr %.1109.epil, align 8
  %.1112.epil = fadd double %at.2.0592.epil.init, %.1110.epil
  br label %B1498.preheader

B1498.preheader:                                  
  %at.3.1.lcssa = phi double [ %at.3.1.1, %B1498.preheader.unr-lcssa ], [ %.1112.epil, %B1378.epil ], [ %at.2.0592.epil.init, %B1346.epil.preheader ]
  %22 = icmp eq i64 %.5.i84, 1
  br i1 %22, label %B1498.epil.preheader, label %B1498.preheader.new

B1498.preheader.new:                              
  %unroll_iter142 = and i64 %.5.i84, %const
  %23 = shl i64 %.935, 3
  %24 = add i64 %23, 8
  %scevgep171 = getelementptr i8, ptr %arg.pool_wide, i64 %24
  %scevgep175 = getelementptr i8, ptr %arg.pool_slope, i64 %24
  br label %B1498

B1498:                                            
  %until.2.0601 = phi double [ %at.3.1.lcssa, %B1498.preheader.new ], [ %until.3.1.1, %B1558.1 ]
  %.1248597599 = phi i64 [ 0, %B1498.preheader.new ], [ %.1255.1, %B1558.1 ]
  %25 = shl i64 %.1248597599, 3
  %scevgep177 = getelementptr i8, ptr %scevgep175, i64 %25
  %scevgep178 = getelementptr i8, ptr %scevgep177, i64 -8
  %.1292 = load double, ptr %scevgep178, align 8
  %.1294 = fcmp oeq double %.1292, %worth.3.0.lcssa
  br i1 %.1294, label %B1530, label %B1558

B1530:                                            
  %26 = shl i64 %.1248597599, 3
  %scevgep35 = getelementptr i8, ptr %scevgep171, i64 %26
  %scevgep40 = getelementptr i8, ptr %scevgep35, i64 -8
  %.1303 = load double, ptr %scevgep40, align 8
  %.1305 = fadd double %until.2.0601, %.1303
  br label %B1558

B1558:                                            
  %until.3.1 = phi double [ %.1305, %B1530 ], [ %until.2.0601, %B1498 ]
  %.1255.1 = add nuw i64 %.1248597599, 2
  %sunkaddr74 = mul i64 %.1248597599, 8
  %sunkaddr75 = getelementptr i8, ptr %scevgep175, i64 %sunkaddr74
  %.1292.1 = load double, ptr %sunkaddr75, align 8
  %.1294.1 = fcmp oeq double %.1292.1, %worth.3.0.lcssa
  br i1 %.1294.1, label %B1530.1, label %B1558.1

B1530.1:                                          
  %27 = shl i64 %.1248597599, 3
  %scevgep34 = getelementptr i8, ptr %scevgep171, i64 %27
  %.1303.1 = load double, ptr %scevgep34, align 8
  %.1305.1 = fadd double %until.3.1, %.1303.1
  br label %B1558.1

B1558.1:                                          
  %until.3.1.1 = phi double [ %.1305.1, %B1530.1 ], [ %until.3.1, %B1558 ]
  %niter143.ncmp.1 = icmp eq i64 %unroll_iter142, %.1255.1
  br i1 %niter143.ncmp.1, label %B1560.endif.endif.endif.loopexit.unr-lcssa, label %B1498

B2092:                                            
  %low.2.1 = phi double [ %.13.i89, %B1748.endif.endif ], [ %.13.i110, %B1986.endif ]
  %high.2.1 = phi double [ %.13.i108, %B1748.endif.endif ], [ %.13.i110, %B1986.endif ]
  %sunkaddr80 = mul i64 %row.5.0616, 8
  %sunkaddr81 = getelementptr i8, ptr %arg.sides, i64 %sunkaddr80
  %sunkaddr82 = getelementptr i8, ptr %sunkaddr81, i64 -48
  store double %low.2.1, ptr %sunkaddr82, align 8
  %sunkaddr83 = mul i64 %row.5.0616, 8
  %sunkaddr84 = getelementptr i8, ptr %arg.sides, i64 %sunkaddr83
  %sunkaddr85 = getelementptr i8, ptr %sunkaddr84, i64 -40
  store double %high.2.1, ptr %sunkaddr85, align 8
  %lsr.iv.next166 = add i64 %lsr.iv165, -1
  %.1544 = add i64 %row.5.0616, -6
  %.1505 = icmp ugt i64 %lsr.iv.next166, 1
  br i1 %.1505, label %B1748.endif.endif, label %B2122.endif.endif.endif

B2250.loopexit:                                   
  %total.2.1.lcssa = phi double [ %total.3.0679, %B3436.endif ], [ %total.4.2, %B3684.endif ]
  %28 = getelementptr i8, ptr %lsr.iv150, i64 %55
  %scevgep151 = getelementptr i8, ptr %28, i64 12
  %29 = getelementptr i8, ptr %lsr.iv156, i64 %.2667
  %scevgep157 = getelementptr i8, ptr %29, i64 16
  %.1929 = icmp sgt i64 %.1928630676, 1
  br i1 %.1929, label %B2252.endif.endif.endif.endif, label %B3780

B2596:                                            
  store i64 0, ptr %.2159, align 8
  %.2163 = call i32 @trace(ptr %.2159, ptr %excinfo.24, i64 %arg.n, i64 %.1935640675, ptr %arg.store, ptr %arg.supply, ptr %arg.order, ptr %arg.merit, ptr %arg.rest, ptr %arg.segment)
  %.2173 = load i64, ptr %.2159, align 8
  %cond125 = icmp eq i32 %.2163, 0
  br i1 %cond125, label %B2596.endif, label %B2596.if.if, !prof !3

B2678:                                            
  %sunkaddr86 = getelementptr i8, ptr %arg.segment, i64 48
  %.2232 = load double, ptr %sunkaddr86, align 8
  %.2234 = fcmp ogt double %.2190, %.2232
  br i1 %.2234, label %B2724.preheader, label %B2836.endif.endif.endif

B2724.preheader:                                  
  %30 = add nsw i64 %.2173, -1
  %31 = add nsw i64 %.2173, -2
  br label %B2724

B2724:                                            
  %lsr.iv148 = phi i64 [ 0, %B2724.preheader ], [ %lsr.iv.next, %B2790 ]
  %lsr.iv = phi ptr [ %scevgep, %B2724.preheader ], [ %scevgep146, %B2790 ]
  %left.2.1 = phi double [ %.2190, %B2724.preheader ], [ %.2248, %B2790 ]
  %scevgep147 = getelementptr i8, ptr %lsr.iv, i64 -40
  %.2246 = load double, ptr %scevgep147, align 8
  %.2248 = fsub double %left.2.1, %.2246
  %exitcond787.not = icmp eq i64 %31, %lsr.iv148
  br i1 %exitcond787.not, label %B2836.loopexit, label %B2790

B2790:                                            
  %.2290 = load double, ptr %lsr.iv, align 8
  %.2292 = fcmp ogt double %.2248, %.2290
  %scevgep146 = getelementptr i8, ptr %lsr.iv, i64 40
  %lsr.iv.next = add nuw nsw i64 %lsr.iv148, 1
  br i1 %.2292, label %B2724, label %B2836.loopexit

B2836.loopexit:                                   
  %k.5.1.lcssa = phi i64 [ %30, %B2724 ], [ %lsr.iv.next, %B2790 ]
  %32 = mul nuw nsw i64 %k.5.1.lcssa, 5
  br label %B2836.endif.endif.endif

B3288:                                            
  %dust.2.1 = phi double [ %.2131, %B2836.endif.endif.endif ], [ %.2539, %B3148.endif.endif ]
  %charged.3.1 = phi double [ %.2409, %B2836.endif.endif.endif ], [ %.2466, %B3148.endif.endif ]
  %discharged.3.1 = phi double [ %.2428, %B2836.endif.endif.endif ], [ %.2499, %B3148.endif.endif ]
  %.2549 = fcmp ugt double %charged.3.1, %dust.2.1
  br i1 %.2549, label %B3300, label %B3362

B3300:                                            
  %.2557 = load double, ptr %arg.store, align 8
  %.2559 = fsub double %.2557, %dust.2.1
  %.2561 = fcmp ult double %charged.3.1, %.2559
  br i1 %.2561, label %B3362, label %B3346

B3346:                                            
  br label %B3362

B3362:                                            
  %charged.4.2 = phi double [ %charged.3.1, %B3300 ], [ %.2557, %B3346 ], [ 0.000000e+00, %B3288 ]
  %.2591 = fcmp ugt double %discharged.3.1, %dust.2.1
  br i1 %.2591, label %B3374, label %B3436.endif

B3374:                                            
  %sunkaddr87 = getelementptr i8, ptr %arg.store, i64 8
  %.2599 = load double, ptr %sunkaddr87, align 8
  %.2601 = fsub double %.2599, %dust.2.1
  %.2603 = fcmp ult double %discharged.3.1, %.2601
  br i1 %.2603, label %B3436.endif, label %B3420

B3420:                                            
  br label %B3436.endif

B3580:                                            
  %lsr.iv152 = phi i64 [ 0, %B3580.lr.ph ], [ %lsr.iv.next153, %B3684.endif ]
  %spare.2.1626 = phi double [ %.2660, %B3580.lr.ph ], [ %.13.i101, %B3684.endif ]
  %total.2.1625 = phi double [ %total.3.0679, %B3580.lr.ph ], [ %total.4.2, %B3684.endif ]
  %scevgep154 = getelementptr i8, ptr %lsr.iv150, i64 %lsr.iv152
  %.2808 = load i32, ptr %scevgep154, align 4
  %.2857 = sext i32 %.2808 to i64
  %33 = shl nuw nsw i64 %lsr.iv152, 2
  %scevgep15 = getelementptr i8, ptr %lsr.iv156, i64 %33
  %.2816 = load double, ptr %scevgep15, align 8
  %.2825 = fsub double %.2816, %dust.2.1
  %.2827 = fcmp ult double %spare.2.1626, %.2825
  br i1 %.2827, label %B3666, label %B3684.endif

B3666:                                            
  %.2836 = fcmp ogt double %spare.2.1626, %dust.2.1
  br i1 %.2836, label %B3684.endif, label %B3682

B3682:                                            
  br label %B3684.endif

common.ret:                                       
  %common.ret.op = phi i32 [ 0, %B3780 ], [ %.2163, %B2596.if.if ], [ %.327, %B218.endif.if.if ]
  ret i32 %common.ret.op

B3780:                                            
  %total.3.0.lcssa = phi double [ 0.000000e+00, %B2122.endif.endif.endif ], [ %total.2.1.lcssa, %B2250.loopexit ]
  store double %total.3.0.lcssa, ptr %retptr, align 8
  br label %common.ret

B218.lr.ph:                                       
  %.760 = add nsw i64 %.5.i102, -1
  %.18.i = add nsw i64 %arg.n, 3
  %.21.i = shl i64 %arg.n, 1
  %.22.i = add i64 %.21.i, 2
  %.382.i = trunc i64 %arg.n to i32
  %34 = shl i64 %.18.i, 2
  %35 = mul i64 %34, %.5.i
  %36 = getelementptr i8, ptr %arg.order, i64 %35
  %scevgep187 = getelementptr i8, ptr %36, i64 8
  %37 = shl i64 %arg.n, 2
  %38 = add i64 %37, 12
  %39 = shl i64 %.22.i, 3
  %40 = mul i64 %39, %.5.i
  %scevgep204 = getelementptr i8, ptr %36, i64 12
  %scevgep210 = getelementptr i8, ptr %arg.segment, i64 80
  %41 = add i64 %40, -8
  %scevgep47 = getelementptr i8, ptr %arg.merit, i64 %41
  br label %B218

B218.endif:                                       
  store i64 0, ptr %.323, align 8
  %.327 = call i32 @trace(ptr %.323, ptr %excinfo.4, i64 %arg.n, i64 %.249572580, ptr %arg.store, ptr %arg.supply, ptr %arg.order, ptr %arg.merit, ptr %arg.rest, ptr %arg.segment)
  %.337 = load i64, ptr %.323, align 8
  %cond = icmp eq i32 %.327, 0
  br i1 %cond, label %B218.endif.endif, label %B218.endif.if.if, !prof !3

B218.endif.endif:                                 
  %sunkaddr88 = getelementptr i8, ptr %arg.segment, i64 8
  %.352 = load double, ptr %sunkaddr88, align 8
  %.369 = icmp sgt i64 %.337, 0
  br i1 %.369, label %B334, label %B492.endif

B218.endif.if.if:                                 
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B492.endif:                                       
  %leaves.5.2 = phi double [ %.352, %B334 ], [ %.352, %B218.endif.endif ], [ %.418, %B380 ], [ %.418, %B446 ]
  %i.5.2 = phi i64 [ 0, %B334 ], [ 0, %B218.endif.endif ], [ %.337, %B380 ], [ %.402, %B446 ]
  %.479 = sub nsw i64 %.249572580, %.5.i
  %.482 = getelementptr double, ptr %arg.least, i64 %.479
  store double %leaves.5.2, ptr %.482, align 8
  %.idx791 = mul i64 %i.5.2, 40
  %42 = getelementptr i8, ptr %arg.segment, i64 %.idx791
  %.488 = getelementptr i8, ptr %42, i64 16
  %.489 = load double, ptr %.488, align 8
  %.494 = getelementptr i8, ptr %42, i64 24
  %.495 = load double, ptr %.494, align 8
  %.12.i = fcmp olt double %.495, %.489
  %.13.i = select i1 %.12.i, double %.495, double %.489
  %.533 = icmp slt i64 %i.5.2, %.337
  br i1 %.533, label %B620, label %B906

B666.endif.endif:                                 
  %lsr.iv62 = phi i64 [ %lsr.iv.next63, %B860 ], [ %14, %B666.preheader ]
  %lsr.iv217 = phi ptr [ %scevgep218, %B860 ], [ %scevgep216, %B666.preheader ]
  %leaves.6.1 = phi double [ %.585, %B860 ], [ %leaves.5.2, %B666.preheader ]
  %both.2.1 = phi double [ %.13.i104, %B860 ], [ %.13.i, %B666.preheader ]
  %scevgep219 = getelementptr i8, ptr %lsr.iv217, i64 -32
  %.583 = load double, ptr %scevgep219, align 8
  %.585 = fadd double %leaves.6.1, %.583
  %scevgep220 = getelementptr i8, ptr %lsr.iv217, i64 -24
  %.599 = load double, ptr %scevgep220, align 8
  %scevgep221 = getelementptr i8, ptr %lsr.iv217, i64 -16
  %.605 = load double, ptr %scevgep221, align 8
  %.12.i78 = fcmp olt double %.605, %.599
  %.13.i79 = select i1 %.12.i78, double %.605, double %.599
  %.12.i103 = fcmp ogt double %.13.i79, %both.2.1
  %.13.i104 = select i1 %.12.i103, double %.13.i79, double %both.2.1
  %43 = tail call { i64, i1 } @llvm.uadd.with.overflow.i64(i64 %lsr.iv62, i64 1)
  %ov = extractvalue { i64, i1 } %43, 1
  br i1 %ov, label %B906, label %B860

B1212.endif.endif:                                
  %worth.3.0.lcssa = phi double [ %arg.worth, %B0.endif.endif.endif ], [ %worth.4.1, %B1208 ]
  %row.4.0.lcssa = phi i64 [ %arg.home, %B0.endif.endif.endif ], [ %.753, %B1208 ]
  %const = bitcast i64 9223372036854775806 to i64
  %.idx793 = mul i64 %.152, 192
  %44 = getelementptr i8, ptr %arg.blocks, i64 %.idx793
  %.925 = getelementptr i8, ptr %44, i64 56
  %.926 = load double, ptr %.925, align 8
  %.935 = mul i64 %arg.pool, %.152
  %.944 = getelementptr i8, ptr %44, i64 48
  %.945 = load double, ptr %.944, align 8
  %.5.i84 = fptosi double %.945 to i64
  %.1049589.not = icmp slt i64 %.5.i84, 1
  br i1 %.1049589.not, label %B1560.endif.endif.endif, label %B1346.preheader

B1346.preheader:                                  
  %45 = icmp eq i64 %.5.i84, 1
  br i1 %45, label %B1346.epil.preheader, label %B1346.preheader.new

B1346.preheader.new:                              
  %unroll_iter = and i64 %.5.i84, %const
  %46 = shl i64 %.935, 3
  %47 = add i64 %46, 8
  %scevgep179 = getelementptr i8, ptr %arg.pool_wide, i64 %47
  %scevgep183 = getelementptr i8, ptr %arg.pool_slope, i64 %47
  br label %B1346

B1560.endif.endif.endif.loopexit.unr-lcssa:       
  %48 = and i64 %.5.i84, 1
  %lcmp.mod139.not = icmp eq i64 %48, 0
  br i1 %lcmp.mod139.not, label %B1560.endif.endif.endif, label %B1498.epil.preheader

B1498.epil.preheader:                             
  %until.2.0601.epil.init = phi double [ %at.3.1.lcssa, %B1498.preheader ], [ %until.3.1.1, %B1560.endif.endif.endif.loopexit.unr-lcssa ]
  %.1248597599.epil.init = phi i64 [ 0, %B1498.preheader ], [ %unroll_iter142, %B1560.endif.endif.endif.loopexit.unr-lcssa ]
  %.1289.epil = add nsw i64 %.1248597599.epil.init, %.935
  %.1291.epil = getelementptr double, ptr %arg.pool_slope, i64 %.1289.epil
  %.1292.epil = load double, ptr %.1291.epil, align 8
  %.1294.epil = fcmp oeq double %.1292.epil, %worth.3.0.lcssa
  br i1 %.1294.epil, label %B1530.epil, label %B1560.endif.endif.endif

B1530.epil:                                       
  %.1302.epil = getelementptr double, ptr %arg.pool_wide, i64 %.1289.epil
  %.1303.epil = load double, ptr %.1302.epil, align 8
  %.1305.epil = fadd double %until.2.0601.epil.init, %.1303.epil
  br label %B1560.endif.endif.endif

B1560.endif.endif.endif:                          
  %at.2.0.lcssa124 = phi double [ %.926, %B1212.endif.endif ], [ %at.3.1.lcssa, %B1498.epil.preheader ], [ %at.3.1.lcssa, %B1530.epil ], [ %at.3.1.lcssa, %B1560.endif.endif.endif.loopexit.unr-lcssa ]
  %until.2.0.lcssa = phi double [ %.926, %B1212.endif.endif ], [ %until.2.0601.epil.init, %B1498.epil.preheader ], [ %.1305.epil, %B1530.epil ], [ %until.3.1.1, %B1560.endif.endif.endif.loopexit.unr-lcssa ]
  %sunkaddr89 = getelementptr i8, ptr %arg.blocks, i64 %.idx793
  %sunkaddr90 = getelementptr i8, ptr %sunkaddr89, i64 64
  %.1339 = load double, ptr %sunkaddr90, align 8
  %.12.i86 = fcmp olt double %.1339, %at.2.0.lcssa124
  %.13.i87 = select i1 %.12.i86, double %.1339, double %at.2.0.lcssa124
  %.12.i105 = fcmp olt double %.1339, %until.2.0.lcssa
  %.13.i106 = select i1 %.12.i105, double %.1339, double %until.2.0.lcssa
  %.1413 = getelementptr double, ptr %arg.sides, i64 %row.4.0.lcssa
  store double %.13.i87, ptr %.1413, align 8
  %.1420 = getelementptr i8, ptr %.1413, i64 8
  store double %.13.i106, ptr %.1420, align 8
  %.1462 = sub i64 %.5.i, %.5.i102
  %const_mat = add i64 %const, 2
  %.1505613871 = icmp ugt i64 %.1462, %const_mat
  br i1 %.1505613871, label %B1748.endif.endif.preheader, label %B2122.endif.endif.endif

B1748.endif.endif.preheader:                      
  %49 = add i64 %.199, 1
  br label %B1748.endif.endif

B1748.endif.endif:                                
  %lsr.iv165 = phi i64 [ %49, %B1748.endif.endif.preheader ], [ %lsr.iv.next166, %B2092 ]
  %.1554 = phi double [ %.13.i87, %B1748.endif.endif.preheader ], [ %low.2.1, %B2092 ]
  %row.5.0616 = phi i64 [ %row.4.0.lcssa, %B1748.endif.endif.preheader ], [ %.1544, %B2092 ]
  %50 = shl i64 %lsr.iv165, 3
  %scevgep169 = getelementptr i8, ptr %arg.least, i64 %50
  %scevgep170 = getelementptr i8, ptr %scevgep169, i64 -16
  %.1559 = load double, ptr %scevgep170, align 8
  %.1560 = fadd double %.1554, %.1559
  %sunkaddr91 = mul i64 %row.5.0616, 8
  %sunkaddr92 = getelementptr i8, ptr %arg.sides, i64 %sunkaddr91
  %sunkaddr93 = getelementptr i8, ptr %sunkaddr92, i64 -48
  %.1564 = load double, ptr %sunkaddr93, align 8
  %.12.i88 = fcmp ogt double %.1564, %.1560
  %.13.i89 = select i1 %.12.i88, double %.1564, double %.1560
  %sunkaddr94 = mul i64 %row.5.0616, 8
  %sunkaddr95 = getelementptr i8, ptr %arg.sides, i64 %sunkaddr94
  %sunkaddr96 = getelementptr i8, ptr %sunkaddr95, i64 8
  %.1605 = load double, ptr %sunkaddr96, align 8
  %51 = shl i64 %lsr.iv165, 3
  %scevgep16 = getelementptr i8, ptr %arg.most, i64 %51
  %scevgep19 = getelementptr i8, ptr %scevgep16, i64 -16
  %.1610 = load double, ptr %scevgep19, align 8
  %.1611 = fadd double %.1605, %.1610
  %sunkaddr97 = mul i64 %row.5.0616, 8
  %sunkaddr98 = getelementptr i8, ptr %arg.sides, i64 %sunkaddr97
  %sunkaddr99 = getelementptr i8, ptr %sunkaddr98, i64 -40
  %.1616 = load double, ptr %sunkaddr99, align 8
  %.12.i107 = fcmp olt double %.1616, %.1611
  %.13.i108 = select i1 %.12.i107, double %.1616, double %.1611
  %.1654 = fcmp ogt double %.13.i89, %.13.i108
  br i1 %.1654, label %B1986.endif, label %B2092

B1986.endif:                                      
  %.1658 = fadd double %.13.i89, %.13.i108
  %.1663 = fmul double %.1658, 5.000000e-01
  %.12.i90 = fcmp ogt double %.1564, %.1663
  %.13.i91 = select i1 %.12.i90, double %.1564, double %.1663
  %.12.i109 = fcmp olt double %.1616, %.13.i91
  %.13.i110 = select i1 %.12.i109, double %.1616, double %.13.i91
  br label %B2092

B2122.endif.endif.endif:                          
  %row.5.0.lcssa = phi i64 [ %row.4.0.lcssa, %B1560.endif.endif.endif ], [ %.1544, %B2092 ]
  %.1929672.not = icmp slt i64 %.199, 1
  br i1 %.1929672.not, label %B3780, label %B2252.lr.ph

B2252.lr.ph:                                      
  %.1771 = getelementptr double, ptr %arg.sides, i64 %arg.home
  %.1809 = getelementptr i8, ptr %.1771, i64 8
  %.1810 = load double, ptr %.1809, align 8
  %.1772 = load double, ptr %.1771, align 8
  %.12.i92 = fcmp ogt double %.1772, %arg.energy
  %.13.i93 = select i1 %.12.i92, double %.1772, double %arg.energy
  %.12.i111 = fcmp olt double %.1810, %.13.i93
  %.13.i112 = select i1 %.12.i111, double %.1810, double %.13.i93
  %.2667 = shl i64 %arg.n, 4
  %.2672 = add i64 %arg.n, 3
  %scevgep = getelementptr i8, ptr %arg.segment, i64 88
  %52 = shl i64 %.2672, 2
  %53 = mul i64 %52, %.5.i
  %54 = getelementptr i8, ptr %arg.order, i64 %53
  %scevgep149 = getelementptr i8, ptr %54, i64 8
  %55 = shl i64 %arg.n, 2
  %56 = add i64 %.2667, 16
  %57 = mul i64 %56, %.5.i
  %58 = getelementptr i8, ptr %arg.merit, i64 %57
  %scevgep155 = getelementptr i8, ptr %58, i64 8
  br label %B2252.endif.endif.endif.endif

B2252.endif.endif.endif.endif:                    
  %lsr.iv156 = phi ptr [ %scevgep155, %B2252.lr.ph ], [ %scevgep157, %B2250.loopexit ]
  %lsr.iv150 = phi ptr [ %scevgep149, %B2252.lr.ph ], [ %scevgep151, %B2250.loopexit ]
  %total.3.0679 = phi double [ 0.000000e+00, %B2252.lr.ph ], [ %total.2.1.lcssa, %B2250.loopexit ]
  %now.2.0678 = phi double [ %.13.i112, %B2252.lr.ph ], [ %.13.i118, %B2250.loopexit ]
  %row.6.0677 = phi i64 [ %row.5.0.lcssa, %B2252.lr.ph ], [ %.2036, %B2250.loopexit ]
  %.1928630676 = phi i64 [ %.199, %B2252.lr.ph ], [ %.1938, %B2250.loopexit ]
  %.1935640675 = phi i64 [ %.5.i, %B2252.lr.ph ], [ %.1942, %B2250.loopexit ]
  %.1938 = add nsw i64 %.1928630676, -1
  %.1942 = add i64 %.1935640675, 1
  %.1972 = sub nsw i64 %.1935640675, %.5.i
  %.1974 = getelementptr double, ptr %arg.least, i64 %.1972
  %.1975 = load double, ptr %.1974, align 8
  %.12.i94 = fcmp ogt double %.1975, 0.000000e+00
  %.13.i95 = select i1 %.12.i94, double %.1975, double 0.000000e+00
  %.2005 = getelementptr double, ptr %arg.most, i64 %.1972
  %.2006 = load double, ptr %.2005, align 8
  %.12.i113 = fcmp olt double %.2006, %.13.i95
  %.13.i114 = select i1 %.12.i113, double %.2006, double %.13.i95
  %.2036 = add nsw i64 %row.6.0677, 6
  %.2043 = fsub double %now.2.0678, %.13.i114
  %.2046 = getelementptr double, ptr %arg.sides, i64 %.2036
  %.2047 = load double, ptr %.2046, align 8
  %.12.i115 = fcmp ogt double %.2047, %.2043
  %.13.i116 = select i1 %.12.i115, double %.2047, double %.2043
  %59 = getelementptr double, ptr %arg.sides, i64 %row.6.0677
  %.2079 = getelementptr i8, ptr %59, i64 56
  %.2080 = load double, ptr %.2079, align 8
  %.12.i117 = fcmp olt double %.2080, %.13.i116
  %.13.i118 = select i1 %.12.i117, double %.2080, double %.13.i116
  %.2110 = fsub double %now.2.0678, %.13.i118
  %.2115 = fadd double %now.2.0678, %.13.i118
  %.2120 = getelementptr double, ptr %arg.supply, i64 %.1935640675
  %.2121 = load double, ptr %.2120, align 8
  %.2122 = fadd double %.2121, %.2115
  %.2125 = load double, ptr %arg.store, align 8
  %.2126 = fadd double %.2125, %.2122
  %sunkaddr100 = getelementptr i8, ptr %arg.store, i64 8
  %.2129 = load double, ptr %sunkaddr100, align 8
  %.2130 = fadd double %.2129, %.2126
  %.2131 = fmul double %.2130, 1.000000e-15
  %reass.sub = sub i64 %.1935640675, %arg.shift
  %60 = getelementptr double, ptr %arg.held, i64 %reass.sub
  %.2143 = getelementptr i8, ptr %60, i64 8
  store double %.13.i118, ptr %.2143, align 8
  %.2146 = getelementptr double, ptr %arg.burns, i64 %.1972
  %.2147 = load double, ptr %.2146, align 8
  %.2148 = fcmp ogt double %.2147, 0.000000e+00
  br i1 %.2148, label %B2596, label %B3148.endif.endif

B2596.endif:                                      
  %sunkaddr101 = getelementptr i8, ptr %arg.segment, i64 8
  %.2188 = load double, ptr %sunkaddr101, align 8
  %.2190 = fsub double %.2110, %.2188
  %.2209 = icmp sgt i64 %.2173, 1
  br i1 %.2209, label %B2678, label %B2836.endif.endif.endif

B2596.if.if:                                      
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B2836.endif.endif.endif:                          
  %left.3.2 = phi double [ %.2190, %B2678 ], [ %.2190, %B2596.endif ], [ %.2248, %B2836.loopexit ]
  %k.6.2 = phi i64 [ 0, %B2678 ], [ 0, %B2596.endif ], [ %32, %B2836.loopexit ]
  %61 = getelementptr double, ptr %arg.segment, i64 %k.6.2
  %.2329 = getelementptr i8, ptr %61, i64 48
  %.2330 = load double, ptr %.2329, align 8
  %.2335 = fdiv double %left.3.2, %.2330
  %.12.i96 = fcmp olt double %.2335, 0.000000e+00
  %.13.i97 = select i1 %.12.i96, double 0.000000e+00, double %.2335
  %.12.i119 = fcmp ogt double %.13.i97, 1.000000e+00
  %.13.i120 = select i1 %.12.i119, double 1.000000e+00, double %.13.i97
  %.2396 = getelementptr i8, ptr %61, i64 16
  %.2397 = load double, ptr %.2396, align 8
  %.2401 = getelementptr i8, ptr %61, i64 56
  %.2402 = load double, ptr %.2401, align 8
  %.2407 = fsub double %.2402, %.2397
  %.2408 = fmul double %.2407, %.13.i120
  %.2409 = fadd double %.2397, %.2408
  %.2415 = getelementptr i8, ptr %61, i64 24
  %.2416 = load double, ptr %.2415, align 8
  %.2420 = getelementptr i8, ptr %61, i64 64
  %.2421 = load double, ptr %.2420, align 8
  %.2426 = fsub double %.2421, %.2416
  %.2427 = fmul double %.13.i120, %.2426
  %.2428 = fadd double %.2416, %.2427
  br label %B3288

B3148.endif.endif:                                
  %.2434 = fneg double %.2110
  %.12.i98 = fcmp olt double %.2434, 0.000000e+00
  %.13.i99 = select i1 %.12.i98, double 0.000000e+00, double %.2434
  %sunkaddr102 = getelementptr i8, ptr %arg.store, i64 48
  %.2465 = load double, ptr %sunkaddr102, align 8
  %.2466 = fmul double %.13.i99, %.2465
  %.12.i121 = fcmp olt double %.2110, 0.000000e+00
  %.13.i122 = select i1 %.12.i121, double 0.000000e+00, double %.2110
  %sunkaddr103 = getelementptr i8, ptr %arg.store, i64 56
  %.2498 = load double, ptr %sunkaddr103, align 8
  %.2499 = fmul double %.13.i122, %.2498
  %"$phi3282.2.2.1" = select i1 %.12.i121, double %.2465, double 1.000000e+00
  %.2539 = fmul double %.2131, %"$phi3282.2.2.1"
  br label %B3288

B3436.endif:                                      
  %discharged.4.2 = phi double [ %discharged.3.1, %B3374 ], [ %.2599, %B3420 ], [ 0.000000e+00, %B3362 ]
  %.2642 = getelementptr double, ptr %arg.charge, i64 %reass.sub
  store double %charged.4.2, ptr %.2642, align 8
  %.2649 = getelementptr double, ptr %arg.discharge, i64 %reass.sub
  store double %discharged.4.2, ptr %.2649, align 8
  %.2674 = mul nsw i64 %.1935640675, %.2672
  %.2683 = getelementptr i32, ptr %arg.order, i64 %.2674
  %.2684 = load i32, ptr %.2683, align 4
  %wide.trip.count = zext i32 %.2684 to i64
  %.2764622.not = icmp slt i32 %.2684, 1
  br i1 %.2764622.not, label %B2250.loopexit, label %B3580.lr.ph

B3580.lr.ph:                                      
  %.2653 = getelementptr double, ptr %arg.rest, i64 %.1935640675
  %.2654 = load double, ptr %.2653, align 8
  %.2656 = fadd double %discharged.4.2, %.2654
  %.2660 = fsub double %.2656, %charged.4.2
  %62 = getelementptr double, ptr %arg.taken, i64 %reass.sub
  %63 = shl i64 %wide.trip.count, 2
  br label %B3580

B3684.endif:                                      
  %"$phi3684.2.3.2" = phi double [ 0.000000e+00, %B3682 ], [ %.2816, %B3580 ], [ %spare.2.1626, %B3666 ]
  %.2858 = mul nsw i64 %arg.rows, %.2857
  %.2865 = getelementptr double, ptr %62, i64 %.2858
  store double %"$phi3684.2.3.2", ptr %.2865, align 8
  %.2869 = fsub double %spare.2.1626, %.2816
  %.12.i100 = fcmp olt double %.2869, 0.000000e+00
  %.13.i101 = select i1 %.12.i100, double 0.000000e+00, double %.2869
  %.2908 = icmp eq i64 %arg.n, %.2857
  %.2914 = fadd double %total.2.1625, %"$phi3684.2.3.2"
  %total.4.2 = select i1 %.2908, double %.2914, double %total.2.1625
  %lsr.iv.next153 = add nuw nsw i64 %lsr.iv152, 4
  %exitcond789.not = icmp eq i64 %63, %lsr.iv.next153
  br i1 %exitcond789.not, label %B2250.loopexit, label %B3580
}

declare { i64, i1 } @llvm.uadd.with.overflow.i64(i64, i64)

define internal i32 @mix(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.n, i64 %arg.slots, i64 %arg.block, double %arg.part, i64 %arg.longest, ptr %arg.order, ptr %arg.merit, ptr %arg.blocks, ptr %arg.energy, ptr %arg.charge, ptr %arg.discharge, ptr %arg.taken, ptr %arg.other_energy, ptr %arg.other_charge, ptr %arg.other_discharge, ptr %arg.other_taken) {
B0.endif.endif.endif:
  %.50.idx = mul i64 %arg.block, 192
  %.50 = getelementptr i8, ptr %arg.blocks, i64 %.50.idx
  %.51 = load double, ptr %.50, align 8
  %.5.i = fptosi double %.51 to i64
  %.83 = getelementptr i8, ptr %.50, i64 8
  %.84 = load double, ptr %.83, align 8
  %.5.i2 = fptosi double %.84 to i64
  %.146 = sub i64 %.5.i2, %.5.i
  %.189126.not = icmp slt i64 %.146, 1
  br i1 %.189126.not, label %common.ret, label %B182.endif.lr.ph

B180.loopexit:                                    
  %0 = getelementptr i8, ptr %lsr.iv, i64 %5
  %scevgep3 = getelementptr i8, ptr %0, i64 12
  %1 = getelementptr i8, ptr %lsr.iv7, i64 %.299
  %scevgep8 = getelementptr i8, ptr %1, i64 16
  %.189 = icmp ugt i64 %.188120128, 1
  br i1 %.189, label %B182.endif, label %common.ret

common.ret:                                       
  store ptr null, ptr %retptr, align 8
  ret i32 0

B182.endif.lr.ph:                                 
  %.299 = shl i64 %arg.n, 4
  %.304 = add i64 %arg.n, 3
  %2 = shl i64 %.304, 2
  %3 = mul i64 %2, %.5.i
  %4 = getelementptr i8, ptr %arg.order, i64 %3
  %scevgep = getelementptr i8, ptr %4, i64 8
  %5 = shl i64 %arg.n, 2
  %6 = add i64 %.299, 16
  %7 = mul i64 %6, %.5.i
  %8 = getelementptr i8, ptr %arg.merit, i64 %7
  %scevgep6 = getelementptr i8, ptr %8, i64 8
  br label %B182.endif

B182.endif:                                       
  %lsr.iv7 = phi ptr [ %scevgep6, %B182.endif.lr.ph ], [ %scevgep8, %B180.loopexit ]
  %lsr.iv = phi ptr [ %scevgep, %B182.endif.lr.ph ], [ %scevgep3, %B180.loopexit ]
  %.188120128 = phi i64 [ %.146, %B182.endif.lr.ph ], [ %.198, %B180.loopexit ]
  %.195121127 = phi i64 [ %.5.i, %B182.endif.lr.ph ], [ %.202, %B180.loopexit ]
  %.198 = add nsw i64 %.188120128, -1
  %.202 = add i64 %.195121127, 1
  %.232 = sub nsw i64 %.195121127, %.5.i
  %9 = getelementptr double, ptr %arg.energy, i64 %.195121127
  %.239 = getelementptr i8, ptr %9, i64 8
  %.240 = load double, ptr %.239, align 8
  %10 = getelementptr double, ptr %arg.other_energy, i64 %.232
  %.244 = getelementptr i8, ptr %10, i64 8
  %.245 = load double, ptr %.244, align 8
  %.251 = fsub double %.245, %.240
  %.253 = fmul double %arg.part, %.251
  %.254 = fadd double %.240, %.253
  store double %.254, ptr %.239, align 8
  %.260 = getelementptr double, ptr %arg.charge, i64 %.195121127
  %.261 = load double, ptr %.260, align 8
  %.264 = getelementptr double, ptr %arg.other_charge, i64 %.232
  %.265 = load double, ptr %.264, align 8
  %.270 = fsub double %.265, %.261
  %.272 = fmul double %arg.part, %.270
  %.273 = fadd double %.261, %.272
  store double %.273, ptr %.260, align 8
  %.280 = getelementptr double, ptr %arg.discharge, i64 %.195121127
  %.281 = load double, ptr %.280, align 8
  %.284 = getelementptr double, ptr %arg.other_discharge, i64 %.232
  %.285 = load double, ptr %.284, align 8
  %.290 = fsub double %.285, %.281
  %.292 = fmul double %arg.part, %.290
  %.293 = fadd double %.281, %.292
  store double %.293, ptr %.280, align 8
  %.306 = mul nsw i64 %.195121127, %.304
  %.315 = getelementptr i32, ptr %arg.order, i64 %.306
  %.316 = load i32, ptr %.315, align 4
  %wide.trip.count = zext i32 %.316 to i64
  %invariant.gep = getelementptr double, ptr %arg.taken, i64 %.195121127
  %invariant.gep112 = getelementptr double, ptr %arg.other_taken, i64 %.232
  %.396116.not = icmp slt i32 %.316, 1
  br i1 %.396116.not, label %B180.loopexit, label %B498.lr.ph

B498.lr.ph:                                       
  %11 = shl nuw nsw i64 %wide.trip.count, 2
  br label %B498.endif

B498.endif:                                       
  %lsr.iv4 = phi i64 [ %lsr.iv.next, %B498.endif ], [ 0, %B498.lr.ph ]
  %scevgep5 = getelementptr i8, ptr %lsr.iv, i64 %lsr.iv4
  %.440 = load i32, ptr %scevgep5, align 4
  %.442 = sext i32 %.440 to i64
  %.443 = mul nsw i64 %arg.slots, %.442
  %gep = getelementptr double, ptr %invariant.gep, i64 %.443
  %.448 = load double, ptr %gep, align 8
  %.451 = mul nsw i64 %arg.longest, %.442
  %gep113 = getelementptr double, ptr %invariant.gep112, i64 %.451
  %.456 = load double, ptr %gep113, align 8
  %.457 = fsub double %.456, %.448
  %.459 = fmul double %arg.part, %.457
  %.460 = fadd double %.448, %.459
  %12 = shl nuw nsw i64 %lsr.iv4, 2
  %scevgep1 = getelementptr i8, ptr %lsr.iv7, i64 %12
  %.468 = load double, ptr %scevgep1, align 8
  %.12.i = fcmp olt double %.468, %.460
  %.13.i = select i1 %.12.i, double %.468, double %.460
  store double %.13.i, ptr %gep, align 8
  %lsr.iv.next = add nuw nsw i64 %lsr.iv4, 4
  %exitcond.not = icmp eq i64 %11, %lsr.iv.next
  br i1 %exitcond.not, label %B180.loopexit, label %B498.endif
}

declare void @llvm.experimental.noalias.scope.decl(metadata)

declare void @llvm.lifetime.start.p0(ptr captures(none))

declare void @llvm.lifetime.end.p0(ptr captures(none))

declare void @llvm.assume(i1 noundef)

declare { i64, i1 } @llvm.usub.with.overflow.i64(i64, i64)

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = distinct !{!1, !2}
!2 = !{!"llvm.loop.isvectorized", i32 1}
!3 = !{!"branch_weights", i32 49, i32 1}
!4 = !{!5}
!5 = distinct !{!5, !6, !"scope: %retptr"}
!6 = distinct !{!6, !"scope"}
!7 = distinct !{!7, !2, !8}
!8 = !{!"llvm.loop.unroll.runtime.disable"}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!12}
!12 = distinct !{!12, !13, !"write_side: %retptr"}
!13 = distinct !{!13, !"write_side"}
!14 = !{!12, !15}
!15 = distinct !{!15, !13, !"write_side: %excinfo"}
!16 = !{!15}
!17 = !{!18}
!18 = distinct !{!18, !19, !"write_side: %retptr"}
!19 = distinct !{!19, !"write_side"}
!20 = !{!18, !21}
!21 = distinct !{!21, !19, !"write_side: %excinfo"}
!22 = !{!21}
!23 = !{!24}
!24 = distinct !{!24, !25, !"write_side: %retptr"}
!25 = distinct !{!25, !"write_side"}
!26 = !{!24, !27}
!27 = distinct !{!27, !25, !"write_side: %excinfo"}
!28 = !{!27}
!29 = distinct !{!29, !2, !8}
!30 = !{!"branch_weights", i32 4, i32 28}
!31 = distinct !{!31, !2, !8}
!32 = distinct !{!32, !8, !2}
!33 = !{!34}
!34 = distinct !{!34, !35, !"scope: %retptr"}
!35 = distinct !{!35, !"scope"}
!36 = !{!37}
!37 = distinct !{!37, !38, !"scope: %retptr"}
!38 = distinct !{!38, !"scope"}
!39 = !{!40}
!40 = distinct !{!40, !41, !"scope: %retptr"}
!41 = distinct !{!41, !"scope"}
!42 = distinct !{!42, !2}
!43 = !{!44}
!44 = distinct !{!44, !45, !"scope: %retptr"}
!45 = distinct !{!45, !"scope"}
!46 = distinct !{!46, !2}
!47 = distinct !{!47, !2, !8}
!48 = !{!"branch_weights", i32 4, i32 12}
!49 = distinct !{!49, !2, !8}
!50 = distinct !{!50, !2, !8}
!51 = distinct !{!51, !2, !8}
!52 = distinct !{!52, !2}
!53 = !{!54}
!54 = distinct !{!54, !55, !"scope: %retptr"}
!55 = distinct !{!55, !"scope"}
!56 = distinct !{!56, !2}
!57 = distinct !{!57, !10}
!58 = distinct !{!58, !2, !8}
!59 = distinct !{!59, !2}
!60 = distinct !{!60, !2, !8}
!61 = distinct !{!61, !2, !8}
!62 = distinct !{!62, !2}
!63 = !{!64}
!64 = distinct !{!64, !65, !"scope: %retptr"}
!65 = distinct !{!65, !"scope"}
!66 = !{!67}
!67 = distinct !{!67, !68, !"scope: %retptr"}
!68 = distinct !{!68, !"scope"}
!69 = distinct !{!69, !2, !8}
!70 = !{!71}
!71 = distinct !{!71, !72, !"scope: %retptr"}
!72 = distinct !{!72, !"scope"}
!73 = !{!74}
!74 = distinct !{!74, !75, !"scope: %retptr"}
!75 = distinct !{!75, !"scope"}
!76 = !{!77}
!77 = distinct !{!77, !78, !"scope: %retptr"}
!78 = distinct !{!78, !"scope"}
