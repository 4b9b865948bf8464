; _slopes.py by numba 0.68.1; the source is sha256 5e9cab32ec31c6013a8371cb0c2d23df22a65d45aff8a32f9d3dbf10183ea237
define i32 @earn(ptr noalias %retptr, ptr noalias %excinfo, i64 %arg.n, i64 %arg.slots, i64 %arg.capacity, double %arg.start, double %arg.end, double %arg.keep, ptr %arg.store, ptr %arg.value, ptr %arg.limit, ptr %arg.supply, ptr %arg.charge_limit, ptr %arg.discharge_limit, ptr %arg.energy_min, ptr %arg.energy_max, ptr %arg.order, ptr %arg.merit, ptr %arg.there, ptr %arg.bought, ptr %arg.scale, ptr %arg.room, ptr %arg.parts, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.ends, ptr %arg.span) {
B0:
  %.82 = alloca i64, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.47.idx.i = mul i64 %arg.slots, 48
  %.47.i = getelementptr i8, ptr %arg.ends, i64 %.47.idx.i
  store double %arg.end, ptr %.47.i, align 8, !noalias !0
  %.52.i = getelementptr i8, ptr %.47.i, i64 8
  store double %arg.end, ptr %.52.i, align 8, !noalias !0
  %.83.i = getelementptr i8, ptr %.47.i, i64 16
  store double 0xFFF0000000000000, ptr %.83.i, align 8, !noalias !0
  %.88.i = getelementptr i8, ptr %.47.i, i64 24
  store double 0x7FF0000000000000, ptr %.88.i, align 8, !noalias !0
  %.93.i = getelementptr i8, ptr %.47.i, i64 32
  store double 0x7FF0000000000000, ptr %.93.i, align 8, !noalias !0
  %.98.i = getelementptr i8, ptr %.47.i, i64 40
  store double 0xFFF0000000000000, ptr %.98.i, align 8, !noalias !0
  %.100.i = fcmp olt double %arg.end, 0.000000e+00
  br i1 %.100.i, label %B182.endif.endif.i, label %B0.endif

B182.endif.endif.i:                               
  %.103.i = add nsw i64 %arg.slots, -1
  %.105.i = getelementptr i8, ptr %arg.store, i64 80
  %.106.i = load double, ptr %.105.i, align 8, !noalias !0
  %.5.i.i = fptosi double %.106.i to i64
  %.133.i = mul nsw i64 %.103.i, %.5.i.i
  %.135.i = getelementptr double, ptr %arg.energy_min, i64 %.133.i
  %.136.i = load double, ptr %.135.i, align 8, !noalias !0
  %.142.i = getelementptr i8, ptr %arg.store, i64 88
  %.143.i = load double, ptr %.142.i, align 8, !noalias !0
  %.5.i1.i = fptosi double %.143.i to i64
  %.170.i = mul nsw i64 %.103.i, %.5.i1.i
  %.172.i = getelementptr double, ptr %arg.energy_max, i64 %.170.i
  %.173.i = load double, ptr %.172.i, align 8, !noalias !0
  store double %.136.i, ptr %.47.i, align 8, !noalias !0
  %sunkaddr = getelementptr i8, ptr %.47.i, i64 8
  store double %.173.i, ptr %sunkaddr, align 8, !noalias !0
  %.224.i = add nsw i64 %arg.capacity, -1
  %.229.i = fsub double %.173.i, %.136.i
  %.231.i = getelementptr double, ptr %arg.slope, i64 %.224.i
  tail call void @llvm.memset.p0.i64(ptr align 8 dereferenceable(16) %.83.i, i8 0, i64 16, i1 false), !noalias !0
  store double 0.000000e+00, ptr %.231.i, align 8, !noalias !0
  %.236.i = getelementptr double, ptr %arg.wide, i64 %.224.i
  store double %.229.i, ptr %.236.i, align 8, !noalias !0
  br label %B0.endif

common.ret:                                       
  ret i32 %.86

B134:                                             
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B138:                                             
  %.93.i2 = getelementptr i8, ptr %arg.span, i64 32
  %.94.i = load double, ptr %.93.i2, align 8, !noalias !3
  %sunkaddr6 = getelementptr i8, ptr %arg.span, i64 16
  %.100.i3 = load double, ptr %sunkaddr6, align 8, !noalias !3
  %.5.i.i4 = fptosi double %.100.i3 to i64
  %sunkaddr7 = getelementptr i8, ptr %arg.span, i64 24
  %.127.i = load double, ptr %sunkaddr7, align 8, !noalias !3
  %.5.i10.i = fptosi double %.127.i to i64
  %.188.i = sub i64 %.5.i10.i, %.5.i.i4
  %.24163.not.i = icmp slt i64 %.188.i, 1
  br i1 %.24163.not.i, label %B138.endif, label %B274.endif.endif.preheader.i

B274.endif.endif.preheader.i:                     
  %.127 = load double, ptr %arg.scale, align 8
  %.131 = fmul double %arg.keep, %.127
  %.86.i = load double, ptr %arg.ends, align 8, !noalias !3
  %.87.i = fsub double %arg.start, %.86.i
  %.88.i5 = fmul double %.131, %.87.i
  %0 = shl i64 %.5.i.i4, 3
  br label %B274.endif.endif.i

B274.endif.endif.i:                               
  %lsr.iv.i = phi i64 [ %0, %B274.endif.endif.preheader.i ], [ %lsr.iv.next.i, %B274.endif.endif.i ]
  %earned.2.067.i = phi double [ %.94.i, %B274.endif.endif.preheader.i ], [ %.357.i, %B274.endif.endif.i ]
  %left.2.066.i = phi double [ %.88.i5, %B274.endif.endif.preheader.i ], [ %.408.i, %B274.endif.endif.i ]
  %.2405765.i = phi i64 [ %.188.i, %B274.endif.endif.preheader.i ], [ %.250.i, %B274.endif.endif.i ]
  %.250.i = add nsw i64 %.2405765.i, -1
  %scevgep13.i = getelementptr i8, ptr %arg.slope, i64 %lsr.iv.i
  %.289.i = load double, ptr %scevgep13.i, align 8, !noalias !3
  %.12.i6.i = fcmp olt double %left.2.066.i, 0.000000e+00
  %.13.i7.i = select i1 %.12.i6.i, double 0.000000e+00, double %left.2.066.i
  %scevgep.i = getelementptr i8, ptr %arg.wide, i64 %lsr.iv.i
  %.325.i = load double, ptr %scevgep.i, align 8, !noalias !3
  %.12.i11.i = fcmp olt double %.325.i, %.13.i7.i
  %.13.i12.i = select i1 %.12.i11.i, double %.325.i, double %.13.i7.i
  %.355.i = fmul double %.289.i, %.13.i12.i
  %.357.i = fadd double %earned.2.067.i, %.355.i
  %.368.i = fcmp uge double %left.2.066.i, %.325.i
  %.408.i = fsub double %left.2.066.i, %.325.i
  %.241.i = icmp ugt i64 %.2405765.i, 1
  %or.cond.i = select i1 %.368.i, i1 %.241.i, i1 false
  %lsr.iv.next.i = add i64 %lsr.iv.i, 8
  br i1 %or.cond.i, label %B274.endif.endif.i, label %B138.endif

B0.endif:                                         
  %head.2.0.i = phi i64 [ %.224.i, %B182.endif.endif.i ], [ %arg.capacity, %B0 ]
  store double 0.000000e+00, ptr %arg.span, align 8, !noalias !0
  %.279.i = sitofp i64 %arg.slots to double
  %.280.i = getelementptr i8, ptr %arg.span, i64 8
  store double %.279.i, ptr %.280.i, align 8, !noalias !0
  %.283.i = sitofp i64 %head.2.0.i to double
  %.284.i = getelementptr i8, ptr %arg.span, i64 16
  store double %.283.i, ptr %.284.i, align 8, !noalias !0
  %.287.i = sitofp i64 %arg.capacity to double
  %.288.i = getelementptr i8, ptr %arg.span, i64 24
  store double %.287.i, ptr %.288.i, align 8, !noalias !0
  store i64 0, ptr %.82, align 8
  %.86 = call i32 @pass_back(ptr %.82, ptr %excinfo.2, i64 %arg.n, i64 %arg.capacity, double %arg.keep, ptr %arg.store, ptr %arg.value, ptr %arg.limit, ptr %arg.supply, ptr %arg.charge_limit, ptr %arg.discharge_limit, ptr %arg.energy_min, ptr %arg.energy_max, ptr %arg.order, ptr %arg.merit, ptr %arg.there, ptr %arg.bought, ptr %arg.scale, ptr %arg.room, ptr %arg.parts, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.ends, ptr %arg.span)
  %cond = icmp eq i32 %.86, 0
  br i1 %cond, label %B0.endif.endif, label %B0.endif.if.if, !prof !6

B0.endif.endif:                                   
  %.96 = load i64, ptr %.82, align 8
  %.106 = icmp eq i64 %.96, 0
  br i1 %.106, label %B134, label %B138

B0.endif.if.if:                                   
  %.94 = icmp sgt i32 %.86, 0
  %.87 = load ptr, ptr %excinfo.2, align 8
  %.95 = select i1 %.94, ptr %.87, ptr undef
  store ptr %.95, ptr %excinfo, align 8
  br label %common.ret

B138.endif:                                       
  %earned.3.1.i = phi double [ %.94.i, %B138 ], [ %.357.i, %B274.endif.endif.i ]
  %.426.i = getelementptr i8, ptr %arg.span, i64 40
  store double %earned.3.1.i, ptr %.426.i, align 8, !noalias !3
  store i64 1, ptr %retptr, align 8
  br label %common.ret
}

declare void @llvm.memset.p0.i64(ptr captures(none), i8, i64, i1 immarg)

