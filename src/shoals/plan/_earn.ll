; _slopes.py by numba 0.68.1; the source is sha256 211c9ae1ce313e107e726054edcbd52b1a593a9882dea01882c86a3c858c3467
define i32 @earn(ptr noalias %retptr, ptr noalias %excinfo, i64 %arg.n, i64 %arg.slots, i64 %arg.capacity, double %arg.start, double %arg.end, double %arg.keep, ptr %arg.store, ptr %arg.value, ptr %arg.limit, ptr %arg.supply, ptr %arg.charge_limit, ptr %arg.discharge_limit, ptr %arg.energy_min, ptr %arg.energy_max, ptr %arg.order, ptr %arg.merit, ptr %arg.there, ptr %arg.bought, ptr %arg.scale, ptr %arg.room, ptr %arg.parts, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.ends, ptr %arg.span, ptr %arg.sign) {
B0:
  %.32 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  store i64 0, ptr %.32, align 8
  %.36 = call i32 @value_of(ptr %.32, ptr %excinfo.1, i64 %arg.n, i64 %arg.slots, i64 %arg.capacity, i64 0, double %arg.start, double %arg.end, double %arg.keep, ptr %arg.store, ptr %arg.value, ptr %arg.limit, ptr %arg.supply, ptr %arg.charge_limit, ptr %arg.discharge_limit, ptr %arg.energy_min, ptr %arg.energy_max, ptr %arg.order, ptr %arg.merit, ptr %arg.there, ptr %arg.bought, ptr %arg.scale, ptr %arg.room, ptr %arg.parts, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.ends, ptr %arg.span, ptr %arg.sign)
  %cond = icmp eq i32 %.36, 0
  br i1 %cond, label %B0.endif, label %B0.if.if, !prof !0

common.ret:                                       
  ret i32 %.36

B0.endif:                                         
  %.46 = load i64, ptr %.32, align 8
  store i64 %.46, ptr %retptr, align 8
  br label %common.ret

B0.if.if:                                         
  %.44 = icmp sgt i32 %.36, 0
  %.37 = load ptr, ptr %excinfo.1, align 8
  %.45 = select i1 %.44, ptr %.37, ptr undef
  store ptr %.45, ptr %excinfo, align 8
  br label %common.ret
}

define internal i32 @value_of(ptr noalias %retptr, ptr noalias %excinfo, i64 %arg.n, i64 %arg.slots, i64 %arg.capacity, i64 %arg.columns, double %arg.start, double %arg.end, double %arg.keep, ptr %arg.store, ptr %arg.value, ptr %arg.limit, ptr %arg.supply, ptr %arg.charge_limit, ptr %arg.discharge_limit, ptr %arg.energy_min, ptr %arg.energy_max, ptr %arg.order, ptr %arg.merit, ptr %arg.there, ptr %arg.bought, ptr %arg.scale, ptr %arg.room, ptr %arg.parts, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.ends, ptr %arg.span, ptr %arg.sign) {
B0:
  %.84 = alloca i64, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.34.i = mul nsw i64 %arg.columns, %arg.slots
  %.48.i = getelementptr double, ptr %arg.ends, i64 %.34.i
  store double %arg.end, ptr %.48.i, align 8, !noalias !1
  %.53.i = getelementptr i8, ptr %.48.i, i64 8
  store double %arg.end, ptr %.53.i, align 8, !noalias !1
  %.84.i = getelementptr i8, ptr %.48.i, i64 16
  store double 0xFFF0000000000000, ptr %.84.i, align 8, !noalias !1
  %.89.i = getelementptr i8, ptr %.48.i, i64 24
  store double 0x7FF0000000000000, ptr %.89.i, align 8, !noalias !1
  %.94.i = getelementptr i8, ptr %.48.i, i64 32
  store double 0x7FF0000000000000, ptr %.94.i, align 8, !noalias !1
  %.99.i = getelementptr i8, ptr %.48.i, i64 40
  store double 0xFFF0000000000000, ptr %.99.i, align 8, !noalias !1
  %.101.i = fcmp olt double %arg.end, 0.000000e+00
  br i1 %.101.i, label %B172.endif.endif.i, label %B0.endif

B172.endif.endif.i:                               
  %.104.i = add nsw i64 %arg.slots, -1
  %.106.i = getelementptr i8, ptr %arg.store, i64 80
  %.107.i = load double, ptr %.106.i, align 8, !noalias !1
  %.5.i.i = fptosi double %.107.i to i64
  %.134.i = mul nsw i64 %.104.i, %.5.i.i
  %.136.i = getelementptr double, ptr %arg.energy_min, i64 %.134.i
  %.137.i = load double, ptr %.136.i, align 8, !noalias !1
  %.143.i = getelementptr i8, ptr %arg.store, i64 88
  %.144.i = load double, ptr %.143.i, align 8, !noalias !1
  %.5.i1.i = fptosi double %.144.i to i64
  %.171.i = mul nsw i64 %.104.i, %.5.i1.i
  %.173.i = getelementptr double, ptr %arg.energy_max, i64 %.171.i
  %.174.i = load double, ptr %.173.i, align 8, !noalias !1
  store double %.137.i, ptr %.48.i, align 8, !noalias !1
  %sunkaddr = getelementptr i8, ptr %.48.i, i64 8
  store double %.174.i, ptr %sunkaddr, align 8, !noalias !1
  %.225.i = add nsw i64 %arg.capacity, -1
  %.230.i = fsub double %.174.i, %.137.i
  %.232.i = getelementptr double, ptr %arg.slope, i64 %.225.i
  tail call void @llvm.memset.p0.i64(ptr align 8 dereferenceable(16) %.84.i, i8 0, i64 16, i1 false), !noalias !1
  store double 0.000000e+00, ptr %.232.i, align 8, !noalias !1
  %.237.i = getelementptr double, ptr %arg.wide, i64 %.225.i
  store double %.230.i, ptr %.237.i, align 8, !noalias !1
  br label %B0.endif

common.ret:                                       
  ret i32 %.88

B140:                                             
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B144:                                             
  %.128 = fcmp olt double %arg.keep, 1.000000e+00
  br i1 %.128, label %B172, label %B196

B172:                                             
  %.144 = load double, ptr %arg.scale, align 8
  %.148 = fmul double %arg.keep, %.144
  br label %B196

B196:                                             
  %"$phi196.4.2.0" = phi double [ %.148, %B172 ], [ 1.000000e+00, %B144 ]
  %.19.i = getelementptr i8, ptr %arg.ends, i64 40
  %.20.i = load double, ptr %.19.i, align 8, !noalias !4
  %.12.i.i = fcmp ogt double %.20.i, 0.000000e+00
  %.13.i.i = select i1 %.12.i.i, double %.20.i, double 0.000000e+00
  %.52.i = getelementptr i8, ptr %arg.ends, i64 32
  %.53.i1 = load double, ptr %.52.i, align 8, !noalias !4
  %.12.i8.i = fcmp olt double %.53.i1, %.13.i.i
  %.13.i9.i = select i1 %.12.i8.i, double %.53.i1, double %.13.i.i
  %.93.i = getelementptr i8, ptr %arg.span, i64 32
  %.94.i2 = load double, ptr %.93.i, align 8, !noalias !4
  %sunkaddr1 = getelementptr i8, ptr %arg.span, i64 16
  %.100.i = load double, ptr %sunkaddr1, align 8, !noalias !4
  %.5.i.i4 = fptosi double %.100.i to i64
  %sunkaddr2 = getelementptr i8, ptr %arg.span, i64 24
  %.127.i = load double, ptr %sunkaddr2, align 8, !noalias !4
  %.5.i10.i = fptosi double %.127.i to i64
  %.188.i = sub i64 %.5.i10.i, %.5.i.i4
  %.24163.not.i = icmp slt i64 %.188.i, 1
  br i1 %.24163.not.i, label %B196.endif, label %B274.endif.endif.preheader.i

B274.endif.endif.preheader.i:                     
  %.86.i = load double, ptr %arg.ends, align 8, !noalias !4
  %.87.i = fsub double %arg.start, %.86.i
  %.88.i = fmul double %"$phi196.4.2.0", %.87.i
  %0 = shl i64 %.5.i.i4, 3
  br label %B274.endif.endif.i

B274.endif.endif.i:                               
  %lsr.iv.i = phi i64 [ %0, %B274.endif.endif.preheader.i ], [ %lsr.iv.next.i, %B274.endif.endif.i ]
  %earned.2.067.i = phi double [ %.94.i2, %B274.endif.endif.preheader.i ], [ %.357.i, %B274.endif.endif.i ]
  %left.2.066.i = phi double [ %.88.i, %B274.endif.endif.preheader.i ], [ %.408.i, %B274.endif.endif.i ]
  %.2405765.i = phi i64 [ %.188.i, %B274.endif.endif.preheader.i ], [ %.250.i, %B274.endif.endif.i ]
  %.250.i = add nsw i64 %.2405765.i, -1
  %scevgep13.i = getelementptr i8, ptr %arg.slope, i64 %lsr.iv.i
  %.289.i5 = load double, ptr %scevgep13.i, align 8, !noalias !4
  %.12.i6.i = fcmp olt double %left.2.066.i, 0.000000e+00
  %.13.i7.i = select i1 %.12.i6.i, double 0.000000e+00, double %left.2.066.i
  %scevgep.i = getelementptr i8, ptr %arg.wide, i64 %lsr.iv.i
  %.325.i = load double, ptr %scevgep.i, align 8, !noalias !4
  %.12.i11.i = fcmp olt double %.325.i, %.13.i7.i
  %.13.i12.i = select i1 %.12.i11.i, double %.325.i, double %.13.i7.i
  %.355.i = fmul double %.289.i5, %.13.i12.i
  %.357.i = fadd double %earned.2.067.i, %.355.i
  %.368.i = fcmp uge double %left.2.066.i, %.325.i
  %.408.i = fsub double %left.2.066.i, %.325.i
  %.241.i = icmp ugt i64 %.2405765.i, 1
  %or.cond.i = select i1 %.368.i, i1 %.241.i, i1 false
  %lsr.iv.next.i = add i64 %lsr.iv.i, 8
  br i1 %or.cond.i, label %B274.endif.endif.i, label %B196.endif

B0.endif:                                         
  %head.2.0.i = phi i64 [ %.225.i, %B172.endif.endif.i ], [ %arg.capacity, %B0 ]
  store double 0.000000e+00, ptr %arg.span, align 8, !noalias !1
  %.280.i = sitofp i64 %arg.slots to double
  %.281.i = getelementptr i8, ptr %arg.span, i64 8
  store double %.280.i, ptr %.281.i, align 8, !noalias !1
  %.284.i = sitofp i64 %head.2.0.i to double
  %.285.i = getelementptr i8, ptr %arg.span, i64 16
  store double %.284.i, ptr %.285.i, align 8, !noalias !1
  %.288.i = sitofp i64 %arg.capacity to double
  %.289.i = getelementptr i8, ptr %arg.span, i64 24
  store double %.288.i, ptr %.289.i, align 8, !noalias !1
  store i64 0, ptr %.84, align 8
  %.88 = call i32 @pass_back(ptr %.84, ptr %excinfo.2, i64 %arg.n, i64 %arg.capacity, i64 %arg.columns, double %arg.keep, ptr %arg.store, ptr %arg.value, ptr %arg.limit, ptr %arg.supply, ptr %arg.charge_limit, ptr %arg.discharge_limit, ptr %arg.energy_min, ptr %arg.energy_max, ptr %arg.order, ptr %arg.merit, ptr %arg.there, ptr %arg.bought, ptr %arg.scale, ptr %arg.room, ptr %arg.parts, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.ends, ptr %arg.span, ptr %arg.sign)
  %cond = icmp eq i32 %.88, 0
  br i1 %cond, label %B0.endif.endif, label %B0.endif.if.if, !prof !0

B0.endif.endif:                                   
  %.98 = load i64, ptr %.84, align 8
  %.108 = icmp eq i64 %.98, 0
  br i1 %.108, label %B140, label %B144

B0.endif.if.if:                                   
  %.96 = icmp sgt i32 %.88, 0
  %.89 = load ptr, ptr %excinfo.2, align 8
  %.97 = select i1 %.96, ptr %.89, ptr undef
  store ptr %.97, ptr %excinfo, align 8
  br label %common.ret

B196.endif:                                       
  %worth.2.1.i = phi double [ %.13.i9.i, %B196 ], [ %.289.i5, %B274.endif.endif.i ]
  %earned.3.1.i = phi double [ %.94.i2, %B196 ], [ %.357.i, %B274.endif.endif.i ]
  %.426.i = getelementptr i8, ptr %arg.span, i64 40
  %.208 = getelementptr i8, ptr %arg.span, i64 56
  store double %worth.2.1.i, ptr %.208, align 8
  %.214 = getelementptr i8, ptr %arg.span, i64 48
  %.215 = load double, ptr %.214, align 8
  %.216 = fsub double %earned.3.1.i, %.215
  store double %.216, ptr %.426.i, align 8
  store i64 1, ptr %retptr, align 8
  br label %common.ret
}

declare void @llvm.memset.p0.i64(ptr captures(none), i8, i64, i1 immarg)

define internal i32 @pass_back(ptr noalias %retptr, ptr noalias %excinfo, i64 %arg.n, i64 %arg.capacity, i64 %arg.columns, double %arg.keep, ptr %arg.store, ptr %arg.value, ptr %arg.limit, ptr %arg.supply, ptr %arg.charge_limit, ptr %arg.discharge_limit, ptr %arg.energy_min, ptr %arg.energy_max, ptr %arg.order, ptr %arg.merit, ptr %arg.there, ptr %arg.bought, ptr %arg.scale, ptr %arg.room, ptr %arg.parts, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.ends, ptr %arg.span, ptr %arg.sign) {
B0.endif.endif.endif.endif.endif.endif:
  %.1015 = alloca ptr, align 8
  store ptr null, ptr %.1015, align 8
  %excinfo.11 = alloca ptr, align 8
  store ptr null, ptr %excinfo.11, align 8
  %.1054 = alloca ptr, align 8
  store ptr null, ptr %.1054, align 8
  %excinfo.12 = alloca ptr, align 8
  store ptr null, ptr %excinfo.12, align 8
  %.1088 = alloca ptr, align 8
  store ptr null, ptr %.1088, align 8
  %excinfo.13 = alloca ptr, align 8
  store ptr null, ptr %excinfo.13, align 8
  %.2284 = alloca i64, align 8
  store i64 0, ptr %.2284, align 8
  %excinfo.15 = alloca ptr, align 8
  store ptr null, ptr %excinfo.15, align 8
  %.2463 = alloca i64, align 8
  store i64 0, ptr %.2463, align 8
  %excinfo.16 = alloca ptr, align 8
  store ptr null, ptr %excinfo.16, align 8
  %.81 = load double, ptr %arg.span, align 8
  %.5.i = fptosi double %.81 to i64
  %.109 = getelementptr i8, ptr %arg.span, i64 8
  %.110 = load double, ptr %.109, align 8
  %.5.i86 = fptosi double %.110 to i64
  %.136 = getelementptr i8, ptr %arg.span, i64 16
  %.137 = load double, ptr %.136, align 8
  %.5.i87 = fptosi double %.137 to i64
  %.163 = getelementptr i8, ptr %arg.span, i64 24
  %.164 = load double, ptr %.163, align 8
  %.5.i88 = fptosi double %.164 to i64
  %.226 = getelementptr i8, ptr %arg.store, i64 80
  %.227 = load double, ptr %.226, align 8
  %.5.i89 = fptosi double %.227 to i64
  %.253 = getelementptr i8, ptr %arg.store, i64 88
  %.254 = load double, ptr %.253, align 8
  %.5.i90 = fptosi double %.254 to i64
  %.286 = getelementptr i8, ptr %arg.store, i64 40
  %.287 = load double, ptr %.286, align 8
  %.292 = fdiv double 1.000000e+00, %arg.keep
  %.330 = fcmp olt double %arg.keep, 1.000000e+00
  br i1 %.330, label %B344.endif, label %B480.endif.endif

B392:                                             
  %size.4.01249 = phi double [ %.497.1, %B458.1 ], [ %size.4.01249.unr, %B392.preheader447 ]
  %.42012441248 = phi i64 [ %.430.1, %B458.1 ], [ %.42012441248.unr, %B392.preheader447 ]
  %.42712451247.in = phi i64 [ %.42712451247.1, %B458.1 ], [ %.42712451247.in.unr, %B392.preheader447 ]
  %.471 = fcmp olt double %size.4.01249, 0x3D70000000000000
  br i1 %.471, label %B416.endif.preheader, label %B458

B416.endif.preheader:                             
  br label %B416.endif

B458:                                             
  %size.6.2 = phi double [ %size.4.01249, %B392 ], [ %.479, %B416.endif ]
  %0 = getelementptr double, ptr %arg.scale, i64 %.42712451247.in
  %.491 = getelementptr i8, ptr %0, i64 -8
  store double %size.6.2, ptr %.491, align 8
  %.497 = fmul double %arg.keep, %size.6.2
  %.42712451247.1 = add i64 %.42712451247.in, -2
  %.430.1 = add nsw i64 %.42012441248, -2
  %.471.1 = fcmp olt double %.497, 0x3D70000000000000
  br i1 %.471.1, label %B416.endif.1.preheader, label %B458.1

B416.endif.1.preheader:                           
  br label %B416.endif.1

B416.endif.1:                                     
  %size.5.1.1 = phi double [ %.479.1, %B416.endif.1 ], [ %.497, %B416.endif.1.preheader ]
  %.479.1 = fmul double %size.5.1.1, 0x4270000000000000
  %.484.1 = fcmp olt double %.479.1, 0x3D70000000000000
  br i1 %.484.1, label %B416.endif.1, label %B458.1

B458.1:                                           
  %size.6.2.1 = phi double [ %.497, %B458 ], [ %.479.1, %B416.endif.1 ]
  %.491.1 = getelementptr double, ptr %arg.scale, i64 %.42712451247.1
  store double %size.6.2.1, ptr %.491.1, align 8
  %.497.1 = fmul double %arg.keep, %size.6.2.1
  %.421.1 = icmp sgt i64 %.42012441248, 2
  br i1 %.421.1, label %B392, label %B480.endif.endif

B646.loopexit:                                    
  %head.7.1.lcssa = phi i64 [ %head.6.01832, %B1556.endif ], [ %head.8.3, %B4658 ]
  %tail.4.1.lcssa = phi i64 [ %tail.3.01834, %B1556.endif ], [ %tail.5.3, %B4658 ]
  %earned.4.1.lcssa = phi double [ %earned.7.01835, %B1556.endif ], [ %earned.5.3, %B4658 ]
  %size.1.3.1.lcssa = phi double [ %size.1.4.01836, %B1556.endif ], [ %size.1.2.2, %B4658 ]
  %row.3.1.lcssa = phi i64 [ %row.2.01837, %B1556.endif ], [ %.2859, %B4658 ]
  %indvar.next = add nuw nsw i64 %indvar, 1
  %lsr.iv.next612 = add i64 %lsr.iv611, -64
  %lsr.iv.next590 = add i64 %lsr.iv589, -64
  %.834 = icmp sgt i64 %.83315251831, 1
  br i1 %.834, label %B648.endif.endif, label %B4680.endif.endif

B868:                                             
  %.1007 = sub i64 %.13.i91, %.13.i
  store ptr null, ptr %.1015, align 8
  %.1019 = call i32 @lay_powers(ptr %.1015, ptr %excinfo.11, i64 %.13.i, i64 %.1007, double %arg.keep, ptr %arg.store, ptr %arg.charge_limit, ptr %arg.discharge_limit, ptr %arg.scale, ptr %arg.room)
  %cond = icmp eq i32 %.1019, 0
  br i1 %cond, label %B868.endif, label %B868.if.if, !prof !0

B1060:                                            
  %.119812691291 = phi i64 [ 0, %B1060.lr.ph ], [ %.1205, %B4833 ]
  %.1205 = add nuw nsw i64 %.119812691291, 1
  %.1235 = getelementptr double, ptr %arg.sign, i64 %.119812691291
  %.1236 = load double, ptr %.1235, align 8
  %.1237 = fcmp olt double %.1236, 0.000000e+00
  br i1 %.1237, label %B1086.endif, label %B4833

B1216:                                            
  %.137512621264 = phi i64 [ %.1382, %B1216 ], [ %.137512621264.ph, %B1216.preheader ]
  %.1382 = add nuw nsw i64 %.137512621264, 1
  %sunkaddr = shl i64 %.137512621264, 3
  %scevgep509 = getelementptr i8, ptr %scevgep, i64 %sunkaddr
  %.1410 = load double, ptr %scevgep509, align 8
  %scevgep500 = getelementptr i8, ptr %scevgep498, i64 %sunkaddr
  %.1415 = load double, ptr %scevgep500, align 8
  %scevgep508 = getelementptr i8, ptr %arg.bought, i64 %sunkaddr
  %.1418 = load double, ptr %scevgep508, align 8
  %.1419 = fmul double %.1415, %.1418
  %.1420 = fadd double %.1410, %.1419
  store double %.1420, ptr %scevgep509, align 8
  %exitcond2276.not = icmp eq i64 %82, %.1382
  br i1 %exitcond2276.not, label %B4833, label %B1216, !llvm.loop !7

B1344:                                            
  %.152012551257 = phi i64 [ %.1527, %B1344 ], [ %.152012551257.ph, %B1344.preheader450 ]
  %.1527 = add nuw nsw i64 %.152012551257, 1
  %1 = shl i64 %.152012551257, 3
  %scevgep605 = getelementptr i8, ptr %scevgep, i64 %1
  %.1555 = load double, ptr %scevgep605, align 8
  %scevgep462 = getelementptr i8, ptr %scevgep461, i64 %1
  %.1560 = load double, ptr %scevgep462, align 8
  %scevgep460 = getelementptr i8, ptr %scevgep459, i64 %1
  %.1565 = load double, ptr %scevgep460, align 8
  %.1566 = fmul double %.1560, %.1565
  %.1567 = fadd double %.1555, %.1566
  store double %.1567, ptr %scevgep605, align 8
  %exitcond.not = icmp eq i64 %92, %.1527
  br i1 %exitcond.not, label %B4833, label %B1344, !llvm.loop !9

B1440:                                            
  %2 = fcmp oeq double %arg.keep, 1.000000e+00
  br i1 %2, label %B1456.endif, label %B1556.endif

B1530:                                            
  %lsr.iv663 = phi ptr [ %scevgep662, %B1530.preheader580 ], [ %scevgep664, %B1530 ]
  %lsr.iv659 = phi i64 [ %147, %B1530.preheader580 ], [ %lsr.iv.next660, %B1530 ]
  %drift.4.21304 = phi double [ %drift.4.21304.unr, %B1530.preheader580 ], [ %.1736.3, %B1530 ]
  %scevgep667 = getelementptr i8, ptr %lsr.iv663, i64 -24
  %.1734 = load double, ptr %scevgep667, align 8
  %.1736 = fadd double %drift.4.21304, %.1734
  %scevgep666 = getelementptr i8, ptr %lsr.iv663, i64 -16
  %.1734.1 = load double, ptr %scevgep666, align 8
  %.1736.1 = fadd double %.1736, %.1734.1
  %scevgep665 = getelementptr i8, ptr %lsr.iv663, i64 -8
  %.1734.2 = load double, ptr %scevgep665, align 8
  %.1736.2 = fadd double %.1736.1, %.1734.2
  %.1734.3 = load double, ptr %lsr.iv663, align 8
  %.1736.3 = fadd double %.1736.2, %.1734.3
  %lsr.iv.next660 = add i64 %lsr.iv659, -4
  %scevgep664 = getelementptr i8, ptr %lsr.iv663, i64 32
  %.1692.3 = icmp sgt i64 %lsr.iv.next660, 4
  br i1 %.1692.3, label %B1530, label %B1556.endif

B1606:                                            
  %drift.5.11505 = phi double [ 0.000000e+00, %B4658 ], [ %drift.6.1, %B1606.preheader ]
  %row.3.11504 = phi i64 [ %.2859, %B4658 ], [ %row.2.01837, %B1606.preheader ]
  %size.1.3.11503 = phi double [ %size.1.2.2, %B4658 ], [ %size.1.4.01836, %B1606.preheader ]
  %earned.4.11502 = phi double [ %earned.5.3, %B4658 ], [ %earned.7.01835, %B1606.preheader ]
  %tail.4.11501 = phi i64 [ %tail.5.3, %B4658 ], [ %tail.3.01834, %B1606.preheader ]
  %head.7.11499 = phi i64 [ %head.8.3, %B4658 ], [ %head.6.01832, %B1606.preheader ]
  %.186714121498 = phi i64 [ %.1877, %B4658 ], [ %.1824.nonneg1089, %B1606.preheader ]
  %.187414151497 = phi i64 [ %.1881, %B4658 ], [ %.1783, %B1606.preheader ]
  %3 = fcmp olt double %arg.keep, 1.000000e+00
  %.1877 = add nsw i64 %.186714121498, -1
  %.1881 = add i64 %.187414151497, -1
  %.1917 = sub nsw i64 %.187414151497, %.13.i
  br i1 %3, label %B1630, label %B1902

B1630:                                            
  %.1928 = getelementptr double, ptr %arg.scale, i64 %.187414151497
  %.1929 = load double, ptr %.1928, align 8
  %.1936 = icmp slt i64 %.187414151497, %.671
  br i1 %.1936, label %B1664, label %B1902

B1664:                                            
  %sunkaddr766 = shl i64 %.1881, 3
  %sunkaddr767 = getelementptr i8, ptr %arg.scale, i64 %sunkaddr766
  %sunkaddr768 = getelementptr i8, ptr %sunkaddr767, i64 16
  %.1942 = load double, ptr %sunkaddr768, align 8
  %.1944 = fmul double %arg.keep, %.1942
  %.1949 = fdiv double %.1929, %.1944
  %.1967 = fcmp ogt double %.1949, 1.000000e+00
  br i1 %.1967, label %B1714.endif, label %B1902

B1748:                                            
  %lsr.iv674 = phi i64 [ %158, %B1748.preheader449 ], [ %lsr.iv.next675, %B1748 ]
  %lsr.iv672 = phi i64 [ %157, %B1748.preheader449 ], [ %lsr.iv.next673, %B1748 ]
  %scevgep677 = getelementptr i8, ptr %arg.slope, i64 %lsr.iv674
  %.2092 = load double, ptr %scevgep677, align 8
  %.2097 = fdiv double %.2092, %.1949
  %scevgep676 = getelementptr i8, ptr %arg.wide, i64 %lsr.iv674
  %.2100 = load double, ptr %scevgep676, align 8
  %.2102 = fmul double %.1949, %.2100
  store double %.2097, ptr %scevgep677, align 8
  store double %.2102, ptr %scevgep676, align 8
  %lsr.iv.next673 = add i64 %lsr.iv672, -1
  %lsr.iv.next675 = add i64 %lsr.iv674, 8
  %.2052 = icmp ugt i64 %lsr.iv.next673, 1
  br i1 %.2052, label %B1748, label %B1810.endif.endif, !llvm.loop !10

B1902:                                            
  %size.1.2.2 = phi double [ %.1929, %B1630 ], [ %.1929, %B1664 ], [ %size.1.3.11503, %B1606 ], [ %.1929, %B1810.endif.endif ]
  %.2266 = getelementptr double, ptr %71, i64 %.1917
  %.2267 = load double, ptr %.2266, align 8
  %.2270 = fcmp olt double %.2267, %.2269
  %.2275 = getelementptr double, ptr %arg.there, i64 %.1917
  %.2276 = load double, ptr %.2275, align 8
  br i1 %.2270, label %B1956, label %B2102

B1956:                                            
  store i64 0, ptr %.2284, align 8
  %.2288 = call i32 @burn_slot(ptr %.2284, ptr %excinfo.15, i64 %arg.n, i64 %.1917, i64 %.1917, double %.2276, ptr %arg.store, ptr %arg.merit, ptr %arg.room, ptr %arg.segment)
  %.2298 = load i64, ptr %.2284, align 8
  %cond93 = icmp eq i32 %.2288, 0
  br i1 %cond93, label %B1956.endif.endif, label %B1956.if.if, !prof !0

B2052:                                            
  %lsr.iv513 = phi i64 [ %lsr.iv.next514.1, %B2052 ], [ %lsr.iv513.unr, %B2052.preheader445 ]
  %lsr.iv679 = phi ptr [ %scevgep680.1, %B2052 ], [ %lsr.iv679.unr, %B2052.preheader445 ]
  %scevgep683 = getelementptr i8, ptr %lsr.iv679, i64 -96
  %.2434 = load double, ptr %scevgep683, align 8
  %.2436 = fmul double %size.1.2.2, %.2434
  store double %.2436, ptr %scevgep683, align 8
  %scevgep682 = getelementptr i8, ptr %lsr.iv679, i64 -64
  %.2434.1 = load double, ptr %scevgep682, align 8
  %.2436.1 = fmul double %size.1.2.2, %.2434.1
  store double %.2436.1, ptr %scevgep682, align 8
  %scevgep681 = getelementptr i8, ptr %lsr.iv679, i64 -32
  %.2434.2 = load double, ptr %scevgep681, align 8
  %.2436.2 = fmul double %size.1.2.2, %.2434.2
  store double %.2436.2, ptr %scevgep681, align 8
  %.2434.3 = load double, ptr %lsr.iv679, align 8
  %.2436.3 = fmul double %size.1.2.2, %.2434.3
  store double %.2436.3, ptr %lsr.iv679, align 8
  %scevgep680 = getelementptr i8, ptr %lsr.iv679, i64 128
  %scevgep683.1 = getelementptr i8, ptr %lsr.iv679, i64 32
  %.2434.1384 = load double, ptr %scevgep683.1, align 8
  %.2436.1385 = fmul double %size.1.2.2, %.2434.1384
  store double %.2436.1385, ptr %scevgep683.1, align 8
  %scevgep682.1 = getelementptr i8, ptr %lsr.iv679, i64 64
  %.2434.1.1 = load double, ptr %scevgep682.1, align 8
  %.2436.1.1 = fmul double %size.1.2.2, %.2434.1.1
  store double %.2436.1.1, ptr %scevgep682.1, align 8
  %scevgep681.1 = getelementptr i8, ptr %lsr.iv679, i64 96
  %.2434.2.1 = load double, ptr %scevgep681.1, align 8
  %.2436.2.1 = fmul double %size.1.2.2, %.2434.2.1
  store double %.2436.2.1, ptr %scevgep681.1, align 8
  %.2434.3.1 = load double, ptr %scevgep680, align 8
  %.2436.3.1 = fmul double %size.1.2.2, %.2434.3.1
  store double %.2436.3.1, ptr %scevgep680, align 8
  %scevgep680.1 = getelementptr i8, ptr %lsr.iv679, i64 256
  %lsr.iv.next514.1 = add nsw i64 %lsr.iv513, -8
  %niter.ncmp.3.1 = icmp eq i64 %lsr.iv.next514.1, 0
  br i1 %niter.ncmp.3.1, label %B2156.loopexit.unr-lcssa, label %B2052

B2102:                                            
  store i64 0, ptr %.2463, align 8
  %.2467 = call i32 @gather_slot(ptr %.2463, ptr %excinfo.16, i64 %arg.n, i64 %.1917, double %.2276, ptr %arg.store, ptr %arg.room, ptr %arg.parts, ptr %arg.segment)
  %.2477 = load i64, ptr %.2463, align 8
  switch i32 %.2467, label %B2102.if.if [
    i32 -2, label %B2156
    i32 0, label %B2156
  ], !prof !11

B2156.loopexit.unr-lcssa:                         
  %4 = or i64 %161, 1
  %lcmp.mod512.not = icmp eq i64 %xtraiter511, 0
  br i1 %lcmp.mod512.not, label %B2156, label %B2052.epil.preheader

B2052.epil.preheader:                             
  %.239813231325.epil.init = phi i64 [ 1, %B2052.preheader ], [ %4, %B2156.loopexit.unr-lcssa ]
  %5 = shl i64 %.239813231325.epil.init, 5
  %scevgep685 = getelementptr i8, ptr %scevgep684, i64 %5
  %6 = shl nuw nsw i64 %xtraiter511, 5
  br label %B2052.epil

B2052.epil:                                       
  %lsr.iv686 = phi i64 [ %lsr.iv.next687, %B2052.epil ], [ 0, %B2052.epil.preheader ]
  %scevgep688 = getelementptr i8, ptr %scevgep685, i64 %lsr.iv686
  %.2434.epil = load double, ptr %scevgep688, align 8
  %.2436.epil = fmul double %size.1.2.2, %.2434.epil
  store double %.2436.epil, ptr %scevgep688, align 8
  %lsr.iv.next687 = add nuw nsw i64 %lsr.iv686, 32
  %epil.iter.cmp.not = icmp eq i64 %6, %lsr.iv.next687
  br i1 %epil.iter.cmp.not, label %B2156, label %B2052.epil, !llvm.loop !12

B2156:                                            
  %m.3.2 = phi i64 [ %.2477, %B2102 ], [ %.2477, %B2102 ], [ %.2298, %B2052.epil ], [ %.2298, %B2156.loopexit.unr-lcssa ], [ %.2298, %B1956.endif.endif ]
  %.2499 = add nsw i64 %m.3.2, 2
  %.2501 = icmp slt i64 %head.7.11499, %.2499
  br i1 %.2501, label %B2174.else.if, label %B2358

common.ret:                                       
  %common.ret.op = phi i32 [ 0, %B2210 ], [ 0, %B4680.endif.endif ], [ %.2467, %B2102.if.if ], [ %.2288, %B1956.if.if ], [ %.1019, %B868.if.if ], [ %.1092, %B868.endif.endif.if.if ], [ %.1058, %B868.endif.if.if ]
  ret i32 %common.ret.op

B2210:                                            
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B2264:                                            
  %lsr.iv709 = phi i64 [ %.273313301332.ph.neg, %B2264.preheader448 ], [ %lsr.iv.next710, %B2264 ]
  %7 = shl i64 %lsr.iv709, 3
  %scevgep718 = getelementptr i8, ptr %scevgep717, i64 %7
  %.2769 = load double, ptr %scevgep718, align 8
  %scevgep716 = getelementptr i8, ptr %scevgep715, i64 %7
  %.2774 = load double, ptr %scevgep716, align 8
  %scevgep714 = getelementptr i8, ptr %scevgep713, i64 %7
  store double %.2769, ptr %scevgep714, align 8
  %8 = shl i64 %lsr.iv709, 3
  %scevgep515 = getelementptr i8, ptr %scevgep711, i64 %8
  store double %.2774, ptr %scevgep515, align 8
  %lsr.iv.next710 = add i64 %lsr.iv709, -1
  %exitcond2283.not = icmp eq i64 %182, %lsr.iv.next710
  br i1 %exitcond2283.not, label %B2338, label %B2264, !llvm.loop !14

B2338:                                            
  %.2798 = sub nsw i64 %arg.capacity, %.2509
  br label %B2358

B2358:                                            
  %head.10.2 = phi i64 [ %.2798, %B2338 ], [ %head.7.11499, %B2156 ]
  %tail.7.2 = phi i64 [ %arg.capacity, %B2338 ], [ %tail.4.11501, %B2156 ]
  %.2811 = load double, ptr %arg.segment, align 8
  %.2813 = fadd double %earned.4.11502, %.2811
  %.2821 = getelementptr double, ptr %arg.ends, i64 %row.3.11504
  %.2822 = load double, ptr %.2821, align 8
  %sunkaddr530 = getelementptr i8, ptr %arg.segment, i64 8
  %.2825 = load double, ptr %sunkaddr530, align 8
  %.2826 = fadd double %.2822, %.2825
  %.2833 = getelementptr i8, ptr %.2821, i64 8
  %.2834 = load double, ptr %.2833, align 8
  %.2838 = fadd double %.2825, %.2834
  %9 = getelementptr double, ptr %arg.room, i64 %.1917
  %.2844 = getelementptr i8, ptr %9, i64 4608
  %.2845 = load double, ptr %.2844, align 8
  %.2846 = fadd double %.2838, %.2845
  %.2848 = fadd double %drift.5.11505, %.2846
  %.2859 = sub nsw i64 %row.3.11504, %arg.columns
  %.2866 = icmp sgt i64 %.187414151497, 0
  br i1 %.2866, label %B2520, label %B2596

B2520:                                            
  %.2871 = mul nsw i64 %.1881, %.5.i89
  %.2873 = getelementptr double, ptr %arg.energy_min, i64 %.2871
  %.2874 = load double, ptr %.2873, align 8
  %.2880 = mul nsw i64 %.1881, %.5.i90
  %.2882 = getelementptr double, ptr %arg.energy_max, i64 %.2880
  %.2883 = load double, ptr %.2882, align 8
  br label %B2596

B2596:                                            
  %most.2.2 = phi double [ %.2883, %B2520 ], [ 0x7FF0000000000000, %B2358 ]
  %least.2.2 = phi double [ %.2874, %B2520 ], [ 0.000000e+00, %B2358 ]
  %.idx1112 = shl i64 %m.3.2, 5
  %10 = getelementptr i8, ptr %arg.segment, i64 %.idx1112
  %.2924 = getelementptr i8, ptr %10, i64 32
  store double 0xFFF0000000000000, ptr %.2924, align 8
  %.2928 = getelementptr double, ptr %arg.slope, i64 %tail.7.2
  store double 0xFFF0000000000000, ptr %.2928, align 8
  %.2932 = fmul double %arg.keep, %least.2.2
  %.2934 = fsub double %.2932, %.2826
  %.2936 = fmul double %size.1.2.2, %.2934
  %.2952 = fcmp ogt double %.2936, 0.000000e+00
  br i1 %.2952, label %B2706.preheader, label %B3102

B2706.preheader:                                  
  %sunkaddr531 = getelementptr i8, ptr %arg.segment, i64 32
  %.29691337 = load double, ptr %sunkaddr531, align 8
  %.29721338 = getelementptr double, ptr %arg.slope, i64 %head.10.2
  %.29731339 = load double, ptr %.29721338, align 8
  %.30091345 = fcmp oeq double %.29691337, 0xFFF0000000000000
  %.30131346 = fcmp oeq double %.29731339, 0xFFF0000000000000
  %or.cond1347 = and i1 %.30091345, %.30131346
  br i1 %or.cond1347, label %B3102, label %B2850.preheader

B2850.preheader:                                  
  %.29821340 = fcmp oge double %.29691337, %.29731339
  %.29961342 = getelementptr double, ptr %arg.wide, i64 %head.10.2
  %"$phi2798.2.2.4.in1343" = select i1 %.29821340, ptr %.29881341, ptr %.29961342
  br label %B2850

B2706:                                            
  %.2966 = shl nsw i64 %.3205974, 2
  %.2968 = getelementptr double, ptr %arg.segment, i64 %.2966
  %.2969 = load double, ptr %.2968, align 8
  %.2972 = getelementptr double, ptr %arg.slope, i64 %.3263
  %.2973 = load double, ptr %.2972, align 8
  %.2982 = fcmp oge double %.2969, %.2973
  %.2988 = getelementptr i8, ptr %.2968, i64 8
  %.2996 = getelementptr double, ptr %arg.wide, i64 %.3263
  %"$phi2798.2.2.4.in" = select i1 %.2982, ptr %.2988, ptr %.2996
  %.3009 = fcmp oeq double %.2969, 0xFFF0000000000000
  %.3013 = fcmp oeq double %.2973, 0xFFF0000000000000
  %or.cond = and i1 %.3009, %.3013
  br i1 %or.cond, label %B3102, label %B2850

B2850:                                            
  %"$phi2798.2.2.41356.in" = phi ptr [ %"$phi2798.2.2.4.in", %B2706 ], [ %"$phi2798.2.2.4.in1343", %B2850.preheader ]
  %.29821355 = phi i1 [ %.2982, %B2706 ], [ %.29821340, %B2850.preheader ]
  %.29731354 = phi double [ %.2973, %B2706 ], [ %.29731339, %B2850.preheader ]
  %.29691353 = phi double [ %.2969, %B2706 ], [ %.29691337, %B2850.preheader ]
  %.29661352 = phi i64 [ %.2966, %B2706 ], [ 4, %B2850.preheader ]
  %i.8.21351 = phi i64 [ %.3205974, %B2706 ], [ 1, %B2850.preheader ]
  %cut.7.21350 = phi double [ %.3178961968, %B2706 ], [ %.2936, %B2850.preheader ]
  %earned.6.21349 = phi double [ %.3170959970, %B2706 ], [ %.2813, %B2850.preheader ]
  %head.9.21348 = phi i64 [ %.3263, %B2706 ], [ %head.10.2, %B2850.preheader ]
  %"$phi2798.2.2.41356" = load double, ptr %"$phi2798.2.2.41356.in", align 8
  br i1 %.29821355, label %B2868, label %B2868.thread

B2868:                                            
  %11 = fcmp ogt double %"$phi2798.2.2.41356", %cut.7.21350
  br i1 %11, label %B2978, label %B3078

B2868.thread:                                     
  %12 = fcmp ogt double %"$phi2798.2.2.41356", %cut.7.21350
  br i1 %12, label %B2994, label %B3084

B2978:                                            
  %.3085 = fsub double %"$phi2798.2.2.41356", %cut.7.21350
  %13 = getelementptr double, ptr %arg.segment, i64 %.29661352
  %.3104 = getelementptr i8, ptr %13, i64 8
  store double %.3085, ptr %.3104, align 8
  %.3122 = getelementptr double, ptr %arg.wide, i64 %head.9.21348
  %.3123 = load double, ptr %.3122, align 8
  br label %B3002

B2994:                                            
  %.3130 = fsub double %"$phi2798.2.2.41356", %cut.7.21350
  br label %B3002

B3002:                                            
  %"$phi2868.2.2.4935940951" = phi double [ %.29691353, %B2978 ], [ %.29731354, %B2994 ]
  %"$phi3002.2.2.3" = phi double [ %.3123, %B2978 ], [ %.3130, %B2994 ]
  %.3071.pn = fmul double %cut.7.21350, %"$phi2868.2.2.4935940951"
  %.3073942949 = fadd double %earned.6.21349, %.3071.pn
  %.3159 = getelementptr double, ptr %arg.wide, i64 %head.9.21348
  store double %"$phi3002.2.2.3", ptr %.3159, align 8
  br label %B3102

B3078:                                            
  %.3205 = add nsw i64 %i.8.21351, 1
  br label %B3084

B3084:                                            
  %.3205974 = phi i64 [ %.3205, %B3078 ], [ %i.8.21351, %B2868.thread ]
  %"$phi2868.2.2.4936957972" = phi double [ %.29691353, %B3078 ], [ %.29731354, %B2868.thread ]
  %"$phi3084.3.2.4" = phi i64 [ 0, %B3078 ], [ 1, %B2868.thread ]
  %.3178961968 = fsub double %cut.7.21350, %"$phi2798.2.2.41356"
  %.3168.pn = fmul double %"$phi2798.2.2.41356", %"$phi2868.2.2.4936957972"
  %.3170959970 = fadd double %earned.6.21349, %.3168.pn
  %.3263 = add nsw i64 %"$phi3084.3.2.4", %head.9.21348
  %.3273 = fcmp ogt double %.3178961968, 0.000000e+00
  br i1 %.3273, label %B2706, label %B3102

B3102:                                            
  %head.11.3 = phi i64 [ %head.10.2, %B2596 ], [ %head.9.21348, %B3002 ], [ %head.10.2, %B2706.preheader ], [ %.3263, %B2706 ], [ %.3263, %B3084 ]
  %earned.5.3 = phi double [ %.2813, %B2596 ], [ %.3073942949, %B3002 ], [ %.2813, %B2706.preheader ], [ %.3170959970, %B2706 ], [ %.3170959970, %B3084 ]
  %outermost.4.3 = phi double [ 0x7FF0000000000000, %B2596 ], [ %"$phi2868.2.2.4935940951", %B3002 ], [ 0x7FF0000000000000, %B2706.preheader ], [ %"$phi2868.2.2.4936957972", %B2706 ], [ %"$phi2868.2.2.4936957972", %B3084 ]
  %i.9.3 = phi i64 [ 1, %B2596 ], [ %i.8.21351, %B3002 ], [ 1, %B2706.preheader ], [ %.3205974, %B2706 ], [ %.3205974, %B3084 ]
  %14 = fcmp olt double %arg.keep, 1.000000e+00
  %15 = getelementptr double, ptr %arg.ends, i64 %.2859
  %.3296 = getelementptr i8, ptr %15, i64 32
  store double %outermost.4.3, ptr %.3296, align 8
  %.idx1113 = shl i64 %i.9.3, 5
  %16 = getelementptr i8, ptr %arg.segment, i64 %.idx1113
  %.3304 = getelementptr i8, ptr %16, i64 -32
  store double 0x7FF0000000000000, ptr %.3304, align 8
  %17 = getelementptr double, ptr %arg.slope, i64 %head.11.3
  %.3309 = getelementptr i8, ptr %17, i64 -8
  store double 0x7FF0000000000000, ptr %.3309, align 8
  %.3314 = fmul double %arg.keep, %most.2.2
  %.3316 = fsub double %.2848, %.3314
  %.3318 = fmul double %size.1.2.2, %.3316
  %.3336 = fcmp ogt double %.3318, 0.000000e+00
  %or.cond1102 = select i1 %14, i1 %.3336, i1 false
  br i1 %or.cond1102, label %B3240, label %B3436

B3240:                                            
  %.3346 = fcmp olt double %.2826, %.2932
  %"$phi3282.2.2.3.v.frozen" = freeze i1 %.3346
  %.3360 = fdiv double %.2826, %arg.keep
  %spec.select = select i1 %"$phi3282.2.2.3.v.frozen", double %least.2.2, double %.3360
  %"$phi3282.2.2.3" = fsub double %most.2.2, %spec.select
  %.3367 = fneg double %"$phi3282.2.2.3"
  %.3371 = fmul double %arg.keep, %.3367
  %.3373 = fmul double %size.1.2.2, %.3371
  %.3378 = add nsw i64 %m.3.2, 1
  %.3416 = sub i64 %.3378, %i.9.3
  %.34591367.not = icmp slt i64 %.3416, 1
  br i1 %.34591367.not, label %B3376.endif, label %B3338.preheader

B3338.preheader:                                  
  %18 = sub i64 %m.3.2, %i.9.3
  %xtraiter514 = and i64 %.3416, 3
  %lcmp.mod515.not = icmp eq i64 %xtraiter514, 0
  br i1 %lcmp.mod515.not, label %B3338.prol.loopexit, label %B3338.prol.preheader

B3338.prol.preheader:                             
  %scevgep720 = getelementptr i8, ptr %scevgep684, i64 %.idx1113
  %19 = shl nuw nsw i64 %xtraiter514, 5
  br label %B3338.prol

B3338.prol:                                       
  %lsr.iv721 = phi i64 [ 0, %B3338.prol.preheader ], [ %lsr.iv.next722, %B3338.prol ]
  %cut.8.31370.prol = phi double [ %.3373, %B3338.prol.preheader ], [ %.3503.prol, %B3338.prol ]
  %scevgep723 = getelementptr i8, ptr %scevgep720, i64 %lsr.iv721
  %.3501.prol = load double, ptr %scevgep723, align 8
  %.3503.prol = fadd double %cut.8.31370.prol, %.3501.prol
  %lsr.iv.next722 = add nuw nsw i64 %lsr.iv721, 32
  %prol.iter516.cmp.not = icmp eq i64 %19, %lsr.iv.next722
  br i1 %prol.iter516.cmp.not, label %B3338.prol.loopexit.loopexit, label %B3338.prol, !llvm.loop !15

B3338.prol.loopexit.loopexit:                     
  %20 = add nsw i64 %19, -32
  %21 = lshr exact i64 %20, 5
  %22 = add i64 %i.9.3, 1
  %23 = add i64 %22, %21
  %24 = add i64 %i.9.3, %21
  %25 = sub i64 %m.3.2, %24
  br label %B3338.prol.loopexit

B3338.prol.loopexit:                              
  %cut.8.31370.unr = phi double [ %.3373, %B3338.preheader ], [ %.3503.prol, %B3338.prol.loopexit.loopexit ]
  %.345813651369.unr = phi i64 [ %.3416, %B3338.preheader ], [ %25, %B3338.prol.loopexit.loopexit ]
  %.346513661368.unr = phi i64 [ %i.9.3, %B3338.preheader ], [ %23, %B3338.prol.loopexit.loopexit ]
  %.3503.lcssa.unr = phi double [ poison, %B3338.preheader ], [ %.3503.prol, %B3338.prol.loopexit.loopexit ]
  %26 = icmp ult i64 %18, 3
  br i1 %26, label %B3376.endif, label %B3338.preheader578

B3338.preheader578:                               
  %27 = add i64 %.345813651369.unr, 4
  %28 = shl i64 %.346513661368.unr, 5
  %scevgep727 = getelementptr i8, ptr %scevgep726, i64 %28
  br label %B3338

B3338:                                            
  %lsr.iv728 = phi ptr [ %scevgep727, %B3338.preheader578 ], [ %scevgep729, %B3338 ]
  %lsr.iv724 = phi i64 [ %27, %B3338.preheader578 ], [ %lsr.iv.next725, %B3338 ]
  %cut.8.31370 = phi double [ %cut.8.31370.unr, %B3338.preheader578 ], [ %.3503.3, %B3338 ]
  %scevgep732 = getelementptr i8, ptr %lsr.iv728, i64 -96
  %.3501 = load double, ptr %scevgep732, align 8
  %.3503 = fadd double %cut.8.31370, %.3501
  %scevgep731 = getelementptr i8, ptr %lsr.iv728, i64 -64
  %.3501.1 = load double, ptr %scevgep731, align 8
  %.3503.1 = fadd double %.3503, %.3501.1
  %scevgep730 = getelementptr i8, ptr %lsr.iv728, i64 -32
  %.3501.2 = load double, ptr %scevgep730, align 8
  %.3503.2 = fadd double %.3503.1, %.3501.2
  %.3501.3 = load double, ptr %lsr.iv728, align 8
  %.3503.3 = fadd double %.3503.2, %.3501.3
  %lsr.iv.next725 = add i64 %lsr.iv724, -4
  %scevgep729 = getelementptr i8, ptr %lsr.iv728, i64 128
  %.3459.3 = icmp sgt i64 %lsr.iv.next725, 4
  br i1 %.3459.3, label %B3338, label %B3376.endif

B3410:                                            
  %lsr.iv740 = phi ptr [ %scevgep739, %B3410.preheader577 ], [ %scevgep741, %B3410 ]
  %lsr.iv736 = phi i64 [ %189, %B3410.preheader577 ], [ %lsr.iv.next737, %B3410 ]
  %cut.9.31379 = phi double [ %cut.9.31379.unr, %B3410.preheader577 ], [ %.3645.3, %B3410 ]
  %scevgep744 = getelementptr i8, ptr %lsr.iv740, i64 -24
  %.3643 = load double, ptr %scevgep744, align 8
  %.3645 = fadd double %cut.9.31379, %.3643
  %scevgep743 = getelementptr i8, ptr %lsr.iv740, i64 -16
  %.3643.1 = load double, ptr %scevgep743, align 8
  %.3645.1 = fadd double %.3645, %.3643.1
  %scevgep742 = getelementptr i8, ptr %lsr.iv740, i64 -8
  %.3643.2 = load double, ptr %scevgep742, align 8
  %.3645.2 = fadd double %.3645.1, %.3643.2
  %.3643.3 = load double, ptr %lsr.iv740, align 8
  %.3645.3 = fadd double %.3645.2, %.3643.3
  %lsr.iv.next737 = add i64 %lsr.iv736, -4
  %scevgep741 = getelementptr i8, ptr %lsr.iv740, i64 32
  %.3601.3 = icmp sgt i64 %lsr.iv.next737, 4
  br i1 %.3601.3, label %B3410, label %B3436

B3436:                                            
  %cut.10.2 = phi double [ %.3318, %B3102 ], [ %cut.8.3.lcssa, %B3376.endif ], [ %.3645.lcssa.unr, %B3410.prol.loopexit ], [ %.3645.3, %B3410 ]
  %.3692 = fcmp ogt double %cut.10.2, 0.000000e+00
  br i1 %.3692, label %B3448.preheader, label %B3832

B3448.preheader:                                  
  %.37061383 = shl nsw i64 %m.3.2, 2
  %.37081384 = getelementptr double, ptr %arg.segment, i64 %.37061383
  %.37091385 = load double, ptr %.37081384, align 8
  %.37111386 = add nsw i64 %tail.7.2, -1
  %.37131387 = getelementptr double, ptr %arg.slope, i64 %.37111386
  %.37141388 = load double, ptr %.37131387, align 8
  %.37501394 = fcmp oeq double %.37091385, 0x7FF0000000000000
  %.37531395 = fcmp oeq double %.37141388, 0x7FF0000000000000
  %or.cond11031396 = and i1 %.37501394, %.37531395
  br i1 %or.cond11031396, label %B3832, label %B3600.preheader

B3600.preheader:                                  
  %.37231389 = fcmp ole double %.37091385, %.37141388
  %.37291390 = getelementptr i8, ptr %.37081384, i64 8
  %.37381391 = getelementptr double, ptr %arg.wide, i64 %.37111386
  %"$phi3552.2.2.4.in1392" = select i1 %.37231389, ptr %.37291390, ptr %.37381391
  br label %B3600

B3448:                                            
  %.3706 = shl nsw i64 %.39171003, 2
  %.3708 = getelementptr double, ptr %arg.segment, i64 %.3706
  %.3709 = load double, ptr %.3708, align 8
  %.3711 = add nsw i64 %.3967, -1
  %.3713 = getelementptr double, ptr %arg.slope, i64 %.3711
  %.3714 = load double, ptr %.3713, align 8
  %.3723 = fcmp ole double %.3709, %.3714
  %.3729 = getelementptr i8, ptr %.3708, i64 8
  %.3738 = getelementptr double, ptr %arg.wide, i64 %.3711
  %"$phi3552.2.2.4.in" = select i1 %.3723, ptr %.3729, ptr %.3738
  %.3750 = fcmp oeq double %.3709, 0x7FF0000000000000
  %.3753 = fcmp oeq double %.3714, 0x7FF0000000000000
  %or.cond1103 = and i1 %.3750, %.3753
  br i1 %or.cond1103, label %B3832, label %B3600

B3600:                                            
  %"$phi3552.2.2.41405.in" = phi ptr [ %"$phi3552.2.2.4.in", %B3448 ], [ %"$phi3552.2.2.4.in1392", %B3600.preheader ]
  %.37231404 = phi i1 [ %.3723, %B3448 ], [ %.37231389, %B3600.preheader ]
  %.37141403 = phi double [ %.3714, %B3448 ], [ %.37141388, %B3600.preheader ]
  %.37111402 = phi i64 [ %.3711, %B3448 ], [ %.37111386, %B3600.preheader ]
  %.37091401 = phi double [ %.3709, %B3448 ], [ %.37091385, %B3600.preheader ]
  %.37061400 = phi i64 [ %.3706, %B3448 ], [ %.37061383, %B3600.preheader ]
  %cut.11.21399 = phi double [ %.3890993999, %B3448 ], [ %cut.10.2, %B3600.preheader ]
  %m.4.21398 = phi i64 [ %.39171003, %B3448 ], [ %m.3.2, %B3600.preheader ]
  %tail.6.21397 = phi i64 [ %.3967, %B3448 ], [ %tail.7.2, %B3600.preheader ]
  %"$phi3552.2.2.41405" = load double, ptr %"$phi3552.2.2.41405.in", align 8
  br i1 %.37231404, label %B3618, label %B3618.thread

B3618:                                            
  %29 = fcmp ogt double %"$phi3552.2.2.41405", %cut.11.21399
  br i1 %29, label %B3712, label %B3808

B3618.thread:                                     
  %30 = fcmp ogt double %"$phi3552.2.2.41405", %cut.11.21399
  br i1 %30, label %B3734, label %B3814

B3712:                                            
  %.3810 = fsub double %"$phi3552.2.2.41405", %cut.11.21399
  %31 = getelementptr double, ptr %arg.segment, i64 %.37061400
  %.3829 = getelementptr i8, ptr %31, i64 8
  store double %.3810, ptr %.3829, align 8
  %.3848 = getelementptr double, ptr %arg.wide, i64 %.37111402
  %.3849 = load double, ptr %.3848, align 8
  br label %B3742

B3734:                                            
  %.3856 = fsub double %"$phi3552.2.2.41405", %cut.11.21399
  br label %B3742

B3742:                                            
  %"$phi3618.2.2.4978981987" = phi double [ %.37091401, %B3712 ], [ %.37141403, %B3734 ]
  %"$phi3742.2.2.3" = phi double [ %.3849, %B3712 ], [ %.3856, %B3734 ]
  %.3883 = getelementptr double, ptr %arg.wide, i64 %.37111402
  store double %"$phi3742.2.2.3", ptr %.3883, align 8
  br label %B3832

B3808:                                            
  %.3917 = add nsw i64 %m.4.21398, -1
  br label %B3814

B3814:                                            
  %.39171003 = phi i64 [ %.3917, %B3808 ], [ %m.4.21398, %B3618.thread ]
  %"$phi3618.2.2.49799911001" = phi double [ %.37091401, %B3808 ], [ %.37141403, %B3618.thread ]
  %"$phi3814.3.2.4.neg" = phi i64 [ 0, %B3808 ], [ -1, %B3618.thread ]
  %.3890993999 = fsub double %cut.11.21399, %"$phi3552.2.2.41405"
  %.3967 = add i64 %"$phi3814.3.2.4.neg", %tail.6.21397
  %.3977 = fcmp ogt double %.3890993999, 0.000000e+00
  br i1 %.3977, label %B3448, label %B3832

B3832:                                            
  %tail.5.3 = phi i64 [ %tail.7.2, %B3436 ], [ %tail.6.21397, %B3742 ], [ %tail.7.2, %B3448.preheader ], [ %.3967, %B3448 ], [ %.3967, %B3814 ]
  %m.5.3 = phi i64 [ %m.3.2, %B3436 ], [ %m.4.21398, %B3742 ], [ %m.3.2, %B3448.preheader ], [ %.39171003, %B3448 ], [ %.39171003, %B3814 ]
  %outermost.6.3 = phi double [ 0xFFF0000000000000, %B3436 ], [ %"$phi3618.2.2.4978981987", %B3742 ], [ 0xFFF0000000000000, %B3448.preheader ], [ %"$phi3618.2.2.49799911001", %B3448 ], [ %"$phi3618.2.2.49799911001", %B3814 ]
  %sunkaddr771 = shl i64 %.2859, 3
  %sunkaddr772 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr771
  %sunkaddr773 = getelementptr i8, ptr %sunkaddr772, i64 40
  store double %outermost.6.3, ptr %sunkaddr773, align 8
  %.4007.neg = xor i64 %m.5.3, -1
  %.4009.neg = add i64 %i.9.3, %head.11.3
  %.4011 = add i64 %.4009.neg, %.4007.neg
  %.4034 = getelementptr double, ptr %arg.slope, i64 %tail.5.3
  store double 0xFFF0000000000000, ptr %.4034, align 8
  %.4038.not = icmp sgt i64 %i.9.3, %m.5.3
  br i1 %.4038.not, label %B4438, label %B3912.preheader

B3912.preheader:                                  
  br label %B3912

B3912:                                            
  %i.10.2 = phi i64 [ %.4233, %B4304 ], [ %i.9.3, %B3912.preheader ]
  %old_at.2.2 = phi i64 [ %old_at.3.5, %B4304 ], [ %head.11.3, %B3912.preheader ]
  %put.5.2 = phi i64 [ %put.6.4, %B4304 ], [ %.4011, %B3912.preheader ]
  %.4070.idx = shl i64 %i.10.2, 5
  %.4070 = getelementptr i8, ptr %arg.segment, i64 %.4070.idx
  %.4071 = load double, ptr %.4070, align 8
  %.4077 = getelementptr double, ptr %arg.slope, i64 %old_at.2.2
  %.4078 = load double, ptr %.4077, align 8
  %.4082 = fcmp ogt double %.4078, %.4071
  br i1 %.4082, label %B3958.preheader, label %B4048

B3958.preheader:                                  
  br label %B3958

B3958:                                            
  %.4087 = phi double [ %.4114, %B3958 ], [ %.4078, %B3958.preheader ]
  %old_at.4.4 = phi i64 [ %.4107, %B3958 ], [ %old_at.2.2, %B3958.preheader ]
  %put.4.4 = phi i64 [ %.4101, %B3958 ], [ %put.5.2, %B3958.preheader ]
  %32 = shl i64 %old_at.4.4, 3
  %scevgep747 = getelementptr i8, ptr %arg.wide, i64 %32
  %.4091 = load double, ptr %scevgep747, align 8
  %33 = shl i64 %put.4.4, 3
  %scevgep749 = getelementptr i8, ptr %arg.slope, i64 %33
  store double %.4087, ptr %scevgep749, align 8
  %scevgep748 = getelementptr i8, ptr %arg.wide, i64 %33
  store double %.4091, ptr %scevgep748, align 8
  %.4101 = add i64 %put.4.4, 1
  %.4107 = add i64 %old_at.4.4, 1
  %34 = shl i64 %old_at.4.4, 3
  %scevgep517 = getelementptr i8, ptr %arg.slope, i64 %34
  %scevgep518 = getelementptr i8, ptr %scevgep517, i64 8
  %.4114 = load double, ptr %scevgep518, align 8
  %.4116 = fcmp ogt double %.4114, %.4071
  br i1 %.4116, label %B3958, label %B4048

B4048:                                            
  %.4125 = phi double [ %.4078, %B3912 ], [ %.4114, %B3958 ]
  %old_at.3.5 = phi i64 [ %old_at.2.2, %B3912 ], [ %.4107, %B3958 ]
  %put.7.5 = phi i64 [ %put.5.2, %B3912 ], [ %.4101, %B3958 ]
  %.4127 = fcmp oeq double %.4125, %.4071
  %.4131 = icmp slt i64 %old_at.3.5, %tail.5.3
  %or.cond1104 = and i1 %.4127, %.4131
  br i1 %or.cond1104, label %B4084, label %B4142

B4084:                                            
  %.4143 = getelementptr double, ptr %arg.wide, i64 %old_at.3.5
  %.4144 = load double, ptr %.4143, align 8
  %sunkaddr532 = getelementptr i8, ptr %arg.segment, i64 %.4070.idx
  %sunkaddr533 = getelementptr i8, ptr %sunkaddr532, i64 8
  %.4150 = load double, ptr %sunkaddr533, align 8
  %.4151 = fadd double %.4144, %.4150
  store double %.4151, ptr %.4143, align 8
  br label %B4304

B4142:                                            
  %.4159 = icmp sgt i64 %put.7.5, %.4011
  br i1 %.4159, label %B4154, label %B4248

B4154:                                            
  %35 = getelementptr double, ptr %arg.slope, i64 %put.7.5
  %.4164 = getelementptr i8, ptr %35, i64 -8
  %.4165 = load double, ptr %.4164, align 8
  %.4167 = fcmp oeq double %.4165, %.4071
  br i1 %.4167, label %B4184, label %B4248

B4184:                                            
  %sunkaddr776 = shl i64 %put.7.5, 3
  %sunkaddr777 = getelementptr i8, ptr %arg.wide, i64 %sunkaddr776
  %sunkaddr778 = getelementptr i8, ptr %sunkaddr777, i64 -8
  %.4180 = load double, ptr %sunkaddr778, align 8
  %sunkaddr534 = getelementptr i8, ptr %arg.segment, i64 %.4070.idx
  %sunkaddr535 = getelementptr i8, ptr %sunkaddr534, i64 8
  %.4186 = load double, ptr %sunkaddr535, align 8
  %.4187 = fadd double %.4180, %.4186
  store double %.4187, ptr %sunkaddr778, align 8
  br label %B4304

B4248:                                            
  %sunkaddr536 = getelementptr i8, ptr %arg.segment, i64 %.4070.idx
  %sunkaddr537 = getelementptr i8, ptr %sunkaddr536, i64 8
  %.4197 = load double, ptr %sunkaddr537, align 8
  %.4201 = getelementptr double, ptr %arg.slope, i64 %put.7.5
  store double %.4071, ptr %.4201, align 8
  %.4207 = getelementptr double, ptr %arg.wide, i64 %put.7.5
  store double %.4197, ptr %.4207, align 8
  %.4210 = add nsw i64 %put.7.5, 1
  br label %B4304

B4304:                                            
  %put.6.4 = phi i64 [ %put.7.5, %B4084 ], [ %put.7.5, %B4184 ], [ %.4210, %B4248 ]
  %.4233 = add i64 %i.10.2, 1
  %exitcond2284.not = icmp eq i64 %i.10.2, %m.5.3
  br i1 %exitcond2284.not, label %B4326, label %B3912

B4326:                                            
  %.4267 = icmp sgt i64 %put.6.4, %.4011
  br i1 %.4267, label %B4342.preheader, label %B4438

B4342.preheader:                                  
  %36 = shl i64 %put.6.4, 3
  %scevgep751 = getelementptr i8, ptr %scevgep750, i64 %36
  %scevgep756 = getelementptr i8, ptr %scevgep755, i64 %36
  %37 = shl i64 %old_at.3.5, 3
  %scevgep759 = getelementptr i8, ptr %scevgep750, i64 %37
  %scevgep762 = getelementptr i8, ptr %scevgep755, i64 %37
  %.4292 = icmp eq i64 %old_at.3.5, %put.6.4
  br i1 %.4292, label %B4438, label %B4342.preheader254

B4342.preheader254:                               
  %reass.sub = sub i64 %m.5.3, %.4009.neg
  %38 = add i64 %reass.sub, 1
  %39 = add i64 %38, %put.6.4
  %min.iters.check321 = icmp ult i64 %39, 8
  br i1 %min.iters.check321, label %B4342.preheader322, label %vector.memcheck314

vector.memcheck314:                               
  %40 = icmp ult i64 %72, 64
  %41 = ptrtoint ptr %arg.wide to i64
  %42 = ptrtoint ptr %arg.slope to i64
  %43 = sub i64 %36, %37
  %diff.check315 = icmp ult i64 %43, 64
  %44 = add i64 %37, %42
  %45 = sub i64 %41, %44
  %46 = add i64 %45, %36
  %diff.check317 = icmp ult i64 %46, 64
  %47 = or i1 %diff.check315, %diff.check317
  %48 = add i64 %37, %41
  %49 = sub i64 %42, %48
  %50 = add i64 %49, %36
  %diff.check319 = icmp ult i64 %50, 64
  %51 = or i1 %47, %diff.check319
  %conflict.rdx320 = or i1 %51, %40
  br i1 %conflict.rdx320, label %B4342.preheader322, label %vector.ph322

vector.ph322:                                     
  %scevgep531 = getelementptr i8, ptr %scevgep696, i64 %36
  %scevgep538 = getelementptr i8, ptr %scevgep689, i64 %36
  %scevgep543 = getelementptr i8, ptr %scevgep696, i64 %37
  %scevgep548 = getelementptr i8, ptr %scevgep689, i64 %37
  %52 = lshr i64 %39, 3
  %53 = mul i64 %52, -8
  br label %vector.body324

vector.body324:                                   
  %lsr.iv532 = phi i64 [ %lsr.iv.next533, %vector.body324 ], [ 0, %vector.ph322 ]
  %54 = shl i64 %lsr.iv532, 3
  %scevgep536 = getelementptr i8, ptr %scevgep531, i64 %54
  %scevgep535 = getelementptr i8, ptr %scevgep536, i64 -32
  %wide.load325 = load <4 x double>, ptr %scevgep536, align 8
  %wide.load326 = load <4 x double>, ptr %scevgep535, align 8
  %scevgep541 = getelementptr i8, ptr %scevgep538, i64 %54
  %55 = shl i64 %lsr.iv532, 3
  %scevgep525 = getelementptr i8, ptr %scevgep538, i64 %55
  %scevgep527 = getelementptr i8, ptr %scevgep525, i64 -32
  %wide.load328 = load <4 x double>, ptr %scevgep541, align 8
  %wide.load329 = load <4 x double>, ptr %scevgep527, align 8
  %56 = shl i64 %lsr.iv532, 3
  %scevgep524 = getelementptr i8, ptr %scevgep543, i64 %56
  %57 = shl i64 %lsr.iv532, 3
  %scevgep522 = getelementptr i8, ptr %scevgep543, i64 %57
  %scevgep523 = getelementptr i8, ptr %scevgep522, i64 -32
  store <4 x double> %wide.load325, ptr %scevgep524, align 8
  store <4 x double> %wide.load326, ptr %scevgep523, align 8
  %58 = shl i64 %lsr.iv532, 3
  %scevgep521 = getelementptr i8, ptr %scevgep548, i64 %58
  %59 = shl i64 %lsr.iv532, 3
  %scevgep519 = getelementptr i8, ptr %scevgep548, i64 %59
  %scevgep520 = getelementptr i8, ptr %scevgep519, i64 -32
  store <4 x double> %wide.load328, ptr %scevgep521, align 8
  store <4 x double> %wide.load329, ptr %scevgep520, align 8
  %lsr.iv.next533 = add i64 %lsr.iv532, -8
  %60 = icmp eq i64 %53, %lsr.iv.next533
  br i1 %60, label %middle.block336, label %vector.body324, !llvm.loop !16

middle.block336:                                  
  %n.vec323 = and i64 %39, -8
  %61 = sub i64 0, %n.vec323
  %cmp.n337 = icmp eq i64 %39, %n.vec323
  br i1 %cmp.n337, label %B4380.B4438.loopexit_crit_edge, label %B4342.preheader322

B4342.preheader322:                               
  %lsr.iv752.ph = phi i64 [ %61, %middle.block336 ], [ 0, %B4342.preheader254 ], [ 0, %vector.memcheck314 ]
  br label %B4342

B4342:                                            
  %lsr.iv752 = phi i64 [ %lsr.iv.next753, %B4342 ], [ %lsr.iv752.ph, %B4342.preheader322 ]
  %62 = shl i64 %lsr.iv752, 3
  %scevgep754 = getelementptr i8, ptr %scevgep751, i64 %62
  %.4316 = load double, ptr %scevgep754, align 8
  %scevgep757 = getelementptr i8, ptr %scevgep756, i64 %62
  %.4320 = load double, ptr %scevgep757, align 8
  %scevgep760 = getelementptr i8, ptr %scevgep759, i64 %62
  store double %.4316, ptr %scevgep760, align 8
  %63 = shl i64 %lsr.iv752, 3
  %scevgep528 = getelementptr i8, ptr %scevgep762, i64 %63
  store double %.4320, ptr %scevgep528, align 8
  %lsr.iv.next753 = add i64 %lsr.iv752, -1
  %64 = add i64 %put.6.4, %lsr.iv.next753
  %.4333 = icmp sgt i64 %64, %.4011
  br i1 %.4333, label %B4342, label %B4380.B4438.loopexit_crit_edge, !llvm.loop !18

B4380.B4438.loopexit_crit_edge:                   
  %lsr.iv.next753.lcssa = phi i64 [ %61, %middle.block336 ], [ %lsr.iv.next753, %B4342 ]
  %65 = add i64 %lsr.iv.next753.lcssa, %old_at.3.5
  br label %B4438

B4438:                                            
  %head.8.3 = phi i64 [ %old_at.3.5, %B4326 ], [ %head.11.3, %B3832 ], [ %65, %B4380.B4438.loopexit_crit_edge ], [ %.4011, %B4342.preheader ]
  %.4350 = fmul double %.292, %.2826
  %.4355 = fmul double %.292, %.2848
  %.4366 = fcmp olt double %.4350, %least.2.2
  br i1 %.4366, label %B4492, label %B4474

B4474:                                            
  %.4381 = fcmp ogt double %.4350, %most.2.2
  br i1 %.4381, label %B4492, label %B4490

B4490:                                            
  br label %B4492

B4492:                                            
  %"$phi4492.2.3.2" = phi double [ %.4350, %B4490 ], [ %least.2.2, %B4438 ], [ %most.2.2, %B4474 ]
  %.4403 = fcmp ogt double %.4355, %most.2.2
  %"$phi4512.2.2.2" = select i1 %.4403, double %most.2.2, double %.4355
  %sunkaddr538 = mul i64 %.2859, 8
  %sunkaddr539 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr538
  store double %"$phi4492.2.3.2", ptr %sunkaddr539, align 8
  %.4435 = fcmp olt double %"$phi4512.2.2.2", %"$phi4492.2.3.2"
  %"$phi4542.2.2.2" = select i1 %.4435, double %"$phi4492.2.3.2", double %"$phi4512.2.2.2"
  %sunkaddr540 = mul i64 %.2859, 8
  %sunkaddr541 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr540
  %sunkaddr542 = getelementptr i8, ptr %sunkaddr541, i64 8
  store double %"$phi4542.2.2.2", ptr %sunkaddr542, align 8
  %.4464 = icmp slt i64 %head.8.3, %tail.5.3
  br i1 %.4464, label %B4624, label %B4646

B4624:                                            
  %.4468 = getelementptr double, ptr %arg.slope, i64 %head.8.3
  %.4469 = load double, ptr %.4468, align 8
  %sunkaddr543 = mul i64 %.2859, 8
  %sunkaddr544 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr543
  %sunkaddr545 = getelementptr i8, ptr %sunkaddr544, i64 16
  store double %.4469, ptr %sunkaddr545, align 8
  %sunkaddr791 = shl i64 %tail.5.3, 3
  %sunkaddr792 = getelementptr i8, ptr %arg.slope, i64 %sunkaddr791
  %sunkaddr793 = getelementptr i8, ptr %sunkaddr792, i64 -8
  %.4494 = load double, ptr %sunkaddr793, align 8
  br label %B4658

B4646:                                            
  %sunkaddr546 = mul i64 %.2859, 8
  %sunkaddr547 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr546
  %sunkaddr548 = getelementptr i8, ptr %sunkaddr547, i64 16
  store double 0xFFF0000000000000, ptr %sunkaddr548, align 8
  br label %B4658

B4658:                                            
  %"$phi4658.2.2.2" = phi double [ %.4494, %B4624 ], [ 0x7FF0000000000000, %B4646 ]
  %sunkaddr549 = mul i64 %.2859, 8
  %sunkaddr550 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr549
  %sunkaddr551 = getelementptr i8, ptr %sunkaddr550, i64 24
  store double %"$phi4658.2.2.2", ptr %sunkaddr551, align 8
  %.1868 = icmp sgt i64 %.186714121498, 1
  br i1 %.1868, label %B1606, label %B646.loopexit

B4833:                                            
  %exitcond2277.not = icmp eq i64 %arg.n, %.1205
  br i1 %exitcond2277.not, label %B1440, label %B1060

B344.endif:                                       
  %.378 = sub i64 %.5.i, %.5.i86
  %.379 = icmp slt i64 %.378, 1
  %.378.nonneg1099 = sub i64 0, %.378
  %.42112462372 = icmp sgt i64 %.378.nonneg1099, 0
  %.4211246 = and i1 %.379, %.42112462372
  br i1 %.4211246, label %B392.preheader, label %B480.endif.endif

B392.preheader:                                   
  %xtraiter = and i64 %.378.nonneg1099, 1
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  %.pre192 = add i64 %.5.i86, -1
  br i1 %lcmp.mod.not, label %B392.prol.loopexit, label %B392.prol

B392.prol:                                        
  %.430.prol = xor i64 %.378, -1
  %sunkaddr576 = shl i64 %.5.i86, 3
  %sunkaddr577 = getelementptr i8, ptr %arg.scale, i64 %sunkaddr576
  %sunkaddr578 = getelementptr i8, ptr %sunkaddr577, i64 -8
  store double 1.000000e+00, ptr %sunkaddr578, align 8
  br label %B392.prol.loopexit

B392.prol.loopexit:                               
  %size.4.01249.unr = phi double [ %arg.keep, %B392.prol ], [ 1.000000e+00, %B392.preheader ]
  %.42012441248.unr = phi i64 [ %.430.prol, %B392.prol ], [ %.378.nonneg1099, %B392.preheader ]
  %.42712451247.in.unr = phi i64 [ %.pre192, %B392.prol ], [ %.5.i86, %B392.preheader ]
  %66 = icmp eq i64 %.pre192, %.5.i
  br i1 %66, label %B480.endif.endif, label %B392.preheader447

B392.preheader447:                                
  br label %B392

B416.endif:                                       
  %size.5.1 = phi double [ %.479, %B416.endif ], [ %size.4.01249, %B416.endif.preheader ]
  %.479 = fmul double %size.5.1, 0x4270000000000000
  %.484 = fcmp olt double %.479, 0x3D70000000000000
  br i1 %.484, label %B416.endif, label %B458

B480.endif.endif:                                 
  %scevgep = getelementptr i8, ptr %arg.room, i64 5632
  tail call void @llvm.memset.p0.i64(ptr align 8 dereferenceable(512) %scevgep, i8 0, i64 512, i1 false)
  %.671 = add nsw i64 %.5.i86, -1
  %.679.1 = ashr i64 %.671, 6
  %.720.1 = ashr i64 %.5.i, 6
  %67 = xor i64 %.679.1, -1
  %.790 = add nsw i64 %.720.1, %67
  %.83418072373 = icmp slt i64 %.790, 0
  br i1 %.83418072373, label %B648.lr.ph, label %B4680.endif.endif

B648.lr.ph:                                       
  %const = bitcast i64 9223372036854775804 to i64
  %68 = ptrtoint ptr %arg.slope to i64
  %69 = ptrtoint ptr %arg.wide to i64
  %.790.nonneg1094 = sub nsw i64 0, %.790
  %.666 = mul nsw i64 %arg.columns, %.5.i86
  %.idx = shl i64 %arg.n, 9
  %70 = getelementptr i8, ptr %arg.merit, i64 %.idx
  %71 = getelementptr i8, ptr %70, i64 -512
  %.2269 = fneg double %.287
  %.2518.1 = ashr i64 %arg.capacity, 1
  %.2552 = add nsw i64 %.2518.1, -2
  %.29881341 = getelementptr i8, ptr %arg.segment, i64 40
  %72 = sub i64 %68, %69
  %73 = shl i64 %arg.capacity, 3
  %74 = add i64 %73, %68
  %75 = sub i64 %69, %74
  %76 = and i64 %.671, -64
  %77 = add i64 %76, 64
  %scevgep661 = getelementptr i8, ptr %arg.wide, i64 24
  %scevgep678 = getelementptr i8, ptr %arg.segment, i64 136
  %scevgep684 = getelementptr i8, ptr %arg.segment, i64 8
  %scevgep689 = getelementptr i8, ptr %arg.wide, i64 -32
  %scevgep696 = getelementptr i8, ptr %arg.slope, i64 -32
  %78 = add i64 %73, -32
  %scevgep701 = getelementptr i8, ptr %arg.wide, i64 %78
  %scevgep705 = getelementptr i8, ptr %arg.slope, i64 %78
  %scevgep711 = getelementptr i8, ptr %arg.wide, i64 %73
  %scevgep713 = getelementptr i8, ptr %arg.slope, i64 %73
  %scevgep726 = getelementptr i8, ptr %arg.segment, i64 104
  %scevgep750 = getelementptr i8, ptr %arg.slope, i64 -8
  %scevgep755 = getelementptr i8, ptr %arg.wide, i64 -8
  %79 = add i64 %73, %69
  %80 = sub i64 %68, %79
  %scevgep680.prol = getelementptr i8, ptr %arg.segment, i64 264
  br label %B648.endif.endif

B648.endif.endif:                                 
  %lsr.iv611 = phi i64 [ %77, %B648.lr.ph ], [ %lsr.iv.next612, %B646.loopexit ]
  %lsr.iv589 = phi i64 [ %76, %B648.lr.ph ], [ %lsr.iv.next590, %B646.loopexit ]
  %indvar = phi i64 [ 0, %B648.lr.ph ], [ %indvar.next, %B646.loopexit ]
  %row.2.01837 = phi i64 [ %.666, %B648.lr.ph ], [ %row.3.1.lcssa, %B646.loopexit ]
  %size.1.4.01836 = phi double [ 1.000000e+00, %B648.lr.ph ], [ %size.1.3.1.lcssa, %B646.loopexit ]
  %earned.7.01835 = phi double [ 0.000000e+00, %B648.lr.ph ], [ %earned.4.1.lcssa, %B646.loopexit ]
  %tail.3.01834 = phi i64 [ %.5.i88, %B648.lr.ph ], [ %tail.4.1.lcssa, %B646.loopexit ]
  %head.6.01832 = phi i64 [ %.5.i87, %B648.lr.ph ], [ %head.7.1.lcssa, %B646.loopexit ]
  %.83315251831 = phi i64 [ %.790.nonneg1094, %B648.lr.ph ], [ %.843, %B646.loopexit ]
  %.84015361830 = phi i64 [ %.679.1, %B648.lr.ph ], [ %.847, %B646.loopexit ]
  %smax497 = call i64 @llvm.smax.i64(i64 %.5.i, i64 %lsr.iv589)
  %81 = shl i64 %smax497, 3
  %smin501 = call i64 @llvm.smin.i64(i64 %.5.i86, i64 %lsr.iv611)
  %82 = sub i64 %smin501, %smax497
  %smax494 = call i64 @llvm.smax.i64(i64 %.5.i, i64 %lsr.iv589)
  %83 = shl i64 %smax494, 3
  %smin492 = call i64 @llvm.smin.i64(i64 %.5.i86, i64 %lsr.iv611)
  %smax493 = call i64 @llvm.smax.i64(i64 %.5.i, i64 %lsr.iv589)
  %84 = sub i64 %smin492, %smax493
  %85 = lshr i64 %84, 2
  %86 = shl nuw i64 %85, 2
  %smax472 = call i64 @llvm.smax.i64(i64 %.5.i, i64 %lsr.iv589)
  %87 = shl i64 %smax472, 3
  %smin491 = call i64 @llvm.smin.i64(i64 %.5.i86, i64 %lsr.iv611)
  %88 = sub i64 %smin491, %smax472
  %89 = lshr i64 %88, 4
  %90 = shl nuw i64 %89, 4
  %smax458 = call i64 @llvm.smax.i64(i64 %.5.i, i64 %lsr.iv589)
  %91 = shl i64 %smax458, 3
  %smin463 = call i64 @llvm.smin.i64(i64 %.5.i86, i64 %lsr.iv611)
  %92 = sub i64 %smin463, %smax458
  %smax = call i64 @llvm.smax.i64(i64 %.5.i, i64 %lsr.iv589)
  %93 = shl i64 %smax, 3
  %smin = call i64 @llvm.smin.i64(i64 %.5.i86, i64 %lsr.iv611)
  %94 = sub i64 %smin, %smax
  %95 = lshr i64 %94, 3
  %96 = shl nuw i64 %95, 3
  %97 = mul i64 %indvar, -64
  %98 = add i64 %97, %77
  %smin429 = tail call i64 @llvm.smin.i64(i64 %.5.i86, i64 %98)
  %99 = add i64 %97, %76
  %smax430 = tail call i64 @llvm.smax.i64(i64 %.5.i, i64 %99)
  %100 = sub i64 %smin429, %smax430
  %101 = shl i64 %smin429, 3
  %102 = shl i64 %smax430, 3
  %103 = sub i64 %101, %102
  %scevgep417 = getelementptr i8, ptr %scevgep, i64 %103
  %104 = shl i64 %100, 3
  %scevgep368 = getelementptr i8, ptr %scevgep, i64 %104
  %scevgep370 = getelementptr i8, ptr %arg.bought, i64 %104
  %.843 = add nsw i64 %.83315251831, -1
  %.847 = add nsw i64 %.84015361830, -1
  %.872 = shl nsw i64 %.84015361830, 6
  %.13.i = tail call i64 @llvm.smax.i64(i64 %.5.i, i64 %.872)
  %.903 = add nsw i64 %.872, 64
  %.13.i91 = tail call i64 @llvm.smin.i64(i64 %.5.i86, i64 %.903)
  %.941 = icmp sgt i64 %.872, %.5.i
  br i1 %.941, label %B774.endif, label %B868

B774.endif:                                       
  %105 = icmp slt i64 %arg.n, 1
  %.945 = add nsw i64 %.13.i, -64
  %.13.i84 = tail call i64 @llvm.smax.i64(i64 %.5.i, i64 %.945)
  %.pre = shl i64 %.13.i84, 3
  br i1 %105, label %B188.endif.i, label %B36.endif.lr.ph.i

B36.endif.lr.ph.i:                                
  %106 = add i64 %.pre, 192
  br label %B36.endif.us.us1.i

B36.endif.us.us1.i:                               
  %.107134140.us.us2.i = phi i64 [ %.114.us.us8.i, %B36.endif.us.us1.i ], [ 0, %B36.endif.lr.ph.i ]
  %107 = shl i64 %.107134140.us.us2.i, 3
  %scevgep583 = getelementptr i8, ptr %arg.value, i64 %107
  %.141.us.us4.i = load ptr, ptr %scevgep583, align 8, !noalias !19
  %scevgep582 = getelementptr i8, ptr %arg.limit, i64 %107
  %.144.us.us6.i = load ptr, ptr %scevgep582, align 8, !noalias !19
  %scevgep27.us.i = getelementptr i8, ptr %.144.us.us6.i, i64 %106
  %scevgep35.us.i = getelementptr i8, ptr %.141.us.us4.i, i64 %106
  %scevgep42.us.i = getelementptr i8, ptr %.141.us.us4.i, i64 %.pre
  tail call void @llvm.prefetch.p0(ptr %scevgep42.us.i, i32 0, i32 3, i32 1), !noalias !19
  %scevgep34.us.i = getelementptr i8, ptr %.144.us.us6.i, i64 %.pre
  tail call void @llvm.prefetch.p0(ptr %scevgep34.us.i, i32 0, i32 3, i32 1), !noalias !19
  %scevgep40.us.i = getelementptr i8, ptr %scevgep35.us.i, i64 -128
  tail call void @llvm.prefetch.p0(ptr %scevgep40.us.i, i32 0, i32 3, i32 1), !noalias !19
  %scevgep32.us.i = getelementptr i8, ptr %scevgep27.us.i, i64 -128
  tail call void @llvm.prefetch.p0(ptr %scevgep32.us.i, i32 0, i32 3, i32 1), !noalias !19
  %scevgep38.us.i = getelementptr i8, ptr %scevgep35.us.i, i64 -64
  tail call void @llvm.prefetch.p0(ptr %scevgep38.us.i, i32 0, i32 3, i32 1), !noalias !19
  %scevgep30.us.i = getelementptr i8, ptr %scevgep27.us.i, i64 -64
  tail call void @llvm.prefetch.p0(ptr %scevgep30.us.i, i32 0, i32 3, i32 1), !noalias !19
  tail call void @llvm.prefetch.p0(ptr %scevgep35.us.i, i32 0, i32 3, i32 1), !noalias !19
  tail call void @llvm.prefetch.p0(ptr %scevgep27.us.i, i32 0, i32 3, i32 1), !noalias !19
  %scevgep41.us.i.1 = getelementptr i8, ptr %scevgep35.us.i, i64 256
  %scevgep42.us.i.1 = getelementptr i8, ptr %scevgep35.us.i, i64 64
  tail call void @llvm.prefetch.p0(ptr %scevgep42.us.i.1, i32 0, i32 3, i32 1), !noalias !19
  %scevgep33.us.i.1 = getelementptr i8, ptr %scevgep27.us.i, i64 256
  %scevgep34.us.i.1 = getelementptr i8, ptr %scevgep27.us.i, i64 64
  tail call void @llvm.prefetch.p0(ptr %scevgep34.us.i.1, i32 0, i32 3, i32 1), !noalias !19
  %scevgep40.us.i.1 = getelementptr i8, ptr %scevgep35.us.i, i64 128
  tail call void @llvm.prefetch.p0(ptr %scevgep40.us.i.1, i32 0, i32 3, i32 1), !noalias !19
  %scevgep32.us.i.1 = getelementptr i8, ptr %scevgep27.us.i, i64 128
  tail call void @llvm.prefetch.p0(ptr %scevgep32.us.i.1, i32 0, i32 3, i32 1), !noalias !19
  %scevgep38.us.i.1 = getelementptr i8, ptr %scevgep35.us.i, i64 192
  tail call void @llvm.prefetch.p0(ptr %scevgep38.us.i.1, i32 0, i32 3, i32 1), !noalias !19
  %scevgep30.us.i.1 = getelementptr i8, ptr %scevgep27.us.i, i64 192
  tail call void @llvm.prefetch.p0(ptr %scevgep30.us.i.1, i32 0, i32 3, i32 1), !noalias !19
  tail call void @llvm.prefetch.p0(ptr %scevgep41.us.i.1, i32 0, i32 3, i32 1), !noalias !19
  tail call void @llvm.prefetch.p0(ptr %scevgep33.us.i.1, i32 0, i32 3, i32 1), !noalias !19
  %.114.us.us8.i = add nuw nsw i64 %.107134140.us.us2.i, 1
  %exitcond.not.us9.i = icmp eq i64 %arg.n, %.114.us.us8.i
  br i1 %exitcond.not.us9.i, label %B188.endif.i, label %B36.endif.us.us1.i

B188.endif.i:                                     
  %108 = getelementptr i8, ptr %arg.supply, i64 %.pre
  %scevgep9.i = getelementptr i8, ptr %108, i64 448
  tail call void @llvm.prefetch.p0(ptr %108, i32 0, i32 3, i32 1), !noalias !19
  %scevgep22.i = getelementptr i8, ptr %108, i64 64
  tail call void @llvm.prefetch.p0(ptr %scevgep22.i, i32 0, i32 3, i32 1), !noalias !19
  %scevgep20.i = getelementptr i8, ptr %108, i64 128
  tail call void @llvm.prefetch.p0(ptr %scevgep20.i, i32 0, i32 3, i32 1), !noalias !19
  %scevgep18.i = getelementptr i8, ptr %108, i64 192
  tail call void @llvm.prefetch.p0(ptr %scevgep18.i, i32 0, i32 3, i32 1), !noalias !19
  %scevgep16.i = getelementptr i8, ptr %108, i64 256
  tail call void @llvm.prefetch.p0(ptr %scevgep16.i, i32 0, i32 3, i32 1), !noalias !19
  %scevgep14.i = getelementptr i8, ptr %108, i64 320
  tail call void @llvm.prefetch.p0(ptr %scevgep14.i, i32 0, i32 3, i32 1), !noalias !19
  %scevgep12.i = getelementptr i8, ptr %108, i64 384
  tail call void @llvm.prefetch.p0(ptr %scevgep12.i, i32 0, i32 3, i32 1), !noalias !19
  tail call void @llvm.prefetch.p0(ptr %scevgep9.i, i32 0, i32 3, i32 1), !noalias !19
  br label %B868

B868.endif:                                       
  store ptr null, ptr %.1054, align 8
  %.1058 = call i32 @lay_block(ptr %.1054, ptr %excinfo.12, i64 %arg.n, i64 %.13.i, i64 0, i64 0, i64 %.1007, ptr %arg.store, ptr %arg.value, ptr %arg.limit, ptr %arg.supply, ptr %arg.order, ptr %arg.merit, ptr %arg.there, ptr %arg.bought, ptr %arg.room)
  %cond92 = icmp eq i32 %.1058, 0
  br i1 %cond92, label %B868.endif.endif, label %B868.endif.if.if, !prof !0

B868.if.if:                                       
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B868.endif.endif:                                 
  store ptr null, ptr %.1088, align 8
  %.1092 = call i32 @split_block(ptr %.1088, ptr %excinfo.13, i64 %arg.n, i64 %.1007, ptr %arg.store, ptr %arg.merit, ptr %arg.there, ptr %arg.room, ptr %arg.parts)
  switch i32 %.1092, label %B868.endif.endif.if.if [
    i32 -2, label %B868.endif.endif.endif.endif
    i32 0, label %B868.endif.endif.endif.endif
  ], !prof !11

B868.endif.if.if:                                 
  %.1066 = icmp sgt i32 %.1058, 0
  %.1059 = load ptr, ptr %excinfo.12, align 8
  %.1067 = select i1 %.1066, ptr %.1059, ptr undef
  store ptr %.1067, ptr %excinfo, align 8
  br label %common.ret

B868.endif.endif.if.if:                           
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B868.endif.endif.endif.endif:                     
  %109 = icmp slt i64 %arg.n, 1
  br i1 %109, label %B1440, label %B1060.lr.ph

B1060.lr.ph:                                      
  %n.vec435 = and i64 %100, -8
  %bound0374 = icmp ult ptr %scevgep, %scevgep370
  %bound1375 = icmp ult ptr %arg.bought, %scevgep368
  %found.conflict376 = and i1 %bound0374, %bound1375
  %n.vec386 = and i64 %100, -16
  %n.vec405 = and i64 %100, -4
  br label %B1060

B1086.endif:                                      
  %.1241 = getelementptr ptr, ptr %arg.value, i64 %.119812691291
  %.1242 = load ptr, ptr %.1241, align 8
  %.1245 = getelementptr ptr, ptr %arg.limit, i64 %.119812691291
  %.1246 = load ptr, ptr %.1245, align 8
  %sunkaddr552 = getelementptr i8, ptr %arg.store, i64 96
  %.1255 = load double, ptr %sunkaddr552, align 8
  %.5.i85 = fptosi double %.1255 to i64
  %.1281 = icmp eq i64 %.119812691291, %.5.i85
  br i1 %.1281, label %B1178.endif, label %B1306.endif

B1178.endif:                                      
  %110 = icmp slt i64 %.1007, 1
  br i1 %110, label %B4833, label %iter.check

iter.check:                                       
  %111 = icmp ult i64 %100, 4
  br i1 %111, label %B1216.preheader, label %vector.memcheck365

vector.memcheck365:                               
  %112 = getelementptr double, ptr %.1242, i64 %.13.i
  %scevgep369 = getelementptr i8, ptr %.1242, i64 %101
  %bound0371 = icmp ult ptr %scevgep, %scevgep369
  %bound1372 = icmp ult ptr %112, %scevgep368
  %found.conflict373 = and i1 %bound0371, %bound1372
  %conflict.rdx377 = or i1 %found.conflict376, %found.conflict373
  br i1 %conflict.rdx377, label %B1216.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:                      
  %113 = icmp ult i64 %100, 16
  br i1 %113, label %vec.epilog.ph, label %vector.body387.preheader

vector.body387.preheader:                         
  %scevgep624 = getelementptr i8, ptr %.1242, i64 96
  %scevgep473 = getelementptr i8, ptr %scevgep624, i64 %87
  br label %vector.body387

vector.body387:                                   
  %index388 = phi i64 [ %index.next401, %vector.body387 ], [ 0, %vector.body387.preheader ]
  %sunkaddr553 = mul i64 %index388, 8
  %sunkaddr554 = getelementptr i8, ptr %arg.room, i64 %sunkaddr553
  %sunkaddr555 = getelementptr i8, ptr %sunkaddr554, i64 5632
  %wide.load389 = load <4 x double>, ptr %sunkaddr555, align 8, !alias.scope !22, !noalias !25
  %sunkaddr556 = mul i64 %index388, 8
  %sunkaddr557 = getelementptr i8, ptr %arg.room, i64 %sunkaddr556
  %sunkaddr558 = getelementptr i8, ptr %sunkaddr557, i64 5664
  %wide.load390 = load <4 x double>, ptr %sunkaddr558, align 8, !alias.scope !22, !noalias !25
  %sunkaddr559 = mul i64 %index388, 8
  %sunkaddr560 = getelementptr i8, ptr %arg.room, i64 %sunkaddr559
  %sunkaddr561 = getelementptr i8, ptr %sunkaddr560, i64 5696
  %wide.load391 = load <4 x double>, ptr %sunkaddr561, align 8, !alias.scope !22, !noalias !25
  %sunkaddr562 = mul i64 %index388, 8
  %sunkaddr563 = getelementptr i8, ptr %arg.room, i64 %sunkaddr562
  %sunkaddr564 = getelementptr i8, ptr %sunkaddr563, i64 5728
  %wide.load392 = load <4 x double>, ptr %sunkaddr564, align 8, !alias.scope !22, !noalias !25
  %114 = shl i64 %index388, 3
  %scevgep474 = getelementptr i8, ptr %scevgep473, i64 %114
  %scevgep477 = getelementptr i8, ptr %scevgep474, i64 -96
  %scevgep476 = getelementptr i8, ptr %scevgep474, i64 -64
  %scevgep475 = getelementptr i8, ptr %scevgep474, i64 -32
  %wide.load393 = load <4 x double>, ptr %scevgep477, align 8, !alias.scope !28
  %wide.load394 = load <4 x double>, ptr %scevgep476, align 8, !alias.scope !28
  %wide.load395 = load <4 x double>, ptr %scevgep475, align 8, !alias.scope !28
  %wide.load396 = load <4 x double>, ptr %scevgep474, align 8, !alias.scope !28
  %sunkaddr565 = mul i64 %index388, 8
  %sunkaddr566 = getelementptr i8, ptr %arg.bought, i64 %sunkaddr565
  %wide.load397 = load <4 x double>, ptr %sunkaddr566, align 8, !alias.scope !29
  %sunkaddr567 = mul i64 %index388, 8
  %sunkaddr568 = getelementptr i8, ptr %arg.bought, i64 %sunkaddr567
  %sunkaddr569 = getelementptr i8, ptr %sunkaddr568, i64 32
  %wide.load398 = load <4 x double>, ptr %sunkaddr569, align 8, !alias.scope !29
  %sunkaddr570 = mul i64 %index388, 8
  %sunkaddr571 = getelementptr i8, ptr %arg.bought, i64 %sunkaddr570
  %sunkaddr572 = getelementptr i8, ptr %sunkaddr571, i64 64
  %wide.load399 = load <4 x double>, ptr %sunkaddr572, align 8, !alias.scope !29
  %sunkaddr573 = mul i64 %index388, 8
  %sunkaddr574 = getelementptr i8, ptr %arg.bought, i64 %sunkaddr573
  %sunkaddr575 = getelementptr i8, ptr %sunkaddr574, i64 96
  %wide.load400 = load <4 x double>, ptr %sunkaddr575, align 8, !alias.scope !29
  %115 = fmul <4 x double> %wide.load393, %wide.load397
  %116 = fmul <4 x double> %wide.load394, %wide.load398
  %117 = fmul <4 x double> %wide.load395, %wide.load399
  %118 = fmul <4 x double> %wide.load396, %wide.load400
  %119 = fadd <4 x double> %wide.load389, %115
  %120 = fadd <4 x double> %wide.load390, %116
  %121 = fadd <4 x double> %wide.load391, %117
  %122 = fadd <4 x double> %wide.load392, %118
  store <4 x double> %119, ptr %sunkaddr555, align 8, !alias.scope !22, !noalias !25
  store <4 x double> %120, ptr %sunkaddr558, align 8, !alias.scope !22, !noalias !25
  store <4 x double> %121, ptr %sunkaddr561, align 8, !alias.scope !22, !noalias !25
  store <4 x double> %122, ptr %sunkaddr564, align 8, !alias.scope !22, !noalias !25
  %index.next401 = add nuw i64 %index388, 16
  %123 = icmp eq i64 %90, %index.next401
  br i1 %123, label %middle.block402, label %vector.body387, !llvm.loop !30

middle.block402:                                  
  %124 = icmp eq i64 %100, %n.vec386
  br i1 %124, label %B4833, label %vec.epilog.iter.check

vec.epilog.iter.check:                            
  %125 = and i64 %100, 12
  %126 = icmp eq i64 %125, 0
  br i1 %126, label %B1216.preheader, label %vec.epilog.ph, !prof !31

vec.epilog.ph:                                    
  %vec.epilog.resume.val = phi i64 [ %n.vec386, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %scevgep495 = getelementptr i8, ptr %.1242, i64 %83
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           
  %index406 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next410, %vec.epilog.vector.body ]
  %sunkaddr824 = shl i64 %index406, 3
  %scevgep503 = getelementptr i8, ptr %scevgep, i64 %sunkaddr824
  %wide.load407 = load <4 x double>, ptr %scevgep503, align 8, !alias.scope !22, !noalias !25
  %scevgep496 = getelementptr i8, ptr %scevgep495, i64 %sunkaddr824
  %wide.load408 = load <4 x double>, ptr %scevgep496, align 8, !alias.scope !28
  %scevgep499 = getelementptr i8, ptr %arg.bought, i64 %sunkaddr824
  %wide.load409 = load <4 x double>, ptr %scevgep499, align 8, !alias.scope !29
  %127 = fmul <4 x double> %wide.load408, %wide.load409
  %128 = fadd <4 x double> %wide.load407, %127
  store <4 x double> %128, ptr %scevgep503, align 8, !alias.scope !22, !noalias !25
  %index.next410 = add nuw i64 %index406, 4
  %129 = icmp eq i64 %86, %index.next410
  br i1 %129, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !32

vec.epilog.middle.block:                          
  %130 = icmp eq i64 %100, %n.vec405
  br i1 %130, label %B4833, label %B1216.preheader

B1216.preheader:                                  
  %.137512621264.ph = phi i64 [ 0, %iter.check ], [ 0, %vector.memcheck365 ], [ %n.vec386, %vec.epilog.iter.check ], [ %n.vec405, %vec.epilog.middle.block ]
  %scevgep498 = getelementptr i8, ptr %.1242, i64 %81
  br label %B1216

B1306.endif:                                      
  %131 = icmp slt i64 %.1007, 1
  br i1 %131, label %B4833, label %B1344.preheader

B1344.preheader:                                  
  %132 = icmp ult i64 %100, 8
  br i1 %132, label %B1344.preheader450, label %vector.memcheck413

vector.memcheck413:                               
  %scevgep418 = getelementptr i8, ptr %.1242, i64 %102
  %scevgep419 = getelementptr i8, ptr %.1242, i64 %101
  %scevgep420 = getelementptr i8, ptr %.1246, i64 %102
  %scevgep421 = getelementptr i8, ptr %.1246, i64 %101
  %bound0422 = icmp ult ptr %scevgep, %scevgep419
  %bound1423 = icmp ult ptr %scevgep418, %scevgep417
  %found.conflict424 = and i1 %bound0422, %bound1423
  %bound0425 = icmp ult ptr %scevgep, %scevgep421
  %bound1426 = icmp ult ptr %scevgep420, %scevgep417
  %found.conflict427 = and i1 %bound0425, %bound1426
  %conflict.rdx428 = or i1 %found.conflict424, %found.conflict427
  br i1 %conflict.rdx428, label %B1344.preheader450, label %vector.body436.preheader

vector.body436.preheader:                         
  %scevgep588 = getelementptr i8, ptr %.1246, i64 32
  %scevgep596 = getelementptr i8, ptr %.1242, i64 32
  %scevgep448 = getelementptr i8, ptr %scevgep588, i64 %93
  %scevgep451 = getelementptr i8, ptr %scevgep596, i64 %93
  br label %vector.body436

vector.body436:                                   
  %index437 = phi i64 [ %index.next444, %vector.body436 ], [ 0, %vector.body436.preheader ]
  %sunkaddr579 = mul i64 %index437, 8
  %sunkaddr580 = getelementptr i8, ptr %arg.room, i64 %sunkaddr579
  %sunkaddr581 = getelementptr i8, ptr %sunkaddr580, i64 5632
  %wide.load438 = load <4 x double>, ptr %sunkaddr581, align 8, !alias.scope !33, !noalias !36
  %sunkaddr582 = mul i64 %index437, 8
  %sunkaddr583 = getelementptr i8, ptr %arg.room, i64 %sunkaddr582
  %sunkaddr584 = getelementptr i8, ptr %sunkaddr583, i64 5664
  %wide.load439 = load <4 x double>, ptr %sunkaddr584, align 8, !alias.scope !33, !noalias !36
  %133 = shl i64 %index437, 3
  %scevgep452 = getelementptr i8, ptr %scevgep451, i64 %133
  %scevgep453 = getelementptr i8, ptr %scevgep452, i64 -32
  %wide.load440 = load <4 x double>, ptr %scevgep453, align 8, !alias.scope !39
  %wide.load441 = load <4 x double>, ptr %scevgep452, align 8, !alias.scope !39
  %134 = shl i64 %index437, 3
  %scevgep449 = getelementptr i8, ptr %scevgep448, i64 %134
  %scevgep450 = getelementptr i8, ptr %scevgep449, i64 -32
  %wide.load442 = load <4 x double>, ptr %scevgep450, align 8, !alias.scope !40
  %wide.load443 = load <4 x double>, ptr %scevgep449, align 8, !alias.scope !40
  %135 = fmul <4 x double> %wide.load440, %wide.load442
  %136 = fmul <4 x double> %wide.load441, %wide.load443
  %137 = fadd <4 x double> %wide.load438, %135
  %138 = fadd <4 x double> %wide.load439, %136
  store <4 x double> %137, ptr %sunkaddr581, align 8, !alias.scope !33, !noalias !36
  store <4 x double> %138, ptr %sunkaddr584, align 8, !alias.scope !33, !noalias !36
  %index.next444 = add nuw i64 %index437, 8
  %139 = icmp eq i64 %96, %index.next444
  br i1 %139, label %middle.block445, label %vector.body436, !llvm.loop !41

middle.block445:                                  
  %140 = icmp eq i64 %100, %n.vec435
  br i1 %140, label %B4833, label %B1344.preheader450

B1344.preheader450:                               
  %.152012551257.ph = phi i64 [ 0, %vector.memcheck413 ], [ 0, %B1344.preheader ], [ %n.vec435, %middle.block445 ]
  %scevgep459 = getelementptr i8, ptr %.1246, i64 %91
  %scevgep461 = getelementptr i8, ptr %.1242, i64 %91
  br label %B1344

B1456.endif:                                      
  %.1597 = getelementptr double, ptr %arg.ends, i64 %row.2.01837
  %.1598 = load double, ptr %.1597, align 8
  %.1602 = getelementptr i8, ptr %.1597, i64 8
  %.1603 = load double, ptr %.1602, align 8
  %.1604 = fsub double %.1598, %.1603
  %.1646 = sub i64 %tail.3.01834, %head.6.01832
  %.16921301.not = icmp slt i64 %.1646, 1
  br i1 %.16921301.not, label %B1556.endif, label %B1530.preheader

B1530.preheader:                                  
  %xtraiter509 = and i64 %.1646, 3
  %lcmp.mod510.not = icmp eq i64 %xtraiter509, 0
  br i1 %lcmp.mod510.not, label %B1530.prol.loopexit, label %B1530.prol.preheader

B1530.prol.preheader:                             
  %141 = shl i64 %head.6.01832, 3
  %scevgep511 = getelementptr i8, ptr %arg.wide, i64 %141
  br label %B1530.prol

B1530.prol:                                       
  %lsr.iv = phi i64 [ 0, %B1530.prol.preheader ], [ %lsr.iv.next, %B1530.prol ]
  %drift.4.21304.prol = phi double [ %.1604, %B1530.prol.preheader ], [ %.1736.prol, %B1530.prol ]
  %142 = shl nuw nsw i64 %lsr.iv, 3
  %scevgep502 = getelementptr i8, ptr %scevgep511, i64 %142
  %.1734.prol = load double, ptr %scevgep502, align 8
  %.1736.prol = fadd double %drift.4.21304.prol, %.1734.prol
  %lsr.iv.next = add nuw nsw i64 %lsr.iv, 1
  %prol.iter.cmp.not = icmp eq i64 %xtraiter509, %lsr.iv.next
  br i1 %prol.iter.cmp.not, label %B1530.prol.loopexit.loopexit, label %B1530.prol, !llvm.loop !42

B1530.prol.loopexit.loopexit:                     
  %143 = add i64 %xtraiter509, %head.6.01832
  %144 = sub i64 %tail.3.01834, %143
  br label %B1530.prol.loopexit

B1530.prol.loopexit:                              
  %drift.4.21304.unr = phi double [ %.1604, %B1530.preheader ], [ %.1736.prol, %B1530.prol.loopexit.loopexit ]
  %.169112991303.unr = phi i64 [ %.1646, %B1530.preheader ], [ %144, %B1530.prol.loopexit.loopexit ]
  %.169813001302.unr = phi i64 [ %head.6.01832, %B1530.preheader ], [ %143, %B1530.prol.loopexit.loopexit ]
  %.1736.lcssa.unr = phi double [ poison, %B1530.preheader ], [ %.1736.prol, %B1530.prol.loopexit.loopexit ]
  %145 = sub i64 %head.6.01832, %tail.3.01834
  %146 = icmp ugt i64 %145, -4
  br i1 %146, label %B1556.endif, label %B1530.preheader580

B1530.preheader580:                               
  %147 = add i64 %.169112991303.unr, 4
  %148 = shl i64 %.169813001302.unr, 3
  %scevgep662 = getelementptr i8, ptr %scevgep661, i64 %148
  br label %B1530

B1556.endif:                                      
  %drift.6.1 = phi double [ 0.000000e+00, %B1440 ], [ %.1604, %B1456.endif ], [ %.1736.lcssa.unr, %B1530.prol.loopexit ], [ %.1736.3, %B1530 ]
  %.1824 = sub i64 %.13.i, %.13.i91
  %.1825 = icmp slt i64 %.1824, 1
  %.1824.nonneg1089 = sub i64 0, %.1824
  %.186814842374 = icmp sgt i64 %.1824.nonneg1089, 0
  %.18681484 = and i1 %.1825, %.186814842374
  br i1 %.18681484, label %B1606.preheader, label %B646.loopexit

B1606.preheader:                                  
  %.1783 = add nsw i64 %.13.i91, -1
  br label %B1606

B1714.endif:                                      
  %.2009 = sub i64 %tail.4.11501, %head.7.11499
  %.20521310.not = icmp slt i64 %.2009, 1
  br i1 %.20521310.not, label %B1810.endif.endif, label %B1748.preheader

B1748.preheader:                                  
  %min.iters.check351 = icmp ult i64 %.2009, 4
  br i1 %min.iters.check351, label %B1748.preheader449, label %vector.memcheck345

vector.memcheck345:                               
  %149 = shl i64 %head.7.11499, 3
  %scevgep346 = getelementptr i8, ptr %arg.slope, i64 %149
  %150 = shl i64 %tail.4.11501, 3
  %scevgep347 = getelementptr i8, ptr %arg.slope, i64 %150
  %scevgep348 = getelementptr i8, ptr %arg.wide, i64 %149
  %scevgep349 = getelementptr i8, ptr %arg.wide, i64 %150
  %bound0 = icmp ult ptr %scevgep346, %scevgep349
  %bound1 = icmp ult ptr %scevgep348, %scevgep347
  %found.conflict = and i1 %bound0, %bound1
  br i1 %found.conflict, label %B1748.preheader449, label %vector.ph352

vector.ph352:                                     
  %n.vec354 = and i64 %.2009, %const
  %broadcast.splatinsert = insertelement <4 x double> poison, double %.1949, i64 0
  %broadcast.splat = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body355

vector.body355:                                   
  %index356 = phi i64 [ 0, %vector.ph352 ], [ %index.next360, %vector.body355 ]
  %151 = shl i64 %index356, 3
  %scevgep671 = getelementptr i8, ptr %scevgep346, i64 %151
  %wide.load358 = load <4 x double>, ptr %scevgep671, align 8, !alias.scope !43, !noalias !46
  %152 = fdiv <4 x double> %wide.load358, %broadcast.splat
  %scevgep669 = getelementptr i8, ptr %scevgep348, i64 %151
  %wide.load359 = load <4 x double>, ptr %scevgep669, align 8, !alias.scope !46
  %153 = fmul <4 x double> %broadcast.splat, %wide.load359
  store <4 x double> %152, ptr %scevgep671, align 8, !alias.scope !43, !noalias !46
  store <4 x double> %153, ptr %scevgep669, align 8, !alias.scope !46
  %index.next360 = add nuw i64 %index356, 4
  %154 = icmp eq i64 %n.vec354, %index.next360
  br i1 %154, label %middle.block361, label %vector.body355, !llvm.loop !48

middle.block361:                                  
  %155 = and i64 %.2009, 3
  %156 = add i64 %n.vec354, %head.7.11499
  %cmp.n362 = icmp eq i64 %.2009, %n.vec354
  br i1 %cmp.n362, label %B1810.endif.endif, label %B1748.preheader449

B1748.preheader449:                               
  %.205113081312.ph = phi i64 [ %.2009, %vector.memcheck345 ], [ %.2009, %B1748.preheader ], [ %155, %middle.block361 ]
  %.205813091311.ph = phi i64 [ %head.7.11499, %vector.memcheck345 ], [ %head.7.11499, %B1748.preheader ], [ %156, %middle.block361 ]
  %157 = add nuw i64 %.205113081312.ph, 1
  %158 = shl i64 %.205813091311.ph, 3
  br label %B1748

B1810.endif.endif:                                
  %159 = getelementptr double, ptr %arg.ends, i64 %row.3.11504
  %.2241 = getelementptr i8, ptr %159, i64 16
  %.2242 = load double, ptr %.2241, align 8
  %.2247 = fdiv double %.2242, %.1949
  store double %.2247, ptr %.2241, align 8
  %.2241.1 = getelementptr i8, ptr %159, i64 24
  %.2242.1 = load double, ptr %.2241.1, align 8
  %.2247.1 = fdiv double %.2242.1, %.1949
  store double %.2247.1, ptr %.2241.1, align 8
  %.2241.2 = getelementptr i8, ptr %159, i64 32
  %.2242.2 = load double, ptr %.2241.2, align 8
  %.2247.2 = fdiv double %.2242.2, %.1949
  store double %.2247.2, ptr %.2241.2, align 8
  %.2241.3 = getelementptr i8, ptr %159, i64 40
  %.2242.3 = load double, ptr %.2241.3, align 8
  %.2247.3 = fdiv double %.2242.3, %.1949
  store double %.2247.3, ptr %.2241.3, align 8
  br label %B1902

B1956.if.if:                                      
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1956.endif.endif:                                
  %.23921324.not = icmp slt i64 %.2298, 1
  br i1 %.23921324.not, label %B2156, label %B2052.preheader

B2052.preheader:                                  
  %xtraiter511 = and i64 %.2298, 3
  %160 = icmp ult i64 %.2298, 4
  br i1 %160, label %B2052.epil.preheader, label %B2052.preheader.new

B2052.preheader.new:                              
  %161 = and i64 %.2298, %const
  %162 = add nsw i64 %.2298, -4
  %163 = and i64 %162, 4
  %lcmp.mod.not386.not = icmp eq i64 %163, 0
  br i1 %lcmp.mod.not386.not, label %B2052.prol, label %B2052.prol.loopexit

B2052.prol:                                       
  %sunkaddr585 = getelementptr i8, ptr %arg.segment, i64 40
  %.2434.prol = load double, ptr %sunkaddr585, align 8
  %.2436.prol = fmul double %size.1.2.2, %.2434.prol
  store double %.2436.prol, ptr %sunkaddr585, align 8
  %sunkaddr586 = getelementptr i8, ptr %arg.segment, i64 72
  %.2434.1.prol = load double, ptr %sunkaddr586, align 8
  %.2436.1.prol = fmul double %size.1.2.2, %.2434.1.prol
  store double %.2436.1.prol, ptr %sunkaddr586, align 8
  %sunkaddr587 = getelementptr i8, ptr %arg.segment, i64 104
  %.2434.2.prol = load double, ptr %sunkaddr587, align 8
  %.2436.2.prol = fmul double %size.1.2.2, %.2434.2.prol
  store double %.2436.2.prol, ptr %sunkaddr587, align 8
  %sunkaddr588 = getelementptr i8, ptr %arg.segment, i64 136
  %.2434.3.prol = load double, ptr %sunkaddr588, align 8
  %.2436.3.prol = fmul double %size.1.2.2, %.2434.3.prol
  store double %.2436.3.prol, ptr %sunkaddr588, align 8
  %lsr.iv.next514.prol = add nsw i64 %161, -4
  br label %B2052.prol.loopexit

B2052.prol.loopexit:                              
  %lsr.iv513.unr = phi i64 [ %161, %B2052.preheader.new ], [ %lsr.iv.next514.prol, %B2052.prol ]
  %lsr.iv679.unr = phi ptr [ %scevgep678, %B2052.preheader.new ], [ %scevgep680.prol, %B2052.prol ]
  %164 = icmp ult i64 %162, 4
  br i1 %164, label %B2156.loopexit.unr-lcssa, label %B2052.preheader445

B2052.preheader445:                               
  br label %B2052

B2102.if.if:                                      
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B2174.else.if:                                    
  %.2509 = sub nsw i64 %tail.4.11501, %head.7.11499
  %.2553 = sub i64 %.2552, %m.3.2
  %.2554 = icmp sgt i64 %.2509, %.2553
  br i1 %.2554, label %B2210, label %B2218.endif

B2218.endif:                                      
  %.27271331.not = icmp slt i64 %.2509, 1
  br i1 %.27271331.not, label %B2338, label %B2264.preheader

B2264.preheader:                                  
  %min.iters.check = icmp ult i64 %.2509, 8
  %.pre193 = shl i64 %tail.4.11501, 3
  br i1 %min.iters.check, label %B2264.preheader448, label %vector.memcheck

vector.memcheck:                                  
  %165 = icmp ult i64 %72, 64
  %166 = sub i64 %tail.4.11501, %arg.capacity
  %167 = and i64 %166, 2305843009213693944
  %diff.check330 = icmp eq i64 %167, 0
  %168 = add i64 %75, %.pre193
  %diff.check331 = icmp ult i64 %168, 64
  %169 = or i1 %diff.check330, %diff.check331
  %170 = add i64 %80, %.pre193
  %diff.check333 = icmp ult i64 %170, 64
  %171 = or i1 %169, %diff.check333
  %conflict.rdx334 = or i1 %171, %165
  br i1 %conflict.rdx334, label %B2264.preheader448, label %vector.ph

vector.ph:                                        
  %scevgep690 = getelementptr i8, ptr %scevgep689, i64 %.pre193
  %scevgep697 = getelementptr i8, ptr %scevgep696, i64 %.pre193
  %172 = lshr i64 %.2509, 3
  %173 = mul nsw i64 %172, -8
  br label %vector.body

vector.body:                                      
  %lsr.iv691 = phi i64 [ %lsr.iv.next692, %vector.body ], [ 0, %vector.ph ]
  %174 = shl i64 %lsr.iv691, 3
  %scevgep700 = getelementptr i8, ptr %scevgep697, i64 %174
  %scevgep699 = getelementptr i8, ptr %scevgep700, i64 -32
  %wide.load = load <4 x double>, ptr %scevgep700, align 8
  %wide.load335 = load <4 x double>, ptr %scevgep699, align 8
  %scevgep695 = getelementptr i8, ptr %scevgep690, i64 %174
  %175 = shl i64 %lsr.iv691, 3
  %scevgep513 = getelementptr i8, ptr %scevgep690, i64 %175
  %scevgep514 = getelementptr i8, ptr %scevgep513, i64 -32
  %wide.load337 = load <4 x double>, ptr %scevgep695, align 8
  %wide.load338 = load <4 x double>, ptr %scevgep514, align 8
  %176 = shl i64 %lsr.iv691, 3
  %scevgep512 = getelementptr i8, ptr %scevgep705, i64 %176
  %177 = shl i64 %lsr.iv691, 3
  %scevgep507 = getelementptr i8, ptr %scevgep705, i64 %177
  %scevgep510 = getelementptr i8, ptr %scevgep507, i64 -32
  store <4 x double> %wide.load, ptr %scevgep512, align 8
  store <4 x double> %wide.load335, ptr %scevgep510, align 8
  %178 = shl i64 %lsr.iv691, 3
  %scevgep506 = getelementptr i8, ptr %scevgep701, i64 %178
  %179 = shl i64 %lsr.iv691, 3
  %scevgep504 = getelementptr i8, ptr %scevgep701, i64 %179
  %scevgep505 = getelementptr i8, ptr %scevgep504, i64 -32
  store <4 x double> %wide.load337, ptr %scevgep506, align 8
  store <4 x double> %wide.load338, ptr %scevgep505, align 8
  %lsr.iv.next692 = add i64 %lsr.iv691, -8
  %180 = icmp eq i64 %173, %lsr.iv.next692
  br i1 %180, label %middle.block, label %vector.body, !llvm.loop !49

middle.block:                                     
  %const_mat = add i64 %const, -4
  %n.vec = and i64 %.2509, %const_mat
  %.neg = xor i64 %n.vec, -1
  %cmp.n = icmp eq i64 %.2509, %n.vec
  br i1 %cmp.n, label %B2338, label %B2264.preheader448

B2264.preheader448:                               
  %.273313301332.ph.neg = phi i64 [ -1, %vector.memcheck ], [ %.neg, %middle.block ], [ -1, %B2264.preheader ]
  %181 = xor i64 %tail.4.11501, -1
  %182 = add i64 %head.7.11499, %181
  %scevgep715 = getelementptr i8, ptr %arg.wide, i64 %.pre193
  %scevgep717 = getelementptr i8, ptr %arg.slope, i64 %.pre193
  br label %B2264

B3376.endif:                                      
  %cut.8.3.lcssa = phi double [ %.3373, %B3240 ], [ %.3503.lcssa.unr, %B3338.prol.loopexit ], [ %.3503.3, %B3338 ]
  %.3555 = sub i64 %tail.7.2, %head.11.3
  %.36011376.not = icmp slt i64 %.3555, 1
  br i1 %.36011376.not, label %B3436, label %B3410.preheader

B3410.preheader:                                  
  %xtraiter517 = and i64 %.3555, 3
  %lcmp.mod518.not = icmp eq i64 %xtraiter517, 0
  br i1 %lcmp.mod518.not, label %B3410.prol.loopexit, label %B3410.prol.preheader

B3410.prol.preheader:                             
  %183 = shl i64 %head.11.3, 3
  %scevgep526 = getelementptr i8, ptr %arg.wide, i64 %183
  br label %B3410.prol

B3410.prol:                                       
  %lsr.iv524 = phi i64 [ 0, %B3410.prol.preheader ], [ %lsr.iv.next525, %B3410.prol ]
  %cut.9.31379.prol = phi double [ %cut.8.3.lcssa, %B3410.prol.preheader ], [ %.3645.prol, %B3410.prol ]
  %184 = shl nuw nsw i64 %lsr.iv524, 3
  %scevgep516 = getelementptr i8, ptr %scevgep526, i64 %184
  %.3643.prol = load double, ptr %scevgep516, align 8
  %.3645.prol = fadd double %cut.9.31379.prol, %.3643.prol
  %lsr.iv.next525 = add nuw nsw i64 %lsr.iv524, 1
  %prol.iter519.cmp.not = icmp eq i64 %xtraiter517, %lsr.iv.next525
  br i1 %prol.iter519.cmp.not, label %B3410.prol.loopexit.loopexit, label %B3410.prol, !llvm.loop !50

B3410.prol.loopexit.loopexit:                     
  %185 = add i64 %xtraiter517, %head.11.3
  %186 = sub i64 %tail.7.2, %185
  br label %B3410.prol.loopexit

B3410.prol.loopexit:                              
  %cut.9.31379.unr = phi double [ %cut.8.3.lcssa, %B3410.preheader ], [ %.3645.prol, %B3410.prol.loopexit.loopexit ]
  %.360013741378.unr = phi i64 [ %.3555, %B3410.preheader ], [ %186, %B3410.prol.loopexit.loopexit ]
  %.360713751377.unr = phi i64 [ %head.11.3, %B3410.preheader ], [ %185, %B3410.prol.loopexit.loopexit ]
  %.3645.lcssa.unr = phi double [ poison, %B3410.preheader ], [ %.3645.prol, %B3410.prol.loopexit.loopexit ]
  %187 = sub i64 %head.11.3, %tail.7.2
  %188 = icmp ugt i64 %187, -4
  br i1 %188, label %B3436, label %B3410.preheader577

B3410.preheader577:                               
  %189 = add i64 %.360013741378.unr, 4
  %190 = shl i64 %.360713751377.unr, 3
  %scevgep739 = getelementptr i8, ptr %scevgep661, i64 %190
  br label %B3410

B4680.endif.endif:                                
  %head.6.0.lcssa = phi i64 [ %.5.i87, %B480.endif.endif ], [ %head.7.1.lcssa, %B646.loopexit ]
  %tail.3.0.lcssa = phi i64 [ %.5.i88, %B480.endif.endif ], [ %tail.4.1.lcssa, %B646.loopexit ]
  %earned.7.0.lcssa = phi double [ 0.000000e+00, %B480.endif.endif ], [ %earned.4.1.lcssa, %B646.loopexit ]
  %.4659 = sitofp i64 %head.6.0.lcssa to double
  %sunkaddr589 = getelementptr i8, ptr %arg.span, i64 16
  store double %.4659, ptr %sunkaddr589, align 8
  %.4663 = sitofp i64 %tail.3.0.lcssa to double
  %sunkaddr590 = getelementptr i8, ptr %arg.span, i64 24
  store double %.4663, ptr %sunkaddr590, align 8
  %.4667 = getelementptr i8, ptr %arg.span, i64 32
  store double %earned.7.0.lcssa, ptr %.4667, align 8
  %.4670 = getelementptr i8, ptr %arg.span, i64 48
  store double 0.000000e+00, ptr %.4670, align 8
  %sunkaddr591 = getelementptr i8, ptr %arg.room, i64 5632
  %.4795 = load double, ptr %sunkaddr591, align 8
  %.4796 = fadd double %.4795, 0.000000e+00
  store double %.4796, ptr %.4670, align 8
  %.4794.1 = getelementptr i8, ptr %arg.room, i64 5640
  %.4795.1 = load double, ptr %.4794.1, align 8
  %.4796.1 = fadd double %.4796, %.4795.1
  store double %.4796.1, ptr %.4670, align 8
  %.4794.2 = getelementptr i8, ptr %arg.room, i64 5648
  %.4795.2 = load double, ptr %.4794.2, align 8
  %.4796.2 = fadd double %.4796.1, %.4795.2
  store double %.4796.2, ptr %.4670, align 8
  %.4794.3 = getelementptr i8, ptr %arg.room, i64 5656
  %.4795.3 = load double, ptr %.4794.3, align 8
  %.4796.3 = fadd double %.4796.2, %.4795.3
  store double %.4796.3, ptr %.4670, align 8
  %.4794.4 = getelementptr i8, ptr %arg.room, i64 5664
  %.4795.4 = load double, ptr %.4794.4, align 8
  %.4796.4 = fadd double %.4796.3, %.4795.4
  store double %.4796.4, ptr %.4670, align 8
  %.4794.5 = getelementptr i8, ptr %arg.room, i64 5672
  %.4795.5 = load double, ptr %.4794.5, align 8
  %.4796.5 = fadd double %.4796.4, %.4795.5
  store double %.4796.5, ptr %.4670, align 8
  %.4794.6 = getelementptr i8, ptr %arg.room, i64 5680
  %.4795.6 = load double, ptr %.4794.6, align 8
  %.4796.6 = fadd double %.4796.5, %.4795.6
  store double %.4796.6, ptr %.4670, align 8
  %.4794.7 = getelementptr i8, ptr %arg.room, i64 5688
  %.4795.7 = load double, ptr %.4794.7, align 8
  %.4796.7 = fadd double %.4796.6, %.4795.7
  store double %.4796.7, ptr %.4670, align 8
  %.4794.8 = getelementptr i8, ptr %arg.room, i64 5696
  %.4795.8 = load double, ptr %.4794.8, align 8
  %.4796.8 = fadd double %.4796.7, %.4795.8
  store double %.4796.8, ptr %.4670, align 8
  %.4794.9 = getelementptr i8, ptr %arg.room, i64 5704
  %.4795.9 = load double, ptr %.4794.9, align 8
  %.4796.9 = fadd double %.4796.8, %.4795.9
  store double %.4796.9, ptr %.4670, align 8
  %.4794.10 = getelementptr i8, ptr %arg.room, i64 5712
  %.4795.10 = load double, ptr %.4794.10, align 8
  %.4796.10 = fadd double %.4796.9, %.4795.10
  store double %.4796.10, ptr %.4670, align 8
  %.4794.11 = getelementptr i8, ptr %arg.room, i64 5720
  %.4795.11 = load double, ptr %.4794.11, align 8
  %.4796.11 = fadd double %.4796.10, %.4795.11
  store double %.4796.11, ptr %.4670, align 8
  %.4794.12 = getelementptr i8, ptr %arg.room, i64 5728
  %.4795.12 = load double, ptr %.4794.12, align 8
  %.4796.12 = fadd double %.4796.11, %.4795.12
  store double %.4796.12, ptr %.4670, align 8
  %.4794.13 = getelementptr i8, ptr %arg.room, i64 5736
  %.4795.13 = load double, ptr %.4794.13, align 8
  %.4796.13 = fadd double %.4796.12, %.4795.13
  store double %.4796.13, ptr %.4670, align 8
  %.4794.14 = getelementptr i8, ptr %arg.room, i64 5744
  %.4795.14 = load double, ptr %.4794.14, align 8
  %.4796.14 = fadd double %.4796.13, %.4795.14
  store double %.4796.14, ptr %.4670, align 8
  %.4794.15 = getelementptr i8, ptr %arg.room, i64 5752
  %.4795.15 = load double, ptr %.4794.15, align 8
  %.4796.15 = fadd double %.4796.14, %.4795.15
  store double %.4796.15, ptr %.4670, align 8
  %.4794.16 = getelementptr i8, ptr %arg.room, i64 5760
  %.4795.16 = load double, ptr %.4794.16, align 8
  %.4796.16 = fadd double %.4796.15, %.4795.16
  store double %.4796.16, ptr %.4670, align 8
  %.4794.17 = getelementptr i8, ptr %arg.room, i64 5768
  %.4795.17 = load double, ptr %.4794.17, align 8
  %.4796.17 = fadd double %.4796.16, %.4795.17
  store double %.4796.17, ptr %.4670, align 8
  %.4794.18 = getelementptr i8, ptr %arg.room, i64 5776
  %.4795.18 = load double, ptr %.4794.18, align 8
  %.4796.18 = fadd double %.4796.17, %.4795.18
  store double %.4796.18, ptr %.4670, align 8
  %.4794.19 = getelementptr i8, ptr %arg.room, i64 5784
  %.4795.19 = load double, ptr %.4794.19, align 8
  %.4796.19 = fadd double %.4796.18, %.4795.19
  store double %.4796.19, ptr %.4670, align 8
  %.4794.20 = getelementptr i8, ptr %arg.room, i64 5792
  %.4795.20 = load double, ptr %.4794.20, align 8
  %.4796.20 = fadd double %.4796.19, %.4795.20
  store double %.4796.20, ptr %.4670, align 8
  %.4794.21 = getelementptr i8, ptr %arg.room, i64 5800
  %.4795.21 = load double, ptr %.4794.21, align 8
  %.4796.21 = fadd double %.4796.20, %.4795.21
  store double %.4796.21, ptr %.4670, align 8
  %.4794.22 = getelementptr i8, ptr %arg.room, i64 5808
  %.4795.22 = load double, ptr %.4794.22, align 8
  %.4796.22 = fadd double %.4796.21, %.4795.22
  store double %.4796.22, ptr %.4670, align 8
  %.4794.23 = getelementptr i8, ptr %arg.room, i64 5816
  %.4795.23 = load double, ptr %.4794.23, align 8
  %.4796.23 = fadd double %.4796.22, %.4795.23
  store double %.4796.23, ptr %.4670, align 8
  %.4794.24 = getelementptr i8, ptr %arg.room, i64 5824
  %.4795.24 = load double, ptr %.4794.24, align 8
  %.4796.24 = fadd double %.4796.23, %.4795.24
  store double %.4796.24, ptr %.4670, align 8
  %.4794.25 = getelementptr i8, ptr %arg.room, i64 5832
  %.4795.25 = load double, ptr %.4794.25, align 8
  %.4796.25 = fadd double %.4796.24, %.4795.25
  store double %.4796.25, ptr %.4670, align 8
  %.4794.26 = getelementptr i8, ptr %arg.room, i64 5840
  %.4795.26 = load double, ptr %.4794.26, align 8
  %.4796.26 = fadd double %.4796.25, %.4795.26
  store double %.4796.26, ptr %.4670, align 8
  %.4794.27 = getelementptr i8, ptr %arg.room, i64 5848
  %.4795.27 = load double, ptr %.4794.27, align 8
  %.4796.27 = fadd double %.4796.26, %.4795.27
  store double %.4796.27, ptr %.4670, align 8
  %.4794.28 = getelementptr i8, ptr %arg.room, i64 5856
  %.4795.28 = load double, ptr %.4794.28, align 8
  %.4796.28 = fadd double %.4796.27, %.4795.28
  store double %.4796.28, ptr %.4670, align 8
  %.4794.29 = getelementptr i8, ptr %arg.room, i64 5864
  %.4795.29 = load double, ptr %.4794.29, align 8
  %.4796.29 = fadd double %.4796.28, %.4795.29
  store double %.4796.29, ptr %.4670, align 8
  %.4794.30 = getelementptr i8, ptr %arg.room, i64 5872
  %.4795.30 = load double, ptr %.4794.30, align 8
  %.4796.30 = fadd double %.4796.29, %.4795.30
  store double %.4796.30, ptr %.4670, align 8
  %.4794.31 = getelementptr i8, ptr %arg.room, i64 5880
  %.4795.31 = load double, ptr %.4794.31, align 8
  %.4796.31 = fadd double %.4796.30, %.4795.31
  store double %.4796.31, ptr %.4670, align 8
  %.4794.32 = getelementptr i8, ptr %arg.room, i64 5888
  %.4795.32 = load double, ptr %.4794.32, align 8
  %.4796.32 = fadd double %.4796.31, %.4795.32
  store double %.4796.32, ptr %.4670, align 8
  %.4794.33 = getelementptr i8, ptr %arg.room, i64 5896
  %.4795.33 = load double, ptr %.4794.33, align 8
  %.4796.33 = fadd double %.4796.32, %.4795.33
  store double %.4796.33, ptr %.4670, align 8
  %.4794.34 = getelementptr i8, ptr %arg.room, i64 5904
  %.4795.34 = load double, ptr %.4794.34, align 8
  %.4796.34 = fadd double %.4796.33, %.4795.34
  store double %.4796.34, ptr %.4670, align 8
  %.4794.35 = getelementptr i8, ptr %arg.room, i64 5912
  %.4795.35 = load double, ptr %.4794.35, align 8
  %.4796.35 = fadd double %.4796.34, %.4795.35
  store double %.4796.35, ptr %.4670, align 8
  %.4794.36 = getelementptr i8, ptr %arg.room, i64 5920
  %.4795.36 = load double, ptr %.4794.36, align 8
  %.4796.36 = fadd double %.4796.35, %.4795.36
  store double %.4796.36, ptr %.4670, align 8
  %.4794.37 = getelementptr i8, ptr %arg.room, i64 5928
  %.4795.37 = load double, ptr %.4794.37, align 8
  %.4796.37 = fadd double %.4796.36, %.4795.37
  store double %.4796.37, ptr %.4670, align 8
  %.4794.38 = getelementptr i8, ptr %arg.room, i64 5936
  %.4795.38 = load double, ptr %.4794.38, align 8
  %.4796.38 = fadd double %.4796.37, %.4795.38
  store double %.4796.38, ptr %.4670, align 8
  %.4794.39 = getelementptr i8, ptr %arg.room, i64 5944
  %.4795.39 = load double, ptr %.4794.39, align 8
  %.4796.39 = fadd double %.4796.38, %.4795.39
  store double %.4796.39, ptr %.4670, align 8
  %.4794.40 = getelementptr i8, ptr %arg.room, i64 5952
  %.4795.40 = load double, ptr %.4794.40, align 8
  %.4796.40 = fadd double %.4796.39, %.4795.40
  store double %.4796.40, ptr %.4670, align 8
  %.4794.41 = getelementptr i8, ptr %arg.room, i64 5960
  %.4795.41 = load double, ptr %.4794.41, align 8
  %.4796.41 = fadd double %.4796.40, %.4795.41
  store double %.4796.41, ptr %.4670, align 8
  %.4794.42 = getelementptr i8, ptr %arg.room, i64 5968
  %.4795.42 = load double, ptr %.4794.42, align 8
  %.4796.42 = fadd double %.4796.41, %.4795.42
  store double %.4796.42, ptr %.4670, align 8
  %.4794.43 = getelementptr i8, ptr %arg.room, i64 5976
  %.4795.43 = load double, ptr %.4794.43, align 8
  %.4796.43 = fadd double %.4796.42, %.4795.43
  store double %.4796.43, ptr %.4670, align 8
  %.4794.44 = getelementptr i8, ptr %arg.room, i64 5984
  %.4795.44 = load double, ptr %.4794.44, align 8
  %.4796.44 = fadd double %.4796.43, %.4795.44
  store double %.4796.44, ptr %.4670, align 8
  %.4794.45 = getelementptr i8, ptr %arg.room, i64 5992
  %.4795.45 = load double, ptr %.4794.45, align 8
  %.4796.45 = fadd double %.4796.44, %.4795.45
  store double %.4796.45, ptr %.4670, align 8
  %.4794.46 = getelementptr i8, ptr %arg.room, i64 6000
  %.4795.46 = load double, ptr %.4794.46, align 8
  %.4796.46 = fadd double %.4796.45, %.4795.46
  store double %.4796.46, ptr %.4670, align 8
  %.4794.47 = getelementptr i8, ptr %arg.room, i64 6008
  %.4795.47 = load double, ptr %.4794.47, align 8
  %.4796.47 = fadd double %.4796.46, %.4795.47
  store double %.4796.47, ptr %.4670, align 8
  %.4794.48 = getelementptr i8, ptr %arg.room, i64 6016
  %.4795.48 = load double, ptr %.4794.48, align 8
  %.4796.48 = fadd double %.4796.47, %.4795.48
  store double %.4796.48, ptr %.4670, align 8
  %.4794.49 = getelementptr i8, ptr %arg.room, i64 6024
  %.4795.49 = load double, ptr %.4794.49, align 8
  %.4796.49 = fadd double %.4796.48, %.4795.49
  store double %.4796.49, ptr %.4670, align 8
  %.4794.50 = getelementptr i8, ptr %arg.room, i64 6032
  %.4795.50 = load double, ptr %.4794.50, align 8
  %.4796.50 = fadd double %.4796.49, %.4795.50
  store double %.4796.50, ptr %.4670, align 8
  %.4794.51 = getelementptr i8, ptr %arg.room, i64 6040
  %.4795.51 = load double, ptr %.4794.51, align 8
  %.4796.51 = fadd double %.4796.50, %.4795.51
  store double %.4796.51, ptr %.4670, align 8
  %.4794.52 = getelementptr i8, ptr %arg.room, i64 6048
  %.4795.52 = load double, ptr %.4794.52, align 8
  %.4796.52 = fadd double %.4796.51, %.4795.52
  store double %.4796.52, ptr %.4670, align 8
  %.4794.53 = getelementptr i8, ptr %arg.room, i64 6056
  %.4795.53 = load double, ptr %.4794.53, align 8
  %.4796.53 = fadd double %.4796.52, %.4795.53
  store double %.4796.53, ptr %.4670, align 8
  %.4794.54 = getelementptr i8, ptr %arg.room, i64 6064
  %.4795.54 = load double, ptr %.4794.54, align 8
  %.4796.54 = fadd double %.4796.53, %.4795.54
  store double %.4796.54, ptr %.4670, align 8
  %.4794.55 = getelementptr i8, ptr %arg.room, i64 6072
  %.4795.55 = load double, ptr %.4794.55, align 8
  %.4796.55 = fadd double %.4796.54, %.4795.55
  store double %.4796.55, ptr %.4670, align 8
  %.4794.56 = getelementptr i8, ptr %arg.room, i64 6080
  %.4795.56 = load double, ptr %.4794.56, align 8
  %.4796.56 = fadd double %.4796.55, %.4795.56
  store double %.4796.56, ptr %.4670, align 8
  %.4794.57 = getelementptr i8, ptr %arg.room, i64 6088
  %.4795.57 = load double, ptr %.4794.57, align 8
  %.4796.57 = fadd double %.4796.56, %.4795.57
  store double %.4796.57, ptr %.4670, align 8
  %.4794.58 = getelementptr i8, ptr %arg.room, i64 6096
  %.4795.58 = load double, ptr %.4794.58, align 8
  %.4796.58 = fadd double %.4796.57, %.4795.58
  store double %.4796.58, ptr %.4670, align 8
  %.4794.59 = getelementptr i8, ptr %arg.room, i64 6104
  %.4795.59 = load double, ptr %.4794.59, align 8
  %.4796.59 = fadd double %.4796.58, %.4795.59
  store double %.4796.59, ptr %.4670, align 8
  %.4794.60 = getelementptr i8, ptr %arg.room, i64 6112
  %.4795.60 = load double, ptr %.4794.60, align 8
  %.4796.60 = fadd double %.4796.59, %.4795.60
  store double %.4796.60, ptr %.4670, align 8
  %.4794.61 = getelementptr i8, ptr %arg.room, i64 6120
  %.4795.61 = load double, ptr %.4794.61, align 8
  %.4796.61 = fadd double %.4796.60, %.4795.61
  store double %.4796.61, ptr %.4670, align 8
  %.4794.62 = getelementptr i8, ptr %arg.room, i64 6128
  %.4795.62 = load double, ptr %.4794.62, align 8
  %.4796.62 = fadd double %.4796.61, %.4795.62
  store double %.4796.62, ptr %.4670, align 8
  %.4794.63 = getelementptr i8, ptr %arg.room, i64 6136
  %.4795.63 = load double, ptr %.4794.63, align 8
  %.4796.63 = fadd double %.4796.62, %.4795.63
  store double %.4796.63, ptr %.4670, align 8
  store i64 1, ptr %retptr, align 8
  br label %common.ret
}

define internal i32 @lay_powers(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.t, i64 %arg.count, double %arg.keep, ptr %arg.store, ptr %arg.charge_limit, ptr %arg.discharge_limit, ptr %arg.scale, ptr %arg.room) {
B0.endif.endif:
  %.29 = getelementptr i8, ptr %arg.store, i64 64
  %.30 = load double, ptr %.29, align 8
  %.5.i = fptosi double %.30 to i64
  %.58 = getelementptr i8, ptr %arg.store, i64 72
  %.59 = load double, ptr %.58, align 8
  %.5.i3 = fptosi double %.59 to i64
  %.88 = getelementptr i8, ptr %arg.store, i64 48
  %.89 = load double, ptr %.88, align 8
  %.93 = icmp eq i64 %.5.i, 0
  br i1 %.93, label %B146, label %B254.endif

B146:                                             
  %.97 = load double, ptr %arg.charge_limit, align 8
  %.99 = fcmp ogt double %.97, %.89
  %"$phi188.0.2.0" = select i1 %.99, double %.89, double %.97
  %.206270.not = icmp slt i64 %arg.count, 1
  br i1 %.206270.not, label %B354, label %iter.check32

iter.check32:                                     
  %min.iters.check30 = icmp ult i64 %arg.count, 4
  br i1 %min.iters.check30, label %B222.preheader, label %vector.main.loop.iter.check34

vector.main.loop.iter.check34:                    
  %const134 = bitcast i64 9223372036854775804 to i64
  %min.iters.check33 = icmp ult i64 %arg.count, 16
  br i1 %min.iters.check33, label %vector.main.loop.iter.check34.vec.epilog.ph49_crit_edge, label %vector.ph35

vector.main.loop.iter.check34.vec.epilog.ph49_crit_edge: 
  %.pre20 = insertelement <4 x double> poison, double %"$phi188.0.2.0", i64 0
  %.pre21 = shufflevector <4 x double> %.pre20, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.ph49

vector.ph35:                                      
  %const_mat135 = add i64 %const134, -12
  %n.vec37 = and i64 %arg.count, %const_mat135
  %broadcast.splatinsert38 = insertelement <4 x double> poison, double %"$phi188.0.2.0", i64 0
  %broadcast.splat39 = shufflevector <4 x double> %broadcast.splatinsert38, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body40

vector.body40:                                    
  %index41 = phi i64 [ 0, %vector.ph35 ], [ %index.next42, %vector.body40 ]
  %sunkaddr136 = mul i64 %index41, 8
  %sunkaddr137 = getelementptr i8, ptr %arg.room, i64 %sunkaddr136
  store <4 x double> %broadcast.splat39, ptr %sunkaddr137, align 8
  %sunkaddr138 = mul i64 %index41, 8
  %sunkaddr139 = getelementptr i8, ptr %arg.room, i64 %sunkaddr138
  %sunkaddr140 = getelementptr i8, ptr %sunkaddr139, i64 32
  store <4 x double> %broadcast.splat39, ptr %sunkaddr140, align 8
  %sunkaddr141 = mul i64 %index41, 8
  %sunkaddr142 = getelementptr i8, ptr %arg.room, i64 %sunkaddr141
  %sunkaddr143 = getelementptr i8, ptr %sunkaddr142, i64 64
  store <4 x double> %broadcast.splat39, ptr %sunkaddr143, align 8
  %sunkaddr = mul i64 %index41, 8
  %sunkaddr144 = getelementptr i8, ptr %arg.room, i64 %sunkaddr
  %sunkaddr145 = getelementptr i8, ptr %sunkaddr144, i64 96
  store <4 x double> %broadcast.splat39, ptr %sunkaddr145, align 8
  %index.next42 = add nuw nsw i64 %index41, 16
  %0 = icmp eq i64 %n.vec37, %index.next42
  br i1 %0, label %middle.block43, label %vector.body40, !llvm.loop !51

middle.block43:                                   
  %cmp.n44 = icmp eq i64 %arg.count, %n.vec37
  br i1 %cmp.n44, label %B354, label %vec.epilog.iter.check47

vec.epilog.iter.check47:                          
  %1 = and i64 %arg.count, 12
  %min.epilog.iters.check48 = icmp eq i64 %1, 0
  br i1 %min.epilog.iters.check48, label %B222.preheader, label %vec.epilog.ph49, !prof !31

vec.epilog.ph49:                                  
  %broadcast.splat53.pre-phi = phi <4 x double> [ %.pre21, %vector.main.loop.iter.check34.vec.epilog.ph49_crit_edge ], [ %broadcast.splat39, %vec.epilog.iter.check47 ]
  %vec.epilog.resume.val45 = phi i64 [ 0, %vector.main.loop.iter.check34.vec.epilog.ph49_crit_edge ], [ %n.vec37, %vec.epilog.iter.check47 ]
  %n.vec51 = and i64 %arg.count, %const134
  br label %vec.epilog.vector.body54

vec.epilog.vector.body54:                         
  %index55 = phi i64 [ %vec.epilog.resume.val45, %vec.epilog.ph49 ], [ %index.next56, %vec.epilog.vector.body54 ]
  %2 = shl i64 %index55, 3
  %scevgep264 = getelementptr i8, ptr %arg.room, i64 %2
  store <4 x double> %broadcast.splat53.pre-phi, ptr %scevgep264, align 8
  %index.next56 = add nuw i64 %index55, 4
  %3 = icmp eq i64 %n.vec51, %index.next56
  br i1 %3, label %vec.epilog.middle.block57, label %vec.epilog.vector.body54, !llvm.loop !52

vec.epilog.middle.block57:                        
  %cmp.n58 = icmp eq i64 %arg.count, %n.vec51
  br i1 %cmp.n58, label %B354, label %B222.preheader

B222.preheader:                                   
  %.212269271.ph = phi i64 [ %n.vec51, %vec.epilog.middle.block57 ], [ %n.vec37, %vec.epilog.iter.check47 ], [ 0, %iter.check32 ]
  br label %B222

B222:                                             
  %.212269271 = phi i64 [ %.219, %B222 ], [ %.212269271.ph, %B222.preheader ]
  %.219 = add nuw nsw i64 %.212269271, 1
  %4 = shl i64 %.212269271, 3
  %scevgep263 = getelementptr i8, ptr %arg.room, i64 %4
  store double %"$phi188.0.2.0", ptr %scevgep263, align 8
  %exitcond302.not = icmp eq i64 %arg.count, %.219
  br i1 %exitcond302.not, label %B354, label %B222, !llvm.loop !53

B286:                                             
  %.343264266 = phi i64 [ %.350.3, %B286 ], [ %.343264266.unr, %B286.preheader176 ]
  %5 = shl i64 %.343264266, 3
  %scevgep285 = getelementptr i8, ptr %scevgep281, i64 %5
  %scevgep286 = getelementptr i8, ptr %scevgep285, i64 -24
  %.383 = load double, ptr %scevgep286, align 8
  %.389 = fcmp ogt double %.383, %.89
  %"$phi328.1.2.1" = select i1 %.389, double %.89, double %.383
  %6 = shl i64 %.343264266, 3
  %sunkaddr146 = mul i64 %.343264266, 8
  %sunkaddr147 = getelementptr i8, ptr %arg.room, i64 %sunkaddr146
  store double %"$phi328.1.2.1", ptr %sunkaddr147, align 8
  %scevgep118 = getelementptr i8, ptr %scevgep281, i64 %6
  %scevgep119 = getelementptr i8, ptr %scevgep118, i64 -16
  %.383.1 = load double, ptr %scevgep119, align 8
  %.389.1 = fcmp ogt double %.383.1, %.89
  %"$phi328.1.2.1.1" = select i1 %.389.1, double %.89, double %.383.1
  %7 = shl i64 %.343264266, 3
  %sunkaddr148 = mul i64 %.343264266, 8
  %sunkaddr149 = getelementptr i8, ptr %arg.room, i64 %sunkaddr148
  %sunkaddr150 = getelementptr i8, ptr %sunkaddr149, i64 8
  store double %"$phi328.1.2.1.1", ptr %sunkaddr150, align 8
  %scevgep116 = getelementptr i8, ptr %scevgep281, i64 %7
  %scevgep117 = getelementptr i8, ptr %scevgep116, i64 -8
  %.383.2 = load double, ptr %scevgep117, align 8
  %.389.2 = fcmp ogt double %.383.2, %.89
  %"$phi328.1.2.1.2" = select i1 %.389.2, double %.89, double %.383.2
  %sunkaddr151 = mul i64 %.343264266, 8
  %sunkaddr152 = getelementptr i8, ptr %arg.room, i64 %sunkaddr151
  %sunkaddr154 = getelementptr i8, ptr %sunkaddr152, i64 16
  store double %"$phi328.1.2.1.2", ptr %sunkaddr154, align 8
  %.350.3 = add nuw nsw i64 %.343264266, 4
  %.383.3 = load double, ptr %scevgep285, align 8
  %.389.3 = fcmp ogt double %.383.3, %.89
  %"$phi328.1.2.1.3" = select i1 %.389.3, double %.89, double %.383.3
  %sunkaddr155 = mul i64 %.343264266, 8
  %sunkaddr156 = getelementptr i8, ptr %arg.room, i64 %sunkaddr155
  %sunkaddr157 = getelementptr i8, ptr %sunkaddr156, i64 24
  store double %"$phi328.1.2.1.3", ptr %sunkaddr157, align 8
  %exitcond.not.3 = icmp eq i64 %arg.count, %.350.3
  br i1 %exitcond.not.3, label %B354, label %B286, !llvm.loop !54

B354:                                             
  %.424 = getelementptr i8, ptr %arg.store, i64 56
  %.425 = load double, ptr %.424, align 8
  %.430 = icmp eq i64 %.5.i3, 0
  br i1 %.430, label %B392, label %B500.endif

B392:                                             
  %.436 = load double, ptr %arg.discharge_limit, align 8
  %.438 = fcmp ogt double %.436, %.425
  %"$phi434.0.2.0" = select i1 %.438, double %.425, double %.436
  %.545283.not = icmp slt i64 %arg.count, 1
  br i1 %.545283.not, label %B600, label %iter.check101

iter.check101:                                    
  %min.iters.check99 = icmp ult i64 %arg.count, 4
  br i1 %min.iters.check99, label %B468.preheader, label %vector.main.loop.iter.check103

vector.main.loop.iter.check103:                   
  %const132 = bitcast i64 9223372036854775804 to i64
  %min.iters.check102 = icmp ult i64 %arg.count, 16
  br i1 %min.iters.check102, label %vector.main.loop.iter.check103.vec.epilog.ph118_crit_edge, label %vector.ph104

vector.main.loop.iter.check103.vec.epilog.ph118_crit_edge: 
  %.pre = insertelement <4 x double> poison, double %"$phi434.0.2.0", i64 0
  %.pre17 = shufflevector <4 x double> %.pre, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.ph118

vector.ph104:                                     
  %const_mat133 = add i64 %const132, -12
  %n.vec106 = and i64 %arg.count, %const_mat133
  %broadcast.splatinsert107 = insertelement <4 x double> poison, double %"$phi434.0.2.0", i64 0
  %broadcast.splat108 = shufflevector <4 x double> %broadcast.splatinsert107, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body109

vector.body109:                                   
  %index110 = phi i64 [ 0, %vector.ph104 ], [ %index.next111, %vector.body109 ]
  %sunkaddr158 = mul i64 %index110, 8
  %sunkaddr159 = getelementptr i8, ptr %arg.room, i64 %sunkaddr158
  %sunkaddr160 = getelementptr i8, ptr %sunkaddr159, i64 512
  store <4 x double> %broadcast.splat108, ptr %sunkaddr160, align 8
  %sunkaddr161 = mul i64 %index110, 8
  %sunkaddr162 = getelementptr i8, ptr %arg.room, i64 %sunkaddr161
  %sunkaddr163 = getelementptr i8, ptr %sunkaddr162, i64 544
  store <4 x double> %broadcast.splat108, ptr %sunkaddr163, align 8
  %sunkaddr164 = mul i64 %index110, 8
  %sunkaddr166 = getelementptr i8, ptr %arg.room, i64 %sunkaddr164
  %sunkaddr167 = getelementptr i8, ptr %sunkaddr166, i64 576
  store <4 x double> %broadcast.splat108, ptr %sunkaddr167, align 8
  %sunkaddr169 = mul i64 %index110, 8
  %sunkaddr170 = getelementptr i8, ptr %arg.room, i64 %sunkaddr169
  %sunkaddr171 = getelementptr i8, ptr %sunkaddr170, i64 608
  store <4 x double> %broadcast.splat108, ptr %sunkaddr171, align 8
  %index.next111 = add nuw nsw i64 %index110, 16
  %8 = icmp eq i64 %n.vec106, %index.next111
  br i1 %8, label %middle.block112, label %vector.body109, !llvm.loop !55

middle.block112:                                  
  %cmp.n113 = icmp eq i64 %arg.count, %n.vec106
  br i1 %cmp.n113, label %B600, label %vec.epilog.iter.check116

vec.epilog.iter.check116:                         
  %9 = and i64 %arg.count, 12
  %min.epilog.iters.check117 = icmp eq i64 %9, 0
  br i1 %min.epilog.iters.check117, label %B468.preheader, label %vec.epilog.ph118, !prof !31

vec.epilog.ph118:                                 
  %broadcast.splat122.pre-phi = phi <4 x double> [ %.pre17, %vector.main.loop.iter.check103.vec.epilog.ph118_crit_edge ], [ %broadcast.splat108, %vec.epilog.iter.check116 ]
  %vec.epilog.resume.val114 = phi i64 [ 0, %vector.main.loop.iter.check103.vec.epilog.ph118_crit_edge ], [ %n.vec106, %vec.epilog.iter.check116 ]
  %n.vec120 = and i64 %arg.count, %const132
  br label %vec.epilog.vector.body123

vec.epilog.vector.body123:                        
  %index124 = phi i64 [ %vec.epilog.resume.val114, %vec.epilog.ph118 ], [ %index.next125, %vec.epilog.vector.body123 ]
  %sunkaddr172 = mul i64 %index124, 8
  %sunkaddr173 = getelementptr i8, ptr %arg.room, i64 %sunkaddr172
  %sunkaddr174 = getelementptr i8, ptr %sunkaddr173, i64 512
  store <4 x double> %broadcast.splat122.pre-phi, ptr %sunkaddr174, align 8
  %index.next125 = add nuw i64 %index124, 4
  %10 = icmp eq i64 %n.vec120, %index.next125
  br i1 %10, label %vec.epilog.middle.block126, label %vec.epilog.vector.body123, !llvm.loop !56

vec.epilog.middle.block126:                       
  %cmp.n127 = icmp eq i64 %arg.count, %n.vec120
  br i1 %cmp.n127, label %B600, label %B468.preheader

B468.preheader:                                   
  %.551282284.ph = phi i64 [ %n.vec120, %vec.epilog.middle.block126 ], [ %n.vec106, %vec.epilog.iter.check116 ], [ 0, %iter.check101 ]
  br label %B468

B468:                                             
  %.551282284 = phi i64 [ %.558, %B468 ], [ %.551282284.ph, %B468.preheader ]
  %.558 = add nuw nsw i64 %.551282284, 1
  %sunkaddr175 = mul i64 %.551282284, 8
  %sunkaddr176 = getelementptr i8, ptr %arg.room, i64 %sunkaddr175
  %sunkaddr177 = getelementptr i8, ptr %sunkaddr176, i64 512
  store double %"$phi434.0.2.0", ptr %sunkaddr177, align 8
  %exitcond304.not = icmp eq i64 %arg.count, %.558
  br i1 %exitcond304.not, label %B600, label %B468, !llvm.loop !57

B532:                                             
  %.682275277 = phi i64 [ %.689.3, %B532 ], [ %.682275277.unr, %B532.preheader174 ]
  %11 = shl i64 %.682275277, 3
  %scevgep237 = getelementptr i8, ptr %scevgep233, i64 %11
  %scevgep238 = getelementptr i8, ptr %scevgep237, i64 -24
  %.722 = load double, ptr %scevgep238, align 8
  %.728 = fcmp ogt double %.722, %.425
  %"$phi574.1.2.1" = select i1 %.728, double %.425, double %.722
  %12 = shl i64 %.682275277, 3
  %sunkaddr178 = mul i64 %.682275277, 8
  %sunkaddr179 = getelementptr i8, ptr %arg.room, i64 %sunkaddr178
  %sunkaddr180 = getelementptr i8, ptr %sunkaddr179, i64 512
  store double %"$phi574.1.2.1", ptr %sunkaddr180, align 8
  %scevgep84 = getelementptr i8, ptr %scevgep233, i64 %12
  %scevgep85 = getelementptr i8, ptr %scevgep84, i64 -16
  %.722.1 = load double, ptr %scevgep85, align 8
  %.728.1 = fcmp ogt double %.722.1, %.425
  %"$phi574.1.2.1.1" = select i1 %.728.1, double %.425, double %.722.1
  %13 = shl i64 %.682275277, 3
  %sunkaddr181 = mul i64 %.682275277, 8
  %sunkaddr182 = getelementptr i8, ptr %arg.room, i64 %sunkaddr181
  %sunkaddr183 = getelementptr i8, ptr %sunkaddr182, i64 520
  store double %"$phi574.1.2.1.1", ptr %sunkaddr183, align 8
  %scevgep80 = getelementptr i8, ptr %scevgep233, i64 %13
  %scevgep82 = getelementptr i8, ptr %scevgep80, i64 -8
  %.722.2 = load double, ptr %scevgep82, align 8
  %.728.2 = fcmp ogt double %.722.2, %.425
  %"$phi574.1.2.1.2" = select i1 %.728.2, double %.425, double %.722.2
  %sunkaddr184 = mul i64 %.682275277, 8
  %sunkaddr185 = getelementptr i8, ptr %arg.room, i64 %sunkaddr184
  %sunkaddr186 = getelementptr i8, ptr %sunkaddr185, i64 528
  store double %"$phi574.1.2.1.2", ptr %sunkaddr186, align 8
  %.689.3 = add nuw nsw i64 %.682275277, 4
  %.722.3 = load double, ptr %scevgep237, align 8
  %.728.3 = fcmp ogt double %.722.3, %.425
  %"$phi574.1.2.1.3" = select i1 %.728.3, double %.425, double %.722.3
  %sunkaddr187 = mul i64 %.682275277, 8
  %sunkaddr188 = getelementptr i8, ptr %arg.room, i64 %sunkaddr187
  %sunkaddr189 = getelementptr i8, ptr %sunkaddr188, i64 536
  store double %"$phi574.1.2.1.3", ptr %sunkaddr189, align 8
  %exitcond303.not.3 = icmp eq i64 %arg.count, %.689.3
  br i1 %exitcond303.not.3, label %B600, label %B532, !llvm.loop !58

B600:                                             
  %.763 = getelementptr i8, ptr %arg.store, i64 16
  %.764 = load double, ptr %.763, align 8
  %.766 = getelementptr i8, ptr %arg.store, i64 24
  %.767 = load double, ptr %.766, align 8
  %.777 = fcmp olt double %arg.keep, 1.000000e+00
  br i1 %.777, label %B664.endif, label %B842.endif

B696:                                             
  %.869296298 = phi i64 [ %.876.1, %B696 ], [ %.869296298.unr, %B696.preheader172 ]
  %14 = shl i64 %.869296298, 3
  %scevgep191 = getelementptr i8, ptr %scevgep190, i64 %14
  %scevgep192 = getelementptr i8, ptr %scevgep191, i64 -8
  %.905 = load double, ptr %scevgep192, align 8
  %sunkaddr190 = mul i64 %.869296298, 8
  %sunkaddr191 = getelementptr i8, ptr %arg.room, i64 %sunkaddr190
  %sunkaddr192 = getelementptr i8, ptr %sunkaddr191, i64 2048
  store double %.905, ptr %sunkaddr192, align 8
  %.918 = fdiv double 1.000000e+00, %.905
  %.920 = fmul double %.764, %.918
  %.922 = fmul double %.767, %.918
  %sunkaddr193 = mul i64 %.869296298, 8
  %sunkaddr194 = getelementptr i8, ptr %arg.room, i64 %sunkaddr193
  %sunkaddr195 = getelementptr i8, ptr %sunkaddr194, i64 1024
  store double %.920, ptr %sunkaddr195, align 8
  %sunkaddr196 = mul i64 %.869296298, 8
  %sunkaddr197 = getelementptr i8, ptr %arg.room, i64 %sunkaddr196
  %sunkaddr198 = getelementptr i8, ptr %sunkaddr197, i64 1536
  store double %.922, ptr %sunkaddr198, align 8
  %.876.1 = add nuw nsw i64 %.869296298, 2
  %.905.1 = load double, ptr %scevgep191, align 8
  %sunkaddr199 = mul i64 %.869296298, 8
  %sunkaddr200 = getelementptr i8, ptr %arg.room, i64 %sunkaddr199
  %sunkaddr202 = getelementptr i8, ptr %sunkaddr200, i64 2056
  store double %.905.1, ptr %sunkaddr202, align 8
  %.918.1 = fdiv double 1.000000e+00, %.905.1
  %.920.1 = fmul double %.764, %.918.1
  %.922.1 = fmul double %.767, %.918.1
  %sunkaddr203 = mul i64 %.869296298, 8
  %sunkaddr204 = getelementptr i8, ptr %arg.room, i64 %sunkaddr203
  %sunkaddr205 = getelementptr i8, ptr %sunkaddr204, i64 1032
  store double %.920.1, ptr %sunkaddr205, align 8
  %sunkaddr206 = mul i64 %.869296298, 8
  %sunkaddr207 = getelementptr i8, ptr %arg.room, i64 %sunkaddr206
  %sunkaddr208 = getelementptr i8, ptr %sunkaddr207, i64 1544
  store double %.922.1, ptr %sunkaddr208, align 8
  %exitcond306.not.1 = icmp eq i64 %arg.count, %.876.1
  br i1 %exitcond306.not.1, label %common.ret, label %B696, !llvm.loop !59

common.ret:                                       
  store ptr null, ptr %retptr, align 8
  ret i32 0

B874:                                             
  %.1040289291 = phi i64 [ %.1047, %B874 ], [ %.1040289291.ph, %B874.preheader23 ]
  %.1047 = add nuw nsw i64 %.1040289291, 1
  %sunkaddr209 = mul i64 %.1040289291, 8
  %sunkaddr210 = getelementptr i8, ptr %arg.room, i64 %sunkaddr209
  %sunkaddr211 = getelementptr i8, ptr %sunkaddr210, i64 2048
  store double 1.000000e+00, ptr %sunkaddr211, align 8
  %sunkaddr212 = mul i64 %.1040289291, 8
  %sunkaddr213 = getelementptr i8, ptr %arg.room, i64 %sunkaddr212
  %sunkaddr214 = getelementptr i8, ptr %sunkaddr213, i64 1024
  store double %.764, ptr %sunkaddr214, align 8
  %sunkaddr215 = mul i64 %.1040289291, 8
  %sunkaddr216 = getelementptr i8, ptr %arg.room, i64 %sunkaddr215
  %sunkaddr217 = getelementptr i8, ptr %sunkaddr216, i64 1536
  store double %.767, ptr %sunkaddr217, align 8
  %exitcond305.not = icmp eq i64 %arg.count, %.1047
  br i1 %exitcond305.not, label %common.ret, label %B874, !llvm.loop !60

B254.endif:                                       
  %.337265.not = icmp slt i64 %arg.count, 1
  br i1 %.337265.not, label %B354, label %iter.check

iter.check:                                       
  %15 = getelementptr double, ptr %arg.charge_limit, i64 %arg.t
  %min.iters.check = icmp ult i64 %arg.count, 4
  br i1 %min.iters.check, label %B286.preheader, label %vector.memcheck

vector.memcheck:                                  
  %16 = ptrtoint ptr %arg.room to i64
  %17 = ptrtoint ptr %arg.charge_limit to i64
  %18 = shl i64 %arg.t, 3
  %19 = add i64 %18, %17
  %20 = sub i64 %16, %19
  %diff.check = icmp ult i64 %20, 128
  br i1 %diff.check, label %B286.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:                      
  %const = bitcast i64 9223372036854775804 to i64
  %min.iters.check18 = icmp ult i64 %arg.count, 16
  br i1 %min.iters.check18, label %vector.main.loop.iter.check.vec.epilog.ph_crit_edge, label %vector.ph

vector.main.loop.iter.check.vec.epilog.ph_crit_edge: 
  %.pre22 = insertelement <4 x double> poison, double %.89, i64 0
  %.pre23 = shufflevector <4 x double> %.pre22, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.ph

vector.ph:                                        
  %const_mat = add i64 %const, -12
  %n.vec = and i64 %arg.count, %const_mat
  %broadcast.splatinsert = insertelement <4 x double> poison, double %.89, i64 0
  %broadcast.splat = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %21 = getelementptr i8, ptr %arg.charge_limit, i64 %18
  %scevgep303 = getelementptr i8, ptr %21, i64 96
  br label %vector.body

vector.body:                                      
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %22 = shl i64 %index, 3
  %scevgep309 = getelementptr i8, ptr %scevgep303, i64 %22
  %scevgep310 = getelementptr i8, ptr %scevgep309, i64 -96
  %scevgep308 = getelementptr i8, ptr %scevgep309, i64 -64
  %scevgep306 = getelementptr i8, ptr %scevgep309, i64 -32
  %wide.load = load <4 x double>, ptr %scevgep310, align 8
  %wide.load19 = load <4 x double>, ptr %scevgep308, align 8
  %wide.load20 = load <4 x double>, ptr %scevgep306, align 8
  %wide.load21 = load <4 x double>, ptr %scevgep309, align 8
  %23 = fcmp ogt <4 x double> %wide.load, %broadcast.splat
  %24 = fcmp ogt <4 x double> %wide.load19, %broadcast.splat
  %25 = fcmp ogt <4 x double> %wide.load20, %broadcast.splat
  %26 = fcmp ogt <4 x double> %wide.load21, %broadcast.splat
  %27 = select <4 x i1> %23, <4 x double> %broadcast.splat, <4 x double> %wide.load
  %28 = select <4 x i1> %24, <4 x double> %broadcast.splat, <4 x double> %wide.load19
  %29 = select <4 x i1> %25, <4 x double> %broadcast.splat, <4 x double> %wide.load20
  %30 = select <4 x i1> %26, <4 x double> %broadcast.splat, <4 x double> %wide.load21
  %sunkaddr218 = mul i64 %index, 8
  %sunkaddr219 = getelementptr i8, ptr %arg.room, i64 %sunkaddr218
  store <4 x double> %27, ptr %sunkaddr219, align 8
  %sunkaddr220 = mul i64 %index, 8
  %sunkaddr221 = getelementptr i8, ptr %arg.room, i64 %sunkaddr220
  %sunkaddr222 = getelementptr i8, ptr %sunkaddr221, i64 32
  store <4 x double> %28, ptr %sunkaddr222, align 8
  %sunkaddr223 = mul i64 %index, 8
  %sunkaddr224 = getelementptr i8, ptr %arg.room, i64 %sunkaddr223
  %sunkaddr225 = getelementptr i8, ptr %sunkaddr224, i64 64
  store <4 x double> %29, ptr %sunkaddr225, align 8
  %sunkaddr226 = mul i64 %index, 8
  %sunkaddr227 = getelementptr i8, ptr %arg.room, i64 %sunkaddr226
  %sunkaddr228 = getelementptr i8, ptr %sunkaddr227, i64 96
  store <4 x double> %30, ptr %sunkaddr228, align 8
  %index.next = add nuw nsw i64 %index, 16
  %31 = icmp eq i64 %n.vec, %index.next
  br i1 %31, label %middle.block, label %vector.body, !llvm.loop !61

middle.block:                                     
  %cmp.n = icmp eq i64 %arg.count, %n.vec
  br i1 %cmp.n, label %B354, label %vec.epilog.iter.check

vec.epilog.iter.check:                            
  %32 = and i64 %arg.count, 12
  %min.epilog.iters.check = icmp eq i64 %32, 0
  br i1 %min.epilog.iters.check, label %B286.preheader, label %vec.epilog.ph, !prof !31

vec.epilog.ph:                                    
  %broadcast.splat25.pre-phi = phi <4 x double> [ %.pre23, %vector.main.loop.iter.check.vec.epilog.ph_crit_edge ], [ %broadcast.splat, %vec.epilog.iter.check ]
  %vec.epilog.resume.val = phi i64 [ 0, %vector.main.loop.iter.check.vec.epilog.ph_crit_edge ], [ %n.vec, %vec.epilog.iter.check ]
  %n.vec23 = and i64 %arg.count, %const
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           
  %index26 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next28, %vec.epilog.vector.body ]
  %33 = shl i64 %index26, 3
  %scevgep294 = getelementptr i8, ptr %15, i64 %33
  %wide.load27 = load <4 x double>, ptr %scevgep294, align 8
  %34 = fcmp ogt <4 x double> %wide.load27, %broadcast.splat25.pre-phi
  %35 = select <4 x i1> %34, <4 x double> %broadcast.splat25.pre-phi, <4 x double> %wide.load27
  %scevgep293 = getelementptr i8, ptr %arg.room, i64 %33
  store <4 x double> %35, ptr %scevgep293, align 8
  %index.next28 = add nuw i64 %index26, 4
  %36 = icmp eq i64 %n.vec23, %index.next28
  br i1 %36, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !62

vec.epilog.middle.block:                          
  %cmp.n29 = icmp eq i64 %arg.count, %n.vec23
  br i1 %cmp.n29, label %B354, label %B286.preheader

B286.preheader:                                   
  %.343264266.ph = phi i64 [ 0, %iter.check ], [ 0, %vector.memcheck ], [ %n.vec, %vec.epilog.iter.check ], [ %n.vec23, %vec.epilog.middle.block ]
  %xtraiter = and i64 %arg.count, 3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B286.prol.loopexit, label %B286.prol.preheader

B286.prol.preheader:                              
  br label %B286.prol

B286.prol:                                        
  %lsr.iv291 = phi i64 [ %lsr.iv.next292, %B286.prol ], [ %xtraiter, %B286.prol.preheader ]
  %.343264266.prol = phi i64 [ %.350.prol, %B286.prol ], [ %.343264266.ph, %B286.prol.preheader ]
  %.350.prol = add nuw nsw i64 %.343264266.prol, 1
  %37 = shl i64 %.343264266.prol, 3
  %scevgep290 = getelementptr i8, ptr %15, i64 %37
  %.383.prol = load double, ptr %scevgep290, align 8
  %.389.prol = fcmp ogt double %.383.prol, %.89
  %"$phi328.1.2.1.prol" = select i1 %.389.prol, double %.89, double %.383.prol
  %scevgep289 = getelementptr i8, ptr %arg.room, i64 %37
  store double %"$phi328.1.2.1.prol", ptr %scevgep289, align 8
  %lsr.iv.next292 = add nsw i64 %lsr.iv291, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next292, 0
  br i1 %prol.iter.cmp.not, label %B286.prol.loopexit, label %B286.prol, !llvm.loop !63

B286.prol.loopexit:                               
  %.343264266.unr = phi i64 [ %.343264266.ph, %B286.preheader ], [ %.350.prol, %B286.prol ]
  %38 = sub nsw i64 %.343264266.ph, %arg.count
  %39 = icmp ugt i64 %38, -4
  br i1 %39, label %B354, label %B286.preheader176

B286.preheader176:                                
  %40 = shl i64 %arg.t, 3
  %41 = getelementptr i8, ptr %arg.charge_limit, i64 %40
  %scevgep281 = getelementptr i8, ptr %41, i64 24
  br label %B286

B500.endif:                                       
  %.676276.not = icmp slt i64 %arg.count, 1
  br i1 %.676276.not, label %B600, label %iter.check66

iter.check66:                                     
  %42 = getelementptr double, ptr %arg.discharge_limit, i64 %arg.t
  %min.iters.check64 = icmp ult i64 %arg.count, 4
  br i1 %min.iters.check64, label %B532.preheader, label %vector.memcheck60

vector.memcheck60:                                
  %43 = ptrtoint ptr %arg.room to i64
  %44 = ptrtoint ptr %arg.discharge_limit to i64
  %45 = shl i64 %arg.t, 3
  %46 = add i64 %45, %44
  %reass.sub = sub i64 %43, %46
  %47 = and i64 %reass.sub, -128
  %diff.check63 = icmp eq i64 %47, -512
  br i1 %diff.check63, label %B532.preheader, label %vector.main.loop.iter.check68

vector.main.loop.iter.check68:                    
  %const128 = bitcast i64 9223372036854775804 to i64
  %min.iters.check67 = icmp ult i64 %arg.count, 16
  br i1 %min.iters.check67, label %vector.main.loop.iter.check68.vec.epilog.ph87_crit_edge, label %vector.ph69

vector.main.loop.iter.check68.vec.epilog.ph87_crit_edge: 
  %.pre18 = insertelement <4 x double> poison, double %.425, i64 0
  %.pre19 = shufflevector <4 x double> %.pre18, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.ph87

vector.ph69:                                      
  %const_mat129 = add i64 %const128, -12
  %n.vec71 = and i64 %arg.count, %const_mat129
  %broadcast.splatinsert72 = insertelement <4 x double> poison, double %.425, i64 0
  %broadcast.splat73 = shufflevector <4 x double> %broadcast.splatinsert72, <4 x double> poison, <4 x i32> zeroinitializer
  %48 = getelementptr i8, ptr %arg.discharge_limit, i64 %45
  %scevgep255 = getelementptr i8, ptr %48, i64 96
  br label %vector.body74

vector.body74:                                    
  %index75 = phi i64 [ 0, %vector.ph69 ], [ %index.next80, %vector.body74 ]
  %49 = shl i64 %index75, 3
  %scevgep261 = getelementptr i8, ptr %scevgep255, i64 %49
  %scevgep262 = getelementptr i8, ptr %scevgep261, i64 -96
  %scevgep260 = getelementptr i8, ptr %scevgep261, i64 -64
  %scevgep258 = getelementptr i8, ptr %scevgep261, i64 -32
  %wide.load76 = load <4 x double>, ptr %scevgep262, align 8
  %wide.load77 = load <4 x double>, ptr %scevgep260, align 8
  %wide.load78 = load <4 x double>, ptr %scevgep258, align 8
  %wide.load79 = load <4 x double>, ptr %scevgep261, align 8
  %50 = fcmp ogt <4 x double> %wide.load76, %broadcast.splat73
  %51 = fcmp ogt <4 x double> %wide.load77, %broadcast.splat73
  %52 = fcmp ogt <4 x double> %wide.load78, %broadcast.splat73
  %53 = fcmp ogt <4 x double> %wide.load79, %broadcast.splat73
  %54 = select <4 x i1> %50, <4 x double> %broadcast.splat73, <4 x double> %wide.load76
  %55 = select <4 x i1> %51, <4 x double> %broadcast.splat73, <4 x double> %wide.load77
  %56 = select <4 x i1> %52, <4 x double> %broadcast.splat73, <4 x double> %wide.load78
  %57 = select <4 x i1> %53, <4 x double> %broadcast.splat73, <4 x double> %wide.load79
  %sunkaddr229 = mul i64 %index75, 8
  %sunkaddr230 = getelementptr i8, ptr %arg.room, i64 %sunkaddr229
  %sunkaddr231 = getelementptr i8, ptr %sunkaddr230, i64 512
  store <4 x double> %54, ptr %sunkaddr231, align 8
  %sunkaddr232 = mul i64 %index75, 8
  %sunkaddr233 = getelementptr i8, ptr %arg.room, i64 %sunkaddr232
  %sunkaddr234 = getelementptr i8, ptr %sunkaddr233, i64 544
  store <4 x double> %55, ptr %sunkaddr234, align 8
  %sunkaddr235 = mul i64 %index75, 8
  %sunkaddr236 = getelementptr i8, ptr %arg.room, i64 %sunkaddr235
  %sunkaddr237 = getelementptr i8, ptr %sunkaddr236, i64 576
  store <4 x double> %56, ptr %sunkaddr237, align 8
  %sunkaddr238 = mul i64 %index75, 8
  %sunkaddr239 = getelementptr i8, ptr %arg.room, i64 %sunkaddr238
  %sunkaddr240 = getelementptr i8, ptr %sunkaddr239, i64 608
  store <4 x double> %57, ptr %sunkaddr240, align 8
  %index.next80 = add nuw nsw i64 %index75, 16
  %58 = icmp eq i64 %n.vec71, %index.next80
  br i1 %58, label %middle.block81, label %vector.body74, !llvm.loop !64

middle.block81:                                   
  %cmp.n82 = icmp eq i64 %arg.count, %n.vec71
  br i1 %cmp.n82, label %B600, label %vec.epilog.iter.check85

vec.epilog.iter.check85:                          
  %59 = and i64 %arg.count, 12
  %min.epilog.iters.check86 = icmp eq i64 %59, 0
  br i1 %min.epilog.iters.check86, label %B532.preheader, label %vec.epilog.ph87, !prof !31

vec.epilog.ph87:                                  
  %broadcast.splat91.pre-phi = phi <4 x double> [ %.pre19, %vector.main.loop.iter.check68.vec.epilog.ph87_crit_edge ], [ %broadcast.splat73, %vec.epilog.iter.check85 ]
  %vec.epilog.resume.val83 = phi i64 [ 0, %vector.main.loop.iter.check68.vec.epilog.ph87_crit_edge ], [ %n.vec71, %vec.epilog.iter.check85 ]
  %n.vec89 = and i64 %arg.count, %const128
  br label %vec.epilog.vector.body92

vec.epilog.vector.body92:                         
  %index93 = phi i64 [ %vec.epilog.resume.val83, %vec.epilog.ph87 ], [ %index.next95, %vec.epilog.vector.body92 ]
  %60 = shl i64 %index93, 3
  %scevgep246 = getelementptr i8, ptr %42, i64 %60
  %wide.load94 = load <4 x double>, ptr %scevgep246, align 8
  %61 = fcmp ogt <4 x double> %wide.load94, %broadcast.splat91.pre-phi
  %62 = select <4 x i1> %61, <4 x double> %broadcast.splat91.pre-phi, <4 x double> %wide.load94
  %sunkaddr241 = mul i64 %index93, 8
  %sunkaddr242 = getelementptr i8, ptr %arg.room, i64 %sunkaddr241
  %sunkaddr243 = getelementptr i8, ptr %sunkaddr242, i64 512
  store <4 x double> %62, ptr %sunkaddr243, align 8
  %index.next95 = add nuw i64 %index93, 4
  %63 = icmp eq i64 %n.vec89, %index.next95
  br i1 %63, label %vec.epilog.middle.block96, label %vec.epilog.vector.body92, !llvm.loop !65

vec.epilog.middle.block96:                        
  %cmp.n97 = icmp eq i64 %arg.count, %n.vec89
  br i1 %cmp.n97, label %B600, label %B532.preheader

B532.preheader:                                   
  %.682275277.ph = phi i64 [ 0, %iter.check66 ], [ 0, %vector.memcheck60 ], [ %n.vec71, %vec.epilog.iter.check85 ], [ %n.vec89, %vec.epilog.middle.block96 ]
  %xtraiter166 = and i64 %arg.count, 3
  %lcmp.mod167.not = icmp eq i64 %xtraiter166, 0
  br i1 %lcmp.mod167.not, label %B532.prol.loopexit, label %B532.prol.preheader

B532.prol.preheader:                              
  br label %B532.prol

B532.prol:                                        
  %lsr.iv = phi i64 [ %lsr.iv.next, %B532.prol ], [ %xtraiter166, %B532.prol.preheader ]
  %.682275277.prol = phi i64 [ %.689.prol, %B532.prol ], [ %.682275277.ph, %B532.prol.preheader ]
  %.689.prol = add nuw nsw i64 %.682275277.prol, 1
  %64 = shl i64 %.682275277.prol, 3
  %scevgep243 = getelementptr i8, ptr %42, i64 %64
  %.722.prol = load double, ptr %scevgep243, align 8
  %.728.prol = fcmp ogt double %.722.prol, %.425
  %"$phi574.1.2.1.prol" = select i1 %.728.prol, double %.425, double %.722.prol
  %sunkaddr244 = mul i64 %.682275277.prol, 8
  %sunkaddr245 = getelementptr i8, ptr %arg.room, i64 %sunkaddr244
  %sunkaddr246 = getelementptr i8, ptr %sunkaddr245, i64 512
  store double %"$phi574.1.2.1.prol", ptr %sunkaddr246, align 8
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %prol.iter168.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %prol.iter168.cmp.not, label %B532.prol.loopexit, label %B532.prol, !llvm.loop !66

B532.prol.loopexit:                               
  %.682275277.unr = phi i64 [ %.682275277.ph, %B532.preheader ], [ %.689.prol, %B532.prol ]
  %65 = sub nsw i64 %.682275277.ph, %arg.count
  %66 = icmp ugt i64 %65, -4
  br i1 %66, label %B600, label %B532.preheader174

B532.preheader174:                                
  %67 = shl i64 %arg.t, 3
  %68 = getelementptr i8, ptr %arg.discharge_limit, i64 %67
  %scevgep233 = getelementptr i8, ptr %68, i64 24
  br label %B532

B664.endif:                                       
  %69 = icmp slt i64 %arg.count, 1
  br i1 %69, label %common.ret, label %B696.lr.ph

B696.lr.ph:                                       
  %70 = getelementptr double, ptr %arg.scale, i64 %arg.t
  %min.iters.check147 = icmp ult i64 %arg.count, 4
  br i1 %min.iters.check147, label %B696.preheader, label %vector.memcheck143

vector.memcheck143:                               
  %scevgep = getelementptr i8, ptr %arg.room, i64 1024
  %71 = shl i64 %arg.count, 3
  %72 = getelementptr i8, ptr %arg.room, i64 %71
  %scevgep144 = getelementptr i8, ptr %72, i64 2048
  %73 = add i64 %arg.count, %arg.t
  %74 = shl i64 %73, 3
  %scevgep145 = getelementptr i8, ptr %arg.scale, i64 %74
  %bound0 = icmp ult ptr %scevgep, %scevgep145
  %bound1 = icmp ult ptr %70, %scevgep144
  %found.conflict = and i1 %bound0, %bound1
  br i1 %found.conflict, label %B696.preheader, label %vector.ph148

vector.ph148:                                     
  %const131 = bitcast i64 9223372036854775804 to i64
  %n.vec150 = and i64 %arg.count, %const131
  %broadcast.splatinsert151 = insertelement <4 x double> poison, double %.764, i64 0
  %broadcast.splat152 = shufflevector <4 x double> %broadcast.splatinsert151, <4 x double> poison, <4 x i32> zeroinitializer
  %broadcast.splatinsert153 = insertelement <4 x double> poison, double %.767, i64 0
  %broadcast.splat154 = shufflevector <4 x double> %broadcast.splatinsert153, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body155

vector.body155:                                   
  %index156 = phi i64 [ 0, %vector.ph148 ], [ %index.next158, %vector.body155 ]
  %75 = shl i64 %index156, 3
  %scevgep200 = getelementptr i8, ptr %70, i64 %75
  %wide.load157 = load <4 x double>, ptr %scevgep200, align 8, !alias.scope !67
  %sunkaddr247 = mul i64 %index156, 8
  %sunkaddr249 = getelementptr i8, ptr %arg.room, i64 %sunkaddr247
  %sunkaddr250 = getelementptr i8, ptr %sunkaddr249, i64 2048
  store <4 x double> %wide.load157, ptr %sunkaddr250, align 8, !alias.scope !70, !noalias !67
  %76 = fdiv <4 x double> splat (double 1.000000e+00), %wide.load157
  %77 = fmul <4 x double> %broadcast.splat152, %76
  %78 = fmul <4 x double> %broadcast.splat154, %76
  %sunkaddr251 = mul i64 %index156, 8
  %sunkaddr252 = getelementptr i8, ptr %arg.room, i64 %sunkaddr251
  %sunkaddr253 = getelementptr i8, ptr %sunkaddr252, i64 1024
  store <4 x double> %77, ptr %sunkaddr253, align 8, !alias.scope !70, !noalias !67
  %sunkaddr254 = mul i64 %index156, 8
  %sunkaddr255 = getelementptr i8, ptr %arg.room, i64 %sunkaddr254
  %sunkaddr256 = getelementptr i8, ptr %sunkaddr255, i64 1536
  store <4 x double> %78, ptr %sunkaddr256, align 8, !alias.scope !70, !noalias !67
  %index.next158 = add nuw nsw i64 %index156, 4
  %79 = icmp eq i64 %n.vec150, %index.next158
  br i1 %79, label %middle.block159, label %vector.body155, !llvm.loop !72

middle.block159:                                  
  %cmp.n160 = icmp eq i64 %arg.count, %n.vec150
  br i1 %cmp.n160, label %common.ret, label %B696.preheader

B696.preheader:                                   
  %.869296298.ph = phi i64 [ 0, %vector.memcheck143 ], [ 0, %B696.lr.ph ], [ %n.vec150, %middle.block159 ]
  %.neg = or i64 %.869296298.ph, 1
  %xtraiter169 = and i64 %arg.count, 1
  %lcmp.mod170.not = icmp eq i64 %xtraiter169, 0
  br i1 %lcmp.mod170.not, label %B696.prol.loopexit, label %B696.prol

B696.prol:                                        
  %.904.prol = getelementptr double, ptr %70, i64 %.869296298.ph
  %.905.prol = load double, ptr %.904.prol, align 8
  %80 = getelementptr double, ptr %arg.room, i64 %.869296298.ph
  %.908.prol = getelementptr i8, ptr %80, i64 2048
  store double %.905.prol, ptr %.908.prol, align 8
  %.918.prol = fdiv double 1.000000e+00, %.905.prol
  %.920.prol = fmul double %.764, %.918.prol
  %.922.prol = fmul double %.767, %.918.prol
  %.925.prol = getelementptr i8, ptr %80, i64 1024
  store double %.920.prol, ptr %.925.prol, align 8
  %.929.prol = getelementptr i8, ptr %80, i64 1536
  store double %.922.prol, ptr %.929.prol, align 8
  br label %B696.prol.loopexit

B696.prol.loopexit:                               
  %.869296298.unr = phi i64 [ %.869296298.ph, %B696.preheader ], [ %.neg, %B696.prol ]
  %81 = icmp eq i64 %arg.count, %.neg
  br i1 %81, label %common.ret, label %B696.preheader172

B696.preheader172:                                
  %82 = shl i64 %arg.t, 3
  %83 = getelementptr i8, ptr %arg.scale, i64 %82
  %scevgep190 = getelementptr i8, ptr %83, i64 8
  br label %B696

B842.endif:                                       
  %84 = icmp slt i64 %arg.count, 1
  br i1 %84, label %common.ret, label %B874.preheader

B874.preheader:                                   
  %min.iters.check129 = icmp ult i64 %arg.count, 4
  br i1 %min.iters.check129, label %B874.preheader23, label %vector.ph130

B874.preheader23:                                 
  %.1040289291.ph = phi i64 [ %n.vec132, %middle.block140 ], [ 0, %B874.preheader ]
  br label %B874

vector.ph130:                                     
  %const130 = bitcast i64 9223372036854775804 to i64
  %n.vec132 = and i64 %arg.count, %const130
  %broadcast.splatinsert133 = insertelement <4 x double> poison, double %.764, i64 0
  %broadcast.splat134 = shufflevector <4 x double> %broadcast.splatinsert133, <4 x double> poison, <4 x i32> zeroinitializer
  %broadcast.splatinsert135 = insertelement <4 x double> poison, double %.767, i64 0
  %broadcast.splat136 = shufflevector <4 x double> %broadcast.splatinsert135, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body137

vector.body137:                                   
  %index138 = phi i64 [ 0, %vector.ph130 ], [ %index.next139, %vector.body137 ]
  %sunkaddr257 = mul i64 %index138, 8
  %sunkaddr258 = getelementptr i8, ptr %arg.room, i64 %sunkaddr257
  %sunkaddr259 = getelementptr i8, ptr %sunkaddr258, i64 2048
  store <4 x double> splat (double 1.000000e+00), ptr %sunkaddr259, align 8
  %sunkaddr260 = mul i64 %index138, 8
  %sunkaddr261 = getelementptr i8, ptr %arg.room, i64 %sunkaddr260
  %sunkaddr262 = getelementptr i8, ptr %sunkaddr261, i64 1024
  store <4 x double> %broadcast.splat134, ptr %sunkaddr262, align 8
  %sunkaddr263 = mul i64 %index138, 8
  %sunkaddr264 = getelementptr i8, ptr %arg.room, i64 %sunkaddr263
  %sunkaddr265 = getelementptr i8, ptr %sunkaddr264, i64 1536
  store <4 x double> %broadcast.splat136, ptr %sunkaddr265, align 8
  %index.next139 = add nuw nsw i64 %index138, 4
  %85 = icmp eq i64 %n.vec132, %index.next139
  br i1 %85, label %middle.block140, label %vector.body137, !llvm.loop !73

middle.block140:                                  
  %cmp.n141 = icmp eq i64 %arg.count, %n.vec132
  br i1 %cmp.n141, label %common.ret, label %B874.preheader23
}

define internal i32 @burn_slot(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.n, i64 %arg.i, i64 %arg.at, double %arg.total, ptr %arg.store, ptr %arg.merit, ptr %arg.room, ptr %arg.segment) {
B42.endif:
  %spec.select = tail call i64 @llvm.smax.i64(i64 %arg.n, i64 8)
  %.47 = load double, ptr %arg.store, align 8
  %.49 = getelementptr i8, ptr %arg.store, i64 8
  %.50 = load double, ptr %.49, align 8
  %.52 = getelementptr i8, ptr %arg.store, i64 32
  %.53 = load double, ptr %.52, align 8
  %.55 = getelementptr i8, ptr %arg.store, i64 40
  %.56 = load double, ptr %.55, align 8
  %.98 = getelementptr double, ptr %arg.room, i64 %arg.i
  %.99 = load double, ptr %.98, align 8
  %.103 = getelementptr i8, ptr %.98, i64 512
  %.104 = load double, ptr %.103, align 8
  %.114 = getelementptr i8, ptr %.98, i64 1024
  %.115 = load double, ptr %.114, align 8
  %.119 = getelementptr i8, ptr %.98, i64 1536
  %.120 = load double, ptr %.119, align 8
  %.12.i = fcmp olt double %arg.total, %.99
  %.13.i = select i1 %.12.i, double %arg.total, double %.99
  %.167 = fsub double %arg.total, %.13.i
  %.196 = icmp sgt i64 %arg.n, 0
  br i1 %.196, label %B368.preheader, label %B512

B368:                                             
  %lsr.iv79 = phi ptr [ %17, %B368.preheader ], [ %scevgep80, %B464 ]
  %rest.2.0 = phi double [ %.167, %B368.preheader ], [ %.282, %B464 ]
  %earned.3.0 = phi double [ 0.000000e+00, %B368.preheader ], [ %.275, %B464 ]
  %k.4.0 = phi i64 [ 0, %B368.preheader ], [ %.290, %B464 ]
  %.217 = load double, ptr %lsr.iv79, align 8
  %scevgep81 = getelementptr i8, ptr %lsr.iv79, i64 %18
  %.226 = load double, ptr %scevgep81, align 8
  %.235 = fcmp ogt double %.226, %rest.2.0
  br i1 %.235, label %B512, label %B464

B464:                                             
  %.271 = fmul double %.217, %.226
  %.275 = fadd double %earned.3.0, %.271
  %.282 = fsub double %rest.2.0, %.226
  %.290 = add nuw nsw i64 %k.4.0, 1
  %scevgep80 = getelementptr i8, ptr %lsr.iv79, i64 512
  %exitcond.not = icmp eq i64 %arg.n, %.290
  br i1 %exitcond.not, label %B580, label %B368

B512:                                             
  %rest.3.1 = phi double [ %.167, %B42.endif ], [ %rest.2.0, %B368 ]
  %earned.4.1 = phi double [ 0.000000e+00, %B42.endif ], [ %earned.3.0, %B368 ]
  %worth.5.1 = phi double [ 0xFFF0000000000000, %B42.endif ], [ %.217, %B368 ]
  %wide.5.1 = phi double [ 0.000000e+00, %B42.endif ], [ %.226, %B368 ]
  %k.5.1 = phi i64 [ 0, %B42.endif ], [ %k.4.0, %B368 ]
  %.311 = icmp eq i64 %k.5.1, %arg.n
  br i1 %.311, label %B580, label %B542

B542:                                             
  %.344 = fcmp ogt double %rest.3.1, 0.000000e+00
  br i1 %.344, label %B554, label %B580

B554:                                             
  %.351 = fmul double %rest.3.1, %worth.5.1
  %.355 = fadd double %earned.4.1, %.351
  %.362 = fsub double %wide.5.1, %rest.3.1
  br label %B580

B580:                                             
  %k.5.1168 = phi i64 [ %k.5.1, %B542 ], [ %k.5.1, %B554 ], [ %arg.n, %B512 ], [ %arg.n, %B464 ]
  %earned.5.0 = phi double [ %earned.4.1, %B542 ], [ %.355, %B554 ], [ %earned.4.1, %B512 ], [ %.275, %B464 ]
  %wide.7.0 = phi double [ %wide.5.1, %B542 ], [ %.362, %B554 ], [ %wide.5.1, %B512 ], [ %.226, %B464 ]
  %worth.7.0 = phi double [ %worth.5.1, %B542 ], [ %worth.5.1, %B554 ], [ 0xFFF0000000000000, %B512 ], [ 0xFFF0000000000000, %B464 ]
  %.405 = fneg double %.13.i
  %.407 = fmul double %.47, %.405
  store double %earned.5.0, ptr %arg.segment, align 8
  %.445 = getelementptr i8, ptr %arg.segment, i64 8
  store double %.407, ptr %.445, align 8
  %.448 = getelementptr i8, ptr %arg.segment, i64 16
  store double %.13.i, ptr %.448, align 8
  %.451 = getelementptr i8, ptr %arg.segment, i64 24
  store double 0.000000e+00, ptr %.451, align 8
  %.477 = fneg double %.56
  %.638 = fmul double %.115, %.477
  %.641 = fsub double %.50, %.47
  %0 = fcmp olt double %worth.7.0, %.477
  %1 = icmp eq i64 %k.5.1168, %arg.n
  br i1 %1, label %B644.us, label %B644.outer.split.preheader

B644.outer.split.preheader:                       
  %2 = shl i64 %arg.at, 3
  %3 = add i64 %2, 512
  %scevgep187 = getelementptr i8, ptr %arg.merit, i64 %3
  br label %B644.outer.split

B644.us:                                          
  %discharge.3.0.us = phi double [ 0.000000e+00, %B580 ], [ %discharge.4.1, %B644.outer.backedge.thread ], [ %discharge.4.1, %B644.outer.backedge ]
  %charge.3.0.us = phi double [ %.13.i, %B580 ], [ %charge.4.1, %B644.outer.backedge.thread ], [ %charge.4.1, %B644.outer.backedge ]
  %row.4.0.us = phi i64 [ 0, %B580 ], [ %.729, %B644.outer.backedge.thread ], [ %.729, %B644.outer.backedge ]
  %burnt.2.0.us = phi i1 [ false, %B580 ], [ %burnt.3.1, %B644.outer.backedge.thread ], [ %burnt.3.1, %B644.outer.backedge ]
  %.lcssa = phi i1 [ %0, %B580 ], [ %8, %B644.outer.backedge.thread ], [ %10, %B644.outer.backedge ]
  %.lcssa.not = xor i1 %.lcssa, true
  %brmerge = select i1 %.lcssa.not, i1 true, i1 %burnt.2.0.us
  br i1 %brmerge, label %B1344.endif, label %B662.endif.us

B662.endif.us:                                    
  %.514.us = fsub double %.99, %charge.3.0.us
  %.517.us = fsub double %.104, %discharge.3.0.us
  %.12.i10.us = fcmp olt double %.517.us, %.514.us
  %.13.i11.us = select i1 %.12.i10.us, double %.517.us, double %.514.us
  %.558.us = fcmp ogt double %.13.i11.us, 0.000000e+00
  br i1 %.558.us, label %B730.us, label %B1344.endif

B730.us:                                          
  %.570.us = fcmp oeq double %.13.i11.us, %.514.us
  %.583.us = fadd double %charge.3.0.us, %.13.i11.us
  %"$phi754.0.2.2.us" = select i1 %.570.us, double %.99, double %.583.us
  %.597.us = fcmp oeq double %.13.i11.us, %.517.us
  %.610.us = fadd double %discharge.3.0.us, %.13.i11.us
  %"$phi780.0.2.2.us" = select i1 %.597.us, double %.104, double %.610.us
  %.630.us = add nsw i64 %row.4.0.us, 4
  %.643.us = fmul double %.641, %.13.i11.us
  %.647.us = getelementptr double, ptr %arg.segment, i64 %.630.us
  store double %.638, ptr %.647.us, align 8
  %4 = getelementptr double, ptr %arg.segment, i64 %row.4.0.us
  %.651.us = getelementptr i8, ptr %4, i64 40
  store double %.643.us, ptr %.651.us, align 8
  %.656.us = getelementptr i8, ptr %4, i64 48
  store double %"$phi754.0.2.2.us", ptr %.656.us, align 8
  %.662.us = getelementptr i8, ptr %4, i64 56
  store double %"$phi780.0.2.2.us", ptr %.662.us, align 8
  br label %B1344.endif

B644.outer.split:                                 
  %5 = phi i1 [ %10, %B644.outer.backedge ], [ %0, %B644.outer.split.preheader ]
  %worth.6.0.ph.be.pn = phi double [ %.1027.le, %B644.outer.backedge ], [ %worth.7.0, %B644.outer.split.preheader ]
  %burnt.2.0.ph35 = phi i1 [ %burnt.3.1, %B644.outer.backedge ], [ false, %B644.outer.split.preheader ]
  %row.4.0.ph34 = phi i64 [ %.729, %B644.outer.backedge ], [ 0, %B644.outer.split.preheader ]
  %k.6.0.ph33 = phi i64 [ %.991146, %B644.outer.backedge ], [ %k.5.1168, %B644.outer.split.preheader ]
  %wide.6.0.ph32 = phi double [ %.1038, %B644.outer.backedge ], [ %wide.7.0, %B644.outer.split.preheader ]
  %charge.3.0.ph31 = phi double [ %charge.4.1, %B644.outer.backedge ], [ %.13.i, %B644.outer.split.preheader ]
  %discharge.3.0.ph30 = phi double [ %discharge.4.1, %B644.outer.backedge ], [ 0.000000e+00, %B644.outer.split.preheader ]
  %.79236 = fmul double %.115, %worth.6.0.ph.be.pn
  %.877.pn = fsub double %worth.6.0.ph.be.pn, %.53
  %.87937 = fmul double %.120, %.877.pn
  br label %B644

B644:                                             
  %discharge.3.0 = phi double [ %discharge.4.1, %B1150 ], [ %discharge.3.0.ph30, %B644.outer.split ]
  %charge.3.0 = phi double [ %charge.4.1, %B1150 ], [ %charge.3.0.ph31, %B644.outer.split ]
  %wide.6.0 = phi double [ %.968, %B1150 ], [ %wide.6.0.ph32, %B644.outer.split ]
  %row.4.0 = phi i64 [ %.729, %B1150 ], [ %row.4.0.ph34, %B644.outer.split ]
  %burnt.2.0 = phi i1 [ %burnt.3.1, %B1150 ], [ %burnt.2.0.ph35, %B644.outer.split ]
  br i1 %5, label %B658, label %B874

B658:                                             
  br i1 %burnt.2.0, label %B874, label %B662.endif

B730:                                             
  %.570 = fcmp oeq double %.13.i11, %.514
  %.583 = fadd double %charge.3.0, %.13.i11
  %"$phi754.0.2.2" = select i1 %.570, double %.99, double %.583
  %.597 = fcmp oeq double %.13.i11, %.517
  %.610 = fadd double %discharge.3.0, %.13.i11
  %"$phi780.0.2.2" = select i1 %.597, double %.104, double %.610
  %.630 = add nsw i64 %row.4.0, 4
  %.643 = fmul double %.641, %.13.i11
  %.647 = getelementptr double, ptr %arg.segment, i64 %.630
  store double %.638, ptr %.647, align 8
  %6 = getelementptr double, ptr %arg.segment, i64 %row.4.0
  %.651 = getelementptr i8, ptr %6, i64 40
  store double %.643, ptr %.651, align 8
  %.656 = getelementptr i8, ptr %6, i64 48
  store double %"$phi754.0.2.2", ptr %.656, align 8
  %.662 = getelementptr i8, ptr %6, i64 56
  store double %"$phi780.0.2.2", ptr %.662, align 8
  br label %B874

B874:                                             
  %discharge.5.1 = phi double [ %discharge.3.0, %B658 ], [ %"$phi780.0.2.2", %B730 ], [ %discharge.3.0, %B662.endif ], [ %discharge.3.0, %B644 ]
  %charge.5.1 = phi double [ %charge.3.0, %B658 ], [ %"$phi754.0.2.2", %B730 ], [ %charge.3.0, %B662.endif ], [ %charge.3.0, %B644 ]
  %row.5.1 = phi i64 [ %row.4.0, %B658 ], [ %.630, %B730 ], [ %row.4.0, %B662.endif ], [ %row.4.0, %B644 ]
  %burnt.3.1 = phi i1 [ true, %B658 ], [ true, %B730 ], [ true, %B662.endif ], [ %burnt.2.0, %B644 ]
  %.729 = add nsw i64 %row.5.1, 4
  %.736 = fcmp ule double %charge.5.1, 0.000000e+00
  %.742 = fcmp ult double %discharge.5.1, %.104
  %or.cond.not = select i1 %burnt.3.1, i1 %.742, i1 false
  %or.cond = select i1 %.736, i1 true, i1 %or.cond.not
  br i1 %or.cond, label %B1010, label %B926.endif

B1010:                                            
  %.807 = fcmp olt double %discharge.5.1, %.104
  br i1 %.807, label %B1022.endif, label %B1344.endif

B1150:                                            
  %.792.sink = phi double [ %.79236, %B926.endif ], [ %.87937, %B1022.endif ]
  %.794.sink = phi double [ %.794, %B926.endif ], [ %.882, %B1022.endif ]
  %discharge.4.1 = phi double [ %discharge.5.1, %B926.endif ], [ %"$phi1088.0.2.1", %B1022.endif ]
  %step.2.1 = phi double [ %.13.i13, %B926.endif ], [ %.13.i15, %B1022.endif ]
  %charge.4.1 = phi double [ %.784, %B926.endif ], [ %charge.5.1, %B1022.endif ]
  %sunkaddr = shl i64 %row.5.1, 3
  %sunkaddr83 = getelementptr i8, ptr %arg.segment, i64 %sunkaddr
  %sunkaddr84 = getelementptr i8, ptr %sunkaddr83, i64 32
  store double %.792.sink, ptr %sunkaddr84, align 8
  %7 = getelementptr double, ptr %arg.segment, i64 %row.5.1
  %.802 = getelementptr i8, ptr %7, i64 40
  store double %.794.sink, ptr %.802, align 8
  %.958 = getelementptr i8, ptr %7, i64 48
  store double %charge.4.1, ptr %.958, align 8
  %.964 = getelementptr i8, ptr %7, i64 56
  store double %discharge.4.1, ptr %.964, align 8
  %.968 = fsub double %wide.6.0, %step.2.1
  %.979 = fcmp ugt double %.968, 0.000000e+00
  br i1 %.979, label %B644, label %B1206.preheader

B1206.preheader:                                  
  %.991144 = add nsw i64 %k.6.0.ph33, 1
  %.999145 = icmp eq i64 %.991144, %arg.n
  br i1 %.999145, label %B644.outer.backedge.thread, label %B1246.preheader

B644.outer.backedge.thread:                       
  %8 = fcmp one double %.56, 0x7FF0000000000000
  br label %B644.us

B644.outer.backedge:                              
  %9 = shl i64 %k.6.0.ph33, 9
  %scevgep190 = getelementptr i8, ptr %lsr.iv188, i64 %9
  %.1027.le = load double, ptr %scevgep190, align 8
  %10 = fcmp olt double %.1027.le, %.477
  %11 = icmp eq i64 %arg.n, %.991146
  br i1 %11, label %B644.us, label %B644.outer.split

B1246.preheader:                                  
  %12 = add i64 %k.6.0.ph33, %spec.select
  %13 = shl i64 %12, 9
  br label %B1246

B1206:                                            
  %.991 = add i64 %.991146, 1
  %scevgep189 = getelementptr i8, ptr %lsr.iv188, i64 512
  %.999 = icmp eq i64 %arg.n, %.991
  br i1 %.999, label %B644.outer.backedge.thread, label %B1246

B1246:                                            
  %lsr.iv188 = phi ptr [ %scevgep189, %B1206 ], [ %scevgep187, %B1246.preheader ]
  %.991146 = phi i64 [ %.991, %B1206 ], [ %.991144, %B1246.preheader ]
  %scevgep191 = getelementptr i8, ptr %lsr.iv188, i64 %13
  %.1038 = load double, ptr %scevgep191, align 8
  %.1045 = fcmp ugt double %.1038, 0.000000e+00
  br i1 %.1045, label %B644.outer.backedge, label %B1206

B1412:                                            
  %lsr.iv177 = phi i64 [ %24, %B1412.preheader.new ], [ %lsr.iv.next178, %B1412 ]
  %.1224156 = phi double [ 0.000000e+00, %B1412.preheader.new ], [ %.1224.3, %B1412 ]
  %.1184150152 = phi i64 [ 5, %B1412.preheader.new ], [ %.1191.3, %B1412 ]
  %14 = shl i64 %.1184150152, 3
  %scevgep70 = getelementptr i8, ptr %arg.segment, i64 %14
  %.1223 = load double, ptr %scevgep70, align 8
  %.1224 = fadd double %.1224156, %.1223
  %sunkaddr194 = mul i64 %arg.i, 8
  %sunkaddr195 = getelementptr i8, ptr %arg.room, i64 %sunkaddr194
  %sunkaddr196 = getelementptr i8, ptr %sunkaddr195, i64 4608
  store double %.1224, ptr %sunkaddr196, align 8
  %scevgep69 = getelementptr i8, ptr %scevgep70, i64 32
  %.1223.1 = load double, ptr %scevgep69, align 8
  %.1224.1 = fadd double %.1224, %.1223.1
  store double %.1224.1, ptr %sunkaddr196, align 8
  %15 = shl i64 %.1184150152, 3
  %scevgep183 = getelementptr i8, ptr %arg.segment, i64 %15
  %scevgep184 = getelementptr i8, ptr %scevgep183, i64 64
  %.1223.2 = load double, ptr %scevgep184, align 8
  %.1224.2 = fadd double %.1224.1, %.1223.2
  store double %.1224.2, ptr %sunkaddr196, align 8
  %.1191.3 = add nuw i64 %.1184150152, 16
  %16 = shl i64 %.1184150152, 3
  %scevgep180 = getelementptr i8, ptr %arg.segment, i64 %16
  %scevgep182 = getelementptr i8, ptr %scevgep180, i64 96
  %.1223.3 = load double, ptr %scevgep182, align 8
  %.1224.3 = fadd double %.1224.2, %.1223.3
  store double %.1224.3, ptr %sunkaddr196, align 8
  %lsr.iv.next178 = add nsw i64 %lsr.iv177, 4
  %niter.ncmp.3.not = icmp eq i64 %lsr.iv.next178, 0
  br i1 %niter.ncmp.3.not, label %common.ret.loopexit.unr-lcssa, label %B1412

B368.preheader:                                   
  %17 = getelementptr double, ptr %arg.merit, i64 %arg.at
  %18 = shl i64 %spec.select, 9
  br label %B368

common.ret.loopexit.unr-lcssa:                    
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %common.ret, label %B1412.epil.preheader

B1412.epil.preheader:                             
  %.1224156.epil.init = phi double [ 0.000000e+00, %B1412.preheader ], [ %.1224.3, %common.ret.loopexit.unr-lcssa ]
  %.1184150152.epil.init = phi i64 [ 5, %B1412.preheader ], [ %.1191.3, %common.ret.loopexit.unr-lcssa ]
  %19 = shl i64 %.1184150152.epil.init, 3
  %scevgep = getelementptr i8, ptr %arg.segment, i64 %19
  %20 = shl nuw nsw i64 %xtraiter, 5
  br label %B1412.epil

B1412.epil:                                       
  %lsr.iv = phi i64 [ %lsr.iv.next, %B1412.epil ], [ 0, %B1412.epil.preheader ]
  %.1224156.epil = phi double [ %.1224.epil, %B1412.epil ], [ %.1224156.epil.init, %B1412.epil.preheader ]
  %scevgep63 = getelementptr i8, ptr %scevgep, i64 %lsr.iv
  %.1223.epil = load double, ptr %scevgep63, align 8
  %.1224.epil = fadd double %.1224156.epil, %.1223.epil
  %sunkaddr197 = mul i64 %arg.i, 8
  %sunkaddr198 = getelementptr i8, ptr %arg.room, i64 %sunkaddr197
  %sunkaddr199 = getelementptr i8, ptr %sunkaddr198, i64 4608
  store double %.1224.epil, ptr %sunkaddr199, align 8
  %lsr.iv.next = add nuw nsw i64 %lsr.iv, 32
  %epil.iter.cmp.not = icmp eq i64 %20, %lsr.iv.next
  br i1 %epil.iter.cmp.not, label %common.ret, label %B1412.epil, !llvm.loop !74

common.ret:                                       
  %.1247.1 = ashr i64 %.us-phi, 2
  store i64 %.1247.1, ptr %retptr, align 8
  ret i32 0

B662.endif:                                       
  %.514 = fsub double %.99, %charge.3.0
  %.517 = fsub double %.104, %discharge.3.0
  %.12.i10 = fcmp olt double %.517, %.514
  %.13.i11 = select i1 %.12.i10, double %.517, double %.514
  %.558 = fcmp ogt double %.13.i11, 0.000000e+00
  br i1 %.558, label %B730, label %B874

B926.endif:                                       
  %.12.i12 = fcmp olt double %charge.5.1, %wide.6.0
  %.13.i13 = select i1 %.12.i12, double %charge.5.1, double %wide.6.0
  %.784 = fsub double %charge.5.1, %.13.i13
  %.794 = fmul double %.47, %.13.i13
  br label %B1150

B1022.endif:                                      
  %.811 = fsub double %.104, %discharge.5.1
  %.12.i14 = fcmp olt double %.811, %wide.6.0
  %.13.i15 = select i1 %.12.i14, double %.811, double %wide.6.0
  %.845 = fcmp oeq double %.13.i15, %.811
  %.856 = fadd double %discharge.5.1, %.13.i15
  %"$phi1088.0.2.1" = select i1 %.845, double %.104, double %.856
  %.882 = fmul double %.50, %.13.i15
  br label %B1150

B1344.endif:                                      
  %.us-phi = phi i64 [ %row.4.0.us, %B644.us ], [ %row.4.0.us, %B662.endif.us ], [ %.630.us, %B730.us ], [ %row.5.1, %B1010 ]
  %sunkaddr91 = shl i64 %arg.i, 3
  %sunkaddr92 = getelementptr i8, ptr %arg.room, i64 %sunkaddr91
  %sunkaddr93 = getelementptr i8, ptr %sunkaddr92, i64 4608
  store double 0.000000e+00, ptr %sunkaddr93, align 8
  %.1135 = add i64 %.us-phi, -1
  %21 = add i64 %.us-phi, 2
  %.1157 = lshr i64 %21, 2
  %.1136.inv = icmp slt i64 %.1135, 1
  %.1178151.not157 = icmp eq i64 %.1157, 0
  %.1178151.not = or i1 %.1136.inv, %.1178151.not157
  br i1 %.1178151.not, label %common.ret, label %B1412.preheader

B1412.preheader:                                  
  %xtraiter = and i64 %.1157, 3
  %22 = icmp ult i64 %21, 16
  br i1 %22, label %B1412.epil.preheader, label %B1412.preheader.new

B1412.preheader.new:                              
  %23 = lshr i64 %21, 4
  %24 = mul nsw i64 %23, -4
  br label %B1412
}

define internal i32 @gather_slot(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.n, i64 %arg.i, double %arg.total, ptr %arg.store, ptr %arg.room, ptr %arg.parts, ptr %arg.segment) {
B0.endif.endif:
  %.237122.not = icmp slt i64 %arg.n, 1
  br i1 %.237122.not, label %B264, label %B44.endif.us.preheader

B44.endif.us.preheader:                           
  %invariant.gep = getelementptr double, ptr %arg.parts, i64 %arg.i
  %0 = icmp eq i64 %arg.n, 1
  br i1 %0, label %B78.us.1.preheader, label %B44.endif.us.preheader.new

B44.endif.us.preheader.new:                       
  %1 = shl i64 %arg.i, 3
  %2 = getelementptr i8, ptr %arg.parts, i64 %1
  %scevgep25 = getelementptr i8, ptr %2, i64 2560
  %3 = lshr i64 %arg.n, 1
  %4 = mul nsw i64 %3, -2
  %5 = shl nuw i64 %3, 1
  br label %B78.us

B78.us:                                           
  %lsr.iv6 = phi i64 [ %lsr.iv.next7, %B78.us ], [ %5, %B44.endif.us.preheader.new ]
  %lsr.iv26 = phi ptr [ %scevgep27, %B78.us ], [ %scevgep25, %B44.endif.us.preheader.new ]
  %row.3.1125.us = phi i64 [ %.316.us.113, %B78.us ], [ 4, %B44.endif.us.preheader.new ]
  %scevgep29 = getelementptr i8, ptr %lsr.iv26, i64 -2560
  %scevgep30 = getelementptr i8, ptr %lsr.iv26, i64 -2048
  %.282.us = load double, ptr %scevgep30, align 8
  %.289.us = load double, ptr %scevgep29, align 8
  %.292.us = getelementptr double, ptr %arg.segment, i64 %row.3.1125.us
  store double %.289.us, ptr %.292.us, align 8
  %.297.us = getelementptr i8, ptr %.292.us, i64 8
  store double %.282.us, ptr %.297.us, align 8
  %.299.us = fcmp ogt double %.282.us, 0.000000e+00
  %"$phi228.3.2.2.us" = select i1 %.299.us, i64 4, i64 0
  %.316.us = add nuw nsw i64 %"$phi228.3.2.2.us", %row.3.1125.us
  %scevgep28 = getelementptr i8, ptr %lsr.iv26, i64 -512
  %.282.us.17 = load double, ptr %lsr.iv26, align 8
  %.289.us.18 = load double, ptr %scevgep28, align 8
  %.292.us.19 = getelementptr double, ptr %arg.segment, i64 %.316.us
  store double %.289.us.18, ptr %.292.us.19, align 8
  %.297.us.110 = getelementptr i8, ptr %.292.us.19, i64 8
  store double %.282.us.17, ptr %.297.us.110, align 8
  %.299.us.111 = fcmp ogt double %.282.us.17, 0.000000e+00
  %"$phi228.3.2.2.us.112" = select i1 %.299.us.111, i64 4, i64 0
  %.316.us.113 = add nuw nsw i64 %"$phi228.3.2.2.us.112", %.316.us
  %scevgep27 = getelementptr i8, ptr %lsr.iv26, i64 4096
  %lsr.iv.next7 = add i64 %lsr.iv6, -2
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next7, 0
  br i1 %niter.ncmp.1, label %B78.us.1.preheader.unr-lcssa, label %B78.us

B78.us.1.preheader.unr-lcssa:                     
  %const = bitcast i64 9223372036854775806 to i64
  %unroll_iter = and i64 %arg.n, %const
  %6 = and i64 %arg.n, 1
  %lcmp.mod.not = icmp eq i64 %6, 0
  br i1 %lcmp.mod.not, label %B78.us.1.preheader.new, label %B78.us.1.preheader

B78.us.1.preheader:                               
  %row.3.1125.us.epil.init = phi i64 [ 4, %B44.endif.us.preheader ], [ %.316.us.113, %B78.us.1.preheader.unr-lcssa ]
  %.243121123.us.epil.init = phi i64 [ 0, %B44.endif.us.preheader ], [ %unroll_iter, %B78.us.1.preheader.unr-lcssa ]
  %7 = icmp eq i64 %arg.n, 1
  %.idx.epil = shl i64 %.243121123.us.epil.init, 11
  %gep.epil = getelementptr i8, ptr %invariant.gep, i64 %.idx.epil
  %.281.us.epil = getelementptr i8, ptr %gep.epil, i64 512
  %.282.us.epil = load double, ptr %.281.us.epil, align 8
  %.289.us.epil = load double, ptr %gep.epil, align 8
  %.292.us.epil = getelementptr double, ptr %arg.segment, i64 %row.3.1125.us.epil.init
  store double %.289.us.epil, ptr %.292.us.epil, align 8
  %.297.us.epil = getelementptr i8, ptr %.292.us.epil, i64 8
  store double %.282.us.epil, ptr %.297.us.epil, align 8
  %.299.us.epil = fcmp ogt double %.282.us.epil, 0.000000e+00
  %"$phi228.3.2.2.us.epil" = select i1 %.299.us.epil, i64 4, i64 0
  %.316.us.epil = add nuw nsw i64 %"$phi228.3.2.2.us.epil", %row.3.1125.us.epil.init
  br i1 %7, label %B78.us.1.epil.preheader, label %B78.us.1.preheader.B78.us.1.preheader.new_crit_edge

B78.us.1.preheader.B78.us.1.preheader.new_crit_edge: 
  %const8 = bitcast i64 9223372036854775806 to i64
  %.pre = and i64 %arg.n, %const8
  %.pre3 = shl i64 %arg.i, 3
  %.pre1 = lshr i64 %arg.n, 1
  %.pre4 = mul nsw i64 %.pre1, -2
  br label %B78.us.1.preheader.new

B78.us.1.preheader.new:                           
  %.pre-phi5 = phi i64 [ %.pre4, %B78.us.1.preheader.B78.us.1.preheader.new_crit_edge ], [ %4, %B78.us.1.preheader.unr-lcssa ]
  %.pre-phi = phi i64 [ %.pre3, %B78.us.1.preheader.B78.us.1.preheader.new_crit_edge ], [ %1, %B78.us.1.preheader.unr-lcssa ]
  %unroll_iter19.pre-phi = phi i64 [ %.pre, %B78.us.1.preheader.B78.us.1.preheader.new_crit_edge ], [ %unroll_iter, %B78.us.1.preheader.unr-lcssa ]
  %.316.us.lcssa2 = phi i64 [ %.316.us.epil, %B78.us.1.preheader.B78.us.1.preheader.new_crit_edge ], [ %.316.us.113, %B78.us.1.preheader.unr-lcssa ]
  %8 = getelementptr i8, ptr %arg.parts, i64 %.pre-phi
  %scevgep = getelementptr i8, ptr %8, i64 3584
  br label %B78.us.1

B78.us.1:                                         
  %lsr.iv1 = phi i64 [ %lsr.iv.next2, %B78.us.1 ], [ %.pre-phi5, %B78.us.1.preheader.new ]
  %lsr.iv = phi ptr [ %scevgep21, %B78.us.1 ], [ %scevgep, %B78.us.1.preheader.new ]
  %row.3.1125.us.1 = phi i64 [ %.316.us.1.1, %B78.us.1 ], [ %.316.us.lcssa2, %B78.us.1.preheader.new ]
  %scevgep23 = getelementptr i8, ptr %lsr.iv, i64 -2560
  %scevgep24 = getelementptr i8, ptr %lsr.iv, i64 -2048
  %.282.us.1 = load double, ptr %scevgep24, align 8
  %.289.us.1 = load double, ptr %scevgep23, align 8
  %.292.us.1 = getelementptr double, ptr %arg.segment, i64 %row.3.1125.us.1
  store double %.289.us.1, ptr %.292.us.1, align 8
  %.297.us.1 = getelementptr i8, ptr %.292.us.1, i64 8
  store double %.282.us.1, ptr %.297.us.1, align 8
  %.299.us.1 = fcmp ogt double %.282.us.1, 0.000000e+00
  %"$phi228.3.2.2.us.1" = select i1 %.299.us.1, i64 4, i64 0
  %.316.us.1 = add nuw nsw i64 %"$phi228.3.2.2.us.1", %row.3.1125.us.1
  %scevgep22 = getelementptr i8, ptr %lsr.iv, i64 -512
  %.282.us.1.1 = load double, ptr %lsr.iv, align 8
  %.289.us.1.1 = load double, ptr %scevgep22, align 8
  %.292.us.1.1 = getelementptr double, ptr %arg.segment, i64 %.316.us.1
  store double %.289.us.1.1, ptr %.292.us.1.1, align 8
  %.297.us.1.1 = getelementptr i8, ptr %.292.us.1.1, i64 8
  store double %.282.us.1.1, ptr %.297.us.1.1, align 8
  %.299.us.1.1 = fcmp ogt double %.282.us.1.1, 0.000000e+00
  %"$phi228.3.2.2.us.1.1" = select i1 %.299.us.1.1, i64 4, i64 0
  %.316.us.1.1 = add nuw nsw i64 %"$phi228.3.2.2.us.1.1", %.316.us.1
  %scevgep21 = getelementptr i8, ptr %lsr.iv, i64 4096
  %lsr.iv.next2 = add i64 %lsr.iv1, 2
  %niter20.ncmp.1 = icmp eq i64 %lsr.iv.next2, 0
  br i1 %niter20.ncmp.1, label %B264.loopexit.unr-lcssa, label %B78.us.1

B264.loopexit.unr-lcssa:                          
  %9 = and i64 %arg.n, 1
  %lcmp.mod16.not = icmp eq i64 %9, 0
  br i1 %lcmp.mod16.not, label %B264, label %B78.us.1.epil.preheader

B78.us.1.epil.preheader:                          
  %row.3.1125.us.1.epil.init = phi i64 [ %.316.us.epil, %B78.us.1.preheader ], [ %.316.us.1.1, %B264.loopexit.unr-lcssa ]
  %.243121123.us.1.epil.init = phi i64 [ 0, %B78.us.1.preheader ], [ %unroll_iter19.pre-phi, %B264.loopexit.unr-lcssa ]
  %.idx145.epil = shl i64 %.243121123.us.1.epil.init, 11
  %gep147.epil = getelementptr i8, ptr %invariant.gep, i64 %.idx145.epil
  %10 = getelementptr i8, ptr %gep147.epil, i64 1024
  %.281.us.1.epil = getelementptr i8, ptr %gep147.epil, i64 1536
  %.282.us.1.epil = load double, ptr %.281.us.1.epil, align 8
  %.289.us.1.epil = load double, ptr %10, align 8
  %.292.us.1.epil = getelementptr double, ptr %arg.segment, i64 %row.3.1125.us.1.epil.init
  store double %.289.us.1.epil, ptr %.292.us.1.epil, align 8
  %.297.us.1.epil = getelementptr i8, ptr %.292.us.1.epil, i64 8
  store double %.282.us.1.epil, ptr %.297.us.1.epil, align 8
  %.299.us.1.epil = fcmp ogt double %.282.us.1.epil, 0.000000e+00
  %"$phi228.3.2.2.us.1.epil" = select i1 %.299.us.1.epil, i64 4, i64 0
  %.316.us.1.epil = add nuw nsw i64 %"$phi228.3.2.2.us.1.epil", %row.3.1125.us.1.epil.init
  br label %B264

B264:                                             
  %.us-phi141 = phi i64 [ 4, %B0.endif.endif ], [ %.316.us.1.1, %B264.loopexit.unr-lcssa ], [ %.316.us.1.epil, %B78.us.1.epil.preheader ]
  %11 = getelementptr double, ptr %arg.room, i64 %arg.i
  %.356 = getelementptr i8, ptr %11, i64 3584
  %.357 = load double, ptr %.356, align 8
  %.361 = getelementptr i8, ptr %11, i64 4096
  %.362 = load double, ptr %.361, align 8
  %.371 = fcmp olt double %.357, %.362
  %.537.pre143 = load double, ptr %arg.store, align 8
  br i1 %.371, label %B340, label %B748.else.if

B340:                                             
  %.377 = getelementptr i8, ptr %arg.store, i64 8
  %.378 = load double, ptr %.377, align 8
  %.382 = fcmp ogt double %.378, %.537.pre143
  br i1 %.382, label %B396, label %B748.else.if

B396:                                             
  %.388 = fcmp olt double %.357, %arg.total
  %"$phi416.1.2.0" = select i1 %.388, double %arg.total, double %.357
  %.411 = fsub double %.362, %"$phi416.1.2.0"
  %sunkaddr = shl i64 %arg.i, 3
  %sunkaddr31 = getelementptr i8, ptr %arg.room, i64 %sunkaddr
  %.423 = load double, ptr %sunkaddr31, align 8
  %.425 = fcmp olt double %.423, %.411
  %"$phi496.0.2.0" = select i1 %.425, double %.423, double %.411
  %.454 = fcmp ogt double %"$phi496.0.2.0", 0.000000e+00
  br i1 %.454, label %B510, label %B748.else.if

B510:                                             
  %.462 = fsub double %.378, %.537.pre143
  %.464 = fmul double %.462, %"$phi496.0.2.0"
  %sunkaddr9 = mul i64 %arg.i, 8
  %sunkaddr11 = getelementptr i8, ptr %arg.room, i64 %sunkaddr9
  %sunkaddr12 = getelementptr i8, ptr %sunkaddr11, i64 4608
  %.471 = load double, ptr %sunkaddr12, align 8
  %.472 = fadd double %.464, %.471
  store double %.472, ptr %sunkaddr12, align 8
  %.477 = getelementptr i8, ptr %arg.store, i64 40
  %.478 = load double, ptr %.477, align 8
  %.479 = fneg double %.478
  %sunkaddr14 = mul i64 %arg.i, 8
  %sunkaddr15 = getelementptr i8, ptr %arg.room, i64 %sunkaddr14
  %sunkaddr16 = getelementptr i8, ptr %sunkaddr15, i64 1024
  %.484 = load double, ptr %sunkaddr16, align 8
  %.485 = fmul double %.484, %.479
  %sunkaddr17 = mul i64 %arg.i, 8
  %sunkaddr18 = getelementptr i8, ptr %arg.room, i64 %sunkaddr17
  %sunkaddr19 = getelementptr i8, ptr %sunkaddr18, i64 2048
  %.490 = load double, ptr %sunkaddr19, align 8
  %.491 = fmul double %.464, %.490
  %.494 = getelementptr double, ptr %arg.segment, i64 %.us-phi141
  store double %.485, ptr %.494, align 8
  %.499 = getelementptr i8, ptr %.494, i64 8
  store double %.491, ptr %.499, align 8
  %.502 = add nsw i64 %.us-phi141, 4
  %.537.pre = load double, ptr %arg.store, align 8
  br label %B748.else.if

B748.else.if:                                     
  %.537 = phi double [ %.537.pre, %B510 ], [ %.537.pre143, %B396 ], [ %.537.pre143, %B340 ], [ %.537.pre143, %B264 ]
  %row.5.0 = phi i64 [ %.502, %B510 ], [ %.us-phi141, %B396 ], [ %.us-phi141, %B340 ], [ %.us-phi141, %B264 ]
  %sunkaddr41 = shl i64 %arg.i, 3
  %sunkaddr42 = getelementptr i8, ptr %arg.room, i64 %sunkaddr41
  %sunkaddr43 = getelementptr i8, ptr %sunkaddr42, i64 2560
  %.520 = load double, ptr %sunkaddr43, align 8
  %sunkaddr46 = getelementptr i8, ptr %sunkaddr42, i64 3072
  %.527 = load double, ptr %sunkaddr46, align 8
  %.531 = fsub double %arg.total, %.527
  %.534 = fneg double %.531
  %.540 = fmul double %.537, %.534
  store double %.520, ptr %arg.segment, align 8
  %.545 = getelementptr i8, ptr %arg.segment, i64 8
  store double %.540, ptr %.545, align 8
  %.557.1 = ashr i64 %row.5.0, 2
  %.592 = add nsw i64 %.557.1, -1
  store i64 %.592, ptr %retptr, align 8
  ret i32 0
}

declare i64 @llvm.smax.i64(i64, i64)

declare i64 @llvm.smin.i64(i64, i64)

declare void @llvm.prefetch.p0(ptr captures(none), i32 immarg, i32 immarg, i32 immarg)

define internal i32 @lay_block(ptr noalias %retptr, ptr noalias %excinfo, i64 %arg.n, i64 %arg.t, i64 %arg.at, i64 %arg.here, i64 %arg.count, ptr %arg.store, ptr %arg.value, ptr %arg.limit, ptr %arg.supply, ptr %arg.order, ptr %arg.merit, ptr %arg.there, ptr %arg.bought, ptr %arg.room) {
B0.endif:
  %arg.count.fr = freeze i64 %arg.count
  %.1950 = alloca ptr, align 8
  %excinfo.2 = alloca ptr, align 8
  %.2259 = alloca ptr, align 8
  %excinfo.3 = alloca ptr, align 8
  %.44 = getelementptr i8, ptr %arg.store, i64 96
  %.45 = load double, ptr %.44, align 8
  %.5.i = fptosi double %.45 to i64
  %spec.select = tail call i64 @llvm.smax.i64(i64 %arg.n, i64 8)
  %.136 = icmp sgt i64 %arg.count.fr, 0
  br i1 %.136, label %B158.endif, label %B324

B324:                                             
  %.505 = icmp sgt i64 %.5.i, -1
  br i1 %.505, label %B336.endif, label %B566.endif

B384:                                             
  %lsr.iv387 = phi i64 [ 0, %B384.preheader246 ], [ %lsr.iv.next388, %B384 ]
  %0 = shl i64 %lsr.iv387, 3
  %scevgep389 = getelementptr i8, ptr %scevgep386, i64 %0
  %scevgep390 = getelementptr i8, ptr %scevgep389, i64 2560
  %.639 = load double, ptr %scevgep390, align 8
  %.644 = load double, ptr %scevgep389, align 8
  %.645 = fadd double %.639, %.644
  %.646 = fmul double %.645, 2.000000e+00
  %.647 = fadd double %.646, 1.000000e+00
  %1 = shl i64 %lsr.iv387, 3
  %scevgep101 = getelementptr i8, ptr %scevgep397, i64 %1
  %.656 = load double, ptr %scevgep101, align 8
  %.662 = fcmp ogt double %.656, %.647
  %"$phi504.1.2.1" = select i1 %.662, double %.647, double %.656
  %2 = shl i64 %lsr.iv387, 3
  %scevgep99 = getelementptr i8, ptr %scevgep393, i64 %2
  store double %"$phi504.1.2.1", ptr %scevgep99, align 8
  %scevgep100 = getelementptr i8, ptr %scevgep395, i64 %2
  %.695 = load double, ptr %scevgep100, align 8
  %.696 = fadd double %.695, %"$phi504.1.2.1"
  %3 = shl i64 %lsr.iv387, 3
  %scevgep98 = getelementptr i8, ptr %scevgep391, i64 %3
  store double %.696, ptr %scevgep98, align 8
  %lsr.iv.next388 = add i64 %lsr.iv387, 1
  %exitcond792.not = icmp eq i64 %89, %lsr.iv.next388
  br i1 %exitcond792.not, label %B668.lr.ph, label %B384, !llvm.loop !75

B598:                                             
  %.801685687 = phi i64 [ %.808.3, %B598 ], [ %.801685687.unr, %B598.preheader266 ]
  %4 = shl i64 %.801685687, 3
  %scevgep434 = getelementptr i8, ptr %scevgep430, i64 %4
  %scevgep435 = getelementptr i8, ptr %scevgep434, i64 -24
  %.837 = load double, ptr %scevgep435, align 8
  %scevgep426 = getelementptr i8, ptr %scevgep422, i64 %4
  %scevgep427 = getelementptr i8, ptr %scevgep426, i64 -24
  store double %.837, ptr %scevgep427, align 8
  %5 = shl i64 %.801685687, 3
  %scevgep123 = getelementptr i8, ptr %scevgep430, i64 %5
  %scevgep124 = getelementptr i8, ptr %scevgep123, i64 -16
  %.837.1 = load double, ptr %scevgep124, align 8
  %6 = shl i64 %.801685687, 3
  %scevgep119 = getelementptr i8, ptr %scevgep422, i64 %6
  %scevgep120 = getelementptr i8, ptr %scevgep119, i64 -16
  store double %.837.1, ptr %scevgep120, align 8
  %scevgep121 = getelementptr i8, ptr %scevgep430, i64 %6
  %scevgep122 = getelementptr i8, ptr %scevgep121, i64 -8
  %.837.2 = load double, ptr %scevgep122, align 8
  %7 = shl i64 %.801685687, 3
  %scevgep117 = getelementptr i8, ptr %scevgep422, i64 %7
  %scevgep118 = getelementptr i8, ptr %scevgep117, i64 -8
  store double %.837.2, ptr %scevgep118, align 8
  %.808.3 = add nuw nsw i64 %.801685687, 4
  %.837.3 = load double, ptr %scevgep434, align 8
  store double %.837.3, ptr %scevgep426, align 8
  %exitcond791.not.3 = icmp eq i64 %arg.count.fr, %.808.3
  br i1 %exitcond791.not.3, label %B668.lr.ph, label %B598, !llvm.loop !76

B668:                                             
  %.936699701 = phi i64 [ %.943.1, %B668 ], [ %.936699701.unr, %B668.preheader265 ]
  %8 = shl i64 %.936699701, 3
  %scevgep378 = getelementptr i8, ptr %scevgep377, i64 %8
  %scevgep379 = getelementptr i8, ptr %scevgep378, i64 -8
  %.972 = load double, ptr %scevgep379, align 8
  %sunkaddr = mul i64 %.936699701, 8
  %sunkaddr165 = getelementptr i8, ptr %arg.room, i64 %sunkaddr
  %sunkaddr166 = getelementptr i8, ptr %sunkaddr165, i64 512
  %.976 = load double, ptr %sunkaddr166, align 8
  %.977 = fadd double %.972, %.976
  %.978 = fmul double %.977, 2.000000e+00
  %.979 = fadd double %.978, 1.000000e+00
  %sunkaddr167 = mul i64 %.936699701, 8
  %sunkaddr168 = getelementptr i8, ptr %arg.room, i64 %sunkaddr167
  %sunkaddr169 = getelementptr i8, ptr %sunkaddr168, i64 2560
  store double %.979, ptr %sunkaddr169, align 8
  %.943.1 = add nuw nsw i64 %.936699701, 2
  %.972.1 = load double, ptr %scevgep378, align 8
  %sunkaddr170 = mul i64 %.936699701, 8
  %sunkaddr171 = getelementptr i8, ptr %arg.room, i64 %sunkaddr170
  %sunkaddr172 = getelementptr i8, ptr %sunkaddr171, i64 520
  %.976.1 = load double, ptr %sunkaddr172, align 8
  %.977.1 = fadd double %.972.1, %.976.1
  %.978.1 = fmul double %.977.1, 2.000000e+00
  %.979.1 = fadd double %.978.1, 1.000000e+00
  %sunkaddr173 = mul i64 %.936699701, 8
  %sunkaddr174 = getelementptr i8, ptr %arg.room, i64 %sunkaddr173
  %sunkaddr175 = getelementptr i8, ptr %sunkaddr174, i64 2568
  store double %.979.1, ptr %sunkaddr175, align 8
  %exitcond793.not.1 = icmp eq i64 %arg.count.fr, %.943.1
  br i1 %exitcond793.not.1, label %B762.endif, label %B668, !llvm.loop !77

B794:                                             
  %.1077706708 = phi i64 [ %.1084, %B794 ], [ %.1077706708.ph, %B794.preheader ]
  %.1084 = add nuw nsw i64 %.1077706708, 1
  %9 = shl i64 %.1077706708, 2
  %scevgep359 = getelementptr i8, ptr %arg.order, i64 %9
  %tmp67 = trunc i64 %.1077706708 to i32
  store i32 %tmp67, ptr %scevgep359, align 4
  %exitcond794.not = icmp eq i64 %arg.n, %.1084
  br i1 %exitcond794.not, label %B808, label %B794, !llvm.loop !78

B808:                                             
  %10 = icmp ugt i64 %arg.n, 8
  br i1 %10, label %B878.preheader, label %B1126.lr.ph

B878:                                             
  %.1253713715 = phi i64 [ %.1260, %B1082 ], [ 0, %B878.preheader ]
  %.1260 = add nuw nsw i64 %.1253713715, 1
  %.1290 = getelementptr ptr, ptr %arg.value, i64 %.1253713715
  %.1291 = load ptr, ptr %.1290, align 8
  %.1293 = getelementptr double, ptr %.1291, i64 %.1163
  %.1294 = load double, ptr %.1293, align 8
  %.1307.not = icmp eq i64 %.1253713715, 0
  br i1 %.1307.not, label %B1082, label %B924

B924:                                             
  %11 = getelementptr i32, ptr %arg.order, i64 %.1253713715
  %.1321 = getelementptr i8, ptr %11, i64 -4
  %.1322 = load i32, ptr %.1321, align 4
  %.1324 = sext i32 %.1322 to i64
  %.1325 = getelementptr ptr, ptr %arg.value, i64 %.1324
  %.1326 = load ptr, ptr %.1325, align 8
  %.1328 = getelementptr double, ptr %.1326, i64 %.1163
  %.1329 = load double, ptr %.1328, align 8
  %.1331 = fcmp olt double %.1329, %.1294
  br i1 %.1331, label %B978.preheader, label %B1082

B978.preheader:                                   
  br label %B978

B978:                                             
  %i.10.2 = phi i64 [ %.1337, %B1028 ], [ %.1253713715, %B978.preheader ]
  %12 = shl i64 %i.10.2, 2
  %scevgep354 = getelementptr i8, ptr %arg.order, i64 %12
  %scevgep355 = getelementptr i8, ptr %scevgep354, i64 -4
  %.1340 = load i32, ptr %scevgep355, align 4
  store i32 %.1340, ptr %scevgep354, align 4
  %.1356 = icmp sgt i64 %i.10.2, 1
  br i1 %.1356, label %B1028, label %B1082

B1028:                                            
  %13 = shl i64 %i.10.2, 2
  %scevgep65 = getelementptr i8, ptr %arg.order, i64 %13
  %scevgep66 = getelementptr i8, ptr %scevgep65, i64 -8
  %.1370 = load i32, ptr %scevgep66, align 4
  %.1372 = sext i32 %.1370 to i64
  %.1373 = getelementptr ptr, ptr %arg.value, i64 %.1372
  %.1374 = load ptr, ptr %.1373, align 8
  %.1376 = getelementptr double, ptr %.1374, i64 %.1163
  %.1377 = load double, ptr %.1376, align 8
  %.1379 = fcmp olt double %.1377, %.1294
  %.1337 = add nsw i64 %i.10.2, -1
  br i1 %.1379, label %B978, label %B1082

B1082:                                            
  %i.11.1 = phi i64 [ %.1253713715, %B924 ], [ 0, %B878 ], [ 0, %B978 ], [ %.1337, %B1028 ]
  %.1397 = trunc i64 %.1253713715 to i32
  %.1398 = getelementptr i32, ptr %arg.order, i64 %i.11.1
  store i32 %.1397, ptr %.1398, align 4
  %exitcond795.not = icmp eq i64 %.1260, %arg.n
  br i1 %exitcond795.not, label %B1126.lr.ph, label %B878

B1126:                                            
  %lsr.iv286 = phi ptr [ %scevgep285, %B1126.lr.ph ], [ %scevgep287, %B1765 ]
  %lsr.iv280 = phi ptr [ %scevgep279, %B1126.lr.ph ], [ %scevgep281, %B1765 ]
  %.1497734752 = phi i64 [ 0, %B1126.lr.ph ], [ %.1504, %B1765 ]
  %14 = shl i64 %.1497734752, 9
  %15 = mul i64 %.1497734752, -512
  %16 = add i64 %150, %15
  %17 = add i64 %156, %15
  %18 = add i64 %14, %151
  %19 = add i64 %153, %14
  %20 = add i64 %147, %14
  %21 = add i64 %149, %14
  %.1504 = add nuw nsw i64 %.1497734752, 1
  %.1530 = getelementptr i32, ptr %arg.order, i64 %.1497734752
  %.1531 = load i32, ptr %.1530, align 4
  %.1537 = sext i32 %.1531 to i64
  %.1538 = getelementptr ptr, ptr %arg.value, i64 %.1537
  %.1539 = load ptr, ptr %.1538, align 8
  %.1540 = shl nsw i64 %.1497734752, 6
  %.1542 = add nsw i64 %.1540, %arg.at
  %.1544 = add nuw nsw i64 %.1497734752, %spec.select
  %.1545 = shl nsw i64 %.1544, 6
  %.1547 = add nsw i64 %.1545, %arg.at
  %.1560 = icmp eq i64 %.5.i, %.1537
  br i1 %.1560, label %B1230.endif, label %B1338.endif

B1262:                                            
  %lsr.iv334 = phi i64 [ 0, %B1262.preheader262 ], [ %lsr.iv.next335, %B1262 ]
  %22 = shl i64 %lsr.iv334, 3
  %scevgep351 = getelementptr i8, ptr %scevgep350, i64 %22
  %scevgep352 = getelementptr i8, ptr %scevgep351, i64 -8
  %.1686 = load double, ptr %scevgep352, align 8
  %scevgep346 = getelementptr i8, ptr %scevgep345, i64 %22
  %scevgep347 = getelementptr i8, ptr %scevgep346, i64 -8
  %.1691 = load double, ptr %scevgep347, align 8
  %23 = shl i64 %lsr.iv334, 3
  %scevgep62 = getelementptr i8, ptr %scevgep91, i64 %23
  store double %.1686, ptr %scevgep62, align 8
  %24 = shl i64 %lsr.iv334, 3
  %scevgep60 = getelementptr i8, ptr %scevgep58, i64 %24
  %scevgep61 = getelementptr i8, ptr %scevgep60, i64 8
  %25 = shl i64 %lsr.iv334, 3
  %scevgep59 = getelementptr i8, ptr %scevgep58, i64 %25
  store double %.1691, ptr %scevgep59, align 8
  %.1686.1 = load double, ptr %scevgep351, align 8
  %.1691.1 = load double, ptr %scevgep346, align 8
  %scevgep63 = getelementptr i8, ptr %scevgep91, i64 %25
  %scevgep64 = getelementptr i8, ptr %scevgep63, i64 8
  store double %.1686.1, ptr %scevgep64, align 8
  store double %.1691.1, ptr %scevgep61, align 8
  %lsr.iv.next335 = add i64 %lsr.iv334, 2
  %exitcond800.not.1 = icmp eq i64 %183, %lsr.iv.next335
  br i1 %exitcond800.not.1, label %B1765, label %B1262, !llvm.loop !79

B1386:                                            
  %lsr.iv293 = phi i64 [ 0, %B1386.preheader263 ], [ %lsr.iv.next, %B1386 ]
  %26 = shl i64 %lsr.iv293, 3
  %scevgep317 = getelementptr i8, ptr %scevgep316, i64 %26
  %scevgep318 = getelementptr i8, ptr %scevgep317, i64 -8
  %.1850 = load double, ptr %scevgep318, align 8
  %scevgep45 = getelementptr i8, ptr %scevgep44, i64 %26
  store double %.1850, ptr %scevgep45, align 8
  %27 = shl i64 %lsr.iv293, 3
  %scevgep42 = getelementptr i8, ptr %scevgep311, i64 %27
  %scevgep43 = getelementptr i8, ptr %scevgep42, i64 -8
  %.1862 = load double, ptr %scevgep43, align 8
  %28 = shl i64 %lsr.iv293, 3
  %scevgep40 = getelementptr i8, ptr %scevgep302, i64 %28
  %scevgep41 = getelementptr i8, ptr %scevgep40, i64 -8
  %.1867 = load double, ptr %scevgep41, align 8
  %.1876 = fcmp ogt double %.1862, %.1867
  %"$phi1494.2.2.3" = select i1 %.1876, double %.1867, double %.1862
  %29 = shl i64 %lsr.iv293, 3
  %scevgep38 = getelementptr i8, ptr %scevgep36, i64 %29
  %scevgep39 = getelementptr i8, ptr %scevgep38, i64 8
  %30 = shl i64 %lsr.iv293, 3
  %scevgep37 = getelementptr i8, ptr %scevgep36, i64 %30
  store double %"$phi1494.2.2.3", ptr %scevgep37, align 8
  %.1850.1 = load double, ptr %scevgep317, align 8
  %scevgep47 = getelementptr i8, ptr %scevgep44, i64 %30
  %scevgep49 = getelementptr i8, ptr %scevgep47, i64 8
  store double %.1850.1, ptr %scevgep49, align 8
  %.1862.1 = load double, ptr %scevgep42, align 8
  %.1867.1 = load double, ptr %scevgep40, align 8
  %.1876.1 = fcmp ogt double %.1862.1, %.1867.1
  %"$phi1494.2.2.3.1" = select i1 %.1876.1, double %.1867.1, double %.1862.1
  store double %"$phi1494.2.2.3.1", ptr %scevgep39, align 8
  %lsr.iv.next = add i64 %lsr.iv293, 2
  %exitcond797.not.1 = icmp eq i64 %213, %lsr.iv.next
  br i1 %exitcond797.not.1, label %B1765, label %B1386, !llvm.loop !80

B1512:                                            
  %31 = icmp sgt i64 %arg.n, 8
  br i1 %31, label %B1534, label %B1574.endif

B1534:                                            
  %.1954 = call i32 @sort_many(ptr %.1950, ptr %excinfo.2, i64 %arg.n, i64 %arg.at, i64 %arg.count.fr, ptr %arg.merit)
  switch i32 %.1954, label %B1534.if.if [
    i32 -2, label %common.ret
    i32 0, label %common.ret
  ], !prof !11

B1764:                                            
  %.2263 = call i32 @sort_eight(ptr %.2259, ptr %excinfo.3, i64 %arg.at, i64 %arg.count.fr, ptr %arg.merit)
  %cond = icmp eq i32 %.2263, 0
  %spec.select16 = select i1 %cond, ptr %retptr, ptr %excinfo, !prof !0
  br label %common.ret

B1765:                                            
  %scevgep281 = getelementptr i8, ptr %lsr.iv280, i64 512
  %scevgep287 = getelementptr i8, ptr %lsr.iv286, i64 512
  %exitcond801.not = icmp eq i64 %.1504, %arg.n
  br i1 %exitcond801.not, label %B1512, label %B1126

common.ret:                                       
  %excinfo.sink = phi ptr [ %spec.select16, %B1764 ], [ %retptr, %B1534 ], [ %excinfo, %B1534.if.if ], [ %retptr, %B1534 ]
  %common.ret.op = phi i32 [ %.2263, %B1764 ], [ 0, %B1534 ], [ %.1954, %B1534.if.if ], [ 0, %B1534 ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op

B158.endif:                                       
  %scevgep = getelementptr i8, ptr %arg.room, i64 2560
  %32 = shl i64 %arg.count.fr, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep, i8 0, i64 %32, i1 false)
  %.263 = icmp sgt i64 %arg.n, 0
  br i1 %.263, label %B190.us.preheader, label %B324

B190.us.preheader:                                
  %const163 = bitcast i64 9223372036854775804 to i64
  %33 = getelementptr i8, ptr %arg.room, i64 %32
  %scevgep21 = getelementptr i8, ptr %33, i64 2560
  %34 = add i64 %arg.count.fr, %arg.t
  %35 = shl i64 %34, 3
  %const_mat164 = add i64 %const163, -12
  %n.vec = and i64 %arg.count.fr, %const_mat164
  %n.vec32 = and i64 %arg.count.fr, %const163
  %xtraiter = and i64 %arg.count.fr, 3
  %36 = shl i64 %arg.t, 3
  br label %B190.us

B190.us:                                          
  %.311665675.us = phi i64 [ %.318.us, %B322.us ], [ 0, %B190.us.preheader ]
  %.318.us = add nuw nsw i64 %.311665675.us, 1
  %.348.not.us = icmp eq i64 %.311665675.us, %.5.i
  br i1 %.348.not.us, label %B322.us, label %iter.check

iter.check:                                       
  %37 = icmp ult i64 %arg.count.fr, 4
  %.352.us = getelementptr ptr, ptr %arg.limit, i64 %.311665675.us
  %.353.us = load ptr, ptr %.352.us, align 8
  %38 = getelementptr double, ptr %.353.us, i64 %arg.t
  br i1 %37, label %B252.us.preheader, label %vector.memcheck

vector.memcheck:                                  
  %scevgep22 = getelementptr i8, ptr %.353.us, i64 %35
  %bound0 = icmp ult ptr %scevgep, %scevgep22
  %bound1 = icmp ult ptr %38, %scevgep21
  %found.conflict = and i1 %bound0, %bound1
  br i1 %found.conflict, label %B252.us.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:                      
  %39 = icmp ult i64 %arg.count.fr, 16
  br i1 %39, label %vec.epilog.vector.body.preheader, label %vector.body.preheader

vector.body.preheader:                            
  %40 = getelementptr i8, ptr %.353.us, i64 %36
  %scevgep460 = getelementptr i8, ptr %40, i64 96
  br label %vector.body

vector.body:                                      
  %index = phi i64 [ %index.next, %vector.body ], [ 0, %vector.body.preheader ]
  %sunkaddr176 = mul i64 %index, 8
  %sunkaddr177 = getelementptr i8, ptr %arg.room, i64 %sunkaddr176
  %sunkaddr178 = getelementptr i8, ptr %sunkaddr177, i64 2560
  %wide.load = load <4 x double>, ptr %sunkaddr178, align 8, !alias.scope !81, !noalias !84
  %sunkaddr179 = mul i64 %index, 8
  %sunkaddr180 = getelementptr i8, ptr %arg.room, i64 %sunkaddr179
  %sunkaddr181 = getelementptr i8, ptr %sunkaddr180, i64 2592
  %wide.load24 = load <4 x double>, ptr %sunkaddr181, align 8, !alias.scope !81, !noalias !84
  %sunkaddr182 = mul i64 %index, 8
  %sunkaddr183 = getelementptr i8, ptr %arg.room, i64 %sunkaddr182
  %sunkaddr184 = getelementptr i8, ptr %sunkaddr183, i64 2624
  %wide.load25 = load <4 x double>, ptr %sunkaddr184, align 8, !alias.scope !81, !noalias !84
  %sunkaddr185 = mul i64 %index, 8
  %sunkaddr186 = getelementptr i8, ptr %arg.room, i64 %sunkaddr185
  %sunkaddr187 = getelementptr i8, ptr %sunkaddr186, i64 2656
  %wide.load26 = load <4 x double>, ptr %sunkaddr187, align 8, !alias.scope !81, !noalias !84
  %41 = shl i64 %index, 3
  %scevgep132 = getelementptr i8, ptr %scevgep460, i64 %41
  %scevgep135 = getelementptr i8, ptr %scevgep132, i64 -96
  %scevgep134 = getelementptr i8, ptr %scevgep132, i64 -64
  %scevgep133 = getelementptr i8, ptr %scevgep132, i64 -32
  %wide.load27 = load <4 x double>, ptr %scevgep135, align 8, !alias.scope !84
  %wide.load28 = load <4 x double>, ptr %scevgep134, align 8, !alias.scope !84
  %wide.load29 = load <4 x double>, ptr %scevgep133, align 8, !alias.scope !84
  %wide.load30 = load <4 x double>, ptr %scevgep132, align 8, !alias.scope !84
  %42 = fadd <4 x double> %wide.load, %wide.load27
  %43 = fadd <4 x double> %wide.load24, %wide.load28
  %44 = fadd <4 x double> %wide.load25, %wide.load29
  %45 = fadd <4 x double> %wide.load26, %wide.load30
  store <4 x double> %42, ptr %sunkaddr178, align 8, !alias.scope !81, !noalias !84
  store <4 x double> %43, ptr %sunkaddr181, align 8, !alias.scope !81, !noalias !84
  store <4 x double> %44, ptr %sunkaddr184, align 8, !alias.scope !81, !noalias !84
  store <4 x double> %45, ptr %sunkaddr187, align 8, !alias.scope !81, !noalias !84
  %index.next = add nuw nsw i64 %index, 16
  %46 = icmp eq i64 %n.vec, %index.next
  br i1 %46, label %middle.block, label %vector.body, !llvm.loop !86

middle.block:                                     
  %47 = icmp eq i64 %arg.count.fr, %n.vec
  br i1 %47, label %B322.us, label %vec.epilog.iter.check

vec.epilog.iter.check:                            
  %48 = and i64 %arg.count.fr, 12
  %49 = icmp eq i64 %48, 0
  br i1 %49, label %B252.us.preheader, label %vec.epilog.vector.body.preheader, !prof !31

vec.epilog.vector.body.preheader:                 
  %index33.ph = phi i64 [ 0, %vector.main.loop.iter.check ], [ %n.vec, %vec.epilog.iter.check ]
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           
  %index33 = phi i64 [ %index.next36, %vec.epilog.vector.body ], [ %index33.ph, %vec.epilog.vector.body.preheader ]
  %sunkaddr528 = shl i64 %index33, 3
  %sunkaddr188 = mul i64 %index33, 8
  %sunkaddr189 = getelementptr i8, ptr %arg.room, i64 %sunkaddr188
  %sunkaddr190 = getelementptr i8, ptr %sunkaddr189, i64 2560
  %wide.load34 = load <4 x double>, ptr %sunkaddr190, align 8, !alias.scope !81, !noalias !84
  %scevgep476 = getelementptr i8, ptr %38, i64 %sunkaddr528
  %wide.load35 = load <4 x double>, ptr %scevgep476, align 8, !alias.scope !84
  %50 = fadd <4 x double> %wide.load34, %wide.load35
  store <4 x double> %50, ptr %sunkaddr190, align 8, !alias.scope !81, !noalias !84
  %index.next36 = add nuw i64 %index33, 4
  %51 = icmp eq i64 %n.vec32, %index.next36
  br i1 %51, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !87

vec.epilog.middle.block:                          
  %52 = icmp eq i64 %arg.count.fr, %n.vec32
  br i1 %52, label %B322.us, label %B252.us.preheader

B252.us.preheader:                                
  %.445658660.us.ph = phi i64 [ 0, %iter.check ], [ 0, %vector.memcheck ], [ %n.vec, %vec.epilog.iter.check ], [ %n.vec32, %vec.epilog.middle.block ]
  %53 = icmp eq i64 %xtraiter, 0
  br i1 %53, label %B252.us.prol.loopexit, label %B252.us.prol.preheader

B252.us.prol.preheader:                           
  br label %B252.us.prol

B252.us.prol:                                     
  %lsr.iv481 = phi i64 [ %lsr.iv.next482, %B252.us.prol ], [ %xtraiter, %B252.us.prol.preheader ]
  %.445658660.us.prol = phi i64 [ %.452.us.prol, %B252.us.prol ], [ %.445658660.us.ph, %B252.us.prol.preheader ]
  %.452.us.prol = add nuw nsw i64 %.445658660.us.prol, 1
  %sunkaddr531 = shl i64 %.445658660.us.prol, 3
  %sunkaddr191 = mul i64 %.445658660.us.prol, 8
  %sunkaddr192 = getelementptr i8, ptr %arg.room, i64 %sunkaddr191
  %sunkaddr193 = getelementptr i8, ptr %sunkaddr192, i64 2560
  %.480.us.prol = load double, ptr %sunkaddr193, align 8
  %scevgep479 = getelementptr i8, ptr %38, i64 %sunkaddr531
  %.485.us.prol = load double, ptr %scevgep479, align 8
  %.486.us.prol = fadd double %.480.us.prol, %.485.us.prol
  store double %.486.us.prol, ptr %sunkaddr193, align 8
  %lsr.iv.next482 = add nsw i64 %lsr.iv481, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next482, 0
  br i1 %prol.iter.cmp.not, label %B252.us.prol.loopexit, label %B252.us.prol, !llvm.loop !88

B252.us.prol.loopexit:                            
  %.445658660.us.unr = phi i64 [ %.445658660.us.ph, %B252.us.preheader ], [ %.452.us.prol, %B252.us.prol ]
  %54 = sub nsw i64 %.445658660.us.ph, %arg.count.fr
  %55 = icmp ugt i64 %54, -4
  br i1 %55, label %B322.us, label %B252.us.preheader268

B252.us.preheader268:                             
  %56 = getelementptr i8, ptr %.353.us, i64 %36
  %scevgep483 = getelementptr i8, ptr %56, i64 24
  br label %B252.us

B252.us:                                          
  %.445658660.us = phi i64 [ %.452.us.3, %B252.us ], [ %.445658660.us.unr, %B252.us.preheader268 ]
  %sunkaddr242 = shl i64 %.445658660.us, 3
  %sunkaddr194 = mul i64 %.445658660.us, 8
  %sunkaddr195 = getelementptr i8, ptr %arg.room, i64 %sunkaddr194
  %sunkaddr196 = getelementptr i8, ptr %sunkaddr195, i64 2560
  %.480.us = load double, ptr %sunkaddr196, align 8
  %scevgep204 = getelementptr i8, ptr %scevgep483, i64 %sunkaddr242
  %scevgep205 = getelementptr i8, ptr %scevgep204, i64 -24
  %.485.us = load double, ptr %scevgep205, align 8
  %.486.us = fadd double %.480.us, %.485.us
  store double %.486.us, ptr %sunkaddr196, align 8
  %sunkaddr197 = mul i64 %.445658660.us, 8
  %sunkaddr198 = getelementptr i8, ptr %arg.room, i64 %sunkaddr197
  %sunkaddr199 = getelementptr i8, ptr %sunkaddr198, i64 2568
  %.480.us.1 = load double, ptr %sunkaddr199, align 8
  %57 = shl i64 %.445658660.us, 3
  %scevgep149 = getelementptr i8, ptr %scevgep483, i64 %57
  %scevgep150 = getelementptr i8, ptr %scevgep149, i64 -16
  %.485.us.1 = load double, ptr %scevgep150, align 8
  %.486.us.1 = fadd double %.480.us.1, %.485.us.1
  store double %.486.us.1, ptr %sunkaddr199, align 8
  %sunkaddr200 = mul i64 %.445658660.us, 8
  %sunkaddr201 = getelementptr i8, ptr %arg.room, i64 %sunkaddr200
  %sunkaddr202 = getelementptr i8, ptr %sunkaddr201, i64 2576
  %.480.us.2 = load double, ptr %sunkaddr202, align 8
  %58 = shl i64 %.445658660.us, 3
  %scevgep147 = getelementptr i8, ptr %scevgep483, i64 %58
  %scevgep148 = getelementptr i8, ptr %scevgep147, i64 -8
  %.485.us.2 = load double, ptr %scevgep148, align 8
  %.486.us.2 = fadd double %.480.us.2, %.485.us.2
  store double %.486.us.2, ptr %sunkaddr202, align 8
  %.452.us.3 = add nuw nsw i64 %.445658660.us, 4
  %sunkaddr203 = mul i64 %.445658660.us, 8
  %sunkaddr204 = getelementptr i8, ptr %arg.room, i64 %sunkaddr203
  %sunkaddr205 = getelementptr i8, ptr %sunkaddr204, i64 2584
  %.480.us.3 = load double, ptr %sunkaddr205, align 8
  %.485.us.3 = load double, ptr %scevgep204, align 8
  %.486.us.3 = fadd double %.480.us.3, %.485.us.3
  store double %.486.us.3, ptr %sunkaddr205, align 8
  %exitcond789.not.3 = icmp eq i64 %arg.count.fr, %.452.us.3
  br i1 %exitcond789.not.3, label %B322.us, label %B252.us, !llvm.loop !89

B322.us:                                          
  %exitcond790.not = icmp eq i64 %.318.us, %arg.n
  br i1 %exitcond790.not, label %B324, label %B190.us

B336.endif:                                       
  %.509 = getelementptr ptr, ptr %arg.limit, i64 %.5.i
  %.510 = load ptr, ptr %.509, align 8
  %.594693.not = icmp slt i64 %arg.count.fr, 1
  br i1 %.594693.not, label %B762.endif, label %B384.preheader

B384.preheader:                                   
  %min.iters.check108 = icmp ult i64 %arg.count.fr, 20
  br i1 %min.iters.check108, label %B384.preheader246, label %vector.memcheck72

vector.memcheck72:                                
  %59 = shl i64 %arg.here, 3
  %scevgep73 = getelementptr i8, ptr %arg.bought, i64 %59
  %60 = shl i64 %arg.count.fr, 3
  %61 = add i64 %60, %59
  %scevgep74 = getelementptr i8, ptr %arg.bought, i64 %61
  %scevgep75 = getelementptr i8, ptr %arg.there, i64 %59
  %scevgep76 = getelementptr i8, ptr %arg.there, i64 %61
  %62 = getelementptr i8, ptr %arg.room, i64 %60
  %scevgep77 = getelementptr i8, ptr %62, i64 2560
  %63 = shl i64 %arg.t, 3
  %scevgep78 = getelementptr i8, ptr %.510, i64 %63
  %64 = add i64 %60, %63
  %scevgep79 = getelementptr i8, ptr %.510, i64 %64
  %scevgep80 = getelementptr i8, ptr %arg.supply, i64 %63
  %scevgep81 = getelementptr i8, ptr %arg.supply, i64 %64
  %bound082 = icmp ult ptr %scevgep73, %scevgep76
  %bound183 = icmp ult ptr %scevgep75, %scevgep74
  %found.conflict84 = and i1 %bound082, %bound183
  %bound085 = icmp ult ptr %scevgep73, %scevgep77
  %bound186 = icmp ult ptr %arg.room, %scevgep74
  %found.conflict87 = and i1 %bound186, %bound085
  %conflict.rdx = or i1 %found.conflict84, %found.conflict87
  %bound088 = icmp ult ptr %scevgep73, %scevgep79
  %bound189 = icmp ult ptr %scevgep78, %scevgep74
  %found.conflict90 = and i1 %bound088, %bound189
  %conflict.rdx91 = or i1 %conflict.rdx, %found.conflict90
  %bound092 = icmp ult ptr %scevgep73, %scevgep81
  %bound193 = icmp ult ptr %scevgep80, %scevgep74
  %found.conflict94 = and i1 %bound092, %bound193
  %conflict.rdx95 = or i1 %found.conflict94, %conflict.rdx91
  %bound096 = icmp ult ptr %scevgep75, %scevgep77
  %bound197 = icmp ult ptr %arg.room, %scevgep76
  %found.conflict98 = and i1 %bound197, %bound096
  %conflict.rdx99 = or i1 %found.conflict98, %conflict.rdx95
  %bound0100 = icmp ult ptr %scevgep75, %scevgep79
  %bound1101 = icmp ult ptr %scevgep78, %scevgep76
  %found.conflict102 = and i1 %bound0100, %bound1101
  %conflict.rdx103 = or i1 %found.conflict102, %conflict.rdx99
  %bound0104 = icmp ult ptr %scevgep75, %scevgep81
  %bound1105 = icmp ult ptr %scevgep80, %scevgep76
  %found.conflict106 = and i1 %bound0104, %bound1105
  %conflict.rdx107 = or i1 %found.conflict106, %conflict.rdx103
  br i1 %conflict.rdx107, label %B384.preheader246, label %vector.ph109

vector.ph109:                                     
  %const161 = bitcast i64 9223372036854775804 to i64
  %const_mat162 = add i64 %const161, -4
  %n.vec111 = and i64 %arg.count.fr, %const_mat162
  %65 = add i64 %59, 32
  %scevgep399 = getelementptr i8, ptr %arg.there, i64 %65
  %scevgep403 = getelementptr i8, ptr %arg.bought, i64 %65
  %66 = add i64 %63, 32
  %scevgep407 = getelementptr i8, ptr %arg.supply, i64 %66
  %scevgep411 = getelementptr i8, ptr %.510, i64 %66
  br label %vector.body112

vector.body112:                                   
  %index113 = phi i64 [ 0, %vector.ph109 ], [ %index.next122, %vector.body112 ]
  %sunkaddr206 = mul i64 %index113, 8
  %sunkaddr207 = getelementptr i8, ptr %arg.room, i64 %sunkaddr206
  %sunkaddr208 = getelementptr i8, ptr %sunkaddr207, i64 2560
  %wide.load114 = load <4 x double>, ptr %sunkaddr208, align 8, !alias.scope !90
  %sunkaddr209 = mul i64 %index113, 8
  %sunkaddr210 = getelementptr i8, ptr %arg.room, i64 %sunkaddr209
  %sunkaddr211 = getelementptr i8, ptr %sunkaddr210, i64 2592
  %wide.load115 = load <4 x double>, ptr %sunkaddr211, align 8, !alias.scope !90
  %sunkaddr212 = mul i64 %index113, 8
  %sunkaddr213 = getelementptr i8, ptr %arg.room, i64 %sunkaddr212
  %wide.load116 = load <4 x double>, ptr %sunkaddr213, align 8, !alias.scope !90
  %sunkaddr214 = mul i64 %index113, 8
  %sunkaddr215 = getelementptr i8, ptr %arg.room, i64 %sunkaddr214
  %sunkaddr216 = getelementptr i8, ptr %sunkaddr215, i64 32
  %wide.load117 = load <4 x double>, ptr %sunkaddr216, align 8, !alias.scope !90
  %67 = fadd <4 x double> %wide.load114, %wide.load116
  %68 = fadd <4 x double> %wide.load115, %wide.load117
  %69 = fmul <4 x double> %67, splat (double 2.000000e+00)
  %70 = fmul <4 x double> %68, splat (double 2.000000e+00)
  %71 = fadd <4 x double> %69, splat (double 1.000000e+00)
  %72 = fadd <4 x double> %70, splat (double 1.000000e+00)
  %73 = shl i64 %index113, 3
  %scevgep108 = getelementptr i8, ptr %scevgep411, i64 %73
  %scevgep109 = getelementptr i8, ptr %scevgep108, i64 -32
  %wide.load118 = load <4 x double>, ptr %scevgep109, align 8, !alias.scope !93
  %wide.load119 = load <4 x double>, ptr %scevgep108, align 8, !alias.scope !93
  %74 = fcmp ogt <4 x double> %wide.load118, %71
  %75 = fcmp ogt <4 x double> %wide.load119, %72
  %76 = select <4 x i1> %74, <4 x double> %71, <4 x double> %wide.load118
  %77 = select <4 x i1> %75, <4 x double> %72, <4 x double> %wide.load119
  %78 = shl i64 %index113, 3
  %scevgep106 = getelementptr i8, ptr %scevgep403, i64 %78
  %scevgep107 = getelementptr i8, ptr %scevgep106, i64 -32
  store <4 x double> %76, ptr %scevgep107, align 8, !alias.scope !95, !noalias !97
  store <4 x double> %77, ptr %scevgep106, align 8, !alias.scope !95, !noalias !97
  %79 = shl i64 %index113, 3
  %scevgep104 = getelementptr i8, ptr %scevgep407, i64 %79
  %scevgep105 = getelementptr i8, ptr %scevgep104, i64 -32
  %wide.load120 = load <4 x double>, ptr %scevgep105, align 8, !alias.scope !100
  %wide.load121 = load <4 x double>, ptr %scevgep104, align 8, !alias.scope !100
  %80 = fadd <4 x double> %76, %wide.load120
  %81 = fadd <4 x double> %77, %wide.load121
  %82 = shl i64 %index113, 3
  %scevgep102 = getelementptr i8, ptr %scevgep399, i64 %82
  %scevgep103 = getelementptr i8, ptr %scevgep102, i64 -32
  store <4 x double> %80, ptr %scevgep103, align 8, !alias.scope !101, !noalias !102
  store <4 x double> %81, ptr %scevgep102, align 8, !alias.scope !101, !noalias !102
  %index.next122 = add nuw nsw i64 %index113, 8
  %83 = icmp eq i64 %n.vec111, %index.next122
  br i1 %83, label %middle.block123, label %vector.body112, !llvm.loop !103

middle.block123:                                  
  %cmp.n124 = icmp eq i64 %arg.count.fr, %n.vec111
  br i1 %cmp.n124, label %B668.lr.ph.thread, label %B384.preheader246

B384.preheader246:                                
  %.600692694.ph = phi i64 [ 0, %vector.memcheck72 ], [ 0, %B384.preheader ], [ %n.vec111, %middle.block123 ]
  %84 = shl i64 %.600692694.ph, 3
  %scevgep386 = getelementptr i8, ptr %arg.room, i64 %84
  %85 = add nsw i64 %.600692694.ph, %arg.here
  %86 = shl i64 %85, 3
  %scevgep391 = getelementptr i8, ptr %arg.there, i64 %86
  %scevgep393 = getelementptr i8, ptr %arg.bought, i64 %86
  %87 = add nsw i64 %.600692694.ph, %arg.t
  %88 = shl i64 %87, 3
  %scevgep395 = getelementptr i8, ptr %arg.supply, i64 %88
  %scevgep397 = getelementptr i8, ptr %.510, i64 %88
  %89 = sub nsw i64 %arg.count.fr, %.600692694.ph
  br label %B384

B566.endif:                                       
  %.795686.not = icmp slt i64 %arg.count.fr, 1
  br i1 %.795686.not, label %B762.endif, label %iter.check43

iter.check43:                                     
  %90 = getelementptr double, ptr %arg.supply, i64 %arg.t
  %91 = getelementptr double, ptr %arg.there, i64 %arg.here
  %min.iters.check41 = icmp ult i64 %arg.count.fr, 4
  br i1 %min.iters.check41, label %B598.preheader, label %vector.memcheck38

vector.memcheck38:                                
  %92 = ptrtoint ptr %arg.there to i64
  %93 = ptrtoint ptr %arg.supply to i64
  %94 = shl i64 %arg.here, 3
  %95 = shl i64 %arg.t, 3
  %96 = add i64 %95, %93
  %97 = sub i64 %94, %96
  %98 = add i64 %97, %92
  %diff.check = icmp ult i64 %98, 128
  br i1 %diff.check, label %B598.preheader, label %vector.main.loop.iter.check45

vector.main.loop.iter.check45:                    
  %const = bitcast i64 9223372036854775804 to i64
  %min.iters.check44 = icmp ult i64 %arg.count.fr, 16
  br i1 %min.iters.check44, label %vec.epilog.ph62, label %vector.ph46

vector.ph46:                                      
  %const_mat = add i64 %const, -12
  %n.vec48 = and i64 %arg.count.fr, %const_mat
  %99 = getelementptr i8, ptr %arg.there, i64 %94
  %scevgep444 = getelementptr i8, ptr %99, i64 96
  %100 = getelementptr i8, ptr %arg.supply, i64 %95
  %scevgep452 = getelementptr i8, ptr %100, i64 96
  br label %vector.body49

vector.body49:                                    
  %index50 = phi i64 [ 0, %vector.ph46 ], [ %index.next55, %vector.body49 ]
  %101 = shl i64 %index50, 3
  %scevgep458 = getelementptr i8, ptr %scevgep452, i64 %101
  %scevgep459 = getelementptr i8, ptr %scevgep458, i64 -96
  %scevgep457 = getelementptr i8, ptr %scevgep458, i64 -64
  %scevgep455 = getelementptr i8, ptr %scevgep458, i64 -32
  %wide.load51 = load <4 x double>, ptr %scevgep459, align 8
  %wide.load52 = load <4 x double>, ptr %scevgep457, align 8
  %wide.load53 = load <4 x double>, ptr %scevgep455, align 8
  %wide.load54 = load <4 x double>, ptr %scevgep458, align 8
  %102 = shl i64 %index50, 3
  %scevgep125 = getelementptr i8, ptr %scevgep444, i64 %102
  %scevgep131 = getelementptr i8, ptr %scevgep125, i64 -96
  %scevgep130 = getelementptr i8, ptr %scevgep125, i64 -64
  %scevgep126 = getelementptr i8, ptr %scevgep125, i64 -32
  store <4 x double> %wide.load51, ptr %scevgep131, align 8
  store <4 x double> %wide.load52, ptr %scevgep130, align 8
  store <4 x double> %wide.load53, ptr %scevgep126, align 8
  store <4 x double> %wide.load54, ptr %scevgep125, align 8
  %index.next55 = add nuw nsw i64 %index50, 16
  %103 = icmp eq i64 %n.vec48, %index.next55
  br i1 %103, label %middle.block56, label %vector.body49, !llvm.loop !104

middle.block56:                                   
  %cmp.n57 = icmp eq i64 %arg.count.fr, %n.vec48
  br i1 %cmp.n57, label %B668.lr.ph.thread, label %vec.epilog.iter.check60

vec.epilog.iter.check60:                          
  %104 = and i64 %arg.count.fr, 12
  %min.epilog.iters.check61 = icmp eq i64 %104, 0
  br i1 %min.epilog.iters.check61, label %B598.preheader, label %vec.epilog.ph62, !prof !31

vec.epilog.ph62:                                  
  %vec.epilog.resume.val58 = phi i64 [ %n.vec48, %vec.epilog.iter.check60 ], [ 0, %vector.main.loop.iter.check45 ]
  %n.vec64 = and i64 %arg.count.fr, %const
  br label %vec.epilog.vector.body65

vec.epilog.vector.body65:                         
  %index66 = phi i64 [ %vec.epilog.resume.val58, %vec.epilog.ph62 ], [ %index.next68, %vec.epilog.vector.body65 ]
  %105 = shl i64 %index66, 3
  %scevgep443 = getelementptr i8, ptr %90, i64 %105
  %wide.load67 = load <4 x double>, ptr %scevgep443, align 8
  %scevgep442 = getelementptr i8, ptr %91, i64 %105
  store <4 x double> %wide.load67, ptr %scevgep442, align 8
  %index.next68 = add nuw i64 %index66, 4
  %106 = icmp eq i64 %n.vec64, %index.next68
  br i1 %106, label %vec.epilog.middle.block69, label %vec.epilog.vector.body65, !llvm.loop !105

vec.epilog.middle.block69:                        
  %cmp.n70 = icmp eq i64 %arg.count.fr, %n.vec64
  br i1 %cmp.n70, label %B668.lr.ph, label %B598.preheader

B598.preheader:                                   
  %.801685687.ph = phi i64 [ 0, %iter.check43 ], [ 0, %vector.memcheck38 ], [ %n.vec48, %vec.epilog.iter.check60 ], [ %n.vec64, %vec.epilog.middle.block69 ]
  %xtraiter248 = and i64 %arg.count.fr, 3
  %lcmp.mod249.not = icmp eq i64 %xtraiter248, 0
  br i1 %lcmp.mod249.not, label %B598.prol.loopexit, label %B598.prol.preheader

B598.prol.preheader:                              
  br label %B598.prol

B598.prol:                                        
  %lsr.iv440 = phi i64 [ %lsr.iv.next441, %B598.prol ], [ %xtraiter248, %B598.prol.preheader ]
  %.801685687.prol = phi i64 [ %.808.prol, %B598.prol ], [ %.801685687.ph, %B598.prol.preheader ]
  %.808.prol = add nuw nsw i64 %.801685687.prol, 1
  %107 = shl i64 %.801685687.prol, 3
  %scevgep439 = getelementptr i8, ptr %90, i64 %107
  %.837.prol = load double, ptr %scevgep439, align 8
  %scevgep438 = getelementptr i8, ptr %91, i64 %107
  store double %.837.prol, ptr %scevgep438, align 8
  %lsr.iv.next441 = add nsw i64 %lsr.iv440, -1
  %prol.iter250.cmp.not = icmp eq i64 %lsr.iv.next441, 0
  br i1 %prol.iter250.cmp.not, label %B598.prol.loopexit, label %B598.prol, !llvm.loop !106

B598.prol.loopexit:                               
  %.801685687.unr = phi i64 [ %.801685687.ph, %B598.preheader ], [ %.808.prol, %B598.prol ]
  %108 = sub nsw i64 %.801685687.ph, %arg.count.fr
  %109 = icmp ugt i64 %108, -4
  br i1 %109, label %B668.lr.ph, label %B598.preheader266

B598.preheader266:                                
  %110 = shl i64 %arg.here, 3
  %111 = getelementptr i8, ptr %arg.there, i64 %110
  %scevgep422 = getelementptr i8, ptr %111, i64 24
  %112 = shl i64 %arg.t, 3
  %113 = getelementptr i8, ptr %arg.supply, i64 %112
  %scevgep430 = getelementptr i8, ptr %113, i64 24
  br label %B598

B668.lr.ph.thread:                                
  %114 = getelementptr double, ptr %arg.there, i64 %arg.here
  br label %vector.memcheck126

B668.lr.ph:                                       
  %115 = getelementptr double, ptr %arg.there, i64 %arg.here
  %min.iters.check134 = icmp ult i64 %arg.count.fr, 12
  br i1 %min.iters.check134, label %B668.preheader, label %vector.memcheck126

vector.memcheck126:                               
  %116 = phi ptr [ %114, %B668.lr.ph.thread ], [ %115, %B668.lr.ph ]
  %scevgep127 = getelementptr i8, ptr %arg.room, i64 512
  %117 = shl i64 %arg.count.fr, 3
  %118 = getelementptr i8, ptr %arg.room, i64 %117
  %scevgep128 = getelementptr i8, ptr %118, i64 2560
  %119 = add i64 %arg.count.fr, %arg.here
  %120 = shl i64 %119, 3
  %scevgep129 = getelementptr i8, ptr %arg.there, i64 %120
  %bound0130 = icmp ult ptr %scevgep127, %scevgep129
  %bound1131 = icmp ult ptr %116, %scevgep128
  %found.conflict132 = and i1 %bound0130, %bound1131
  br i1 %found.conflict132, label %B668.preheader, label %vector.ph135

vector.ph135:                                     
  %n.vec137 = and i64 %arg.count.fr, -4
  %121 = getelementptr double, ptr %arg.there, i64 %arg.here
  br label %vector.body138

vector.body138:                                   
  %index139 = phi i64 [ 0, %vector.ph135 ], [ %index.next142, %vector.body138 ]
  %122 = shl i64 %index139, 3
  %scevgep385 = getelementptr i8, ptr %121, i64 %122
  %wide.load140 = load <4 x double>, ptr %scevgep385, align 8, !alias.scope !107
  %sunkaddr217 = mul i64 %index139, 8
  %sunkaddr218 = getelementptr i8, ptr %arg.room, i64 %sunkaddr217
  %sunkaddr219 = getelementptr i8, ptr %sunkaddr218, i64 512
  %wide.load141 = load <4 x double>, ptr %sunkaddr219, align 8, !alias.scope !110, !noalias !107
  %123 = fadd <4 x double> %wide.load140, %wide.load141
  %124 = fmul <4 x double> %123, splat (double 2.000000e+00)
  %125 = fadd <4 x double> %124, splat (double 1.000000e+00)
  %sunkaddr220 = mul i64 %index139, 8
  %sunkaddr221 = getelementptr i8, ptr %arg.room, i64 %sunkaddr220
  %sunkaddr222 = getelementptr i8, ptr %sunkaddr221, i64 2560
  store <4 x double> %125, ptr %sunkaddr222, align 8, !alias.scope !110, !noalias !107
  %index.next142 = add nuw i64 %index139, 4
  %126 = icmp eq i64 %n.vec137, %index.next142
  br i1 %126, label %middle.block143, label %vector.body138, !llvm.loop !112

middle.block143:                                  
  %cmp.n144 = icmp eq i64 %arg.count.fr, %n.vec137
  br i1 %cmp.n144, label %B762.endif, label %B668.preheader

B668.preheader:                                   
  %127 = phi ptr [ %116, %vector.memcheck126 ], [ %115, %B668.lr.ph ], [ %116, %middle.block143 ]
  %.936699701.ph = phi i64 [ 0, %vector.memcheck126 ], [ 0, %B668.lr.ph ], [ %n.vec137, %middle.block143 ]
  %.neg = or i64 %.936699701.ph, 1
  %xtraiter251 = and i64 %arg.count.fr, 1
  %lcmp.mod252.not = icmp eq i64 %xtraiter251, 0
  br i1 %lcmp.mod252.not, label %B668.prol.loopexit, label %B668.prol

B668.prol:                                        
  %.971.prol = getelementptr double, ptr %127, i64 %.936699701.ph
  %.972.prol = load double, ptr %.971.prol, align 8
  %128 = getelementptr double, ptr %arg.room, i64 %.936699701.ph
  %.975.prol = getelementptr i8, ptr %128, i64 512
  %.976.prol = load double, ptr %.975.prol, align 8
  %.977.prol = fadd double %.972.prol, %.976.prol
  %.978.prol = fmul double %.977.prol, 2.000000e+00
  %.979.prol = fadd double %.978.prol, 1.000000e+00
  %.982.prol = getelementptr i8, ptr %128, i64 2560
  store double %.979.prol, ptr %.982.prol, align 8
  br label %B668.prol.loopexit

B668.prol.loopexit:                               
  %.936699701.unr = phi i64 [ %.936699701.ph, %B668.preheader ], [ %.neg, %B668.prol ]
  %129 = icmp eq i64 %arg.count.fr, %.neg
  br i1 %129, label %B762.endif, label %B668.preheader265

B668.preheader265:                                
  %130 = shl i64 %arg.here, 3
  %131 = getelementptr i8, ptr %arg.there, i64 %130
  %scevgep377 = getelementptr i8, ptr %131, i64 8
  br label %B668

B762.endif:                                       
  %.930700.not806 = phi i1 [ true, %B336.endif ], [ true, %B566.endif ], [ false, %middle.block143 ], [ false, %B668.prol.loopexit ], [ false, %B668 ]
  %.1071707.not = icmp slt i64 %arg.n, 1
  br i1 %.1071707.not, label %B1574.endif, label %iter.check149

iter.check149:                                    
  %min.iters.check147 = icmp ult i64 %arg.n, 4
  br i1 %min.iters.check147, label %B794.preheader, label %vector.main.loop.iter.check151

B794.preheader:                                   
  %.1077706708.ph = phi i64 [ %n.vec166, %vec.epilog.middle.block172 ], [ %n.vec154, %vec.epilog.iter.check162 ], [ 0, %iter.check149 ]
  br label %B794

vector.main.loop.iter.check151:                   
  %const159 = bitcast i64 9223372036854775804 to i64
  %min.iters.check150 = icmp ult i64 %arg.n, 32
  br i1 %min.iters.check150, label %vec.epilog.ph164, label %vector.ph152

vector.ph152:                                     
  %const_mat160 = add i64 %const159, -28
  %n.vec154 = and i64 %arg.n, %const_mat160
  br label %vector.body155

vector.body155:                                   
  %index156 = phi i64 [ 0, %vector.ph152 ], [ %index.next157, %vector.body155 ]
  %vec.ind = phi <8 x i32> [ <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %vector.ph152 ], [ %vec.ind.next, %vector.body155 ]
  %step.add = add <8 x i32> %vec.ind, splat (i32 8)
  %step.add.2 = add <8 x i32> %vec.ind, splat (i32 16)
  %step.add.3 = add <8 x i32> %vec.ind, splat (i32 24)
  %sunkaddr223 = mul i64 %index156, 4
  %sunkaddr224 = getelementptr i8, ptr %arg.order, i64 %sunkaddr223
  store <8 x i32> %vec.ind, ptr %sunkaddr224, align 4
  %sunkaddr225 = mul i64 %index156, 4
  %sunkaddr226 = getelementptr i8, ptr %arg.order, i64 %sunkaddr225
  %sunkaddr227 = getelementptr i8, ptr %sunkaddr226, i64 32
  store <8 x i32> %step.add, ptr %sunkaddr227, align 4
  %sunkaddr228 = mul i64 %index156, 4
  %sunkaddr229 = getelementptr i8, ptr %arg.order, i64 %sunkaddr228
  %sunkaddr230 = getelementptr i8, ptr %sunkaddr229, i64 64
  store <8 x i32> %step.add.2, ptr %sunkaddr230, align 4
  %sunkaddr231 = mul i64 %index156, 4
  %sunkaddr232 = getelementptr i8, ptr %arg.order, i64 %sunkaddr231
  %sunkaddr233 = getelementptr i8, ptr %sunkaddr232, i64 96
  store <8 x i32> %step.add.3, ptr %sunkaddr233, align 4
  %index.next157 = add nuw nsw i64 %index156, 32
  %vec.ind.next = add <8 x i32> %vec.ind, splat (i32 32)
  %132 = icmp eq i64 %n.vec154, %index.next157
  br i1 %132, label %middle.block158, label %vector.body155, !llvm.loop !113

middle.block158:                                  
  %cmp.n159 = icmp eq i64 %arg.n, %n.vec154
  br i1 %cmp.n159, label %B878.preheader, label %vec.epilog.iter.check162

vec.epilog.iter.check162:                         
  %133 = and i64 %arg.n, 28
  %min.epilog.iters.check163 = icmp eq i64 %133, 0
  br i1 %min.epilog.iters.check163, label %B794.preheader, label %vec.epilog.ph164, !prof !114

vec.epilog.ph164:                                 
  %bc.resume.val160 = phi i64 [ %n.vec154, %vec.epilog.iter.check162 ], [ 0, %vector.main.loop.iter.check151 ]
  %n.vec166 = and i64 %arg.n, %const159
  %134 = trunc i64 %bc.resume.val160 to i32
  %broadcast.splatinsert = insertelement <4 x i32> poison, i32 %134, i64 0
  %broadcast.splat = shufflevector <4 x i32> %broadcast.splatinsert, <4 x i32> poison, <4 x i32> zeroinitializer
  %induction = or <4 x i32> %broadcast.splat, <i32 0, i32 1, i32 2, i32 3>
  br label %vec.epilog.vector.body167

vec.epilog.vector.body167:                        
  %index168 = phi i64 [ %bc.resume.val160, %vec.epilog.ph164 ], [ %index.next170, %vec.epilog.vector.body167 ]
  %vec.ind169 = phi <4 x i32> [ %induction, %vec.epilog.ph164 ], [ %vec.ind.next171, %vec.epilog.vector.body167 ]
  %135 = shl i64 %index168, 2
  %scevgep360 = getelementptr i8, ptr %arg.order, i64 %135
  store <4 x i32> %vec.ind169, ptr %scevgep360, align 4
  %index.next170 = add nuw i64 %index168, 4
  %vec.ind.next171 = add <4 x i32> %vec.ind169, splat (i32 4)
  %136 = icmp eq i64 %n.vec166, %index.next170
  br i1 %136, label %vec.epilog.middle.block172, label %vec.epilog.vector.body167, !llvm.loop !115

vec.epilog.middle.block172:                       
  %cmp.n173 = icmp eq i64 %arg.n, %n.vec166
  br i1 %cmp.n173, label %B808, label %B794.preheader

B878.preheader:                                   
  %.1129.1 = ashr i64 %arg.count.fr, 1
  %.1163 = add nsw i64 %.1129.1, %arg.t
  br label %B878

B1126.lr.ph:                                      
  %137 = ptrtoint ptr %arg.merit to i64
  %138 = ptrtoint ptr %arg.bought to i64
  %139 = ptrtoint ptr %arg.room to i64
  %140 = getelementptr double, ptr %arg.bought, i64 %arg.here
  %141 = shl i64 %spec.select, 9
  %142 = shl i64 %arg.at, 3
  %143 = add i64 %142, %137
  %144 = shl i64 %arg.t, 3
  %145 = shl i64 %arg.here, 3
  %146 = add i64 %145, %138
  %147 = sub i64 %143, %146
  %148 = add i64 %143, %141
  %149 = sub i64 %148, %146
  %150 = sub i64 %144, %143
  %151 = sub i64 %148, %144
  %152 = add i64 %148, -2560
  %153 = sub i64 %152, %139
  %n.vec224 = and i64 %arg.count.fr, -4
  %n.vec192 = and i64 %arg.count.fr, -8
  %154 = getelementptr i8, ptr %arg.merit, i64 %141
  %scevgep279 = getelementptr i8, ptr %154, i64 %142
  %scevgep285 = getelementptr i8, ptr %arg.merit, i64 %142
  %scevgep301 = getelementptr i8, ptr %arg.room, i64 2568
  %155 = getelementptr i8, ptr %arg.bought, i64 %145
  %scevgep326 = getelementptr i8, ptr %155, i64 32
  %scevgep344 = getelementptr i8, ptr %155, i64 8
  %reass.sub = sub i64 %139, %143
  %156 = add i64 %reass.sub, 2560
  br label %B1126

B1230.endif:                                      
  br i1 %.930700.not806, label %B1765, label %B1262.lr.ph

B1262.lr.ph:                                      
  %157 = icmp ult i64 %arg.count.fr, 12
  %158 = getelementptr double, ptr %.1539, i64 %arg.t
  %159 = getelementptr double, ptr %arg.merit, i64 %.1542
  %160 = getelementptr double, ptr %arg.merit, i64 %.1547
  br i1 %157, label %B1262.preheader, label %vector.memcheck175

vector.memcheck175:                               
  %161 = icmp eq i64 %141, 0
  %162 = ptrtoint ptr %.1539 to i64
  %163 = add i64 %14, %143
  %164 = add i64 %144, %162
  %165 = sub i64 %163, %164
  %diff.check179 = icmp ult i64 %165, 64
  %diff.check182 = icmp ult i64 %20, 64
  %166 = or i1 %diff.check182, %diff.check179
  %167 = add i64 %14, %148
  %168 = sub i64 %167, %164
  %diff.check184 = icmp ult i64 %168, 64
  %169 = or i1 %diff.check184, %166
  %diff.check186 = icmp ult i64 %21, 64
  %170 = or i1 %diff.check186, %169
  %conflict.rdx187 = or i1 %161, %170
  br i1 %conflict.rdx187, label %B1262.preheader, label %vector.body193.preheader

vector.body193.preheader:                         
  %171 = getelementptr i8, ptr %.1539, i64 %144
  %scevgep330 = getelementptr i8, ptr %171, i64 32
  br label %vector.body193

vector.body193:                                   
  %index194 = phi i64 [ %index.next199, %vector.body193 ], [ 0, %vector.body193.preheader ]
  %172 = shl i64 %index194, 3
  %scevgep332 = getelementptr i8, ptr %scevgep330, i64 %172
  %scevgep333 = getelementptr i8, ptr %scevgep332, i64 -32
  %wide.load195 = load <4 x double>, ptr %scevgep333, align 8
  %wide.load196 = load <4 x double>, ptr %scevgep332, align 8
  %scevgep328 = getelementptr i8, ptr %scevgep326, i64 %172
  %173 = shl i64 %index194, 3
  %scevgep56 = getelementptr i8, ptr %scevgep326, i64 %173
  %scevgep57 = getelementptr i8, ptr %scevgep56, i64 -32
  %wide.load197 = load <4 x double>, ptr %scevgep57, align 8
  %wide.load198 = load <4 x double>, ptr %scevgep328, align 8
  %174 = shl i64 %index194, 3
  %scevgep55 = getelementptr i8, ptr %lsr.iv286, i64 %174
  %175 = shl i64 %index194, 3
  %scevgep53 = getelementptr i8, ptr %lsr.iv286, i64 %175
  %scevgep54 = getelementptr i8, ptr %scevgep53, i64 32
  store <4 x double> %wide.load195, ptr %scevgep55, align 8
  store <4 x double> %wide.load196, ptr %scevgep54, align 8
  %176 = shl i64 %index194, 3
  %scevgep52 = getelementptr i8, ptr %lsr.iv280, i64 %176
  %177 = shl i64 %index194, 3
  %scevgep50 = getelementptr i8, ptr %lsr.iv280, i64 %177
  %scevgep51 = getelementptr i8, ptr %scevgep50, i64 32
  store <4 x double> %wide.load197, ptr %scevgep52, align 8
  store <4 x double> %wide.load198, ptr %scevgep51, align 8
  %index.next199 = add nuw i64 %index194, 8
  %178 = icmp eq i64 %n.vec192, %index.next199
  br i1 %178, label %middle.block200, label %vector.body193, !llvm.loop !116

middle.block200:                                  
  %179 = icmp eq i64 %arg.count.fr, %n.vec192
  br i1 %179, label %B1765, label %B1262.preheader

B1262.preheader:                                  
  %.1650727729.ph = phi i64 [ 0, %vector.memcheck175 ], [ 0, %B1262.lr.ph ], [ %n.vec192, %middle.block200 ]
  %180 = and i64 %arg.count.fr, 1
  %181 = icmp eq i64 %180, 0
  %.neg261 = or i64 %.1650727729.ph, 1
  br i1 %181, label %B1262.prol.loopexit, label %B1262.prol

B1262.prol:                                       
  %.1685.prol = getelementptr double, ptr %158, i64 %.1650727729.ph
  %.1686.prol = load double, ptr %.1685.prol, align 8
  %.1690.prol = getelementptr double, ptr %140, i64 %.1650727729.ph
  %.1691.prol = load double, ptr %.1690.prol, align 8
  %.1695.prol = getelementptr double, ptr %159, i64 %.1650727729.ph
  store double %.1686.prol, ptr %.1695.prol, align 8
  %.1700.prol = getelementptr double, ptr %160, i64 %.1650727729.ph
  store double %.1691.prol, ptr %.1700.prol, align 8
  br label %B1262.prol.loopexit

B1262.prol.loopexit:                              
  %.1650727729.unr = phi i64 [ %.1650727729.ph, %B1262.preheader ], [ %.neg261, %B1262.prol ]
  %182 = icmp eq i64 %arg.count.fr, %.neg261
  br i1 %182, label %B1765, label %B1262.preheader262

B1262.preheader262:                               
  %183 = sub i64 %arg.count.fr, %.1650727729.unr
  %184 = shl i64 %.1650727729.unr, 3
  %scevgep345 = getelementptr i8, ptr %scevgep344, i64 %184
  %185 = getelementptr i8, ptr %.1539, i64 %144
  %scevgep349 = getelementptr i8, ptr %185, i64 8
  %scevgep350 = getelementptr i8, ptr %scevgep349, i64 %184
  %scevgep91 = getelementptr i8, ptr %lsr.iv286, i64 %184
  %scevgep58 = getelementptr i8, ptr %lsr.iv280, i64 %184
  br label %B1262

B1338.endif:                                      
  %.1717 = getelementptr ptr, ptr %arg.limit, i64 %.1537
  %.1718 = load ptr, ptr %.1717, align 8
  br i1 %.930700.not806, label %B1765, label %B1386.lr.ph

B1386.lr.ph:                                      
  %186 = icmp ult i64 %arg.count.fr, 8
  %187 = getelementptr double, ptr %arg.merit, i64 %.1542
  %188 = getelementptr double, ptr %arg.merit, i64 %.1547
  br i1 %186, label %B1386.preheader, label %vector.memcheck203

vector.memcheck203:                               
  %189 = icmp eq i64 %141, 0
  %190 = ptrtoint ptr %.1718 to i64
  %191 = ptrtoint ptr %.1539 to i64
  %192 = add i64 %143, %14
  %193 = add i64 %144, %191
  %194 = sub i64 %192, %193
  %diff.check206 = icmp ult i64 %194, 32
  %195 = add i64 %16, %190
  %diff.check209 = icmp ult i64 %195, 32
  %196 = or i1 %diff.check206, %diff.check209
  %diff.check212 = icmp ult i64 %17, 32
  %197 = or i1 %diff.check212, %196
  %198 = sub i64 %18, %191
  %diff.check214 = icmp ult i64 %198, 32
  %199 = or i1 %diff.check214, %197
  %200 = sub i64 %18, %190
  %diff.check216 = icmp ult i64 %200, 32
  %201 = or i1 %diff.check216, %199
  %diff.check218 = icmp ult i64 %19, 32
  %202 = or i1 %diff.check218, %201
  %conflict.rdx219 = or i1 %189, %202
  br i1 %conflict.rdx219, label %B1386.preheader, label %vector.body225.preheader

vector.body225.preheader:                         
  %scevgep289 = getelementptr i8, ptr %.1718, i64 %144
  %scevgep291 = getelementptr i8, ptr %.1539, i64 %144
  br label %vector.body225

vector.body225:                                   
  %index226 = phi i64 [ %index.next230, %vector.body225 ], [ 0, %vector.body225.preheader ]
  %203 = shl i64 %index226, 3
  %scevgep292 = getelementptr i8, ptr %scevgep291, i64 %203
  %wide.load227 = load <4 x double>, ptr %scevgep292, align 8
  %scevgep288 = getelementptr i8, ptr %lsr.iv286, i64 %203
  store <4 x double> %wide.load227, ptr %scevgep288, align 8
  %scevgep290 = getelementptr i8, ptr %scevgep289, i64 %203
  %wide.load228 = load <4 x double>, ptr %scevgep290, align 8
  %sunkaddr234 = mul i64 %index226, 8
  %sunkaddr235 = getelementptr i8, ptr %arg.room, i64 %sunkaddr234
  %sunkaddr236 = getelementptr i8, ptr %sunkaddr235, i64 2560
  %wide.load229 = load <4 x double>, ptr %sunkaddr236, align 8
  %204 = fcmp ogt <4 x double> %wide.load228, %wide.load229
  %205 = select <4 x i1> %204, <4 x double> %wide.load229, <4 x double> %wide.load228
  %206 = shl i64 %index226, 3
  %scevgep32 = getelementptr i8, ptr %lsr.iv280, i64 %206
  store <4 x double> %205, ptr %scevgep32, align 8
  %index.next230 = add nuw i64 %index226, 4
  %207 = icmp eq i64 %n.vec224, %index.next230
  br i1 %207, label %middle.block231, label %vector.body225, !llvm.loop !117

middle.block231:                                  
  %208 = icmp eq i64 %arg.count.fr, %n.vec224
  br i1 %208, label %B1765, label %B1386.preheader

B1386.preheader:                                  
  %.1810720722.ph = phi i64 [ 0, %vector.memcheck203 ], [ 0, %B1386.lr.ph ], [ %n.vec224, %middle.block231 ]
  %209 = and i64 %arg.count.fr, 1
  %210 = icmp eq i64 %209, 0
  %.neg260 = or i64 %.1810720722.ph, 1
  br i1 %210, label %B1386.prol.loopexit, label %B1386.prol

B1386.prol:                                       
  %.1847.prol = add nsw i64 %.1810720722.ph, %arg.t
  %.1849.prol = getelementptr double, ptr %.1539, i64 %.1847.prol
  %.1850.prol = load double, ptr %.1849.prol, align 8
  %.1855.prol = getelementptr double, ptr %187, i64 %.1810720722.ph
  store double %.1850.prol, ptr %.1855.prol, align 8
  %.1861.prol = getelementptr double, ptr %.1718, i64 %.1847.prol
  %.1862.prol = load double, ptr %.1861.prol, align 8
  %211 = getelementptr double, ptr %arg.room, i64 %.1810720722.ph
  %.1866.prol = getelementptr i8, ptr %211, i64 2560
  %.1867.prol = load double, ptr %.1866.prol, align 8
  %.1876.prol = fcmp ogt double %.1862.prol, %.1867.prol
  %"$phi1494.2.2.3.prol" = select i1 %.1876.prol, double %.1867.prol, double %.1862.prol
  %.1902.prol = getelementptr double, ptr %188, i64 %.1810720722.ph
  store double %"$phi1494.2.2.3.prol", ptr %.1902.prol, align 8
  br label %B1386.prol.loopexit

B1386.prol.loopexit:                              
  %.1810720722.unr = phi i64 [ %.1810720722.ph, %B1386.preheader ], [ %.neg260, %B1386.prol ]
  %212 = icmp eq i64 %arg.count.fr, %.neg260
  br i1 %212, label %B1765, label %B1386.preheader263

B1386.preheader263:                               
  %213 = sub i64 %arg.count.fr, %.1810720722.unr
  %214 = shl i64 %.1810720722.unr, 3
  %scevgep302 = getelementptr i8, ptr %scevgep301, i64 %214
  %scevgep310 = getelementptr i8, ptr %.1718, i64 8
  %215 = add i64 %.1810720722.unr, %arg.t
  %216 = shl i64 %215, 3
  %scevgep311 = getelementptr i8, ptr %scevgep310, i64 %216
  %scevgep315 = getelementptr i8, ptr %.1539, i64 8
  %scevgep316 = getelementptr i8, ptr %scevgep315, i64 %216
  %scevgep44 = getelementptr i8, ptr %lsr.iv286, i64 %214
  %scevgep36 = getelementptr i8, ptr %lsr.iv280, i64 %214
  br label %B1386

B1534.if.if:                                      
  br label %common.ret

B1574.endif:                                      
  %.2023 = sub i64 8, %arg.n
  %.2066773.not = icmp slt i64 %.2023, 1
  %brmerge = or i1 %.2066773.not, %.930700.not806
  br i1 %brmerge, label %B1764, label %B1618.endif.us.preheader

B1618.endif.us.preheader:                         
  %n.vec238 = and i64 %arg.count.fr, -4
  %217 = shl i64 %arg.n, 9
  %218 = shl i64 %arg.at, 3
  %219 = getelementptr i8, ptr %arg.merit, i64 %217
  %220 = getelementptr i8, ptr %219, i64 %218
  %scevgep269 = getelementptr i8, ptr %220, i64 4096
  br label %B1618.endif.us

B1618.endif.us:                                   
  %lsr.iv275 = phi ptr [ %220, %B1618.endif.us.preheader ], [ %scevgep276, %B1650.B1616.loopexit_crit_edge.us ]
  %lsr.iv = phi ptr [ %scevgep269, %B1618.endif.us.preheader ], [ %scevgep270, %B1650.B1616.loopexit_crit_edge.us ]
  %.2065767775.us = phi i64 [ %.2023, %B1618.endif.us.preheader ], [ %.2075.us, %B1650.B1616.loopexit_crit_edge.us ]
  %221 = icmp ult i64 %arg.count.fr, 4
  br i1 %221, label %B1652.us.preheader, label %vector.body239.preheader

vector.body239.preheader:                         
  br label %vector.body239

vector.body239:                                   
  %index240 = phi i64 [ %index.next241, %vector.body239 ], [ 0, %vector.body239.preheader ]
  %222 = shl i64 %index240, 3
  %scevgep272 = getelementptr i8, ptr %lsr.iv, i64 %222
  %scevgep273 = getelementptr i8, ptr %scevgep272, i64 -4096
  store <4 x double> splat (double 0xFFF0000000000000), ptr %scevgep273, align 8
  store <4 x double> zeroinitializer, ptr %scevgep272, align 8
  %index.next241 = add nuw i64 %index240, 4
  %223 = icmp eq i64 %n.vec238, %index.next241
  br i1 %223, label %middle.block242, label %vector.body239, !llvm.loop !118

middle.block242:                                  
  %224 = icmp eq i64 %arg.count.fr, %n.vec238
  br i1 %224, label %B1650.B1616.loopexit_crit_edge.us, label %B1652.us.preheader

B1652.us.preheader:                               
  %.2193761763.us.ph = phi i64 [ %n.vec238, %middle.block242 ], [ 0, %B1618.endif.us ]
  br label %B1652.us

B1652.us:                                         
  %.2193761763.us = phi i64 [ %.2200.us, %B1652.us ], [ %.2193761763.us.ph, %B1652.us.preheader ]
  %.2200.us = add nuw nsw i64 %.2193761763.us, 1
  %225 = shl i64 %.2193761763.us, 3
  %scevgep277 = getelementptr i8, ptr %lsr.iv275, i64 %225
  store double 0xFFF0000000000000, ptr %scevgep277, align 8
  %scevgep278 = getelementptr i8, ptr %scevgep277, i64 4096
  store double 0.000000e+00, ptr %scevgep278, align 8
  %exitcond803.not = icmp eq i64 %arg.count.fr, %.2200.us
  br i1 %exitcond803.not, label %B1650.B1616.loopexit_crit_edge.us, label %B1652.us, !llvm.loop !119

B1650.B1616.loopexit_crit_edge.us:                
  %.2075.us = add nsw i64 %.2065767775.us, -1
  %scevgep270 = getelementptr i8, ptr %lsr.iv, i64 512
  %scevgep276 = getelementptr i8, ptr %lsr.iv275, i64 512
  %.2066.us = icmp sgt i64 %.2065767775.us, 1
  br i1 %.2066.us, label %B1618.endif.us, label %B1764
}

define internal i32 @split_block(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.n, i64 %arg.count, ptr %arg.store, ptr %arg.merit, ptr %arg.there, ptr %arg.room, ptr %arg.parts) {
B0:
  %spec.select = tail call i64 @llvm.smax.i64(i64 %arg.n, i64 8)
  %.44 = load double, ptr %arg.store, align 8
  %.46 = getelementptr i8, ptr %arg.store, i64 8
  %.47 = load double, ptr %.46, align 8
  %.49 = getelementptr i8, ptr %arg.store, i64 32
  %.50 = load double, ptr %.49, align 8
  %.100 = icmp sgt i64 %arg.count, 0
  br i1 %.100, label %B154.preheader, label %B398.endif

B154.preheader:                                   
  %min.iters.check = icmp ult i64 %arg.count, 4
  br i1 %min.iters.check, label %B154.preheader90, label %vector.memcheck

vector.memcheck:                                  
  %0 = shl i64 %arg.count, 3
  %1 = getelementptr i8, ptr %arg.room, i64 %0
  %scevgep = getelementptr i8, ptr %1, i64 5120
  %scevgep2 = getelementptr i8, ptr %arg.there, i64 %0
  %bound0 = icmp ult ptr %arg.room, %scevgep2
  %bound1 = icmp ult ptr %arg.there, %scevgep
  %found.conflict = and i1 %bound0, %bound1
  br i1 %found.conflict, label %B154.preheader90, label %vector.ph

vector.ph:                                        
  %const171 = bitcast i64 9223372036854775804 to i64
  %n.vec = and i64 %arg.count, %const171
  br label %vector.body

vector.body:                                      
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %2 = shl i64 %index, 3
  %scevgep237 = getelementptr i8, ptr %arg.there, i64 %2
  %wide.load = load <4 x double>, ptr %scevgep237, align 8, !alias.scope !120
  %sunkaddr = mul i64 %index, 8
  %sunkaddr172 = getelementptr i8, ptr %arg.room, i64 %sunkaddr
  %wide.load3 = load <4 x double>, ptr %sunkaddr172, align 8, !alias.scope !123, !noalias !120
  %3 = fcmp ogt <4 x double> %wide.load3, %wide.load
  %4 = select <4 x i1> %3, <4 x double> %wide.load, <4 x double> %wide.load3
  %sunkaddr173 = mul i64 %index, 8
  %sunkaddr174 = getelementptr i8, ptr %arg.room, i64 %sunkaddr173
  %sunkaddr175 = getelementptr i8, ptr %sunkaddr174, i64 2560
  store <4 x double> zeroinitializer, ptr %sunkaddr175, align 8, !alias.scope !123, !noalias !120
  %sunkaddr176 = mul i64 %index, 8
  %sunkaddr177 = getelementptr i8, ptr %arg.room, i64 %sunkaddr176
  %sunkaddr178 = getelementptr i8, ptr %sunkaddr177, i64 3584
  store <4 x double> zeroinitializer, ptr %sunkaddr178, align 8, !alias.scope !123, !noalias !120
  %5 = fsub <4 x double> %wide.load, %4
  %sunkaddr179 = mul i64 %index, 8
  %sunkaddr180 = getelementptr i8, ptr %arg.room, i64 %sunkaddr179
  %sunkaddr181 = getelementptr i8, ptr %sunkaddr180, i64 3072
  store <4 x double> %5, ptr %sunkaddr181, align 8, !alias.scope !123, !noalias !120
  %sunkaddr182 = mul i64 %index, 8
  %sunkaddr183 = getelementptr i8, ptr %arg.room, i64 %sunkaddr182
  %sunkaddr184 = getelementptr i8, ptr %sunkaddr183, i64 5120
  store <4 x double> %wide.load, ptr %sunkaddr184, align 8, !alias.scope !123, !noalias !120
  %sunkaddr185 = mul i64 %index, 8
  %sunkaddr186 = getelementptr i8, ptr %arg.room, i64 %sunkaddr185
  %sunkaddr187 = getelementptr i8, ptr %sunkaddr186, i64 512
  %wide.load4 = load <4 x double>, ptr %sunkaddr187, align 8, !alias.scope !123, !noalias !120
  %6 = fadd <4 x double> %wide.load, %wide.load4
  %sunkaddr188 = mul i64 %index, 8
  %sunkaddr189 = getelementptr i8, ptr %arg.room, i64 %sunkaddr188
  %sunkaddr190 = getelementptr i8, ptr %sunkaddr189, i64 4096
  store <4 x double> %6, ptr %sunkaddr190, align 8, !alias.scope !123, !noalias !120
  %index.next = add nuw nsw i64 %index, 4
  %7 = icmp eq i64 %n.vec, %index.next
  br i1 %7, label %middle.block, label %vector.body, !llvm.loop !125

middle.block:                                     
  %cmp.n = icmp eq i64 %arg.count, %n.vec
  br i1 %cmp.n, label %B398.endif, label %B154.preheader90

B154.preheader90:                                 
  %.150265267.ph = phi i64 [ 0, %vector.memcheck ], [ 0, %B154.preheader ], [ %n.vec, %middle.block ]
  %.neg = or i64 %.150265267.ph, 1
  %xtraiter = and i64 %arg.count, 1
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B154.prol.loopexit, label %B154.prol

B154.prol:                                        
  %.187.prol = getelementptr double, ptr %arg.there, i64 %.150265267.ph
  %.188.prol = load double, ptr %.187.prol, align 8
  %.192.prol = getelementptr double, ptr %arg.room, i64 %.150265267.ph
  %.193.prol = load double, ptr %.192.prol, align 8
  %.202.prol = fcmp ogt double %.193.prol, %.188.prol
  %"$phi222.1.2.1.prol" = select i1 %.202.prol, double %.188.prol, double %.193.prol
  %.235.prol = getelementptr i8, ptr %.192.prol, i64 2560
  store double 0.000000e+00, ptr %.235.prol, align 8
  %.240.prol = getelementptr i8, ptr %.192.prol, i64 3584
  store double 0.000000e+00, ptr %.240.prol, align 8
  %.243.prol = fsub double %.188.prol, %"$phi222.1.2.1.prol"
  %.247.prol = getelementptr i8, ptr %.192.prol, i64 3072
  store double %.243.prol, ptr %.247.prol, align 8
  %.253.prol = getelementptr i8, ptr %.192.prol, i64 5120
  store double %.188.prol, ptr %.253.prol, align 8
  %.258.prol = getelementptr i8, ptr %.192.prol, i64 512
  %.259.prol = load double, ptr %.258.prol, align 8
  %.261.prol = fadd double %.188.prol, %.259.prol
  %.269.prol = getelementptr i8, ptr %.192.prol, i64 4096
  store double %.261.prol, ptr %.269.prol, align 8
  br label %B154.prol.loopexit

B154.prol.loopexit:                               
  %.150265267.unr = phi i64 [ %.150265267.ph, %B154.preheader90 ], [ %.neg, %B154.prol ]
  %8 = icmp eq i64 %arg.count, %.neg
  br i1 %8, label %B398.endif, label %B154.preheader18

B154.preheader18:                                 
  br label %B154

B154:                                             
  %.150265267 = phi i64 [ %.157.1, %B154 ], [ %.150265267.unr, %B154.preheader18 ]
  %sunkaddr191 = mul i64 %.150265267, 8
  %sunkaddr192 = getelementptr i8, ptr %arg.there, i64 %sunkaddr191
  %.188 = load double, ptr %sunkaddr192, align 8
  %sunkaddr194 = mul i64 %.150265267, 8
  %sunkaddr195 = getelementptr i8, ptr %arg.room, i64 %sunkaddr194
  %.193 = load double, ptr %sunkaddr195, align 8
  %.202 = fcmp ogt double %.193, %.188
  %"$phi222.1.2.1" = select i1 %.202, double %.188, double %.193
  %sunkaddr196 = mul i64 %.150265267, 8
  %sunkaddr197 = getelementptr i8, ptr %arg.room, i64 %sunkaddr196
  %sunkaddr198 = getelementptr i8, ptr %sunkaddr197, i64 2560
  store double 0.000000e+00, ptr %sunkaddr198, align 8
  %sunkaddr199 = mul i64 %.150265267, 8
  %sunkaddr200 = getelementptr i8, ptr %arg.room, i64 %sunkaddr199
  %sunkaddr201 = getelementptr i8, ptr %sunkaddr200, i64 3584
  store double 0.000000e+00, ptr %sunkaddr201, align 8
  %.243 = fsub double %.188, %"$phi222.1.2.1"
  %sunkaddr202 = mul i64 %.150265267, 8
  %sunkaddr203 = getelementptr i8, ptr %arg.room, i64 %sunkaddr202
  %sunkaddr204 = getelementptr i8, ptr %sunkaddr203, i64 3072
  store double %.243, ptr %sunkaddr204, align 8
  %sunkaddr205 = mul i64 %.150265267, 8
  %sunkaddr206 = getelementptr i8, ptr %arg.room, i64 %sunkaddr205
  %sunkaddr207 = getelementptr i8, ptr %sunkaddr206, i64 5120
  store double %.188, ptr %sunkaddr207, align 8
  %sunkaddr208 = mul i64 %.150265267, 8
  %sunkaddr209 = getelementptr i8, ptr %arg.room, i64 %sunkaddr208
  %sunkaddr210 = getelementptr i8, ptr %sunkaddr209, i64 512
  %.259 = load double, ptr %sunkaddr210, align 8
  %.261 = fadd double %.188, %.259
  %sunkaddr211 = mul i64 %.150265267, 8
  %sunkaddr212 = getelementptr i8, ptr %arg.room, i64 %sunkaddr211
  %sunkaddr213 = getelementptr i8, ptr %sunkaddr212, i64 4096
  store double %.261, ptr %sunkaddr213, align 8
  %.157.1 = add nuw nsw i64 %.150265267, 2
  %sunkaddr214 = mul i64 %.150265267, 8
  %sunkaddr215 = getelementptr i8, ptr %arg.there, i64 %sunkaddr214
  %sunkaddr216 = getelementptr i8, ptr %sunkaddr215, i64 8
  %.188.1 = load double, ptr %sunkaddr216, align 8
  %sunkaddr217 = mul i64 %.150265267, 8
  %sunkaddr218 = getelementptr i8, ptr %arg.room, i64 %sunkaddr217
  %sunkaddr219 = getelementptr i8, ptr %sunkaddr218, i64 8
  %.193.1 = load double, ptr %sunkaddr219, align 8
  %.202.1 = fcmp ogt double %.193.1, %.188.1
  %"$phi222.1.2.1.1" = select i1 %.202.1, double %.188.1, double %.193.1
  %sunkaddr220 = mul i64 %.150265267, 8
  %sunkaddr221 = getelementptr i8, ptr %arg.room, i64 %sunkaddr220
  %sunkaddr222 = getelementptr i8, ptr %sunkaddr221, i64 2568
  store double 0.000000e+00, ptr %sunkaddr222, align 8
  %sunkaddr223 = mul i64 %.150265267, 8
  %sunkaddr224 = getelementptr i8, ptr %arg.room, i64 %sunkaddr223
  %sunkaddr225 = getelementptr i8, ptr %sunkaddr224, i64 3592
  store double 0.000000e+00, ptr %sunkaddr225, align 8
  %.243.1 = fsub double %.188.1, %"$phi222.1.2.1.1"
  %sunkaddr226 = mul i64 %.150265267, 8
  %sunkaddr227 = getelementptr i8, ptr %arg.room, i64 %sunkaddr226
  %sunkaddr228 = getelementptr i8, ptr %sunkaddr227, i64 3080
  store double %.243.1, ptr %sunkaddr228, align 8
  %sunkaddr229 = mul i64 %.150265267, 8
  %sunkaddr230 = getelementptr i8, ptr %arg.room, i64 %sunkaddr229
  %sunkaddr231 = getelementptr i8, ptr %sunkaddr230, i64 5128
  store double %.188.1, ptr %sunkaddr231, align 8
  %sunkaddr232 = mul i64 %.150265267, 8
  %sunkaddr233 = getelementptr i8, ptr %arg.room, i64 %sunkaddr232
  %sunkaddr234 = getelementptr i8, ptr %sunkaddr233, i64 520
  %.259.1 = load double, ptr %sunkaddr234, align 8
  %.261.1 = fadd double %.188.1, %.259.1
  %sunkaddr235 = mul i64 %.150265267, 8
  %sunkaddr236 = getelementptr i8, ptr %arg.room, i64 %sunkaddr235
  %sunkaddr237 = getelementptr i8, ptr %sunkaddr236, i64 4104
  store double %.261.1, ptr %sunkaddr237, align 8
  %exitcond.not.1 = icmp eq i64 %arg.count, %.157.1
  br i1 %exitcond.not.1, label %B398.endif, label %B154, !llvm.loop !126

B1436:                                            
  %.1126362364 = phi i64 [ %.1133, %B1436 ], [ %.1126362364.ph, %B1436.preheader16 ]
  %.1133 = add nuw nsw i64 %.1126362364, 1
  %sunkaddr238 = mul i64 %.1126362364, 8
  %sunkaddr239 = getelementptr i8, ptr %arg.room, i64 %sunkaddr238
  %sunkaddr241 = getelementptr i8, ptr %sunkaddr239, i64 3584
  %.1165 = load double, ptr %sunkaddr241, align 8
  %sunkaddr242 = mul i64 %.1126362364, 8
  %sunkaddr243 = getelementptr i8, ptr %arg.room, i64 %sunkaddr242
  %sunkaddr244 = getelementptr i8, ptr %sunkaddr243, i64 5120
  %.1170 = load double, ptr %sunkaddr244, align 8
  %sunkaddr245 = mul i64 %.1126362364, 8
  %sunkaddr246 = getelementptr i8, ptr %arg.room, i64 %sunkaddr245
  %sunkaddr247 = getelementptr i8, ptr %sunkaddr246, i64 3072
  %.1175 = load double, ptr %sunkaddr247, align 8
  %sunkaddr248 = mul i64 %.1126362364, 8
  %sunkaddr249 = getelementptr i8, ptr %arg.room, i64 %sunkaddr248
  %sunkaddr250 = getelementptr i8, ptr %sunkaddr249, i64 4096
  %.1180 = load double, ptr %sunkaddr250, align 8
  %.1219 = fcmp ogt double %.1165, %.1170
  %"$phi1608.1.2.1" = select i1 %.1219, double %.1170, double %.1165
  %.1232 = fcmp ogt double %.1165, %.1180
  %"$phi1608.2.2.1" = select i1 %.1232, double %.1180, double %.1165
  %.1265 = fcmp olt double %"$phi1608.2.2.1", %.1170
  %"$phi1630.1.2.1" = select i1 %.1265, double %.1170, double %"$phi1608.2.2.1"
  %.1285 = fsub double %"$phi1608.1.2.1", %.1175
  %.1291 = fmul double %.44, %.1285
  %.1293 = fsub double %"$phi1630.1.2.1", %.1170
  %.1297 = fmul double %.47, %.1293
  %.1298 = fadd double %.1291, %.1297
  %sunkaddr251 = mul i64 %.1126362364, 8
  %sunkaddr252 = getelementptr i8, ptr %arg.room, i64 %sunkaddr251
  %sunkaddr253 = getelementptr i8, ptr %sunkaddr252, i64 4608
  store double %.1298, ptr %sunkaddr253, align 8
  %exitcond375.not = icmp eq i64 %arg.count, %.1133
  br i1 %exitcond375.not, label %B1690, label %B1436, !llvm.loop !127

B1690:                                            
  store ptr null, ptr %retptr, align 8
  ret i32 0

B398.endif:                                       
  %.361294.not = icmp slt i64 %arg.n, 1
  br i1 %.361294.not, label %B1404.endif, label %B432.endif.lr.ph

B432.endif.lr.ph:                                 
  %.494272.not = icmp slt i64 %arg.count, 1
  br i1 %.494272.not, label %B1690, label %B538.lr.ph.us.preheader

B538.lr.ph.us.preheader:                          
  %const = bitcast i64 9223372036854775804 to i64
  %9 = shl i64 %arg.n, 11
  %10 = shl i64 %arg.count, 3
  %11 = getelementptr i8, ptr %arg.parts, i64 %9
  %12 = getelementptr i8, ptr %11, i64 %10
  %scevgep6 = getelementptr i8, ptr %12, i64 -512
  %13 = shl i64 %arg.n, 9
  %14 = getelementptr i8, ptr %arg.merit, i64 %13
  %15 = getelementptr i8, ptr %14, i64 %10
  %scevgep7 = getelementptr i8, ptr %15, i64 -512
  %scevgep8 = getelementptr i8, ptr %arg.room, i64 1024
  %16 = getelementptr i8, ptr %arg.room, i64 %10
  %scevgep9 = getelementptr i8, ptr %16, i64 5120
  %scevgep42 = getelementptr i8, ptr %arg.room, i64 2560
  %scevgep43 = getelementptr i8, ptr %16, i64 4608
  %17 = shl i64 %spec.select, 9
  %scevgep45 = getelementptr i8, ptr %arg.merit, i64 %17
  %18 = getelementptr i8, ptr %14, i64 %17
  %19 = getelementptr i8, ptr %18, i64 %10
  %scevgep46 = getelementptr i8, ptr %19, i64 -512
  %bound047 = icmp ult ptr %scevgep42, %scevgep7
  %bound148 = icmp ult ptr %arg.merit, %scevgep43
  %found.conflict49 = and i1 %bound047, %bound148
  %bound050 = icmp ult ptr %scevgep42, %scevgep46
  %bound151 = icmp ult ptr %scevgep45, %scevgep43
  %found.conflict52 = and i1 %bound050, %bound151
  %conflict.rdx53 = or i1 %found.conflict49, %found.conflict52
  %n.vec58 = and i64 %arg.count, %const
  %bound010 = icmp ult ptr %arg.parts, %scevgep7
  %bound111 = icmp ult ptr %arg.merit, %scevgep6
  %found.conflict12 = and i1 %bound010, %bound111
  %bound013 = icmp ult ptr %arg.parts, %scevgep9
  %bound114 = icmp ult ptr %scevgep8, %scevgep6
  %found.conflict15 = and i1 %bound013, %bound114
  %conflict.rdx = or i1 %found.conflict12, %found.conflict15
  %broadcast.splatinsert = insertelement <4 x double> poison, double %.44, i64 0
  %broadcast.splat = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %broadcast.splatinsert21 = insertelement <4 x double> poison, double %.50, i64 0
  %broadcast.splat22 = shufflevector <4 x double> %broadcast.splatinsert21, <4 x double> poison, <4 x i32> zeroinitializer
  %broadcast.splatinsert23 = insertelement <4 x double> poison, double %.47, i64 0
  %broadcast.splat24 = shufflevector <4 x double> %broadcast.splatinsert23, <4 x double> poison, <4 x i32> zeroinitializer
  %scevgep139 = getelementptr i8, ptr %arg.parts, i64 1536
  %20 = icmp ult i64 %arg.count, 4
  %brmerge91 = select i1 %20, i1 true, i1 %conflict.rdx53
  %brmerge = select i1 %20, i1 true, i1 %conflict.rdx
  br label %B538.lr.ph.us

B802.endif.us:                                    
  br i1 %brmerge, label %B836.us.preheader, label %vector.body25.preheader

vector.body25.preheader:                          
  br label %vector.body25

vector.body25:                                    
  %index26 = phi i64 [ %index.next37, %vector.body25 ], [ 0, %vector.body25.preheader ]
  %21 = shl i64 %index26, 3
  %scevgep165 = getelementptr i8, ptr %lsr.iv, i64 %21
  %wide.load27 = load <4 x double>, ptr %scevgep165, align 8, !alias.scope !128
  %sunkaddr254 = mul i64 %index26, 8
  %sunkaddr255 = getelementptr i8, ptr %arg.room, i64 %sunkaddr254
  %sunkaddr256 = getelementptr i8, ptr %sunkaddr255, i64 4608
  %wide.load28 = load <4 x double>, ptr %sunkaddr256, align 8, !alias.scope !131
  %sunkaddr257 = mul i64 %index26, 8
  %sunkaddr258 = getelementptr i8, ptr %arg.room, i64 %sunkaddr257
  %sunkaddr259 = getelementptr i8, ptr %sunkaddr258, i64 3584
  %wide.load29 = load <4 x double>, ptr %sunkaddr259, align 8, !alias.scope !131
  %sunkaddr260 = mul i64 %index26, 8
  %sunkaddr261 = getelementptr i8, ptr %arg.room, i64 %sunkaddr260
  %sunkaddr262 = getelementptr i8, ptr %sunkaddr261, i64 5120
  %wide.load30 = load <4 x double>, ptr %sunkaddr262, align 8, !alias.scope !131
  %sunkaddr263 = mul i64 %index26, 8
  %sunkaddr264 = getelementptr i8, ptr %arg.room, i64 %sunkaddr263
  %sunkaddr265 = getelementptr i8, ptr %sunkaddr264, i64 3072
  %wide.load31 = load <4 x double>, ptr %sunkaddr265, align 8, !alias.scope !131
  %sunkaddr266 = mul i64 %index26, 8
  %sunkaddr267 = getelementptr i8, ptr %arg.room, i64 %sunkaddr266
  %sunkaddr268 = getelementptr i8, ptr %sunkaddr267, i64 4096
  %wide.load32 = load <4 x double>, ptr %sunkaddr268, align 8, !alias.scope !131
  %22 = fcmp ogt <4 x double> %wide.load29, %wide.load30
  %23 = select <4 x i1> %22, <4 x double> %wide.load30, <4 x double> %wide.load29
  %24 = fcmp olt <4 x double> %wide.load28, %wide.load31
  %25 = select <4 x i1> %24, <4 x double> %wide.load31, <4 x double> %wide.load28
  %sunkaddr269 = mul i64 %index26, 8
  %sunkaddr270 = getelementptr i8, ptr %arg.room, i64 %sunkaddr269
  %sunkaddr271 = getelementptr i8, ptr %sunkaddr270, i64 1024
  %wide.load33 = load <4 x double>, ptr %sunkaddr271, align 8, !alias.scope !131
  %26 = fmul <4 x double> %wide.load27, %wide.load33
  %27 = shl i64 %index26, 3
  %scevgep68 = getelementptr i8, ptr %lsr.iv140, i64 %27
  %scevgep70 = getelementptr i8, ptr %scevgep68, i64 -1536
  store <4 x double> %26, ptr %scevgep70, align 8, !alias.scope !133, !noalias !135
  %28 = fsub <4 x double> %23, %25
  %29 = fmul <4 x double> %broadcast.splat, %28
  %sunkaddr272 = mul i64 %index26, 8
  %sunkaddr273 = getelementptr i8, ptr %arg.room, i64 %sunkaddr272
  %sunkaddr274 = getelementptr i8, ptr %sunkaddr273, i64 2048
  %wide.load34 = load <4 x double>, ptr %sunkaddr274, align 8, !alias.scope !131
  %30 = fmul <4 x double> %29, %wide.load34
  %31 = shl i64 %index26, 3
  %scevgep66 = getelementptr i8, ptr %lsr.iv140, i64 %31
  %scevgep67 = getelementptr i8, ptr %scevgep66, i64 -1024
  store <4 x double> %30, ptr %scevgep67, align 8, !alias.scope !133, !noalias !135
  %32 = fcmp ogt <4 x double> %wide.load29, %wide.load32
  %33 = select <4 x i1> %32, <4 x double> %wide.load32, <4 x double> %wide.load29
  %34 = fcmp olt <4 x double> %wide.load28, %wide.load30
  %35 = select <4 x i1> %34, <4 x double> %wide.load30, <4 x double> %wide.load28
  %36 = fsub <4 x double> %wide.load27, %broadcast.splat22
  %sunkaddr275 = mul i64 %index26, 8
  %sunkaddr276 = getelementptr i8, ptr %arg.room, i64 %sunkaddr275
  %sunkaddr277 = getelementptr i8, ptr %sunkaddr276, i64 1536
  %wide.load35 = load <4 x double>, ptr %sunkaddr277, align 8, !alias.scope !131
  %37 = fmul <4 x double> %36, %wide.load35
  %38 = shl i64 %index26, 3
  %scevgep64 = getelementptr i8, ptr %lsr.iv140, i64 %38
  %scevgep65 = getelementptr i8, ptr %scevgep64, i64 -512
  store <4 x double> %37, ptr %scevgep65, align 8, !alias.scope !133, !noalias !135
  %39 = fsub <4 x double> %33, %35
  %40 = fmul <4 x double> %broadcast.splat24, %39
  %41 = fmul <4 x double> %wide.load34, %40
  store <4 x double> %41, ptr %scevgep68, align 8, !alias.scope !133, !noalias !135
  %index.next37 = add nuw nsw i64 %index26, 4
  %42 = icmp eq i64 %n.vec58, %index.next37
  br i1 %42, label %middle.block38, label %vector.body25, !llvm.loop !136

middle.block38:                                   
  %43 = icmp eq i64 %arg.count, %n.vec58
  br i1 %43, label %B834.B430.loopexit_crit_edge.us, label %B836.us.preheader

B836.us.preheader:                                
  %.757278280.us.ph = phi i64 [ 0, %B802.endif.us ], [ %n.vec58, %middle.block38 ]
  br label %B836.us

B836.us:                                          
  %.757278280.us = phi i64 [ %.764.us, %B836.us ], [ %.757278280.us.ph, %B836.us.preheader ]
  %.764.us = add nuw nsw i64 %.757278280.us, 1
  %44 = shl i64 %.757278280.us, 3
  %scevgep166 = getelementptr i8, ptr %lsr.iv, i64 %44
  %.797.us = load double, ptr %scevgep166, align 8
  %sunkaddr278 = mul i64 %.757278280.us, 8
  %sunkaddr279 = getelementptr i8, ptr %arg.room, i64 %sunkaddr278
  %sunkaddr280 = getelementptr i8, ptr %sunkaddr279, i64 4608
  %.802.us = load double, ptr %sunkaddr280, align 8
  %sunkaddr281 = mul i64 %.757278280.us, 8
  %sunkaddr282 = getelementptr i8, ptr %arg.room, i64 %sunkaddr281
  %sunkaddr283 = getelementptr i8, ptr %sunkaddr282, i64 3584
  %.807.us = load double, ptr %sunkaddr283, align 8
  %sunkaddr284 = mul i64 %.757278280.us, 8
  %sunkaddr285 = getelementptr i8, ptr %arg.room, i64 %sunkaddr284
  %sunkaddr286 = getelementptr i8, ptr %sunkaddr285, i64 5120
  %.812.us = load double, ptr %sunkaddr286, align 8
  %sunkaddr287 = mul i64 %.757278280.us, 8
  %sunkaddr288 = getelementptr i8, ptr %arg.room, i64 %sunkaddr287
  %sunkaddr289 = getelementptr i8, ptr %sunkaddr288, i64 3072
  %.853.us = load double, ptr %sunkaddr289, align 8
  %sunkaddr290 = mul i64 %.757278280.us, 8
  %sunkaddr291 = getelementptr i8, ptr %arg.room, i64 %sunkaddr290
  %sunkaddr292 = getelementptr i8, ptr %sunkaddr291, i64 4096
  %.858.us = load double, ptr %sunkaddr292, align 8
  %.867.us = fcmp ogt double %.807.us, %.812.us
  %"$phi1062.2.2.2.us" = select i1 %.867.us, double %.812.us, double %.807.us
  %.880.us = fcmp olt double %.802.us, %.853.us
  %"$phi1062.3.2.2.us" = select i1 %.880.us, double %.853.us, double %.802.us
  %45 = shl i64 %.757278280.us, 3
  %sunkaddr293 = mul i64 %.757278280.us, 8
  %sunkaddr294 = getelementptr i8, ptr %arg.room, i64 %sunkaddr293
  %sunkaddr295 = getelementptr i8, ptr %sunkaddr294, i64 1024
  %.905.us = load double, ptr %sunkaddr295, align 8
  %.907.us = fmul double %.797.us, %.905.us
  %scevgep105 = getelementptr i8, ptr %lsr.iv182, i64 %45
  store double %.907.us, ptr %scevgep105, align 8
  %.914.us = fsub double %"$phi1062.2.2.2.us", %"$phi1062.3.2.2.us"
  %.916.us = fmul double %.44, %.914.us
  %46 = shl i64 %.757278280.us, 3
  %sunkaddr296 = mul i64 %.757278280.us, 8
  %sunkaddr297 = getelementptr i8, ptr %arg.room, i64 %sunkaddr296
  %sunkaddr298 = getelementptr i8, ptr %sunkaddr297, i64 2048
  %.921.us = load double, ptr %sunkaddr298, align 8
  %.922.us = fmul double %.916.us, %.921.us
  %scevgep112 = getelementptr i8, ptr %lsr.iv182, i64 %46
  %scevgep116 = getelementptr i8, ptr %scevgep112, i64 512
  store double %.922.us, ptr %scevgep116, align 8
  %.932.us = fcmp ogt double %.807.us, %.858.us
  %"$phi1230.2.2.2.us" = select i1 %.932.us, double %.858.us, double %.807.us
  %.953.us = fcmp olt double %.802.us, %.812.us
  %"$phi1230.3.2.2.us" = select i1 %.953.us, double %.812.us, double %.802.us
  %.980.us = fsub double %.797.us, %.50
  %47 = shl i64 %.757278280.us, 3
  %sunkaddr299 = mul i64 %.757278280.us, 8
  %sunkaddr300 = getelementptr i8, ptr %arg.room, i64 %sunkaddr299
  %sunkaddr301 = getelementptr i8, ptr %sunkaddr300, i64 1536
  %.987.us = load double, ptr %sunkaddr301, align 8
  %.988.us = fmul double %.980.us, %.987.us
  %scevgep108 = getelementptr i8, ptr %lsr.iv182, i64 %47
  %scevgep110 = getelementptr i8, ptr %scevgep108, i64 1024
  store double %.988.us, ptr %scevgep110, align 8
  %.997.us = fsub double %"$phi1230.2.2.2.us", %"$phi1230.3.2.2.us"
  %.999.us = fmul double %.47, %.997.us
  %.1004.us = load double, ptr %sunkaddr298, align 8
  %.1005.us = fmul double %.999.us, %.1004.us
  %48 = shl i64 %.757278280.us, 3
  %scevgep106 = getelementptr i8, ptr %lsr.iv182, i64 %48
  %scevgep107 = getelementptr i8, ptr %scevgep106, i64 1536
  store double %.1005.us, ptr %scevgep107, align 8
  %exitcond371.not = icmp eq i64 %arg.count, %.764.us
  br i1 %exitcond371.not, label %B834.B430.loopexit_crit_edge.us, label %B836.us, !llvm.loop !137

B538.us:                                          
  %lsr.iv126 = phi ptr [ %scevgep125, %B538.us.preheader ], [ %scevgep127, %B538.us ]
  %.500271273.us = phi i64 [ %.500271273.us.ph, %B538.us.preheader ], [ %.507.us, %B538.us ]
  %.507.us = add nuw nsw i64 %.500271273.us, 1
  %sunkaddr302 = mul i64 %.500271273.us, 8
  %sunkaddr303 = getelementptr i8, ptr %arg.room, i64 %sunkaddr302
  %sunkaddr304 = getelementptr i8, ptr %sunkaddr303, i64 3584
  %.539.us = load double, ptr %sunkaddr304, align 8
  %sunkaddr306 = mul i64 %.500271273.us, 8
  %sunkaddr307 = getelementptr i8, ptr %arg.room, i64 %sunkaddr306
  %sunkaddr308 = getelementptr i8, ptr %sunkaddr307, i64 3072
  %.544.us = load double, ptr %sunkaddr308, align 8
  %49 = shl i64 %.500271273.us, 3
  %scevgep55 = getelementptr i8, ptr %lsr.iv129, i64 %49
  %.556.us = load double, ptr %scevgep55, align 8
  %.558.us = fadd double %.539.us, %.556.us
  %.564.us = fcmp ogt double %.558.us, %.544.us
  %"$phi650.2.2.2.us" = select i1 %.564.us, double %.544.us, double %.558.us
  %.581.us = fsub double %"$phi650.2.2.2.us", %.539.us
  %sunkaddr309 = mul i64 %.500271273.us, 8
  %sunkaddr310 = getelementptr i8, ptr %arg.room, i64 %sunkaddr309
  %sunkaddr311 = getelementptr i8, ptr %sunkaddr310, i64 2560
  %.591.us = load double, ptr %sunkaddr311, align 8
  %.597.us = load double, ptr %lsr.iv126, align 8
  %.599.us = fcmp olt double %.581.us, 0.000000e+00
  %"$phi730.6.2.2.us" = select i1 %.599.us, double 0.000000e+00, double %.581.us
  %.628.us = fmul double %.597.us, %"$phi730.6.2.2.us"
  %.634.us = fadd double %.591.us, %.628.us
  store double %.634.us, ptr %sunkaddr311, align 8
  store double %.558.us, ptr %sunkaddr304, align 8
  %sunkaddr312 = mul i64 %.500271273.us, 8
  %sunkaddr313 = getelementptr i8, ptr %arg.room, i64 %sunkaddr312
  %sunkaddr314 = getelementptr i8, ptr %sunkaddr313, i64 4608
  store double %.539.us, ptr %sunkaddr314, align 8
  %scevgep127 = getelementptr i8, ptr %lsr.iv126, i64 8
  %exitcond370.not = icmp eq i64 %arg.count, %.507.us
  br i1 %exitcond370.not, label %B802.endif.us, label %B538.us, !llvm.loop !138

B538.lr.ph.us:                                    
  %lsr.iv182 = phi ptr [ %arg.parts, %B538.lr.ph.us.preheader ], [ %scevgep183, %B834.B430.loopexit_crit_edge.us ]
  %lsr.iv140 = phi ptr [ %scevgep139, %B538.lr.ph.us.preheader ], [ %scevgep141, %B834.B430.loopexit_crit_edge.us ]
  %lsr.iv129 = phi ptr [ %scevgep45, %B538.lr.ph.us.preheader ], [ %scevgep130, %B834.B430.loopexit_crit_edge.us ]
  %lsr.iv = phi ptr [ %arg.merit, %B538.lr.ph.us.preheader ], [ %scevgep113, %B834.B430.loopexit_crit_edge.us ]
  %.367285295.us = phi i64 [ 0, %B538.lr.ph.us.preheader ], [ %.374.us, %B834.B430.loopexit_crit_edge.us ]
  br i1 %brmerge91, label %B538.us.preheader, label %vector.body59.preheader

vector.body59.preheader:                          
  %scevgep115 = getelementptr i8, ptr %lsr.iv, i64 %17
  br label %vector.body59

vector.body59:                                    
  %index60 = phi i64 [ %index.next66, %vector.body59 ], [ 0, %vector.body59.preheader ]
  %sunkaddr315 = mul i64 %index60, 8
  %sunkaddr316 = getelementptr i8, ptr %arg.room, i64 %sunkaddr315
  %sunkaddr317 = getelementptr i8, ptr %sunkaddr316, i64 3584
  %wide.load61 = load <4 x double>, ptr %sunkaddr317, align 8, !alias.scope !139, !noalias !142
  %sunkaddr319 = mul i64 %index60, 8
  %sunkaddr320 = getelementptr i8, ptr %arg.room, i64 %sunkaddr319
  %sunkaddr321 = getelementptr i8, ptr %sunkaddr320, i64 3072
  %wide.load62 = load <4 x double>, ptr %sunkaddr321, align 8, !alias.scope !139, !noalias !142
  %50 = shl i64 %index60, 3
  %scevgep40 = getelementptr i8, ptr %scevgep115, i64 %50
  %wide.load63 = load <4 x double>, ptr %scevgep40, align 8, !alias.scope !145
  %51 = fadd <4 x double> %wide.load61, %wide.load63
  %52 = fcmp ogt <4 x double> %51, %wide.load62
  %53 = select <4 x i1> %52, <4 x double> %wide.load62, <4 x double> %51
  %54 = fsub <4 x double> %53, %wide.load61
  %sunkaddr322 = mul i64 %index60, 8
  %sunkaddr323 = getelementptr i8, ptr %arg.room, i64 %sunkaddr322
  %sunkaddr324 = getelementptr i8, ptr %sunkaddr323, i64 2560
  %wide.load64 = load <4 x double>, ptr %sunkaddr324, align 8, !alias.scope !139, !noalias !142
  %55 = shl i64 %index60, 3
  %scevgep39 = getelementptr i8, ptr %lsr.iv, i64 %55
  %wide.load65 = load <4 x double>, ptr %scevgep39, align 8, !alias.scope !146
  %56 = fcmp olt <4 x double> %54, zeroinitializer
  %57 = select <4 x i1> %56, <4 x double> zeroinitializer, <4 x double> %54
  %58 = fmul <4 x double> %wide.load65, %57
  %59 = fadd <4 x double> %wide.load64, %58
  store <4 x double> %59, ptr %sunkaddr324, align 8, !alias.scope !139, !noalias !142
  store <4 x double> %51, ptr %sunkaddr317, align 8, !alias.scope !139, !noalias !142
  %sunkaddr325 = mul i64 %index60, 8
  %sunkaddr326 = getelementptr i8, ptr %arg.room, i64 %sunkaddr325
  %sunkaddr327 = getelementptr i8, ptr %sunkaddr326, i64 4608
  store <4 x double> %wide.load61, ptr %sunkaddr327, align 8, !alias.scope !139, !noalias !142
  %index.next66 = add nuw nsw i64 %index60, 4
  %60 = icmp eq i64 %n.vec58, %index.next66
  br i1 %60, label %middle.block67, label %vector.body59, !llvm.loop !147

middle.block67:                                   
  %61 = icmp eq i64 %arg.count, %n.vec58
  br i1 %61, label %B802.endif.us, label %B538.us.preheader

B538.us.preheader:                                
  %.500271273.us.ph = phi i64 [ %n.vec58, %middle.block67 ], [ 0, %B538.lr.ph.us ]
  %62 = shl i64 %.500271273.us.ph, 3
  %scevgep125 = getelementptr i8, ptr %lsr.iv, i64 %62
  br label %B538.us

B834.B430.loopexit_crit_edge.us:                  
  %.374.us = add nuw nsw i64 %.367285295.us, 1
  %scevgep113 = getelementptr i8, ptr %lsr.iv, i64 512
  %scevgep130 = getelementptr i8, ptr %lsr.iv129, i64 512
  %scevgep141 = getelementptr i8, ptr %lsr.iv140, i64 2048
  %scevgep183 = getelementptr i8, ptr %lsr.iv182, i64 2048
  %exitcond372.not = icmp eq i64 %arg.n, %.374.us
  br i1 %exitcond372.not, label %B1404.endif, label %B538.lr.ph.us

B1404.endif:                                      
  %.1120363.not = icmp slt i64 %arg.count, 1
  br i1 %.1120363.not, label %B1690, label %B1436.preheader

B1436.preheader:                                  
  %min.iters.check71 = icmp ult i64 %arg.count, 4
  br i1 %min.iters.check71, label %B1436.preheader16, label %vector.ph72

B1436.preheader16:                                
  %.1126362364.ph = phi i64 [ %n.vec74, %middle.block86 ], [ 0, %B1436.preheader ]
  br label %B1436

vector.ph72:                                      
  %const170 = bitcast i64 9223372036854775804 to i64
  %n.vec74 = and i64 %arg.count, %const170
  %broadcast.splatinsert75 = insertelement <4 x double> poison, double %.44, i64 0
  %broadcast.splat76 = shufflevector <4 x double> %broadcast.splatinsert75, <4 x double> poison, <4 x i32> zeroinitializer
  %broadcast.splatinsert77 = insertelement <4 x double> poison, double %.47, i64 0
  %broadcast.splat78 = shufflevector <4 x double> %broadcast.splatinsert77, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body79

vector.body79:                                    
  %index80 = phi i64 [ 0, %vector.ph72 ], [ %index.next85, %vector.body79 ]
  %sunkaddr328 = mul i64 %index80, 8
  %sunkaddr329 = getelementptr i8, ptr %arg.room, i64 %sunkaddr328
  %sunkaddr331 = getelementptr i8, ptr %sunkaddr329, i64 3584
  %wide.load81 = load <4 x double>, ptr %sunkaddr331, align 8
  %sunkaddr332 = mul i64 %index80, 8
  %sunkaddr333 = getelementptr i8, ptr %arg.room, i64 %sunkaddr332
  %sunkaddr334 = getelementptr i8, ptr %sunkaddr333, i64 5120
  %wide.load82 = load <4 x double>, ptr %sunkaddr334, align 8
  %sunkaddr335 = mul i64 %index80, 8
  %sunkaddr336 = getelementptr i8, ptr %arg.room, i64 %sunkaddr335
  %sunkaddr337 = getelementptr i8, ptr %sunkaddr336, i64 3072
  %wide.load83 = load <4 x double>, ptr %sunkaddr337, align 8
  %sunkaddr338 = mul i64 %index80, 8
  %sunkaddr339 = getelementptr i8, ptr %arg.room, i64 %sunkaddr338
  %sunkaddr340 = getelementptr i8, ptr %sunkaddr339, i64 4096
  %wide.load84 = load <4 x double>, ptr %sunkaddr340, align 8
  %63 = fcmp ogt <4 x double> %wide.load81, %wide.load82
  %64 = select <4 x i1> %63, <4 x double> %wide.load82, <4 x double> %wide.load81
  %65 = fcmp ogt <4 x double> %wide.load81, %wide.load84
  %66 = select <4 x i1> %65, <4 x double> %wide.load84, <4 x double> %wide.load81
  %67 = fcmp olt <4 x double> %66, %wide.load82
  %68 = select <4 x i1> %67, <4 x double> %wide.load82, <4 x double> %66
  %69 = fsub <4 x double> %64, %wide.load83
  %70 = fmul <4 x double> %broadcast.splat76, %69
  %71 = fsub <4 x double> %68, %wide.load82
  %72 = fmul <4 x double> %broadcast.splat78, %71
  %73 = fadd <4 x double> %70, %72
  %sunkaddr341 = mul i64 %index80, 8
  %sunkaddr342 = getelementptr i8, ptr %arg.room, i64 %sunkaddr341
  %sunkaddr343 = getelementptr i8, ptr %sunkaddr342, i64 4608
  store <4 x double> %73, ptr %sunkaddr343, align 8
  %index.next85 = add nuw nsw i64 %index80, 4
  %74 = icmp eq i64 %n.vec74, %index.next85
  br i1 %74, label %middle.block86, label %vector.body79, !llvm.loop !148

middle.block86:                                   
  %cmp.n87 = icmp eq i64 %arg.count, %n.vec74
  br i1 %cmp.n87, label %B1690, label %B1436.preheader16
}

define internal i32 @sort_many(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.n, i64 %arg.at, i64 %arg.count, ptr %arg.merit) {
B0.endif:
  %const = bitcast i64 9223372036854775792 to i64
  %0 = add i64 %arg.n, -2
  %const_mat52 = add i64 %const, 15
  %.100334 = icmp ult i64 %0, %const_mat52
  br i1 %.100334, label %B48.endif.lr.ph, label %common.ret

B48.endif.lr.ph:                                  
  %arg.count.fr = freeze i64 %arg.count
  %.313 = icmp sgt i64 %arg.count.fr, 0
  br i1 %.313, label %B48.endif.us.us.preheader, label %common.ret

B48.endif.us.us.preheader:                        
  %invariant.gep = getelementptr double, ptr %arg.merit, i64 %arg.at
  %1 = shl i64 %arg.n, 9
  %2 = shl i64 %arg.count.fr, 3
  %3 = shl i64 %arg.at, 3
  %4 = getelementptr i8, ptr %arg.merit, i64 %3
  %scevgep1 = getelementptr i8, ptr %4, i64 512
  %5 = getelementptr i8, ptr %arg.merit, i64 %1
  %scevgep3 = getelementptr i8, ptr %5, i64 %3
  %6 = shl i64 %arg.n, 10
  %scevgep5 = getelementptr i8, ptr %scevgep3, i64 512
  %7 = getelementptr i8, ptr %5, i64 %2
  %8 = getelementptr i8, ptr %7, i64 %3
  %9 = getelementptr i8, ptr %8, i64 -1024
  %10 = getelementptr i8, ptr %8, i64 -512
  %11 = getelementptr i8, ptr %arg.merit, i64 %6
  %12 = getelementptr i8, ptr %11, i64 %2
  %13 = getelementptr i8, ptr %12, i64 %3
  %14 = getelementptr i8, ptr %13, i64 -1024
  %15 = getelementptr i8, ptr %13, i64 -512
  %n.vec35 = and i64 %arg.count.fr, %const
  %const_mat = add i64 %const, 12
  %n.vec55 = and i64 %arg.count.fr, %const_mat
  %scevgep74 = getelementptr i8, ptr %4, i64 608
  br label %B86.endif.us.us.us.us.preheader

B86.endif.us.us.us.us.preheader:                  
  %indvar = phi i64 [ %indvar.next, %B582.us.us ], [ 0, %B48.endif.us.us.preheader ]
  %.99316340.us.us.in = phi i64 [ %.99316340.us.us, %B582.us.us ], [ %arg.n, %B48.endif.us.us.preheader ]
  %16 = icmp ult i64 %arg.count.fr, 8
  %17 = mul i64 %indvar, -512
  %scevgep = getelementptr i8, ptr %9, i64 %17
  %scevgep2 = getelementptr i8, ptr %10, i64 %17
  %scevgep4 = getelementptr i8, ptr %14, i64 %17
  %scevgep6 = getelementptr i8, ptr %15, i64 %17
  %.99316340.us.us = add i64 %.99316340.us.us.in, -1
  %bound0 = icmp ult ptr %invariant.gep, %scevgep2
  %bound1 = icmp ult ptr %scevgep1, %scevgep
  %found.conflict = and i1 %bound0, %bound1
  %bound07 = icmp ult ptr %invariant.gep, %scevgep4
  %bound18 = icmp ult ptr %scevgep3, %scevgep
  %found.conflict9 = and i1 %bound07, %bound18
  %conflict.rdx = or i1 %found.conflict, %found.conflict9
  %bound010 = icmp ult ptr %invariant.gep, %scevgep6
  %bound111 = icmp ult ptr %scevgep5, %scevgep
  %found.conflict12 = and i1 %bound010, %bound111
  %conflict.rdx13 = or i1 %found.conflict12, %conflict.rdx
  %bound014 = icmp ult ptr %scevgep1, %scevgep4
  %bound115 = icmp ult ptr %scevgep3, %scevgep2
  %found.conflict16 = and i1 %bound014, %bound115
  %conflict.rdx17 = or i1 %found.conflict16, %conflict.rdx13
  %bound018 = icmp ult ptr %scevgep1, %scevgep6
  %bound119 = icmp ult ptr %scevgep5, %scevgep2
  %found.conflict20 = and i1 %bound018, %bound119
  %conflict.rdx21 = or i1 %found.conflict20, %conflict.rdx17
  %bound022 = icmp ult ptr %scevgep3, %scevgep6
  %bound123 = icmp ult ptr %scevgep5, %scevgep4
  %found.conflict24 = and i1 %bound022, %bound123
  %conflict.rdx25 = or i1 %found.conflict24, %conflict.rdx21
  %brmerge = select i1 %16, i1 true, i1 %conflict.rdx25
  br label %iter.check

B582.us.us:                                       
  %.100.us.us = icmp sgt i64 %.99316340.us.us, 1
  %or.cond = select i1 %moved.3.2.us.us.us.us, i1 %.100.us.us, i1 false
  %indvar.next = add nuw nsw i64 %indvar, 1
  br i1 %or.cond, label %B86.endif.us.us.us.us.preheader, label %common.ret

iter.check:                                       
  %lsr.iv109 = phi ptr [ %scevgep3, %B86.endif.us.us.us.us.preheader ], [ %scevgep110, %B580.us.us.us.us ]
  %lsr.iv91 = phi ptr [ %invariant.gep, %B86.endif.us.us.us.us.preheader ], [ %scevgep92, %B580.us.us.us.us ]
  %lsr.iv = phi ptr [ %scevgep74, %B86.endif.us.us.us.us.preheader ], [ %scevgep75, %B580.us.us.us.us ]
  %moved.2.1248.us.us.us.us = phi i1 [ false, %B86.endif.us.us.us.us.preheader ], [ %moved.3.2.us.us.us.us, %B580.us.us.us.us ]
  %.226232246.us.us.us.us = phi i64 [ 0, %B86.endif.us.us.us.us.preheader ], [ %.233.us.us.us.us, %B580.us.us.us.us ]
  %18 = icmp ult i64 %arg.count.fr, 4
  %scevgep110 = getelementptr i8, ptr %lsr.iv109, i64 512
  br i1 %18, label %B182.us.us.us.us.preheader, label %vector.main.loop.iter.check

B182.us.us.us.us.preheader:                       
  %wrong.2.2221.us.us.us.us.ph = phi i64 [ 0, %iter.check ], [ %38, %vec.epilog.iter.check ], [ %48, %vec.epilog.middle.block ]
  %.361217219.us.us.us.us.ph = phi i64 [ 0, %iter.check ], [ %n.vec35, %vec.epilog.iter.check ], [ %n.vec55, %vec.epilog.middle.block ]
  br label %B182.us.us.us.us

vector.main.loop.iter.check:                      
  %19 = icmp ult i64 %arg.count.fr, 16
  br i1 %19, label %vec.epilog.ph, label %vector.body36.preheader

vector.body36.preheader:                          
  br label %vector.body36

vector.body36:                                    
  %index37 = phi i64 [ %index.next49, %vector.body36 ], [ 0, %vector.body36.preheader ]
  %vec.phi = phi <4 x i64> [ %32, %vector.body36 ], [ zeroinitializer, %vector.body36.preheader ]
  %vec.phi38 = phi <4 x i64> [ %33, %vector.body36 ], [ zeroinitializer, %vector.body36.preheader ]
  %vec.phi39 = phi <4 x i64> [ %34, %vector.body36 ], [ zeroinitializer, %vector.body36.preheader ]
  %vec.phi40 = phi <4 x i64> [ %35, %vector.body36 ], [ zeroinitializer, %vector.body36.preheader ]
  %20 = shl i64 %index37, 3
  %scevgep89 = getelementptr i8, ptr %lsr.iv, i64 %20
  %scevgep90 = getelementptr i8, ptr %scevgep89, i64 -608
  %scevgep88 = getelementptr i8, ptr %scevgep89, i64 -576
  %scevgep86 = getelementptr i8, ptr %scevgep89, i64 -544
  %scevgep84 = getelementptr i8, ptr %scevgep89, i64 -512
  %wide.load41 = load <4 x double>, ptr %scevgep90, align 8
  %wide.load42 = load <4 x double>, ptr %scevgep88, align 8
  %wide.load43 = load <4 x double>, ptr %scevgep86, align 8
  %wide.load44 = load <4 x double>, ptr %scevgep84, align 8
  %21 = shl i64 %index37, 3
  %scevgep44 = getelementptr i8, ptr %lsr.iv, i64 %21
  %scevgep46 = getelementptr i8, ptr %scevgep44, i64 -96
  %22 = shl i64 %index37, 3
  %scevgep39 = getelementptr i8, ptr %lsr.iv, i64 %22
  %scevgep41 = getelementptr i8, ptr %scevgep39, i64 -64
  %23 = shl i64 %index37, 3
  %scevgep36 = getelementptr i8, ptr %lsr.iv, i64 %23
  %scevgep38 = getelementptr i8, ptr %scevgep36, i64 -32
  %wide.load45 = load <4 x double>, ptr %scevgep46, align 8
  %wide.load46 = load <4 x double>, ptr %scevgep41, align 8
  %wide.load47 = load <4 x double>, ptr %scevgep38, align 8
  %wide.load48 = load <4 x double>, ptr %scevgep89, align 8
  %24 = fcmp olt <4 x double> %wide.load41, %wide.load45
  %25 = fcmp olt <4 x double> %wide.load42, %wide.load46
  %26 = fcmp olt <4 x double> %wide.load43, %wide.load47
  %27 = fcmp olt <4 x double> %wide.load44, %wide.load48
  %28 = zext <4 x i1> %24 to <4 x i64>
  %29 = zext <4 x i1> %25 to <4 x i64>
  %30 = zext <4 x i1> %26 to <4 x i64>
  %31 = zext <4 x i1> %27 to <4 x i64>
  %32 = add <4 x i64> %vec.phi, %28
  %33 = add <4 x i64> %vec.phi38, %29
  %34 = add <4 x i64> %vec.phi39, %30
  %35 = add <4 x i64> %vec.phi40, %31
  %index.next49 = add nuw nsw i64 %index37, 16
  %36 = icmp eq i64 %n.vec35, %index.next49
  br i1 %36, label %middle.block50, label %vector.body36, !llvm.loop !149

middle.block50:                                   
  %37 = icmp eq i64 %arg.count.fr, %n.vec35
  %bin.rdx = add <4 x i64> %33, %32
  %bin.rdx51 = add <4 x i64> %bin.rdx, %34
  %bin.rdx52 = add <4 x i64> %bin.rdx51, %35
  %rdx.shuf = shufflevector <4 x i64> %bin.rdx52, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx53 = add <4 x i64> %bin.rdx52, %rdx.shuf
  %rdx.shuf54 = shufflevector <4 x i64> %bin.rdx53, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx55 = add <4 x i64> %bin.rdx53, %rdx.shuf54
  %38 = extractelement <4 x i64> %bin.rdx55, i32 0
  br i1 %37, label %B180.B264_crit_edge.us.us.us.us, label %vec.epilog.iter.check

vec.epilog.iter.check:                            
  %39 = and i64 %arg.count.fr, 12
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %B182.us.us.us.us.preheader, label %vec.epilog.ph, !prof !31

vec.epilog.ph:                                    
  %vec.epilog.resume.val = phi i64 [ %n.vec35, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %bc.merge.rdx = phi i64 [ %38, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %41 = insertelement <4 x i64> <i64 poison, i64 0, i64 0, i64 0>, i64 %bc.merge.rdx, i64 0
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           
  %index56 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next60, %vec.epilog.vector.body ]
  %vec.phi57 = phi <4 x i64> [ %41, %vec.epilog.ph ], [ %45, %vec.epilog.vector.body ]
  %42 = shl i64 %index56, 3
  %scevgep95 = getelementptr i8, ptr %lsr.iv91, i64 %42
  %wide.load58 = load <4 x double>, ptr %scevgep95, align 8
  %scevgep94 = getelementptr i8, ptr %scevgep95, i64 512
  %wide.load59 = load <4 x double>, ptr %scevgep94, align 8
  %43 = fcmp olt <4 x double> %wide.load58, %wide.load59
  %44 = zext <4 x i1> %43 to <4 x i64>
  %45 = add <4 x i64> %vec.phi57, %44
  %index.next60 = add nuw i64 %index56, 4
  %46 = icmp eq i64 %n.vec55, %index.next60
  br i1 %46, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !150

vec.epilog.middle.block:                          
  %47 = icmp eq i64 %arg.count.fr, %n.vec55
  %rdx.shuf56 = shufflevector <4 x i64> %45, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx57 = add <4 x i64> %45, %rdx.shuf56
  %rdx.shuf58 = shufflevector <4 x i64> %bin.rdx57, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx59 = add <4 x i64> %bin.rdx57, %rdx.shuf58
  %48 = extractelement <4 x i64> %bin.rdx59, i32 0
  br i1 %47, label %B180.B264_crit_edge.us.us.us.us, label %B182.us.us.us.us.preheader

B276.endif.us.us.us.us:                           
  br i1 %brmerge, label %B312.us.us.us.us.preheader, label %vector.body.preheader

vector.body.preheader:                            
  br label %vector.body

vector.body:                                      
  %index = phi i64 [ %index.next, %vector.body ], [ 0, %vector.body.preheader ]
  %49 = shl i64 %index, 3
  %scevgep107 = getelementptr i8, ptr %lsr.iv91, i64 %49
  %wide.load = load <4 x double>, ptr %scevgep107, align 8, !alias.scope !151, !noalias !154
  %scevgep106 = getelementptr i8, ptr %scevgep107, i64 512
  %wide.load26 = load <4 x double>, ptr %scevgep106, align 8, !alias.scope !158, !noalias !159
  %scevgep42 = getelementptr i8, ptr %lsr.iv109, i64 %49
  %50 = shl i64 %index, 3
  %scevgep48 = getelementptr i8, ptr %lsr.iv109, i64 %50
  %scevgep49 = getelementptr i8, ptr %scevgep48, i64 512
  %wide.load27 = load <4 x double>, ptr %scevgep42, align 8, !alias.scope !160, !noalias !161
  %wide.load28 = load <4 x double>, ptr %scevgep49, align 8, !alias.scope !161
  %51 = fcmp olt <4 x double> %wide.load, %wide.load26
  %52 = select <4 x i1> %51, <4 x double> %wide.load26, <4 x double> %wide.load
  %53 = select <4 x i1> %51, <4 x double> %wide.load, <4 x double> %wide.load26
  %54 = select <4 x i1> %51, <4 x double> %wide.load28, <4 x double> %wide.load27
  %55 = select <4 x i1> %51, <4 x double> %wide.load27, <4 x double> %wide.load28
  store <4 x double> %52, ptr %scevgep107, align 8, !alias.scope !151, !noalias !154
  store <4 x double> %53, ptr %scevgep106, align 8, !alias.scope !158, !noalias !159
  store <4 x double> %54, ptr %scevgep42, align 8, !alias.scope !160, !noalias !161
  store <4 x double> %55, ptr %scevgep49, align 8, !alias.scope !161
  %index.next = add nuw nsw i64 %index, 4
  %56 = icmp eq i64 %n.vec55, %index.next
  br i1 %56, label %middle.block, label %vector.body, !llvm.loop !162

middle.block:                                     
  %57 = icmp eq i64 %arg.count.fr, %n.vec55
  br i1 %57, label %B580.us.us.us.us, label %B312.us.us.us.us.preheader

B312.us.us.us.us.preheader:                       
  %.538225227.us.us.us.us.ph = phi i64 [ %n.vec55, %middle.block ], [ 0, %B276.endif.us.us.us.us ]
  br label %B312.us.us.us.us

B312.us.us.us.us:                                 
  %.538225227.us.us.us.us = phi i64 [ %.545.us.us.us.us, %B312.us.us.us.us ], [ %.538225227.us.us.us.us.ph, %B312.us.us.us.us.preheader ]
  %.545.us.us.us.us = add nuw nsw i64 %.538225227.us.us.us.us, 1
  %58 = shl i64 %.538225227.us.us.us.us, 3
  %scevgep113 = getelementptr i8, ptr %lsr.iv91, i64 %58
  %.580.us.us.us.us = load double, ptr %scevgep113, align 8
  %scevgep114 = getelementptr i8, ptr %scevgep113, i64 512
  %.587.us.us.us.us = load double, ptr %scevgep114, align 8
  %scevgep111 = getelementptr i8, ptr %lsr.iv109, i64 %58
  %.599.us.us.us.us = load double, ptr %scevgep111, align 8
  %59 = shl i64 %.538225227.us.us.us.us, 3
  %scevgep50 = getelementptr i8, ptr %lsr.iv109, i64 %59
  %scevgep51 = getelementptr i8, ptr %scevgep50, i64 512
  %.606.us.us.us.us = load double, ptr %scevgep51, align 8
  %.615.us.us.us.us = fcmp olt double %.580.us.us.us.us, %.587.us.us.us.us
  %.587..580.us.us.us.us = select i1 %.615.us.us.us.us, double %.587.us.us.us.us, double %.580.us.us.us.us
  %.580..587.us.us.us.us = select i1 %.615.us.us.us.us, double %.580.us.us.us.us, double %.587.us.us.us.us
  %.606..599.us.us.us.us = select i1 %.615.us.us.us.us, double %.606.us.us.us.us, double %.599.us.us.us.us
  %.599..606.us.us.us.us = select i1 %.615.us.us.us.us, double %.599.us.us.us.us, double %.606.us.us.us.us
  store double %.587..580.us.us.us.us, ptr %scevgep113, align 8
  store double %.580..587.us.us.us.us, ptr %scevgep114, align 8
  store double %.606..599.us.us.us.us, ptr %scevgep111, align 8
  store double %.599..606.us.us.us.us, ptr %scevgep51, align 8
  %exitcond456.not = icmp eq i64 %arg.count.fr, %.545.us.us.us.us
  br i1 %exitcond456.not, label %B580.us.us.us.us, label %B312.us.us.us.us, !llvm.loop !163

B580.us.us.us.us:                                 
  %moved.3.2.us.us.us.us = phi i1 [ %moved.2.1248.us.us.us.us, %B180.B264_crit_edge.us.us.us.us ], [ true, %middle.block ], [ true, %B312.us.us.us.us ]
  %scevgep75 = getelementptr i8, ptr %lsr.iv, i64 512
  %scevgep92 = getelementptr i8, ptr %lsr.iv91, i64 512
  %exitcond458.not = icmp eq i64 %.99316340.us.us, %.233.us.us.us.us
  br i1 %exitcond458.not, label %B582.us.us, label %iter.check

B182.us.us.us.us:                                 
  %wrong.2.2221.us.us.us.us = phi i64 [ %.421.us.us.us.us, %B182.us.us.us.us ], [ %wrong.2.2221.us.us.us.us.ph, %B182.us.us.us.us.preheader ]
  %.361217219.us.us.us.us = phi i64 [ %.368.us.us.us.us, %B182.us.us.us.us ], [ %.361217219.us.us.us.us.ph, %B182.us.us.us.us.preheader ]
  %.368.us.us.us.us = add nuw nsw i64 %.361217219.us.us.us.us, 1
  %60 = shl i64 %.361217219.us.us.us.us, 3
  %scevgep98 = getelementptr i8, ptr %lsr.iv91, i64 %60
  %.397.us.us.us.us = load double, ptr %scevgep98, align 8
  %scevgep97 = getelementptr i8, ptr %scevgep98, i64 512
  %.403.us.us.us.us = load double, ptr %scevgep97, align 8
  %.404.us.us.us.us = fcmp olt double %.397.us.us.us.us, %.403.us.us.us.us
  %"$phi256.4.2.3.us.us.us.us" = zext i1 %.404.us.us.us.us to i64
  %.421.us.us.us.us = add nuw nsw i64 %wrong.2.2221.us.us.us.us, %"$phi256.4.2.3.us.us.us.us"
  %exitcond455.not = icmp eq i64 %arg.count.fr, %.368.us.us.us.us
  br i1 %exitcond455.not, label %B180.B264_crit_edge.us.us.us.us, label %B182.us.us.us.us, !llvm.loop !164

B180.B264_crit_edge.us.us.us.us:                  
  %.421.us.us.us.us.lcssa = phi i64 [ %48, %vec.epilog.middle.block ], [ %38, %middle.block50 ], [ %.421.us.us.us.us, %B182.us.us.us.us ]
  %.233.us.us.us.us = add nuw nsw i64 %.226232246.us.us.us.us, 1
  %.440.not.us.us.us.us = icmp eq i64 %.421.us.us.us.us.lcssa, 0
  br i1 %.440.not.us.us.us.us, label %B580.us.us.us.us, label %B276.endif.us.us.us.us

common.ret:                                       
  store ptr null, ptr %retptr, align 8
  ret i32 0
}

define internal i32 @sort_eight(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.at, i64 %arg.count, ptr %arg.merit) {
B0.endif:
  %.92438.not = icmp slt i64 %arg.count, 1
  br i1 %.92438.not, label %common.ret, label %B46.preheader

B46.preheader:                                    
  %min.iters.check = icmp ult i64 %arg.count, 4
  br i1 %min.iters.check, label %B46, label %vector.ph

vector.ph:                                        
  %n.vec = and i64 %arg.count, 9223372036854775804
  %0 = shl i64 %arg.at, 3
  %1 = getelementptr i8, ptr %arg.merit, i64 %0
  %scevgep = getelementptr i8, ptr %1, i64 7680
  br label %vector.body

vector.body:                                      
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %2 = shl i64 %index, 3
  %scevgep541 = getelementptr i8, ptr %scevgep, i64 %2
  %scevgep542 = getelementptr i8, ptr %scevgep541, i64 -7680
  %wide.load = load <4 x double>, ptr %scevgep542, align 8
  %scevgep543 = getelementptr i8, ptr %scevgep541, i64 -7168
  %wide.load447 = load <4 x double>, ptr %scevgep543, align 8
  %3 = shl i64 %index, 3
  %scevgep106 = getelementptr i8, ptr %scevgep, i64 %3
  %scevgep108 = getelementptr i8, ptr %scevgep106, i64 -6656
  %wide.load448 = load <4 x double>, ptr %scevgep108, align 8
  %scevgep109 = getelementptr i8, ptr %scevgep106, i64 -6144
  %wide.load449 = load <4 x double>, ptr %scevgep109, align 8
  %4 = shl i64 %index, 3
  %scevgep102 = getelementptr i8, ptr %scevgep, i64 %4
  %scevgep103 = getelementptr i8, ptr %scevgep102, i64 -5632
  %wide.load450 = load <4 x double>, ptr %scevgep103, align 8
  %scevgep105 = getelementptr i8, ptr %scevgep102, i64 -5120
  %wide.load451 = load <4 x double>, ptr %scevgep105, align 8
  %5 = shl i64 %index, 3
  %scevgep99 = getelementptr i8, ptr %scevgep, i64 %5
  %scevgep100 = getelementptr i8, ptr %scevgep99, i64 -4608
  %wide.load452 = load <4 x double>, ptr %scevgep100, align 8
  %scevgep101 = getelementptr i8, ptr %scevgep99, i64 -4096
  %wide.load453 = load <4 x double>, ptr %scevgep101, align 8
  %6 = shl i64 %index, 3
  %scevgep94 = getelementptr i8, ptr %scevgep, i64 %6
  %scevgep95 = getelementptr i8, ptr %scevgep94, i64 -3584
  %wide.load454 = load <4 x double>, ptr %scevgep95, align 8
  %scevgep97 = getelementptr i8, ptr %scevgep94, i64 -3072
  %wide.load455 = load <4 x double>, ptr %scevgep97, align 8
  %7 = shl i64 %index, 3
  %scevgep87 = getelementptr i8, ptr %scevgep, i64 %7
  %scevgep88 = getelementptr i8, ptr %scevgep87, i64 -2560
  %wide.load456 = load <4 x double>, ptr %scevgep88, align 8
  %scevgep91 = getelementptr i8, ptr %scevgep87, i64 -2048
  %wide.load457 = load <4 x double>, ptr %scevgep91, align 8
  %8 = shl i64 %index, 3
  %scevgep80 = getelementptr i8, ptr %scevgep, i64 %8
  %scevgep83 = getelementptr i8, ptr %scevgep80, i64 -1536
  %wide.load458 = load <4 x double>, ptr %scevgep83, align 8
  %scevgep85 = getelementptr i8, ptr %scevgep80, i64 -1024
  %wide.load459 = load <4 x double>, ptr %scevgep85, align 8
  %9 = shl i64 %index, 3
  %scevgep77 = getelementptr i8, ptr %scevgep, i64 %9
  %scevgep79 = getelementptr i8, ptr %scevgep77, i64 -512
  %wide.load460 = load <4 x double>, ptr %scevgep79, align 8
  %wide.load461 = load <4 x double>, ptr %scevgep541, align 8
  %10 = fcmp olt <4 x double> %wide.load, %wide.load448
  %predphi = select <4 x i1> %10, <4 x double> %wide.load, <4 x double> %wide.load448
  %predphi462 = select <4 x i1> %10, <4 x double> %wide.load448, <4 x double> %wide.load
  %predphi463 = select <4 x i1> %10, <4 x double> %wide.load456, <4 x double> %wide.load454
  %predphi464 = select <4 x i1> %10, <4 x double> %wide.load454, <4 x double> %wide.load456
  %11 = fcmp olt <4 x double> %wide.load447, %wide.load449
  %predphi465 = select <4 x i1> %11, <4 x double> %wide.load447, <4 x double> %wide.load449
  %predphi466 = select <4 x i1> %11, <4 x double> %wide.load449, <4 x double> %wide.load447
  %predphi467 = select <4 x i1> %11, <4 x double> %wide.load457, <4 x double> %wide.load455
  %predphi468 = select <4 x i1> %11, <4 x double> %wide.load455, <4 x double> %wide.load457
  %12 = fcmp olt <4 x double> %wide.load450, %wide.load452
  %predphi469 = select <4 x i1> %12, <4 x double> %wide.load450, <4 x double> %wide.load452
  %predphi470 = select <4 x i1> %12, <4 x double> %wide.load452, <4 x double> %wide.load450
  %predphi471 = select <4 x i1> %12, <4 x double> %wide.load460, <4 x double> %wide.load458
  %predphi472 = select <4 x i1> %12, <4 x double> %wide.load458, <4 x double> %wide.load460
  %13 = fcmp olt <4 x double> %wide.load451, %wide.load453
  %predphi473 = select <4 x i1> %13, <4 x double> %wide.load451, <4 x double> %wide.load453
  %predphi474 = select <4 x i1> %13, <4 x double> %wide.load453, <4 x double> %wide.load451
  %predphi475 = select <4 x i1> %13, <4 x double> %wide.load461, <4 x double> %wide.load459
  %predphi476 = select <4 x i1> %13, <4 x double> %wide.load459, <4 x double> %wide.load461
  %14 = fcmp olt <4 x double> %predphi462, %predphi470
  %predphi477 = select <4 x i1> %14, <4 x double> %predphi462, <4 x double> %predphi470
  %predphi478 = select <4 x i1> %14, <4 x double> %predphi470, <4 x double> %predphi462
  %predphi479 = select <4 x i1> %14, <4 x double> %predphi471, <4 x double> %predphi463
  %predphi480 = select <4 x i1> %14, <4 x double> %predphi463, <4 x double> %predphi471
  %15 = fcmp olt <4 x double> %predphi466, %predphi474
  %predphi481 = select <4 x i1> %15, <4 x double> %predphi466, <4 x double> %predphi474
  %predphi482 = select <4 x i1> %15, <4 x double> %predphi474, <4 x double> %predphi466
  %predphi483 = select <4 x i1> %15, <4 x double> %predphi475, <4 x double> %predphi467
  %predphi484 = select <4 x i1> %15, <4 x double> %predphi467, <4 x double> %predphi475
  %16 = fcmp olt <4 x double> %predphi, %predphi469
  %predphi485 = select <4 x i1> %16, <4 x double> %predphi, <4 x double> %predphi469
  %predphi486 = select <4 x i1> %16, <4 x double> %predphi469, <4 x double> %predphi
  %predphi487 = select <4 x i1> %16, <4 x double> %predphi472, <4 x double> %predphi464
  %predphi488 = select <4 x i1> %16, <4 x double> %predphi464, <4 x double> %predphi472
  %17 = fcmp olt <4 x double> %predphi465, %predphi473
  %predphi489 = select <4 x i1> %17, <4 x double> %predphi465, <4 x double> %predphi473
  %predphi490 = select <4 x i1> %17, <4 x double> %predphi473, <4 x double> %predphi465
  %predphi491 = select <4 x i1> %17, <4 x double> %predphi476, <4 x double> %predphi468
  %predphi492 = select <4 x i1> %17, <4 x double> %predphi468, <4 x double> %predphi476
  %18 = fcmp olt <4 x double> %predphi478, %predphi482
  %predphi493 = select <4 x i1> %18, <4 x double> %predphi478, <4 x double> %predphi482
  %predphi494 = select <4 x i1> %18, <4 x double> %predphi482, <4 x double> %predphi478
  %predphi495 = select <4 x i1> %18, <4 x double> %predphi483, <4 x double> %predphi479
  %predphi496 = select <4 x i1> %18, <4 x double> %predphi479, <4 x double> %predphi483
  %19 = fcmp olt <4 x double> %predphi486, %predphi490
  %predphi497 = select <4 x i1> %19, <4 x double> %predphi486, <4 x double> %predphi490
  %predphi498 = select <4 x i1> %19, <4 x double> %predphi490, <4 x double> %predphi486
  %predphi499 = select <4 x i1> %19, <4 x double> %predphi491, <4 x double> %predphi487
  %predphi500 = select <4 x i1> %19, <4 x double> %predphi487, <4 x double> %predphi491
  %20 = fcmp olt <4 x double> %predphi477, %predphi481
  %predphi501 = select <4 x i1> %20, <4 x double> %predphi477, <4 x double> %predphi481
  %predphi502 = select <4 x i1> %20, <4 x double> %predphi481, <4 x double> %predphi477
  %predphi503 = select <4 x i1> %20, <4 x double> %predphi484, <4 x double> %predphi480
  %predphi504 = select <4 x i1> %20, <4 x double> %predphi480, <4 x double> %predphi484
  %21 = fcmp olt <4 x double> %predphi485, %predphi489
  %predphi505 = select <4 x i1> %21, <4 x double> %predphi485, <4 x double> %predphi489
  %predphi506 = select <4 x i1> %21, <4 x double> %predphi489, <4 x double> %predphi485
  %predphi507 = select <4 x i1> %21, <4 x double> %predphi492, <4 x double> %predphi488
  %predphi508 = select <4 x i1> %21, <4 x double> %predphi488, <4 x double> %predphi492
  %22 = fcmp olt <4 x double> %predphi498, %predphi502
  %predphi509 = select <4 x i1> %22, <4 x double> %predphi498, <4 x double> %predphi502
  %predphi510 = select <4 x i1> %22, <4 x double> %predphi502, <4 x double> %predphi498
  %predphi511 = select <4 x i1> %22, <4 x double> %predphi503, <4 x double> %predphi499
  %predphi512 = select <4 x i1> %22, <4 x double> %predphi499, <4 x double> %predphi503
  %23 = fcmp olt <4 x double> %predphi497, %predphi501
  %predphi513 = select <4 x i1> %23, <4 x double> %predphi497, <4 x double> %predphi501
  %predphi514 = select <4 x i1> %23, <4 x double> %predphi501, <4 x double> %predphi497
  %predphi515 = select <4 x i1> %23, <4 x double> %predphi504, <4 x double> %predphi500
  %predphi516 = select <4 x i1> %23, <4 x double> %predphi500, <4 x double> %predphi504
  %24 = fcmp olt <4 x double> %predphi493, %predphi509
  %predphi517 = select <4 x i1> %24, <4 x double> %predphi493, <4 x double> %predphi509
  %predphi518 = select <4 x i1> %24, <4 x double> %predphi509, <4 x double> %predphi493
  %predphi519 = select <4 x i1> %24, <4 x double> %predphi512, <4 x double> %predphi496
  %predphi520 = select <4 x i1> %24, <4 x double> %predphi496, <4 x double> %predphi512
  %25 = fcmp olt <4 x double> %predphi514, %predphi506
  %predphi521 = select <4 x i1> %25, <4 x double> %predphi514, <4 x double> %predphi506
  %predphi522 = select <4 x i1> %25, <4 x double> %predphi506, <4 x double> %predphi514
  %predphi523 = select <4 x i1> %25, <4 x double> %predphi507, <4 x double> %predphi515
  %predphi524 = select <4 x i1> %25, <4 x double> %predphi515, <4 x double> %predphi507
  %26 = fcmp olt <4 x double> %predphi518, %predphi510
  %predphi525 = select <4 x i1> %26, <4 x double> %predphi518, <4 x double> %predphi510
  %predphi526 = select <4 x i1> %26, <4 x double> %predphi510, <4 x double> %predphi518
  %predphi527 = select <4 x i1> %26, <4 x double> %predphi511, <4 x double> %predphi519
  %predphi528 = select <4 x i1> %26, <4 x double> %predphi519, <4 x double> %predphi511
  %27 = fcmp olt <4 x double> %predphi522, %predphi517
  %predphi529 = select <4 x i1> %27, <4 x double> %predphi522, <4 x double> %predphi517
  %predphi530 = select <4 x i1> %27, <4 x double> %predphi517, <4 x double> %predphi522
  %predphi531 = select <4 x i1> %27, <4 x double> %predphi520, <4 x double> %predphi523
  %predphi532 = select <4 x i1> %27, <4 x double> %predphi523, <4 x double> %predphi520
  %28 = fcmp olt <4 x double> %predphi513, %predphi521
  %predphi533 = select <4 x i1> %28, <4 x double> %predphi513, <4 x double> %predphi521
  %predphi534 = select <4 x i1> %28, <4 x double> %predphi521, <4 x double> %predphi513
  %predphi535 = select <4 x i1> %28, <4 x double> %predphi524, <4 x double> %predphi516
  %predphi536 = select <4 x i1> %28, <4 x double> %predphi516, <4 x double> %predphi524
  store <4 x double> %predphi494, ptr %scevgep542, align 8
  store <4 x double> %predphi526, ptr %scevgep543, align 8
  store <4 x double> %predphi525, ptr %scevgep108, align 8
  store <4 x double> %predphi530, ptr %scevgep109, align 8
  store <4 x double> %predphi529, ptr %scevgep103, align 8
  store <4 x double> %predphi534, ptr %scevgep105, align 8
  store <4 x double> %predphi533, ptr %scevgep100, align 8
  store <4 x double> %predphi505, ptr %scevgep101, align 8
  store <4 x double> %predphi495, ptr %scevgep95, align 8
  store <4 x double> %predphi527, ptr %scevgep97, align 8
  store <4 x double> %predphi528, ptr %scevgep88, align 8
  store <4 x double> %predphi531, ptr %scevgep91, align 8
  store <4 x double> %predphi532, ptr %scevgep83, align 8
  store <4 x double> %predphi535, ptr %scevgep85, align 8
  store <4 x double> %predphi536, ptr %scevgep79, align 8
  store <4 x double> %predphi508, ptr %scevgep541, align 8
  %index.next = add nuw nsw i64 %index, 4
  %29 = icmp eq i64 %n.vec, %index.next
  br i1 %29, label %middle.block, label %vector.body, !llvm.loop !165

middle.block:                                     
  %30 = and i64 %arg.count, 3
  %31 = add i64 %n.vec, %arg.at
  %cmp.n = icmp eq i64 %arg.count, %n.vec
  br i1 %cmp.n, label %common.ret, label %B46

B46:                                              
  %.91400440.ph = phi i64 [ %arg.count, %B46.preheader ], [ %30, %middle.block ]
  %.98419439.ph = phi i64 [ %arg.at, %B46.preheader ], [ %31, %middle.block ]
  %.133 = getelementptr double, ptr %arg.merit, i64 %.98419439.ph
  %.134 = load double, ptr %.133, align 8
  %.138 = getelementptr i8, ptr %.133, i64 512
  %.139 = load double, ptr %.138, align 8
  %.143 = getelementptr i8, ptr %.133, i64 1024
  %.144 = load double, ptr %.143, align 8
  %.148 = getelementptr i8, ptr %.133, i64 1536
  %.149 = load double, ptr %.148, align 8
  %.153 = getelementptr i8, ptr %.133, i64 2048
  %.154 = load double, ptr %.153, align 8
  %.158 = getelementptr i8, ptr %.133, i64 2560
  %.159 = load double, ptr %.158, align 8
  %.163 = getelementptr i8, ptr %.133, i64 3072
  %.164 = load double, ptr %.163, align 8
  %.168 = getelementptr i8, ptr %.133, i64 3584
  %.169 = load double, ptr %.168, align 8
  %.173 = getelementptr i8, ptr %.133, i64 4096
  %.174 = load double, ptr %.173, align 8
  %.178 = getelementptr i8, ptr %.133, i64 4608
  %.179 = load double, ptr %.178, align 8
  %.183 = getelementptr i8, ptr %.133, i64 5120
  %.184 = load double, ptr %.183, align 8
  %.188 = getelementptr i8, ptr %.133, i64 5632
  %.189 = load double, ptr %.188, align 8
  %.193 = getelementptr i8, ptr %.133, i64 6144
  %.194 = load double, ptr %.193, align 8
  %.198 = getelementptr i8, ptr %.133, i64 6656
  %.199 = load double, ptr %.198, align 8
  %.203 = getelementptr i8, ptr %.133, i64 7168
  %.204 = load double, ptr %.203, align 8
  %.208 = getelementptr i8, ptr %.133, i64 7680
  %.209 = load double, ptr %.208, align 8
  %.18.i = fcmp olt double %.134, %.144
  br i1 %.18.i, label %B46.endif, label %B54.i

B54.i:                                            
  br label %B46.endif

common.ret:                                       
  store ptr null, ptr %retptr, align 8
  ret i32 0

B46.endif:                                        
  %"$phi56.2.2.017.i" = phi double [ %.144, %B54.i ], [ %.134, %B46 ]
  %"$phi56.0.2.02615.i" = phi double [ %.134, %B54.i ], [ %.144, %B46 ]
  %"$phi56.1.2.0813.i" = phi double [ %.174, %B54.i ], [ %.184, %B46 ]
  %"$phi56.3.2.0.i" = phi double [ %.184, %B54.i ], [ %.174, %B46 ]
  %.18.i191 = fcmp olt double %.139, %.149
  br i1 %.18.i191, label %B46.endif.endif, label %B54.i192

B54.i192:                                         
  br label %B46.endif.endif

B46.endif.endif:                                  
  %"$phi56.2.2.017.i193" = phi double [ %.149, %B54.i192 ], [ %.139, %B46.endif ]
  %"$phi56.0.2.02615.i194" = phi double [ %.139, %B54.i192 ], [ %.149, %B46.endif ]
  %"$phi56.1.2.0813.i195" = phi double [ %.179, %B54.i192 ], [ %.189, %B46.endif ]
  %"$phi56.3.2.0.i196" = phi double [ %.189, %B54.i192 ], [ %.179, %B46.endif ]
  %.18.i201 = fcmp olt double %.154, %.164
  br i1 %.18.i201, label %B46.endif.endif.endif, label %B54.i202

B54.i202:                                         
  br label %B46.endif.endif.endif

B46.endif.endif.endif:                            
  %"$phi56.2.2.017.i203" = phi double [ %.164, %B54.i202 ], [ %.154, %B46.endif.endif ]
  %"$phi56.0.2.02615.i204" = phi double [ %.154, %B54.i202 ], [ %.164, %B46.endif.endif ]
  %"$phi56.1.2.0813.i205" = phi double [ %.194, %B54.i202 ], [ %.204, %B46.endif.endif ]
  %"$phi56.3.2.0.i206" = phi double [ %.204, %B54.i202 ], [ %.194, %B46.endif.endif ]
  %.18.i211 = fcmp olt double %.159, %.169
  br i1 %.18.i211, label %B46.endif.endif.endif.endif, label %B54.i212

B54.i212:                                         
  br label %B46.endif.endif.endif.endif

B46.endif.endif.endif.endif:                      
  %"$phi56.2.2.017.i213" = phi double [ %.169, %B54.i212 ], [ %.159, %B46.endif.endif.endif ]
  %"$phi56.0.2.02615.i214" = phi double [ %.159, %B54.i212 ], [ %.169, %B46.endif.endif.endif ]
  %"$phi56.1.2.0813.i215" = phi double [ %.199, %B54.i212 ], [ %.209, %B46.endif.endif.endif ]
  %"$phi56.3.2.0.i216" = phi double [ %.209, %B54.i212 ], [ %.199, %B46.endif.endif.endif ]
  %.18.i221 = fcmp olt double %"$phi56.0.2.02615.i", %"$phi56.0.2.02615.i204"
  br i1 %.18.i221, label %B46.endif.endif.endif.endif.endif, label %B54.i222

B54.i222:                                         
  br label %B46.endif.endif.endif.endif.endif

B46.endif.endif.endif.endif.endif:                
  %"$phi56.2.2.017.i223" = phi double [ %"$phi56.0.2.02615.i204", %B54.i222 ], [ %"$phi56.0.2.02615.i", %B46.endif.endif.endif.endif ]
  %"$phi56.0.2.02615.i224" = phi double [ %"$phi56.0.2.02615.i", %B54.i222 ], [ %"$phi56.0.2.02615.i204", %B46.endif.endif.endif.endif ]
  %"$phi56.1.2.0813.i225" = phi double [ %"$phi56.1.2.0813.i", %B54.i222 ], [ %"$phi56.1.2.0813.i205", %B46.endif.endif.endif.endif ]
  %"$phi56.3.2.0.i226" = phi double [ %"$phi56.1.2.0813.i205", %B54.i222 ], [ %"$phi56.1.2.0813.i", %B46.endif.endif.endif.endif ]
  %.18.i231 = fcmp olt double %"$phi56.0.2.02615.i194", %"$phi56.0.2.02615.i214"
  br i1 %.18.i231, label %B46.endif.endif.endif.endif.endif.endif, label %B54.i232

B54.i232:                                         
  br label %B46.endif.endif.endif.endif.endif.endif

B46.endif.endif.endif.endif.endif.endif:          
  %"$phi56.2.2.017.i233" = phi double [ %"$phi56.0.2.02615.i214", %B54.i232 ], [ %"$phi56.0.2.02615.i194", %B46.endif.endif.endif.endif.endif ]
  %"$phi56.0.2.02615.i234" = phi double [ %"$phi56.0.2.02615.i194", %B54.i232 ], [ %"$phi56.0.2.02615.i214", %B46.endif.endif.endif.endif.endif ]
  %"$phi56.1.2.0813.i235" = phi double [ %"$phi56.1.2.0813.i195", %B54.i232 ], [ %"$phi56.1.2.0813.i215", %B46.endif.endif.endif.endif.endif ]
  %"$phi56.3.2.0.i236" = phi double [ %"$phi56.1.2.0813.i215", %B54.i232 ], [ %"$phi56.1.2.0813.i195", %B46.endif.endif.endif.endif.endif ]
  %.18.i241 = fcmp olt double %"$phi56.2.2.017.i", %"$phi56.2.2.017.i203"
  br i1 %.18.i241, label %B46.endif.endif.endif.endif.endif.endif.endif, label %B54.i242

B54.i242:                                         
  br label %B46.endif.endif.endif.endif.endif.endif.endif

B46.endif.endif.endif.endif.endif.endif.endif:    
  %"$phi56.2.2.017.i243" = phi double [ %"$phi56.2.2.017.i203", %B54.i242 ], [ %"$phi56.2.2.017.i", %B46.endif.endif.endif.endif.endif.endif ]
  %"$phi56.0.2.02615.i244" = phi double [ %"$phi56.2.2.017.i", %B54.i242 ], [ %"$phi56.2.2.017.i203", %B46.endif.endif.endif.endif.endif.endif ]
  %"$phi56.1.2.0813.i245" = phi double [ %"$phi56.3.2.0.i", %B54.i242 ], [ %"$phi56.3.2.0.i206", %B46.endif.endif.endif.endif.endif.endif ]
  %"$phi56.3.2.0.i246" = phi double [ %"$phi56.3.2.0.i206", %B54.i242 ], [ %"$phi56.3.2.0.i", %B46.endif.endif.endif.endif.endif.endif ]
  %.18.i251 = fcmp olt double %"$phi56.2.2.017.i193", %"$phi56.2.2.017.i213"
  br i1 %.18.i251, label %B46.endif.endif.endif.endif.endif.endif.endif.endif, label %B54.i252

B54.i252:                                         
  br label %B46.endif.endif.endif.endif.endif.endif.endif.endif

B46.endif.endif.endif.endif.endif.endif.endif.endif: 
  %"$phi56.2.2.017.i253" = phi double [ %"$phi56.2.2.017.i213", %B54.i252 ], [ %"$phi56.2.2.017.i193", %B46.endif.endif.endif.endif.endif.endif.endif ]
  %"$phi56.0.2.02615.i254" = phi double [ %"$phi56.2.2.017.i193", %B54.i252 ], [ %"$phi56.2.2.017.i213", %B46.endif.endif.endif.endif.endif.endif.endif ]
  %"$phi56.1.2.0813.i255" = phi double [ %"$phi56.3.2.0.i196", %B54.i252 ], [ %"$phi56.3.2.0.i216", %B46.endif.endif.endif.endif.endif.endif.endif ]
  %"$phi56.3.2.0.i256" = phi double [ %"$phi56.3.2.0.i216", %B54.i252 ], [ %"$phi56.3.2.0.i196", %B46.endif.endif.endif.endif.endif.endif.endif ]
  %.18.i261 = fcmp olt double %"$phi56.0.2.02615.i224", %"$phi56.0.2.02615.i234"
  br i1 %.18.i261, label %B46.endif.endif.endif.end...endif, label %B54.i262

B54.i262:                                         
  br label %B46.endif.endif.endif.end...endif

B46.endif.endif.endif.end...endif:                
  %"$phi56.2.2.017.i263" = phi double [ %"$phi56.0.2.02615.i234", %B54.i262 ], [ %"$phi56.0.2.02615.i224", %B46.endif.endif.endif.endif.endif.endif.endif.endif ]
  %"$phi56.0.2.02615.i264" = phi double [ %"$phi56.0.2.02615.i224", %B54.i262 ], [ %"$phi56.0.2.02615.i234", %B46.endif.endif.endif.endif.endif.endif.endif.endif ]
  %"$phi56.1.2.0813.i265" = phi double [ %"$phi56.1.2.0813.i225", %B54.i262 ], [ %"$phi56.1.2.0813.i235", %B46.endif.endif.endif.endif.endif.endif.endif.endif ]
  %"$phi56.3.2.0.i266" = phi double [ %"$phi56.1.2.0813.i235", %B54.i262 ], [ %"$phi56.1.2.0813.i225", %B46.endif.endif.endif.endif.endif.endif.endif.endif ]
  %.18.i271 = fcmp olt double %"$phi56.0.2.02615.i244", %"$phi56.0.2.02615.i254"
  br i1 %.18.i271, label %B46.endif.endif.endif.end...endif.endif, label %B54.i272

B54.i272:                                         
  br label %B46.endif.endif.endif.end...endif.endif

B46.endif.endif.endif.end...endif.endif:          
  %"$phi56.2.2.017.i273" = phi double [ %"$phi56.0.2.02615.i254", %B54.i272 ], [ %"$phi56.0.2.02615.i244", %B46.endif.endif.endif.end...endif ]
  %"$phi56.0.2.02615.i274" = phi double [ %"$phi56.0.2.02615.i244", %B54.i272 ], [ %"$phi56.0.2.02615.i254", %B46.endif.endif.endif.end...endif ]
  %"$phi56.1.2.0813.i275" = phi double [ %"$phi56.1.2.0813.i245", %B54.i272 ], [ %"$phi56.1.2.0813.i255", %B46.endif.endif.endif.end...endif ]
  %"$phi56.3.2.0.i276" = phi double [ %"$phi56.1.2.0813.i255", %B54.i272 ], [ %"$phi56.1.2.0813.i245", %B46.endif.endif.endif.end...endif ]
  %.18.i281 = fcmp olt double %"$phi56.2.2.017.i223", %"$phi56.2.2.017.i233"
  br i1 %.18.i281, label %B46.endif.endif.endif.end...endif.endif.endif, label %B54.i282

B54.i282:                                         
  br label %B46.endif.endif.endif.end...endif.endif.endif

B46.endif.endif.endif.end...endif.endif.endif:    
  %"$phi56.2.2.017.i283" = phi double [ %"$phi56.2.2.017.i233", %B54.i282 ], [ %"$phi56.2.2.017.i223", %B46.endif.endif.endif.end...endif.endif ]
  %"$phi56.0.2.02615.i284" = phi double [ %"$phi56.2.2.017.i223", %B54.i282 ], [ %"$phi56.2.2.017.i233", %B46.endif.endif.endif.end...endif.endif ]
  %"$phi56.1.2.0813.i285" = phi double [ %"$phi56.3.2.0.i226", %B54.i282 ], [ %"$phi56.3.2.0.i236", %B46.endif.endif.endif.end...endif.endif ]
  %"$phi56.3.2.0.i286" = phi double [ %"$phi56.3.2.0.i236", %B54.i282 ], [ %"$phi56.3.2.0.i226", %B46.endif.endif.endif.end...endif.endif ]
  %.18.i291 = fcmp olt double %"$phi56.2.2.017.i243", %"$phi56.2.2.017.i253"
  br i1 %.18.i291, label %B46.endif.endif.endif.end...endif.endif.endif.endif, label %B54.i292

B54.i292:                                         
  br label %B46.endif.endif.endif.end...endif.endif.endif.endif

B46.endif.endif.endif.end...endif.endif.endif.endif: 
  %"$phi56.2.2.017.i293" = phi double [ %"$phi56.2.2.017.i253", %B54.i292 ], [ %"$phi56.2.2.017.i243", %B46.endif.endif.endif.end...endif.endif.endif ]
  %"$phi56.0.2.02615.i294" = phi double [ %"$phi56.2.2.017.i243", %B54.i292 ], [ %"$phi56.2.2.017.i253", %B46.endif.endif.endif.end...endif.endif.endif ]
  %"$phi56.1.2.0813.i295" = phi double [ %"$phi56.3.2.0.i246", %B54.i292 ], [ %"$phi56.3.2.0.i256", %B46.endif.endif.endif.end...endif.endif.endif ]
  %"$phi56.3.2.0.i296" = phi double [ %"$phi56.3.2.0.i256", %B54.i292 ], [ %"$phi56.3.2.0.i246", %B46.endif.endif.endif.end...endif.endif.endif ]
  %.18.i301 = fcmp olt double %"$phi56.0.2.02615.i274", %"$phi56.0.2.02615.i284"
  br i1 %.18.i301, label %B46.endif.endif.endif.end...endif.1, label %B54.i302

B54.i302:                                         
  br label %B46.endif.endif.endif.end...endif.1

B46.endif.endif.endif.end...endif.1:              
  %"$phi56.2.2.017.i303" = phi double [ %"$phi56.0.2.02615.i284", %B54.i302 ], [ %"$phi56.0.2.02615.i274", %B46.endif.endif.endif.end...endif.endif.endif.endif ]
  %"$phi56.0.2.02615.i304" = phi double [ %"$phi56.0.2.02615.i274", %B54.i302 ], [ %"$phi56.0.2.02615.i284", %B46.endif.endif.endif.end...endif.endif.endif.endif ]
  %"$phi56.1.2.0813.i305" = phi double [ %"$phi56.1.2.0813.i275", %B54.i302 ], [ %"$phi56.1.2.0813.i285", %B46.endif.endif.endif.end...endif.endif.endif.endif ]
  %"$phi56.3.2.0.i306" = phi double [ %"$phi56.1.2.0813.i285", %B54.i302 ], [ %"$phi56.1.2.0813.i275", %B46.endif.endif.endif.end...endif.endif.endif.endif ]
  %.18.i311 = fcmp olt double %"$phi56.2.2.017.i273", %"$phi56.2.2.017.i283"
  br i1 %.18.i311, label %B46.endif.endif.endif.end...endif.1.endif, label %B54.i312

B54.i312:                                         
  br label %B46.endif.endif.endif.end...endif.1.endif

B46.endif.endif.endif.end...endif.1.endif:        
  %"$phi56.2.2.017.i313" = phi double [ %"$phi56.2.2.017.i283", %B54.i312 ], [ %"$phi56.2.2.017.i273", %B46.endif.endif.endif.end...endif.1 ]
  %"$phi56.0.2.02615.i314" = phi double [ %"$phi56.2.2.017.i273", %B54.i312 ], [ %"$phi56.2.2.017.i283", %B46.endif.endif.endif.end...endif.1 ]
  %"$phi56.1.2.0813.i315" = phi double [ %"$phi56.3.2.0.i276", %B54.i312 ], [ %"$phi56.3.2.0.i286", %B46.endif.endif.endif.end...endif.1 ]
  %"$phi56.3.2.0.i316" = phi double [ %"$phi56.3.2.0.i286", %B54.i312 ], [ %"$phi56.3.2.0.i276", %B46.endif.endif.endif.end...endif.1 ]
  %.18.i321 = fcmp olt double %"$phi56.2.2.017.i263", %"$phi56.2.2.017.i303"
  br i1 %.18.i321, label %B46.endif.endif.endif.end...endif.1.endif.endif, label %B54.i322

B54.i322:                                         
  br label %B46.endif.endif.endif.end...endif.1.endif.endif

B46.endif.endif.endif.end...endif.1.endif.endif:  
  %"$phi56.2.2.017.i323" = phi double [ %"$phi56.2.2.017.i303", %B54.i322 ], [ %"$phi56.2.2.017.i263", %B46.endif.endif.endif.end...endif.1.endif ]
  %"$phi56.0.2.02615.i324" = phi double [ %"$phi56.2.2.017.i263", %B54.i322 ], [ %"$phi56.2.2.017.i303", %B46.endif.endif.endif.end...endif.1.endif ]
  %"$phi56.1.2.0813.i325" = phi double [ %"$phi56.3.2.0.i266", %B54.i322 ], [ %"$phi56.3.2.0.i306", %B46.endif.endif.endif.end...endif.1.endif ]
  %"$phi56.3.2.0.i326" = phi double [ %"$phi56.3.2.0.i306", %B54.i322 ], [ %"$phi56.3.2.0.i266", %B46.endif.endif.endif.end...endif.1.endif ]
  %.18.i331 = fcmp olt double %"$phi56.0.2.02615.i314", %"$phi56.0.2.02615.i294"
  br i1 %.18.i331, label %B46.endif.endif.endif.end...endif.1.endif.endif.endif, label %B54.i332

B54.i332:                                         
  br label %B46.endif.endif.endif.end...endif.1.endif.endif.endif

B46.endif.endif.endif.end...endif.1.endif.endif.endif: 
  %"$phi56.2.2.017.i333" = phi double [ %"$phi56.0.2.02615.i294", %B54.i332 ], [ %"$phi56.0.2.02615.i314", %B46.endif.endif.endif.end...endif.1.endif.endif ]
  %"$phi56.0.2.02615.i334" = phi double [ %"$phi56.0.2.02615.i314", %B54.i332 ], [ %"$phi56.0.2.02615.i294", %B46.endif.endif.endif.end...endif.1.endif.endif ]
  %"$phi56.1.2.0813.i335" = phi double [ %"$phi56.1.2.0813.i315", %B54.i332 ], [ %"$phi56.1.2.0813.i295", %B46.endif.endif.endif.end...endif.1.endif.endif ]
  %"$phi56.3.2.0.i336" = phi double [ %"$phi56.1.2.0813.i295", %B54.i332 ], [ %"$phi56.1.2.0813.i315", %B46.endif.endif.endif.end...endif.1.endif.endif ]
  %.18.i341 = fcmp olt double %"$phi56.0.2.02615.i324", %"$phi56.0.2.02615.i304"
  br i1 %.18.i341, label %B46.endif.endif.endif.end...endif.2, label %B54.i342

B54.i342:                                         
  br label %B46.endif.endif.endif.end...endif.2

B46.endif.endif.endif.end...endif.2:              
  %"$phi56.2.2.017.i343" = phi double [ %"$phi56.0.2.02615.i304", %B54.i342 ], [ %"$phi56.0.2.02615.i324", %B46.endif.endif.endif.end...endif.1.endif.endif.endif ]
  %"$phi56.0.2.02615.i344" = phi double [ %"$phi56.0.2.02615.i324", %B54.i342 ], [ %"$phi56.0.2.02615.i304", %B46.endif.endif.endif.end...endif.1.endif.endif.endif ]
  %"$phi56.1.2.0813.i345" = phi double [ %"$phi56.1.2.0813.i325", %B54.i342 ], [ %"$phi56.1.2.0813.i305", %B46.endif.endif.endif.end...endif.1.endif.endif.endif ]
  %"$phi56.3.2.0.i346" = phi double [ %"$phi56.1.2.0813.i305", %B54.i342 ], [ %"$phi56.1.2.0813.i325", %B46.endif.endif.endif.end...endif.1.endif.endif.endif ]
  %.18.i351 = fcmp olt double %"$phi56.0.2.02615.i334", %"$phi56.2.2.017.i323"
  br i1 %.18.i351, label %B46.endif.endif.endif.end...endif.2.endif, label %B54.i352

B54.i352:                                         
  br label %B46.endif.endif.endif.end...endif.2.endif

B46.endif.endif.endif.end...endif.2.endif:        
  %"$phi56.2.2.017.i353" = phi double [ %"$phi56.2.2.017.i323", %B54.i352 ], [ %"$phi56.0.2.02615.i334", %B46.endif.endif.endif.end...endif.2 ]
  %"$phi56.0.2.02615.i354" = phi double [ %"$phi56.0.2.02615.i334", %B54.i352 ], [ %"$phi56.2.2.017.i323", %B46.endif.endif.endif.end...endif.2 ]
  %"$phi56.1.2.0813.i355" = phi double [ %"$phi56.1.2.0813.i335", %B54.i352 ], [ %"$phi56.3.2.0.i326", %B46.endif.endif.endif.end...endif.2 ]
  %"$phi56.3.2.0.i356" = phi double [ %"$phi56.3.2.0.i326", %B54.i352 ], [ %"$phi56.1.2.0813.i335", %B46.endif.endif.endif.end...endif.2 ]
  %.18.i361 = fcmp olt double %"$phi56.2.2.017.i313", %"$phi56.2.2.017.i333"
  br i1 %.18.i361, label %B46.endif.endif.endif.end...endif.2.endif.endif, label %B54.i362

B54.i362:                                         
  br label %B46.endif.endif.endif.end...endif.2.endif.endif

B46.endif.endif.endif.end...endif.2.endif.endif:  
  %"$phi56.2.2.017.i363" = phi double [ %"$phi56.2.2.017.i333", %B54.i362 ], [ %"$phi56.2.2.017.i313", %B46.endif.endif.endif.end...endif.2.endif ]
  %"$phi56.0.2.02615.i364" = phi double [ %"$phi56.2.2.017.i313", %B54.i362 ], [ %"$phi56.2.2.017.i333", %B46.endif.endif.endif.end...endif.2.endif ]
  %"$phi56.1.2.0813.i365" = phi double [ %"$phi56.3.2.0.i316", %B54.i362 ], [ %"$phi56.3.2.0.i336", %B46.endif.endif.endif.end...endif.2.endif ]
  %"$phi56.3.2.0.i366" = phi double [ %"$phi56.3.2.0.i336", %B54.i362 ], [ %"$phi56.3.2.0.i316", %B46.endif.endif.endif.end...endif.2.endif ]
  %sunkaddr = shl i64 %.98419439.ph, 3
  %sunkaddr564 = getelementptr i8, ptr %arg.merit, i64 %sunkaddr
  store double %"$phi56.0.2.02615.i264", ptr %sunkaddr564, align 8
  %sunkaddr567 = getelementptr i8, ptr %sunkaddr564, i64 512
  store double %"$phi56.0.2.02615.i344", ptr %sunkaddr567, align 8
  %sunkaddr570 = getelementptr i8, ptr %sunkaddr564, i64 1024
  store double %"$phi56.2.2.017.i343", ptr %sunkaddr570, align 8
  %sunkaddr573 = getelementptr i8, ptr %sunkaddr564, i64 1536
  store double %"$phi56.0.2.02615.i354", ptr %sunkaddr573, align 8
  %sunkaddr576 = getelementptr i8, ptr %sunkaddr564, i64 2048
  store double %"$phi56.2.2.017.i353", ptr %sunkaddr576, align 8
  %sunkaddr579 = getelementptr i8, ptr %sunkaddr564, i64 2560
  store double %"$phi56.0.2.02615.i364", ptr %sunkaddr579, align 8
  %sunkaddr582 = getelementptr i8, ptr %sunkaddr564, i64 3072
  store double %"$phi56.2.2.017.i363", ptr %sunkaddr582, align 8
  %sunkaddr585 = getelementptr i8, ptr %sunkaddr564, i64 3584
  store double %"$phi56.2.2.017.i293", ptr %sunkaddr585, align 8
  %sunkaddr588 = getelementptr i8, ptr %sunkaddr564, i64 4096
  store double %"$phi56.1.2.0813.i265", ptr %sunkaddr588, align 8
  %sunkaddr591 = getelementptr i8, ptr %sunkaddr564, i64 4608
  store double %"$phi56.1.2.0813.i345", ptr %sunkaddr591, align 8
  %sunkaddr594 = getelementptr i8, ptr %sunkaddr564, i64 5120
  store double %"$phi56.3.2.0.i346", ptr %sunkaddr594, align 8
  %sunkaddr597 = getelementptr i8, ptr %sunkaddr564, i64 5632
  store double %"$phi56.1.2.0813.i355", ptr %sunkaddr597, align 8
  %sunkaddr600 = getelementptr i8, ptr %sunkaddr564, i64 6144
  store double %"$phi56.3.2.0.i356", ptr %sunkaddr600, align 8
  %sunkaddr603 = getelementptr i8, ptr %sunkaddr564, i64 6656
  store double %"$phi56.1.2.0813.i365", ptr %sunkaddr603, align 8
  %sunkaddr606 = getelementptr i8, ptr %sunkaddr564, i64 7168
  store double %"$phi56.3.2.0.i366", ptr %sunkaddr606, align 8
  %sunkaddr609 = getelementptr i8, ptr %sunkaddr564, i64 7680
  store double %"$phi56.3.2.0.i296", ptr %sunkaddr609, align 8
  %.92 = icmp ugt i64 %.91400440.ph, 1
  br i1 %.92, label %B46.1, label %common.ret, !llvm.loop !166

B46.1:                                            
  %sunkaddr99 = getelementptr i8, ptr %sunkaddr564, i64 8
  %.134.1 = load double, ptr %sunkaddr99, align 8
  %sunkaddr102 = getelementptr i8, ptr %sunkaddr564, i64 520
  %.139.1 = load double, ptr %sunkaddr102, align 8
  %sunkaddr105 = getelementptr i8, ptr %sunkaddr564, i64 1032
  %.144.1 = load double, ptr %sunkaddr105, align 8
  %sunkaddr108 = getelementptr i8, ptr %sunkaddr564, i64 1544
  %.149.1 = load double, ptr %sunkaddr108, align 8
  %sunkaddr111 = getelementptr i8, ptr %sunkaddr564, i64 2056
  %.154.1 = load double, ptr %sunkaddr111, align 8
  %sunkaddr114 = getelementptr i8, ptr %sunkaddr564, i64 2568
  %.159.1 = load double, ptr %sunkaddr114, align 8
  %sunkaddr117 = getelementptr i8, ptr %sunkaddr564, i64 3080
  %.164.1 = load double, ptr %sunkaddr117, align 8
  %sunkaddr120 = getelementptr i8, ptr %sunkaddr564, i64 3592
  %.169.1 = load double, ptr %sunkaddr120, align 8
  %sunkaddr123 = getelementptr i8, ptr %sunkaddr564, i64 4104
  %.174.1 = load double, ptr %sunkaddr123, align 8
  %sunkaddr126 = getelementptr i8, ptr %sunkaddr564, i64 4616
  %.179.1 = load double, ptr %sunkaddr126, align 8
  %sunkaddr129 = getelementptr i8, ptr %sunkaddr564, i64 5128
  %.184.1 = load double, ptr %sunkaddr129, align 8
  %sunkaddr132 = getelementptr i8, ptr %sunkaddr564, i64 5640
  %.189.1 = load double, ptr %sunkaddr132, align 8
  %sunkaddr135 = getelementptr i8, ptr %sunkaddr564, i64 6152
  %.194.1 = load double, ptr %sunkaddr135, align 8
  %sunkaddr138 = getelementptr i8, ptr %sunkaddr564, i64 6664
  %.199.1 = load double, ptr %sunkaddr138, align 8
  %sunkaddr141 = getelementptr i8, ptr %sunkaddr564, i64 7176
  %.204.1 = load double, ptr %sunkaddr141, align 8
  %sunkaddr144 = getelementptr i8, ptr %sunkaddr564, i64 7688
  %.209.1 = load double, ptr %sunkaddr144, align 8
  %.18.i.1 = fcmp olt double %.134.1, %.144.1
  br i1 %.18.i.1, label %B46.endif.1, label %B54.i.1

B54.i.1:                                          
  br label %B46.endif.1

B46.endif.1:                                      
  %"$phi56.2.2.017.i.1" = phi double [ %.144.1, %B54.i.1 ], [ %.134.1, %B46.1 ]
  %"$phi56.0.2.02615.i.1" = phi double [ %.134.1, %B54.i.1 ], [ %.144.1, %B46.1 ]
  %"$phi56.1.2.0813.i.1" = phi double [ %.174.1, %B54.i.1 ], [ %.184.1, %B46.1 ]
  %"$phi56.3.2.0.i.1" = phi double [ %.184.1, %B54.i.1 ], [ %.174.1, %B46.1 ]
  %.18.i191.1 = fcmp olt double %.139.1, %.149.1
  br i1 %.18.i191.1, label %B46.endif.endif.1, label %B54.i192.1

B54.i192.1:                                       
  br label %B46.endif.endif.1

B46.endif.endif.1:                                
  %"$phi56.2.2.017.i193.1" = phi double [ %.149.1, %B54.i192.1 ], [ %.139.1, %B46.endif.1 ]
  %"$phi56.0.2.02615.i194.1" = phi double [ %.139.1, %B54.i192.1 ], [ %.149.1, %B46.endif.1 ]
  %"$phi56.1.2.0813.i195.1" = phi double [ %.179.1, %B54.i192.1 ], [ %.189.1, %B46.endif.1 ]
  %"$phi56.3.2.0.i196.1" = phi double [ %.189.1, %B54.i192.1 ], [ %.179.1, %B46.endif.1 ]
  %.18.i201.1 = fcmp olt double %.154.1, %.164.1
  br i1 %.18.i201.1, label %B46.endif.endif.endif.1, label %B54.i202.1

B54.i202.1:                                       
  br label %B46.endif.endif.endif.1

B46.endif.endif.endif.1:                          
  %"$phi56.2.2.017.i203.1" = phi double [ %.164.1, %B54.i202.1 ], [ %.154.1, %B46.endif.endif.1 ]
  %"$phi56.0.2.02615.i204.1" = phi double [ %.154.1, %B54.i202.1 ], [ %.164.1, %B46.endif.endif.1 ]
  %"$phi56.1.2.0813.i205.1" = phi double [ %.194.1, %B54.i202.1 ], [ %.204.1, %B46.endif.endif.1 ]
  %"$phi56.3.2.0.i206.1" = phi double [ %.204.1, %B54.i202.1 ], [ %.194.1, %B46.endif.endif.1 ]
  %.18.i211.1 = fcmp olt double %.159.1, %.169.1
  br i1 %.18.i211.1, label %B46.endif.endif.endif.endif.1, label %B54.i212.1

B54.i212.1:                                       
  br label %B46.endif.endif.endif.endif.1

B46.endif.endif.endif.endif.1:                    
  %"$phi56.2.2.017.i213.1" = phi double [ %.169.1, %B54.i212.1 ], [ %.159.1, %B46.endif.endif.endif.1 ]
  %"$phi56.0.2.02615.i214.1" = phi double [ %.159.1, %B54.i212.1 ], [ %.169.1, %B46.endif.endif.endif.1 ]
  %"$phi56.1.2.0813.i215.1" = phi double [ %.199.1, %B54.i212.1 ], [ %.209.1, %B46.endif.endif.endif.1 ]
  %"$phi56.3.2.0.i216.1" = phi double [ %.209.1, %B54.i212.1 ], [ %.199.1, %B46.endif.endif.endif.1 ]
  %.18.i221.1 = fcmp olt double %"$phi56.0.2.02615.i.1", %"$phi56.0.2.02615.i204.1"
  br i1 %.18.i221.1, label %B46.endif.endif.endif.endif.endif.1, label %B54.i222.1

B54.i222.1:                                       
  br label %B46.endif.endif.endif.endif.endif.1

B46.endif.endif.endif.endif.endif.1:              
  %"$phi56.2.2.017.i223.1" = phi double [ %"$phi56.0.2.02615.i204.1", %B54.i222.1 ], [ %"$phi56.0.2.02615.i.1", %B46.endif.endif.endif.endif.1 ]
  %"$phi56.0.2.02615.i224.1" = phi double [ %"$phi56.0.2.02615.i.1", %B54.i222.1 ], [ %"$phi56.0.2.02615.i204.1", %B46.endif.endif.endif.endif.1 ]
  %"$phi56.1.2.0813.i225.1" = phi double [ %"$phi56.1.2.0813.i.1", %B54.i222.1 ], [ %"$phi56.1.2.0813.i205.1", %B46.endif.endif.endif.endif.1 ]
  %"$phi56.3.2.0.i226.1" = phi double [ %"$phi56.1.2.0813.i205.1", %B54.i222.1 ], [ %"$phi56.1.2.0813.i.1", %B46.endif.endif.endif.endif.1 ]
  %.18.i231.1 = fcmp olt double %"$phi56.0.2.02615.i194.1", %"$phi56.0.2.02615.i214.1"
  br i1 %.18.i231.1, label %B46.endif.endif.endif.endif.endif.endif.1, label %B54.i232.1

B54.i232.1:                                       
  br label %B46.endif.endif.endif.endif.endif.endif.1

B46.endif.endif.endif.endif.endif.endif.1:        
  %"$phi56.2.2.017.i233.1" = phi double [ %"$phi56.0.2.02615.i214.1", %B54.i232.1 ], [ %"$phi56.0.2.02615.i194.1", %B46.endif.endif.endif.endif.endif.1 ]
  %"$phi56.0.2.02615.i234.1" = phi double [ %"$phi56.0.2.02615.i194.1", %B54.i232.1 ], [ %"$phi56.0.2.02615.i214.1", %B46.endif.endif.endif.endif.endif.1 ]
  %"$phi56.1.2.0813.i235.1" = phi double [ %"$phi56.1.2.0813.i195.1", %B54.i232.1 ], [ %"$phi56.1.2.0813.i215.1", %B46.endif.endif.endif.endif.endif.1 ]
  %"$phi56.3.2.0.i236.1" = phi double [ %"$phi56.1.2.0813.i215.1", %B54.i232.1 ], [ %"$phi56.1.2.0813.i195.1", %B46.endif.endif.endif.endif.endif.1 ]
  %.18.i241.1 = fcmp olt double %"$phi56.2.2.017.i.1", %"$phi56.2.2.017.i203.1"
  br i1 %.18.i241.1, label %B46.endif.endif.endif.endif.endif.endif.endif.1, label %B54.i242.1

B54.i242.1:                                       
  br label %B46.endif.endif.endif.endif.endif.endif.endif.1

B46.endif.endif.endif.endif.endif.endif.endif.1:  
  %"$phi56.2.2.017.i243.1" = phi double [ %"$phi56.2.2.017.i203.1", %B54.i242.1 ], [ %"$phi56.2.2.017.i.1", %B46.endif.endif.endif.endif.endif.endif.1 ]
  %"$phi56.0.2.02615.i244.1" = phi double [ %"$phi56.2.2.017.i.1", %B54.i242.1 ], [ %"$phi56.2.2.017.i203.1", %B46.endif.endif.endif.endif.endif.endif.1 ]
  %"$phi56.1.2.0813.i245.1" = phi double [ %"$phi56.3.2.0.i.1", %B54.i242.1 ], [ %"$phi56.3.2.0.i206.1", %B46.endif.endif.endif.endif.endif.endif.1 ]
  %"$phi56.3.2.0.i246.1" = phi double [ %"$phi56.3.2.0.i206.1", %B54.i242.1 ], [ %"$phi56.3.2.0.i.1", %B46.endif.endif.endif.endif.endif.endif.1 ]
  %.18.i251.1 = fcmp olt double %"$phi56.2.2.017.i193.1", %"$phi56.2.2.017.i213.1"
  br i1 %.18.i251.1, label %B46.endif.endif.endif.endif.endif.endif.endif.endif.1, label %B54.i252.1

B54.i252.1:                                       
  br label %B46.endif.endif.endif.endif.endif.endif.endif.endif.1

B46.endif.endif.endif.endif.endif.endif.endif.endif.1: 
  %"$phi56.2.2.017.i253.1" = phi double [ %"$phi56.2.2.017.i213.1", %B54.i252.1 ], [ %"$phi56.2.2.017.i193.1", %B46.endif.endif.endif.endif.endif.endif.endif.1 ]
  %"$phi56.0.2.02615.i254.1" = phi double [ %"$phi56.2.2.017.i193.1", %B54.i252.1 ], [ %"$phi56.2.2.017.i213.1", %B46.endif.endif.endif.endif.endif.endif.endif.1 ]
  %"$phi56.1.2.0813.i255.1" = phi double [ %"$phi56.3.2.0.i196.1", %B54.i252.1 ], [ %"$phi56.3.2.0.i216.1", %B46.endif.endif.endif.endif.endif.endif.endif.1 ]
  %"$phi56.3.2.0.i256.1" = phi double [ %"$phi56.3.2.0.i216.1", %B54.i252.1 ], [ %"$phi56.3.2.0.i196.1", %B46.endif.endif.endif.endif.endif.endif.endif.1 ]
  %.18.i261.1 = fcmp olt double %"$phi56.0.2.02615.i224.1", %"$phi56.0.2.02615.i234.1"
  br i1 %.18.i261.1, label %B46.endif.endif.endif.end...endif.1539, label %B54.i262.1

B54.i262.1:                                       
  br label %B46.endif.endif.endif.end...endif.1539

B46.endif.endif.endif.end...endif.1539:           
  %"$phi56.2.2.017.i263.1" = phi double [ %"$phi56.0.2.02615.i234.1", %B54.i262.1 ], [ %"$phi56.0.2.02615.i224.1", %B46.endif.endif.endif.endif.endif.endif.endif.endif.1 ]
  %"$phi56.0.2.02615.i264.1" = phi double [ %"$phi56.0.2.02615.i224.1", %B54.i262.1 ], [ %"$phi56.0.2.02615.i234.1", %B46.endif.endif.endif.endif.endif.endif.endif.endif.1 ]
  %"$phi56.1.2.0813.i265.1" = phi double [ %"$phi56.1.2.0813.i225.1", %B54.i262.1 ], [ %"$phi56.1.2.0813.i235.1", %B46.endif.endif.endif.endif.endif.endif.endif.endif.1 ]
  %"$phi56.3.2.0.i266.1" = phi double [ %"$phi56.1.2.0813.i235.1", %B54.i262.1 ], [ %"$phi56.1.2.0813.i225.1", %B46.endif.endif.endif.endif.endif.endif.endif.endif.1 ]
  %.18.i271.1 = fcmp olt double %"$phi56.0.2.02615.i244.1", %"$phi56.0.2.02615.i254.1"
  br i1 %.18.i271.1, label %B46.endif.endif.endif.end...endif.endif.1, label %B54.i272.1

B54.i272.1:                                       
  br label %B46.endif.endif.endif.end...endif.endif.1

B46.endif.endif.endif.end...endif.endif.1:        
  %"$phi56.2.2.017.i273.1" = phi double [ %"$phi56.0.2.02615.i254.1", %B54.i272.1 ], [ %"$phi56.0.2.02615.i244.1", %B46.endif.endif.endif.end...endif.1539 ]
  %"$phi56.0.2.02615.i274.1" = phi double [ %"$phi56.0.2.02615.i244.1", %B54.i272.1 ], [ %"$phi56.0.2.02615.i254.1", %B46.endif.endif.endif.end...endif.1539 ]
  %"$phi56.1.2.0813.i275.1" = phi double [ %"$phi56.1.2.0813.i245.1", %B54.i272.1 ], [ %"$phi56.1.2.0813.i255.1", %B46.endif.endif.endif.end...endif.1539 ]
  %"$phi56.3.2.0.i276.1" = phi double [ %"$phi56.1.2.0813.i255.1", %B54.i272.1 ], [ %"$phi56.1.2.0813.i245.1", %B46.endif.endif.endif.end...endif.1539 ]
  %.18.i281.1 = fcmp olt double %"$phi56.2.2.017.i223.1", %"$phi56.2.2.017.i233.1"
  br i1 %.18.i281.1, label %B46.endif.endif.endif.end...endif.endif.endif.1, label %B54.i282.1

B54.i282.1:                                       
  br label %B46.endif.endif.endif.end...endif.endif.endif.1

B46.endif.endif.endif.end...endif.endif.endif.1:  
  %"$phi56.2.2.017.i283.1" = phi double [ %"$phi56.2.2.017.i233.1", %B54.i282.1 ], [ %"$phi56.2.2.017.i223.1", %B46.endif.endif.endif.end...endif.endif.1 ]
  %"$phi56.0.2.02615.i284.1" = phi double [ %"$phi56.2.2.017.i223.1", %B54.i282.1 ], [ %"$phi56.2.2.017.i233.1", %B46.endif.endif.endif.end...endif.endif.1 ]
  %"$phi56.1.2.0813.i285.1" = phi double [ %"$phi56.3.2.0.i226.1", %B54.i282.1 ], [ %"$phi56.3.2.0.i236.1", %B46.endif.endif.endif.end...endif.endif.1 ]
  %"$phi56.3.2.0.i286.1" = phi double [ %"$phi56.3.2.0.i236.1", %B54.i282.1 ], [ %"$phi56.3.2.0.i226.1", %B46.endif.endif.endif.end...endif.endif.1 ]
  %.18.i291.1 = fcmp olt double %"$phi56.2.2.017.i243.1", %"$phi56.2.2.017.i253.1"
  br i1 %.18.i291.1, label %B46.endif.endif.endif.end...endif.endif.endif.endif.1, label %B54.i292.1

B54.i292.1:                                       
  br label %B46.endif.endif.endif.end...endif.endif.endif.endif.1

B46.endif.endif.endif.end...endif.endif.endif.endif.1: 
  %"$phi56.2.2.017.i293.1" = phi double [ %"$phi56.2.2.017.i253.1", %B54.i292.1 ], [ %"$phi56.2.2.017.i243.1", %B46.endif.endif.endif.end...endif.endif.endif.1 ]
  %"$phi56.0.2.02615.i294.1" = phi double [ %"$phi56.2.2.017.i243.1", %B54.i292.1 ], [ %"$phi56.2.2.017.i253.1", %B46.endif.endif.endif.end...endif.endif.endif.1 ]
  %"$phi56.1.2.0813.i295.1" = phi double [ %"$phi56.3.2.0.i246.1", %B54.i292.1 ], [ %"$phi56.3.2.0.i256.1", %B46.endif.endif.endif.end...endif.endif.endif.1 ]
  %"$phi56.3.2.0.i296.1" = phi double [ %"$phi56.3.2.0.i256.1", %B54.i292.1 ], [ %"$phi56.3.2.0.i246.1", %B46.endif.endif.endif.end...endif.endif.endif.1 ]
  %.18.i301.1 = fcmp olt double %"$phi56.0.2.02615.i274.1", %"$phi56.0.2.02615.i284.1"
  br i1 %.18.i301.1, label %B46.endif.endif.endif.end...endif.1.1, label %B54.i302.1

B54.i302.1:                                       
  br label %B46.endif.endif.endif.end...endif.1.1

B46.endif.endif.endif.end...endif.1.1:            
  %"$phi56.2.2.017.i303.1" = phi double [ %"$phi56.0.2.02615.i284.1", %B54.i302.1 ], [ %"$phi56.0.2.02615.i274.1", %B46.endif.endif.endif.end...endif.endif.endif.endif.1 ]
  %"$phi56.0.2.02615.i304.1" = phi double [ %"$phi56.0.2.02615.i274.1", %B54.i302.1 ], [ %"$phi56.0.2.02615.i284.1", %B46.endif.endif.endif.end...endif.endif.endif.endif.1 ]
  %"$phi56.1.2.0813.i305.1" = phi double [ %"$phi56.1.2.0813.i275.1", %B54.i302.1 ], [ %"$phi56.1.2.0813.i285.1", %B46.endif.endif.endif.end...endif.endif.endif.endif.1 ]
  %"$phi56.3.2.0.i306.1" = phi double [ %"$phi56.1.2.0813.i285.1", %B54.i302.1 ], [ %"$phi56.1.2.0813.i275.1", %B46.endif.endif.endif.end...endif.endif.endif.endif.1 ]
  %.18.i311.1 = fcmp olt double %"$phi56.2.2.017.i273.1", %"$phi56.2.2.017.i283.1"
  br i1 %.18.i311.1, label %B46.endif.endif.endif.end...endif.1.endif.1, label %B54.i312.1

B54.i312.1:                                       
  br label %B46.endif.endif.endif.end...endif.1.endif.1

B46.endif.endif.endif.end...endif.1.endif.1:      
  %"$phi56.2.2.017.i313.1" = phi double [ %"$phi56.2.2.017.i283.1", %B54.i312.1 ], [ %"$phi56.2.2.017.i273.1", %B46.endif.endif.endif.end...endif.1.1 ]
  %"$phi56.0.2.02615.i314.1" = phi double [ %"$phi56.2.2.017.i273.1", %B54.i312.1 ], [ %"$phi56.2.2.017.i283.1", %B46.endif.endif.endif.end...endif.1.1 ]
  %"$phi56.1.2.0813.i315.1" = phi double [ %"$phi56.3.2.0.i276.1", %B54.i312.1 ], [ %"$phi56.3.2.0.i286.1", %B46.endif.endif.endif.end...endif.1.1 ]
  %"$phi56.3.2.0.i316.1" = phi double [ %"$phi56.3.2.0.i286.1", %B54.i312.1 ], [ %"$phi56.3.2.0.i276.1", %B46.endif.endif.endif.end...endif.1.1 ]
  %.18.i321.1 = fcmp olt double %"$phi56.2.2.017.i263.1", %"$phi56.2.2.017.i303.1"
  br i1 %.18.i321.1, label %B46.endif.endif.endif.end...endif.1.endif.endif.1, label %B54.i322.1

B54.i322.1:                                       
  br label %B46.endif.endif.endif.end...endif.1.endif.endif.1

B46.endif.endif.endif.end...endif.1.endif.endif.1: 
  %"$phi56.2.2.017.i323.1" = phi double [ %"$phi56.2.2.017.i303.1", %B54.i322.1 ], [ %"$phi56.2.2.017.i263.1", %B46.endif.endif.endif.end...endif.1.endif.1 ]
  %"$phi56.0.2.02615.i324.1" = phi double [ %"$phi56.2.2.017.i263.1", %B54.i322.1 ], [ %"$phi56.2.2.017.i303.1", %B46.endif.endif.endif.end...endif.1.endif.1 ]
  %"$phi56.1.2.0813.i325.1" = phi double [ %"$phi56.3.2.0.i266.1", %B54.i322.1 ], [ %"$phi56.3.2.0.i306.1", %B46.endif.endif.endif.end...endif.1.endif.1 ]
  %"$phi56.3.2.0.i326.1" = phi double [ %"$phi56.3.2.0.i306.1", %B54.i322.1 ], [ %"$phi56.3.2.0.i266.1", %B46.endif.endif.endif.end...endif.1.endif.1 ]
  %.18.i331.1 = fcmp olt double %"$phi56.0.2.02615.i314.1", %"$phi56.0.2.02615.i294.1"
  br i1 %.18.i331.1, label %B46.endif.endif.endif.end...endif.1.endif.endif.endif.1, label %B54.i332.1

B54.i332.1:                                       
  br label %B46.endif.endif.endif.end...endif.1.endif.endif.endif.1

B46.endif.endif.endif.end...endif.1.endif.endif.endif.1: 
  %"$phi56.2.2.017.i333.1" = phi double [ %"$phi56.0.2.02615.i294.1", %B54.i332.1 ], [ %"$phi56.0.2.02615.i314.1", %B46.endif.endif.endif.end...endif.1.endif.endif.1 ]
  %"$phi56.0.2.02615.i334.1" = phi double [ %"$phi56.0.2.02615.i314.1", %B54.i332.1 ], [ %"$phi56.0.2.02615.i294.1", %B46.endif.endif.endif.end...endif.1.endif.endif.1 ]
  %"$phi56.1.2.0813.i335.1" = phi double [ %"$phi56.1.2.0813.i315.1", %B54.i332.1 ], [ %"$phi56.1.2.0813.i295.1", %B46.endif.endif.endif.end...endif.1.endif.endif.1 ]
  %"$phi56.3.2.0.i336.1" = phi double [ %"$phi56.1.2.0813.i295.1", %B54.i332.1 ], [ %"$phi56.1.2.0813.i315.1", %B46.endif.endif.endif.end...endif.1.endif.endif.1 ]
  %.18.i341.1 = fcmp olt double %"$phi56.0.2.02615.i324.1", %"$phi56.0.2.02615.i304.1"
  br i1 %.18.i341.1, label %B46.endif.endif.endif.end...endif.2.1, label %B54.i342.1

B54.i342.1:                                       
  br label %B46.endif.endif.endif.end...endif.2.1

B46.endif.endif.endif.end...endif.2.1:            
  %"$phi56.2.2.017.i343.1" = phi double [ %"$phi56.0.2.02615.i304.1", %B54.i342.1 ], [ %"$phi56.0.2.02615.i324.1", %B46.endif.endif.endif.end...endif.1.endif.endif.endif.1 ]
  %"$phi56.0.2.02615.i344.1" = phi double [ %"$phi56.0.2.02615.i324.1", %B54.i342.1 ], [ %"$phi56.0.2.02615.i304.1", %B46.endif.endif.endif.end...endif.1.endif.endif.endif.1 ]
  %"$phi56.1.2.0813.i345.1" = phi double [ %"$phi56.1.2.0813.i325.1", %B54.i342.1 ], [ %"$phi56.1.2.0813.i305.1", %B46.endif.endif.endif.end...endif.1.endif.endif.endif.1 ]
  %"$phi56.3.2.0.i346.1" = phi double [ %"$phi56.1.2.0813.i305.1", %B54.i342.1 ], [ %"$phi56.1.2.0813.i325.1", %B46.endif.endif.endif.end...endif.1.endif.endif.endif.1 ]
  %.18.i351.1 = fcmp olt double %"$phi56.0.2.02615.i334.1", %"$phi56.2.2.017.i323.1"
  br i1 %.18.i351.1, label %B46.endif.endif.endif.end...endif.2.endif.1, label %B54.i352.1

B54.i352.1:                                       
  br label %B46.endif.endif.endif.end...endif.2.endif.1

B46.endif.endif.endif.end...endif.2.endif.1:      
  %"$phi56.2.2.017.i353.1" = phi double [ %"$phi56.2.2.017.i323.1", %B54.i352.1 ], [ %"$phi56.0.2.02615.i334.1", %B46.endif.endif.endif.end...endif.2.1 ]
  %"$phi56.0.2.02615.i354.1" = phi double [ %"$phi56.0.2.02615.i334.1", %B54.i352.1 ], [ %"$phi56.2.2.017.i323.1", %B46.endif.endif.endif.end...endif.2.1 ]
  %"$phi56.1.2.0813.i355.1" = phi double [ %"$phi56.1.2.0813.i335.1", %B54.i352.1 ], [ %"$phi56.3.2.0.i326.1", %B46.endif.endif.endif.end...endif.2.1 ]
  %"$phi56.3.2.0.i356.1" = phi double [ %"$phi56.3.2.0.i326.1", %B54.i352.1 ], [ %"$phi56.1.2.0813.i335.1", %B46.endif.endif.endif.end...endif.2.1 ]
  %.18.i361.1 = fcmp olt double %"$phi56.2.2.017.i313.1", %"$phi56.2.2.017.i333.1"
  br i1 %.18.i361.1, label %B46.endif.endif.endif.end...endif.2.endif.endif.1, label %B54.i362.1

B54.i362.1:                                       
  br label %B46.endif.endif.endif.end...endif.2.endif.endif.1

B46.endif.endif.endif.end...endif.2.endif.endif.1: 
  %"$phi56.2.2.017.i363.1" = phi double [ %"$phi56.2.2.017.i333.1", %B54.i362.1 ], [ %"$phi56.2.2.017.i313.1", %B46.endif.endif.endif.end...endif.2.endif.1 ]
  %"$phi56.0.2.02615.i364.1" = phi double [ %"$phi56.2.2.017.i313.1", %B54.i362.1 ], [ %"$phi56.2.2.017.i333.1", %B46.endif.endif.endif.end...endif.2.endif.1 ]
  %"$phi56.1.2.0813.i365.1" = phi double [ %"$phi56.3.2.0.i316.1", %B54.i362.1 ], [ %"$phi56.3.2.0.i336.1", %B46.endif.endif.endif.end...endif.2.endif.1 ]
  %"$phi56.3.2.0.i366.1" = phi double [ %"$phi56.3.2.0.i336.1", %B54.i362.1 ], [ %"$phi56.3.2.0.i316.1", %B46.endif.endif.endif.end...endif.2.endif.1 ]
  %sunkaddr110 = getelementptr i8, ptr %sunkaddr564, i64 8
  store double %"$phi56.0.2.02615.i264.1", ptr %sunkaddr110, align 8
  %sunkaddr112 = getelementptr i8, ptr %sunkaddr564, i64 520
  store double %"$phi56.0.2.02615.i344.1", ptr %sunkaddr112, align 8
  %sunkaddr113 = getelementptr i8, ptr %sunkaddr564, i64 1032
  store double %"$phi56.2.2.017.i343.1", ptr %sunkaddr113, align 8
  %sunkaddr115 = getelementptr i8, ptr %sunkaddr564, i64 1544
  store double %"$phi56.0.2.02615.i354.1", ptr %sunkaddr115, align 8
  %sunkaddr116 = getelementptr i8, ptr %sunkaddr564, i64 2056
  store double %"$phi56.2.2.017.i353.1", ptr %sunkaddr116, align 8
  %sunkaddr118 = getelementptr i8, ptr %sunkaddr564, i64 2568
  store double %"$phi56.0.2.02615.i364.1", ptr %sunkaddr118, align 8
  %sunkaddr119 = getelementptr i8, ptr %sunkaddr564, i64 3080
  store double %"$phi56.2.2.017.i363.1", ptr %sunkaddr119, align 8
  %sunkaddr121 = getelementptr i8, ptr %sunkaddr564, i64 3592
  store double %"$phi56.2.2.017.i293.1", ptr %sunkaddr121, align 8
  %sunkaddr122 = getelementptr i8, ptr %sunkaddr564, i64 4104
  store double %"$phi56.1.2.0813.i265.1", ptr %sunkaddr122, align 8
  %sunkaddr124 = getelementptr i8, ptr %sunkaddr564, i64 4616
  store double %"$phi56.1.2.0813.i345.1", ptr %sunkaddr124, align 8
  %sunkaddr125 = getelementptr i8, ptr %sunkaddr564, i64 5128
  store double %"$phi56.3.2.0.i346.1", ptr %sunkaddr125, align 8
  %sunkaddr127 = getelementptr i8, ptr %sunkaddr564, i64 5640
  store double %"$phi56.1.2.0813.i355.1", ptr %sunkaddr127, align 8
  %sunkaddr128 = getelementptr i8, ptr %sunkaddr564, i64 6152
  store double %"$phi56.3.2.0.i356.1", ptr %sunkaddr128, align 8
  %sunkaddr130 = getelementptr i8, ptr %sunkaddr564, i64 6664
  store double %"$phi56.1.2.0813.i365.1", ptr %sunkaddr130, align 8
  %sunkaddr131 = getelementptr i8, ptr %sunkaddr564, i64 7176
  store double %"$phi56.3.2.0.i366.1", ptr %sunkaddr131, align 8
  %sunkaddr133 = getelementptr i8, ptr %sunkaddr564, i64 7688
  store double %"$phi56.3.2.0.i296.1", ptr %sunkaddr133, align 8
  %.92.1 = icmp eq i64 %.91400440.ph, 3
  br i1 %.92.1, label %B46.2, label %common.ret, !llvm.loop !166

B46.2:                                            
  %sunkaddr195 = getelementptr i8, ptr %sunkaddr564, i64 16
  %.134.2 = load double, ptr %sunkaddr195, align 8
  %sunkaddr198 = getelementptr i8, ptr %sunkaddr564, i64 528
  %.139.2 = load double, ptr %sunkaddr198, align 8
  %sunkaddr201 = getelementptr i8, ptr %sunkaddr564, i64 1040
  %.144.2 = load double, ptr %sunkaddr201, align 8
  %sunkaddr204 = getelementptr i8, ptr %sunkaddr564, i64 1552
  %.149.2 = load double, ptr %sunkaddr204, align 8
  %sunkaddr207 = getelementptr i8, ptr %sunkaddr564, i64 2064
  %.154.2 = load double, ptr %sunkaddr207, align 8
  %sunkaddr210 = getelementptr i8, ptr %sunkaddr564, i64 2576
  %.159.2 = load double, ptr %sunkaddr210, align 8
  %sunkaddr213 = getelementptr i8, ptr %sunkaddr564, i64 3088
  %.164.2 = load double, ptr %sunkaddr213, align 8
  %sunkaddr216 = getelementptr i8, ptr %sunkaddr564, i64 3600
  %.169.2 = load double, ptr %sunkaddr216, align 8
  %sunkaddr219 = getelementptr i8, ptr %sunkaddr564, i64 4112
  %.174.2 = load double, ptr %sunkaddr219, align 8
  %sunkaddr222 = getelementptr i8, ptr %sunkaddr564, i64 4624
  %.179.2 = load double, ptr %sunkaddr222, align 8
  %sunkaddr225 = getelementptr i8, ptr %sunkaddr564, i64 5136
  %.184.2 = load double, ptr %sunkaddr225, align 8
  %sunkaddr228 = getelementptr i8, ptr %sunkaddr564, i64 5648
  %.189.2 = load double, ptr %sunkaddr228, align 8
  %sunkaddr231 = getelementptr i8, ptr %sunkaddr564, i64 6160
  %.194.2 = load double, ptr %sunkaddr231, align 8
  %sunkaddr234 = getelementptr i8, ptr %sunkaddr564, i64 6672
  %.199.2 = load double, ptr %sunkaddr234, align 8
  %sunkaddr237 = getelementptr i8, ptr %sunkaddr564, i64 7184
  %.204.2 = load double, ptr %sunkaddr237, align 8
  %sunkaddr240 = getelementptr i8, ptr %sunkaddr564, i64 7696
  %.209.2 = load double, ptr %sunkaddr240, align 8
  %.18.i.2 = fcmp olt double %.134.2, %.144.2
  br i1 %.18.i.2, label %B46.endif.2, label %B54.i.2

B54.i.2:                                          
  br label %B46.endif.2

B46.endif.2:                                      
  %"$phi56.2.2.017.i.2" = phi double [ %.144.2, %B54.i.2 ], [ %.134.2, %B46.2 ]
  %"$phi56.0.2.02615.i.2" = phi double [ %.134.2, %B54.i.2 ], [ %.144.2, %B46.2 ]
  %"$phi56.1.2.0813.i.2" = phi double [ %.174.2, %B54.i.2 ], [ %.184.2, %B46.2 ]
  %"$phi56.3.2.0.i.2" = phi double [ %.184.2, %B54.i.2 ], [ %.174.2, %B46.2 ]
  %.18.i191.2 = fcmp olt double %.139.2, %.149.2
  br i1 %.18.i191.2, label %B46.endif.endif.2, label %B54.i192.2

B54.i192.2:                                       
  br label %B46.endif.endif.2

B46.endif.endif.2:                                
  %"$phi56.2.2.017.i193.2" = phi double [ %.149.2, %B54.i192.2 ], [ %.139.2, %B46.endif.2 ]
  %"$phi56.0.2.02615.i194.2" = phi double [ %.139.2, %B54.i192.2 ], [ %.149.2, %B46.endif.2 ]
  %"$phi56.1.2.0813.i195.2" = phi double [ %.179.2, %B54.i192.2 ], [ %.189.2, %B46.endif.2 ]
  %"$phi56.3.2.0.i196.2" = phi double [ %.189.2, %B54.i192.2 ], [ %.179.2, %B46.endif.2 ]
  %.18.i201.2 = fcmp olt double %.154.2, %.164.2
  br i1 %.18.i201.2, label %B46.endif.endif.endif.2, label %B54.i202.2

B54.i202.2:                                       
  br label %B46.endif.endif.endif.2

B46.endif.endif.endif.2:                          
  %"$phi56.2.2.017.i203.2" = phi double [ %.164.2, %B54.i202.2 ], [ %.154.2, %B46.endif.endif.2 ]
  %"$phi56.0.2.02615.i204.2" = phi double [ %.154.2, %B54.i202.2 ], [ %.164.2, %B46.endif.endif.2 ]
  %"$phi56.1.2.0813.i205.2" = phi double [ %.194.2, %B54.i202.2 ], [ %.204.2, %B46.endif.endif.2 ]
  %"$phi56.3.2.0.i206.2" = phi double [ %.204.2, %B54.i202.2 ], [ %.194.2, %B46.endif.endif.2 ]
  %.18.i211.2 = fcmp olt double %.159.2, %.169.2
  br i1 %.18.i211.2, label %B46.endif.endif.endif.endif.2, label %B54.i212.2

B54.i212.2:                                       
  br label %B46.endif.endif.endif.endif.2

B46.endif.endif.endif.endif.2:                    
  %"$phi56.2.2.017.i213.2" = phi double [ %.169.2, %B54.i212.2 ], [ %.159.2, %B46.endif.endif.endif.2 ]
  %"$phi56.0.2.02615.i214.2" = phi double [ %.159.2, %B54.i212.2 ], [ %.169.2, %B46.endif.endif.endif.2 ]
  %"$phi56.1.2.0813.i215.2" = phi double [ %.199.2, %B54.i212.2 ], [ %.209.2, %B46.endif.endif.endif.2 ]
  %"$phi56.3.2.0.i216.2" = phi double [ %.209.2, %B54.i212.2 ], [ %.199.2, %B46.endif.endif.endif.2 ]
  %.18.i221.2 = fcmp olt double %"$phi56.0.2.02615.i.2", %"$phi56.0.2.02615.i204.2"
  br i1 %.18.i221.2, label %B46.endif.endif.endif.endif.endif.2, label %B54.i222.2

B54.i222.2:                                       
  br label %B46.endif.endif.endif.endif.endif.2

B46.endif.endif.endif.endif.endif.2:              
  %"$phi56.2.2.017.i223.2" = phi double [ %"$phi56.0.2.02615.i204.2", %B54.i222.2 ], [ %"$phi56.0.2.02615.i.2", %B46.endif.endif.endif.endif.2 ]
  %"$phi56.0.2.02615.i224.2" = phi double [ %"$phi56.0.2.02615.i.2", %B54.i222.2 ], [ %"$phi56.0.2.02615.i204.2", %B46.endif.endif.endif.endif.2 ]
  %"$phi56.1.2.0813.i225.2" = phi double [ %"$phi56.1.2.0813.i.2", %B54.i222.2 ], [ %"$phi56.1.2.0813.i205.2", %B46.endif.endif.endif.endif.2 ]
  %"$phi56.3.2.0.i226.2" = phi double [ %"$phi56.1.2.0813.i205.2", %B54.i222.2 ], [ %"$phi56.1.2.0813.i.2", %B46.endif.endif.endif.endif.2 ]
  %.18.i231.2 = fcmp olt double %"$phi56.0.2.02615.i194.2", %"$phi56.0.2.02615.i214.2"
  br i1 %.18.i231.2, label %B46.endif.endif.endif.endif.endif.endif.2, label %B54.i232.2

B54.i232.2:                                       
  br label %B46.endif.endif.endif.endif.endif.endif.2

B46.endif.endif.endif.endif.endif.endif.2:        
  %"$phi56.2.2.017.i233.2" = phi double [ %"$phi56.0.2.02615.i214.2", %B54.i232.2 ], [ %"$phi56.0.2.02615.i194.2", %B46.endif.endif.endif.endif.endif.2 ]
  %"$phi56.0.2.02615.i234.2" = phi double [ %"$phi56.0.2.02615.i194.2", %B54.i232.2 ], [ %"$phi56.0.2.02615.i214.2", %B46.endif.endif.endif.endif.endif.2 ]
  %"$phi56.1.2.0813.i235.2" = phi double [ %"$phi56.1.2.0813.i195.2", %B54.i232.2 ], [ %"$phi56.1.2.0813.i215.2", %B46.endif.endif.endif.endif.endif.2 ]
  %"$phi56.3.2.0.i236.2" = phi double [ %"$phi56.1.2.0813.i215.2", %B54.i232.2 ], [ %"$phi56.1.2.0813.i195.2", %B46.endif.endif.endif.endif.endif.2 ]
  %.18.i241.2 = fcmp olt double %"$phi56.2.2.017.i.2", %"$phi56.2.2.017.i203.2"
  br i1 %.18.i241.2, label %B46.endif.endif.endif.endif.endif.endif.endif.2, label %B54.i242.2

B54.i242.2:                                       
  br label %B46.endif.endif.endif.endif.endif.endif.endif.2

B46.endif.endif.endif.endif.endif.endif.endif.2:  
  %"$phi56.2.2.017.i243.2" = phi double [ %"$phi56.2.2.017.i203.2", %B54.i242.2 ], [ %"$phi56.2.2.017.i.2", %B46.endif.endif.endif.endif.endif.endif.2 ]
  %"$phi56.0.2.02615.i244.2" = phi double [ %"$phi56.2.2.017.i.2", %B54.i242.2 ], [ %"$phi56.2.2.017.i203.2", %B46.endif.endif.endif.endif.endif.endif.2 ]
  %"$phi56.1.2.0813.i245.2" = phi double [ %"$phi56.3.2.0.i.2", %B54.i242.2 ], [ %"$phi56.3.2.0.i206.2", %B46.endif.endif.endif.endif.endif.endif.2 ]
  %"$phi56.3.2.0.i246.2" = phi double [ %"$phi56.3.2.0.i206.2", %B54.i242.2 ], [ %"$phi56.3.2.0.i.2", %B46.endif.endif.endif.endif.endif.endif.2 ]
  %.18.i251.2 = fcmp olt double %"$phi56.2.2.017.i193.2", %"$phi56.2.2.017.i213.2"
  br i1 %.18.i251.2, label %B46.endif.endif.endif.endif.endif.endif.endif.endif.2, label %B54.i252.2

B54.i252.2:                                       
  br label %B46.endif.endif.endif.endif.endif.endif.endif.endif.2

B46.endif.endif.endif.endif.endif.endif.endif.endif.2: 
  %"$phi56.2.2.017.i253.2" = phi double [ %"$phi56.2.2.017.i213.2", %B54.i252.2 ], [ %"$phi56.2.2.017.i193.2", %B46.endif.endif.endif.endif.endif.endif.endif.2 ]
  %"$phi56.0.2.02615.i254.2" = phi double [ %"$phi56.2.2.017.i193.2", %B54.i252.2 ], [ %"$phi56.2.2.017.i213.2", %B46.endif.endif.endif.endif.endif.endif.endif.2 ]
  %"$phi56.1.2.0813.i255.2" = phi double [ %"$phi56.3.2.0.i196.2", %B54.i252.2 ], [ %"$phi56.3.2.0.i216.2", %B46.endif.endif.endif.endif.endif.endif.endif.2 ]
  %"$phi56.3.2.0.i256.2" = phi double [ %"$phi56.3.2.0.i216.2", %B54.i252.2 ], [ %"$phi56.3.2.0.i196.2", %B46.endif.endif.endif.endif.endif.endif.endif.2 ]
  %.18.i261.2 = fcmp olt double %"$phi56.0.2.02615.i224.2", %"$phi56.0.2.02615.i234.2"
  br i1 %.18.i261.2, label %B46.endif.endif.endif.end...endif.2540, label %B54.i262.2

B54.i262.2:                                       
  br label %B46.endif.endif.endif.end...endif.2540

B46.endif.endif.endif.end...endif.2540:           
  %"$phi56.2.2.017.i263.2" = phi double [ %"$phi56.0.2.02615.i234.2", %B54.i262.2 ], [ %"$phi56.0.2.02615.i224.2", %B46.endif.endif.endif.endif.endif.endif.endif.endif.2 ]
  %"$phi56.0.2.02615.i264.2" = phi double [ %"$phi56.0.2.02615.i224.2", %B54.i262.2 ], [ %"$phi56.0.2.02615.i234.2", %B46.endif.endif.endif.endif.endif.endif.endif.endif.2 ]
  %"$phi56.1.2.0813.i265.2" = phi double [ %"$phi56.1.2.0813.i225.2", %B54.i262.2 ], [ %"$phi56.1.2.0813.i235.2", %B46.endif.endif.endif.endif.endif.endif.endif.endif.2 ]
  %"$phi56.3.2.0.i266.2" = phi double [ %"$phi56.1.2.0813.i235.2", %B54.i262.2 ], [ %"$phi56.1.2.0813.i225.2", %B46.endif.endif.endif.endif.endif.endif.endif.endif.2 ]
  %.18.i271.2 = fcmp olt double %"$phi56.0.2.02615.i244.2", %"$phi56.0.2.02615.i254.2"
  br i1 %.18.i271.2, label %B46.endif.endif.endif.end...endif.endif.2, label %B54.i272.2

B54.i272.2:                                       
  br label %B46.endif.endif.endif.end...endif.endif.2

B46.endif.endif.endif.end...endif.endif.2:        
  %"$phi56.2.2.017.i273.2" = phi double [ %"$phi56.0.2.02615.i254.2", %B54.i272.2 ], [ %"$phi56.0.2.02615.i244.2", %B46.endif.endif.endif.end...endif.2540 ]
  %"$phi56.0.2.02615.i274.2" = phi double [ %"$phi56.0.2.02615.i244.2", %B54.i272.2 ], [ %"$phi56.0.2.02615.i254.2", %B46.endif.endif.endif.end...endif.2540 ]
  %"$phi56.1.2.0813.i275.2" = phi double [ %"$phi56.1.2.0813.i245.2", %B54.i272.2 ], [ %"$phi56.1.2.0813.i255.2", %B46.endif.endif.endif.end...endif.2540 ]
  %"$phi56.3.2.0.i276.2" = phi double [ %"$phi56.1.2.0813.i255.2", %B54.i272.2 ], [ %"$phi56.1.2.0813.i245.2", %B46.endif.endif.endif.end...endif.2540 ]
  %.18.i281.2 = fcmp olt double %"$phi56.2.2.017.i223.2", %"$phi56.2.2.017.i233.2"
  br i1 %.18.i281.2, label %B46.endif.endif.endif.end...endif.endif.endif.2, label %B54.i282.2

B54.i282.2:                                       
  br label %B46.endif.endif.endif.end...endif.endif.endif.2

B46.endif.endif.endif.end...endif.endif.endif.2:  
  %"$phi56.2.2.017.i283.2" = phi double [ %"$phi56.2.2.017.i233.2", %B54.i282.2 ], [ %"$phi56.2.2.017.i223.2", %B46.endif.endif.endif.end...endif.endif.2 ]
  %"$phi56.0.2.02615.i284.2" = phi double [ %"$phi56.2.2.017.i223.2", %B54.i282.2 ], [ %"$phi56.2.2.017.i233.2", %B46.endif.endif.endif.end...endif.endif.2 ]
  %"$phi56.1.2.0813.i285.2" = phi double [ %"$phi56.3.2.0.i226.2", %B54.i282.2 ], [ %"$phi56.3.2.0.i236.2", %B46.endif.endif.endif.end...endif.endif.2 ]
  %"$phi56.3.2.0.i286.2" = phi double [ %"$phi56.3.2.0.i236.2", %B54.i282.2 ], [ %"$phi56.3.2.0.i226.2", %B46.endif.endif.endif.end...endif.endif.2 ]
  %.18.i291.2 = fcmp olt double %"$phi56.2.2.017.i243.2", %"$phi56.2.2.017.i253.2"
  br i1 %.18.i291.2, label %B46.endif.endif.endif.end...endif.endif.endif.endif.2, label %B54.i292.2

B54.i292.2:                                       
  br label %B46.endif.endif.endif.end...endif.endif.endif.endif.2

B46.endif.endif.endif.end...endif.endif.endif.endif.2: 
  %"$phi56.2.2.017.i293.2" = phi double [ %"$phi56.2.2.017.i253.2", %B54.i292.2 ], [ %"$phi56.2.2.017.i243.2", %B46.endif.endif.endif.end...endif.endif.endif.2 ]
  %"$phi56.0.2.02615.i294.2" = phi double [ %"$phi56.2.2.017.i243.2", %B54.i292.2 ], [ %"$phi56.2.2.017.i253.2", %B46.endif.endif.endif.end...endif.endif.endif.2 ]
  %"$phi56.1.2.0813.i295.2" = phi double [ %"$phi56.3.2.0.i246.2", %B54.i292.2 ], [ %"$phi56.3.2.0.i256.2", %B46.endif.endif.endif.end...endif.endif.endif.2 ]
  %"$phi56.3.2.0.i296.2" = phi double [ %"$phi56.3.2.0.i256.2", %B54.i292.2 ], [ %"$phi56.3.2.0.i246.2", %B46.endif.endif.endif.end...endif.endif.endif.2 ]
  %.18.i301.2 = fcmp olt double %"$phi56.0.2.02615.i274.2", %"$phi56.0.2.02615.i284.2"
  br i1 %.18.i301.2, label %B46.endif.endif.endif.end...endif.1.2, label %B54.i302.2

B54.i302.2:                                       
  br label %B46.endif.endif.endif.end...endif.1.2

B46.endif.endif.endif.end...endif.1.2:            
  %"$phi56.2.2.017.i303.2" = phi double [ %"$phi56.0.2.02615.i284.2", %B54.i302.2 ], [ %"$phi56.0.2.02615.i274.2", %B46.endif.endif.endif.end...endif.endif.endif.endif.2 ]
  %"$phi56.0.2.02615.i304.2" = phi double [ %"$phi56.0.2.02615.i274.2", %B54.i302.2 ], [ %"$phi56.0.2.02615.i284.2", %B46.endif.endif.endif.end...endif.endif.endif.endif.2 ]
  %"$phi56.1.2.0813.i305.2" = phi double [ %"$phi56.1.2.0813.i275.2", %B54.i302.2 ], [ %"$phi56.1.2.0813.i285.2", %B46.endif.endif.endif.end...endif.endif.endif.endif.2 ]
  %"$phi56.3.2.0.i306.2" = phi double [ %"$phi56.1.2.0813.i285.2", %B54.i302.2 ], [ %"$phi56.1.2.0813.i275.2", %B46.endif.endif.endif.end...endif.endif.endif.endif.2 ]
  %.18.i311.2 = fcmp olt double %"$phi56.2.2.017.i273.2", %"$phi56.2.2.017.i283.2"
  br i1 %.18.i311.2, label %B46.endif.endif.endif.end...endif.1.endif.2, label %B54.i312.2

B54.i312.2:                                       
  br label %B46.endif.endif.endif.end...endif.1.endif.2

B46.endif.endif.endif.end...endif.1.endif.2:      
  %"$phi56.2.2.017.i313.2" = phi double [ %"$phi56.2.2.017.i283.2", %B54.i312.2 ], [ %"$phi56.2.2.017.i273.2", %B46.endif.endif.endif.end...endif.1.2 ]
  %"$phi56.0.2.02615.i314.2" = phi double [ %"$phi56.2.2.017.i273.2", %B54.i312.2 ], [ %"$phi56.2.2.017.i283.2", %B46.endif.endif.endif.end...endif.1.2 ]
  %"$phi56.1.2.0813.i315.2" = phi double [ %"$phi56.3.2.0.i276.2", %B54.i312.2 ], [ %"$phi56.3.2.0.i286.2", %B46.endif.endif.endif.end...endif.1.2 ]
  %"$phi56.3.2.0.i316.2" = phi double [ %"$phi56.3.2.0.i286.2", %B54.i312.2 ], [ %"$phi56.3.2.0.i276.2", %B46.endif.endif.endif.end...endif.1.2 ]
  %.18.i321.2 = fcmp olt double %"$phi56.2.2.017.i263.2", %"$phi56.2.2.017.i303.2"
  br i1 %.18.i321.2, label %B46.endif.endif.endif.end...endif.1.endif.endif.2, label %B54.i322.2

B54.i322.2:                                       
  br label %B46.endif.endif.endif.end...endif.1.endif.endif.2

B46.endif.endif.endif.end...endif.1.endif.endif.2: 
  %"$phi56.2.2.017.i323.2" = phi double [ %"$phi56.2.2.017.i303.2", %B54.i322.2 ], [ %"$phi56.2.2.017.i263.2", %B46.endif.endif.endif.end...endif.1.endif.2 ]
  %"$phi56.0.2.02615.i324.2" = phi double [ %"$phi56.2.2.017.i263.2", %B54.i322.2 ], [ %"$phi56.2.2.017.i303.2", %B46.endif.endif.endif.end...endif.1.endif.2 ]
  %"$phi56.1.2.0813.i325.2" = phi double [ %"$phi56.3.2.0.i266.2", %B54.i322.2 ], [ %"$phi56.3.2.0.i306.2", %B46.endif.endif.endif.end...endif.1.endif.2 ]
  %"$phi56.3.2.0.i326.2" = phi double [ %"$phi56.3.2.0.i306.2", %B54.i322.2 ], [ %"$phi56.3.2.0.i266.2", %B46.endif.endif.endif.end...endif.1.endif.2 ]
  %.18.i331.2 = fcmp olt double %"$phi56.0.2.02615.i314.2", %"$phi56.0.2.02615.i294.2"
  br i1 %.18.i331.2, label %B46.endif.endif.endif.end...endif.1.endif.endif.endif.2, label %B54.i332.2

B54.i332.2:                                       
  br label %B46.endif.endif.endif.end...endif.1.endif.endif.endif.2

B46.endif.endif.endif.end...endif.1.endif.endif.endif.2: 
  %"$phi56.2.2.017.i333.2" = phi double [ %"$phi56.0.2.02615.i294.2", %B54.i332.2 ], [ %"$phi56.0.2.02615.i314.2", %B46.endif.endif.endif.end...endif.1.endif.endif.2 ]
  %"$phi56.0.2.02615.i334.2" = phi double [ %"$phi56.0.2.02615.i314.2", %B54.i332.2 ], [ %"$phi56.0.2.02615.i294.2", %B46.endif.endif.endif.end...endif.1.endif.endif.2 ]
  %"$phi56.1.2.0813.i335.2" = phi double [ %"$phi56.1.2.0813.i315.2", %B54.i332.2 ], [ %"$phi56.1.2.0813.i295.2", %B46.endif.endif.endif.end...endif.1.endif.endif.2 ]
  %"$phi56.3.2.0.i336.2" = phi double [ %"$phi56.1.2.0813.i295.2", %B54.i332.2 ], [ %"$phi56.1.2.0813.i315.2", %B46.endif.endif.endif.end...endif.1.endif.endif.2 ]
  %.18.i341.2 = fcmp olt double %"$phi56.0.2.02615.i324.2", %"$phi56.0.2.02615.i304.2"
  br i1 %.18.i341.2, label %B46.endif.endif.endif.end...endif.2.2, label %B54.i342.2

B54.i342.2:                                       
  br label %B46.endif.endif.endif.end...endif.2.2

B46.endif.endif.endif.end...endif.2.2:            
  %"$phi56.2.2.017.i343.2" = phi double [ %"$phi56.0.2.02615.i304.2", %B54.i342.2 ], [ %"$phi56.0.2.02615.i324.2", %B46.endif.endif.endif.end...endif.1.endif.endif.endif.2 ]
  %"$phi56.0.2.02615.i344.2" = phi double [ %"$phi56.0.2.02615.i324.2", %B54.i342.2 ], [ %"$phi56.0.2.02615.i304.2", %B46.endif.endif.endif.end...endif.1.endif.endif.endif.2 ]
  %"$phi56.1.2.0813.i345.2" = phi double [ %"$phi56.1.2.0813.i325.2", %B54.i342.2 ], [ %"$phi56.1.2.0813.i305.2", %B46.endif.endif.endif.end...endif.1.endif.endif.endif.2 ]
  %"$phi56.3.2.0.i346.2" = phi double [ %"$phi56.1.2.0813.i305.2", %B54.i342.2 ], [ %"$phi56.1.2.0813.i325.2", %B46.endif.endif.endif.end...endif.1.endif.endif.endif.2 ]
  %.18.i351.2 = fcmp olt double %"$phi56.0.2.02615.i334.2", %"$phi56.2.2.017.i323.2"
  br i1 %.18.i351.2, label %B46.endif.endif.endif.end...endif.2.endif.2, label %B54.i352.2

B54.i352.2:                                       
  br label %B46.endif.endif.endif.end...endif.2.endif.2

B46.endif.endif.endif.end...endif.2.endif.2:      
  %"$phi56.2.2.017.i353.2" = phi double [ %"$phi56.2.2.017.i323.2", %B54.i352.2 ], [ %"$phi56.0.2.02615.i334.2", %B46.endif.endif.endif.end...endif.2.2 ]
  %"$phi56.0.2.02615.i354.2" = phi double [ %"$phi56.0.2.02615.i334.2", %B54.i352.2 ], [ %"$phi56.2.2.017.i323.2", %B46.endif.endif.endif.end...endif.2.2 ]
  %"$phi56.1.2.0813.i355.2" = phi double [ %"$phi56.1.2.0813.i335.2", %B54.i352.2 ], [ %"$phi56.3.2.0.i326.2", %B46.endif.endif.endif.end...endif.2.2 ]
  %"$phi56.3.2.0.i356.2" = phi double [ %"$phi56.3.2.0.i326.2", %B54.i352.2 ], [ %"$phi56.1.2.0813.i335.2", %B46.endif.endif.endif.end...endif.2.2 ]
  %.18.i361.2 = fcmp olt double %"$phi56.2.2.017.i313.2", %"$phi56.2.2.017.i333.2"
  br i1 %.18.i361.2, label %B46.endif.endif.endif.end...endif.2.endif.endif.2, label %B54.i362.2

B54.i362.2:                                       
  br label %B46.endif.endif.endif.end...endif.2.endif.endif.2

B46.endif.endif.endif.end...endif.2.endif.endif.2: 
  %"$phi56.2.2.017.i363.2" = phi double [ %"$phi56.2.2.017.i333.2", %B54.i362.2 ], [ %"$phi56.2.2.017.i313.2", %B46.endif.endif.endif.end...endif.2.endif.2 ]
  %"$phi56.0.2.02615.i364.2" = phi double [ %"$phi56.2.2.017.i313.2", %B54.i362.2 ], [ %"$phi56.2.2.017.i333.2", %B46.endif.endif.endif.end...endif.2.endif.2 ]
  %"$phi56.1.2.0813.i365.2" = phi double [ %"$phi56.3.2.0.i316.2", %B54.i362.2 ], [ %"$phi56.3.2.0.i336.2", %B46.endif.endif.endif.end...endif.2.endif.2 ]
  %"$phi56.3.2.0.i366.2" = phi double [ %"$phi56.3.2.0.i336.2", %B54.i362.2 ], [ %"$phi56.3.2.0.i316.2", %B46.endif.endif.endif.end...endif.2.endif.2 ]
  %sunkaddr134 = getelementptr i8, ptr %sunkaddr564, i64 16
  store double %"$phi56.0.2.02615.i264.2", ptr %sunkaddr134, align 8
  %sunkaddr136 = getelementptr i8, ptr %sunkaddr564, i64 528
  store double %"$phi56.0.2.02615.i344.2", ptr %sunkaddr136, align 8
  %sunkaddr137 = getelementptr i8, ptr %sunkaddr564, i64 1040
  store double %"$phi56.2.2.017.i343.2", ptr %sunkaddr137, align 8
  %sunkaddr139 = getelementptr i8, ptr %sunkaddr564, i64 1552
  store double %"$phi56.0.2.02615.i354.2", ptr %sunkaddr139, align 8
  %sunkaddr140 = getelementptr i8, ptr %sunkaddr564, i64 2064
  store double %"$phi56.2.2.017.i353.2", ptr %sunkaddr140, align 8
  %sunkaddr142 = getelementptr i8, ptr %sunkaddr564, i64 2576
  store double %"$phi56.0.2.02615.i364.2", ptr %sunkaddr142, align 8
  %sunkaddr143 = getelementptr i8, ptr %sunkaddr564, i64 3088
  store double %"$phi56.2.2.017.i363.2", ptr %sunkaddr143, align 8
  %sunkaddr145 = getelementptr i8, ptr %sunkaddr564, i64 3600
  store double %"$phi56.2.2.017.i293.2", ptr %sunkaddr145, align 8
  %sunkaddr146 = getelementptr i8, ptr %sunkaddr564, i64 4112
  store double %"$phi56.1.2.0813.i265.2", ptr %sunkaddr146, align 8
  %sunkaddr147 = getelementptr i8, ptr %sunkaddr564, i64 4624
  store double %"$phi56.1.2.0813.i345.2", ptr %sunkaddr147, align 8
  %sunkaddr148 = getelementptr i8, ptr %sunkaddr564, i64 5136
  store double %"$phi56.3.2.0.i346.2", ptr %sunkaddr148, align 8
  %sunkaddr149 = getelementptr i8, ptr %sunkaddr564, i64 5648
  store double %"$phi56.1.2.0813.i355.2", ptr %sunkaddr149, align 8
  %sunkaddr150 = getelementptr i8, ptr %sunkaddr564, i64 6160
  store double %"$phi56.3.2.0.i356.2", ptr %sunkaddr150, align 8
  %sunkaddr151 = getelementptr i8, ptr %sunkaddr564, i64 6672
  store double %"$phi56.1.2.0813.i365.2", ptr %sunkaddr151, align 8
  %sunkaddr152 = getelementptr i8, ptr %sunkaddr564, i64 7184
  store double %"$phi56.3.2.0.i366.2", ptr %sunkaddr152, align 8
  %sunkaddr153 = getelementptr i8, ptr %sunkaddr564, i64 7696
  store double %"$phi56.3.2.0.i296.2", ptr %sunkaddr153, align 8
  br label %common.ret
}

declare i64 @llvm.vector.reduce.add.v4i64(<4 x i64>)

!0 = !{!"branch_weights", i32 49, i32 1}
!1 = !{!2}
!2 = distinct !{!2, !3, !"scope: %retptr"}
!3 = distinct !{!3, !"scope"}
!4 = !{!5}
!5 = distinct !{!5, !6, !"scope: %retptr"}
!6 = distinct !{!6, !"scope"}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.isvectorized", i32 1}
!9 = distinct !{!9, !8}
!10 = distinct !{!10, !8}
!11 = !{!"branch_weights", i32 1, i32 49, i32 49}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = distinct !{!14, !8}
!15 = distinct !{!15, !13}
!16 = distinct !{!16, !8, !17}
!17 = !{!"llvm.loop.unroll.runtime.disable"}
!18 = distinct !{!18, !8}
!19 = !{!20}
!20 = distinct !{!20, !21, !"scope: %retptr"}
!21 = distinct !{!21, !"scope"}
!22 = !{!23}
!23 = distinct !{!23, !24}
!24 = distinct !{!24, !"LVerDomain"}
!25 = !{!26, !27}
!26 = distinct !{!26, !24}
!27 = distinct !{!27, !24}
!28 = !{!26}
!29 = !{!27}
!30 = distinct !{!30, !8, !17}
!31 = !{!"branch_weights", i32 4, i32 12}
!32 = distinct !{!32, !8, !17}
!33 = !{!34}
!34 = distinct !{!34, !35}
!35 = distinct !{!35, !"LVerDomain"}
!36 = !{!37, !38}
!37 = distinct !{!37, !35}
!38 = distinct !{!38, !35}
!39 = !{!37}
!40 = !{!38}
!41 = distinct !{!41, !8, !17}
!42 = distinct !{!42, !13}
!43 = !{!44}
!44 = distinct !{!44, !45}
!45 = distinct !{!45, !"LVerDomain"}
!46 = !{!47}
!47 = distinct !{!47, !45}
!48 = distinct !{!48, !8, !17}
!49 = distinct !{!49, !8, !17}
!50 = distinct !{!50, !13}
!51 = distinct !{!51, !8, !17}
!52 = distinct !{!52, !8, !17}
!53 = distinct !{!53, !17, !8}
!54 = distinct !{!54, !8}
!55 = distinct !{!55, !8, !17}
!56 = distinct !{!56, !8, !17}
!57 = distinct !{!57, !17, !8}
!58 = distinct !{!58, !8}
!59 = distinct !{!59, !8}
!60 = distinct !{!60, !17, !8}
!61 = distinct !{!61, !8, !17}
!62 = distinct !{!62, !8, !17}
!63 = distinct !{!63, !13}
!64 = distinct !{!64, !8, !17}
!65 = distinct !{!65, !8, !17}
!66 = distinct !{!66, !13}
!67 = !{!68}
!68 = distinct !{!68, !69}
!69 = distinct !{!69, !"LVerDomain"}
!70 = !{!71}
!71 = distinct !{!71, !69}
!72 = distinct !{!72, !8, !17}
!73 = distinct !{!73, !8, !17}
!74 = distinct !{!74, !13}
!75 = distinct !{!75, !8}
!76 = distinct !{!76, !8}
!77 = distinct !{!77, !8}
!78 = distinct !{!78, !17, !8}
!79 = distinct !{!79, !8}
!80 = distinct !{!80, !8}
!81 = !{!82}
!82 = distinct !{!82, !83}
!83 = distinct !{!83, !"LVerDomain"}
!84 = !{!85}
!85 = distinct !{!85, !83}
!86 = distinct !{!86, !8, !17}
!87 = distinct !{!87, !8, !17}
!88 = distinct !{!88, !13}
!89 = distinct !{!89, !8}
!90 = !{!91}
!91 = distinct !{!91, !92}
!92 = distinct !{!92, !"LVerDomain"}
!93 = !{!94}
!94 = distinct !{!94, !92}
!95 = !{!96}
!96 = distinct !{!96, !92}
!97 = !{!98, !91, !94, !99}
!98 = distinct !{!98, !92}
!99 = distinct !{!99, !92}
!100 = !{!99}
!101 = !{!98}
!102 = !{!91, !94, !99}
!103 = distinct !{!103, !8, !17}
!104 = distinct !{!104, !8, !17}
!105 = distinct !{!105, !8, !17}
!106 = distinct !{!106, !13}
!107 = !{!108}
!108 = distinct !{!108, !109}
!109 = distinct !{!109, !"LVerDomain"}
!110 = !{!111}
!111 = distinct !{!111, !109}
!112 = distinct !{!112, !8, !17}
!113 = distinct !{!113, !8, !17}
!114 = !{!"branch_weights", i32 4, i32 28}
!115 = distinct !{!115, !8, !17}
!116 = distinct !{!116, !8, !17}
!117 = distinct !{!117, !8, !17}
!118 = distinct !{!118, !8, !17}
!119 = distinct !{!119, !17, !8}
!120 = !{!121}
!121 = distinct !{!121, !122}
!122 = distinct !{!122, !"LVerDomain"}
!123 = !{!124}
!124 = distinct !{!124, !122}
!125 = distinct !{!125, !8, !17}
!126 = distinct !{!126, !8}
!127 = distinct !{!127, !17, !8}
!128 = !{!129}
!129 = distinct !{!129, !130}
!130 = distinct !{!130, !"LVerDomain"}
!131 = !{!132}
!132 = distinct !{!132, !130}
!133 = !{!134}
!134 = distinct !{!134, !130}
!135 = !{!129, !132}
!136 = distinct !{!136, !8, !17}
!137 = distinct !{!137, !8}
!138 = distinct !{!138, !8}
!139 = !{!140}
!140 = distinct !{!140, !141}
!141 = distinct !{!141, !"LVerDomain"}
!142 = !{!143, !144}
!143 = distinct !{!143, !141}
!144 = distinct !{!144, !141}
!145 = !{!144}
!146 = !{!143}
!147 = distinct !{!147, !8, !17}
!148 = distinct !{!148, !8, !17}
!149 = distinct !{!149, !8, !17}
!150 = distinct !{!150, !8, !17}
!151 = !{!152}
!152 = distinct !{!152, !153}
!153 = distinct !{!153, !"LVerDomain"}
!154 = !{!155, !156, !157}
!155 = distinct !{!155, !153}
!156 = distinct !{!156, !153}
!157 = distinct !{!157, !153}
!158 = !{!155}
!159 = !{!156, !157}
!160 = !{!156}
!161 = !{!157}
!162 = distinct !{!162, !8, !17}
!163 = distinct !{!163, !8}
!164 = distinct !{!164, !17, !8}
!165 = distinct !{!165, !8, !17}
!166 = distinct !{!166, !17, !8}