define internal i32 @pass_back(ptr noalias %retptr, ptr noalias %excinfo, i64 %arg.n, i64 %arg.capacity, double %arg.keep, ptr %arg.store, ptr %arg.value, ptr %arg.limit, ptr %arg.supply, ptr %arg.charge_limit, ptr %arg.discharge_limit, ptr %arg.energy_min, ptr %arg.energy_max, ptr %arg.order, ptr %arg.merit, ptr %arg.there, ptr %arg.bought, ptr %arg.scale, ptr %arg.room, ptr %arg.parts, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.ends, ptr %arg.span) {
B0.endif.endif.endif.endif.endif.endif:
  %.826 = alloca ptr, align 8
  %excinfo.9 = alloca ptr, align 8
  %.865 = alloca ptr, align 8
  %excinfo.10 = alloca ptr, align 8
  %.900 = alloca ptr, align 8
  %excinfo.11 = alloca ptr, align 8
  %.1400 = alloca i64, align 8
  store i64 0, ptr %.1400, align 8
  %excinfo.12 = alloca ptr, align 8
  %.1439 = alloca i64, align 8
  store i64 0, ptr %.1439, align 8
  %excinfo.13 = alloca ptr, align 8
  %.75 = load double, ptr %arg.span, align 8
  %.5.i = fptosi double %.75 to i64
  %.103 = getelementptr i8, ptr %arg.span, i64 8
  %.104 = load double, ptr %.103, align 8
  %.5.i70 = fptosi double %.104 to i64
  %.130 = getelementptr i8, ptr %arg.span, i64 16
  %.131 = load double, ptr %.130, align 8
  %.5.i71 = fptosi double %.131 to i64
  %.157 = getelementptr i8, ptr %arg.span, i64 24
  %.158 = load double, ptr %.157, align 8
  %.5.i72 = fptosi double %.158 to i64
  %.220 = getelementptr i8, ptr %arg.store, i64 80
  %.221 = load double, ptr %.220, align 8
  %.5.i73 = fptosi double %.221 to i64
  %.247 = getelementptr i8, ptr %arg.store, i64 88
  %.248 = load double, ptr %.247, align 8
  %.5.i74 = fptosi double %.248 to i64
  %.280 = getelementptr i8, ptr %arg.store, i64 40
  %.281 = load double, ptr %.280, align 8
  %.286 = fdiv double 1.000000e+00, %arg.keep
  %.324 = add i64 %.5.i70, -1
  %.363 = sub i64 %.5.i, %.5.i70
  %.364 = icmp slt i64 %.363, 1
  %.363.nonneg723 = sub i64 0, %.363
  %.4068371338 = icmp sgt i64 %.363.nonneg723, 0
  %.406837 = and i1 %.364, %.4068371338
  br i1 %.406837, label %B380.preheader, label %B468.else.if

B380.preheader:                                   
  %xtraiter = and i64 %.363.nonneg723, 1
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B380.prol.loopexit, label %B380.prol

B380.prol:                                        
  %.415.prol = xor i64 %.363, -1
  %.419.prol = add i64 %.5.i70, -2
  %sunkaddr = shl i64 %.5.i70, 3
  %sunkaddr498 = getelementptr i8, ptr %arg.scale, i64 %sunkaddr
  %sunkaddr499 = getelementptr i8, ptr %sunkaddr498, i64 -8
  store double 1.000000e+00, ptr %sunkaddr499, align 8
  br label %B380.prol.loopexit

B380.prol.loopexit:                               
  %size.4.0840.unr = phi double [ 1.000000e+00, %B380.preheader ], [ %arg.keep, %B380.prol ]
  %.405835839.unr = phi i64 [ %.363.nonneg723, %B380.preheader ], [ %.415.prol, %B380.prol ]
  %.412836838.unr = phi i64 [ %.324, %B380.preheader ], [ %.419.prol, %B380.prol ]
  %0 = icmp eq i64 %.324, %.5.i
  br i1 %0, label %B468.else.if, label %B380.preheader431

B380.preheader431:                                
  br label %B380

B380:                                             
  %size.4.0840 = phi double [ %.482.1, %B446.1 ], [ %size.4.0840.unr, %B380.preheader431 ]
  %.405835839 = phi i64 [ %.415.1, %B446.1 ], [ %.405835839.unr, %B380.preheader431 ]
  %.412836838 = phi i64 [ %.419.1, %B446.1 ], [ %.412836838.unr, %B380.preheader431 ]
  %.456 = fcmp olt double %size.4.0840, 0x3D70000000000000
  br i1 %.456, label %B404.endif.preheader, label %B446

B404.endif.preheader:                             
  br label %B404.endif

B446:                                             
  %size.6.2 = phi double [ %size.4.0840, %B380 ], [ %.464, %B404.endif ]
  %.476 = getelementptr double, ptr %arg.scale, i64 %.412836838
  store double %size.6.2, ptr %.476, align 8
  %.482 = fmul double %arg.keep, %size.6.2
  %.415.1 = add nsw i64 %.405835839, -2
  %.419.1 = add i64 %.412836838, -2
  %.456.1 = fcmp olt double %.482, 0x3D70000000000000
  br i1 %.456.1, label %B404.endif.1.preheader, label %B446.1

B404.endif.1.preheader:                           
  br label %B404.endif.1

B404.endif.1:                                     
  %size.5.1.1 = phi double [ %.464.1, %B404.endif.1 ], [ %.482, %B404.endif.1.preheader ]
  %.464.1 = fmul double %size.5.1.1, 0x4270000000000000
  %.469.1 = fcmp olt double %.464.1, 0x3D70000000000000
  br i1 %.469.1, label %B404.endif.1, label %B446.1

B446.1:                                           
  %size.6.2.1 = phi double [ %.482, %B446 ], [ %.464.1, %B404.endif.1 ]
  %sunkaddr500 = shl i64 %.419.1, 3
  %sunkaddr501 = getelementptr i8, ptr %arg.scale, i64 %sunkaddr500
  %sunkaddr502 = getelementptr i8, ptr %sunkaddr501, i64 8
  store double %size.6.2.1, ptr %sunkaddr502, align 8
  %.482.1 = fmul double %arg.keep, %size.6.2.1
  %.406.1 = icmp sgt i64 %.405835839, 2
  br i1 %.406.1, label %B380, label %B468.else.if

B568.loopexit:                                    
  %head.6.1.lcssa = phi i64 [ %head.7.01084, %B570.endif.endif.endif.endif.endif.endif ], [ %head.8.3, %B3702 ]
  %tail.3.1.lcssa = phi i64 [ %tail.4.01085, %B570.endif.endif.endif.endif.endif.endif ], [ %tail.5.3, %B3702 ]
  %earned.4.1.lcssa = phi double [ %earned.5.01086, %B570.endif.endif.endif.endif.endif.endif ], [ %earned.6.3, %B3702 ]
  %row.2.1.lcssa = phi i64 [ %row.3.01087, %B570.endif.endif.endif.endif.endif.endif ], [ %.1823, %B3702 ]
  %.681 = icmp sgt i64 %.6809851083, 1
  br i1 %.681, label %B570.endif.endif, label %B3724

B938:                                             
  %row.2.1972 = phi i64 [ %row.3.01087, %B938.lr.ph ], [ %.1823, %B3702 ]
  %earned.4.1971 = phi double [ %earned.5.01086, %B938.lr.ph ], [ %earned.6.3, %B3702 ]
  %tail.3.1970 = phi i64 [ %tail.4.01085, %B938.lr.ph ], [ %tail.5.3, %B3702 ]
  %head.6.1968 = phi i64 [ %head.7.01084, %B938.lr.ph ], [ %head.8.3, %B3702 ]
  %.1006921967 = phi i64 [ %.963.nonneg713, %B938.lr.ph ], [ %.1016, %B3702 ]
  %.1013924966 = phi i64 [ %.924, %B938.lr.ph ], [ %.1020, %B3702 ]
  %1 = fcmp olt double %arg.keep, 1.000000e+00
  %.1016 = add nsw i64 %.1006921967, -1
  %.1020 = add i64 %.1013924966, -1
  %.1050 = sub nsw i64 %.1013924966, %.13.i
  %.1060 = icmp slt i64 %.1013924966, %.324
  %or.cond = select i1 %1, i1 %.1060, i1 false
  br i1 %or.cond, label %B980, label %B1226

B980:                                             
  %.1064 = getelementptr double, ptr %arg.scale, i64 %.1013924966
  %.1065 = load double, ptr %.1064, align 8
  %sunkaddr503 = shl i64 %.1020, 3
  %sunkaddr504 = getelementptr i8, ptr %arg.scale, i64 %sunkaddr503
  %sunkaddr505 = getelementptr i8, ptr %sunkaddr504, i64 16
  %.1070 = load double, ptr %sunkaddr505, align 8
  %.1072 = fmul double %arg.keep, %.1070
  %.1076 = fdiv double %.1065, %.1072
  %.1081 = fcmp ogt double %.1076, 1.000000e+00
  br i1 %.1081, label %B1038.endif, label %B1226

B1072:                                            
  %lsr.iv445 = phi i64 [ %70, %B1072.preheader331 ], [ %lsr.iv.next446, %B1072 ]
  %lsr.iv = phi i64 [ %69, %B1072.preheader331 ], [ %lsr.iv.next, %B1072 ]
  %scevgep448 = getelementptr i8, ptr %arg.slope, i64 %lsr.iv445
  %.1204 = load double, ptr %scevgep448, align 8
  %.1209 = fdiv double %.1204, %.1076
  %scevgep447 = getelementptr i8, ptr %arg.wide, i64 %lsr.iv445
  %.1212 = load double, ptr %scevgep447, align 8
  %.1214 = fmul double %.1076, %.1212
  store double %.1209, ptr %scevgep448, align 8
  store double %.1214, ptr %scevgep447, align 8
  %lsr.iv.next = add i64 %lsr.iv, -1
  %lsr.iv.next446 = add i64 %lsr.iv445, 8
  %.1164 = icmp ugt i64 %lsr.iv.next, 1
  br i1 %.1164, label %B1072, label %B1134.endif.endif, !llvm.loop !7

B1226:                                            
  %.1367 = getelementptr double, ptr %arg.scale, i64 %.1013924966
  %.1368 = load double, ptr %.1367, align 8
  %.1380 = getelementptr double, ptr %60, i64 %.1050
  %.1381 = load double, ptr %.1380, align 8
  %.1384 = fcmp olt double %.1381, %.1383
  br i1 %.1384, label %B1302, label %B1366

B1302:                                            
  %.1389 = add i64 %.1013924966, %.811
  %.1392 = getelementptr double, ptr %arg.there, i64 %.1013924966
  %.1393 = load double, ptr %.1392, align 8
  store i64 0, ptr %.1400, align 8
  %.1404 = call i32 @burn_slot(ptr %.1400, ptr %excinfo.12, i64 %arg.n, i64 %.1050, i64 %.1389, double %.1393, ptr %arg.store, ptr %arg.merit, ptr %arg.room, ptr %arg.segment)
  %cond77 = icmp eq i32 %.1404, 0
  br i1 %cond77, label %B1420, label %B1302.if.if, !prof !6

B1366:                                            
  %.1431 = getelementptr double, ptr %arg.there, i64 %.1013924966
  %.1432 = load double, ptr %.1431, align 8
  store i64 0, ptr %.1439, align 8
  %.1443 = call i32 @gather_slot(ptr %.1439, ptr %excinfo.13, i64 %arg.n, i64 %.1050, double %.1432, ptr %arg.store, ptr %arg.room, ptr %arg.parts, ptr %arg.segment)
  switch i32 %.1443, label %B1366.if.if [
    i32 -2, label %B1420
    i32 0, label %B1420
  ], !prof !9

B1420:                                            
  %m.3.2.in = phi ptr [ %.1439, %B1366 ], [ %.1439, %B1366 ], [ %.1400, %B1302 ]
  %m.3.2 = load i64, ptr %m.3.2.in, align 8
  %.1475 = add nsw i64 %m.3.2, 2
  %.1477 = icmp slt i64 %head.6.1968, %.1475
  br i1 %.1477, label %B1438.else.if, label %B1622

common.ret:                                       
  %common.ret.op = phi i32 [ 0, %B1474 ], [ 0, %B3724 ], [ %.1443, %B1366.if.if ], [ %.1404, %B1302.if.if ], [ %.904, %B570.endif.endif.endif.endif.if.if ], [ %.869, %B570.endif.endif.endif.if.if ], [ %.830, %B570.endif.endif.if.if ]
  ret i32 %common.ret.op

B1474:                                            
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B1528:                                            
  %lsr.iv469 = phi i64 [ %.1705857859.ph.neg, %B1528.preheader330 ], [ %lsr.iv.next470, %B1528 ]
  %2 = shl i64 %lsr.iv469, 3
  %scevgep478 = getelementptr i8, ptr %scevgep477, i64 %2
  %.1741 = load double, ptr %scevgep478, align 8
  %scevgep476 = getelementptr i8, ptr %scevgep475, i64 %2
  %.1746 = load double, ptr %scevgep476, align 8
  %scevgep474 = getelementptr i8, ptr %scevgep473, i64 %2
  store double %.1741, ptr %scevgep474, align 8
  %3 = shl i64 %lsr.iv469, 3
  %scevgep440 = getelementptr i8, ptr %scevgep471, i64 %3
  store double %.1746, ptr %scevgep440, align 8
  %lsr.iv.next470 = add i64 %lsr.iv469, -1
  %exitcond.not = icmp eq i64 %87, %lsr.iv.next470
  br i1 %exitcond.not, label %B1602, label %B1528, !llvm.loop !10

B1602:                                            
  %.1770 = sub nsw i64 %arg.capacity, %.1485
  br label %B1622

B1622:                                            
  %head.10.2 = phi i64 [ %.1770, %B1602 ], [ %head.6.1968, %B1420 ]
  %tail.7.2 = phi i64 [ %arg.capacity, %B1602 ], [ %tail.3.1970, %B1420 ]
  %.1783 = load double, ptr %arg.segment, align 8
  %.1785 = fadd double %earned.4.1971, %.1783
  %.1793 = getelementptr double, ptr %arg.ends, i64 %row.2.1972
  %.1794 = load double, ptr %.1793, align 8
  %sunkaddr494 = getelementptr i8, ptr %arg.segment, i64 8
  %.1797 = load double, ptr %sunkaddr494, align 8
  %.1798 = fadd double %.1794, %.1797
  %.1805 = getelementptr i8, ptr %.1793, i64 8
  %.1806 = load double, ptr %.1805, align 8
  %.1810 = fadd double %.1797, %.1806
  %4 = getelementptr double, ptr %arg.room, i64 %.1050
  %.1816 = getelementptr i8, ptr %4, i64 4096
  %.1817 = load double, ptr %.1816, align 8
  %.1818 = fadd double %.1810, %.1817
  %.1823 = add nsw i64 %row.2.1972, -6
  %.1830 = icmp sgt i64 %.1013924966, 0
  br i1 %.1830, label %B1784, label %B1860

B1784:                                            
  %.1835 = mul nsw i64 %.1020, %.5.i73
  %.1837 = getelementptr double, ptr %arg.energy_min, i64 %.1835
  %.1838 = load double, ptr %.1837, align 8
  %.1844 = mul nsw i64 %.1020, %.5.i74
  %.1846 = getelementptr double, ptr %arg.energy_max, i64 %.1844
  %.1847 = load double, ptr %.1846, align 8
  br label %B1860

B1860:                                            
  %most.2.2 = phi double [ %.1847, %B1784 ], [ 0x7FF0000000000000, %B1622 ]
  %least.2.2 = phi double [ %.1838, %B1784 ], [ 0.000000e+00, %B1622 ]
  %.idx733 = shl i64 %m.3.2, 5
  %5 = getelementptr i8, ptr %arg.segment, i64 %.idx733
  %.1888 = getelementptr i8, ptr %5, i64 32
  store double 0xFFF0000000000000, ptr %.1888, align 8
  %.1892 = getelementptr double, ptr %arg.slope, i64 %tail.7.2
  store double 0xFFF0000000000000, ptr %.1892, align 8
  %.1896 = fmul double %arg.keep, %least.2.2
  %.1898 = fsub double %.1896, %.1798
  %.1900 = fmul double %.1368, %.1898
  %.1916 = fcmp ogt double %.1900, 0.000000e+00
  br i1 %.1916, label %B1970.preheader, label %B2366

B1970.preheader:                                  
  %sunkaddr495 = getelementptr i8, ptr %arg.segment, i64 32
  %.1933864 = load double, ptr %sunkaddr495, align 8
  %.1936865 = getelementptr double, ptr %arg.slope, i64 %head.10.2
  %.1937866 = load double, ptr %.1936865, align 8
  %.1973872 = fcmp oeq double %.1933864, 0xFFF0000000000000
  %.1977873 = fcmp oeq double %.1937866, 0xFFF0000000000000
  %or.cond726874 = and i1 %.1973872, %.1977873
  br i1 %or.cond726874, label %B2366, label %B2114.preheader

B2114.preheader:                                  
  %.1946867 = fcmp oge double %.1933864, %.1937866
  %.1960869 = getelementptr double, ptr %arg.wide, i64 %head.10.2
  %"$phi2062.2.2.4.in870" = select i1 %.1946867, ptr %.1952868, ptr %.1960869
  br label %B2114

B1970:                                            
  %.1930 = shl nsw i64 %.2169634, 2
  %.1932 = getelementptr double, ptr %arg.segment, i64 %.1930
  %.1933 = load double, ptr %.1932, align 8
  %.1936 = getelementptr double, ptr %arg.slope, i64 %.2227
  %.1937 = load double, ptr %.1936, align 8
  %.1946 = fcmp oge double %.1933, %.1937
  %.1952 = getelementptr i8, ptr %.1932, i64 8
  %.1960 = getelementptr double, ptr %arg.wide, i64 %.2227
  %"$phi2062.2.2.4.in" = select i1 %.1946, ptr %.1952, ptr %.1960
  %.1973 = fcmp oeq double %.1933, 0xFFF0000000000000
  %.1977 = fcmp oeq double %.1937, 0xFFF0000000000000
  %or.cond726 = and i1 %.1973, %.1977
  br i1 %or.cond726, label %B2366, label %B2114

B2114:                                            
  %"$phi2062.2.2.4883.in" = phi ptr [ %"$phi2062.2.2.4.in", %B1970 ], [ %"$phi2062.2.2.4.in870", %B2114.preheader ]
  %.1946882 = phi i1 [ %.1946, %B1970 ], [ %.1946867, %B2114.preheader ]
  %.1937881 = phi double [ %.1937, %B1970 ], [ %.1937866, %B2114.preheader ]
  %.1933880 = phi double [ %.1933, %B1970 ], [ %.1933864, %B2114.preheader ]
  %.1930879 = phi i64 [ %.1930, %B1970 ], [ 4, %B2114.preheader ]
  %i.4.2878 = phi i64 [ %.2169634, %B1970 ], [ 1, %B2114.preheader ]
  %cut.4.2877 = phi double [ %.2142621628, %B1970 ], [ %.1900, %B2114.preheader ]
  %earned.7.2876 = phi double [ %.2134619630, %B1970 ], [ %.1785, %B2114.preheader ]
  %head.9.2875 = phi i64 [ %.2227, %B1970 ], [ %head.10.2, %B2114.preheader ]
  %"$phi2062.2.2.4883" = load double, ptr %"$phi2062.2.2.4883.in", align 8
  br i1 %.1946882, label %B2132, label %B2132.thread

B2132:                                            
  %6 = fcmp ogt double %"$phi2062.2.2.4883", %cut.4.2877
  br i1 %6, label %B2242, label %B2342

B2132.thread:                                     
  %7 = fcmp ogt double %"$phi2062.2.2.4883", %cut.4.2877
  br i1 %7, label %B2258, label %B2348

B2242:                                            
  %.2049 = fsub double %"$phi2062.2.2.4883", %cut.4.2877
  %8 = getelementptr double, ptr %arg.segment, i64 %.1930879
  %.2068 = getelementptr i8, ptr %8, i64 8
  store double %.2049, ptr %.2068, align 8
  %.2086 = getelementptr double, ptr %arg.wide, i64 %head.9.2875
  %.2087 = load double, ptr %.2086, align 8
  br label %B2266

B2258:                                            
  %.2094 = fsub double %"$phi2062.2.2.4883", %cut.4.2877
  br label %B2266

B2266:                                            
  %"$phi2132.2.2.4595600611" = phi double [ %.1933880, %B2242 ], [ %.1937881, %B2258 ]
  %"$phi2266.2.2.3" = phi double [ %.2087, %B2242 ], [ %.2094, %B2258 ]
  %.2035.pn = fmul double %cut.4.2877, %"$phi2132.2.2.4595600611"
  %.2037602609 = fadd double %earned.7.2876, %.2035.pn
  %.2123 = getelementptr double, ptr %arg.wide, i64 %head.9.2875
  store double %"$phi2266.2.2.3", ptr %.2123, align 8
  br label %B2366

B2342:                                            
  %.2169 = add nsw i64 %i.4.2878, 1
  br label %B2348

B2348:                                            
  %.2169634 = phi i64 [ %.2169, %B2342 ], [ %i.4.2878, %B2132.thread ]
  %"$phi2132.2.2.4596617632" = phi double [ %.1933880, %B2342 ], [ %.1937881, %B2132.thread ]
  %"$phi2348.3.2.4" = phi i64 [ 0, %B2342 ], [ 1, %B2132.thread ]
  %.2142621628 = fsub double %cut.4.2877, %"$phi2062.2.2.4883"
  %.2132.pn = fmul double %"$phi2062.2.2.4883", %"$phi2132.2.2.4596617632"
  %.2134619630 = fadd double %earned.7.2876, %.2132.pn
  %.2227 = add nsw i64 %"$phi2348.3.2.4", %head.9.2875
  %.2237 = fcmp ogt double %.2142621628, 0.000000e+00
  br i1 %.2237, label %B1970, label %B2366

B2366:                                            
  %head.11.3 = phi i64 [ %head.10.2, %B1860 ], [ %head.9.2875, %B2266 ], [ %head.10.2, %B1970.preheader ], [ %.2227, %B1970 ], [ %.2227, %B2348 ]
  %earned.6.3 = phi double [ %.1785, %B1860 ], [ %.2037602609, %B2266 ], [ %.1785, %B1970.preheader ], [ %.2134619630, %B1970 ], [ %.2134619630, %B2348 ]
  %outermost.4.3 = phi double [ 0x7FF0000000000000, %B1860 ], [ %"$phi2132.2.2.4595600611", %B2266 ], [ 0x7FF0000000000000, %B1970.preheader ], [ %"$phi2132.2.2.4596617632", %B1970 ], [ %"$phi2132.2.2.4596617632", %B2348 ]
  %i.5.3 = phi i64 [ 1, %B1860 ], [ %i.4.2878, %B2266 ], [ 1, %B1970.preheader ], [ %.2169634, %B1970 ], [ %.2169634, %B2348 ]
  %sunkaddr508 = shl i64 %row.2.1972, 3
  %sunkaddr509 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr508
  %sunkaddr510 = getelementptr i8, ptr %sunkaddr509, i64 -16
  store double %outermost.4.3, ptr %sunkaddr510, align 8
  %.idx734 = shl i64 %i.5.3, 5
  %9 = getelementptr i8, ptr %arg.segment, i64 %.idx734
  %.2288 = getelementptr i8, ptr %9, i64 -32
  store double 0x7FF0000000000000, ptr %.2288, align 8
  %10 = getelementptr double, ptr %arg.slope, i64 %head.11.3
  %.2293 = getelementptr i8, ptr %10, i64 -8
  store double 0x7FF0000000000000, ptr %.2293, align 8
  %.2298 = fmul double %arg.keep, %most.2.2
  %.2300 = fsub double %.1818, %.2298
  %.2302 = fmul double %.1368, %.2300
  %.2314 = fcmp ogt double %.2302, 0.000000e+00
  br i1 %.2314, label %B2492.preheader, label %B2876

B2492.preheader:                                  
  %.2326892 = shl nsw i64 %m.3.2, 2
  %.2328893 = getelementptr double, ptr %arg.segment, i64 %.2326892
  %.2329894 = load double, ptr %.2328893, align 8
  %.2331895 = add nsw i64 %tail.7.2, -1
  %.2333896 = getelementptr double, ptr %arg.slope, i64 %.2331895
  %.2334897 = load double, ptr %.2333896, align 8
  %.2370903 = fcmp oeq double %.2329894, 0x7FF0000000000000
  %.2373904 = fcmp oeq double %.2334897, 0x7FF0000000000000
  %or.cond727905 = and i1 %.2370903, %.2373904
  br i1 %or.cond727905, label %B2876, label %B2644.preheader

B2644.preheader:                                  
  %.2343898 = fcmp ole double %.2329894, %.2334897
  %.2349899 = getelementptr i8, ptr %.2328893, i64 8
  %.2358900 = getelementptr double, ptr %arg.wide, i64 %.2331895
  %"$phi2596.2.2.4.in901" = select i1 %.2343898, ptr %.2349899, ptr %.2358900
  br label %B2644

B2492:                                            
  %.2326 = shl nsw i64 %.2537663, 2
  %.2328 = getelementptr double, ptr %arg.segment, i64 %.2326
  %.2329 = load double, ptr %.2328, align 8
  %.2331 = add nsw i64 %.2587, -1
  %.2333 = getelementptr double, ptr %arg.slope, i64 %.2331
  %.2334 = load double, ptr %.2333, align 8
  %.2343 = fcmp ole double %.2329, %.2334
  %.2349 = getelementptr i8, ptr %.2328, i64 8
  %.2358 = getelementptr double, ptr %arg.wide, i64 %.2331
  %"$phi2596.2.2.4.in" = select i1 %.2343, ptr %.2349, ptr %.2358
  %.2370 = fcmp oeq double %.2329, 0x7FF0000000000000
  %.2373 = fcmp oeq double %.2334, 0x7FF0000000000000
  %or.cond727 = and i1 %.2370, %.2373
  br i1 %or.cond727, label %B2876, label %B2644

B2644:                                            
  %"$phi2596.2.2.4914.in" = phi ptr [ %"$phi2596.2.2.4.in", %B2492 ], [ %"$phi2596.2.2.4.in901", %B2644.preheader ]
  %.2343913 = phi i1 [ %.2343, %B2492 ], [ %.2343898, %B2644.preheader ]
  %.2334912 = phi double [ %.2334, %B2492 ], [ %.2334897, %B2644.preheader ]
  %.2331911 = phi i64 [ %.2331, %B2492 ], [ %.2331895, %B2644.preheader ]
  %.2329910 = phi double [ %.2329, %B2492 ], [ %.2329894, %B2644.preheader ]
  %.2326909 = phi i64 [ %.2326, %B2492 ], [ %.2326892, %B2644.preheader ]
  %cut.5.2908 = phi double [ %.2510653659, %B2492 ], [ %.2302, %B2644.preheader ]
  %m.4.2907 = phi i64 [ %.2537663, %B2492 ], [ %m.3.2, %B2644.preheader ]
  %tail.6.2906 = phi i64 [ %.2587, %B2492 ], [ %tail.7.2, %B2644.preheader ]
  %"$phi2596.2.2.4914" = load double, ptr %"$phi2596.2.2.4914.in", align 8
  br i1 %.2343913, label %B2662, label %B2662.thread

B2662:                                            
  %11 = fcmp ogt double %"$phi2596.2.2.4914", %cut.5.2908
  br i1 %11, label %B2756, label %B2852

B2662.thread:                                     
  %12 = fcmp ogt double %"$phi2596.2.2.4914", %cut.5.2908
  br i1 %12, label %B2778, label %B2858

B2756:                                            
  %.2430 = fsub double %"$phi2596.2.2.4914", %cut.5.2908
  %13 = getelementptr double, ptr %arg.segment, i64 %.2326909
  %.2449 = getelementptr i8, ptr %13, i64 8
  store double %.2430, ptr %.2449, align 8
  %.2468 = getelementptr double, ptr %arg.wide, i64 %.2331911
  %.2469 = load double, ptr %.2468, align 8
  br label %B2786

B2778:                                            
  %.2476 = fsub double %"$phi2596.2.2.4914", %cut.5.2908
  br label %B2786

B2786:                                            
  %"$phi2662.2.2.4638641647" = phi double [ %.2329910, %B2756 ], [ %.2334912, %B2778 ]
  %"$phi2786.2.2.3" = phi double [ %.2469, %B2756 ], [ %.2476, %B2778 ]
  %.2503 = getelementptr double, ptr %arg.wide, i64 %.2331911
  store double %"$phi2786.2.2.3", ptr %.2503, align 8
  br label %B2876

B2852:                                            
  %.2537 = add nsw i64 %m.4.2907, -1
  br label %B2858

B2858:                                            
  %.2537663 = phi i64 [ %.2537, %B2852 ], [ %m.4.2907, %B2662.thread ]
  %"$phi2662.2.2.4639651661" = phi double [ %.2329910, %B2852 ], [ %.2334912, %B2662.thread ]
  %"$phi2858.3.2.4.neg" = phi i64 [ 0, %B2852 ], [ -1, %B2662.thread ]
  %.2510653659 = fsub double %cut.5.2908, %"$phi2596.2.2.4914"
  %.2587 = add i64 %"$phi2858.3.2.4.neg", %tail.6.2906
  %.2597 = fcmp ogt double %.2510653659, 0.000000e+00
  br i1 %.2597, label %B2492, label %B2876

B2876:                                            
  %tail.5.3 = phi i64 [ %tail.7.2, %B2366 ], [ %tail.6.2906, %B2786 ], [ %tail.7.2, %B2492.preheader ], [ %.2587, %B2492 ], [ %.2587, %B2858 ]
  %m.5.3 = phi i64 [ %m.3.2, %B2366 ], [ %m.4.2907, %B2786 ], [ %m.3.2, %B2492.preheader ], [ %.2537663, %B2492 ], [ %.2537663, %B2858 ]
  %outermost.6.3 = phi double [ 0xFFF0000000000000, %B2366 ], [ %"$phi2662.2.2.4638641647", %B2786 ], [ 0xFFF0000000000000, %B2492.preheader ], [ %"$phi2662.2.2.4639651661", %B2492 ], [ %"$phi2662.2.2.4639651661", %B2858 ]
  %sunkaddr496 = mul i64 %row.2.1972, 8
  %sunkaddr497 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr496
  %sunkaddr506 = getelementptr i8, ptr %sunkaddr497, i64 -8
  store double %outermost.6.3, ptr %sunkaddr506, align 8
  %.2627.neg = xor i64 %m.5.3, -1
  %.2629.neg = add i64 %i.5.3, %head.11.3
  %.2631 = add i64 %.2629.neg, %.2627.neg
  %.2654 = getelementptr double, ptr %arg.slope, i64 %tail.5.3
  store double 0xFFF0000000000000, ptr %.2654, align 8
  %.2658.not = icmp sgt i64 %i.5.3, %m.5.3
  br i1 %.2658.not, label %B3482, label %B2956.preheader

B2956.preheader:                                  
  br label %B2956

B2956:                                            
  %i.6.2 = phi i64 [ %.2853, %B3348 ], [ %i.5.3, %B2956.preheader ]
  %old_at.2.2 = phi i64 [ %old_at.3.5, %B3348 ], [ %head.11.3, %B2956.preheader ]
  %put.5.2 = phi i64 [ %put.6.4, %B3348 ], [ %.2631, %B2956.preheader ]
  %.2690.idx = shl i64 %i.6.2, 5
  %.2690 = getelementptr i8, ptr %arg.segment, i64 %.2690.idx
  %.2691 = load double, ptr %.2690, align 8
  %.2697 = getelementptr double, ptr %arg.slope, i64 %old_at.2.2
  %.2698 = load double, ptr %.2697, align 8
  %.2702 = fcmp ogt double %.2698, %.2691
  br i1 %.2702, label %B3002.preheader, label %B3092

B3002.preheader:                                  
  br label %B3002

B3002:                                            
  %.2707 = phi double [ %.2734, %B3002 ], [ %.2698, %B3002.preheader ]
  %old_at.4.4 = phi i64 [ %.2727, %B3002 ], [ %old_at.2.2, %B3002.preheader ]
  %put.4.4 = phi i64 [ %.2721, %B3002 ], [ %put.5.2, %B3002.preheader ]
  %14 = shl i64 %old_at.4.4, 3
  %scevgep481 = getelementptr i8, ptr %arg.wide, i64 %14
  %.2711 = load double, ptr %scevgep481, align 8
  %15 = shl i64 %put.4.4, 3
  %scevgep483 = getelementptr i8, ptr %arg.slope, i64 %15
  store double %.2707, ptr %scevgep483, align 8
  %scevgep482 = getelementptr i8, ptr %arg.wide, i64 %15
  store double %.2711, ptr %scevgep482, align 8
  %.2721 = add i64 %put.4.4, 1
  %.2727 = add i64 %old_at.4.4, 1
  %16 = shl i64 %old_at.4.4, 3
  %scevgep441 = getelementptr i8, ptr %arg.slope, i64 %16
  %scevgep443 = getelementptr i8, ptr %scevgep441, i64 8
  %.2734 = load double, ptr %scevgep443, align 8
  %.2736 = fcmp ogt double %.2734, %.2691
  br i1 %.2736, label %B3002, label %B3092

B3092:                                            
  %.2745 = phi double [ %.2698, %B2956 ], [ %.2734, %B3002 ]
  %old_at.3.5 = phi i64 [ %old_at.2.2, %B2956 ], [ %.2727, %B3002 ]
  %put.7.5 = phi i64 [ %put.5.2, %B2956 ], [ %.2721, %B3002 ]
  %.2747 = fcmp oeq double %.2745, %.2691
  %.2751 = icmp slt i64 %old_at.3.5, %tail.5.3
  %or.cond728 = and i1 %.2747, %.2751
  br i1 %or.cond728, label %B3128, label %B3186

B3128:                                            
  %.2763 = getelementptr double, ptr %arg.wide, i64 %old_at.3.5
  %.2764 = load double, ptr %.2763, align 8
  %sunkaddr507 = getelementptr i8, ptr %arg.segment, i64 %.2690.idx
  %sunkaddr511 = getelementptr i8, ptr %sunkaddr507, i64 8
  %.2770 = load double, ptr %sunkaddr511, align 8
  %.2771 = fadd double %.2764, %.2770
  store double %.2771, ptr %.2763, align 8
  br label %B3348

B3186:                                            
  %.2779 = icmp sgt i64 %put.7.5, %.2631
  br i1 %.2779, label %B3198, label %B3292

B3198:                                            
  %17 = getelementptr double, ptr %arg.slope, i64 %put.7.5
  %.2784 = getelementptr i8, ptr %17, i64 -8
  %.2785 = load double, ptr %.2784, align 8
  %.2787 = fcmp oeq double %.2785, %.2691
  br i1 %.2787, label %B3228, label %B3292

B3228:                                            
  %sunkaddr516 = shl i64 %put.7.5, 3
  %sunkaddr517 = getelementptr i8, ptr %arg.wide, i64 %sunkaddr516
  %sunkaddr518 = getelementptr i8, ptr %sunkaddr517, i64 -8
  %.2800 = load double, ptr %sunkaddr518, align 8
  %sunkaddr512 = getelementptr i8, ptr %arg.segment, i64 %.2690.idx
  %sunkaddr513 = getelementptr i8, ptr %sunkaddr512, i64 8
  %.2806 = load double, ptr %sunkaddr513, align 8
  %.2807 = fadd double %.2800, %.2806
  store double %.2807, ptr %sunkaddr518, align 8
  br label %B3348

B3292:                                            
  %sunkaddr514 = getelementptr i8, ptr %arg.segment, i64 %.2690.idx
  %sunkaddr515 = getelementptr i8, ptr %sunkaddr514, i64 8
  %.2817 = load double, ptr %sunkaddr515, align 8
  %.2821 = getelementptr double, ptr %arg.slope, i64 %put.7.5
  store double %.2691, ptr %.2821, align 8
  %.2827 = getelementptr double, ptr %arg.wide, i64 %put.7.5
  store double %.2817, ptr %.2827, align 8
  %.2830 = add nsw i64 %put.7.5, 1
  br label %B3348

B3348:                                            
  %put.6.4 = phi i64 [ %put.7.5, %B3128 ], [ %put.7.5, %B3228 ], [ %.2830, %B3292 ]
  %.2853 = add i64 %i.6.2, 1
  %exitcond1266.not = icmp eq i64 %i.6.2, %m.5.3
  br i1 %exitcond1266.not, label %B3370, label %B2956

B3370:                                            
  %.2887 = icmp sgt i64 %put.6.4, %.2631
  br i1 %.2887, label %B3386.preheader, label %B3482

B3386.preheader:                                  
  %18 = shl i64 %put.6.4, 3
  %scevgep485 = getelementptr i8, ptr %scevgep484, i64 %18
  %scevgep490 = getelementptr i8, ptr %scevgep489, i64 %18
  %19 = shl i64 %old_at.3.5, 3
  %scevgep493 = getelementptr i8, ptr %scevgep484, i64 %19
  %scevgep496 = getelementptr i8, ptr %scevgep489, i64 %19
  %.2912 = icmp eq i64 %old_at.3.5, %put.6.4
  br i1 %.2912, label %B3482, label %B3386.preheader235

B3386.preheader235:                               
  %20 = add i64 %m.5.3, 1
  %21 = add i64 %head.11.3, %i.5.3
  %22 = sub i64 %20, %21
  %23 = add i64 %22, %put.6.4
  %min.iters.check300 = icmp ult i64 %23, 8
  br i1 %min.iters.check300, label %B3386.preheader319, label %vector.memcheck291

vector.memcheck291:                               
  %24 = icmp ult i64 %53, 64
  %25 = ptrtoint ptr %arg.wide to i64
  %26 = ptrtoint ptr %arg.slope to i64
  %27 = sub i64 %18, %19
  %diff.check292 = icmp ult i64 %27, 64
  %conflict.rdx293 = or i1 %24, %diff.check292
  %28 = add i64 %18, %25
  %29 = add i64 %19, %26
  %30 = sub i64 %28, %29
  %diff.check294 = icmp ult i64 %30, 64
  %conflict.rdx295 = or i1 %conflict.rdx293, %diff.check294
  %31 = add i64 %18, %26
  %32 = add i64 %19, %25
  %33 = sub i64 %31, %32
  %diff.check298 = icmp ult i64 %33, 64
  %conflict.rdx299 = or i1 %conflict.rdx295, %diff.check298
  br i1 %conflict.rdx299, label %B3386.preheader319, label %vector.ph301

vector.ph301:                                     
  %n.vec302 = and i64 %23, -8
  %34 = sub i64 0, %n.vec302
  %scevgep446 = getelementptr i8, ptr %scevgep445, i64 %18
  %scevgep458 = getelementptr i8, ptr %scevgep454, i64 %18
  %scevgep467 = getelementptr i8, ptr %scevgep466, i64 %19
  %scevgep479 = getelementptr i8, ptr %scevgep472, i64 %19
  %35 = lshr i64 %23, 3
  %36 = mul i64 %35, -8
  br label %vector.body303

vector.body303:                                   
  %lsr.iv447 = phi i64 [ %lsr.iv.next448, %vector.body303 ], [ 0, %vector.ph301 ]
  %37 = shl i64 %lsr.iv447, 3
  %scevgep453 = getelementptr i8, ptr %scevgep446, i64 %37
  %38 = shl i64 %lsr.iv447, 3
  %scevgep451 = getelementptr i8, ptr %scevgep446, i64 %38
  %scevgep452 = getelementptr i8, ptr %scevgep451, i64 -32
  %wide.load305 = load <4 x double>, ptr %scevgep453, align 8
  %wide.load306 = load <4 x double>, ptr %scevgep452, align 8
  %39 = shl i64 %lsr.iv447, 3
  %scevgep464 = getelementptr i8, ptr %scevgep458, i64 %39
  %40 = shl i64 %lsr.iv447, 3
  %scevgep462 = getelementptr i8, ptr %scevgep458, i64 %40
  %scevgep463 = getelementptr i8, ptr %scevgep462, i64 -32
  %wide.load308 = load <4 x double>, ptr %scevgep464, align 8
  %wide.load309 = load <4 x double>, ptr %scevgep463, align 8
  %41 = shl i64 %lsr.iv447, 3
  %scevgep470 = getelementptr i8, ptr %scevgep467, i64 %41
  %42 = shl i64 %lsr.iv447, 3
  %scevgep468 = getelementptr i8, ptr %scevgep467, i64 %42
  %scevgep469 = getelementptr i8, ptr %scevgep468, i64 -32
  store <4 x double> %wide.load305, ptr %scevgep470, align 8
  store <4 x double> %wide.load306, ptr %scevgep469, align 8
  %43 = shl i64 %lsr.iv447, 3
  %scevgep487 = getelementptr i8, ptr %scevgep479, i64 %43
  %44 = shl i64 %lsr.iv447, 3
  %scevgep480 = getelementptr i8, ptr %scevgep479, i64 %44
  %scevgep486 = getelementptr i8, ptr %scevgep480, i64 -32
  store <4 x double> %wide.load308, ptr %scevgep487, align 8
  store <4 x double> %wide.load309, ptr %scevgep486, align 8
  %lsr.iv.next448 = add i64 %lsr.iv447, -8
  %45 = icmp eq i64 %36, %lsr.iv.next448
  br i1 %45, label %middle.block316, label %vector.body303, !llvm.loop !11

middle.block316:                                  
  %cmp.n317 = icmp eq i64 %23, %n.vec302
  br i1 %cmp.n317, label %B3424.B3482.loopexit_crit_edge, label %B3386.preheader319

B3386.preheader319:                               
  %lsr.iv486.ph = phi i64 [ 0, %vector.memcheck291 ], [ 0, %B3386.preheader235 ], [ %34, %middle.block316 ]
  br label %B3386

B3386:                                            
  %lsr.iv486 = phi i64 [ %lsr.iv.next487, %B3386 ], [ %lsr.iv486.ph, %B3386.preheader319 ]
  %46 = shl i64 %lsr.iv486, 3
  %scevgep488 = getelementptr i8, ptr %scevgep485, i64 %46
  %.2936 = load double, ptr %scevgep488, align 8
  %scevgep491 = getelementptr i8, ptr %scevgep490, i64 %46
  %.2940 = load double, ptr %scevgep491, align 8
  %scevgep494 = getelementptr i8, ptr %scevgep493, i64 %46
  store double %.2936, ptr %scevgep494, align 8
  %47 = shl i64 %lsr.iv486, 3
  %scevgep492 = getelementptr i8, ptr %scevgep496, i64 %47
  store double %.2940, ptr %scevgep492, align 8
  %lsr.iv.next487 = add i64 %lsr.iv486, -1
  %48 = add i64 %put.6.4, %lsr.iv.next487
  %.2953 = icmp sgt i64 %48, %.2631
  br i1 %.2953, label %B3386, label %B3424.B3482.loopexit_crit_edge, !llvm.loop !13

B3424.B3482.loopexit_crit_edge:                   
  %lsr.iv.next487.lcssa = phi i64 [ %34, %middle.block316 ], [ %lsr.iv.next487, %B3386 ]
  %49 = add i64 %lsr.iv.next487.lcssa, %old_at.3.5
  br label %B3482

B3482:                                            
  %head.8.3 = phi i64 [ %old_at.3.5, %B3370 ], [ %head.11.3, %B2876 ], [ %49, %B3424.B3482.loopexit_crit_edge ], [ %.2631, %B3386.preheader ]
  %.2970 = fmul double %.286, %.1798
  %.2975 = fmul double %.286, %.1818
  %.2986 = fcmp olt double %.2970, %least.2.2
  br i1 %.2986, label %B3536, label %B3518

B3518:                                            
  %.3001 = fcmp ogt double %.2970, %most.2.2
  br i1 %.3001, label %B3536, label %B3534

B3534:                                            
  br label %B3536

B3536:                                            
  %"$phi3536.2.3.2" = phi double [ %.2970, %B3534 ], [ %least.2.2, %B3482 ], [ %most.2.2, %B3518 ]
  %.3023 = fcmp ogt double %.2975, %most.2.2
  %"$phi3556.2.2.2" = select i1 %.3023, double %most.2.2, double %.2975
  %.3051 = getelementptr double, ptr %arg.ends, i64 %.1823
  store double %"$phi3536.2.3.2", ptr %.3051, align 8
  %.3055 = fcmp olt double %"$phi3556.2.2.2", %"$phi3536.2.3.2"
  %"$phi3586.2.2.2" = select i1 %.3055, double %"$phi3536.2.3.2", double %"$phi3556.2.2.2"
  %sunkaddr519 = mul i64 %row.2.1972, 8
  %sunkaddr520 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr519
  %sunkaddr521 = getelementptr i8, ptr %sunkaddr520, i64 -40
  store double %"$phi3586.2.2.2", ptr %sunkaddr521, align 8
  %.3084 = icmp slt i64 %head.8.3, %tail.5.3
  br i1 %.3084, label %B3668, label %B3690

B3668:                                            
  %.3088 = getelementptr double, ptr %arg.slope, i64 %head.8.3
  %.3089 = load double, ptr %.3088, align 8
  %sunkaddr522 = mul i64 %row.2.1972, 8
  %sunkaddr523 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr522
  %sunkaddr524 = getelementptr i8, ptr %sunkaddr523, i64 -32
  store double %.3089, ptr %sunkaddr524, align 8
  %sunkaddr529 = shl i64 %tail.5.3, 3
  %sunkaddr530 = getelementptr i8, ptr %arg.slope, i64 %sunkaddr529
  %sunkaddr531 = getelementptr i8, ptr %sunkaddr530, i64 -8
  %.3114 = load double, ptr %sunkaddr531, align 8
  br label %B3702

B3690:                                            
  %sunkaddr525 = mul i64 %row.2.1972, 8
  %sunkaddr526 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr525
  %sunkaddr527 = getelementptr i8, ptr %sunkaddr526, i64 -32
  store double 0xFFF0000000000000, ptr %sunkaddr527, align 8
  br label %B3702

B3702:                                            
  %"$phi3702.2.2.2" = phi double [ %.3114, %B3668 ], [ 0x7FF0000000000000, %B3690 ]
  %sunkaddr528 = mul i64 %row.2.1972, 8
  %sunkaddr532 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr528
  %sunkaddr533 = getelementptr i8, ptr %sunkaddr532, i64 -24
  store double %"$phi3702.2.2.2", ptr %sunkaddr533, align 8
  %.1007 = icmp sgt i64 %.1006921967, 1
  br i1 %.1007, label %B938, label %B568.loopexit

B3724:                                            
  %head.7.0.lcssa = phi i64 [ %.5.i71, %B468.else.if ], [ %head.6.1.lcssa, %B568.loopexit ]
  %tail.4.0.lcssa = phi i64 [ %.5.i72, %B468.else.if ], [ %tail.3.1.lcssa, %B568.loopexit ]
  %earned.5.0.lcssa = phi double [ 0.000000e+00, %B468.else.if ], [ %earned.4.1.lcssa, %B568.loopexit ]
  %.3244 = sitofp i64 %head.7.0.lcssa to double
  %sunkaddr534 = getelementptr i8, ptr %arg.span, i64 16
  store double %.3244, ptr %sunkaddr534, align 8
  %.3251 = sitofp i64 %tail.4.0.lcssa to double
  %sunkaddr535 = getelementptr i8, ptr %arg.span, i64 24
  store double %.3251, ptr %sunkaddr535, align 8
  %.3258 = getelementptr i8, ptr %arg.span, i64 32
  store double %earned.5.0.lcssa, ptr %.3258, align 8
  store i64 1, ptr %retptr, align 8
  br label %common.ret

B404.endif:                                       
  %size.5.1 = phi double [ %.464, %B404.endif ], [ %size.4.0840, %B404.endif.preheader ]
  %.464 = fmul double %size.5.1, 0x4270000000000000
  %.469 = fcmp olt double %.464, 0x3D70000000000000
  br i1 %.469, label %B404.endif, label %B446

B468.else.if:                                     
  %.526.1 = ashr i64 %.324, 6
  %.567.1 = ashr i64 %.5.i, 6
  %50 = xor i64 %.526.1, -1
  %.637 = add nsw i64 %.567.1, %50
  %.68110731339 = icmp slt i64 %.637, 0
  br i1 %.68110731339, label %B570.lr.ph, label %B3724

B570.lr.ph:                                       
  %const = bitcast i64 9223372036854775800 to i64
  %51 = ptrtoint ptr %arg.slope to i64
  %52 = ptrtoint ptr %arg.wide to i64
  %.637.nonneg718 = sub nsw i64 0, %.637
  %.513 = mul nsw i64 %.5.i70, 6
  %.809 = shl nsw i64 %arg.n, 1
  %.810 = add nsw i64 %.809, -1
  %.idx = shl i64 %arg.n, 9
  %invariant.gep = getelementptr i8, ptr %arg.merit, i64 %.idx
  %.1383 = fneg double %.281
  %.1494.1 = ashr i64 %arg.capacity, 1
  %.1528 = add nsw i64 %.1494.1, -2
  %.1952868 = getelementptr i8, ptr %arg.segment, i64 40
  %53 = sub i64 %51, %52
  %54 = shl i64 %arg.capacity, 3
  %55 = add i64 %54, %51
  %56 = sub i64 %52, %55
  %scevgep449 = getelementptr i8, ptr %arg.wide, i64 -32
  %scevgep456 = getelementptr i8, ptr %arg.slope, i64 -32
  %57 = add i64 %54, -32
  %scevgep461 = getelementptr i8, ptr %arg.wide, i64 %57
  %scevgep465 = getelementptr i8, ptr %arg.slope, i64 %57
  %scevgep471 = getelementptr i8, ptr %arg.wide, i64 %54
  %scevgep473 = getelementptr i8, ptr %arg.slope, i64 %54
  %scevgep484 = getelementptr i8, ptr %arg.slope, i64 -8
  %scevgep489 = getelementptr i8, ptr %arg.wide, i64 -8
  %58 = add i64 %54, %52
  %59 = sub i64 %51, %58
  %scevgep445 = getelementptr i8, ptr %arg.slope, i64 -32
  %scevgep454 = getelementptr i8, ptr %arg.wide, i64 -32
  %scevgep466 = getelementptr i8, ptr %arg.slope, i64 -32
  %scevgep472 = getelementptr i8, ptr %arg.wide, i64 -32
  br label %B570.endif.endif

B570.endif.endif:                                 
  %row.3.01087 = phi i64 [ %.513, %B570.lr.ph ], [ %row.2.1.lcssa, %B568.loopexit ]
  %earned.5.01086 = phi double [ 0.000000e+00, %B570.lr.ph ], [ %earned.4.1.lcssa, %B568.loopexit ]
  %tail.4.01085 = phi i64 [ %.5.i72, %B570.lr.ph ], [ %tail.3.1.lcssa, %B568.loopexit ]
  %head.7.01084 = phi i64 [ %.5.i71, %B570.lr.ph ], [ %head.6.1.lcssa, %B568.loopexit ]
  %.6809851083 = phi i64 [ %.637.nonneg718, %B570.lr.ph ], [ %.690, %B568.loopexit ]
  %.6879931082 = phi i64 [ %.526.1, %B570.lr.ph ], [ %.694, %B568.loopexit ]
  %.690 = add nsw i64 %.6809851083, -1
  %.694 = add nsw i64 %.6879931082, -1
  %.743 = shl nsw i64 %.6879931082, 6
  %.13.i = tail call i64 @llvm.smax.i64(i64 %.5.i, i64 %.743)
  %.774 = add nsw i64 %.743, 64
  %.13.i75 = tail call i64 @llvm.smin.i64(i64 %.5.i70, i64 %.774)
  %.811 = mul nsw i64 %.743, %.810
  %.813 = add nsw i64 %.13.i, %.811
  %.819 = sub nsw i64 %.13.i75, %.13.i
  %.830 = call i32 @lay_powers(ptr %.826, ptr %excinfo.9, i64 %.13.i, i64 %.819, ptr %arg.store, ptr %arg.charge_limit, ptr %arg.discharge_limit, ptr %arg.scale, ptr %arg.room)
  %cond = icmp eq i32 %.830, 0
  br i1 %cond, label %B570.endif.endif.endif, label %B570.endif.endif.if.if, !prof !6

B570.endif.endif.endif:                           
  %.869 = call i32 @lay_block(ptr %.865, ptr %excinfo.10, i64 %arg.n, i64 %.13.i, i64 %.813, i64 %.819, ptr %arg.store, ptr %arg.value, ptr %arg.limit, ptr %arg.supply, ptr %arg.order, ptr %arg.merit, ptr %arg.there, ptr %arg.bought, ptr %arg.room)
  %cond76 = icmp eq i32 %.869, 0
  br i1 %cond76, label %B570.endif.endif.endif.endif, label %B570.endif.endif.endif.if.if, !prof !6

B570.endif.endif.if.if:                           
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B570.endif.endif.endif.endif:                     
  %.904 = call i32 @split_block(ptr %.900, ptr %excinfo.11, i64 %arg.n, i64 %.13.i, i64 %.813, i64 %.819, ptr %arg.store, ptr %arg.merit, ptr %arg.there, ptr %arg.room, ptr %arg.parts)
  switch i32 %.904, label %B570.endif.endif.endif.endif.if.if [
    i32 -2, label %B570.endif.endif.endif.endif.endif.endif
    i32 0, label %B570.endif.endif.endif.endif.endif.endif
  ], !prof !9

B570.endif.endif.endif.if.if:                     
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B570.endif.endif.endif.endif.if.if:               
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B570.endif.endif.endif.endif.endif.endif:         
  %.963 = sub i64 %.13.i, %.13.i75
  %.964 = icmp slt i64 %.963, 1
  %.963.nonneg713 = sub i64 0, %.963
  %.10079591340 = icmp sgt i64 %.963.nonneg713, 0
  %.1007959 = and i1 %.964, %.10079591340
  br i1 %.1007959, label %B938.lr.ph, label %B568.loopexit

B938.lr.ph:                                       
  %.924 = add nsw i64 %.13.i75, -1
  %gep = getelementptr double, ptr %invariant.gep, i64 %.813
  %60 = getelementptr i8, ptr %gep, i64 -512
  br label %B938

B1038.endif:                                      
  %.1121 = sub i64 %tail.3.1970, %head.6.1968
  %.1164844.not = icmp slt i64 %.1121, 1
  br i1 %.1164844.not, label %B1134.endif.endif, label %B1072.preheader

B1072.preheader:                                  
  %min.iters.check316 = icmp ult i64 %.1121, 4
  br i1 %min.iters.check316, label %B1072.preheader331, label %vector.memcheck311

vector.memcheck311:                               
  %61 = shl i64 %head.6.1968, 3
  %scevgep = getelementptr i8, ptr %arg.slope, i64 %61
  %62 = shl i64 %tail.3.1970, 3
  %scevgep312 = getelementptr i8, ptr %arg.slope, i64 %62
  %scevgep313 = getelementptr i8, ptr %arg.wide, i64 %61
  %scevgep314 = getelementptr i8, ptr %arg.wide, i64 %62
  %bound0 = icmp ult ptr %scevgep, %scevgep314
  %bound1 = icmp ult ptr %scevgep313, %scevgep312
  %found.conflict = and i1 %bound0, %bound1
  br i1 %found.conflict, label %B1072.preheader331, label %vector.ph317

vector.ph317:                                     
  %const_mat = add i64 %const, 4
  %n.vec319 = and i64 %.1121, %const_mat
  %broadcast.splatinsert = insertelement <4 x double> poison, double %.1076, i64 0
  %broadcast.splat = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body320

vector.body320:                                   
  %index321 = phi i64 [ 0, %vector.ph317 ], [ %index.next325, %vector.body320 ]
  %63 = shl i64 %index321, 3
  %scevgep444 = getelementptr i8, ptr %scevgep, i64 %63
  %wide.load323 = load <4 x double>, ptr %scevgep444, align 8, !alias.scope !14, !noalias !17
  %64 = fdiv <4 x double> %wide.load323, %broadcast.splat
  %scevgep442 = getelementptr i8, ptr %scevgep313, i64 %63
  %wide.load324 = load <4 x double>, ptr %scevgep442, align 8, !alias.scope !17
  %65 = fmul <4 x double> %broadcast.splat, %wide.load324
  store <4 x double> %64, ptr %scevgep444, align 8, !alias.scope !14, !noalias !17
  store <4 x double> %65, ptr %scevgep442, align 8, !alias.scope !17
  %index.next325 = add nuw i64 %index321, 4
  %66 = icmp eq i64 %n.vec319, %index.next325
  br i1 %66, label %middle.block326, label %vector.body320, !llvm.loop !19

middle.block326:                                  
  %67 = and i64 %.1121, 3
  %68 = add i64 %n.vec319, %head.6.1968
  %cmp.n327 = icmp eq i64 %.1121, %n.vec319
  br i1 %cmp.n327, label %B1134.endif.endif, label %B1072.preheader331

B1072.preheader331:                               
  %.1163842846.ph = phi i64 [ %.1121, %vector.memcheck311 ], [ %.1121, %B1072.preheader ], [ %67, %middle.block326 ]
  %.1170843845.ph = phi i64 [ %head.6.1968, %vector.memcheck311 ], [ %head.6.1968, %B1072.preheader ], [ %68, %middle.block326 ]
  %69 = add nuw i64 %.1163842846.ph, 1
  %70 = shl i64 %.1170843845.ph, 3
  br label %B1072

B1134.endif.endif:                                
  %71 = getelementptr double, ptr %arg.ends, i64 %row.2.1972
  %.1348 = getelementptr i8, ptr %71, i64 16
  %.1349 = load double, ptr %.1348, align 8
  %.1354 = fdiv double %.1349, %.1076
  store double %.1354, ptr %.1348, align 8
  %.1348.1 = getelementptr i8, ptr %71, i64 24
  %.1349.1 = load double, ptr %.1348.1, align 8
  %.1354.1 = fdiv double %.1349.1, %.1076
  store double %.1354.1, ptr %.1348.1, align 8
  %.1348.2 = getelementptr i8, ptr %71, i64 32
  %.1349.2 = load double, ptr %.1348.2, align 8
  %.1354.2 = fdiv double %.1349.2, %.1076
  store double %.1354.2, ptr %.1348.2, align 8
  %.1348.3 = getelementptr i8, ptr %71, i64 40
  %.1349.3 = load double, ptr %.1348.3, align 8
  %.1354.3 = fdiv double %.1349.3, %.1076
  store double %.1354.3, ptr %.1348.3, align 8
  br label %B1226

B1302.if.if:                                      
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1366.if.if:                                      
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1438.else.if:                                    
  %.1485 = sub nsw i64 %tail.3.1970, %head.6.1968
  %.1529 = sub i64 %.1528, %m.3.2
  %.1530 = icmp sgt i64 %.1485, %.1529
  br i1 %.1530, label %B1474, label %B1482.endif

B1482.endif:                                      
  %.1699858.not = icmp slt i64 %.1485, 1
  br i1 %.1699858.not, label %B1602, label %B1528.preheader

B1528.preheader:                                  
  %min.iters.check = icmp ult i64 %.1485, 8
  %.pre = shl i64 %tail.3.1970, 3
  br i1 %min.iters.check, label %B1528.preheader330, label %vector.memcheck

vector.memcheck:                                  
  %72 = icmp ult i64 %53, 64
  %73 = sub i64 %tail.3.1970, %arg.capacity
  %74 = and i64 %73, 2305843009213693944
  %diff.check296 = icmp eq i64 %74, 0
  %conflict.rdx = or i1 %72, %diff.check296
  %75 = add i64 %56, %.pre
  %diff.check297 = icmp ult i64 %75, 64
  %conflict.rdx298 = or i1 %diff.check297, %conflict.rdx
  %76 = add i64 %59, %.pre
  %diff.check299 = icmp ult i64 %76, 64
  %conflict.rdx300 = or i1 %diff.check299, %conflict.rdx298
  br i1 %conflict.rdx300, label %B1528.preheader330, label %vector.ph

vector.ph:                                        
  %scevgep450 = getelementptr i8, ptr %scevgep449, i64 %.pre
  %scevgep457 = getelementptr i8, ptr %scevgep456, i64 %.pre
  %77 = lshr i64 %.1485, 3
  %78 = mul nsw i64 %77, -8
  br label %vector.body

vector.body:                                      
  %lsr.iv451 = phi i64 [ %lsr.iv.next452, %vector.body ], [ 0, %vector.ph ]
  %79 = shl i64 %lsr.iv451, 3
  %scevgep460 = getelementptr i8, ptr %scevgep457, i64 %79
  %scevgep459 = getelementptr i8, ptr %scevgep460, i64 -32
  %wide.load = load <4 x double>, ptr %scevgep460, align 8
  %wide.load301 = load <4 x double>, ptr %scevgep459, align 8
  %scevgep455 = getelementptr i8, ptr %scevgep450, i64 %79
  %80 = shl i64 %lsr.iv451, 3
  %scevgep438 = getelementptr i8, ptr %scevgep450, i64 %80
  %scevgep439 = getelementptr i8, ptr %scevgep438, i64 -32
  %wide.load303 = load <4 x double>, ptr %scevgep455, align 8
  %wide.load304 = load <4 x double>, ptr %scevgep439, align 8
  %81 = shl i64 %lsr.iv451, 3
  %scevgep437 = getelementptr i8, ptr %scevgep465, i64 %81
  %82 = shl i64 %lsr.iv451, 3
  %scevgep435 = getelementptr i8, ptr %scevgep465, i64 %82
  %scevgep436 = getelementptr i8, ptr %scevgep435, i64 -32
  store <4 x double> %wide.load, ptr %scevgep437, align 8
  store <4 x double> %wide.load301, ptr %scevgep436, align 8
  %83 = shl i64 %lsr.iv451, 3
  %scevgep434 = getelementptr i8, ptr %scevgep461, i64 %83
  %84 = shl i64 %lsr.iv451, 3
  %scevgep432 = getelementptr i8, ptr %scevgep461, i64 %84
  %scevgep433 = getelementptr i8, ptr %scevgep432, i64 -32
  store <4 x double> %wide.load303, ptr %scevgep434, align 8
  store <4 x double> %wide.load304, ptr %scevgep433, align 8
  %lsr.iv.next452 = add i64 %lsr.iv451, -8
  %85 = icmp eq i64 %78, %lsr.iv.next452
  br i1 %85, label %middle.block, label %vector.body, !llvm.loop !20

middle.block:                                     
  %n.vec = and i64 %.1485, %const
  %.neg = xor i64 %n.vec, -1
  %cmp.n = icmp eq i64 %.1485, %n.vec
  br i1 %cmp.n, label %B1602, label %B1528.preheader330

B1528.preheader330:                               
  %.1705857859.ph.neg = phi i64 [ -1, %vector.memcheck ], [ %.neg, %middle.block ], [ -1, %B1528.preheader ]
  %86 = xor i64 %tail.3.1970, -1
  %87 = add i64 %head.6.1968, %86
  %scevgep475 = getelementptr i8, ptr %arg.wide, i64 %.pre
  %scevgep477 = getelementptr i8, ptr %arg.slope, i64 %.pre
  br label %B1528
}

define internal i32 @burn_slot(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.n, i64 %arg.i, i64 %arg.at, double %arg.total, ptr %arg.store, ptr %arg.merit, ptr %arg.room, ptr %arg.segment) {
B0.endif:
  %.25 = load double, ptr %arg.store, align 8
  %.26 = getelementptr i8, ptr %arg.store, i64 8
  %.27 = load double, ptr %.26, align 8
  %.28 = getelementptr i8, ptr %arg.store, i64 32
  %.29 = load double, ptr %.28, align 8
  %.30 = getelementptr i8, ptr %arg.store, i64 40
  %.31 = load double, ptr %.30, align 8
  %.71 = getelementptr double, ptr %arg.room, i64 %arg.i
  %.72 = load double, ptr %.71, align 8
  %.76 = getelementptr i8, ptr %.71, i64 512
  %.77 = load double, ptr %.76, align 8
  %.87 = getelementptr i8, ptr %.71, i64 1024
  %.88 = load double, ptr %.87, align 8
  %.92 = getelementptr i8, ptr %.71, i64 1536
  %.93 = load double, ptr %.92, align 8
  %.12.i = fcmp olt double %arg.total, %.72
  %.13.i = select i1 %.12.i, double %arg.total, double %.72
  %.138 = fsub double %arg.total, %.13.i
  %.165 = icmp sgt i64 %arg.n, 0
  br i1 %.165, label %B328.preheader, label %B472

B328:                                             
  %lsr.iv79 = phi ptr [ %17, %B328.preheader ], [ %scevgep80, %B424 ]
  %rest.2.0 = phi double [ %.138, %B328.preheader ], [ %.251, %B424 ]
  %earned.3.0 = phi double [ 0.000000e+00, %B328.preheader ], [ %.244, %B424 ]
  %k.4.0 = phi i64 [ 0, %B328.preheader ], [ %.259, %B424 ]
  %.186 = load double, ptr %lsr.iv79, align 8
  %scevgep81 = getelementptr i8, ptr %lsr.iv79, i64 %18
  %.195 = load double, ptr %scevgep81, align 8
  %.204 = fcmp ogt double %.195, %rest.2.0
  br i1 %.204, label %B472, label %B424

B424:                                             
  %.240 = fmul double %.186, %.195
  %.244 = fadd double %earned.3.0, %.240
  %.251 = fsub double %rest.2.0, %.195
  %.259 = add nuw nsw i64 %k.4.0, 1
  %scevgep80 = getelementptr i8, ptr %lsr.iv79, i64 512
  %exitcond.not = icmp eq i64 %arg.n, %.259
  br i1 %exitcond.not, label %B540, label %B328

B472:                                             
  %rest.3.1 = phi double [ %.138, %B0.endif ], [ %rest.2.0, %B328 ]
  %earned.4.1 = phi double [ 0.000000e+00, %B0.endif ], [ %earned.3.0, %B328 ]
  %worth.5.1 = phi double [ 0xFFF0000000000000, %B0.endif ], [ %.186, %B328 ]
  %wide.5.1 = phi double [ 0.000000e+00, %B0.endif ], [ %.195, %B328 ]
  %k.5.1 = phi i64 [ 0, %B0.endif ], [ %k.4.0, %B328 ]
  %.280 = icmp eq i64 %k.5.1, %arg.n
  br i1 %.280, label %B540, label %B502

B502:                                             
  %.313 = fcmp ogt double %rest.3.1, 0.000000e+00
  br i1 %.313, label %B514, label %B540

B514:                                             
  %.320 = fmul double %rest.3.1, %worth.5.1
  %.324 = fadd double %earned.4.1, %.320
  %.331 = fsub double %wide.5.1, %rest.3.1
  br label %B540

B540:                                             
  %k.5.1161 = phi i64 [ %k.5.1, %B502 ], [ %k.5.1, %B514 ], [ %arg.n, %B472 ], [ %arg.n, %B424 ]
  %earned.5.0 = phi double [ %earned.4.1, %B502 ], [ %.324, %B514 ], [ %earned.4.1, %B472 ], [ %.244, %B424 ]
  %wide.7.0 = phi double [ %wide.5.1, %B502 ], [ %.331, %B514 ], [ %wide.5.1, %B472 ], [ %.195, %B424 ]
  %worth.7.0 = phi double [ %worth.5.1, %B502 ], [ %worth.5.1, %B514 ], [ 0xFFF0000000000000, %B472 ], [ 0xFFF0000000000000, %B424 ]
  %.374 = fneg double %.13.i
  %.376 = fmul double %.25, %.374
  store double %earned.5.0, ptr %arg.segment, align 8
  %.414 = getelementptr i8, ptr %arg.segment, i64 8
  store double %.376, ptr %.414, align 8
  %.417 = getelementptr i8, ptr %arg.segment, i64 16
  store double %.13.i, ptr %.417, align 8
  %.420 = getelementptr i8, ptr %arg.segment, i64 24
  store double 0.000000e+00, ptr %.420, align 8
  %.446 = fneg double %.31
  %.607 = fmul double %.88, %.446
  %.610 = fsub double %.27, %.25
  %0 = fcmp olt double %worth.7.0, %.446
  %1 = icmp eq i64 %k.5.1161, %arg.n
  br i1 %1, label %B604.us, label %B604.outer.split.preheader

B604.outer.split.preheader:                       
  %2 = shl i64 %arg.at, 3
  %3 = add i64 %2, 512
  %scevgep182 = getelementptr i8, ptr %arg.merit, i64 %3
  br label %B604.outer.split

B604.us:                                          
  %discharge.3.0.us = phi double [ 0.000000e+00, %B540 ], [ %discharge.4.1, %B604.outer.backedge.thread ], [ %discharge.4.1, %B604.outer.backedge ]
  %charge.3.0.us = phi double [ %.13.i, %B540 ], [ %charge.4.1, %B604.outer.backedge.thread ], [ %charge.4.1, %B604.outer.backedge ]
  %row.4.0.us = phi i64 [ 0, %B540 ], [ %.696, %B604.outer.backedge.thread ], [ %.696, %B604.outer.backedge ]
  %burnt.2.0.us = phi i1 [ false, %B540 ], [ %burnt.3.1, %B604.outer.backedge.thread ], [ %burnt.3.1, %B604.outer.backedge ]
  %.lcssa = phi i1 [ %0, %B540 ], [ %8, %B604.outer.backedge.thread ], [ %10, %B604.outer.backedge ]
  %.lcssa.not = xor i1 %.lcssa, true
  %brmerge = select i1 %.lcssa.not, i1 true, i1 %burnt.2.0.us
  br i1 %brmerge, label %B1304.endif, label %B622.endif.us

B622.endif.us:                                    
  %.483.us = fsub double %.72, %charge.3.0.us
  %.486.us = fsub double %.77, %discharge.3.0.us
  %.12.i10.us = fcmp olt double %.486.us, %.483.us
  %.13.i11.us = select i1 %.12.i10.us, double %.486.us, double %.483.us
  %.527.us = fcmp ogt double %.13.i11.us, 0.000000e+00
  br i1 %.527.us, label %B690.us, label %B1304.endif

B690.us:                                          
  %.539.us = fcmp oeq double %.13.i11.us, %.483.us
  %.552.us = fadd double %charge.3.0.us, %.13.i11.us
  %"$phi714.0.2.2.us" = select i1 %.539.us, double %.72, double %.552.us
  %.566.us = fcmp oeq double %.13.i11.us, %.486.us
  %.579.us = fadd double %discharge.3.0.us, %.13.i11.us
  %"$phi740.0.2.2.us" = select i1 %.566.us, double %.77, double %.579.us
  %.599.us = add nsw i64 %row.4.0.us, 4
  %.612.us = fmul double %.610, %.13.i11.us
  %.616.us = getelementptr double, ptr %arg.segment, i64 %.599.us
  store double %.607, ptr %.616.us, align 8
  %4 = getelementptr double, ptr %arg.segment, i64 %row.4.0.us
  %.620.us = getelementptr i8, ptr %4, i64 40
  store double %.612.us, ptr %.620.us, align 8
  %.625.us = getelementptr i8, ptr %4, i64 48
  store double %"$phi714.0.2.2.us", ptr %.625.us, align 8
  %.631.us = getelementptr i8, ptr %4, i64 56
  store double %"$phi740.0.2.2.us", ptr %.631.us, align 8
  br label %B1304.endif

B604.outer.split:                                 
  %5 = phi i1 [ %10, %B604.outer.backedge ], [ %0, %B604.outer.split.preheader ]
  %worth.6.0.ph.be.pn = phi double [ %.992.le, %B604.outer.backedge ], [ %worth.7.0, %B604.outer.split.preheader ]
  %burnt.2.0.ph35 = phi i1 [ %burnt.3.1, %B604.outer.backedge ], [ false, %B604.outer.split.preheader ]
  %row.4.0.ph34 = phi i64 [ %.696, %B604.outer.backedge ], [ 0, %B604.outer.split.preheader ]
  %k.6.0.ph33 = phi i64 [ %.956139, %B604.outer.backedge ], [ %k.5.1161, %B604.outer.split.preheader ]
  %wide.6.0.ph32 = phi double [ %.1003, %B604.outer.backedge ], [ %wide.7.0, %B604.outer.split.preheader ]
  %charge.3.0.ph31 = phi double [ %charge.4.1, %B604.outer.backedge ], [ %.13.i, %B604.outer.split.preheader ]
  %discharge.3.0.ph30 = phi double [ %discharge.4.1, %B604.outer.backedge ], [ 0.000000e+00, %B604.outer.split.preheader ]
  %.75936 = fmul double %.88, %worth.6.0.ph.be.pn
  %.844.pn = fsub double %worth.6.0.ph.be.pn, %.29
  %.84637 = fmul double %.93, %.844.pn
  br label %B604

B604:                                             
  %discharge.3.0 = phi double [ %discharge.4.1, %B1110 ], [ %discharge.3.0.ph30, %B604.outer.split ]
  %charge.3.0 = phi double [ %charge.4.1, %B1110 ], [ %charge.3.0.ph31, %B604.outer.split ]
  %wide.6.0 = phi double [ %.933, %B1110 ], [ %wide.6.0.ph32, %B604.outer.split ]
  %row.4.0 = phi i64 [ %.696, %B1110 ], [ %row.4.0.ph34, %B604.outer.split ]
  %burnt.2.0 = phi i1 [ %burnt.3.1, %B1110 ], [ %burnt.2.0.ph35, %B604.outer.split ]
  br i1 %5, label %B618, label %B834

B618:                                             
  br i1 %burnt.2.0, label %B834, label %B622.endif

B690:                                             
  %.539 = fcmp oeq double %.13.i11, %.483
  %.552 = fadd double %charge.3.0, %.13.i11
  %"$phi714.0.2.2" = select i1 %.539, double %.72, double %.552
  %.566 = fcmp oeq double %.13.i11, %.486
  %.579 = fadd double %discharge.3.0, %.13.i11
  %"$phi740.0.2.2" = select i1 %.566, double %.77, double %.579
  %.599 = add nsw i64 %row.4.0, 4
  %.612 = fmul double %.610, %.13.i11
  %.616 = getelementptr double, ptr %arg.segment, i64 %.599
  store double %.607, ptr %.616, align 8
  %6 = getelementptr double, ptr %arg.segment, i64 %row.4.0
  %.620 = getelementptr i8, ptr %6, i64 40
  store double %.612, ptr %.620, align 8
  %.625 = getelementptr i8, ptr %6, i64 48
  store double %"$phi714.0.2.2", ptr %.625, align 8
  %.631 = getelementptr i8, ptr %6, i64 56
  store double %"$phi740.0.2.2", ptr %.631, align 8
  br label %B834

B834:                                             
  %discharge.5.1 = phi double [ %discharge.3.0, %B618 ], [ %"$phi740.0.2.2", %B690 ], [ %discharge.3.0, %B622.endif ], [ %discharge.3.0, %B604 ]
  %charge.5.1 = phi double [ %charge.3.0, %B618 ], [ %"$phi714.0.2.2", %B690 ], [ %charge.3.0, %B622.endif ], [ %charge.3.0, %B604 ]
  %row.5.1 = phi i64 [ %row.4.0, %B618 ], [ %.599, %B690 ], [ %row.4.0, %B622.endif ], [ %row.4.0, %B604 ]
  %burnt.3.1 = phi i1 [ true, %B618 ], [ true, %B690 ], [ true, %B622.endif ], [ %burnt.2.0, %B604 ]
  %.696 = add nsw i64 %row.5.1, 4
  %.703 = fcmp ule double %charge.5.1, 0.000000e+00
  %.709 = fcmp ult double %discharge.5.1, %.77
  %or.cond.not = select i1 %burnt.3.1, i1 %.709, i1 false
  %or.cond = select i1 %.703, i1 true, i1 %or.cond.not
  br i1 %or.cond, label %B970, label %B886.endif

B970:                                             
  %.774 = fcmp olt double %discharge.5.1, %.77
  br i1 %.774, label %B982.endif, label %B1304.endif

B1110:                                            
  %.759.sink = phi double [ %.75936, %B886.endif ], [ %.84637, %B982.endif ]
  %.761.sink = phi double [ %.761, %B886.endif ], [ %.849, %B982.endif ]
  %discharge.4.1 = phi double [ %discharge.5.1, %B886.endif ], [ %"$phi1048.0.2.1", %B982.endif ]
  %step.2.1 = phi double [ %.13.i13, %B886.endif ], [ %.13.i15, %B982.endif ]
  %charge.4.1 = phi double [ %.751, %B886.endif ], [ %charge.5.1, %B982.endif ]
  %sunkaddr = shl i64 %row.5.1, 3
  %sunkaddr83 = getelementptr i8, ptr %arg.segment, i64 %sunkaddr
  %sunkaddr84 = getelementptr i8, ptr %sunkaddr83, i64 32
  store double %.759.sink, ptr %sunkaddr84, align 8
  %7 = getelementptr double, ptr %arg.segment, i64 %row.5.1
  %.769 = getelementptr i8, ptr %7, i64 40
  store double %.761.sink, ptr %.769, align 8
  %.923 = getelementptr i8, ptr %7, i64 48
  store double %charge.4.1, ptr %.923, align 8
  %.929 = getelementptr i8, ptr %7, i64 56
  store double %discharge.4.1, ptr %.929, align 8
  %.933 = fsub double %wide.6.0, %step.2.1
  %.944 = fcmp ugt double %.933, 0.000000e+00
  br i1 %.944, label %B604, label %B1166.preheader

B1166.preheader:                                  
  %.956137 = add nsw i64 %k.6.0.ph33, 1
  %.964138 = icmp eq i64 %.956137, %arg.n
  br i1 %.964138, label %B604.outer.backedge.thread, label %B1206.preheader

B604.outer.backedge.thread:                       
  %8 = fcmp one double %.31, 0x7FF0000000000000
  br label %B604.us

B604.outer.backedge:                              
  %9 = shl i64 %k.6.0.ph33, 9
  %scevgep185 = getelementptr i8, ptr %lsr.iv183, i64 %9
  %.992.le = load double, ptr %scevgep185, align 8
  %10 = fcmp olt double %.992.le, %.446
  %11 = icmp eq i64 %arg.n, %.956139
  br i1 %11, label %B604.us, label %B604.outer.split

B1206.preheader:                                  
  %12 = add i64 %k.6.0.ph33, %arg.n
  %13 = shl i64 %12, 9
  br label %B1206

B1166:                                            
  %.956 = add i64 %.956139, 1
  %scevgep184 = getelementptr i8, ptr %lsr.iv183, i64 512
  %.964 = icmp eq i64 %arg.n, %.956
  br i1 %.964, label %B604.outer.backedge.thread, label %B1206

B1206:                                            
  %lsr.iv183 = phi ptr [ %scevgep184, %B1166 ], [ %scevgep182, %B1206.preheader ]
  %.956139 = phi i64 [ %.956, %B1166 ], [ %.956137, %B1206.preheader ]
  %scevgep186 = getelementptr i8, ptr %lsr.iv183, i64 %13
  %.1003 = load double, ptr %scevgep186, align 8
  %.1010 = fcmp ugt double %.1003, 0.000000e+00
  br i1 %.1010, label %B604.outer.backedge, label %B1166

B1372:                                            
  %lsr.iv176 = phi i64 [ %24, %B1372.preheader.new ], [ %lsr.iv.next177, %B1372 ]
  %.1189149 = phi double [ 0.000000e+00, %B1372.preheader.new ], [ %.1189.3, %B1372 ]
  %.1149143145 = phi i64 [ 5, %B1372.preheader.new ], [ %.1156.3, %B1372 ]
  %14 = shl i64 %.1149143145, 3
  %scevgep70 = getelementptr i8, ptr %arg.segment, i64 %14
  %.1188 = load double, ptr %scevgep70, align 8
  %.1189 = fadd double %.1189149, %.1188
  %sunkaddr189 = mul i64 %arg.i, 8
  %sunkaddr190 = getelementptr i8, ptr %arg.room, i64 %sunkaddr189
  %sunkaddr191 = getelementptr i8, ptr %sunkaddr190, i64 4096
  store double %.1189, ptr %sunkaddr191, align 8
  %scevgep69 = getelementptr i8, ptr %scevgep70, i64 32
  %.1188.1 = load double, ptr %scevgep69, align 8
  %.1189.1 = fadd double %.1189, %.1188.1
  store double %.1189.1, ptr %sunkaddr191, align 8
  %15 = shl i64 %.1149143145, 3
  %scevgep180 = getelementptr i8, ptr %arg.segment, i64 %15
  %scevgep181 = getelementptr i8, ptr %scevgep180, i64 64
  %.1188.2 = load double, ptr %scevgep181, align 8
  %.1189.2 = fadd double %.1189.1, %.1188.2
  store double %.1189.2, ptr %sunkaddr191, align 8
  %.1156.3 = add nuw i64 %.1149143145, 16
  %16 = shl i64 %.1149143145, 3
  %scevgep178 = getelementptr i8, ptr %arg.segment, i64 %16
  %scevgep179 = getelementptr i8, ptr %scevgep178, i64 96
  %.1188.3 = load double, ptr %scevgep179, align 8
  %.1189.3 = fadd double %.1189.2, %.1188.3
  store double %.1189.3, ptr %sunkaddr191, align 8
  %lsr.iv.next177 = add nsw i64 %lsr.iv176, -4
  %niter.ncmp.3.not = icmp eq i64 %lsr.iv.next177, 0
  br i1 %niter.ncmp.3.not, label %common.ret.loopexit.unr-lcssa, label %B1372

B328.preheader:                                   
  %17 = getelementptr double, ptr %arg.merit, i64 %arg.at
  %18 = shl i64 %arg.n, 9
  br label %B328

common.ret.loopexit.unr-lcssa:                    
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %common.ret, label %B1372.epil.preheader

B1372.epil.preheader:                             
  %.1189149.epil.init = phi double [ 0.000000e+00, %B1372.preheader ], [ %.1189.3, %common.ret.loopexit.unr-lcssa ]
  %.1149143145.epil.init = phi i64 [ 5, %B1372.preheader ], [ %.1156.3, %common.ret.loopexit.unr-lcssa ]
  %19 = shl i64 %.1149143145.epil.init, 3
  %scevgep = getelementptr i8, ptr %arg.segment, i64 %19
  %20 = shl nuw nsw i64 %xtraiter, 5
  br label %B1372.epil

B1372.epil:                                       
  %lsr.iv = phi i64 [ %lsr.iv.next, %B1372.epil ], [ 0, %B1372.epil.preheader ]
  %.1189149.epil = phi double [ %.1189.epil, %B1372.epil ], [ %.1189149.epil.init, %B1372.epil.preheader ]
  %scevgep63 = getelementptr i8, ptr %scevgep, i64 %lsr.iv
  %.1188.epil = load double, ptr %scevgep63, align 8
  %.1189.epil = fadd double %.1189149.epil, %.1188.epil
  %sunkaddr192 = mul i64 %arg.i, 8
  %sunkaddr193 = getelementptr i8, ptr %arg.room, i64 %sunkaddr192
  %sunkaddr194 = getelementptr i8, ptr %sunkaddr193, i64 4096
  store double %.1189.epil, ptr %sunkaddr194, align 8
  %lsr.iv.next = add nuw nsw i64 %lsr.iv, 32
  %epil.iter.cmp.not = icmp eq i64 %20, %lsr.iv.next
  br i1 %epil.iter.cmp.not, label %common.ret, label %B1372.epil, !llvm.loop !21

common.ret:                                       
  %.1212.1 = ashr i64 %.us-phi, 2
  store i64 %.1212.1, ptr %retptr, align 8
  ret i32 0

B622.endif:                                       
  %.483 = fsub double %.72, %charge.3.0
  %.486 = fsub double %.77, %discharge.3.0
  %.12.i10 = fcmp olt double %.486, %.483
  %.13.i11 = select i1 %.12.i10, double %.486, double %.483
  %.527 = fcmp ogt double %.13.i11, 0.000000e+00
  br i1 %.527, label %B690, label %B834

B886.endif:                                       
  %.12.i12 = fcmp olt double %charge.5.1, %wide.6.0
  %.13.i13 = select i1 %.12.i12, double %charge.5.1, double %wide.6.0
  %.751 = fsub double %charge.5.1, %.13.i13
  %.761 = fmul double %.25, %.13.i13
  br label %B1110

B982.endif:                                       
  %.778 = fsub double %.77, %discharge.5.1
  %.12.i14 = fcmp olt double %.778, %wide.6.0
  %.13.i15 = select i1 %.12.i14, double %.778, double %wide.6.0
  %.812 = fcmp oeq double %.13.i15, %.778
  %.823 = fadd double %discharge.5.1, %.13.i15
  %"$phi1048.0.2.1" = select i1 %.812, double %.77, double %.823
  %.849 = fmul double %.27, %.13.i15
  br label %B1110

B1304.endif:                                      
  %.us-phi = phi i64 [ %row.4.0.us, %B604.us ], [ %row.4.0.us, %B622.endif.us ], [ %.599.us, %B690.us ], [ %row.5.1, %B970 ]
  %sunkaddr91 = shl i64 %arg.i, 3
  %sunkaddr92 = getelementptr i8, ptr %arg.room, i64 %sunkaddr91
  %sunkaddr93 = getelementptr i8, ptr %sunkaddr92, i64 4096
  store double 0.000000e+00, ptr %sunkaddr93, align 8
  %.1100 = add i64 %.us-phi, -1
  %21 = add i64 %.us-phi, 2
  %.1122 = lshr i64 %21, 2
  %.1101.inv = icmp slt i64 %.1100, 1
  %.1143144.not150 = icmp eq i64 %.1122, 0
  %.1143144.not = or i1 %.1101.inv, %.1143144.not150
  br i1 %.1143144.not, label %common.ret, label %B1372.preheader

B1372.preheader:                                  
  %xtraiter = and i64 %.1122, 3
  %22 = icmp ult i64 %21, 16
  br i1 %22, label %B1372.epil.preheader, label %B1372.preheader.new

B1372.preheader.new:                              
  %23 = lshr i64 %21, 4
  %24 = shl nuw nsw i64 %23, 2
  br label %B1372
}

define internal i32 @gather_slot(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.n, i64 %arg.i, double %arg.total, ptr %arg.store, ptr %arg.room, ptr %arg.parts, ptr %arg.segment) {
B0.endif.endif:
  %.237121.not = icmp slt i64 %arg.n, 1
  br i1 %.237121.not, label %B264, label %B44.endif.us.preheader

B44.endif.us.preheader:                           
  %invariant.gep = getelementptr double, ptr %arg.parts, i64 %arg.i
  %0 = icmp eq i64 %arg.n, 1
  br i1 %0, label %B78.us.1.preheader, label %B44.endif.us.preheader.new

B44.endif.us.preheader.new:                       
  %const = bitcast i64 9223372036854775806 to i64
  %unroll_iter = and i64 %arg.n, %const
  %1 = shl i64 %arg.i, 3
  %2 = getelementptr i8, ptr %arg.parts, i64 %1
  %scevgep25 = getelementptr i8, ptr %2, i64 2560
  %3 = lshr i64 %arg.n, 1
  %4 = trunc i64 %3 to i62
  %5 = zext i62 %4 to i64
  %6 = mul nsw i64 %5, -2
  br label %B78.us

B78.us:                                           
  %lsr.iv3 = phi i64 [ %lsr.iv.next, %B78.us ], [ %6, %B44.endif.us.preheader.new ]
  %lsr.iv26 = phi ptr [ %scevgep27, %B78.us ], [ %scevgep25, %B44.endif.us.preheader.new ]
  %row.3.1124.us = phi i64 [ %.316.us.113, %B78.us ], [ 4, %B44.endif.us.preheader.new ]
  %scevgep29 = getelementptr i8, ptr %lsr.iv26, i64 -2560
  %scevgep30 = getelementptr i8, ptr %lsr.iv26, i64 -2048
  %.282.us = load double, ptr %scevgep30, align 8
  %.289.us = load double, ptr %scevgep29, align 8
  %.292.us = getelementptr double, ptr %arg.segment, i64 %row.3.1124.us
  store double %.289.us, ptr %.292.us, align 8
  %.297.us = getelementptr i8, ptr %.292.us, i64 8
  store double %.282.us, ptr %.297.us, align 8
  %.299.us = fcmp ogt double %.282.us, 0.000000e+00
  %"$phi228.3.2.2.us" = select i1 %.299.us, i64 4, i64 0
  %.316.us = add nuw nsw i64 %"$phi228.3.2.2.us", %row.3.1124.us
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
  %lsr.iv.next = add i64 %lsr.iv3, 2
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next, 0
  br i1 %niter.ncmp.1, label %B78.us.1.preheader.unr-lcssa, label %B78.us

B78.us.1.preheader.unr-lcssa:                     
  %7 = and i64 %arg.n, 1
  %lcmp.mod.not = icmp eq i64 %7, 0
  br i1 %lcmp.mod.not, label %B78.us.1.preheader.new, label %B78.us.1.preheader

B78.us.1.preheader:                               
  %row.3.1124.us.epil.init = phi i64 [ 4, %B44.endif.us.preheader ], [ %.316.us.113, %B78.us.1.preheader.unr-lcssa ]
  %.243120122.us.epil.init = phi i64 [ 0, %B44.endif.us.preheader ], [ %unroll_iter, %B78.us.1.preheader.unr-lcssa ]
  %8 = icmp eq i64 %arg.n, 1
  %.idx.epil = shl i64 %.243120122.us.epil.init, 11
  %gep.epil = getelementptr i8, ptr %invariant.gep, i64 %.idx.epil
  %.281.us.epil = getelementptr i8, ptr %gep.epil, i64 512
  %.282.us.epil = load double, ptr %.281.us.epil, align 8
  %.289.us.epil = load double, ptr %gep.epil, align 8
  %.292.us.epil = getelementptr double, ptr %arg.segment, i64 %row.3.1124.us.epil.init
  store double %.289.us.epil, ptr %.292.us.epil, align 8
  %.297.us.epil = getelementptr i8, ptr %.292.us.epil, i64 8
  store double %.282.us.epil, ptr %.297.us.epil, align 8
  %.299.us.epil = fcmp ogt double %.282.us.epil, 0.000000e+00
  %"$phi228.3.2.2.us.epil" = select i1 %.299.us.epil, i64 4, i64 0
  %.316.us.epil = add nuw nsw i64 %"$phi228.3.2.2.us.epil", %row.3.1124.us.epil.init
  br i1 %8, label %B78.us.1.epil.preheader, label %B78.us.1.preheader.B78.us.1.preheader.new_crit_edge

B78.us.1.preheader.B78.us.1.preheader.new_crit_edge: 
  %const4 = bitcast i64 9223372036854775806 to i64
  %.pre = and i64 %arg.n, %const4
  %.pre3 = shl i64 %arg.i, 3
  br label %B78.us.1.preheader.new

B78.us.1.preheader.new:                           
  %.pre-phi = phi i64 [ %.pre3, %B78.us.1.preheader.B78.us.1.preheader.new_crit_edge ], [ %1, %B78.us.1.preheader.unr-lcssa ]
  %unroll_iter19.pre-phi = phi i64 [ %.pre, %B78.us.1.preheader.B78.us.1.preheader.new_crit_edge ], [ %unroll_iter, %B78.us.1.preheader.unr-lcssa ]
  %.316.us.lcssa2 = phi i64 [ %.316.us.epil, %B78.us.1.preheader.B78.us.1.preheader.new_crit_edge ], [ %.316.us.113, %B78.us.1.preheader.unr-lcssa ]
  %9 = getelementptr i8, ptr %arg.parts, i64 %.pre-phi
  %scevgep = getelementptr i8, ptr %9, i64 3584
  %10 = lshr i64 %arg.n, 1
  %11 = trunc i64 %10 to i62
  %12 = zext i62 %11 to i64
  %13 = mul nsw i64 %12, -2
  br label %B78.us.1

B78.us.1:                                         
  %lsr.iv1 = phi i64 [ %lsr.iv.next2, %B78.us.1 ], [ %13, %B78.us.1.preheader.new ]
  %lsr.iv = phi ptr [ %scevgep21, %B78.us.1 ], [ %scevgep, %B78.us.1.preheader.new ]
  %row.3.1124.us.1 = phi i64 [ %.316.us.1.1, %B78.us.1 ], [ %.316.us.lcssa2, %B78.us.1.preheader.new ]
  %scevgep23 = getelementptr i8, ptr %lsr.iv, i64 -2560
  %scevgep24 = getelementptr i8, ptr %lsr.iv, i64 -2048
  %.282.us.1 = load double, ptr %scevgep24, align 8
  %.289.us.1 = load double, ptr %scevgep23, align 8
  %.292.us.1 = getelementptr double, ptr %arg.segment, i64 %row.3.1124.us.1
  store double %.289.us.1, ptr %.292.us.1, align 8
  %.297.us.1 = getelementptr i8, ptr %.292.us.1, i64 8
  store double %.282.us.1, ptr %.297.us.1, align 8
  %.299.us.1 = fcmp ogt double %.282.us.1, 0.000000e+00
  %"$phi228.3.2.2.us.1" = select i1 %.299.us.1, i64 4, i64 0
  %.316.us.1 = add nuw nsw i64 %"$phi228.3.2.2.us.1", %row.3.1124.us.1
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
  %14 = and i64 %arg.n, 1
  %lcmp.mod16.not = icmp eq i64 %14, 0
  br i1 %lcmp.mod16.not, label %B264, label %B78.us.1.epil.preheader

B78.us.1.epil.preheader:                          
  %row.3.1124.us.1.epil.init = phi i64 [ %.316.us.epil, %B78.us.1.preheader ], [ %.316.us.1.1, %B264.loopexit.unr-lcssa ]
  %.243120122.us.1.epil.init = phi i64 [ 0, %B78.us.1.preheader ], [ %unroll_iter19.pre-phi, %B264.loopexit.unr-lcssa ]
  %.idx144.epil = shl i64 %.243120122.us.1.epil.init, 11
  %gep146.epil = getelementptr i8, ptr %invariant.gep, i64 %.idx144.epil
  %15 = getelementptr i8, ptr %gep146.epil, i64 1024
  %.281.us.1.epil = getelementptr i8, ptr %gep146.epil, i64 1536
  %.282.us.1.epil = load double, ptr %.281.us.1.epil, align 8
  %.289.us.1.epil = load double, ptr %15, align 8
  %.292.us.1.epil = getelementptr double, ptr %arg.segment, i64 %row.3.1124.us.1.epil.init
  store double %.289.us.1.epil, ptr %.292.us.1.epil, align 8
  %.297.us.1.epil = getelementptr i8, ptr %.292.us.1.epil, i64 8
  store double %.282.us.1.epil, ptr %.297.us.1.epil, align 8
  %.299.us.1.epil = fcmp ogt double %.282.us.1.epil, 0.000000e+00
  %"$phi228.3.2.2.us.1.epil" = select i1 %.299.us.1.epil, i64 4, i64 0
  %.316.us.1.epil = add nuw nsw i64 %"$phi228.3.2.2.us.1.epil", %row.3.1124.us.1.epil.init
  br label %B264

B264:                                             
  %.us-phi140 = phi i64 [ 4, %B0.endif.endif ], [ %.316.us.1.1, %B264.loopexit.unr-lcssa ], [ %.316.us.1.epil, %B78.us.1.epil.preheader ]
  %16 = getelementptr double, ptr %arg.room, i64 %arg.i
  %.356 = getelementptr i8, ptr %16, i64 3072
  %.357 = load double, ptr %.356, align 8
  %.361 = getelementptr i8, ptr %16, i64 3584
  %.362 = load double, ptr %.361, align 8
  %.371 = fcmp olt double %.357, %.362
  %.540.pre142 = load double, ptr %arg.store, align 8
  br i1 %.371, label %B340, label %B766.else.if

B340:                                             
  %.377 = getelementptr i8, ptr %arg.store, i64 8
  %.378 = load double, ptr %.377, align 8
  %.382 = fcmp ogt double %.378, %.540.pre142
  br i1 %.382, label %B396, label %B766.else.if

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
  br i1 %.454, label %B510, label %B766.else.if

B510:                                             
  %.457 = getelementptr i8, ptr %arg.store, i64 40
  %.458 = load double, ptr %.457, align 8
  %.459 = fneg double %.458
  %sunkaddr5 = mul i64 %arg.i, 8
  %sunkaddr6 = getelementptr i8, ptr %arg.room, i64 %sunkaddr5
  %sunkaddr7 = getelementptr i8, ptr %sunkaddr6, i64 1024
  %.464 = load double, ptr %sunkaddr7, align 8
  %.465 = fmul double %.464, %.459
  %.472 = fsub double %.378, %.540.pre142
  %.474 = fmul double %.472, %"$phi496.0.2.0"
  %.477 = getelementptr double, ptr %arg.segment, i64 %.us-phi140
  store double %.465, ptr %.477, align 8
  %.482 = getelementptr i8, ptr %.477, i64 8
  store double %.474, ptr %.482, align 8
  %sunkaddr8 = mul i64 %arg.i, 8
  %sunkaddr9 = getelementptr i8, ptr %arg.room, i64 %sunkaddr8
  %sunkaddr10 = getelementptr i8, ptr %sunkaddr9, i64 4096
  %.488 = load double, ptr %sunkaddr10, align 8
  %sunkaddr11 = getelementptr i8, ptr %arg.store, i64 8
  %.491 = load double, ptr %sunkaddr11, align 8
  %.494 = load double, ptr %arg.store, align 8
  %.495 = fsub double %.491, %.494
  %.497 = fmul double %"$phi496.0.2.0", %.495
  %.500 = fadd double %.488, %.497
  store double %.500, ptr %sunkaddr10, align 8
  %.505 = add nsw i64 %.us-phi140, 4
  %.540.pre = load double, ptr %arg.store, align 8
  br label %B766.else.if

B766.else.if:                                     
  %.540 = phi double [ %.540.pre, %B510 ], [ %.540.pre142, %B396 ], [ %.540.pre142, %B340 ], [ %.540.pre142, %B264 ]
  %row.5.0 = phi i64 [ %.505, %B510 ], [ %.us-phi140, %B396 ], [ %.us-phi140, %B340 ], [ %.us-phi140, %B264 ]
  %sunkaddr39 = shl i64 %arg.i, 3
  %sunkaddr40 = getelementptr i8, ptr %arg.room, i64 %sunkaddr39
  %sunkaddr41 = getelementptr i8, ptr %sunkaddr40, i64 2048
  %.523 = load double, ptr %sunkaddr41, align 8
  %sunkaddr44 = getelementptr i8, ptr %sunkaddr40, i64 2560
  %.530 = load double, ptr %sunkaddr44, align 8
  %.534 = fsub double %arg.total, %.530
  %.537 = fneg double %.534
  %.543 = fmul double %.540, %.537
  store double %.523, ptr %arg.segment, align 8
  %.548 = getelementptr i8, ptr %arg.segment, i64 8
  store double %.543, ptr %.548, align 8
  %.560.1 = ashr i64 %row.5.0, 2
  %.595 = add nsw i64 %.560.1, -1
  store i64 %.595, ptr %retptr, align 8
  ret i32 0
}

declare i64 @llvm.smax.i64(i64, i64)

declare i64 @llvm.smin.i64(i64, i64)

define internal i32 @lay_powers(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.t, i64 %arg.count, ptr %arg.store, ptr %arg.charge_limit, ptr %arg.discharge_limit, ptr %arg.scale, ptr %arg.room) {
B0.endif.endif:
  %.26 = getelementptr i8, ptr %arg.store, i64 64
  %.27 = load double, ptr %.26, align 8
  %.5.i = fptosi double %.27 to i64
  %.55 = getelementptr i8, ptr %arg.store, i64 72
  %.56 = load double, ptr %.55, align 8
  %.5.i3 = fptosi double %.56 to i64
  %.85 = getelementptr i8, ptr %arg.store, i64 48
  %.86 = load double, ptr %.85, align 8
  %.90 = icmp eq i64 %.5.i, 0
  br i1 %.90, label %B146, label %B254.endif

B146:                                             
  %.94 = load double, ptr %arg.charge_limit, align 8
  %.96 = fcmp ogt double %.94, %.86
  %"$phi188.0.2.0" = select i1 %.96, double %.86, double %.94
  %.203226.not = icmp slt i64 %arg.count, 1
  br i1 %.203226.not, label %B354, label %iter.check28

iter.check28:                                     
  %min.iters.check26 = icmp ult i64 %arg.count, 4
  br i1 %min.iters.check26, label %B222.preheader, label %vector.main.loop.iter.check30

vector.main.loop.iter.check30:                    
  %const94 = bitcast i64 9223372036854775792 to i64
  %min.iters.check29 = icmp ult i64 %arg.count, 16
  br i1 %min.iters.check29, label %vector.main.loop.iter.check30.vec.epilog.ph45_crit_edge, label %vector.ph31

vector.main.loop.iter.check30.vec.epilog.ph45_crit_edge: 
  %.pre23 = insertelement <4 x double> poison, double %"$phi188.0.2.0", i64 0
  %.pre24 = shufflevector <4 x double> %.pre23, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.ph45

vector.ph31:                                      
  %n.vec33 = and i64 %arg.count, %const94
  %broadcast.splatinsert34 = insertelement <4 x double> poison, double %"$phi188.0.2.0", i64 0
  %broadcast.splat35 = shufflevector <4 x double> %broadcast.splatinsert34, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body36

vector.body36:                                    
  %index37 = phi i64 [ 0, %vector.ph31 ], [ %index.next38, %vector.body36 ]
  %sunkaddr = mul i64 %index37, 8
  %sunkaddr96 = getelementptr i8, ptr %arg.room, i64 %sunkaddr
  store <4 x double> %broadcast.splat35, ptr %sunkaddr96, align 8
  %sunkaddr97 = mul i64 %index37, 8
  %sunkaddr98 = getelementptr i8, ptr %arg.room, i64 %sunkaddr97
  %sunkaddr99 = getelementptr i8, ptr %sunkaddr98, i64 32
  store <4 x double> %broadcast.splat35, ptr %sunkaddr99, align 8
  %sunkaddr100 = mul i64 %index37, 8
  %sunkaddr101 = getelementptr i8, ptr %arg.room, i64 %sunkaddr100
  %sunkaddr102 = getelementptr i8, ptr %sunkaddr101, i64 64
  store <4 x double> %broadcast.splat35, ptr %sunkaddr102, align 8
  %sunkaddr103 = mul i64 %index37, 8
  %sunkaddr104 = getelementptr i8, ptr %arg.room, i64 %sunkaddr103
  %sunkaddr105 = getelementptr i8, ptr %sunkaddr104, i64 96
  store <4 x double> %broadcast.splat35, ptr %sunkaddr105, align 8
  %index.next38 = add nuw nsw i64 %index37, 16
  %0 = icmp eq i64 %n.vec33, %index.next38
  br i1 %0, label %middle.block39, label %vector.body36, !llvm.loop !23

middle.block39:                                   
  %cmp.n40 = icmp eq i64 %arg.count, %n.vec33
  br i1 %cmp.n40, label %B354, label %vec.epilog.iter.check43

vec.epilog.iter.check43:                          
  %1 = and i64 %arg.count, 12
  %min.epilog.iters.check44 = icmp eq i64 %1, 0
  br i1 %min.epilog.iters.check44, label %B222.preheader, label %vec.epilog.ph45, !prof !24

vec.epilog.ph45:                                  
  %broadcast.splat49.pre-phi = phi <4 x double> [ %.pre24, %vector.main.loop.iter.check30.vec.epilog.ph45_crit_edge ], [ %broadcast.splat35, %vec.epilog.iter.check43 ]
  %vec.epilog.resume.val41 = phi i64 [ 0, %vector.main.loop.iter.check30.vec.epilog.ph45_crit_edge ], [ %n.vec33, %vec.epilog.iter.check43 ]
  %const_mat95 = add i64 %const94, 12
  %n.vec47 = and i64 %arg.count, %const_mat95
  br label %vec.epilog.vector.body50

vec.epilog.vector.body50:                         
  %index51 = phi i64 [ %vec.epilog.resume.val41, %vec.epilog.ph45 ], [ %index.next52, %vec.epilog.vector.body50 ]
  %2 = shl i64 %index51, 3
  %scevgep224 = getelementptr i8, ptr %arg.room, i64 %2
  store <4 x double> %broadcast.splat49.pre-phi, ptr %scevgep224, align 8
  %index.next52 = add nuw i64 %index51, 4
  %3 = icmp eq i64 %n.vec47, %index.next52
  br i1 %3, label %vec.epilog.middle.block53, label %vec.epilog.vector.body50, !llvm.loop !25

vec.epilog.middle.block53:                        
  %cmp.n54 = icmp eq i64 %arg.count, %n.vec47
  br i1 %cmp.n54, label %B354, label %B222.preheader

B222.preheader:                                   
  %.209225227.ph = phi i64 [ 0, %iter.check28 ], [ %n.vec33, %vec.epilog.iter.check43 ], [ %n.vec47, %vec.epilog.middle.block53 ]
  br label %B222

B222:                                             
  %.209225227 = phi i64 [ %.216, %B222 ], [ %.209225227.ph, %B222.preheader ]
  %.216 = add nuw nsw i64 %.209225227, 1
  %4 = shl i64 %.209225227, 3
  %scevgep223 = getelementptr i8, ptr %arg.room, i64 %4
  store double %"$phi188.0.2.0", ptr %scevgep223, align 8
  %exitcond251.not = icmp eq i64 %arg.count, %.216
  br i1 %exitcond251.not, label %B354, label %B222, !llvm.loop !26

B286:                                             
  %.340220222 = phi i64 [ %.347.3, %B286 ], [ %.340220222.unr, %B286.preheader154 ]
  %5 = shl i64 %.340220222, 3
  %scevgep245 = getelementptr i8, ptr %scevgep241, i64 %5
  %scevgep246 = getelementptr i8, ptr %scevgep245, i64 -24
  %.380 = load double, ptr %scevgep246, align 8
  %.386 = fcmp ogt double %.380, %.86
  %"$phi328.1.2.1" = select i1 %.386, double %.86, double %.380
  %6 = shl i64 %.340220222, 3
  %sunkaddr106 = mul i64 %.340220222, 8
  %sunkaddr107 = getelementptr i8, ptr %arg.room, i64 %sunkaddr106
  store double %"$phi328.1.2.1", ptr %sunkaddr107, align 8
  %scevgep80 = getelementptr i8, ptr %scevgep241, i64 %6
  %scevgep81 = getelementptr i8, ptr %scevgep80, i64 -16
  %.380.1 = load double, ptr %scevgep81, align 8
  %.386.1 = fcmp ogt double %.380.1, %.86
  %"$phi328.1.2.1.1" = select i1 %.386.1, double %.86, double %.380.1
  %7 = shl i64 %.340220222, 3
  %sunkaddr108 = mul i64 %.340220222, 8
  %sunkaddr109 = getelementptr i8, ptr %arg.room, i64 %sunkaddr108
  %sunkaddr110 = getelementptr i8, ptr %sunkaddr109, i64 8
  store double %"$phi328.1.2.1.1", ptr %sunkaddr110, align 8
  %scevgep78 = getelementptr i8, ptr %scevgep241, i64 %7
  %scevgep79 = getelementptr i8, ptr %scevgep78, i64 -8
  %.380.2 = load double, ptr %scevgep79, align 8
  %.386.2 = fcmp ogt double %.380.2, %.86
  %"$phi328.1.2.1.2" = select i1 %.386.2, double %.86, double %.380.2
  %sunkaddr111 = mul i64 %.340220222, 8
  %sunkaddr112 = getelementptr i8, ptr %arg.room, i64 %sunkaddr111
  %sunkaddr113 = getelementptr i8, ptr %sunkaddr112, i64 16
  store double %"$phi328.1.2.1.2", ptr %sunkaddr113, align 8
  %.347.3 = add nuw nsw i64 %.340220222, 4
  %.380.3 = load double, ptr %scevgep245, align 8
  %.386.3 = fcmp ogt double %.380.3, %.86
  %"$phi328.1.2.1.3" = select i1 %.386.3, double %.86, double %.380.3
  %sunkaddr114 = mul i64 %.340220222, 8
  %sunkaddr115 = getelementptr i8, ptr %arg.room, i64 %sunkaddr114
  %sunkaddr116 = getelementptr i8, ptr %sunkaddr115, i64 24
  store double %"$phi328.1.2.1.3", ptr %sunkaddr116, align 8
  %exitcond.not.3 = icmp eq i64 %arg.count, %.347.3
  br i1 %exitcond.not.3, label %B354, label %B286, !llvm.loop !27

B354:                                             
  %.421 = getelementptr i8, ptr %arg.store, i64 56
  %.422 = load double, ptr %.421, align 8
  %.427 = icmp eq i64 %.5.i3, 0
  br i1 %.427, label %B392, label %B500.endif

B392:                                             
  %.433 = load double, ptr %arg.discharge_limit, align 8
  %.435 = fcmp ogt double %.433, %.422
  %"$phi434.0.2.0" = select i1 %.435, double %.422, double %.433
  %.542239.not = icmp slt i64 %arg.count, 1
  br i1 %.542239.not, label %common.ret, label %iter.check97

iter.check97:                                     
  %min.iters.check95 = icmp ult i64 %arg.count, 4
  br i1 %min.iters.check95, label %B468.preheader, label %vector.main.loop.iter.check99

vector.main.loop.iter.check99:                    
  %const92 = bitcast i64 9223372036854775792 to i64
  %min.iters.check98 = icmp ult i64 %arg.count, 16
  br i1 %min.iters.check98, label %vector.main.loop.iter.check99.vec.epilog.ph114_crit_edge, label %vector.ph100

vector.main.loop.iter.check99.vec.epilog.ph114_crit_edge: 
  %.pre = insertelement <4 x double> poison, double %"$phi434.0.2.0", i64 0
  %.pre20 = shufflevector <4 x double> %.pre, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.ph114

vector.ph100:                                     
  %n.vec102 = and i64 %arg.count, %const92
  %broadcast.splatinsert103 = insertelement <4 x double> poison, double %"$phi434.0.2.0", i64 0
  %broadcast.splat104 = shufflevector <4 x double> %broadcast.splatinsert103, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body105

vector.body105:                                   
  %index106 = phi i64 [ 0, %vector.ph100 ], [ %index.next107, %vector.body105 ]
  %sunkaddr117 = mul i64 %index106, 8
  %sunkaddr118 = getelementptr i8, ptr %arg.room, i64 %sunkaddr117
  %sunkaddr119 = getelementptr i8, ptr %sunkaddr118, i64 512
  store <4 x double> %broadcast.splat104, ptr %sunkaddr119, align 8
  %sunkaddr120 = mul i64 %index106, 8
  %sunkaddr121 = getelementptr i8, ptr %arg.room, i64 %sunkaddr120
  %sunkaddr122 = getelementptr i8, ptr %sunkaddr121, i64 544
  store <4 x double> %broadcast.splat104, ptr %sunkaddr122, align 8
  %sunkaddr123 = mul i64 %index106, 8
  %sunkaddr124 = getelementptr i8, ptr %arg.room, i64 %sunkaddr123
  %sunkaddr125 = getelementptr i8, ptr %sunkaddr124, i64 576
  store <4 x double> %broadcast.splat104, ptr %sunkaddr125, align 8
  %sunkaddr126 = mul i64 %index106, 8
  %sunkaddr127 = getelementptr i8, ptr %arg.room, i64 %sunkaddr126
  %sunkaddr128 = getelementptr i8, ptr %sunkaddr127, i64 608
  store <4 x double> %broadcast.splat104, ptr %sunkaddr128, align 8
  %index.next107 = add nuw nsw i64 %index106, 16
  %8 = icmp eq i64 %n.vec102, %index.next107
  br i1 %8, label %middle.block108, label %vector.body105, !llvm.loop !28

middle.block108:                                  
  %cmp.n109 = icmp eq i64 %arg.count, %n.vec102
  br i1 %cmp.n109, label %B684.lr.ph.thread, label %vec.epilog.iter.check112

vec.epilog.iter.check112:                         
  %9 = and i64 %arg.count, 12
  %min.epilog.iters.check113 = icmp eq i64 %9, 0
  br i1 %min.epilog.iters.check113, label %B468.preheader, label %vec.epilog.ph114, !prof !24

vec.epilog.ph114:                                 
  %broadcast.splat118.pre-phi = phi <4 x double> [ %.pre20, %vector.main.loop.iter.check99.vec.epilog.ph114_crit_edge ], [ %broadcast.splat104, %vec.epilog.iter.check112 ]
  %vec.epilog.resume.val110 = phi i64 [ 0, %vector.main.loop.iter.check99.vec.epilog.ph114_crit_edge ], [ %n.vec102, %vec.epilog.iter.check112 ]
  %const_mat93 = add i64 %const92, 12
  %n.vec116 = and i64 %arg.count, %const_mat93
  br label %vec.epilog.vector.body119

vec.epilog.vector.body119:                        
  %index120 = phi i64 [ %vec.epilog.resume.val110, %vec.epilog.ph114 ], [ %index.next121, %vec.epilog.vector.body119 ]
  %sunkaddr129 = mul i64 %index120, 8
  %sunkaddr130 = getelementptr i8, ptr %arg.room, i64 %sunkaddr129
  %sunkaddr131 = getelementptr i8, ptr %sunkaddr130, i64 512
  store <4 x double> %broadcast.splat118.pre-phi, ptr %sunkaddr131, align 8
  %index.next121 = add nuw i64 %index120, 4
  %10 = icmp eq i64 %n.vec116, %index.next121
  br i1 %10, label %vec.epilog.middle.block122, label %vec.epilog.vector.body119, !llvm.loop !29

vec.epilog.middle.block122:                       
  %cmp.n123 = icmp eq i64 %arg.count, %n.vec116
  br i1 %cmp.n123, label %B684.lr.ph.thread, label %B468.preheader

B468.preheader:                                   
  %.548238240.ph = phi i64 [ 0, %iter.check97 ], [ %n.vec102, %vec.epilog.iter.check112 ], [ %n.vec116, %vec.epilog.middle.block122 ]
  br label %B468

B468:                                             
  %.548238240 = phi i64 [ %.555, %B468 ], [ %.548238240.ph, %B468.preheader ]
  %.555 = add nuw nsw i64 %.548238240, 1
  %sunkaddr132 = mul i64 %.548238240, 8
  %sunkaddr133 = getelementptr i8, ptr %arg.room, i64 %sunkaddr132
  %sunkaddr134 = getelementptr i8, ptr %sunkaddr133, i64 512
  store double %"$phi434.0.2.0", ptr %sunkaddr134, align 8
  %exitcond253.not = icmp eq i64 %arg.count, %.555
  br i1 %exitcond253.not, label %B684.lr.ph, label %B468, !llvm.loop !30

B532:                                             
  %.679231233 = phi i64 [ %.686.3, %B532 ], [ %.679231233.unr, %B532.preheader152 ]
  %11 = shl i64 %.679231233, 3
  %scevgep197 = getelementptr i8, ptr %scevgep193, i64 %11
  %scevgep198 = getelementptr i8, ptr %scevgep197, i64 -24
  %.719 = load double, ptr %scevgep198, align 8
  %.725 = fcmp ogt double %.719, %.422
  %"$phi574.1.2.1" = select i1 %.725, double %.422, double %.719
  %12 = shl i64 %.679231233, 3
  %sunkaddr135 = mul i64 %.679231233, 8
  %sunkaddr136 = getelementptr i8, ptr %arg.room, i64 %sunkaddr135
  %sunkaddr137 = getelementptr i8, ptr %sunkaddr136, i64 512
  store double %"$phi574.1.2.1", ptr %sunkaddr137, align 8
  %scevgep48 = getelementptr i8, ptr %scevgep193, i64 %12
  %scevgep49 = getelementptr i8, ptr %scevgep48, i64 -16
  %.719.1 = load double, ptr %scevgep49, align 8
  %.725.1 = fcmp ogt double %.719.1, %.422
  %"$phi574.1.2.1.1" = select i1 %.725.1, double %.422, double %.719.1
  %13 = shl i64 %.679231233, 3
  %sunkaddr138 = mul i64 %.679231233, 8
  %sunkaddr139 = getelementptr i8, ptr %arg.room, i64 %sunkaddr138
  %sunkaddr140 = getelementptr i8, ptr %sunkaddr139, i64 520
  store double %"$phi574.1.2.1.1", ptr %sunkaddr140, align 8
  %scevgep46 = getelementptr i8, ptr %scevgep193, i64 %13
  %scevgep47 = getelementptr i8, ptr %scevgep46, i64 -8
  %.719.2 = load double, ptr %scevgep47, align 8
  %.725.2 = fcmp ogt double %.719.2, %.422
  %"$phi574.1.2.1.2" = select i1 %.725.2, double %.422, double %.719.2
  %sunkaddr141 = mul i64 %.679231233, 8
  %sunkaddr142 = getelementptr i8, ptr %arg.room, i64 %sunkaddr141
  %sunkaddr143 = getelementptr i8, ptr %sunkaddr142, i64 528
  store double %"$phi574.1.2.1.2", ptr %sunkaddr143, align 8
  %.686.3 = add nuw nsw i64 %.679231233, 4
  %.719.3 = load double, ptr %scevgep197, align 8
  %.725.3 = fcmp ogt double %.719.3, %.422
  %"$phi574.1.2.1.3" = select i1 %.725.3, double %.422, double %.719.3
  %sunkaddr144 = mul i64 %.679231233, 8
  %sunkaddr145 = getelementptr i8, ptr %arg.room, i64 %sunkaddr144
  %sunkaddr146 = getelementptr i8, ptr %sunkaddr145, i64 536
  store double %"$phi574.1.2.1.3", ptr %sunkaddr146, align 8
  %exitcond252.not.3 = icmp eq i64 %arg.count, %.686.3
  br i1 %exitcond252.not.3, label %B684.lr.ph.thread, label %B532, !llvm.loop !31

B684:                                             
  %.861245247 = phi i64 [ %.868.1, %B684 ], [ %.861245247.unr, %B684.preheader151 ]
  %14 = shl i64 %.861245247, 3
  %scevgep165 = getelementptr i8, ptr %scevgep164, i64 %14
  %scevgep166 = getelementptr i8, ptr %scevgep165, i64 -8
  %.897 = load double, ptr %scevgep166, align 8
  %.901 = fdiv double 1.000000e+00, %.897
  %.903 = fmul double %.7619, %.901
  %.905 = fmul double %.76411, %.901
  %sunkaddr147 = mul i64 %.861245247, 8
  %sunkaddr148 = getelementptr i8, ptr %arg.room, i64 %sunkaddr147
  %sunkaddr149 = getelementptr i8, ptr %sunkaddr148, i64 1024
  store double %.903, ptr %sunkaddr149, align 8
  %sunkaddr150 = mul i64 %.861245247, 8
  %sunkaddr151 = getelementptr i8, ptr %arg.room, i64 %sunkaddr150
  %sunkaddr152 = getelementptr i8, ptr %sunkaddr151, i64 1536
  store double %.905, ptr %sunkaddr152, align 8
  %.868.1 = add nuw nsw i64 %.861245247, 2
  %.897.1 = load double, ptr %scevgep165, align 8
  %.901.1 = fdiv double 1.000000e+00, %.897.1
  %.903.1 = fmul double %.7619, %.901.1
  %.905.1 = fmul double %.76411, %.901.1
  %sunkaddr153 = mul i64 %.861245247, 8
  %sunkaddr154 = getelementptr i8, ptr %arg.room, i64 %sunkaddr153
  %sunkaddr155 = getelementptr i8, ptr %sunkaddr154, i64 1032
  store double %.903.1, ptr %sunkaddr155, align 8
  %sunkaddr156 = mul i64 %.861245247, 8
  %sunkaddr157 = getelementptr i8, ptr %arg.room, i64 %sunkaddr156
  %sunkaddr158 = getelementptr i8, ptr %sunkaddr157, i64 1544
  store double %.905.1, ptr %sunkaddr158, align 8
  %exitcond254.not.1 = icmp eq i64 %arg.count, %.868.1
  br i1 %exitcond254.not.1, label %common.ret, label %B684, !llvm.loop !32

common.ret:                                       
  store ptr null, ptr %retptr, align 8
  ret i32 0

B254.endif:                                       
  %.334221.not = icmp slt i64 %arg.count, 1
  br i1 %.334221.not, label %B354, label %iter.check

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
  %const = bitcast i64 9223372036854775792 to i64
  %min.iters.check14 = icmp ult i64 %arg.count, 16
  br i1 %min.iters.check14, label %vector.main.loop.iter.check.vec.epilog.ph_crit_edge, label %vector.ph

vector.main.loop.iter.check.vec.epilog.ph_crit_edge: 
  %.pre25 = insertelement <4 x double> poison, double %.86, i64 0
  %.pre26 = shufflevector <4 x double> %.pre25, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.ph

vector.ph:                                        
  %n.vec = and i64 %arg.count, %const
  %broadcast.splatinsert = insertelement <4 x double> poison, double %.86, i64 0
  %broadcast.splat = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %21 = getelementptr i8, ptr %arg.charge_limit, i64 %18
  %scevgep263 = getelementptr i8, ptr %21, i64 96
  br label %vector.body

vector.body:                                      
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %22 = shl i64 %index, 3
  %scevgep269 = getelementptr i8, ptr %scevgep263, i64 %22
  %scevgep270 = getelementptr i8, ptr %scevgep269, i64 -96
  %scevgep268 = getelementptr i8, ptr %scevgep269, i64 -64
  %scevgep266 = getelementptr i8, ptr %scevgep269, i64 -32
  %wide.load = load <4 x double>, ptr %scevgep270, align 8
  %wide.load15 = load <4 x double>, ptr %scevgep268, align 8
  %wide.load16 = load <4 x double>, ptr %scevgep266, align 8
  %wide.load17 = load <4 x double>, ptr %scevgep269, align 8
  %23 = fcmp ogt <4 x double> %wide.load, %broadcast.splat
  %24 = fcmp ogt <4 x double> %wide.load15, %broadcast.splat
  %25 = fcmp ogt <4 x double> %wide.load16, %broadcast.splat
  %26 = fcmp ogt <4 x double> %wide.load17, %broadcast.splat
  %27 = select <4 x i1> %23, <4 x double> %broadcast.splat, <4 x double> %wide.load
  %28 = select <4 x i1> %24, <4 x double> %broadcast.splat, <4 x double> %wide.load15
  %29 = select <4 x i1> %25, <4 x double> %broadcast.splat, <4 x double> %wide.load16
  %30 = select <4 x i1> %26, <4 x double> %broadcast.splat, <4 x double> %wide.load17
  %sunkaddr159 = mul i64 %index, 8
  %sunkaddr160 = getelementptr i8, ptr %arg.room, i64 %sunkaddr159
  store <4 x double> %27, ptr %sunkaddr160, align 8
  %sunkaddr161 = mul i64 %index, 8
  %sunkaddr162 = getelementptr i8, ptr %arg.room, i64 %sunkaddr161
  %sunkaddr163 = getelementptr i8, ptr %sunkaddr162, i64 32
  store <4 x double> %28, ptr %sunkaddr163, align 8
  %sunkaddr164 = mul i64 %index, 8
  %sunkaddr165 = getelementptr i8, ptr %arg.room, i64 %sunkaddr164
  %sunkaddr166 = getelementptr i8, ptr %sunkaddr165, i64 64
  store <4 x double> %29, ptr %sunkaddr166, align 8
  %sunkaddr167 = mul i64 %index, 8
  %sunkaddr168 = getelementptr i8, ptr %arg.room, i64 %sunkaddr167
  %sunkaddr169 = getelementptr i8, ptr %sunkaddr168, i64 96
  store <4 x double> %30, ptr %sunkaddr169, align 8
  %index.next = add nuw nsw i64 %index, 16
  %31 = icmp eq i64 %n.vec, %index.next
  br i1 %31, label %middle.block, label %vector.body, !llvm.loop !33

middle.block:                                     
  %cmp.n = icmp eq i64 %arg.count, %n.vec
  br i1 %cmp.n, label %B354, label %vec.epilog.iter.check

vec.epilog.iter.check:                            
  %32 = and i64 %arg.count, 12
  %min.epilog.iters.check = icmp eq i64 %32, 0
  br i1 %min.epilog.iters.check, label %B286.preheader, label %vec.epilog.ph, !prof !24

vec.epilog.ph:                                    
  %broadcast.splat21.pre-phi = phi <4 x double> [ %.pre26, %vector.main.loop.iter.check.vec.epilog.ph_crit_edge ], [ %broadcast.splat, %vec.epilog.iter.check ]
  %vec.epilog.resume.val = phi i64 [ 0, %vector.main.loop.iter.check.vec.epilog.ph_crit_edge ], [ %n.vec, %vec.epilog.iter.check ]
  %const_mat = add i64 %const, 12
  %n.vec19 = and i64 %arg.count, %const_mat
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           
  %index22 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next24, %vec.epilog.vector.body ]
  %33 = shl i64 %index22, 3
  %scevgep254 = getelementptr i8, ptr %15, i64 %33
  %wide.load23 = load <4 x double>, ptr %scevgep254, align 8
  %34 = fcmp ogt <4 x double> %wide.load23, %broadcast.splat21.pre-phi
  %35 = select <4 x i1> %34, <4 x double> %broadcast.splat21.pre-phi, <4 x double> %wide.load23
  %scevgep253 = getelementptr i8, ptr %arg.room, i64 %33
  store <4 x double> %35, ptr %scevgep253, align 8
  %index.next24 = add nuw i64 %index22, 4
  %36 = icmp eq i64 %n.vec19, %index.next24
  br i1 %36, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !34

vec.epilog.middle.block:                          
  %cmp.n25 = icmp eq i64 %arg.count, %n.vec19
  br i1 %cmp.n25, label %B354, label %B286.preheader

B286.preheader:                                   
  %.340220222.ph = phi i64 [ 0, %iter.check ], [ 0, %vector.memcheck ], [ %n.vec, %vec.epilog.iter.check ], [ %n.vec19, %vec.epilog.middle.block ]
  %xtraiter = and i64 %arg.count, 3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B286.prol.loopexit, label %B286.prol.preheader

B286.prol.preheader:                              
  br label %B286.prol

B286.prol:                                        
  %lsr.iv251 = phi i64 [ %lsr.iv.next252, %B286.prol ], [ %xtraiter, %B286.prol.preheader ]
  %.340220222.prol = phi i64 [ %.347.prol, %B286.prol ], [ %.340220222.ph, %B286.prol.preheader ]
  %.347.prol = add nuw nsw i64 %.340220222.prol, 1
  %37 = shl i64 %.340220222.prol, 3
  %scevgep250 = getelementptr i8, ptr %15, i64 %37
  %.380.prol = load double, ptr %scevgep250, align 8
  %.386.prol = fcmp ogt double %.380.prol, %.86
  %"$phi328.1.2.1.prol" = select i1 %.386.prol, double %.86, double %.380.prol
  %scevgep249 = getelementptr i8, ptr %arg.room, i64 %37
  store double %"$phi328.1.2.1.prol", ptr %scevgep249, align 8
  %lsr.iv.next252 = add nsw i64 %lsr.iv251, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next252, 0
  br i1 %prol.iter.cmp.not, label %B286.prol.loopexit, label %B286.prol, !llvm.loop !35

B286.prol.loopexit:                               
  %.340220222.unr = phi i64 [ %.340220222.ph, %B286.preheader ], [ %.347.prol, %B286.prol ]
  %38 = sub nsw i64 %.340220222.ph, %arg.count
  %39 = icmp ugt i64 %38, -4
  br i1 %39, label %B354, label %B286.preheader154

B286.preheader154:                                
  %40 = shl i64 %arg.t, 3
  %41 = getelementptr i8, ptr %arg.charge_limit, i64 %40
  %scevgep241 = getelementptr i8, ptr %41, i64 24
  br label %B286

B500.endif:                                       
  %.673232.not = icmp slt i64 %arg.count, 1
  br i1 %.673232.not, label %common.ret, label %iter.check62

iter.check62:                                     
  %42 = getelementptr double, ptr %arg.discharge_limit, i64 %arg.t
  %min.iters.check60 = icmp ult i64 %arg.count, 4
  br i1 %min.iters.check60, label %B532.preheader, label %vector.memcheck56

vector.memcheck56:                                
  %43 = ptrtoint ptr %arg.room to i64
  %44 = ptrtoint ptr %arg.discharge_limit to i64
  %45 = shl i64 %arg.t, 3
  %46 = add i64 %45, %44
  %reass.sub = sub i64 %43, %46
  %47 = and i64 %reass.sub, -128
  %diff.check59 = icmp eq i64 %47, -512
  br i1 %diff.check59, label %B532.preheader, label %vector.main.loop.iter.check64

vector.main.loop.iter.check64:                    
  %const90 = bitcast i64 9223372036854775792 to i64
  %min.iters.check63 = icmp ult i64 %arg.count, 16
  br i1 %min.iters.check63, label %vector.main.loop.iter.check64.vec.epilog.ph83_crit_edge, label %vector.ph65

vector.main.loop.iter.check64.vec.epilog.ph83_crit_edge: 
  %.pre21 = insertelement <4 x double> poison, double %.422, i64 0
  %.pre22 = shufflevector <4 x double> %.pre21, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.ph83

vector.ph65:                                      
  %n.vec67 = and i64 %arg.count, %const90
  %broadcast.splatinsert68 = insertelement <4 x double> poison, double %.422, i64 0
  %broadcast.splat69 = shufflevector <4 x double> %broadcast.splatinsert68, <4 x double> poison, <4 x i32> zeroinitializer
  %48 = getelementptr i8, ptr %arg.discharge_limit, i64 %45
  %scevgep215 = getelementptr i8, ptr %48, i64 96
  br label %vector.body70

vector.body70:                                    
  %index71 = phi i64 [ 0, %vector.ph65 ], [ %index.next76, %vector.body70 ]
  %49 = shl i64 %index71, 3
  %scevgep221 = getelementptr i8, ptr %scevgep215, i64 %49
  %scevgep222 = getelementptr i8, ptr %scevgep221, i64 -96
  %scevgep220 = getelementptr i8, ptr %scevgep221, i64 -64
  %scevgep218 = getelementptr i8, ptr %scevgep221, i64 -32
  %wide.load72 = load <4 x double>, ptr %scevgep222, align 8
  %wide.load73 = load <4 x double>, ptr %scevgep220, align 8
  %wide.load74 = load <4 x double>, ptr %scevgep218, align 8
  %wide.load75 = load <4 x double>, ptr %scevgep221, align 8
  %50 = fcmp ogt <4 x double> %wide.load72, %broadcast.splat69
  %51 = fcmp ogt <4 x double> %wide.load73, %broadcast.splat69
  %52 = fcmp ogt <4 x double> %wide.load74, %broadcast.splat69
  %53 = fcmp ogt <4 x double> %wide.load75, %broadcast.splat69
  %54 = select <4 x i1> %50, <4 x double> %broadcast.splat69, <4 x double> %wide.load72
  %55 = select <4 x i1> %51, <4 x double> %broadcast.splat69, <4 x double> %wide.load73
  %56 = select <4 x i1> %52, <4 x double> %broadcast.splat69, <4 x double> %wide.load74
  %57 = select <4 x i1> %53, <4 x double> %broadcast.splat69, <4 x double> %wide.load75
  %sunkaddr170 = mul i64 %index71, 8
  %sunkaddr171 = getelementptr i8, ptr %arg.room, i64 %sunkaddr170
  %sunkaddr172 = getelementptr i8, ptr %sunkaddr171, i64 512
  store <4 x double> %54, ptr %sunkaddr172, align 8
  %sunkaddr173 = mul i64 %index71, 8
  %sunkaddr174 = getelementptr i8, ptr %arg.room, i64 %sunkaddr173
  %sunkaddr175 = getelementptr i8, ptr %sunkaddr174, i64 544
  store <4 x double> %55, ptr %sunkaddr175, align 8
  %sunkaddr176 = mul i64 %index71, 8
  %sunkaddr177 = getelementptr i8, ptr %arg.room, i64 %sunkaddr176
  %sunkaddr178 = getelementptr i8, ptr %sunkaddr177, i64 576
  store <4 x double> %56, ptr %sunkaddr178, align 8
  %sunkaddr179 = mul i64 %index71, 8
  %sunkaddr180 = getelementptr i8, ptr %arg.room, i64 %sunkaddr179
  %sunkaddr181 = getelementptr i8, ptr %sunkaddr180, i64 608
  store <4 x double> %57, ptr %sunkaddr181, align 8
  %index.next76 = add nuw nsw i64 %index71, 16
  %58 = icmp eq i64 %n.vec67, %index.next76
  br i1 %58, label %middle.block77, label %vector.body70, !llvm.loop !36

middle.block77:                                   
  %cmp.n78 = icmp eq i64 %arg.count, %n.vec67
  br i1 %cmp.n78, label %B684.lr.ph.thread, label %vec.epilog.iter.check81

vec.epilog.iter.check81:                          
  %59 = and i64 %arg.count, 12
  %min.epilog.iters.check82 = icmp eq i64 %59, 0
  br i1 %min.epilog.iters.check82, label %B532.preheader, label %vec.epilog.ph83, !prof !24

vec.epilog.ph83:                                  
  %broadcast.splat87.pre-phi = phi <4 x double> [ %.pre22, %vector.main.loop.iter.check64.vec.epilog.ph83_crit_edge ], [ %broadcast.splat69, %vec.epilog.iter.check81 ]
  %vec.epilog.resume.val79 = phi i64 [ 0, %vector.main.loop.iter.check64.vec.epilog.ph83_crit_edge ], [ %n.vec67, %vec.epilog.iter.check81 ]
  %const_mat91 = add i64 %const90, 12
  %n.vec85 = and i64 %arg.count, %const_mat91
  br label %vec.epilog.vector.body88

vec.epilog.vector.body88:                         
  %index89 = phi i64 [ %vec.epilog.resume.val79, %vec.epilog.ph83 ], [ %index.next91, %vec.epilog.vector.body88 ]
  %60 = shl i64 %index89, 3
  %scevgep206 = getelementptr i8, ptr %42, i64 %60
  %wide.load90 = load <4 x double>, ptr %scevgep206, align 8
  %61 = fcmp ogt <4 x double> %wide.load90, %broadcast.splat87.pre-phi
  %62 = select <4 x i1> %61, <4 x double> %broadcast.splat87.pre-phi, <4 x double> %wide.load90
  %sunkaddr182 = mul i64 %index89, 8
  %sunkaddr183 = getelementptr i8, ptr %arg.room, i64 %sunkaddr182
  %sunkaddr184 = getelementptr i8, ptr %sunkaddr183, i64 512
  store <4 x double> %62, ptr %sunkaddr184, align 8
  %index.next91 = add nuw i64 %index89, 4
  %63 = icmp eq i64 %n.vec85, %index.next91
  br i1 %63, label %vec.epilog.middle.block92, label %vec.epilog.vector.body88, !llvm.loop !37

vec.epilog.middle.block92:                        
  %cmp.n93 = icmp eq i64 %arg.count, %n.vec85
  br i1 %cmp.n93, label %B684.lr.ph.thread, label %B532.preheader

B532.preheader:                                   
  %.679231233.ph = phi i64 [ 0, %iter.check62 ], [ 0, %vector.memcheck56 ], [ %n.vec67, %vec.epilog.iter.check81 ], [ %n.vec85, %vec.epilog.middle.block92 ]
  %xtraiter145 = and i64 %arg.count, 3
  %lcmp.mod146.not = icmp eq i64 %xtraiter145, 0
  br i1 %lcmp.mod146.not, label %B532.prol.loopexit, label %B532.prol.preheader

B532.prol.preheader:                              
  br label %B532.prol

B532.prol:                                        
  %lsr.iv = phi i64 [ %lsr.iv.next, %B532.prol ], [ %xtraiter145, %B532.prol.preheader ]
  %.679231233.prol = phi i64 [ %.686.prol, %B532.prol ], [ %.679231233.ph, %B532.prol.preheader ]
  %.686.prol = add nuw nsw i64 %.679231233.prol, 1
  %64 = shl i64 %.679231233.prol, 3
  %scevgep203 = getelementptr i8, ptr %42, i64 %64
  %.719.prol = load double, ptr %scevgep203, align 8
  %.725.prol = fcmp ogt double %.719.prol, %.422
  %"$phi574.1.2.1.prol" = select i1 %.725.prol, double %.422, double %.719.prol
  %sunkaddr185 = mul i64 %.679231233.prol, 8
  %sunkaddr186 = getelementptr i8, ptr %arg.room, i64 %sunkaddr185
  %sunkaddr187 = getelementptr i8, ptr %sunkaddr186, i64 512
  store double %"$phi574.1.2.1.prol", ptr %sunkaddr187, align 8
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %prol.iter147.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %prol.iter147.cmp.not, label %B532.prol.loopexit, label %B532.prol, !llvm.loop !38

B532.prol.loopexit:                               
  %.679231233.unr = phi i64 [ %.679231233.ph, %B532.preheader ], [ %.686.prol, %B532.prol ]
  %65 = sub nsw i64 %.679231233.ph, %arg.count
  %66 = icmp ugt i64 %65, -4
  br i1 %66, label %B684.lr.ph, label %B532.preheader152

B532.preheader152:                                
  %67 = shl i64 %arg.t, 3
  %68 = getelementptr i8, ptr %arg.discharge_limit, i64 %67
  %scevgep193 = getelementptr i8, ptr %68, i64 24
  br label %B532

B684.lr.ph.thread:                                
  %.7603 = getelementptr i8, ptr %arg.store, i64 16
  %.7614 = load double, ptr %.7603, align 8
  %.7635 = getelementptr i8, ptr %arg.store, i64 24
  %.7646 = load double, ptr %.7635, align 8
  %69 = getelementptr double, ptr %arg.scale, i64 %arg.t
  br label %vector.memcheck125

B684.lr.ph:                                       
  %.760 = getelementptr i8, ptr %arg.store, i64 16
  %.761 = load double, ptr %.760, align 8
  %.763 = getelementptr i8, ptr %arg.store, i64 24
  %.764 = load double, ptr %.763, align 8
  %70 = getelementptr double, ptr %arg.scale, i64 %arg.t
  %min.iters.check128 = icmp ult i64 %arg.count, 4
  br i1 %min.iters.check128, label %B684.preheader, label %vector.memcheck125

vector.memcheck125:                               
  %71 = phi ptr [ %69, %B684.lr.ph.thread ], [ %70, %B684.lr.ph ]
  %.76410 = phi double [ %.7646, %B684.lr.ph.thread ], [ %.764, %B684.lr.ph ]
  %.7618 = phi double [ %.7614, %B684.lr.ph.thread ], [ %.761, %B684.lr.ph ]
  %scevgep = getelementptr i8, ptr %arg.room, i64 1024
  %72 = shl i64 %arg.count, 3
  %73 = getelementptr i8, ptr %arg.room, i64 %72
  %scevgep126 = getelementptr i8, ptr %73, i64 1536
  %74 = add i64 %arg.count, %arg.t
  %75 = shl i64 %74, 3
  %scevgep127 = getelementptr i8, ptr %arg.scale, i64 %75
  %bound0 = icmp ult ptr %scevgep, %scevgep127
  %bound1 = icmp ult ptr %71, %scevgep126
  %found.conflict = and i1 %bound0, %bound1
  br i1 %found.conflict, label %B684.preheader, label %vector.ph129

vector.ph129:                                     
  %n.vec131 = and i64 %arg.count, -4
  %broadcast.splatinsert132 = insertelement <4 x double> poison, double %.7618, i64 0
  %broadcast.splat133 = shufflevector <4 x double> %broadcast.splatinsert132, <4 x double> poison, <4 x i32> zeroinitializer
  %broadcast.splatinsert134 = insertelement <4 x double> poison, double %.76410, i64 0
  %broadcast.splat135 = shufflevector <4 x double> %broadcast.splatinsert134, <4 x double> poison, <4 x i32> zeroinitializer
  %76 = getelementptr double, ptr %arg.scale, i64 %arg.t
  br label %vector.body136

vector.body136:                                   
  %index137 = phi i64 [ 0, %vector.ph129 ], [ %index.next139, %vector.body136 ]
  %77 = shl i64 %index137, 3
  %scevgep172 = getelementptr i8, ptr %76, i64 %77
  %wide.load138 = load <4 x double>, ptr %scevgep172, align 8, !alias.scope !39
  %78 = fdiv <4 x double> splat (double 1.000000e+00), %wide.load138
  %79 = fmul <4 x double> %broadcast.splat133, %78
  %80 = fmul <4 x double> %broadcast.splat135, %78
  %sunkaddr188 = mul i64 %index137, 8
  %sunkaddr189 = getelementptr i8, ptr %arg.room, i64 %sunkaddr188
  %sunkaddr190 = getelementptr i8, ptr %sunkaddr189, i64 1024
  store <4 x double> %79, ptr %sunkaddr190, align 8, !alias.scope !42, !noalias !39
  %sunkaddr191 = mul i64 %index137, 8
  %sunkaddr192 = getelementptr i8, ptr %arg.room, i64 %sunkaddr191
  %sunkaddr193 = getelementptr i8, ptr %sunkaddr192, i64 1536
  store <4 x double> %80, ptr %sunkaddr193, align 8, !alias.scope !42, !noalias !39
  %index.next139 = add nuw i64 %index137, 4
  %81 = icmp eq i64 %n.vec131, %index.next139
  br i1 %81, label %middle.block140, label %vector.body136, !llvm.loop !44

middle.block140:                                  
  %cmp.n141 = icmp eq i64 %arg.count, %n.vec131
  br i1 %cmp.n141, label %common.ret, label %B684.preheader

B684.preheader:                                   
  %82 = phi ptr [ %71, %vector.memcheck125 ], [ %70, %B684.lr.ph ], [ %71, %middle.block140 ]
  %.76411 = phi double [ %.76410, %vector.memcheck125 ], [ %.764, %B684.lr.ph ], [ %.76410, %middle.block140 ]
  %.7619 = phi double [ %.7618, %vector.memcheck125 ], [ %.761, %B684.lr.ph ], [ %.7618, %middle.block140 ]
  %.861245247.ph = phi i64 [ 0, %vector.memcheck125 ], [ 0, %B684.lr.ph ], [ %n.vec131, %middle.block140 ]
  %.neg = or i64 %.861245247.ph, 1
  %xtraiter148 = and i64 %arg.count, 1
  %lcmp.mod149.not = icmp eq i64 %xtraiter148, 0
  br i1 %lcmp.mod149.not, label %B684.prol.loopexit, label %B684.prol

B684.prol:                                        
  %.896.prol = getelementptr double, ptr %82, i64 %.861245247.ph
  %.897.prol = load double, ptr %.896.prol, align 8
  %.901.prol = fdiv double 1.000000e+00, %.897.prol
  %.903.prol = fmul double %.7619, %.901.prol
  %.905.prol = fmul double %.76411, %.901.prol
  %83 = getelementptr double, ptr %arg.room, i64 %.861245247.ph
  %.908.prol = getelementptr i8, ptr %83, i64 1024
  store double %.903.prol, ptr %.908.prol, align 8
  %.912.prol = getelementptr i8, ptr %83, i64 1536
  store double %.905.prol, ptr %.912.prol, align 8
  br label %B684.prol.loopexit

B684.prol.loopexit:                               
  %.861245247.unr = phi i64 [ %.861245247.ph, %B684.preheader ], [ %.neg, %B684.prol ]
  %84 = icmp eq i64 %arg.count, %.neg
  br i1 %84, label %common.ret, label %B684.preheader151

B684.preheader151:                                
  %85 = shl i64 %arg.t, 3
  %86 = getelementptr i8, ptr %arg.scale, i64 %85
  %scevgep164 = getelementptr i8, ptr %86, i64 8
  br label %B684
}

define internal i32 @lay_block(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.n, i64 %arg.t, i64 %arg.at, i64 %arg.count, ptr %arg.store, ptr %arg.value, ptr %arg.limit, ptr %arg.supply, ptr %arg.order, ptr %arg.merit, ptr %arg.there, ptr %arg.bought, ptr %arg.room) {
B0.endif.endif:
  %const = bitcast i64 9223372036854775804 to i64
  %arg.count.fr = freeze i64 %arg.count
  %.41 = getelementptr i8, ptr %arg.store, i64 96
  %.42 = load double, ptr %.41, align 8
  %.5.i = fptosi double %.42 to i64
  %.110 = icmp slt i64 %arg.count.fr, 1
  br i1 %.110, label %B722.else.if, label %B118.endif

B284:                                             
  %.479 = icmp sgt i64 %.5.i, -1
  br i1 %.479, label %B344.preheader, label %iter.check81

B284.thread:                                      
  %.47920 = icmp sgt i64 %.5.i, -1
  br i1 %.47920, label %B344.preheader, label %iter.check81

B344:                                             
  %lsr.iv537 = phi i64 [ 0, %B344.preheader344 ], [ %lsr.iv.next538, %B344 ]
  %0 = shl i64 %lsr.iv537, 3
  %scevgep539 = getelementptr i8, ptr %scevgep536, i64 %0
  %scevgep540 = getelementptr i8, ptr %scevgep539, i64 -2048
  %.613 = load double, ptr %scevgep539, align 8
  %.618 = load double, ptr %scevgep540, align 8
  %.619 = fadd double %.613, %.618
  %.620 = fmul double %.619, 2.000000e+00
  %.621 = fadd double %.620, 1.000000e+00
  %1 = shl i64 %lsr.iv537, 3
  %scevgep232 = getelementptr i8, ptr %scevgep547, i64 %1
  %.630 = load double, ptr %scevgep232, align 8
  %.636 = fcmp ogt double %.630, %.621
  %"$phi464.1.2.1" = select i1 %.636, double %.621, double %.630
  %2 = shl i64 %lsr.iv537, 3
  %scevgep231 = getelementptr i8, ptr %scevgep545, i64 %2
  store double %"$phi464.1.2.1", ptr %scevgep231, align 8
  %3 = shl i64 %lsr.iv537, 3
  %scevgep230 = getelementptr i8, ptr %scevgep543, i64 %3
  %.669 = load double, ptr %scevgep230, align 8
  %.670 = fadd double %.669, %"$phi464.1.2.1"
  %4 = shl i64 %lsr.iv537, 3
  %scevgep220 = getelementptr i8, ptr %scevgep541, i64 %4
  store double %.670, ptr %scevgep220, align 8
  %lsr.iv.next538 = add i64 %lsr.iv537, 1
  %exitcond1000.not = icmp eq i64 %103, %lsr.iv.next538
  br i1 %exitcond1000.not, label %B628.lr.ph, label %B344, !llvm.loop !45

B558:                                             
  %.775758760 = phi i64 [ %.775758760.unr, %B558.preheader.new ], [ %.782.3, %B558 ]
  %5 = shl i64 %.775758760, 3
  %scevgep578 = getelementptr i8, ptr %scevgep572, i64 %5
  %scevgep579 = getelementptr i8, ptr %scevgep578, i64 -24
  %.811 = load double, ptr %scevgep579, align 8
  %scevgep586 = getelementptr i8, ptr %scevgep580, i64 %5
  %scevgep587 = getelementptr i8, ptr %scevgep586, i64 -24
  store double %.811, ptr %scevgep587, align 8
  %6 = shl i64 %.775758760, 3
  %scevgep260 = getelementptr i8, ptr %scevgep572, i64 %6
  %scevgep261 = getelementptr i8, ptr %scevgep260, i64 -16
  %.811.1 = load double, ptr %scevgep261, align 8
  %7 = shl i64 %.775758760, 3
  %scevgep256 = getelementptr i8, ptr %scevgep580, i64 %7
  %scevgep257 = getelementptr i8, ptr %scevgep256, i64 -16
  store double %.811.1, ptr %scevgep257, align 8
  %scevgep258 = getelementptr i8, ptr %scevgep572, i64 %7
  %scevgep259 = getelementptr i8, ptr %scevgep258, i64 -8
  %.811.2 = load double, ptr %scevgep259, align 8
  %8 = shl i64 %.775758760, 3
  %scevgep254 = getelementptr i8, ptr %scevgep580, i64 %8
  %scevgep255 = getelementptr i8, ptr %scevgep254, i64 -8
  store double %.811.2, ptr %scevgep255, align 8
  %.782.3 = add nuw nsw i64 %.775758760, 4
  %.811.3 = load double, ptr %scevgep578, align 8
  store double %.811.3, ptr %scevgep586, align 8
  %exitcond999.not.3 = icmp eq i64 %arg.count.fr, %.782.3
  br i1 %exitcond999.not.3, label %B628.lr.ph, label %B558, !llvm.loop !46

B628:                                             
  %.910772774 = phi i64 [ %.917.1, %B628 ], [ %.910772774.unr, %B628.preheader388 ]
  %9 = shl i64 %.910772774, 3
  %scevgep528 = getelementptr i8, ptr %scevgep527, i64 %9
  %scevgep529 = getelementptr i8, ptr %scevgep528, i64 -8
  %.946 = load double, ptr %scevgep529, align 8
  %sunkaddr = mul i64 %.910772774, 8
  %sunkaddr306 = getelementptr i8, ptr %arg.room, i64 %sunkaddr
  %sunkaddr307 = getelementptr i8, ptr %sunkaddr306, i64 512
  %.950 = load double, ptr %sunkaddr307, align 8
  %.951 = fadd double %.946, %.950
  %.952 = fmul double %.951, 2.000000e+00
  %.953 = fadd double %.952, 1.000000e+00
  %sunkaddr308 = mul i64 %.910772774, 8
  %sunkaddr310 = getelementptr i8, ptr %arg.room, i64 %sunkaddr308
  %sunkaddr311 = getelementptr i8, ptr %sunkaddr310, i64 2048
  store double %.953, ptr %sunkaddr311, align 8
  %.917.1 = add nuw nsw i64 %.910772774, 2
  %.946.1 = load double, ptr %scevgep528, align 8
  %sunkaddr312 = mul i64 %.910772774, 8
  %sunkaddr313 = getelementptr i8, ptr %arg.room, i64 %sunkaddr312
  %sunkaddr314 = getelementptr i8, ptr %sunkaddr313, i64 520
  %.950.1 = load double, ptr %sunkaddr314, align 8
  %.951.1 = fadd double %.946.1, %.950.1
  %.952.1 = fmul double %.951.1, 2.000000e+00
  %.953.1 = fadd double %.952.1, 1.000000e+00
  %sunkaddr315 = mul i64 %.910772774, 8
  %sunkaddr316 = getelementptr i8, ptr %arg.room, i64 %sunkaddr315
  %sunkaddr317 = getelementptr i8, ptr %sunkaddr316, i64 2056
  store double %.953.1, ptr %sunkaddr317, align 8
  %exitcond1001.not.1 = icmp eq i64 %arg.count.fr, %.917.1
  br i1 %exitcond1001.not.1, label %B722.else.if, label %B628, !llvm.loop !47

B770:                                             
  %.1097779781 = phi i64 [ %.1104, %B974 ], [ 0, %B770.preheader ]
  %.1104 = add nuw nsw i64 %.1097779781, 1
  %.1134 = getelementptr ptr, ptr %arg.value, i64 %.1097779781
  %.1135 = load ptr, ptr %.1134, align 8
  %.1137 = getelementptr double, ptr %.1135, i64 %.1007
  %.1138 = load double, ptr %.1137, align 8
  %.1151.not = icmp eq i64 %.1097779781, 0
  br i1 %.1151.not, label %B974, label %B816

B816:                                             
  %10 = getelementptr i32, ptr %arg.order, i64 %.1097779781
  %.1165 = getelementptr i8, ptr %10, i64 -4
  %.1166 = load i32, ptr %.1165, align 4
  %.1168 = sext i32 %.1166 to i64
  %.1169 = getelementptr ptr, ptr %arg.value, i64 %.1168
  %.1170 = load ptr, ptr %.1169, align 8
  %.1172 = getelementptr double, ptr %.1170, i64 %.1007
  %.1173 = load double, ptr %.1172, align 8
  %.1175 = fcmp olt double %.1173, %.1138
  br i1 %.1175, label %B870.preheader, label %B974

B870.preheader:                                   
  br label %B870

B870:                                             
  %i.11.2 = phi i64 [ %.1181, %B920 ], [ %.1097779781, %B870.preheader ]
  %11 = shl i64 %i.11.2, 2
  %scevgep514 = getelementptr i8, ptr %arg.order, i64 %11
  %scevgep515 = getelementptr i8, ptr %scevgep514, i64 -4
  %.1184 = load i32, ptr %scevgep515, align 4
  store i32 %.1184, ptr %scevgep514, align 4
  %.1200 = icmp sgt i64 %i.11.2, 1
  br i1 %.1200, label %B920, label %B974

B920:                                             
  %12 = shl i64 %i.11.2, 2
  %scevgep191 = getelementptr i8, ptr %arg.order, i64 %12
  %scevgep192 = getelementptr i8, ptr %scevgep191, i64 -8
  %.1214 = load i32, ptr %scevgep192, align 4
  %.1216 = sext i32 %.1214 to i64
  %.1217 = getelementptr ptr, ptr %arg.value, i64 %.1216
  %.1218 = load ptr, ptr %.1217, align 8
  %.1220 = getelementptr double, ptr %.1218, i64 %.1007
  %.1221 = load double, ptr %.1220, align 8
  %.1223 = fcmp olt double %.1221, %.1138
  %.1181 = add nsw i64 %i.11.2, -1
  br i1 %.1223, label %B870, label %B974

B974:                                             
  %i.12.1 = phi i64 [ %.1097779781, %B816 ], [ 0, %B770 ], [ 0, %B870 ], [ %.1181, %B920 ]
  %.1241 = trunc i64 %.1097779781 to i32
  %.1242 = getelementptr i32, ptr %arg.order, i64 %i.12.1
  store i32 %.1241, ptr %.1242, align 4
  %exitcond1002.not = icmp eq i64 %arg.n, %.1104
  br i1 %exitcond1002.not, label %B1018.preheader, label %B770

B1018.preheader:                                  
  %13 = ptrtoint ptr %arg.merit to i64
  %14 = ptrtoint ptr %arg.bought to i64
  %15 = ptrtoint ptr %arg.room to i64
  %16 = shl i64 %arg.n, 9
  %17 = shl i64 %arg.at, 3
  %18 = add i64 %17, %13
  %19 = shl i64 %arg.t, 3
  %20 = add i64 %19, %14
  %21 = sub i64 %18, %20
  %22 = add i64 %18, %16
  %23 = sub i64 %22, %20
  %24 = sub i64 %19, %18
  %25 = sub i64 %22, %19
  %26 = add i64 %22, -2048
  %27 = sub i64 %26, %15
  %n.vec233 = and i64 %arg.count.fr, -4
  %n.vec201 = and i64 %arg.count.fr, -8
  %28 = getelementptr i8, ptr %arg.merit, i64 %16
  %scevgep438 = getelementptr i8, ptr %28, i64 %17
  %scevgep444 = getelementptr i8, ptr %arg.merit, i64 %17
  %scevgep461 = getelementptr i8, ptr %arg.room, i64 2056
  %29 = add i64 %19, 32
  %scevgep486 = getelementptr i8, ptr %arg.bought, i64 %29
  %scevgep504 = getelementptr i8, ptr %arg.bought, i64 8
  %reass.sub35 = sub i64 %15, %18
  %30 = add i64 %reass.sub35, 2048
  %31 = add i64 %16, %17
  %32 = add i64 %31, 8
  %scevgep139 = getelementptr i8, ptr %arg.merit, i64 %32
  br label %B1018

B1018:                                            
  %lsr.iv140 = phi ptr [ %scevgep141, %B1997 ], [ %scevgep139, %B1018.preheader ]
  %lsr.iv445 = phi ptr [ %scevgep444, %B1018.preheader ], [ %scevgep446, %B1997 ]
  %lsr.iv439 = phi ptr [ %scevgep438, %B1018.preheader ], [ %scevgep440, %B1997 ]
  %.1341800818 = phi i64 [ 0, %B1018.preheader ], [ %.1348, %B1997 ]
  %33 = shl i64 %.1341800818, 9
  %34 = mul i64 %.1341800818, -512
  %35 = add i64 %24, %34
  %36 = add i64 %30, %34
  %37 = add i64 %33, %25
  %38 = add i64 %27, %33
  %39 = add i64 %21, %33
  %40 = add i64 %23, %33
  %.1348 = add nuw nsw i64 %.1341800818, 1
  %.1374 = getelementptr i32, ptr %arg.order, i64 %.1341800818
  %.1375 = load i32, ptr %.1374, align 4
  %.1381 = sext i32 %.1375 to i64
  %.1382 = getelementptr ptr, ptr %arg.value, i64 %.1381
  %.1383 = load ptr, ptr %.1382, align 8
  %.1384 = shl nsw i64 %.1341800818, 6
  %.1386 = add nsw i64 %.1384, %arg.at
  %.1388 = add nuw nsw i64 %.1341800818, %arg.n
  %.1389 = shl nsw i64 %.1388, 6
  %.1391 = add nsw i64 %.1389, %arg.at
  %.1404 = icmp eq i64 %.5.i, %.1381
  br i1 %.1404, label %B1122.endif, label %B1230.endif

B1154:                                            
  %lsr.iv494 = phi i64 [ 0, %B1154.preheader385 ], [ %lsr.iv.next495, %B1154 ]
  %41 = shl i64 %lsr.iv494, 3
  %scevgep511 = getelementptr i8, ptr %scevgep510, i64 %41
  %scevgep512 = getelementptr i8, ptr %scevgep511, i64 -8
  %.1530 = load double, ptr %scevgep512, align 8
  %scevgep506 = getelementptr i8, ptr %scevgep505, i64 %41
  %scevgep507 = getelementptr i8, ptr %scevgep506, i64 -8
  %.1535 = load double, ptr %scevgep507, align 8
  %42 = shl i64 %lsr.iv494, 3
  %scevgep188 = getelementptr i8, ptr %scevgep177, i64 %42
  store double %.1530, ptr %scevgep188, align 8
  %43 = shl i64 %lsr.iv494, 3
  %scevgep186 = getelementptr i8, ptr %scevgep184, i64 %43
  %scevgep187 = getelementptr i8, ptr %scevgep186, i64 -8
  %44 = shl i64 %lsr.iv494, 3
  %scevgep185 = getelementptr i8, ptr %scevgep184, i64 %44
  store double %.1535, ptr %scevgep187, align 8
  %.1530.1 = load double, ptr %scevgep511, align 8
  %.1535.1 = load double, ptr %scevgep506, align 8
  %scevgep189 = getelementptr i8, ptr %scevgep177, i64 %44
  %scevgep190 = getelementptr i8, ptr %scevgep189, i64 8
  store double %.1530.1, ptr %scevgep190, align 8
  store double %.1535.1, ptr %scevgep185, align 8
  %lsr.iv.next495 = add i64 %lsr.iv494, 2
  %exitcond1007.not.1 = icmp eq i64 %163, %lsr.iv.next495
  br i1 %exitcond1007.not.1, label %B1997, label %B1154, !llvm.loop !48

B1278:                                            
  %lsr.iv452 = phi i64 [ 0, %B1278.preheader386 ], [ %lsr.iv.next453, %B1278 ]
  %45 = shl i64 %lsr.iv452, 3
  %scevgep477 = getelementptr i8, ptr %scevgep476, i64 %45
  %scevgep478 = getelementptr i8, ptr %scevgep477, i64 -8
  %.1694 = load double, ptr %scevgep478, align 8
  %scevgep159 = getelementptr i8, ptr %scevgep158, i64 %45
  store double %.1694, ptr %scevgep159, align 8
  %46 = shl i64 %lsr.iv452, 3
  %scevgep148 = getelementptr i8, ptr %scevgep471, i64 %46
  %scevgep149 = getelementptr i8, ptr %scevgep148, i64 -8
  %.1706 = load double, ptr %scevgep149, align 8
  %47 = shl i64 %lsr.iv452, 3
  %scevgep146 = getelementptr i8, ptr %scevgep462, i64 %47
  %scevgep147 = getelementptr i8, ptr %scevgep146, i64 -8
  %.1711 = load double, ptr %scevgep147, align 8
  %.1720 = fcmp ogt double %.1706, %.1711
  %"$phi1386.2.2.3" = select i1 %.1720, double %.1711, double %.1706
  %48 = shl i64 %lsr.iv452, 3
  %scevgep144 = getelementptr i8, ptr %scevgep142, i64 %48
  %scevgep145 = getelementptr i8, ptr %scevgep144, i64 -8
  %49 = shl i64 %lsr.iv452, 3
  %scevgep143 = getelementptr i8, ptr %scevgep142, i64 %49
  store double %"$phi1386.2.2.3", ptr %scevgep145, align 8
  %.1694.1 = load double, ptr %scevgep477, align 8
  %scevgep151 = getelementptr i8, ptr %scevgep158, i64 %49
  %scevgep160 = getelementptr i8, ptr %scevgep151, i64 8
  store double %.1694.1, ptr %scevgep160, align 8
  %.1706.1 = load double, ptr %scevgep148, align 8
  %.1711.1 = load double, ptr %scevgep146, align 8
  %.1720.1 = fcmp ogt double %.1706.1, %.1711.1
  %"$phi1386.2.2.3.1" = select i1 %.1720.1, double %.1711.1, double %.1706.1
  store double %"$phi1386.2.2.3.1", ptr %scevgep143, align 8
  %lsr.iv.next453 = add i64 %lsr.iv452, 2
  %exitcond1004.not.1 = icmp eq i64 %195, %lsr.iv.next453
  br i1 %exitcond1004.not.1, label %B1997, label %B1278, !llvm.loop !49

common.ret:                                       
  store ptr null, ptr %retptr, align 8
  ret i32 0

B1997:                                            
  %scevgep440 = getelementptr i8, ptr %lsr.iv439, i64 512
  %scevgep446 = getelementptr i8, ptr %lsr.iv445, i64 512
  %scevgep141 = getelementptr i8, ptr %lsr.iv140, i64 512
  %exitcond1008.not = icmp eq i64 %.1348, %arg.n
  br i1 %exitcond1008.not, label %B1404.endif, label %B1018

B118.endif:                                       
  %scevgep = getelementptr i8, ptr %arg.room, i64 2048
  %50 = shl i64 %arg.count.fr, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep, i8 0, i64 %50, i1 false)
  %.237 = icmp sgt i64 %arg.n, 0
  br i1 %.237, label %B150.us.preheader, label %B284.thread

B150.us.preheader:                                
  %51 = getelementptr i8, ptr %arg.room, i64 %50
  %scevgep59 = getelementptr i8, ptr %51, i64 2048
  %52 = add i64 %arg.count.fr, %arg.t
  %53 = shl i64 %52, 3
  %const_mat = add i64 %const, -12
  %n.vec = and i64 %arg.count.fr, %const_mat
  %n.vec70 = and i64 %arg.count.fr, %const
  %xtraiter = and i64 %arg.count.fr, 3
  %54 = shl i64 %arg.t, 3
  br label %B150.us

B150.us:                                          
  %.285738748.us = phi i64 [ %.292.us, %B282.us ], [ 0, %B150.us.preheader ]
  %.292.us = add nuw nsw i64 %.285738748.us, 1
  %.322.not.us = icmp eq i64 %.285738748.us, %.5.i
  br i1 %.322.not.us, label %B282.us, label %iter.check

iter.check:                                       
  %55 = icmp ult i64 %arg.count.fr, 4
  %.326.us = getelementptr ptr, ptr %arg.limit, i64 %.285738748.us
  %.327.us = load ptr, ptr %.326.us, align 8
  %56 = getelementptr double, ptr %.327.us, i64 %arg.t
  br i1 %55, label %B212.us.preheader, label %vector.memcheck

vector.memcheck:                                  
  %scevgep60 = getelementptr i8, ptr %.327.us, i64 %53
  %bound0 = icmp ult ptr %scevgep, %scevgep60
  %bound1 = icmp ult ptr %56, %scevgep59
  %found.conflict = and i1 %bound0, %bound1
  br i1 %found.conflict, label %B212.us.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:                      
  %57 = icmp ult i64 %arg.count.fr, 16
  br i1 %57, label %vec.epilog.vector.body.preheader, label %vector.body.preheader

vector.body.preheader:                            
  %58 = getelementptr i8, ptr %.327.us, i64 %54
  %scevgep614 = getelementptr i8, ptr %58, i64 96
  br label %vector.body

vector.body:                                      
  %index = phi i64 [ %index.next, %vector.body ], [ 0, %vector.body.preheader ]
  %sunkaddr318 = mul i64 %index, 8
  %sunkaddr319 = getelementptr i8, ptr %arg.room, i64 %sunkaddr318
  %sunkaddr320 = getelementptr i8, ptr %sunkaddr319, i64 2048
  %wide.load = load <4 x double>, ptr %sunkaddr320, align 8, !alias.scope !50, !noalias !53
  %sunkaddr321 = mul i64 %index, 8
  %sunkaddr322 = getelementptr i8, ptr %arg.room, i64 %sunkaddr321
  %sunkaddr323 = getelementptr i8, ptr %sunkaddr322, i64 2080
  %wide.load62 = load <4 x double>, ptr %sunkaddr323, align 8, !alias.scope !50, !noalias !53
  %sunkaddr324 = mul i64 %index, 8
  %sunkaddr325 = getelementptr i8, ptr %arg.room, i64 %sunkaddr324
  %sunkaddr326 = getelementptr i8, ptr %sunkaddr325, i64 2112
  %wide.load63 = load <4 x double>, ptr %sunkaddr326, align 8, !alias.scope !50, !noalias !53
  %sunkaddr327 = mul i64 %index, 8
  %sunkaddr328 = getelementptr i8, ptr %arg.room, i64 %sunkaddr327
  %sunkaddr329 = getelementptr i8, ptr %sunkaddr328, i64 2144
  %wide.load64 = load <4 x double>, ptr %sunkaddr329, align 8, !alias.scope !50, !noalias !53
  %59 = shl i64 %index, 3
  %scevgep266 = getelementptr i8, ptr %scevgep614, i64 %59
  %scevgep269 = getelementptr i8, ptr %scevgep266, i64 -96
  %scevgep268 = getelementptr i8, ptr %scevgep266, i64 -64
  %scevgep267 = getelementptr i8, ptr %scevgep266, i64 -32
  %wide.load65 = load <4 x double>, ptr %scevgep269, align 8, !alias.scope !53
  %wide.load66 = load <4 x double>, ptr %scevgep268, align 8, !alias.scope !53
  %wide.load67 = load <4 x double>, ptr %scevgep267, align 8, !alias.scope !53
  %wide.load68 = load <4 x double>, ptr %scevgep266, align 8, !alias.scope !53
  %60 = fadd <4 x double> %wide.load, %wide.load65
  %61 = fadd <4 x double> %wide.load62, %wide.load66
  %62 = fadd <4 x double> %wide.load63, %wide.load67
  %63 = fadd <4 x double> %wide.load64, %wide.load68
  store <4 x double> %60, ptr %sunkaddr320, align 8, !alias.scope !50, !noalias !53
  store <4 x double> %61, ptr %sunkaddr323, align 8, !alias.scope !50, !noalias !53
  store <4 x double> %62, ptr %sunkaddr326, align 8, !alias.scope !50, !noalias !53
  store <4 x double> %63, ptr %sunkaddr329, align 8, !alias.scope !50, !noalias !53
  %index.next = add nuw nsw i64 %index, 16
  %64 = icmp eq i64 %n.vec, %index.next
  br i1 %64, label %middle.block, label %vector.body, !llvm.loop !55

middle.block:                                     
  %65 = icmp eq i64 %arg.count.fr, %n.vec
  br i1 %65, label %B282.us, label %vec.epilog.iter.check

vec.epilog.iter.check:                            
  %66 = and i64 %arg.count.fr, 12
  %67 = icmp eq i64 %66, 0
  br i1 %67, label %B212.us.preheader, label %vec.epilog.vector.body.preheader, !prof !24

vec.epilog.vector.body.preheader:                 
  %index71.ph = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           
  %index71 = phi i64 [ %index.next74, %vec.epilog.vector.body ], [ %index71.ph, %vec.epilog.vector.body.preheader ]
  %sunkaddr687 = shl i64 %index71, 3
  %sunkaddr330 = mul i64 %index71, 8
  %sunkaddr331 = getelementptr i8, ptr %arg.room, i64 %sunkaddr330
  %sunkaddr332 = getelementptr i8, ptr %sunkaddr331, i64 2048
  %wide.load72 = load <4 x double>, ptr %sunkaddr332, align 8, !alias.scope !50, !noalias !53
  %scevgep630 = getelementptr i8, ptr %56, i64 %sunkaddr687
  %wide.load73 = load <4 x double>, ptr %scevgep630, align 8, !alias.scope !53
  %68 = fadd <4 x double> %wide.load72, %wide.load73
  store <4 x double> %68, ptr %sunkaddr332, align 8, !alias.scope !50, !noalias !53
  %index.next74 = add nuw i64 %index71, 4
  %69 = icmp eq i64 %n.vec70, %index.next74
  br i1 %69, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !56

vec.epilog.middle.block:                          
  %70 = icmp eq i64 %arg.count.fr, %n.vec70
  br i1 %70, label %B282.us, label %B212.us.preheader

B212.us.preheader:                                
  %.419731733.us.ph = phi i64 [ 0, %iter.check ], [ 0, %vector.memcheck ], [ %n.vec, %vec.epilog.iter.check ], [ %n.vec70, %vec.epilog.middle.block ]
  %71 = icmp eq i64 %xtraiter, 0
  br i1 %71, label %B212.us.prol.loopexit, label %B212.us.prol.preheader

B212.us.prol.preheader:                           
  br label %B212.us.prol

B212.us.prol:                                     
  %lsr.iv635 = phi i64 [ %lsr.iv.next636, %B212.us.prol ], [ %xtraiter, %B212.us.prol.preheader ]
  %.419731733.us.prol = phi i64 [ %.426.us.prol, %B212.us.prol ], [ %.419731733.us.ph, %B212.us.prol.preheader ]
  %.426.us.prol = add nuw nsw i64 %.419731733.us.prol, 1
  %sunkaddr690 = shl i64 %.419731733.us.prol, 3
  %sunkaddr333 = mul i64 %.419731733.us.prol, 8
  %sunkaddr334 = getelementptr i8, ptr %arg.room, i64 %sunkaddr333
  %sunkaddr335 = getelementptr i8, ptr %sunkaddr334, i64 2048
  %.454.us.prol = load double, ptr %sunkaddr335, align 8
  %scevgep633 = getelementptr i8, ptr %56, i64 %sunkaddr690
  %.459.us.prol = load double, ptr %scevgep633, align 8
  %.460.us.prol = fadd double %.454.us.prol, %.459.us.prol
  store double %.460.us.prol, ptr %sunkaddr335, align 8
  %lsr.iv.next636 = add nsw i64 %lsr.iv635, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next636, 0
  br i1 %prol.iter.cmp.not, label %B212.us.prol.loopexit, label %B212.us.prol, !llvm.loop !57

B212.us.prol.loopexit:                            
  %.419731733.us.unr = phi i64 [ %.419731733.us.ph, %B212.us.preheader ], [ %.426.us.prol, %B212.us.prol ]
  %72 = sub nsw i64 %.419731733.us.ph, %arg.count.fr
  %73 = icmp ugt i64 %72, -4
  br i1 %73, label %B282.us, label %B212.us.preheader390

B212.us.preheader390:                             
  %74 = getelementptr i8, ptr %.327.us, i64 %54
  %scevgep637 = getelementptr i8, ptr %74, i64 24
  br label %B212.us

B212.us:                                          
  %.419731733.us = phi i64 [ %.426.us.3, %B212.us ], [ %.419731733.us.unr, %B212.us.preheader390 ]
  %sunkaddr336 = mul i64 %.419731733.us, 8
  %sunkaddr337 = getelementptr i8, ptr %arg.room, i64 %sunkaddr336
  %sunkaddr338 = getelementptr i8, ptr %sunkaddr337, i64 2048
  %.454.us = load double, ptr %sunkaddr338, align 8
  %75 = shl i64 %.419731733.us, 3
  %scevgep293 = getelementptr i8, ptr %scevgep637, i64 %75
  %scevgep294 = getelementptr i8, ptr %scevgep293, i64 -24
  %.459.us = load double, ptr %scevgep294, align 8
  %.460.us = fadd double %.454.us, %.459.us
  store double %.460.us, ptr %sunkaddr338, align 8
  %76 = shl i64 %.419731733.us, 3
  %sunkaddr339 = mul i64 %.419731733.us, 8
  %sunkaddr340 = getelementptr i8, ptr %arg.room, i64 %sunkaddr339
  %sunkaddr341 = getelementptr i8, ptr %sunkaddr340, i64 2056
  %.454.us.1 = load double, ptr %sunkaddr341, align 8
  %scevgep291 = getelementptr i8, ptr %scevgep637, i64 %76
  %scevgep292 = getelementptr i8, ptr %scevgep291, i64 -16
  %.459.us.1 = load double, ptr %scevgep292, align 8
  %.460.us.1 = fadd double %.454.us.1, %.459.us.1
  store double %.460.us.1, ptr %sunkaddr341, align 8
  %77 = shl i64 %.419731733.us, 3
  %sunkaddr342 = mul i64 %.419731733.us, 8
  %sunkaddr343 = getelementptr i8, ptr %arg.room, i64 %sunkaddr342
  %sunkaddr344 = getelementptr i8, ptr %sunkaddr343, i64 2064
  %.454.us.2 = load double, ptr %sunkaddr344, align 8
  %scevgep289 = getelementptr i8, ptr %scevgep637, i64 %77
  %scevgep290 = getelementptr i8, ptr %scevgep289, i64 -8
  %.459.us.2 = load double, ptr %scevgep290, align 8
  %.460.us.2 = fadd double %.454.us.2, %.459.us.2
  store double %.460.us.2, ptr %sunkaddr344, align 8
  %.426.us.3 = add nuw nsw i64 %.419731733.us, 4
  %sunkaddr345 = mul i64 %.419731733.us, 8
  %sunkaddr346 = getelementptr i8, ptr %arg.room, i64 %sunkaddr345
  %sunkaddr347 = getelementptr i8, ptr %sunkaddr346, i64 2072
  %.454.us.3 = load double, ptr %sunkaddr347, align 8
  %.459.us.3 = load double, ptr %scevgep293, align 8
  %.460.us.3 = fadd double %.454.us.3, %.459.us.3
  store double %.460.us.3, ptr %sunkaddr347, align 8
  %exitcond995.not.3 = icmp eq i64 %arg.count.fr, %.426.us.3
  br i1 %exitcond995.not.3, label %B282.us, label %B212.us, !llvm.loop !58

B282.us:                                          
  %exitcond996.not = icmp eq i64 %.292.us, %arg.n
  br i1 %exitcond996.not, label %B284, label %B150.us

B344.preheader:                                   
  %.48423.in = getelementptr ptr, ptr %arg.limit, i64 %.5.i
  %.48423 = load ptr, ptr %.48423.in, align 8
  %min.iters.check146 = icmp ult i64 %arg.count.fr, 20
  br i1 %min.iters.check146, label %B344.preheader344, label %vector.memcheck110

vector.memcheck110:                               
  %78 = shl i64 %arg.t, 3
  %scevgep111 = getelementptr i8, ptr %arg.bought, i64 %78
  %79 = add i64 %50, %78
  %scevgep112 = getelementptr i8, ptr %arg.bought, i64 %79
  %scevgep113 = getelementptr i8, ptr %arg.there, i64 %78
  %scevgep114 = getelementptr i8, ptr %arg.there, i64 %79
  %80 = getelementptr i8, ptr %arg.room, i64 %50
  %scevgep115 = getelementptr i8, ptr %80, i64 2048
  %scevgep116 = getelementptr i8, ptr %.48423, i64 %78
  %scevgep117 = getelementptr i8, ptr %.48423, i64 %79
  %scevgep118 = getelementptr i8, ptr %arg.supply, i64 %78
  %scevgep119 = getelementptr i8, ptr %arg.supply, i64 %79
  %bound0120 = icmp ult ptr %scevgep111, %scevgep114
  %bound1121 = icmp ult ptr %scevgep113, %scevgep112
  %found.conflict122 = and i1 %bound0120, %bound1121
  %bound0123 = icmp ult ptr %scevgep111, %scevgep115
  %bound1124 = icmp ult ptr %arg.room, %scevgep112
  %found.conflict125 = and i1 %bound1124, %bound0123
  %conflict.rdx = or i1 %found.conflict122, %found.conflict125
  %bound0126 = icmp ult ptr %scevgep111, %scevgep117
  %bound1127 = icmp ult ptr %scevgep116, %scevgep112
  %found.conflict128 = and i1 %bound0126, %bound1127
  %conflict.rdx129 = or i1 %conflict.rdx, %found.conflict128
  %bound0130 = icmp ult ptr %scevgep111, %scevgep119
  %bound1131 = icmp ult ptr %scevgep118, %scevgep112
  %found.conflict132 = and i1 %bound0130, %bound1131
  %conflict.rdx133 = or i1 %found.conflict132, %conflict.rdx129
  %bound0134 = icmp ult ptr %scevgep113, %scevgep115
  %bound1135 = icmp ult ptr %arg.room, %scevgep114
  %found.conflict136 = and i1 %bound1135, %bound0134
  %conflict.rdx137 = or i1 %found.conflict136, %conflict.rdx133
  %bound0138 = icmp ult ptr %scevgep113, %scevgep117
  %bound1139 = icmp ult ptr %scevgep116, %scevgep114
  %found.conflict140 = and i1 %bound0138, %bound1139
  %conflict.rdx141 = or i1 %found.conflict140, %conflict.rdx137
  %bound0142 = icmp ult ptr %scevgep113, %scevgep119
  %bound1143 = icmp ult ptr %scevgep118, %scevgep114
  %found.conflict144 = and i1 %bound0142, %bound1143
  %conflict.rdx145 = or i1 %found.conflict144, %conflict.rdx141
  br i1 %conflict.rdx145, label %B344.preheader344, label %vector.ph147

vector.ph147:                                     
  %const_mat297 = add i64 %const, -4
  %n.vec149 = and i64 %arg.count.fr, %const_mat297
  %81 = add i64 %78, 32
  %scevgep549 = getelementptr i8, ptr %arg.there, i64 %81
  %scevgep553 = getelementptr i8, ptr %arg.supply, i64 %81
  %scevgep557 = getelementptr i8, ptr %arg.bought, i64 %81
  %scevgep561 = getelementptr i8, ptr %.48423, i64 %81
  br label %vector.body150

vector.body150:                                   
  %index151 = phi i64 [ 0, %vector.ph147 ], [ %index.next160, %vector.body150 ]
  %sunkaddr348 = mul i64 %index151, 8
  %sunkaddr349 = getelementptr i8, ptr %arg.room, i64 %sunkaddr348
  %sunkaddr350 = getelementptr i8, ptr %sunkaddr349, i64 2048
  %wide.load152 = load <4 x double>, ptr %sunkaddr350, align 8, !alias.scope !59
  %sunkaddr351 = mul i64 %index151, 8
  %sunkaddr352 = getelementptr i8, ptr %arg.room, i64 %sunkaddr351
  %sunkaddr353 = getelementptr i8, ptr %sunkaddr352, i64 2080
  %wide.load153 = load <4 x double>, ptr %sunkaddr353, align 8, !alias.scope !59
  %sunkaddr354 = mul i64 %index151, 8
  %sunkaddr355 = getelementptr i8, ptr %arg.room, i64 %sunkaddr354
  %wide.load154 = load <4 x double>, ptr %sunkaddr355, align 8, !alias.scope !59
  %sunkaddr356 = mul i64 %index151, 8
  %sunkaddr357 = getelementptr i8, ptr %arg.room, i64 %sunkaddr356
  %sunkaddr358 = getelementptr i8, ptr %sunkaddr357, i64 32
  %wide.load155 = load <4 x double>, ptr %sunkaddr358, align 8, !alias.scope !59
  %82 = fadd <4 x double> %wide.load152, %wide.load154
  %83 = fadd <4 x double> %wide.load153, %wide.load155
  %84 = fmul <4 x double> %82, splat (double 2.000000e+00)
  %85 = fmul <4 x double> %83, splat (double 2.000000e+00)
  %86 = fadd <4 x double> %84, splat (double 1.000000e+00)
  %87 = fadd <4 x double> %85, splat (double 1.000000e+00)
  %88 = shl i64 %index151, 3
  %scevgep239 = getelementptr i8, ptr %scevgep561, i64 %88
  %scevgep240 = getelementptr i8, ptr %scevgep239, i64 -32
  %wide.load156 = load <4 x double>, ptr %scevgep240, align 8, !alias.scope !62
  %wide.load157 = load <4 x double>, ptr %scevgep239, align 8, !alias.scope !62
  %89 = fcmp ogt <4 x double> %wide.load156, %86
  %90 = fcmp ogt <4 x double> %wide.load157, %87
  %91 = select <4 x i1> %89, <4 x double> %86, <4 x double> %wide.load156
  %92 = select <4 x i1> %90, <4 x double> %87, <4 x double> %wide.load157
  %93 = shl i64 %index151, 3
  %scevgep237 = getelementptr i8, ptr %scevgep557, i64 %93
  %scevgep238 = getelementptr i8, ptr %scevgep237, i64 -32
  store <4 x double> %91, ptr %scevgep238, align 8, !alias.scope !64, !noalias !66
  store <4 x double> %92, ptr %scevgep237, align 8, !alias.scope !64, !noalias !66
  %94 = shl i64 %index151, 3
  %scevgep235 = getelementptr i8, ptr %scevgep553, i64 %94
  %scevgep236 = getelementptr i8, ptr %scevgep235, i64 -32
  %wide.load158 = load <4 x double>, ptr %scevgep236, align 8, !alias.scope !69
  %wide.load159 = load <4 x double>, ptr %scevgep235, align 8, !alias.scope !69
  %95 = fadd <4 x double> %91, %wide.load158
  %96 = fadd <4 x double> %92, %wide.load159
  %97 = shl i64 %index151, 3
  %scevgep233 = getelementptr i8, ptr %scevgep549, i64 %97
  %scevgep234 = getelementptr i8, ptr %scevgep233, i64 -32
  store <4 x double> %95, ptr %scevgep234, align 8, !alias.scope !70, !noalias !71
  store <4 x double> %96, ptr %scevgep233, align 8, !alias.scope !70, !noalias !71
  %index.next160 = add nuw i64 %index151, 8
  %98 = icmp eq i64 %n.vec149, %index.next160
  br i1 %98, label %middle.block161, label %vector.body150, !llvm.loop !72

middle.block161:                                  
  %cmp.n162 = icmp eq i64 %arg.count.fr, %n.vec149
  br i1 %cmp.n162, label %B628.lr.ph.thread, label %B344.preheader344

B344.preheader344:                                
  %.574765767.ph = phi i64 [ 0, %vector.memcheck110 ], [ 0, %B344.preheader ], [ %n.vec149, %middle.block161 ]
  %99 = shl i64 %.574765767.ph, 3
  %100 = getelementptr i8, ptr %arg.room, i64 %99
  %scevgep536 = getelementptr i8, ptr %100, i64 2048
  %101 = add nsw i64 %.574765767.ph, %arg.t
  %102 = shl i64 %101, 3
  %scevgep541 = getelementptr i8, ptr %arg.there, i64 %102
  %scevgep543 = getelementptr i8, ptr %arg.supply, i64 %102
  %scevgep545 = getelementptr i8, ptr %arg.bought, i64 %102
  %scevgep547 = getelementptr i8, ptr %.48423, i64 %102
  %103 = sub nsw i64 %arg.count.fr, %.574765767.ph
  br label %B344

iter.check81:                                     
  %104 = ptrtoint ptr %arg.there to i64
  %105 = ptrtoint ptr %arg.supply to i64
  %min.iters.check79 = icmp ult i64 %arg.count.fr, 4
  %106 = sub i64 %104, %105
  %diff.check = icmp ult i64 %106, 128
  %or.cond330 = select i1 %min.iters.check79, i1 true, i1 %diff.check
  br i1 %or.cond330, label %B558.preheader, label %vector.main.loop.iter.check83

vector.main.loop.iter.check83:                    
  %min.iters.check82 = icmp ult i64 %arg.count.fr, 16
  br i1 %min.iters.check82, label %vector.main.loop.iter.check83.vec.epilog.ph100_crit_edge, label %vector.ph84

vector.main.loop.iter.check83.vec.epilog.ph100_crit_edge: 
  %.pre = shl i64 %arg.t, 3
  br label %vec.epilog.ph100

vector.ph84:                                      
  %const_mat295 = add i64 %const, -12
  %n.vec86 = and i64 %arg.count.fr, %const_mat295
  %107 = shl i64 %arg.t, 3
  %108 = add i64 %107, 96
  %scevgep598 = getelementptr i8, ptr %arg.there, i64 %108
  %scevgep606 = getelementptr i8, ptr %arg.supply, i64 %108
  br label %vector.body87

vector.body87:                                    
  %index88 = phi i64 [ 0, %vector.ph84 ], [ %index.next93, %vector.body87 ]
  %109 = shl i64 %index88, 3
  %scevgep612 = getelementptr i8, ptr %scevgep606, i64 %109
  %scevgep613 = getelementptr i8, ptr %scevgep612, i64 -96
  %scevgep611 = getelementptr i8, ptr %scevgep612, i64 -64
  %scevgep609 = getelementptr i8, ptr %scevgep612, i64 -32
  %wide.load89 = load <4 x double>, ptr %scevgep613, align 8
  %wide.load90 = load <4 x double>, ptr %scevgep611, align 8
  %wide.load91 = load <4 x double>, ptr %scevgep609, align 8
  %wide.load92 = load <4 x double>, ptr %scevgep612, align 8
  %110 = shl i64 %index88, 3
  %scevgep262 = getelementptr i8, ptr %scevgep598, i64 %110
  %scevgep265 = getelementptr i8, ptr %scevgep262, i64 -96
  %scevgep264 = getelementptr i8, ptr %scevgep262, i64 -64
  %scevgep263 = getelementptr i8, ptr %scevgep262, i64 -32
  store <4 x double> %wide.load89, ptr %scevgep265, align 8
  store <4 x double> %wide.load90, ptr %scevgep264, align 8
  store <4 x double> %wide.load91, ptr %scevgep263, align 8
  store <4 x double> %wide.load92, ptr %scevgep262, align 8
  %index.next93 = add nuw i64 %index88, 16
  %111 = icmp eq i64 %n.vec86, %index.next93
  br i1 %111, label %middle.block94, label %vector.body87, !llvm.loop !73

middle.block94:                                   
  %cmp.n95 = icmp eq i64 %arg.count.fr, %n.vec86
  br i1 %cmp.n95, label %B628.lr.ph.thread, label %vec.epilog.iter.check98

vec.epilog.iter.check98:                          
  %112 = and i64 %arg.count.fr, 12
  %min.epilog.iters.check99 = icmp eq i64 %112, 0
  br i1 %min.epilog.iters.check99, label %B558.preheader, label %vec.epilog.ph100, !prof !24

vec.epilog.ph100:                                 
  %.pre-phi = phi i64 [ %.pre, %vector.main.loop.iter.check83.vec.epilog.ph100_crit_edge ], [ %107, %vec.epilog.iter.check98 ]
  %vec.epilog.resume.val96 = phi i64 [ 0, %vector.main.loop.iter.check83.vec.epilog.ph100_crit_edge ], [ %n.vec86, %vec.epilog.iter.check98 ]
  %n.vec102 = and i64 %arg.count.fr, %const
  %scevgep594 = getelementptr i8, ptr %arg.there, i64 %.pre-phi
  %scevgep596 = getelementptr i8, ptr %arg.supply, i64 %.pre-phi
  br label %vec.epilog.vector.body103

vec.epilog.vector.body103:                        
  %index104 = phi i64 [ %vec.epilog.resume.val96, %vec.epilog.ph100 ], [ %index.next106, %vec.epilog.vector.body103 ]
  %113 = shl i64 %index104, 3
  %scevgep597 = getelementptr i8, ptr %scevgep596, i64 %113
  %wide.load105 = load <4 x double>, ptr %scevgep597, align 8
  %scevgep595 = getelementptr i8, ptr %scevgep594, i64 %113
  store <4 x double> %wide.load105, ptr %scevgep595, align 8
  %index.next106 = add nuw i64 %index104, 4
  %114 = icmp eq i64 %n.vec102, %index.next106
  br i1 %114, label %vec.epilog.middle.block107, label %vec.epilog.vector.body103, !llvm.loop !74

vec.epilog.middle.block107:                       
  %cmp.n108 = icmp eq i64 %arg.count.fr, %n.vec102
  br i1 %cmp.n108, label %B628.lr.ph, label %B558.preheader

B558.preheader:                                   
  %.775758760.ph = phi i64 [ 0, %iter.check81 ], [ %n.vec86, %vec.epilog.iter.check98 ], [ %n.vec102, %vec.epilog.middle.block107 ]
  %xtraiter346 = and i64 %arg.count.fr, 3
  %lcmp.mod347.not = icmp eq i64 %xtraiter346, 0
  br i1 %lcmp.mod347.not, label %B558.prol.loopexit, label %B558.prol.preheader

B558.prol.preheader:                              
  %115 = shl i64 %arg.t, 3
  %scevgep588 = getelementptr i8, ptr %arg.there, i64 %115
  %scevgep590 = getelementptr i8, ptr %arg.supply, i64 %115
  br label %B558.prol

B558.prol:                                        
  %lsr.iv592 = phi i64 [ %xtraiter346, %B558.prol.preheader ], [ %lsr.iv.next593, %B558.prol ]
  %.775758760.prol = phi i64 [ %.775758760.ph, %B558.prol.preheader ], [ %.782.prol, %B558.prol ]
  %.782.prol = add nuw nsw i64 %.775758760.prol, 1
  %116 = shl i64 %.775758760.prol, 3
  %scevgep591 = getelementptr i8, ptr %scevgep590, i64 %116
  %.811.prol = load double, ptr %scevgep591, align 8
  %scevgep589 = getelementptr i8, ptr %scevgep588, i64 %116
  store double %.811.prol, ptr %scevgep589, align 8
  %lsr.iv.next593 = add nsw i64 %lsr.iv592, -1
  %prol.iter348.cmp.not = icmp eq i64 %lsr.iv.next593, 0
  br i1 %prol.iter348.cmp.not, label %B558.prol.loopexit, label %B558.prol, !llvm.loop !75

B558.prol.loopexit:                               
  %.775758760.unr = phi i64 [ %.775758760.ph, %B558.preheader ], [ %.782.prol, %B558.prol ]
  %117 = sub nsw i64 %.775758760.ph, %arg.count.fr
  %118 = icmp ugt i64 %117, -4
  br i1 %118, label %B628.lr.ph, label %B558.preheader.new

B558.preheader.new:                               
  %119 = shl i64 %arg.t, 3
  %120 = add i64 %119, 24
  %scevgep572 = getelementptr i8, ptr %arg.supply, i64 %120
  %scevgep580 = getelementptr i8, ptr %arg.there, i64 %120
  br label %B558

B628.lr.ph.thread:                                
  %121 = getelementptr double, ptr %arg.there, i64 %arg.t
  br label %vector.memcheck164

B628.lr.ph:                                       
  %122 = getelementptr double, ptr %arg.there, i64 %arg.t
  %min.iters.check172 = icmp ult i64 %arg.count.fr, 12
  br i1 %min.iters.check172, label %B628.preheader, label %vector.memcheck164

vector.memcheck164:                               
  %123 = phi ptr [ %121, %B628.lr.ph.thread ], [ %122, %B628.lr.ph ]
  %scevgep165 = getelementptr i8, ptr %arg.room, i64 512
  %124 = getelementptr i8, ptr %arg.room, i64 %50
  %scevgep166 = getelementptr i8, ptr %124, i64 2048
  %125 = add i64 %arg.count.fr, %arg.t
  %126 = shl i64 %125, 3
  %scevgep167 = getelementptr i8, ptr %arg.there, i64 %126
  %bound0168 = icmp ult ptr %scevgep165, %scevgep167
  %bound1169 = icmp ult ptr %123, %scevgep166
  %found.conflict170 = and i1 %bound0168, %bound1169
  br i1 %found.conflict170, label %B628.preheader, label %vector.ph173

vector.ph173:                                     
  %n.vec175 = and i64 %arg.count.fr, %const
  %127 = getelementptr double, ptr %arg.there, i64 %arg.t
  br label %vector.body176

vector.body176:                                   
  %index177 = phi i64 [ 0, %vector.ph173 ], [ %index.next180, %vector.body176 ]
  %128 = shl i64 %index177, 3
  %scevgep535 = getelementptr i8, ptr %127, i64 %128
  %wide.load178 = load <4 x double>, ptr %scevgep535, align 8, !alias.scope !76
  %sunkaddr359 = mul i64 %index177, 8
  %sunkaddr360 = getelementptr i8, ptr %arg.room, i64 %sunkaddr359
  %sunkaddr361 = getelementptr i8, ptr %sunkaddr360, i64 512
  %wide.load179 = load <4 x double>, ptr %sunkaddr361, align 8, !alias.scope !79, !noalias !76
  %129 = fadd <4 x double> %wide.load178, %wide.load179
  %130 = fmul <4 x double> %129, splat (double 2.000000e+00)
  %131 = fadd <4 x double> %130, splat (double 1.000000e+00)
  %sunkaddr362 = mul i64 %index177, 8
  %sunkaddr363 = getelementptr i8, ptr %arg.room, i64 %sunkaddr362
  %sunkaddr364 = getelementptr i8, ptr %sunkaddr363, i64 2048
  store <4 x double> %131, ptr %sunkaddr364, align 8, !alias.scope !79, !noalias !76
  %index.next180 = add nuw i64 %index177, 4
  %132 = icmp eq i64 %n.vec175, %index.next180
  br i1 %132, label %middle.block181, label %vector.body176, !llvm.loop !81

middle.block181:                                  
  %cmp.n182 = icmp eq i64 %arg.count.fr, %n.vec175
  br i1 %cmp.n182, label %B722.else.if, label %B628.preheader

B628.preheader:                                   
  %133 = phi ptr [ %123, %vector.memcheck164 ], [ %122, %B628.lr.ph ], [ %123, %middle.block181 ]
  %.910772774.ph = phi i64 [ 0, %vector.memcheck164 ], [ 0, %B628.lr.ph ], [ %n.vec175, %middle.block181 ]
  %.neg = or i64 %.910772774.ph, 1
  %xtraiter349 = and i64 %arg.count.fr, 1
  %lcmp.mod350.not = icmp eq i64 %xtraiter349, 0
  br i1 %lcmp.mod350.not, label %B628.prol.loopexit, label %B628.prol

B628.prol:                                        
  %.945.prol = getelementptr double, ptr %133, i64 %.910772774.ph
  %.946.prol = load double, ptr %.945.prol, align 8
  %134 = getelementptr double, ptr %arg.room, i64 %.910772774.ph
  %.949.prol = getelementptr i8, ptr %134, i64 512
  %.950.prol = load double, ptr %.949.prol, align 8
  %.951.prol = fadd double %.946.prol, %.950.prol
  %.952.prol = fmul double %.951.prol, 2.000000e+00
  %.953.prol = fadd double %.952.prol, 1.000000e+00
  %.956.prol = getelementptr i8, ptr %134, i64 2048
  store double %.953.prol, ptr %.956.prol, align 8
  br label %B628.prol.loopexit

B628.prol.loopexit:                               
  %.910772774.unr = phi i64 [ %.910772774.ph, %B628.preheader ], [ %.neg, %B628.prol ]
  %135 = icmp eq i64 %arg.count.fr, %.neg
  br i1 %135, label %B722.else.if, label %B628.preheader388

B628.preheader388:                                
  %136 = shl i64 %arg.t, 3
  %137 = getelementptr i8, ptr %arg.there, i64 %136
  %scevgep527 = getelementptr i8, ptr %137, i64 8
  br label %B628

B722.else.if:                                     
  %.973.1 = ashr i64 %arg.count.fr, 1
  %.1007 = add nsw i64 %.973.1, %arg.t
  %.1091780.not = icmp slt i64 %arg.n, 1
  br i1 %.1091780.not, label %B1404.endif, label %B770.preheader

B770.preheader:                                   
  br label %B770

B1122.endif:                                      
  %138 = icmp slt i64 %arg.count.fr, 1
  br i1 %138, label %B1997, label %B1154.lr.ph

B1154.lr.ph:                                      
  %139 = icmp ult i64 %arg.count.fr, 8
  %140 = getelementptr double, ptr %arg.merit, i64 %.1386
  %141 = getelementptr double, ptr %arg.merit, i64 %.1391
  br i1 %139, label %B1154.preheader, label %vector.memcheck184

vector.memcheck184:                               
  %142 = icmp eq i64 %16, 0
  %143 = ptrtoint ptr %.1383 to i64
  %144 = add i64 %33, %18
  %145 = add i64 %19, %143
  %146 = sub i64 %144, %145
  %diff.check188 = icmp ult i64 %146, 64
  %diff.check191 = icmp ult i64 %39, 64
  %147 = or i1 %diff.check191, %diff.check188
  %148 = add i64 %33, %22
  %149 = sub i64 %148, %145
  %diff.check193 = icmp ult i64 %149, 64
  %150 = or i1 %diff.check193, %147
  %diff.check195 = icmp ult i64 %40, 64
  %151 = or i1 %diff.check195, %150
  %conflict.rdx196 = or i1 %142, %151
  br i1 %conflict.rdx196, label %B1154.preheader, label %vector.body202.preheader

vector.body202.preheader:                         
  %scevgep490 = getelementptr i8, ptr %.1383, i64 %29
  br label %vector.body202

vector.body202:                                   
  %index203 = phi i64 [ %index.next208, %vector.body202 ], [ 0, %vector.body202.preheader ]
  %152 = shl i64 %index203, 3
  %scevgep492 = getelementptr i8, ptr %scevgep490, i64 %152
  %scevgep493 = getelementptr i8, ptr %scevgep492, i64 -32
  %wide.load204 = load <4 x double>, ptr %scevgep493, align 8
  %wide.load205 = load <4 x double>, ptr %scevgep492, align 8
  %scevgep488 = getelementptr i8, ptr %scevgep486, i64 %152
  %153 = shl i64 %index203, 3
  %scevgep181 = getelementptr i8, ptr %scevgep486, i64 %153
  %scevgep183 = getelementptr i8, ptr %scevgep181, i64 -32
  %wide.load206 = load <4 x double>, ptr %scevgep183, align 8
  %wide.load207 = load <4 x double>, ptr %scevgep488, align 8
  %154 = shl i64 %index203, 3
  %scevgep179 = getelementptr i8, ptr %lsr.iv445, i64 %154
  %155 = shl i64 %index203, 3
  %scevgep171 = getelementptr i8, ptr %lsr.iv445, i64 %155
  %scevgep174 = getelementptr i8, ptr %scevgep171, i64 32
  store <4 x double> %wide.load204, ptr %scevgep179, align 8
  store <4 x double> %wide.load205, ptr %scevgep174, align 8
  %156 = shl i64 %index203, 3
  %scevgep168 = getelementptr i8, ptr %lsr.iv439, i64 %156
  %157 = shl i64 %index203, 3
  %scevgep161 = getelementptr i8, ptr %lsr.iv439, i64 %157
  %scevgep162 = getelementptr i8, ptr %scevgep161, i64 32
  store <4 x double> %wide.load206, ptr %scevgep168, align 8
  store <4 x double> %wide.load207, ptr %scevgep162, align 8
  %index.next208 = add nuw nsw i64 %index203, 8
  %158 = icmp eq i64 %n.vec201, %index.next208
  br i1 %158, label %middle.block209, label %vector.body202, !llvm.loop !82

middle.block209:                                  
  %159 = icmp eq i64 %arg.count.fr, %n.vec201
  br i1 %159, label %B1997, label %B1154.preheader

B1154.preheader:                                  
  %.1494793795.ph = phi i64 [ 0, %vector.memcheck184 ], [ 0, %B1154.lr.ph ], [ %n.vec201, %middle.block209 ]
  %160 = and i64 %arg.count.fr, 1
  %161 = icmp eq i64 %160, 0
  %.neg359 = or i64 %.1494793795.ph, 1
  br i1 %161, label %B1154.prol.loopexit, label %B1154.prol

B1154.prol:                                       
  %.1527.prol = add nsw i64 %.1494793795.ph, %arg.t
  %.1529.prol = getelementptr double, ptr %.1383, i64 %.1527.prol
  %.1530.prol = load double, ptr %.1529.prol, align 8
  %.1534.prol = getelementptr double, ptr %arg.bought, i64 %.1527.prol
  %.1535.prol = load double, ptr %.1534.prol, align 8
  %.1539.prol = getelementptr double, ptr %140, i64 %.1494793795.ph
  store double %.1530.prol, ptr %.1539.prol, align 8
  %.1544.prol = getelementptr double, ptr %141, i64 %.1494793795.ph
  store double %.1535.prol, ptr %.1544.prol, align 8
  br label %B1154.prol.loopexit

B1154.prol.loopexit:                              
  %.1494793795.unr = phi i64 [ %.1494793795.ph, %B1154.preheader ], [ %.neg359, %B1154.prol ]
  %162 = icmp eq i64 %arg.count.fr, %.neg359
  br i1 %162, label %B1997, label %B1154.preheader385

B1154.preheader385:                               
  %163 = sub i64 %arg.count.fr, %.1494793795.unr
  %164 = shl i64 %.1494793795.unr, 3
  %165 = add i64 %.1494793795.unr, %arg.t
  %166 = shl i64 %165, 3
  %scevgep505 = getelementptr i8, ptr %scevgep504, i64 %166
  %scevgep509 = getelementptr i8, ptr %.1383, i64 8
  %scevgep510 = getelementptr i8, ptr %scevgep509, i64 %166
  %scevgep177 = getelementptr i8, ptr %lsr.iv445, i64 %164
  %scevgep184 = getelementptr i8, ptr %lsr.iv140, i64 %164
  br label %B1154

B1230.endif:                                      
  %167 = icmp slt i64 %arg.count.fr, 1
  %.1561 = getelementptr ptr, ptr %arg.limit, i64 %.1381
  %.1562 = load ptr, ptr %.1561, align 8
  br i1 %167, label %B1997, label %B1278.lr.ph

B1278.lr.ph:                                      
  %168 = icmp ult i64 %arg.count.fr, 8
  %169 = getelementptr double, ptr %arg.merit, i64 %.1386
  %170 = getelementptr double, ptr %arg.merit, i64 %.1391
  br i1 %168, label %B1278.preheader, label %vector.memcheck212

vector.memcheck212:                               
  %171 = icmp eq i64 %16, 0
  %172 = ptrtoint ptr %.1562 to i64
  %173 = ptrtoint ptr %.1383 to i64
  %174 = add i64 %18, %33
  %175 = add i64 %19, %173
  %176 = sub i64 %174, %175
  %diff.check215 = icmp ult i64 %176, 32
  %177 = add i64 %35, %172
  %diff.check218 = icmp ult i64 %177, 32
  %178 = or i1 %diff.check215, %diff.check218
  %diff.check221 = icmp ult i64 %36, 32
  %179 = or i1 %diff.check221, %178
  %180 = sub i64 %37, %173
  %diff.check223 = icmp ult i64 %180, 32
  %181 = or i1 %diff.check223, %179
  %182 = sub i64 %37, %172
  %diff.check225 = icmp ult i64 %182, 32
  %183 = or i1 %diff.check225, %181
  %diff.check227 = icmp ult i64 %38, 32
  %184 = or i1 %diff.check227, %183
  %conflict.rdx228 = or i1 %171, %184
  br i1 %conflict.rdx228, label %B1278.preheader, label %vector.body234.preheader

vector.body234.preheader:                         
  %scevgep448 = getelementptr i8, ptr %.1562, i64 %19
  %scevgep450 = getelementptr i8, ptr %.1383, i64 %19
  br label %vector.body234

vector.body234:                                   
  %index235 = phi i64 [ %index.next239, %vector.body234 ], [ 0, %vector.body234.preheader ]
  %185 = shl i64 %index235, 3
  %scevgep451 = getelementptr i8, ptr %scevgep450, i64 %185
  %wide.load236 = load <4 x double>, ptr %scevgep451, align 8
  %scevgep447 = getelementptr i8, ptr %lsr.iv445, i64 %185
  store <4 x double> %wide.load236, ptr %scevgep447, align 8
  %scevgep449 = getelementptr i8, ptr %scevgep448, i64 %185
  %wide.load237 = load <4 x double>, ptr %scevgep449, align 8
  %sunkaddr365 = mul i64 %index235, 8
  %sunkaddr366 = getelementptr i8, ptr %arg.room, i64 %sunkaddr365
  %sunkaddr367 = getelementptr i8, ptr %sunkaddr366, i64 2048
  %wide.load238 = load <4 x double>, ptr %sunkaddr367, align 8
  %186 = fcmp ogt <4 x double> %wide.load237, %wide.load238
  %187 = select <4 x i1> %186, <4 x double> %wide.load238, <4 x double> %wide.load237
  %188 = shl i64 %index235, 3
  %scevgep135 = getelementptr i8, ptr %lsr.iv439, i64 %188
  store <4 x double> %187, ptr %scevgep135, align 8
  %index.next239 = add nuw nsw i64 %index235, 4
  %189 = icmp eq i64 %n.vec233, %index.next239
  br i1 %189, label %middle.block240, label %vector.body234, !llvm.loop !83

middle.block240:                                  
  %190 = icmp eq i64 %arg.count.fr, %n.vec233
  br i1 %190, label %B1997, label %B1278.preheader

B1278.preheader:                                  
  %.1654786788.ph = phi i64 [ 0, %vector.memcheck212 ], [ 0, %B1278.lr.ph ], [ %n.vec233, %middle.block240 ]
  %191 = and i64 %arg.count.fr, 1
  %192 = icmp eq i64 %191, 0
  %.neg358 = or i64 %.1654786788.ph, 1
  br i1 %192, label %B1278.prol.loopexit, label %B1278.prol

B1278.prol:                                       
  %.1691.prol = add nsw i64 %.1654786788.ph, %arg.t
  %.1693.prol = getelementptr double, ptr %.1383, i64 %.1691.prol
  %.1694.prol = load double, ptr %.1693.prol, align 8
  %.1699.prol = getelementptr double, ptr %169, i64 %.1654786788.ph
  store double %.1694.prol, ptr %.1699.prol, align 8
  %.1705.prol = getelementptr double, ptr %.1562, i64 %.1691.prol
  %.1706.prol = load double, ptr %.1705.prol, align 8
  %193 = getelementptr double, ptr %arg.room, i64 %.1654786788.ph
  %.1710.prol = getelementptr i8, ptr %193, i64 2048
  %.1711.prol = load double, ptr %.1710.prol, align 8
  %.1720.prol = fcmp ogt double %.1706.prol, %.1711.prol
  %"$phi1386.2.2.3.prol" = select i1 %.1720.prol, double %.1711.prol, double %.1706.prol
  %.1746.prol = getelementptr double, ptr %170, i64 %.1654786788.ph
  store double %"$phi1386.2.2.3.prol", ptr %.1746.prol, align 8
  br label %B1278.prol.loopexit

B1278.prol.loopexit:                              
  %.1654786788.unr = phi i64 [ %.1654786788.ph, %B1278.preheader ], [ %.neg358, %B1278.prol ]
  %194 = icmp eq i64 %arg.count.fr, %.neg358
  br i1 %194, label %B1997, label %B1278.preheader386

B1278.preheader386:                               
  %195 = sub i64 %arg.count.fr, %.1654786788.unr
  %196 = shl i64 %.1654786788.unr, 3
  %scevgep462 = getelementptr i8, ptr %scevgep461, i64 %196
  %scevgep470 = getelementptr i8, ptr %.1562, i64 8
  %197 = add i64 %.1654786788.unr, %arg.t
  %198 = shl i64 %197, 3
  %scevgep471 = getelementptr i8, ptr %scevgep470, i64 %198
  %scevgep475 = getelementptr i8, ptr %.1383, i64 8
  %scevgep476 = getelementptr i8, ptr %scevgep475, i64 %198
  %scevgep158 = getelementptr i8, ptr %lsr.iv445, i64 %196
  %scevgep142 = getelementptr i8, ptr %lsr.iv140, i64 %196
  br label %B1278

B1404.endif:                                      
  %199 = add i64 %arg.n, -2
  %const_mat298 = add i64 %const, 3
  %.1864938 = icmp ult i64 %199, %const_mat298
  br i1 %.1864938, label %B1448.endif.lr.ph, label %common.ret

B1448.endif.lr.ph:                                
  %200 = icmp slt i64 %arg.count.fr, 1
  %invariant.gep1029 = getelementptr double, ptr %arg.merit, i64 %arg.at
  br i1 %200, label %common.ret, label %B1486.endif.us.us.us.preheader.preheader

B1486.endif.us.us.us.preheader.preheader:         
  %.1820.neg = add i64 %arg.n, -1
  %201 = shl i64 %arg.count.fr, 3
  %202 = shl i64 %arg.at, 3
  %const_mat296 = add i64 %const, -12
  %n.vec294 = and i64 %arg.count.fr, %const_mat296
  %n.vec319 = and i64 %arg.count.fr, %const
  %invariant.gep = getelementptr i8, ptr %arg.merit, i64 %201
  %invariant.gep374 = getelementptr i8, ptr %invariant.gep, i64 %202
  %203 = getelementptr i8, ptr %arg.merit, i64 %202
  %scevgep391 = getelementptr i8, ptr %203, i64 608
  %scevgep417 = getelementptr i8, ptr %203, i64 512
  %scevgep127 = getelementptr i8, ptr %arg.merit, i64 %202
  br label %B1486.endif.us.us.us.preheader

B1486.endif.us.us.us.preheader:                   
  %.1877.us27 = phi i64 [ %.1877.us, %B1448.endif.us.backedge ], [ %199, %B1486.endif.us.us.us.preheader.preheader ]
  %.1870929943.us25 = phi i64 [ %.1877.us27, %B1448.endif.us.backedge ], [ %.1820.neg, %B1486.endif.us.us.us.preheader.preheader ]
  br label %B1486.endif.us.us.us.outer

B1446.us:                                         
  %.1864.us.old = icmp sgt i64 %.1870929943.us25, 1
  br i1 %.1864.us.old, label %B1448.endif.us.backedge, label %common.ret

B1448.endif.us.backedge:                          
  %.1877.us = add nsw i64 %.1877.us27, -1
  %.1984854.us.not = icmp slt i64 %.1877.us27, 1
  br i1 %.1984854.us.not, label %common.ret, label %B1486.endif.us.us.us.preheader

B1982.us:                                         
  %.1864.us = icmp sgt i64 %.1870929943.us25, 1
  %or.cond = select i1 %moved.2.1859.us.us.us.ph, i1 %.1864.us, i1 false
  br i1 %or.cond, label %B1448.endif.us.backedge, label %common.ret

iter.check289:                                    
  %lsr.iv129 = phi ptr [ %scevgep128, %B1486.endif.us.us.us.outer ], [ %scevgep130, %B1980.us.us.us ]
  %lsr.iv419 = phi ptr [ %scevgep418, %B1486.endif.us.us.us.outer ], [ %scevgep420, %B1980.us.us.us ]
  %lsr.iv411 = phi ptr [ %scevgep410, %B1486.endif.us.us.us.outer ], [ %scevgep412, %B1980.us.us.us ]
  %lsr.iv = phi ptr [ %scevgep392, %B1486.endif.us.us.us.outer ], [ %scevgep393, %B1980.us.us.us ]
  %indvar = phi i64 [ 0, %B1486.endif.us.us.us.outer ], [ %indvar.next, %B1980.us.us.us ]
  %.1990843857.us.us.us = phi i64 [ %.1990843857.us.us.us.ph, %B1486.endif.us.us.us.outer ], [ %.1997.us.us.us, %B1980.us.us.us ]
  %204 = icmp ult i64 %arg.count.fr, 4
  br i1 %204, label %B1582.us.us.us.preheader, label %vector.main.loop.iter.check291

B1582.us.us.us.preheader:                         
  %wrong.2.2831.us.us.us.ph = phi i64 [ 0, %iter.check289 ], [ %224, %vec.epilog.iter.check315 ], [ %234, %vec.epilog.middle.block326 ]
  %.2125827829.us.us.us.ph = phi i64 [ 0, %iter.check289 ], [ %n.vec294, %vec.epilog.iter.check315 ], [ %n.vec319, %vec.epilog.middle.block326 ]
  br label %B1582.us.us.us

vector.main.loop.iter.check291:                   
  %205 = icmp ult i64 %arg.count.fr, 16
  br i1 %205, label %vec.epilog.ph317, label %vector.body295.preheader

vector.body295.preheader:                         
  br label %vector.body295

vector.body295:                                   
  %index296 = phi i64 [ %index.next308, %vector.body295 ], [ 0, %vector.body295.preheader ]
  %vec.phi = phi <4 x i64> [ %218, %vector.body295 ], [ zeroinitializer, %vector.body295.preheader ]
  %vec.phi297 = phi <4 x i64> [ %219, %vector.body295 ], [ zeroinitializer, %vector.body295.preheader ]
  %vec.phi298 = phi <4 x i64> [ %220, %vector.body295 ], [ zeroinitializer, %vector.body295.preheader ]
  %vec.phi299 = phi <4 x i64> [ %221, %vector.body295 ], [ zeroinitializer, %vector.body295.preheader ]
  %206 = shl i64 %index296, 3
  %scevgep407 = getelementptr i8, ptr %lsr.iv, i64 %206
  %scevgep408 = getelementptr i8, ptr %scevgep407, i64 -608
  %scevgep406 = getelementptr i8, ptr %scevgep407, i64 -576
  %scevgep404 = getelementptr i8, ptr %scevgep407, i64 -544
  %scevgep402 = getelementptr i8, ptr %scevgep407, i64 -512
  %wide.load300 = load <4 x double>, ptr %scevgep408, align 8
  %wide.load301 = load <4 x double>, ptr %scevgep406, align 8
  %wide.load302 = load <4 x double>, ptr %scevgep404, align 8
  %wide.load303 = load <4 x double>, ptr %scevgep402, align 8
  %207 = shl i64 %index296, 3
  %scevgep110 = getelementptr i8, ptr %lsr.iv, i64 %207
  %scevgep120 = getelementptr i8, ptr %scevgep110, i64 -96
  %208 = shl i64 %index296, 3
  %scevgep108 = getelementptr i8, ptr %lsr.iv, i64 %208
  %scevgep109 = getelementptr i8, ptr %scevgep108, i64 -64
  %209 = shl i64 %index296, 3
  %scevgep106 = getelementptr i8, ptr %lsr.iv, i64 %209
  %scevgep107 = getelementptr i8, ptr %scevgep106, i64 -32
  %wide.load304 = load <4 x double>, ptr %scevgep120, align 8
  %wide.load305 = load <4 x double>, ptr %scevgep109, align 8
  %wide.load306 = load <4 x double>, ptr %scevgep107, align 8
  %wide.load307 = load <4 x double>, ptr %scevgep407, align 8
  %210 = fcmp olt <4 x double> %wide.load300, %wide.load304
  %211 = fcmp olt <4 x double> %wide.load301, %wide.load305
  %212 = fcmp olt <4 x double> %wide.load302, %wide.load306
  %213 = fcmp olt <4 x double> %wide.load303, %wide.load307
  %214 = zext <4 x i1> %210 to <4 x i64>
  %215 = zext <4 x i1> %211 to <4 x i64>
  %216 = zext <4 x i1> %212 to <4 x i64>
  %217 = zext <4 x i1> %213 to <4 x i64>
  %218 = add <4 x i64> %vec.phi, %214
  %219 = add <4 x i64> %vec.phi297, %215
  %220 = add <4 x i64> %vec.phi298, %216
  %221 = add <4 x i64> %vec.phi299, %217
  %index.next308 = add nuw nsw i64 %index296, 16
  %222 = icmp eq i64 %n.vec294, %index.next308
  br i1 %222, label %middle.block309, label %vector.body295, !llvm.loop !84

middle.block309:                                  
  %223 = icmp eq i64 %arg.count.fr, %n.vec294
  %bin.rdx = add <4 x i64> %219, %218
  %bin.rdx310 = add <4 x i64> %bin.rdx, %220
  %bin.rdx311 = add <4 x i64> %bin.rdx310, %221
  %rdx.shuf = shufflevector <4 x i64> %bin.rdx311, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx299 = add <4 x i64> %bin.rdx311, %rdx.shuf
  %rdx.shuf300 = shufflevector <4 x i64> %bin.rdx299, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx301 = add <4 x i64> %bin.rdx299, %rdx.shuf300
  %224 = extractelement <4 x i64> %bin.rdx301, i32 0
  br i1 %223, label %B1580.B1664_crit_edge.us.us.us, label %vec.epilog.iter.check315

vec.epilog.iter.check315:                         
  %225 = and i64 %arg.count.fr, 12
  %226 = icmp eq i64 %225, 0
  br i1 %226, label %B1582.us.us.us.preheader, label %vec.epilog.ph317, !prof !24

vec.epilog.ph317:                                 
  %vec.epilog.resume.val313 = phi i64 [ %n.vec294, %vec.epilog.iter.check315 ], [ 0, %vector.main.loop.iter.check291 ]
  %bc.merge.rdx = phi i64 [ %224, %vec.epilog.iter.check315 ], [ 0, %vector.main.loop.iter.check291 ]
  %227 = insertelement <4 x i64> <i64 poison, i64 0, i64 0, i64 0>, i64 %bc.merge.rdx, i64 0
  br label %vec.epilog.vector.body320

vec.epilog.vector.body320:                        
  %index321 = phi i64 [ %vec.epilog.resume.val313, %vec.epilog.ph317 ], [ %index.next325, %vec.epilog.vector.body320 ]
  %vec.phi322 = phi <4 x i64> [ %227, %vec.epilog.ph317 ], [ %231, %vec.epilog.vector.body320 ]
  %228 = shl i64 %index321, 3
  %scevgep413 = getelementptr i8, ptr %lsr.iv411, i64 %228
  %wide.load323 = load <4 x double>, ptr %scevgep413, align 8
  %scevgep414 = getelementptr i8, ptr %scevgep413, i64 512
  %wide.load324 = load <4 x double>, ptr %scevgep414, align 8
  %229 = fcmp olt <4 x double> %wide.load323, %wide.load324
  %230 = zext <4 x i1> %229 to <4 x i64>
  %231 = add <4 x i64> %vec.phi322, %230
  %index.next325 = add nuw i64 %index321, 4
  %232 = icmp eq i64 %n.vec319, %index.next325
  br i1 %232, label %vec.epilog.middle.block326, label %vec.epilog.vector.body320, !llvm.loop !85

vec.epilog.middle.block326:                       
  %233 = icmp eq i64 %arg.count.fr, %n.vec319
  %rdx.shuf302 = shufflevector <4 x i64> %231, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx303 = add <4 x i64> %231, %rdx.shuf302
  %rdx.shuf304 = shufflevector <4 x i64> %bin.rdx303, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx305 = add <4 x i64> %bin.rdx303, %rdx.shuf304
  %234 = extractelement <4 x i64> %bin.rdx305, i32 0
  br i1 %233, label %B1580.B1664_crit_edge.us.us.us, label %B1582.us.us.us.preheader

B1676.endif.us.us.us:                             
  %235 = icmp ult i64 %arg.count.fr, 12
  br i1 %235, label %B1712.us.us.us.preheader, label %vector.memcheck243

vector.memcheck243:                               
  %.idx1017.le = shl i64 %.1990843857.us.us.us, 9
  %gep1030.le = getelementptr i8, ptr %invariant.gep1029, i64 %.idx1017.le
  %236 = getelementptr i8, ptr %gep1030.le, i64 512
  %.2026.us.us.us = add nsw i64 %.1990843857.us.us.us, %arg.n
  %.idx1018 = shl i64 %.2026.us.us.us, 9
  %gep1032 = getelementptr i8, ptr %invariant.gep1029, i64 %.idx1018
  %237 = getelementptr i8, ptr %gep1032, i64 512
  %238 = shl i64 %indvar, 9
  %gep375 = getelementptr i8, ptr %invariant.gep374, i64 %238
  %scevgep244 = getelementptr i8, ptr %gep375, i64 %254
  %239 = getelementptr i8, ptr %gep375, i64 512
  %scevgep245 = getelementptr i8, ptr %239, i64 %254
  %scevgep246 = getelementptr i8, ptr %gep375, i64 %256
  %scevgep247 = getelementptr i8, ptr %239, i64 %256
  %bound0248 = icmp ult ptr %gep1030.le, %scevgep245
  %bound1249 = icmp ult ptr %236, %scevgep244
  %found.conflict250 = and i1 %bound0248, %bound1249
  %bound0251 = icmp ult ptr %gep1030.le, %scevgep246
  %bound1252 = icmp ult ptr %gep1032, %scevgep244
  %found.conflict253 = and i1 %bound0251, %bound1252
  %conflict.rdx254 = or i1 %found.conflict250, %found.conflict253
  %bound0255 = icmp ult ptr %gep1030.le, %scevgep247
  %bound1256 = icmp ult ptr %237, %scevgep244
  %found.conflict257 = and i1 %bound0255, %bound1256
  %conflict.rdx258 = or i1 %conflict.rdx254, %found.conflict257
  %bound0259 = icmp ult ptr %236, %scevgep246
  %bound1260 = icmp ult ptr %gep1032, %scevgep245
  %found.conflict261 = and i1 %bound0259, %bound1260
  %conflict.rdx262 = or i1 %found.conflict261, %conflict.rdx258
  %bound0263 = icmp ult ptr %236, %scevgep247
  %bound1264 = icmp ult ptr %237, %scevgep245
  %found.conflict265 = and i1 %bound0263, %bound1264
  %conflict.rdx266 = or i1 %found.conflict265, %conflict.rdx262
  %bound0267 = icmp ult ptr %gep1032, %scevgep247
  %bound1268 = icmp ult ptr %237, %scevgep246
  %found.conflict269 = and i1 %bound0267, %bound1268
  %conflict.rdx270 = or i1 %found.conflict269, %conflict.rdx266
  br i1 %conflict.rdx270, label %B1712.us.us.us.preheader, label %vector.body276.preheader

vector.body276.preheader:                         
  br label %vector.body276

vector.body276:                                   
  %index277 = phi i64 [ %index.next282, %vector.body276 ], [ 0, %vector.body276.preheader ]
  %240 = shl i64 %index277, 3
  %scevgep137 = getelementptr i8, ptr %lsr.iv419, i64 %240
  %scevgep426 = getelementptr i8, ptr %lsr.iv411, i64 %240
  %wide.load278 = load <4 x double>, ptr %scevgep426, align 8, !alias.scope !86, !noalias !89
  %scevgep425 = getelementptr i8, ptr %scevgep426, i64 512
  %wide.load279 = load <4 x double>, ptr %scevgep425, align 8, !alias.scope !93, !noalias !94
  %241 = shl i64 %index277, 3
  %scevgep121 = getelementptr i8, ptr %lsr.iv419, i64 %241
  %scevgep122 = getelementptr i8, ptr %scevgep121, i64 -512
  %wide.load280 = load <4 x double>, ptr %scevgep122, align 8, !alias.scope !95, !noalias !96
  %wide.load281 = load <4 x double>, ptr %scevgep137, align 8, !alias.scope !96
  %242 = fcmp olt <4 x double> %wide.load278, %wide.load279
  %243 = select <4 x i1> %242, <4 x double> %wide.load279, <4 x double> %wide.load278
  %244 = select <4 x i1> %242, <4 x double> %wide.load278, <4 x double> %wide.load279
  %245 = select <4 x i1> %242, <4 x double> %wide.load281, <4 x double> %wide.load280
  %246 = select <4 x i1> %242, <4 x double> %wide.load280, <4 x double> %wide.load281
  store <4 x double> %243, ptr %scevgep426, align 8, !alias.scope !86, !noalias !89
  store <4 x double> %244, ptr %scevgep425, align 8, !alias.scope !93, !noalias !94
  store <4 x double> %245, ptr %scevgep122, align 8, !alias.scope !95, !noalias !96
  store <4 x double> %246, ptr %scevgep137, align 8, !alias.scope !96
  %index.next282 = add nuw nsw i64 %index277, 4
  %247 = icmp eq i64 %n.vec319, %index.next282
  br i1 %247, label %middle.block283, label %vector.body276, !llvm.loop !97

middle.block283:                                  
  %248 = icmp eq i64 %arg.count.fr, %n.vec319
  br i1 %248, label %B1980.us.us.us.thread, label %B1712.us.us.us.preheader

B1712.us.us.us.preheader:                         
  %lsr.iv140.ph = phi i64 [ %n.vec319, %middle.block283 ], [ 0, %B1676.endif.us.us.us ], [ 0, %vector.memcheck243 ]
  %249 = sub i64 %arg.count.fr, %lsr.iv140.ph
  %250 = shl i64 %lsr.iv140.ph, 3
  %scevgep124 = getelementptr i8, ptr %lsr.iv411, i64 %250
  %scevgep131 = getelementptr i8, ptr %lsr.iv129, i64 %250
  br label %B1712.us.us.us

B1712.us.us.us:                                   
  %lsr.iv123 = phi i64 [ 0, %B1712.us.us.us.preheader ], [ %lsr.iv.next, %B1712.us.us.us ]
  %251 = shl i64 %lsr.iv123, 3
  %scevgep125 = getelementptr i8, ptr %scevgep124, i64 %251
  %.2344.us.us.us = load double, ptr %scevgep125, align 8
  %scevgep126 = getelementptr i8, ptr %scevgep125, i64 512
  %.2351.us.us.us = load double, ptr %scevgep126, align 8
  %252 = shl i64 %lsr.iv123, 3
  %scevgep133 = getelementptr i8, ptr %scevgep131, i64 %252
  %scevgep134 = getelementptr i8, ptr %scevgep133, i64 512
  %253 = shl i64 %lsr.iv123, 3
  %scevgep132 = getelementptr i8, ptr %scevgep131, i64 %253
  %.2363.us.us.us = load double, ptr %scevgep132, align 8
  %.2370.us.us.us = load double, ptr %scevgep134, align 8
  %.2379.us.us.us = fcmp olt double %.2344.us.us.us, %.2351.us.us.us
  %.2351..2344.us.us.us = select i1 %.2379.us.us.us, double %.2351.us.us.us, double %.2344.us.us.us
  %.2344..2351.us.us.us = select i1 %.2379.us.us.us, double %.2344.us.us.us, double %.2351.us.us.us
  %.2370..2363.us.us.us = select i1 %.2379.us.us.us, double %.2370.us.us.us, double %.2363.us.us.us
  %.2363..2370.us.us.us = select i1 %.2379.us.us.us, double %.2363.us.us.us, double %.2370.us.us.us
  store double %.2351..2344.us.us.us, ptr %scevgep125, align 8
  store double %.2344..2351.us.us.us, ptr %scevgep126, align 8
  store double %.2370..2363.us.us.us, ptr %scevgep132, align 8
  store double %.2363..2370.us.us.us, ptr %scevgep134, align 8
  %lsr.iv.next = add i64 %lsr.iv123, 1
  %exitcond1013.not = icmp eq i64 %249, %lsr.iv.next
  br i1 %exitcond1013.not, label %B1980.us.us.us.thread, label %B1712.us.us.us, !llvm.loop !98

B1980.us.us.us:                                   
  %indvar.next = add i64 %indvar, 1
  %scevgep393 = getelementptr i8, ptr %lsr.iv, i64 512
  %scevgep412 = getelementptr i8, ptr %lsr.iv411, i64 512
  %scevgep420 = getelementptr i8, ptr %lsr.iv419, i64 512
  %exitcond1015.not = icmp eq i64 %.1870929943.us25, %.1997.us.us.us
  %scevgep130 = getelementptr i8, ptr %lsr.iv129, i64 512
  br i1 %exitcond1015.not, label %B1982.us, label %iter.check289

B1980.us.us.us.thread:                            
  %exitcond1015.not7 = icmp eq i64 %.1870929943.us25, %.1997.us.us.us
  br i1 %exitcond1015.not7, label %B1446.us, label %B1486.endif.us.us.us.outer

B1486.endif.us.us.us.outer:                       
  %moved.2.1859.us.us.us.ph = phi i1 [ false, %B1486.endif.us.us.us.preheader ], [ true, %B1980.us.us.us.thread ]
  %.1990843857.us.us.us.ph = phi i64 [ 0, %B1486.endif.us.us.us.preheader ], [ %.1997.us.us.us, %B1980.us.us.us.thread ]
  %254 = shl i64 %.1990843857.us.us.us.ph, 9
  %scevgep392 = getelementptr i8, ptr %scevgep391, i64 %254
  %scevgep410 = getelementptr i8, ptr %203, i64 %254
  %255 = add i64 %.1990843857.us.us.us.ph, %arg.n
  %256 = shl i64 %255, 9
  %scevgep418 = getelementptr i8, ptr %scevgep417, i64 %256
  %scevgep128 = getelementptr i8, ptr %scevgep127, i64 %256
  br label %iter.check289

B1582.us.us.us:                                   
  %wrong.2.2831.us.us.us = phi i64 [ %.2185.us.us.us, %B1582.us.us.us ], [ %wrong.2.2831.us.us.us.ph, %B1582.us.us.us.preheader ]
  %.2125827829.us.us.us = phi i64 [ %.2132.us.us.us, %B1582.us.us.us ], [ %.2125827829.us.us.us.ph, %B1582.us.us.us.preheader ]
  %.2132.us.us.us = add nuw nsw i64 %.2125827829.us.us.us, 1
  %257 = shl i64 %.2125827829.us.us.us, 3
  %scevgep415 = getelementptr i8, ptr %lsr.iv411, i64 %257
  %.2161.us.us.us = load double, ptr %scevgep415, align 8
  %scevgep416 = getelementptr i8, ptr %scevgep415, i64 512
  %.2167.us.us.us = load double, ptr %scevgep416, align 8
  %.2168.us.us.us = fcmp olt double %.2161.us.us.us, %.2167.us.us.us
  %"$phi1656.4.2.3.us.us.us" = zext i1 %.2168.us.us.us to i64
  %.2185.us.us.us = add nuw nsw i64 %wrong.2.2831.us.us.us, %"$phi1656.4.2.3.us.us.us"
  %exitcond1012.not = icmp eq i64 %arg.count.fr, %.2132.us.us.us
  br i1 %exitcond1012.not, label %B1580.B1664_crit_edge.us.us.us, label %B1582.us.us.us, !llvm.loop !99

B1580.B1664_crit_edge.us.us.us:                   
  %.2185.us.us.us.lcssa = phi i64 [ %234, %vec.epilog.middle.block326 ], [ %224, %middle.block309 ], [ %.2185.us.us.us, %B1582.us.us.us ]
  %.1997.us.us.us = add nuw nsw i64 %.1990843857.us.us.us, 1
  %.2204.not.us.us.us = icmp eq i64 %.2185.us.us.us.lcssa, 0
  br i1 %.2204.not.us.us.us, label %B1980.us.us.us, label %B1676.endif.us.us.us
}

define internal i32 @split_block(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.n, i64 %arg.t, i64 %arg.at, i64 %arg.count, ptr %arg.store, ptr %arg.merit, ptr %arg.there, ptr %arg.room, ptr %arg.parts) {
B0.endif:
  %.30 = load double, ptr %arg.store, align 8
  %.31 = getelementptr i8, ptr %arg.store, i64 8
  %.32 = load double, ptr %.31, align 8
  %.33 = getelementptr i8, ptr %arg.store, i64 32
  %.34 = load double, ptr %.33, align 8
  %.82 = icmp sgt i64 %arg.count, 0
  br i1 %.82, label %B114.lr.ph, label %B364.endif

B114.lr.ph:                                       
  %0 = getelementptr double, ptr %arg.there, i64 %arg.t
  %min.iters.check = icmp ult i64 %arg.count, 8
  br i1 %min.iters.check, label %B114.preheader, label %vector.memcheck

vector.memcheck:                                  
  %1 = shl i64 %arg.count, 3
  %2 = getelementptr i8, ptr %arg.room, i64 %1
  %scevgep = getelementptr i8, ptr %2, i64 4608
  %3 = add i64 %arg.count, %arg.t
  %4 = shl i64 %3, 3
  %scevgep2 = getelementptr i8, ptr %arg.there, i64 %4
  %bound0 = icmp ult ptr %arg.room, %scevgep2
  %bound1 = icmp ult ptr %0, %scevgep
  %found.conflict = and i1 %bound0, %bound1
  br i1 %found.conflict, label %B114.preheader, label %vector.ph

vector.ph:                                        
  %const153 = bitcast i64 9223372036854775804 to i64
  %n.vec = and i64 %arg.count, %const153
  br label %vector.body

vector.body:                                      
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %5 = shl i64 %index, 3
  %scevgep233 = getelementptr i8, ptr %0, i64 %5
  %wide.load = load <4 x double>, ptr %scevgep233, align 8, !alias.scope !100
  %sunkaddr = mul i64 %index, 8
  %sunkaddr154 = getelementptr i8, ptr %arg.room, i64 %sunkaddr
  %wide.load3 = load <4 x double>, ptr %sunkaddr154, align 8, !alias.scope !103, !noalias !100
  %6 = fcmp ogt <4 x double> %wide.load3, %wide.load
  %7 = select <4 x i1> %6, <4 x double> %wide.load, <4 x double> %wide.load3
  %sunkaddr155 = mul i64 %index, 8
  %sunkaddr156 = getelementptr i8, ptr %arg.room, i64 %sunkaddr155
  %sunkaddr157 = getelementptr i8, ptr %sunkaddr156, i64 2048
  store <4 x double> zeroinitializer, ptr %sunkaddr157, align 8, !alias.scope !103, !noalias !100
  %sunkaddr158 = mul i64 %index, 8
  %sunkaddr159 = getelementptr i8, ptr %arg.room, i64 %sunkaddr158
  %sunkaddr160 = getelementptr i8, ptr %sunkaddr159, i64 3072
  store <4 x double> zeroinitializer, ptr %sunkaddr160, align 8, !alias.scope !103, !noalias !100
  %8 = fsub <4 x double> %wide.load, %7
  %sunkaddr161 = mul i64 %index, 8
  %sunkaddr162 = getelementptr i8, ptr %arg.room, i64 %sunkaddr161
  %sunkaddr163 = getelementptr i8, ptr %sunkaddr162, i64 2560
  store <4 x double> %8, ptr %sunkaddr163, align 8, !alias.scope !103, !noalias !100
  %sunkaddr164 = mul i64 %index, 8
  %sunkaddr165 = getelementptr i8, ptr %arg.room, i64 %sunkaddr164
  %sunkaddr166 = getelementptr i8, ptr %sunkaddr165, i64 4608
  store <4 x double> %wide.load, ptr %sunkaddr166, align 8, !alias.scope !103, !noalias !100
  %sunkaddr167 = mul i64 %index, 8
  %sunkaddr168 = getelementptr i8, ptr %arg.room, i64 %sunkaddr167
  %sunkaddr169 = getelementptr i8, ptr %sunkaddr168, i64 512
  %wide.load4 = load <4 x double>, ptr %sunkaddr169, align 8, !alias.scope !103, !noalias !100
  %9 = fadd <4 x double> %wide.load, %wide.load4
  %sunkaddr170 = mul i64 %index, 8
  %sunkaddr171 = getelementptr i8, ptr %arg.room, i64 %sunkaddr170
  %sunkaddr172 = getelementptr i8, ptr %sunkaddr171, i64 3584
  store <4 x double> %9, ptr %sunkaddr172, align 8, !alias.scope !103, !noalias !100
  %index.next = add nuw nsw i64 %index, 4
  %10 = icmp eq i64 %n.vec, %index.next
  br i1 %10, label %middle.block, label %vector.body, !llvm.loop !105

middle.block:                                     
  %cmp.n = icmp eq i64 %arg.count, %n.vec
  br i1 %cmp.n, label %B364.endif, label %B114.preheader

B114.preheader:                                   
  %.132260262.ph = phi i64 [ 0, %vector.memcheck ], [ 0, %B114.lr.ph ], [ %n.vec, %middle.block ]
  %.neg = or i64 %.132260262.ph, 1
  %xtraiter = and i64 %arg.count, 1
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B114.prol.loopexit, label %B114.prol

B114.prol:                                        
  %.171.prol = getelementptr double, ptr %0, i64 %.132260262.ph
  %.172.prol = load double, ptr %.171.prol, align 8
  %.176.prol = getelementptr double, ptr %arg.room, i64 %.132260262.ph
  %.177.prol = load double, ptr %.176.prol, align 8
  %.186.prol = fcmp ogt double %.177.prol, %.172.prol
  %"$phi188.1.2.1.prol" = select i1 %.186.prol, double %.172.prol, double %.177.prol
  %.219.prol = getelementptr i8, ptr %.176.prol, i64 2048
  store double 0.000000e+00, ptr %.219.prol, align 8
  %.224.prol = getelementptr i8, ptr %.176.prol, i64 3072
  store double 0.000000e+00, ptr %.224.prol, align 8
  %.227.prol = fsub double %.172.prol, %"$phi188.1.2.1.prol"
  %.231.prol = getelementptr i8, ptr %.176.prol, i64 2560
  store double %.227.prol, ptr %.231.prol, align 8
  %.237.prol = getelementptr i8, ptr %.176.prol, i64 4608
  store double %.172.prol, ptr %.237.prol, align 8
  %.242.prol = getelementptr i8, ptr %.176.prol, i64 512
  %.243.prol = load double, ptr %.242.prol, align 8
  %.245.prol = fadd double %.172.prol, %.243.prol
  %.253.prol = getelementptr i8, ptr %.176.prol, i64 3584
  store double %.245.prol, ptr %.253.prol, align 8
  br label %B114.prol.loopexit

B114.prol.loopexit:                               
  %.132260262.unr = phi i64 [ %.132260262.ph, %B114.preheader ], [ %.neg, %B114.prol ]
  %11 = icmp eq i64 %arg.count, %.neg
  br i1 %11, label %B364.endif, label %B114.preheader89

B114.preheader89:                                 
  %12 = shl i64 %arg.t, 3
  %13 = getelementptr i8, ptr %arg.there, i64 %12
  %scevgep187 = getelementptr i8, ptr %13, i64 8
  br label %B114

B114:                                             
  %.132260262 = phi i64 [ %.139.1, %B114 ], [ %.132260262.unr, %B114.preheader89 ]
  %14 = shl i64 %.132260262, 3
  %scevgep188 = getelementptr i8, ptr %scevgep187, i64 %14
  %scevgep189 = getelementptr i8, ptr %scevgep188, i64 -8
  %.172 = load double, ptr %scevgep189, align 8
  %sunkaddr173 = mul i64 %.132260262, 8
  %sunkaddr174 = getelementptr i8, ptr %arg.room, i64 %sunkaddr173
  %.177 = load double, ptr %sunkaddr174, align 8
  %.186 = fcmp ogt double %.177, %.172
  %"$phi188.1.2.1" = select i1 %.186, double %.172, double %.177
  %sunkaddr175 = mul i64 %.132260262, 8
  %sunkaddr176 = getelementptr i8, ptr %arg.room, i64 %sunkaddr175
  %sunkaddr177 = getelementptr i8, ptr %sunkaddr176, i64 2048
  store double 0.000000e+00, ptr %sunkaddr177, align 8
  %sunkaddr178 = mul i64 %.132260262, 8
  %sunkaddr179 = getelementptr i8, ptr %arg.room, i64 %sunkaddr178
  %sunkaddr180 = getelementptr i8, ptr %sunkaddr179, i64 3072
  store double 0.000000e+00, ptr %sunkaddr180, align 8
  %.227 = fsub double %.172, %"$phi188.1.2.1"
  %sunkaddr181 = mul i64 %.132260262, 8
  %sunkaddr182 = getelementptr i8, ptr %arg.room, i64 %sunkaddr181
  %sunkaddr183 = getelementptr i8, ptr %sunkaddr182, i64 2560
  store double %.227, ptr %sunkaddr183, align 8
  %sunkaddr184 = mul i64 %.132260262, 8
  %sunkaddr185 = getelementptr i8, ptr %arg.room, i64 %sunkaddr184
  %sunkaddr186 = getelementptr i8, ptr %sunkaddr185, i64 4608
  store double %.172, ptr %sunkaddr186, align 8
  %sunkaddr187 = mul i64 %.132260262, 8
  %sunkaddr188 = getelementptr i8, ptr %arg.room, i64 %sunkaddr187
  %sunkaddr189 = getelementptr i8, ptr %sunkaddr188, i64 512
  %.243 = load double, ptr %sunkaddr189, align 8
  %.245 = fadd double %.172, %.243
  %sunkaddr190 = mul i64 %.132260262, 8
  %sunkaddr191 = getelementptr i8, ptr %arg.room, i64 %sunkaddr190
  %sunkaddr192 = getelementptr i8, ptr %sunkaddr191, i64 3584
  store double %.245, ptr %sunkaddr192, align 8
  %.139.1 = add nuw nsw i64 %.132260262, 2
  %.172.1 = load double, ptr %scevgep188, align 8
  %sunkaddr193 = mul i64 %.132260262, 8
  %sunkaddr194 = getelementptr i8, ptr %arg.room, i64 %sunkaddr193
  %sunkaddr195 = getelementptr i8, ptr %sunkaddr194, i64 8
  %.177.1 = load double, ptr %sunkaddr195, align 8
  %.186.1 = fcmp ogt double %.177.1, %.172.1
  %"$phi188.1.2.1.1" = select i1 %.186.1, double %.172.1, double %.177.1
  %sunkaddr196 = mul i64 %.132260262, 8
  %sunkaddr197 = getelementptr i8, ptr %arg.room, i64 %sunkaddr196
  %sunkaddr198 = getelementptr i8, ptr %sunkaddr197, i64 2056
  store double 0.000000e+00, ptr %sunkaddr198, align 8
  %sunkaddr199 = mul i64 %.132260262, 8
  %sunkaddr200 = getelementptr i8, ptr %arg.room, i64 %sunkaddr199
  %sunkaddr201 = getelementptr i8, ptr %sunkaddr200, i64 3080
  store double 0.000000e+00, ptr %sunkaddr201, align 8
  %.227.1 = fsub double %.172.1, %"$phi188.1.2.1.1"
  %sunkaddr202 = mul i64 %.132260262, 8
  %sunkaddr203 = getelementptr i8, ptr %arg.room, i64 %sunkaddr202
  %sunkaddr204 = getelementptr i8, ptr %sunkaddr203, i64 2568
  store double %.227.1, ptr %sunkaddr204, align 8
  %sunkaddr206 = mul i64 %.132260262, 8
  %sunkaddr207 = getelementptr i8, ptr %arg.room, i64 %sunkaddr206
  %sunkaddr208 = getelementptr i8, ptr %sunkaddr207, i64 4616
  store double %.172.1, ptr %sunkaddr208, align 8
  %sunkaddr209 = mul i64 %.132260262, 8
  %sunkaddr210 = getelementptr i8, ptr %arg.room, i64 %sunkaddr209
  %sunkaddr211 = getelementptr i8, ptr %sunkaddr210, i64 520
  %.243.1 = load double, ptr %sunkaddr211, align 8
  %.245.1 = fadd double %.172.1, %.243.1
  %sunkaddr212 = mul i64 %.132260262, 8
  %sunkaddr213 = getelementptr i8, ptr %arg.room, i64 %sunkaddr212
  %sunkaddr214 = getelementptr i8, ptr %sunkaddr213, i64 3592
  store double %.245.1, ptr %sunkaddr214, align 8
  %exitcond.not.1 = icmp eq i64 %arg.count, %.139.1
  br i1 %exitcond.not.1, label %B364.endif, label %B114, !llvm.loop !106

B1342:                                            
  %.1103358360 = phi i64 [ %.1110, %B1342 ], [ %.1103358360.ph, %B1342.preheader14 ]
  %.1110 = add nuw nsw i64 %.1103358360, 1
  %sunkaddr215 = mul i64 %.1103358360, 8
  %sunkaddr216 = getelementptr i8, ptr %arg.room, i64 %sunkaddr215
  %sunkaddr217 = getelementptr i8, ptr %sunkaddr216, i64 3072
  %.1142 = load double, ptr %sunkaddr217, align 8
  %sunkaddr218 = mul i64 %.1103358360, 8
  %sunkaddr219 = getelementptr i8, ptr %arg.room, i64 %sunkaddr218
  %sunkaddr220 = getelementptr i8, ptr %sunkaddr219, i64 4608
  %.1147 = load double, ptr %sunkaddr220, align 8
  %sunkaddr221 = mul i64 %.1103358360, 8
  %sunkaddr222 = getelementptr i8, ptr %arg.room, i64 %sunkaddr221
  %sunkaddr223 = getelementptr i8, ptr %sunkaddr222, i64 2560
  %.1152 = load double, ptr %sunkaddr223, align 8
  %sunkaddr224 = mul i64 %.1103358360, 8
  %sunkaddr225 = getelementptr i8, ptr %arg.room, i64 %sunkaddr224
  %sunkaddr226 = getelementptr i8, ptr %sunkaddr225, i64 3584
  %.1157 = load double, ptr %sunkaddr226, align 8
  %.1196 = fcmp ogt double %.1142, %.1147
  %"$phi1514.1.2.1" = select i1 %.1196, double %.1147, double %.1142
  %.1209 = fcmp ogt double %.1142, %.1157
  %"$phi1514.2.2.1" = select i1 %.1209, double %.1157, double %.1142
  %.1242 = fcmp olt double %"$phi1514.2.2.1", %.1147
  %"$phi1536.1.2.1" = select i1 %.1242, double %.1147, double %"$phi1514.2.2.1"
  %.1262 = fsub double %"$phi1514.1.2.1", %.1152
  %.1268 = fmul double %.30, %.1262
  %.1270 = fsub double %"$phi1536.1.2.1", %.1147
  %.1274 = fmul double %.32, %.1270
  %.1275 = fadd double %.1268, %.1274
  %sunkaddr227 = mul i64 %.1103358360, 8
  %sunkaddr228 = getelementptr i8, ptr %arg.room, i64 %sunkaddr227
  %sunkaddr229 = getelementptr i8, ptr %sunkaddr228, i64 4096
  store double %.1275, ptr %sunkaddr229, align 8
  %exitcond371.not = icmp eq i64 %arg.count, %.1110
  br i1 %exitcond371.not, label %B1596, label %B1342, !llvm.loop !107

B1596:                                            
  store ptr null, ptr %retptr, align 8
  ret i32 0

B364.endif:                                       
  %.345289.not = icmp slt i64 %arg.n, 1
  br i1 %.345289.not, label %B1310.endif, label %B398.endif.lr.ph

B398.endif.lr.ph:                                 
  %.482267.not = icmp slt i64 %arg.count, 1
  br i1 %.482267.not, label %B1596, label %B516.lr.ph.us.preheader

B516.lr.ph.us.preheader:                          
  %const = bitcast i64 9223372036854775804 to i64
  %15 = getelementptr double, ptr %arg.merit, i64 %arg.at
  %16 = shl i64 %arg.n, 11
  %17 = shl i64 %arg.count, 3
  %18 = getelementptr i8, ptr %arg.parts, i64 %16
  %19 = getelementptr i8, ptr %18, i64 %17
  %scevgep6 = getelementptr i8, ptr %19, i64 -512
  %20 = shl i64 %arg.n, 9
  %21 = shl i64 %arg.at, 3
  %22 = getelementptr i8, ptr %arg.merit, i64 %20
  %23 = getelementptr i8, ptr %22, i64 %17
  %24 = getelementptr i8, ptr %23, i64 %21
  %scevgep7 = getelementptr i8, ptr %24, i64 -512
  %scevgep8 = getelementptr i8, ptr %arg.room, i64 1024
  %25 = getelementptr i8, ptr %arg.room, i64 %17
  %scevgep9 = getelementptr i8, ptr %25, i64 4608
  %scevgep40 = getelementptr i8, ptr %arg.room, i64 2048
  %scevgep41 = getelementptr i8, ptr %25, i64 4096
  %scevgep43 = getelementptr i8, ptr %22, i64 %21
  %26 = shl i64 %arg.n, 10
  %27 = getelementptr i8, ptr %arg.merit, i64 %26
  %28 = getelementptr i8, ptr %27, i64 %17
  %29 = getelementptr i8, ptr %28, i64 %21
  %scevgep44 = getelementptr i8, ptr %29, i64 -512
  %bound045 = icmp ult ptr %scevgep40, %scevgep7
  %bound146 = icmp ult ptr %15, %scevgep41
  %found.conflict47 = and i1 %bound045, %bound146
  %bound048 = icmp ult ptr %scevgep40, %scevgep44
  %bound149 = icmp ult ptr %scevgep43, %scevgep41
  %found.conflict50 = and i1 %bound048, %bound149
  %conflict.rdx51 = or i1 %found.conflict47, %found.conflict50
  %n.vec56 = and i64 %arg.count, %const
  %bound010 = icmp ult ptr %arg.parts, %scevgep7
  %bound111 = icmp ult ptr %15, %scevgep6
  %found.conflict12 = and i1 %bound010, %bound111
  %bound013 = icmp ult ptr %arg.parts, %scevgep9
  %bound114 = icmp ult ptr %scevgep8, %scevgep6
  %found.conflict15 = and i1 %bound013, %bound114
  %conflict.rdx = or i1 %found.conflict12, %found.conflict15
  %broadcast.splatinsert = insertelement <4 x double> poison, double %.30, i64 0
  %broadcast.splat = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %broadcast.splatinsert21 = insertelement <4 x double> poison, double %.34, i64 0
  %broadcast.splat22 = shufflevector <4 x double> %broadcast.splatinsert21, <4 x double> poison, <4 x i32> zeroinitializer
  %broadcast.splatinsert23 = insertelement <4 x double> poison, double %.32, i64 0
  %broadcast.splat24 = shufflevector <4 x double> %broadcast.splatinsert23, <4 x double> poison, <4 x i32> zeroinitializer
  %scevgep139 = getelementptr i8, ptr %arg.parts, i64 1536
  %30 = icmp ult i64 %arg.count, 4
  %brmerge88 = select i1 %30, i1 true, i1 %conflict.rdx51
  %brmerge = select i1 %30, i1 true, i1 %conflict.rdx
  %31 = lshr i64 %arg.count, 2
  %32 = shl nuw i64 %31, 2
  br label %B516.lr.ph.us

B780.endif.us:                                    
  br i1 %brmerge, label %B812.us.preheader, label %vector.body25.preheader

vector.body25.preheader:                          
  br label %vector.body25

vector.body25:                                    
  %index26 = phi i64 [ %index.next35, %vector.body25 ], [ 0, %vector.body25.preheader ]
  %33 = shl i64 %index26, 3
  %scevgep163 = getelementptr i8, ptr %lsr.iv110, i64 %33
  %wide.load27 = load <4 x double>, ptr %scevgep163, align 8, !alias.scope !108
  %sunkaddr230 = mul i64 %index26, 8
  %sunkaddr231 = getelementptr i8, ptr %arg.room, i64 %sunkaddr230
  %sunkaddr232 = getelementptr i8, ptr %sunkaddr231, i64 4096
  %wide.load28 = load <4 x double>, ptr %sunkaddr232, align 8, !alias.scope !111
  %sunkaddr233 = mul i64 %index26, 8
  %sunkaddr234 = getelementptr i8, ptr %arg.room, i64 %sunkaddr233
  %sunkaddr235 = getelementptr i8, ptr %sunkaddr234, i64 3072
  %wide.load29 = load <4 x double>, ptr %sunkaddr235, align 8, !alias.scope !111
  %sunkaddr236 = mul i64 %index26, 8
  %sunkaddr237 = getelementptr i8, ptr %arg.room, i64 %sunkaddr236
  %sunkaddr238 = getelementptr i8, ptr %sunkaddr237, i64 4608
  %wide.load30 = load <4 x double>, ptr %sunkaddr238, align 8, !alias.scope !111
  %sunkaddr239 = mul i64 %index26, 8
  %sunkaddr240 = getelementptr i8, ptr %arg.room, i64 %sunkaddr239
  %sunkaddr241 = getelementptr i8, ptr %sunkaddr240, i64 2560
  %wide.load31 = load <4 x double>, ptr %sunkaddr241, align 8, !alias.scope !111
  %sunkaddr242 = mul i64 %index26, 8
  %sunkaddr243 = getelementptr i8, ptr %arg.room, i64 %sunkaddr242
  %sunkaddr244 = getelementptr i8, ptr %sunkaddr243, i64 3584
  %wide.load32 = load <4 x double>, ptr %sunkaddr244, align 8, !alias.scope !111
  %34 = fcmp ogt <4 x double> %wide.load29, %wide.load30
  %35 = select <4 x i1> %34, <4 x double> %wide.load30, <4 x double> %wide.load29
  %36 = fcmp olt <4 x double> %wide.load28, %wide.load31
  %37 = select <4 x i1> %36, <4 x double> %wide.load31, <4 x double> %wide.load28
  %sunkaddr245 = mul i64 %index26, 8
  %sunkaddr246 = getelementptr i8, ptr %arg.room, i64 %sunkaddr245
  %sunkaddr247 = getelementptr i8, ptr %sunkaddr246, i64 1024
  %wide.load33 = load <4 x double>, ptr %sunkaddr247, align 8, !alias.scope !111
  %38 = fmul <4 x double> %wide.load27, %wide.load33
  %39 = shl i64 %index26, 3
  %scevgep54 = getelementptr i8, ptr %lsr.iv140, i64 %39
  %scevgep55 = getelementptr i8, ptr %scevgep54, i64 -1536
  store <4 x double> %38, ptr %scevgep55, align 8, !alias.scope !113, !noalias !115
  %40 = fsub <4 x double> %35, %37
  %41 = fmul <4 x double> %broadcast.splat, %40
  %42 = shl i64 %index26, 3
  %scevgep52 = getelementptr i8, ptr %lsr.iv140, i64 %42
  %scevgep53 = getelementptr i8, ptr %scevgep52, i64 -1024
  store <4 x double> %41, ptr %scevgep53, align 8, !alias.scope !113, !noalias !115
  %43 = fcmp ogt <4 x double> %wide.load29, %wide.load32
  %44 = select <4 x i1> %43, <4 x double> %wide.load32, <4 x double> %wide.load29
  %45 = fcmp olt <4 x double> %wide.load28, %wide.load30
  %46 = select <4 x i1> %45, <4 x double> %wide.load30, <4 x double> %wide.load28
  %47 = fsub <4 x double> %wide.load27, %broadcast.splat22
  %sunkaddr248 = mul i64 %index26, 8
  %sunkaddr249 = getelementptr i8, ptr %arg.room, i64 %sunkaddr248
  %sunkaddr250 = getelementptr i8, ptr %sunkaddr249, i64 1536
  %wide.load34 = load <4 x double>, ptr %sunkaddr250, align 8, !alias.scope !111
  %48 = fmul <4 x double> %47, %wide.load34
  %49 = shl i64 %index26, 3
  %scevgep48 = getelementptr i8, ptr %lsr.iv140, i64 %49
  %scevgep51 = getelementptr i8, ptr %scevgep48, i64 -512
  store <4 x double> %48, ptr %scevgep51, align 8, !alias.scope !113, !noalias !115
  %50 = fsub <4 x double> %44, %46
  %51 = fmul <4 x double> %broadcast.splat24, %50
  store <4 x double> %51, ptr %scevgep54, align 8, !alias.scope !113, !noalias !115
  %index.next35 = add nuw nsw i64 %index26, 4
  %52 = icmp eq i64 %n.vec56, %index.next35
  br i1 %52, label %middle.block36, label %vector.body25, !llvm.loop !116

middle.block36:                                   
  %53 = icmp eq i64 %arg.count, %n.vec56
  br i1 %53, label %B810.B396.loopexit_crit_edge.us, label %B812.us.preheader

B812.us.preheader:                                
  %.744273275.us.ph = phi i64 [ %n.vec56, %middle.block36 ], [ 0, %B780.endif.us ]
  br label %B812.us

B812.us:                                          
  %.744273275.us = phi i64 [ %.751.us, %B812.us ], [ %.744273275.us.ph, %B812.us.preheader ]
  %.751.us = add nuw nsw i64 %.744273275.us, 1
  %54 = shl i64 %.744273275.us, 3
  %scevgep164 = getelementptr i8, ptr %lsr.iv110, i64 %54
  %.784.us = load double, ptr %scevgep164, align 8
  %sunkaddr251 = mul i64 %.744273275.us, 8
  %sunkaddr252 = getelementptr i8, ptr %arg.room, i64 %sunkaddr251
  %sunkaddr253 = getelementptr i8, ptr %sunkaddr252, i64 4096
  %.789.us = load double, ptr %sunkaddr253, align 8
  %sunkaddr254 = mul i64 %.744273275.us, 8
  %sunkaddr255 = getelementptr i8, ptr %arg.room, i64 %sunkaddr254
  %sunkaddr256 = getelementptr i8, ptr %sunkaddr255, i64 3072
  %.794.us = load double, ptr %sunkaddr256, align 8
  %sunkaddr257 = mul i64 %.744273275.us, 8
  %sunkaddr258 = getelementptr i8, ptr %arg.room, i64 %sunkaddr257
  %sunkaddr259 = getelementptr i8, ptr %sunkaddr258, i64 4608
  %.799.us = load double, ptr %sunkaddr259, align 8
  %sunkaddr260 = mul i64 %.744273275.us, 8
  %sunkaddr261 = getelementptr i8, ptr %arg.room, i64 %sunkaddr260
  %sunkaddr263 = getelementptr i8, ptr %sunkaddr261, i64 2560
  %.840.us = load double, ptr %sunkaddr263, align 8
  %sunkaddr264 = mul i64 %.744273275.us, 8
  %sunkaddr265 = getelementptr i8, ptr %arg.room, i64 %sunkaddr264
  %sunkaddr266 = getelementptr i8, ptr %sunkaddr265, i64 3584
  %.845.us = load double, ptr %sunkaddr266, align 8
  %.854.us = fcmp ogt double %.794.us, %.799.us
  %"$phi1038.2.2.2.us" = select i1 %.854.us, double %.799.us, double %.794.us
  %.867.us = fcmp olt double %.789.us, %.840.us
  %"$phi1038.3.2.2.us" = select i1 %.867.us, double %.840.us, double %.789.us
  %55 = shl i64 %.744273275.us, 3
  %sunkaddr267 = mul i64 %.744273275.us, 8
  %sunkaddr268 = getelementptr i8, ptr %arg.room, i64 %sunkaddr267
  %sunkaddr269 = getelementptr i8, ptr %sunkaddr268, i64 1024
  %.892.us = load double, ptr %sunkaddr269, align 8
  %.894.us = fmul double %.784.us, %.892.us
  %scevgep87 = getelementptr i8, ptr %lsr.iv178, i64 %55
  store double %.894.us, ptr %scevgep87, align 8
  %.901.us = fsub double %"$phi1038.2.2.2.us", %"$phi1038.3.2.2.us"
  %.903.us = fmul double %.30, %.901.us
  %56 = shl i64 %.744273275.us, 3
  %scevgep92 = getelementptr i8, ptr %lsr.iv178, i64 %56
  %scevgep93 = getelementptr i8, ptr %scevgep92, i64 512
  store double %.903.us, ptr %scevgep93, align 8
  %.913.us = fcmp ogt double %.794.us, %.845.us
  %"$phi1172.2.2.2.us" = select i1 %.913.us, double %.845.us, double %.794.us
  %.934.us = fcmp olt double %.789.us, %.799.us
  %"$phi1172.3.2.2.us" = select i1 %.934.us, double %.799.us, double %.789.us
  %.961.us = fsub double %.784.us, %.34
  %57 = shl i64 %.744273275.us, 3
  %sunkaddr270 = mul i64 %.744273275.us, 8
  %sunkaddr271 = getelementptr i8, ptr %arg.room, i64 %sunkaddr270
  %sunkaddr272 = getelementptr i8, ptr %sunkaddr271, i64 1536
  %.968.us = load double, ptr %sunkaddr272, align 8
  %.969.us = fmul double %.961.us, %.968.us
  %scevgep90 = getelementptr i8, ptr %lsr.iv178, i64 %57
  %scevgep91 = getelementptr i8, ptr %scevgep90, i64 1024
  store double %.969.us, ptr %scevgep91, align 8
  %.978.us = fsub double %"$phi1172.2.2.2.us", %"$phi1172.3.2.2.us"
  %.980.us = fmul double %.32, %.978.us
  %58 = shl i64 %.744273275.us, 3
  %scevgep88 = getelementptr i8, ptr %lsr.iv178, i64 %58
  %scevgep89 = getelementptr i8, ptr %scevgep88, i64 1536
  store double %.980.us, ptr %scevgep89, align 8
  %exitcond367.not = icmp eq i64 %arg.count, %.751.us
  br i1 %exitcond367.not, label %B810.B396.loopexit_crit_edge.us, label %B812.us, !llvm.loop !117

B516.us:                                          
  %lsr.iv122 = phi i64 [ 0, %B516.us.preheader ], [ %lsr.iv.next123, %B516.us ]
  %59 = shl i64 %lsr.iv122, 3
  %scevgep137 = getelementptr i8, ptr %scevgep131, i64 %59
  %scevgep138 = getelementptr i8, ptr %scevgep137, i64 1024
  %.527.us = load double, ptr %scevgep138, align 8
  %scevgep136 = getelementptr i8, ptr %scevgep137, i64 512
  %.532.us = load double, ptr %scevgep136, align 8
  %60 = shl i64 %lsr.iv122, 3
  %scevgep36 = getelementptr i8, ptr %scevgep128, i64 %60
  %.544.us = load double, ptr %scevgep36, align 8
  %.546.us = fadd double %.527.us, %.544.us
  %.552.us = fcmp ogt double %.546.us, %.532.us
  %"$phi628.2.2.2.us" = select i1 %.552.us, double %.532.us, double %.546.us
  %.569.us = fsub double %"$phi628.2.2.2.us", %.527.us
  %.579.us = load double, ptr %scevgep137, align 8
  %61 = shl i64 %lsr.iv122, 3
  %scevgep35 = getelementptr i8, ptr %scevgep121, i64 %61
  %.585.us = load double, ptr %scevgep35, align 8
  %.587.us = fcmp olt double %.569.us, 0.000000e+00
  %"$phi708.6.2.2.us" = select i1 %.587.us, double 0.000000e+00, double %.569.us
  %.616.us = fmul double %.585.us, %"$phi708.6.2.2.us"
  %.622.us = fadd double %.579.us, %.616.us
  store double %.622.us, ptr %scevgep137, align 8
  store double %.546.us, ptr %scevgep138, align 8
  %62 = shl i64 %lsr.iv122, 3
  %scevgep39 = getelementptr i8, ptr %scevgep131, i64 %62
  %scevgep46 = getelementptr i8, ptr %scevgep39, i64 2048
  store double %.527.us, ptr %scevgep46, align 8
  %lsr.iv.next123 = add i64 %lsr.iv122, 1
  %exitcond366.not = icmp eq i64 %74, %lsr.iv.next123
  br i1 %exitcond366.not, label %B780.endif.us, label %B516.us, !llvm.loop !118

B516.lr.ph.us:                                    
  %lsr.iv178 = phi ptr [ %arg.parts, %B516.lr.ph.us.preheader ], [ %scevgep179, %B810.B396.loopexit_crit_edge.us ]
  %lsr.iv140 = phi ptr [ %scevgep139, %B516.lr.ph.us.preheader ], [ %scevgep141, %B810.B396.loopexit_crit_edge.us ]
  %lsr.iv126 = phi ptr [ %scevgep43, %B516.lr.ph.us.preheader ], [ %scevgep127, %B810.B396.loopexit_crit_edge.us ]
  %lsr.iv110 = phi ptr [ %15, %B516.lr.ph.us.preheader ], [ %scevgep111, %B810.B396.loopexit_crit_edge.us ]
  %.351280290.us = phi i64 [ 0, %B516.lr.ph.us.preheader ], [ %.358.us, %B810.B396.loopexit_crit_edge.us ]
  br i1 %brmerge88, label %B516.us.preheader, label %vector.body57.preheader

vector.body57.preheader:                          
  br label %vector.body57

vector.body57:                                    
  %lsr.iv = phi i64 [ %32, %vector.body57.preheader ], [ %lsr.iv.next, %vector.body57 ]
  %lsr.iv116 = phi ptr [ %scevgep117, %vector.body57 ], [ %scevgep40, %vector.body57.preheader ]
  %lsr.iv112 = phi ptr [ %scevgep113, %vector.body57 ], [ %lsr.iv110, %vector.body57.preheader ]
  %scevgep120 = getelementptr i8, ptr %lsr.iv116, i64 1024
  %wide.load59 = load <4 x double>, ptr %scevgep120, align 8, !alias.scope !119, !noalias !122
  %scevgep119 = getelementptr i8, ptr %lsr.iv116, i64 512
  %wide.load60 = load <4 x double>, ptr %scevgep119, align 8, !alias.scope !119, !noalias !122
  %scevgep114 = getelementptr i8, ptr %lsr.iv112, i64 %20
  %wide.load61 = load <4 x double>, ptr %scevgep114, align 8, !alias.scope !125
  %63 = fadd <4 x double> %wide.load59, %wide.load61
  %64 = fcmp ogt <4 x double> %63, %wide.load60
  %65 = select <4 x i1> %64, <4 x double> %wide.load60, <4 x double> %63
  %66 = fsub <4 x double> %65, %wide.load59
  %wide.load62 = load <4 x double>, ptr %lsr.iv116, align 8, !alias.scope !119, !noalias !122
  %wide.load63 = load <4 x double>, ptr %lsr.iv112, align 8, !alias.scope !126
  %67 = fcmp olt <4 x double> %66, zeroinitializer
  %68 = select <4 x i1> %67, <4 x double> zeroinitializer, <4 x double> %66
  %69 = fmul <4 x double> %wide.load63, %68
  %70 = fadd <4 x double> %wide.load62, %69
  store <4 x double> %70, ptr %lsr.iv116, align 8, !alias.scope !119, !noalias !122
  store <4 x double> %63, ptr %scevgep120, align 8, !alias.scope !119, !noalias !122
  %scevgep118 = getelementptr i8, ptr %lsr.iv116, i64 2048
  store <4 x double> %wide.load59, ptr %scevgep118, align 8, !alias.scope !119, !noalias !122
  %scevgep113 = getelementptr i8, ptr %lsr.iv112, i64 32
  %scevgep117 = getelementptr i8, ptr %lsr.iv116, i64 32
  %lsr.iv.next = add i64 %lsr.iv, -4
  %71 = icmp eq i64 %lsr.iv.next, 0
  br i1 %71, label %middle.block65, label %vector.body57, !llvm.loop !127

middle.block65:                                   
  %72 = icmp eq i64 %arg.count, %n.vec56
  br i1 %72, label %B780.endif.us, label %B516.us.preheader

B516.us.preheader:                                
  %.488266268.us.ph = phi i64 [ %n.vec56, %middle.block65 ], [ 0, %B516.lr.ph.us ]
  %73 = shl i64 %.488266268.us.ph, 3
  %scevgep121 = getelementptr i8, ptr %lsr.iv110, i64 %73
  %scevgep128 = getelementptr i8, ptr %lsr.iv126, i64 %73
  %scevgep131 = getelementptr i8, ptr %scevgep40, i64 %73
  %74 = sub nsw i64 %arg.count, %.488266268.us.ph
  br label %B516.us

B810.B396.loopexit_crit_edge.us:                  
  %.358.us = add nuw nsw i64 %.351280290.us, 1
  %scevgep111 = getelementptr i8, ptr %lsr.iv110, i64 512
  %scevgep127 = getelementptr i8, ptr %lsr.iv126, i64 512
  %scevgep141 = getelementptr i8, ptr %lsr.iv140, i64 2048
  %scevgep179 = getelementptr i8, ptr %lsr.iv178, i64 2048
  %exitcond368.not = icmp eq i64 %arg.n, %.358.us
  br i1 %exitcond368.not, label %B1310.endif, label %B516.lr.ph.us

B1310.endif:                                      
  %.1097359.not = icmp slt i64 %arg.count, 1
  br i1 %.1097359.not, label %B1596, label %B1342.preheader

B1342.preheader:                                  
  %min.iters.check69 = icmp ult i64 %arg.count, 4
  br i1 %min.iters.check69, label %B1342.preheader14, label %vector.ph70

B1342.preheader14:                                
  %.1103358360.ph = phi i64 [ 0, %B1342.preheader ], [ %n.vec72, %middle.block84 ]
  br label %B1342

vector.ph70:                                      
  %const152 = bitcast i64 9223372036854775804 to i64
  %n.vec72 = and i64 %arg.count, %const152
  %broadcast.splatinsert73 = insertelement <4 x double> poison, double %.30, i64 0
  %broadcast.splat74 = shufflevector <4 x double> %broadcast.splatinsert73, <4 x double> poison, <4 x i32> zeroinitializer
  %broadcast.splatinsert75 = insertelement <4 x double> poison, double %.32, i64 0
  %broadcast.splat76 = shufflevector <4 x double> %broadcast.splatinsert75, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body77

vector.body77:                                    
  %index78 = phi i64 [ 0, %vector.ph70 ], [ %index.next83, %vector.body77 ]
  %sunkaddr273 = mul i64 %index78, 8
  %sunkaddr274 = getelementptr i8, ptr %arg.room, i64 %sunkaddr273
  %sunkaddr275 = getelementptr i8, ptr %sunkaddr274, i64 3072
  %wide.load79 = load <4 x double>, ptr %sunkaddr275, align 8
  %sunkaddr276 = mul i64 %index78, 8
  %sunkaddr277 = getelementptr i8, ptr %arg.room, i64 %sunkaddr276
  %sunkaddr278 = getelementptr i8, ptr %sunkaddr277, i64 4608
  %wide.load80 = load <4 x double>, ptr %sunkaddr278, align 8
  %sunkaddr279 = mul i64 %index78, 8
  %sunkaddr280 = getelementptr i8, ptr %arg.room, i64 %sunkaddr279
  %sunkaddr281 = getelementptr i8, ptr %sunkaddr280, i64 2560
  %wide.load81 = load <4 x double>, ptr %sunkaddr281, align 8
  %sunkaddr282 = mul i64 %index78, 8
  %sunkaddr283 = getelementptr i8, ptr %arg.room, i64 %sunkaddr282
  %sunkaddr284 = getelementptr i8, ptr %sunkaddr283, i64 3584
  %wide.load82 = load <4 x double>, ptr %sunkaddr284, align 8
  %75 = fcmp ogt <4 x double> %wide.load79, %wide.load80
  %76 = select <4 x i1> %75, <4 x double> %wide.load80, <4 x double> %wide.load79
  %77 = fcmp ogt <4 x double> %wide.load79, %wide.load82
  %78 = select <4 x i1> %77, <4 x double> %wide.load82, <4 x double> %wide.load79
  %79 = fcmp olt <4 x double> %78, %wide.load80
  %80 = select <4 x i1> %79, <4 x double> %wide.load80, <4 x double> %78
  %81 = fsub <4 x double> %76, %wide.load81
  %82 = fmul <4 x double> %broadcast.splat74, %81
  %83 = fsub <4 x double> %80, %wide.load80
  %84 = fmul <4 x double> %broadcast.splat76, %83
  %85 = fadd <4 x double> %82, %84
  %sunkaddr285 = mul i64 %index78, 8
  %sunkaddr286 = getelementptr i8, ptr %arg.room, i64 %sunkaddr285
  %sunkaddr287 = getelementptr i8, ptr %sunkaddr286, i64 4096
  store <4 x double> %85, ptr %sunkaddr287, align 8
  %index.next83 = add nuw nsw i64 %index78, 4
  %86 = icmp eq i64 %n.vec72, %index.next83
  br i1 %86, label %middle.block84, label %vector.body77, !llvm.loop !128

middle.block84:                                   
  %cmp.n85 = icmp eq i64 %arg.count, %n.vec72
  br i1 %cmp.n85, label %B1596, label %B1342.preheader14
}

declare i64 @llvm.vector.reduce.add.v4i64(<4 x i64>)

!0 = !{!1}
!1 = distinct !{!1, !2, !"scope: %retptr"}
!2 = distinct !{!2, !"scope"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"scope: %retptr"}
!5 = distinct !{!5, !"scope"}
!6 = !{!"branch_weights", i32 49, i32 1}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.isvectorized", i32 1}
!9 = !{!"branch_weights", i32 1, i32 49, i32 49}
!10 = distinct !{!10, !8}
!11 = distinct !{!11, !8, !12}
!12 = !{!"llvm.loop.unroll.runtime.disable"}
!13 = distinct !{!13, !8}
!14 = !{!15}
!15 = distinct !{!15, !16}
!16 = distinct !{!16, !"LVerDomain"}
!17 = !{!18}
!18 = distinct !{!18, !16}
!19 = distinct !{!19, !8, !12}
!20 = distinct !{!20, !8, !12}
!21 = distinct !{!21, !22}
!22 = !{!"llvm.loop.unroll.disable"}
!23 = distinct !{!23, !8, !12}
!24 = !{!"branch_weights", i32 4, i32 12}
!25 = distinct !{!25, !8, !12}
!26 = distinct !{!26, !12, !8}
!27 = distinct !{!27, !8}
!28 = distinct !{!28, !8, !12}
!29 = distinct !{!29, !8, !12}
!30 = distinct !{!30, !12, !8}
!31 = distinct !{!31, !8}
!32 = distinct !{!32, !8}
!33 = distinct !{!33, !8, !12}
!34 = distinct !{!34, !8, !12}
!35 = distinct !{!35, !22}
!36 = distinct !{!36, !8, !12}
!37 = distinct !{!37, !8, !12}
!38 = distinct !{!38, !22}
!39 = !{!40}
!40 = distinct !{!40, !41}
!41 = distinct !{!41, !"LVerDomain"}
!42 = !{!43}
!43 = distinct !{!43, !41}
!44 = distinct !{!44, !8, !12}
!45 = distinct !{!45, !8}
!46 = distinct !{!46, !8}
!47 = distinct !{!47, !8}
!48 = distinct !{!48, !8}
!49 = distinct !{!49, !8}
!50 = !{!51}
!51 = distinct !{!51, !52}
!52 = distinct !{!52, !"LVerDomain"}
!53 = !{!54}
!54 = distinct !{!54, !52}
!55 = distinct !{!55, !8, !12}
!56 = distinct !{!56, !8, !12}
!57 = distinct !{!57, !22}
!58 = distinct !{!58, !8}
!59 = !{!60}
!60 = distinct !{!60, !61}
!61 = distinct !{!61, !"LVerDomain"}
!62 = !{!63}
!63 = distinct !{!63, !61}
!64 = !{!65}
!65 = distinct !{!65, !61}
!66 = !{!67, !60, !63, !68}
!67 = distinct !{!67, !61}
!68 = distinct !{!68, !61}
!69 = !{!68}
!70 = !{!67}
!71 = !{!60, !63, !68}
!72 = distinct !{!72, !8, !12}
!73 = distinct !{!73, !8, !12}
!74 = distinct !{!74, !8, !12}
!75 = distinct !{!75, !22}
!76 = !{!77}
!77 = distinct !{!77, !78}
!78 = distinct !{!78, !"LVerDomain"}
!79 = !{!80}
!80 = distinct !{!80, !78}
!81 = distinct !{!81, !8, !12}
!82 = distinct !{!82, !8, !12}
!83 = distinct !{!83, !8, !12}
!84 = distinct !{!84, !8, !12}
!85 = distinct !{!85, !8, !12}
!86 = !{!87}
!87 = distinct !{!87, !88}
!88 = distinct !{!88, !"LVerDomain"}
!89 = !{!90, !91, !92}
!90 = distinct !{!90, !88}
!91 = distinct !{!91, !88}
!92 = distinct !{!92, !88}
!93 = !{!90}
!94 = !{!91, !92}
!95 = !{!91}
!96 = !{!92}
!97 = distinct !{!97, !8, !12}
!98 = distinct !{!98, !8}
!99 = distinct !{!99, !12, !8}
!100 = !{!101}
!101 = distinct !{!101, !102}
!102 = distinct !{!102, !"LVerDomain"}
!103 = !{!104}
!104 = distinct !{!104, !102}
!105 = distinct !{!105, !8, !12}
!106 = distinct !{!106, !8}
!107 = distinct !{!107, !12, !8}
!108 = !{!109}
!109 = distinct !{!109, !110}
!110 = distinct !{!110, !"LVerDomain"}
!111 = !{!112}
!112 = distinct !{!112, !110}
!113 = !{!114}
!114 = distinct !{!114, !110}
!115 = !{!109, !112}
!116 = distinct !{!116, !8, !12}
!117 = distinct !{!117, !8}
!118 = distinct !{!118, !8}
!119 = !{!120}
!120 = distinct !{!120, !121}
!121 = distinct !{!121, !"LVerDomain"}
!122 = !{!123, !124}
!123 = distinct !{!123, !121}
!124 = distinct !{!124, !121}
!125 = !{!124}
!126 = !{!123}
!127 = distinct !{!127, !8, !12}
!128 = distinct !{!128, !8, !12}
