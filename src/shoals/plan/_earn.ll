; _slopes.py by numba 0.68.1; the source is sha256 f6bbe921625652495e29d9c719db380905d1673c7afa0a9cec54256177716585
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
  %.1579 = alloca i64, align 8
  store i64 0, ptr %.1579, align 8
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
  %.363.nonneg845 = sub i64 0, %.363
  %.4069651673 = icmp sgt i64 %.363.nonneg845, 0
  %.406965 = and i1 %.364, %.4069651673
  br i1 %.406965, label %B380.preheader, label %B468.else.if

B380.preheader:                                   
  %xtraiter = and i64 %.363.nonneg845, 1
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B380.prol.loopexit, label %B380.prol

B380.prol:                                        
  %.415.prol = xor i64 %.363, -1
  %.419.prol = add i64 %.5.i70, -2
  %sunkaddr = shl i64 %.5.i70, 3
  %sunkaddr545 = getelementptr i8, ptr %arg.scale, i64 %sunkaddr
  %sunkaddr546 = getelementptr i8, ptr %sunkaddr545, i64 -8
  store double 1.000000e+00, ptr %sunkaddr546, align 8
  br label %B380.prol.loopexit

B380.prol.loopexit:                               
  %size.4.0968.unr = phi double [ 1.000000e+00, %B380.preheader ], [ %arg.keep, %B380.prol ]
  %.405963967.unr = phi i64 [ %.363.nonneg845, %B380.preheader ], [ %.415.prol, %B380.prol ]
  %.412964966.unr = phi i64 [ %.324, %B380.preheader ], [ %.419.prol, %B380.prol ]
  %0 = icmp eq i64 %.324, %.5.i
  br i1 %0, label %B468.else.if, label %B380.preheader431

B380.preheader431:                                
  br label %B380

B380:                                             
  %size.4.0968 = phi double [ %.482.1, %B446.1 ], [ %size.4.0968.unr, %B380.preheader431 ]
  %.405963967 = phi i64 [ %.415.1, %B446.1 ], [ %.405963967.unr, %B380.preheader431 ]
  %.412964966 = phi i64 [ %.419.1, %B446.1 ], [ %.412964966.unr, %B380.preheader431 ]
  %.456 = fcmp olt double %size.4.0968, 0x3D70000000000000
  br i1 %.456, label %B404.endif.preheader, label %B446

B404.endif.preheader:                             
  br label %B404.endif

B446:                                             
  %size.6.2 = phi double [ %size.4.0968, %B380 ], [ %.464, %B404.endif ]
  %.476 = getelementptr double, ptr %arg.scale, i64 %.412964966
  store double %size.6.2, ptr %.476, align 8
  %.482 = fmul double %arg.keep, %size.6.2
  %.415.1 = add nsw i64 %.405963967, -2
  %.419.1 = add i64 %.412964966, -2
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
  %sunkaddr547 = shl i64 %.419.1, 3
  %sunkaddr548 = getelementptr i8, ptr %arg.scale, i64 %sunkaddr547
  %sunkaddr549 = getelementptr i8, ptr %sunkaddr548, i64 8
  store double %size.6.2.1, ptr %sunkaddr549, align 8
  %.482.1 = fmul double %arg.keep, %size.6.2.1
  %.406.1 = icmp sgt i64 %.405963967, 2
  br i1 %.406.1, label %B380, label %B468.else.if

B568.loopexit:                                    
  %head.6.1.lcssa = phi i64 [ %head.8.01343, %B570.endif.endif.endif.endif.endif.endif ], [ %head.7.3, %B4010 ]
  %tail.3.1.lcssa = phi i64 [ %tail.7.01344, %B570.endif.endif.endif.endif.endif.endif ], [ %tail.4.3, %B4010 ]
  %earned.4.1.lcssa = phi double [ %earned.7.01345, %B570.endif.endif.endif.endif.endif.endif ], [ %earned.5.3, %B4010 ]
  %row.2.1.lcssa = phi i64 [ %row.3.01346, %B570.endif.endif.endif.endif.endif.endif ], [ %.1963, %B4010 ]
  %.681 = icmp sgt i64 %.68011841342, 1
  br i1 %.681, label %B570.endif.endif, label %B4032

B938:                                             
  %row.2.11165 = phi i64 [ %row.3.01346, %B938.lr.ph ], [ %.1963, %B4010 ]
  %earned.4.11164 = phi double [ %earned.7.01345, %B938.lr.ph ], [ %earned.5.3, %B4010 ]
  %tail.3.11163 = phi i64 [ %tail.7.01344, %B938.lr.ph ], [ %tail.4.3, %B4010 ]
  %head.6.11161 = phi i64 [ %head.8.01343, %B938.lr.ph ], [ %head.7.3, %B4010 ]
  %.100610741160 = phi i64 [ %.963.nonneg835, %B938.lr.ph ], [ %.1016, %B4010 ]
  %.101310771159 = phi i64 [ %.924, %B938.lr.ph ], [ %.1020, %B4010 ]
  %1 = fcmp olt double %arg.keep, 1.000000e+00
  %.1016 = add nsw i64 %.100610741160, -1
  %.1020 = add i64 %.101310771159, -1
  %.1050 = sub nsw i64 %.101310771159, %.13.i
  %.1060 = icmp slt i64 %.101310771159, %.324
  %or.cond = select i1 %1, i1 %.1060, i1 false
  br i1 %or.cond, label %B980, label %B1226

B980:                                             
  %.1064 = getelementptr double, ptr %arg.scale, i64 %.101310771159
  %.1065 = load double, ptr %.1064, align 8
  %sunkaddr550 = shl i64 %.1020, 3
  %sunkaddr551 = getelementptr i8, ptr %arg.scale, i64 %sunkaddr550
  %sunkaddr552 = getelementptr i8, ptr %sunkaddr551, i64 16
  %.1070 = load double, ptr %sunkaddr552, align 8
  %.1072 = fmul double %arg.keep, %.1070
  %.1076 = fdiv double %.1065, %.1072
  %.1081 = fcmp ogt double %.1076, 1.000000e+00
  br i1 %.1081, label %B1038.endif, label %B1226

B1072:                                            
  %lsr.iv455 = phi i64 [ %85, %B1072.preheader331 ], [ %lsr.iv.next456, %B1072 ]
  %lsr.iv = phi i64 [ %84, %B1072.preheader331 ], [ %lsr.iv.next, %B1072 ]
  %scevgep458 = getelementptr i8, ptr %arg.slope, i64 %lsr.iv455
  %.1204 = load double, ptr %scevgep458, align 8
  %.1209 = fdiv double %.1204, %.1076
  %scevgep457 = getelementptr i8, ptr %arg.wide, i64 %lsr.iv455
  %.1212 = load double, ptr %scevgep457, align 8
  %.1214 = fmul double %.1076, %.1212
  store double %.1209, ptr %scevgep458, align 8
  store double %.1214, ptr %scevgep457, align 8
  %lsr.iv.next = add i64 %lsr.iv, -1
  %lsr.iv.next456 = add i64 %lsr.iv455, 8
  %.1164 = icmp ugt i64 %lsr.iv.next, 1
  br i1 %.1164, label %B1072, label %B1134.endif.endif, !llvm.loop !7

B1226:                                            
  %.1367 = getelementptr double, ptr %arg.scale, i64 %.101310771159
  %.1368 = load double, ptr %.1367, align 8
  %.1380 = getelementptr double, ptr %75, i64 %.1050
  %.1381 = load double, ptr %.1380, align 8
  %.1384 = fcmp olt double %.1381, %.1383
  br i1 %.1384, label %B1302, label %B1454

B1302:                                            
  %.1389 = add i64 %.101310771159, %.811
  %.1392 = getelementptr double, ptr %arg.there, i64 %.101310771159
  %.1393 = load double, ptr %.1392, align 8
  store i64 0, ptr %.1400, align 8
  %.1404 = call i32 @burn_slot(ptr %.1400, ptr %excinfo.12, i64 %arg.n, i64 %.1050, i64 %.1389, double %.1393, ptr %arg.store, ptr %arg.merit, ptr %arg.room, ptr %arg.segment)
  %.1414 = load i64, ptr %.1400, align 8
  %cond77 = icmp eq i32 %.1404, 0
  br i1 %cond77, label %B1302.endif.endif, label %B1302.if.if, !prof !6

B1404:                                            
  %lsr.iv432 = phi i64 [ %88, %B1404.preheader.new ], [ %lsr.iv.next433, %B1404 ]
  %lsr.iv460 = phi ptr [ %scevgep461, %B1404 ], [ %scevgep459, %B1404.preheader.new ]
  %scevgep464 = getelementptr i8, ptr %lsr.iv460, i64 -96
  %.1550 = load double, ptr %scevgep464, align 8
  %.1552 = fmul double %.1368, %.1550
  store double %.1552, ptr %scevgep464, align 8
  %scevgep463 = getelementptr i8, ptr %lsr.iv460, i64 -64
  %.1550.1 = load double, ptr %scevgep463, align 8
  %.1552.1 = fmul double %.1368, %.1550.1
  store double %.1552.1, ptr %scevgep463, align 8
  %scevgep462 = getelementptr i8, ptr %lsr.iv460, i64 -32
  %.1550.2 = load double, ptr %scevgep462, align 8
  %.1552.2 = fmul double %.1368, %.1550.2
  store double %.1552.2, ptr %scevgep462, align 8
  %.1550.3 = load double, ptr %lsr.iv460, align 8
  %.1552.3 = fmul double %.1368, %.1550.3
  store double %.1552.3, ptr %lsr.iv460, align 8
  %scevgep461 = getelementptr i8, ptr %lsr.iv460, i64 128
  %lsr.iv.next433 = add nsw i64 %lsr.iv432, -4
  %niter.ncmp.3 = icmp eq i64 %lsr.iv.next433, 0
  br i1 %niter.ncmp.3, label %B1508.loopexit.unr-lcssa, label %B1404

B1454:                                            
  %.1571 = getelementptr double, ptr %arg.there, i64 %.101310771159
  %.1572 = load double, ptr %.1571, align 8
  store i64 0, ptr %.1579, align 8
  %.1583 = call i32 @gather_slot(ptr %.1579, ptr %excinfo.13, i64 %arg.n, i64 %.1050, double %.1572, ptr %arg.store, ptr %arg.room, ptr %arg.parts, ptr %arg.segment)
  %.1593 = load i64, ptr %.1579, align 8
  switch i32 %.1583, label %B1454.if.if [
    i32 -2, label %B1508
    i32 0, label %B1508
  ], !prof !9

B1508.loopexit.unr-lcssa:                         
  %2 = or i64 %88, 1
  %lcmp.mod387.not = icmp eq i64 %xtraiter386, 0
  br i1 %lcmp.mod387.not, label %B1508, label %B1404.epil.preheader

B1404.epil.preheader:                             
  %.1514985987.epil.init = phi i64 [ 1, %B1404.preheader ], [ %2, %B1508.loopexit.unr-lcssa ]
  %3 = shl i64 %.1514985987.epil.init, 5
  %scevgep466 = getelementptr i8, ptr %scevgep465, i64 %3
  %4 = shl nuw nsw i64 %xtraiter386, 5
  br label %B1404.epil

B1404.epil:                                       
  %lsr.iv467 = phi i64 [ %lsr.iv.next468, %B1404.epil ], [ 0, %B1404.epil.preheader ]
  %scevgep469 = getelementptr i8, ptr %scevgep466, i64 %lsr.iv467
  %.1550.epil = load double, ptr %scevgep469, align 8
  %.1552.epil = fmul double %.1368, %.1550.epil
  store double %.1552.epil, ptr %scevgep469, align 8
  %lsr.iv.next468 = add nuw nsw i64 %lsr.iv467, 32
  %epil.iter.cmp.not = icmp eq i64 %4, %lsr.iv.next468
  br i1 %epil.iter.cmp.not, label %B1508, label %B1404.epil, !llvm.loop !10

B1508:                                            
  %m.3.2 = phi i64 [ %.1593, %B1454 ], [ %.1593, %B1454 ], [ %.1414, %B1404.epil ], [ %.1414, %B1508.loopexit.unr-lcssa ], [ %.1414, %B1302.endif.endif ]
  %.1615 = add nsw i64 %m.3.2, 2
  %.1617 = icmp slt i64 %head.6.11161, %.1615
  br i1 %.1617, label %B1526.else.if, label %B1710

common.ret:                                       
  %common.ret.op = phi i32 [ 0, %B1562 ], [ 0, %B4032 ], [ %.1583, %B1454.if.if ], [ %.1404, %B1302.if.if ], [ %.904, %B570.endif.endif.endif.endif.if.if ], [ %.869, %B570.endif.endif.endif.if.if ], [ %.830, %B570.endif.endif.if.if ]
  ret i32 %common.ret.op

B1562:                                            
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B1616:                                            
  %lsr.iv490 = phi i64 [ %.1845992994.ph.neg, %B1616.preheader330 ], [ %lsr.iv.next491, %B1616 ]
  %5 = shl i64 %lsr.iv490, 3
  %scevgep499 = getelementptr i8, ptr %scevgep498, i64 %5
  %.1881 = load double, ptr %scevgep499, align 8
  %scevgep497 = getelementptr i8, ptr %scevgep496, i64 %5
  %.1886 = load double, ptr %scevgep497, align 8
  %scevgep495 = getelementptr i8, ptr %scevgep494, i64 %5
  store double %.1881, ptr %scevgep495, align 8
  %6 = shl i64 %lsr.iv490, 3
  %scevgep442 = getelementptr i8, ptr %scevgep492, i64 %6
  store double %.1886, ptr %scevgep442, align 8
  %lsr.iv.next491 = add i64 %lsr.iv490, -1
  %exitcond1599.not = icmp eq i64 %104, %lsr.iv.next491
  br i1 %exitcond1599.not, label %B1690, label %B1616, !llvm.loop !12

B1690:                                            
  %.1910 = sub nsw i64 %arg.capacity, %.1625
  br label %B1710

B1710:                                            
  %head.10.2 = phi i64 [ %.1910, %B1690 ], [ %head.6.11161, %B1508 ]
  %tail.5.2 = phi i64 [ %arg.capacity, %B1690 ], [ %tail.3.11163, %B1508 ]
  %.1923 = load double, ptr %arg.segment, align 8
  %.1925 = fadd double %earned.4.11164, %.1923
  %.1933 = getelementptr double, ptr %arg.ends, i64 %row.2.11165
  %.1934 = load double, ptr %.1933, align 8
  %sunkaddr493 = getelementptr i8, ptr %arg.segment, i64 8
  %.1937 = load double, ptr %sunkaddr493, align 8
  %.1938 = fadd double %.1934, %.1937
  %.1945 = getelementptr i8, ptr %.1933, i64 8
  %.1946 = load double, ptr %.1945, align 8
  %.1950 = fadd double %.1937, %.1946
  %7 = getelementptr double, ptr %arg.room, i64 %.1050
  %.1956 = getelementptr i8, ptr %7, i64 4608
  %.1957 = load double, ptr %.1956, align 8
  %.1958 = fadd double %.1950, %.1957
  %.1963 = add nsw i64 %row.2.11165, -6
  %.1970 = icmp sgt i64 %.101310771159, 0
  br i1 %.1970, label %B1872, label %B1948

B1872:                                            
  %.1975 = mul nsw i64 %.1020, %.5.i73
  %.1977 = getelementptr double, ptr %arg.energy_min, i64 %.1975
  %.1978 = load double, ptr %.1977, align 8
  %.1984 = mul nsw i64 %.1020, %.5.i74
  %.1986 = getelementptr double, ptr %arg.energy_max, i64 %.1984
  %.1987 = load double, ptr %.1986, align 8
  br label %B1948

B1948:                                            
  %most.2.2 = phi double [ %.1987, %B1872 ], [ 0x7FF0000000000000, %B1710 ]
  %least.2.2 = phi double [ %.1978, %B1872 ], [ 0.000000e+00, %B1710 ]
  %.idx857 = shl i64 %m.3.2, 5
  %8 = getelementptr i8, ptr %arg.segment, i64 %.idx857
  %.2028 = getelementptr i8, ptr %8, i64 32
  store double 0xFFF0000000000000, ptr %.2028, align 8
  %.2032 = getelementptr double, ptr %arg.slope, i64 %tail.5.2
  store double 0xFFF0000000000000, ptr %.2032, align 8
  %.2036 = fmul double %arg.keep, %least.2.2
  %.2038 = fsub double %.2036, %.1938
  %.2040 = fmul double %.1368, %.2038
  %.2056 = fcmp ogt double %.2040, 0.000000e+00
  br i1 %.2056, label %B2058.preheader, label %B2454

B2058.preheader:                                  
  %sunkaddr494 = getelementptr i8, ptr %arg.segment, i64 32
  %.2073999 = load double, ptr %sunkaddr494, align 8
  %.20761000 = getelementptr double, ptr %arg.slope, i64 %head.10.2
  %.20771001 = load double, ptr %.20761000, align 8
  %.21131007 = fcmp oeq double %.2073999, 0xFFF0000000000000
  %.21171008 = fcmp oeq double %.20771001, 0xFFF0000000000000
  %or.cond8481009 = and i1 %.21131007, %.21171008
  br i1 %or.cond8481009, label %B2454, label %B2202.preheader

B2202.preheader:                                  
  %.20861002 = fcmp oge double %.2073999, %.20771001
  %.21001004 = getelementptr double, ptr %arg.wide, i64 %head.10.2
  %"$phi2150.2.2.4.in1005" = select i1 %.20861002, ptr %.20921003, ptr %.21001004
  br label %B2202

B2058:                                            
  %.2070 = shl nsw i64 %.2309744, 2
  %.2072 = getelementptr double, ptr %arg.segment, i64 %.2070
  %.2073 = load double, ptr %.2072, align 8
  %.2076 = getelementptr double, ptr %arg.slope, i64 %.2367
  %.2077 = load double, ptr %.2076, align 8
  %.2086 = fcmp oge double %.2073, %.2077
  %.2092 = getelementptr i8, ptr %.2072, i64 8
  %.2100 = getelementptr double, ptr %arg.wide, i64 %.2367
  %"$phi2150.2.2.4.in" = select i1 %.2086, ptr %.2092, ptr %.2100
  %.2113 = fcmp oeq double %.2073, 0xFFF0000000000000
  %.2117 = fcmp oeq double %.2077, 0xFFF0000000000000
  %or.cond848 = and i1 %.2113, %.2117
  br i1 %or.cond848, label %B2454, label %B2202

B2202:                                            
  %"$phi2150.2.2.41018.in" = phi ptr [ %"$phi2150.2.2.4.in", %B2058 ], [ %"$phi2150.2.2.4.in1005", %B2202.preheader ]
  %.20861017 = phi i1 [ %.2086, %B2058 ], [ %.20861002, %B2202.preheader ]
  %.20771016 = phi double [ %.2077, %B2058 ], [ %.20771001, %B2202.preheader ]
  %.20731015 = phi double [ %.2073, %B2058 ], [ %.2073999, %B2202.preheader ]
  %.20701014 = phi i64 [ %.2070, %B2058 ], [ 4, %B2202.preheader ]
  %i.4.21013 = phi i64 [ %.2309744, %B2058 ], [ 1, %B2202.preheader ]
  %cut.7.21012 = phi double [ %.2282731738, %B2058 ], [ %.2040, %B2202.preheader ]
  %earned.6.21011 = phi double [ %.2274729740, %B2058 ], [ %.1925, %B2202.preheader ]
  %head.9.21010 = phi i64 [ %.2367, %B2058 ], [ %head.10.2, %B2202.preheader ]
  %"$phi2150.2.2.41018" = load double, ptr %"$phi2150.2.2.41018.in", align 8
  br i1 %.20861017, label %B2220, label %B2220.thread

B2220:                                            
  %9 = fcmp ogt double %"$phi2150.2.2.41018", %cut.7.21012
  br i1 %9, label %B2330, label %B2430

B2220.thread:                                     
  %10 = fcmp ogt double %"$phi2150.2.2.41018", %cut.7.21012
  br i1 %10, label %B2346, label %B2436

B2330:                                            
  %.2189 = fsub double %"$phi2150.2.2.41018", %cut.7.21012
  %11 = getelementptr double, ptr %arg.segment, i64 %.20701014
  %.2208 = getelementptr i8, ptr %11, i64 8
  store double %.2189, ptr %.2208, align 8
  %.2226 = getelementptr double, ptr %arg.wide, i64 %head.9.21010
  %.2227 = load double, ptr %.2226, align 8
  br label %B2354

B2346:                                            
  %.2234 = fsub double %"$phi2150.2.2.41018", %cut.7.21012
  br label %B2354

B2354:                                            
  %"$phi2220.2.2.4705710721" = phi double [ %.20731015, %B2330 ], [ %.20771016, %B2346 ]
  %"$phi2354.2.2.3" = phi double [ %.2227, %B2330 ], [ %.2234, %B2346 ]
  %.2175.pn = fmul double %cut.7.21012, %"$phi2220.2.2.4705710721"
  %.2177712719 = fadd double %earned.6.21011, %.2175.pn
  %.2263 = getelementptr double, ptr %arg.wide, i64 %head.9.21010
  store double %"$phi2354.2.2.3", ptr %.2263, align 8
  br label %B2454

B2430:                                            
  %.2309 = add nsw i64 %i.4.21013, 1
  br label %B2436

B2436:                                            
  %.2309744 = phi i64 [ %.2309, %B2430 ], [ %i.4.21013, %B2220.thread ]
  %"$phi2220.2.2.4706727742" = phi double [ %.20731015, %B2430 ], [ %.20771016, %B2220.thread ]
  %"$phi2436.3.2.4" = phi i64 [ 0, %B2430 ], [ 1, %B2220.thread ]
  %.2282731738 = fsub double %cut.7.21012, %"$phi2150.2.2.41018"
  %.2272.pn = fmul double %"$phi2150.2.2.41018", %"$phi2220.2.2.4706727742"
  %.2274729740 = fadd double %earned.6.21011, %.2272.pn
  %.2367 = add nsw i64 %"$phi2436.3.2.4", %head.9.21010
  %.2377 = fcmp ogt double %.2282731738, 0.000000e+00
  br i1 %.2377, label %B2058, label %B2454

B2454:                                            
  %head.11.3 = phi i64 [ %head.10.2, %B1948 ], [ %head.9.21010, %B2354 ], [ %head.10.2, %B2058.preheader ], [ %.2367, %B2058 ], [ %.2367, %B2436 ]
  %earned.5.3 = phi double [ %.1925, %B1948 ], [ %.2177712719, %B2354 ], [ %.1925, %B2058.preheader ], [ %.2274729740, %B2058 ], [ %.2274729740, %B2436 ]
  %outermost.4.3 = phi double [ 0x7FF0000000000000, %B1948 ], [ %"$phi2220.2.2.4705710721", %B2354 ], [ 0x7FF0000000000000, %B2058.preheader ], [ %"$phi2220.2.2.4706727742", %B2058 ], [ %"$phi2220.2.2.4706727742", %B2436 ]
  %i.5.3 = phi i64 [ 1, %B1948 ], [ %i.4.21013, %B2354 ], [ 1, %B2058.preheader ], [ %.2309744, %B2058 ], [ %.2309744, %B2436 ]
  %12 = fcmp olt double %arg.keep, 1.000000e+00
  %sunkaddr555 = shl i64 %row.2.11165, 3
  %sunkaddr556 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr555
  %sunkaddr557 = getelementptr i8, ptr %sunkaddr556, i64 -16
  store double %outermost.4.3, ptr %sunkaddr557, align 8
  %.idx858 = shl i64 %i.5.3, 5
  %13 = getelementptr i8, ptr %arg.segment, i64 %.idx858
  %.2408 = getelementptr i8, ptr %13, i64 -32
  store double 0x7FF0000000000000, ptr %.2408, align 8
  %14 = getelementptr double, ptr %arg.slope, i64 %head.11.3
  %.2413 = getelementptr i8, ptr %14, i64 -8
  store double 0x7FF0000000000000, ptr %.2413, align 8
  %.2418 = fmul double %arg.keep, %most.2.2
  %.2420 = fsub double %.1958, %.2418
  %.2422 = fmul double %.1368, %.2420
  %.2440 = fcmp ogt double %.2422, 0.000000e+00
  %or.cond849 = select i1 %12, i1 %.2440, i1 false
  br i1 %or.cond849, label %B2592, label %B2788

B2592:                                            
  %.2450 = fcmp olt double %.1938, %.2036
  %"$phi2634.2.2.3.v.frozen" = freeze i1 %.2450
  %.2464 = fdiv double %.1938, %arg.keep
  %spec.select = select i1 %"$phi2634.2.2.3.v.frozen", double %least.2.2, double %.2464
  %"$phi2634.2.2.3" = fsub double %most.2.2, %spec.select
  %.2471 = fneg double %"$phi2634.2.2.3"
  %.2475 = fmul double %arg.keep, %.2471
  %.2477 = fmul double %.1368, %.2475
  %.2484 = add nsw i64 %m.3.2, 1
  %.2522 = sub i64 %.2484, %i.5.3
  %.25651029.not = icmp slt i64 %.2522, 1
  br i1 %.25651029.not, label %B2728.endif, label %B2690.preheader

B2690.preheader:                                  
  %15 = sub i64 %m.3.2, %i.5.3
  %xtraiter389 = and i64 %.2522, 3
  %lcmp.mod390.not = icmp eq i64 %xtraiter389, 0
  br i1 %lcmp.mod390.not, label %B2690.prol.loopexit, label %B2690.prol.preheader

B2690.prol.preheader:                             
  %scevgep501 = getelementptr i8, ptr %scevgep465, i64 %.idx858
  %16 = shl nuw nsw i64 %xtraiter389, 5
  br label %B2690.prol

B2690.prol:                                       
  %lsr.iv502 = phi i64 [ 0, %B2690.prol.preheader ], [ %lsr.iv.next503, %B2690.prol ]
  %cut.8.31032.prol = phi double [ %.2477, %B2690.prol.preheader ], [ %.2609.prol, %B2690.prol ]
  %scevgep504 = getelementptr i8, ptr %scevgep501, i64 %lsr.iv502
  %.2607.prol = load double, ptr %scevgep504, align 8
  %.2609.prol = fadd double %cut.8.31032.prol, %.2607.prol
  %lsr.iv.next503 = add nuw nsw i64 %lsr.iv502, 32
  %prol.iter.cmp.not = icmp eq i64 %16, %lsr.iv.next503
  br i1 %prol.iter.cmp.not, label %B2690.prol.loopexit.loopexit, label %B2690.prol, !llvm.loop !13

B2690.prol.loopexit.loopexit:                     
  %17 = add nsw i64 %16, -32
  %18 = lshr exact i64 %17, 5
  %19 = add i64 %i.5.3, %18
  %20 = add i64 %i.5.3, 1
  %21 = add i64 %20, %18
  %22 = sub i64 %m.3.2, %19
  br label %B2690.prol.loopexit

B2690.prol.loopexit:                              
  %cut.8.31032.unr = phi double [ %.2477, %B2690.preheader ], [ %.2609.prol, %B2690.prol.loopexit.loopexit ]
  %.256410271031.unr = phi i64 [ %.2522, %B2690.preheader ], [ %22, %B2690.prol.loopexit.loopexit ]
  %.257110281030.unr = phi i64 [ %i.5.3, %B2690.preheader ], [ %21, %B2690.prol.loopexit.loopexit ]
  %.2609.lcssa.unr = phi double [ poison, %B2690.preheader ], [ %.2609.prol, %B2690.prol.loopexit.loopexit ]
  %23 = icmp ult i64 %15, 3
  br i1 %23, label %B2728.endif, label %B2690.preheader449

B2690.preheader449:                               
  %24 = add i64 %.256410271031.unr, 4
  %25 = shl i64 %.257110281030.unr, 5
  %scevgep508 = getelementptr i8, ptr %scevgep507, i64 %25
  br label %B2690

B2690:                                            
  %lsr.iv509 = phi ptr [ %scevgep508, %B2690.preheader449 ], [ %scevgep510, %B2690 ]
  %lsr.iv505 = phi i64 [ %24, %B2690.preheader449 ], [ %lsr.iv.next506, %B2690 ]
  %cut.8.31032 = phi double [ %cut.8.31032.unr, %B2690.preheader449 ], [ %.2609.3, %B2690 ]
  %scevgep513 = getelementptr i8, ptr %lsr.iv509, i64 -96
  %.2607 = load double, ptr %scevgep513, align 8
  %.2609 = fadd double %cut.8.31032, %.2607
  %scevgep512 = getelementptr i8, ptr %lsr.iv509, i64 -64
  %.2607.1 = load double, ptr %scevgep512, align 8
  %.2609.1 = fadd double %.2609, %.2607.1
  %scevgep511 = getelementptr i8, ptr %lsr.iv509, i64 -32
  %.2607.2 = load double, ptr %scevgep511, align 8
  %.2609.2 = fadd double %.2609.1, %.2607.2
  %.2607.3 = load double, ptr %lsr.iv509, align 8
  %.2609.3 = fadd double %.2609.2, %.2607.3
  %lsr.iv.next506 = add i64 %lsr.iv505, -4
  %scevgep510 = getelementptr i8, ptr %lsr.iv509, i64 128
  %.2565.3 = icmp sgt i64 %lsr.iv.next506, 4
  br i1 %.2565.3, label %B2690, label %B2728.endif

B2762:                                            
  %lsr.iv521 = phi ptr [ %scevgep520, %B2762.preheader448 ], [ %scevgep522, %B2762 ]
  %lsr.iv517 = phi i64 [ %111, %B2762.preheader448 ], [ %lsr.iv.next518, %B2762 ]
  %cut.9.31041 = phi double [ %cut.9.31041.unr, %B2762.preheader448 ], [ %.2751.3, %B2762 ]
  %scevgep525 = getelementptr i8, ptr %lsr.iv521, i64 -24
  %.2749 = load double, ptr %scevgep525, align 8
  %.2751 = fadd double %cut.9.31041, %.2749
  %scevgep524 = getelementptr i8, ptr %lsr.iv521, i64 -16
  %.2749.1 = load double, ptr %scevgep524, align 8
  %.2751.1 = fadd double %.2751, %.2749.1
  %scevgep523 = getelementptr i8, ptr %lsr.iv521, i64 -8
  %.2749.2 = load double, ptr %scevgep523, align 8
  %.2751.2 = fadd double %.2751.1, %.2749.2
  %.2749.3 = load double, ptr %lsr.iv521, align 8
  %.2751.3 = fadd double %.2751.2, %.2749.3
  %lsr.iv.next518 = add i64 %lsr.iv517, -4
  %scevgep522 = getelementptr i8, ptr %lsr.iv521, i64 32
  %.2707.3 = icmp sgt i64 %lsr.iv.next518, 4
  br i1 %.2707.3, label %B2762, label %B2788

B2788:                                            
  %cut.10.2 = phi double [ %.2422, %B2454 ], [ %cut.8.3.lcssa, %B2728.endif ], [ %.2751.lcssa.unr, %B2762.prol.loopexit ], [ %.2751.3, %B2762 ]
  %.2800 = fcmp ogt double %cut.10.2, 0.000000e+00
  br i1 %.2800, label %B2800.preheader, label %B3184

B2800.preheader:                                  
  %.28141045 = shl nsw i64 %m.3.2, 2
  %.28161046 = getelementptr double, ptr %arg.segment, i64 %.28141045
  %.28171047 = load double, ptr %.28161046, align 8
  %.28191048 = add nsw i64 %tail.5.2, -1
  %.28211049 = getelementptr double, ptr %arg.slope, i64 %.28191048
  %.28221050 = load double, ptr %.28211049, align 8
  %.28581056 = fcmp oeq double %.28171047, 0x7FF0000000000000
  %.28611057 = fcmp oeq double %.28221050, 0x7FF0000000000000
  %or.cond8501058 = and i1 %.28581056, %.28611057
  br i1 %or.cond8501058, label %B3184, label %B2952.preheader

B2952.preheader:                                  
  %.28311051 = fcmp ole double %.28171047, %.28221050
  %.28371052 = getelementptr i8, ptr %.28161046, i64 8
  %.28461053 = getelementptr double, ptr %arg.wide, i64 %.28191048
  %"$phi2904.2.2.4.in1054" = select i1 %.28311051, ptr %.28371052, ptr %.28461053
  br label %B2952

B2800:                                            
  %.2814 = shl nsw i64 %.3025773, 2
  %.2816 = getelementptr double, ptr %arg.segment, i64 %.2814
  %.2817 = load double, ptr %.2816, align 8
  %.2819 = add nsw i64 %.3075, -1
  %.2821 = getelementptr double, ptr %arg.slope, i64 %.2819
  %.2822 = load double, ptr %.2821, align 8
  %.2831 = fcmp ole double %.2817, %.2822
  %.2837 = getelementptr i8, ptr %.2816, i64 8
  %.2846 = getelementptr double, ptr %arg.wide, i64 %.2819
  %"$phi2904.2.2.4.in" = select i1 %.2831, ptr %.2837, ptr %.2846
  %.2858 = fcmp oeq double %.2817, 0x7FF0000000000000
  %.2861 = fcmp oeq double %.2822, 0x7FF0000000000000
  %or.cond850 = and i1 %.2858, %.2861
  br i1 %or.cond850, label %B3184, label %B2952

B2952:                                            
  %"$phi2904.2.2.41067.in" = phi ptr [ %"$phi2904.2.2.4.in", %B2800 ], [ %"$phi2904.2.2.4.in1054", %B2952.preheader ]
  %.28311066 = phi i1 [ %.2831, %B2800 ], [ %.28311051, %B2952.preheader ]
  %.28221065 = phi double [ %.2822, %B2800 ], [ %.28221050, %B2952.preheader ]
  %.28191064 = phi i64 [ %.2819, %B2800 ], [ %.28191048, %B2952.preheader ]
  %.28171063 = phi double [ %.2817, %B2800 ], [ %.28171047, %B2952.preheader ]
  %.28141062 = phi i64 [ %.2814, %B2800 ], [ %.28141045, %B2952.preheader ]
  %cut.11.21061 = phi double [ %.2998763769, %B2800 ], [ %cut.10.2, %B2952.preheader ]
  %m.4.21060 = phi i64 [ %.3025773, %B2800 ], [ %m.3.2, %B2952.preheader ]
  %tail.6.21059 = phi i64 [ %.3075, %B2800 ], [ %tail.5.2, %B2952.preheader ]
  %"$phi2904.2.2.41067" = load double, ptr %"$phi2904.2.2.41067.in", align 8
  br i1 %.28311066, label %B2970, label %B2970.thread

B2970:                                            
  %26 = fcmp ogt double %"$phi2904.2.2.41067", %cut.11.21061
  br i1 %26, label %B3064, label %B3160

B2970.thread:                                     
  %27 = fcmp ogt double %"$phi2904.2.2.41067", %cut.11.21061
  br i1 %27, label %B3086, label %B3166

B3064:                                            
  %.2918 = fsub double %"$phi2904.2.2.41067", %cut.11.21061
  %28 = getelementptr double, ptr %arg.segment, i64 %.28141062
  %.2937 = getelementptr i8, ptr %28, i64 8
  store double %.2918, ptr %.2937, align 8
  %.2956 = getelementptr double, ptr %arg.wide, i64 %.28191064
  %.2957 = load double, ptr %.2956, align 8
  br label %B3094

B3086:                                            
  %.2964 = fsub double %"$phi2904.2.2.41067", %cut.11.21061
  br label %B3094

B3094:                                            
  %"$phi2970.2.2.4748751757" = phi double [ %.28171063, %B3064 ], [ %.28221065, %B3086 ]
  %"$phi3094.2.2.3" = phi double [ %.2957, %B3064 ], [ %.2964, %B3086 ]
  %.2991 = getelementptr double, ptr %arg.wide, i64 %.28191064
  store double %"$phi3094.2.2.3", ptr %.2991, align 8
  br label %B3184

B3160:                                            
  %.3025 = add nsw i64 %m.4.21060, -1
  br label %B3166

B3166:                                            
  %.3025773 = phi i64 [ %.3025, %B3160 ], [ %m.4.21060, %B2970.thread ]
  %"$phi2970.2.2.4749761771" = phi double [ %.28171063, %B3160 ], [ %.28221065, %B2970.thread ]
  %"$phi3166.3.2.4.neg" = phi i64 [ 0, %B3160 ], [ -1, %B2970.thread ]
  %.2998763769 = fsub double %cut.11.21061, %"$phi2904.2.2.41067"
  %.3075 = add i64 %"$phi3166.3.2.4.neg", %tail.6.21059
  %.3085 = fcmp ogt double %.2998763769, 0.000000e+00
  br i1 %.3085, label %B2800, label %B3184

B3184:                                            
  %tail.4.3 = phi i64 [ %tail.5.2, %B2788 ], [ %tail.6.21059, %B3094 ], [ %tail.5.2, %B2800.preheader ], [ %.3075, %B2800 ], [ %.3075, %B3166 ]
  %m.5.3 = phi i64 [ %m.3.2, %B2788 ], [ %m.4.21060, %B3094 ], [ %m.3.2, %B2800.preheader ], [ %.3025773, %B2800 ], [ %.3025773, %B3166 ]
  %outermost.6.3 = phi double [ 0xFFF0000000000000, %B2788 ], [ %"$phi2970.2.2.4748751757", %B3094 ], [ 0xFFF0000000000000, %B2800.preheader ], [ %"$phi2970.2.2.4749761771", %B2800 ], [ %"$phi2970.2.2.4749761771", %B3166 ]
  %sunkaddr495 = mul i64 %row.2.11165, 8
  %sunkaddr496 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr495
  %sunkaddr497 = getelementptr i8, ptr %sunkaddr496, i64 -8
  store double %outermost.6.3, ptr %sunkaddr497, align 8
  %.3115.neg = xor i64 %m.5.3, -1
  %.3117.neg = add i64 %i.5.3, %head.11.3
  %.3119 = add i64 %.3117.neg, %.3115.neg
  %.3142 = getelementptr double, ptr %arg.slope, i64 %tail.4.3
  store double 0xFFF0000000000000, ptr %.3142, align 8
  %.3146.not = icmp sgt i64 %i.5.3, %m.5.3
  br i1 %.3146.not, label %B3790, label %B3264.preheader

B3264.preheader:                                  
  br label %B3264

B3264:                                            
  %i.6.2 = phi i64 [ %.3341, %B3656 ], [ %i.5.3, %B3264.preheader ]
  %old_at.2.2 = phi i64 [ %old_at.3.5, %B3656 ], [ %head.11.3, %B3264.preheader ]
  %put.5.2 = phi i64 [ %put.6.4, %B3656 ], [ %.3119, %B3264.preheader ]
  %.3178.idx = shl i64 %i.6.2, 5
  %.3178 = getelementptr i8, ptr %arg.segment, i64 %.3178.idx
  %.3179 = load double, ptr %.3178, align 8
  %.3185 = getelementptr double, ptr %arg.slope, i64 %old_at.2.2
  %.3186 = load double, ptr %.3185, align 8
  %.3190 = fcmp ogt double %.3186, %.3179
  br i1 %.3190, label %B3310.preheader, label %B3400

B3310.preheader:                                  
  br label %B3310

B3310:                                            
  %.3195 = phi double [ %.3222, %B3310 ], [ %.3186, %B3310.preheader ]
  %old_at.4.4 = phi i64 [ %.3215, %B3310 ], [ %old_at.2.2, %B3310.preheader ]
  %put.4.4 = phi i64 [ %.3209, %B3310 ], [ %put.5.2, %B3310.preheader ]
  %29 = shl i64 %old_at.4.4, 3
  %scevgep528 = getelementptr i8, ptr %arg.wide, i64 %29
  %.3199 = load double, ptr %scevgep528, align 8
  %30 = shl i64 %put.4.4, 3
  %scevgep530 = getelementptr i8, ptr %arg.slope, i64 %30
  store double %.3195, ptr %scevgep530, align 8
  %scevgep529 = getelementptr i8, ptr %arg.wide, i64 %30
  store double %.3199, ptr %scevgep529, align 8
  %.3209 = add i64 %put.4.4, 1
  %.3215 = add i64 %old_at.4.4, 1
  %31 = shl i64 %old_at.4.4, 3
  %scevgep447 = getelementptr i8, ptr %arg.slope, i64 %31
  %scevgep448 = getelementptr i8, ptr %scevgep447, i64 8
  %.3222 = load double, ptr %scevgep448, align 8
  %.3224 = fcmp ogt double %.3222, %.3179
  br i1 %.3224, label %B3310, label %B3400

B3400:                                            
  %.3233 = phi double [ %.3186, %B3264 ], [ %.3222, %B3310 ]
  %old_at.3.5 = phi i64 [ %old_at.2.2, %B3264 ], [ %.3215, %B3310 ]
  %put.7.5 = phi i64 [ %put.5.2, %B3264 ], [ %.3209, %B3310 ]
  %.3235 = fcmp oeq double %.3233, %.3179
  %.3239 = icmp slt i64 %old_at.3.5, %tail.4.3
  %or.cond851 = and i1 %.3235, %.3239
  br i1 %or.cond851, label %B3436, label %B3494

B3436:                                            
  %.3251 = getelementptr double, ptr %arg.wide, i64 %old_at.3.5
  %.3252 = load double, ptr %.3251, align 8
  %sunkaddr498 = getelementptr i8, ptr %arg.segment, i64 %.3178.idx
  %sunkaddr499 = getelementptr i8, ptr %sunkaddr498, i64 8
  %.3258 = load double, ptr %sunkaddr499, align 8
  %.3259 = fadd double %.3252, %.3258
  store double %.3259, ptr %.3251, align 8
  br label %B3656

B3494:                                            
  %.3267 = icmp sgt i64 %put.7.5, %.3119
  br i1 %.3267, label %B3506, label %B3600

B3506:                                            
  %32 = getelementptr double, ptr %arg.slope, i64 %put.7.5
  %.3272 = getelementptr i8, ptr %32, i64 -8
  %.3273 = load double, ptr %.3272, align 8
  %.3275 = fcmp oeq double %.3273, %.3179
  br i1 %.3275, label %B3536, label %B3600

B3536:                                            
  %sunkaddr563 = shl i64 %put.7.5, 3
  %sunkaddr564 = getelementptr i8, ptr %arg.wide, i64 %sunkaddr563
  %sunkaddr565 = getelementptr i8, ptr %sunkaddr564, i64 -8
  %.3288 = load double, ptr %sunkaddr565, align 8
  %sunkaddr500 = getelementptr i8, ptr %arg.segment, i64 %.3178.idx
  %sunkaddr501 = getelementptr i8, ptr %sunkaddr500, i64 8
  %.3294 = load double, ptr %sunkaddr501, align 8
  %.3295 = fadd double %.3288, %.3294
  store double %.3295, ptr %sunkaddr565, align 8
  br label %B3656

B3600:                                            
  %sunkaddr502 = getelementptr i8, ptr %arg.segment, i64 %.3178.idx
  %sunkaddr503 = getelementptr i8, ptr %sunkaddr502, i64 8
  %.3305 = load double, ptr %sunkaddr503, align 8
  %.3309 = getelementptr double, ptr %arg.slope, i64 %put.7.5
  store double %.3179, ptr %.3309, align 8
  %.3315 = getelementptr double, ptr %arg.wide, i64 %put.7.5
  store double %.3305, ptr %.3315, align 8
  %.3318 = add nsw i64 %put.7.5, 1
  br label %B3656

B3656:                                            
  %put.6.4 = phi i64 [ %put.7.5, %B3436 ], [ %put.7.5, %B3536 ], [ %.3318, %B3600 ]
  %.3341 = add i64 %i.6.2, 1
  %exitcond1600.not = icmp eq i64 %i.6.2, %m.5.3
  br i1 %exitcond1600.not, label %B3678, label %B3264

B3678:                                            
  %.3375 = icmp sgt i64 %put.6.4, %.3119
  br i1 %.3375, label %B3694.preheader, label %B3790

B3694.preheader:                                  
  %33 = shl i64 %put.6.4, 3
  %scevgep532 = getelementptr i8, ptr %scevgep531, i64 %33
  %scevgep537 = getelementptr i8, ptr %scevgep536, i64 %33
  %34 = shl i64 %old_at.3.5, 3
  %scevgep540 = getelementptr i8, ptr %scevgep531, i64 %34
  %scevgep543 = getelementptr i8, ptr %scevgep536, i64 %34
  %.3400 = icmp eq i64 %old_at.3.5, %put.6.4
  br i1 %.3400, label %B3790, label %B3694.preheader235

B3694.preheader235:                               
  %35 = add i64 %m.5.3, 1
  %36 = add i64 %head.11.3, %i.5.3
  %37 = sub i64 %35, %36
  %38 = add i64 %37, %put.6.4
  %min.iters.check300 = icmp ult i64 %38, 8
  br i1 %min.iters.check300, label %B3694.preheader319, label %vector.memcheck291

vector.memcheck291:                               
  %39 = icmp ult i64 %68, 64
  %40 = ptrtoint ptr %arg.wide to i64
  %41 = ptrtoint ptr %arg.slope to i64
  %42 = sub i64 %33, %34
  %diff.check292 = icmp ult i64 %42, 64
  %conflict.rdx293 = or i1 %39, %diff.check292
  %43 = add i64 %33, %40
  %44 = add i64 %34, %41
  %45 = sub i64 %43, %44
  %diff.check294 = icmp ult i64 %45, 64
  %conflict.rdx295 = or i1 %conflict.rdx293, %diff.check294
  %46 = add i64 %33, %41
  %47 = add i64 %34, %40
  %48 = sub i64 %46, %47
  %diff.check298 = icmp ult i64 %48, 64
  %conflict.rdx299 = or i1 %conflict.rdx295, %diff.check298
  br i1 %conflict.rdx299, label %B3694.preheader319, label %vector.ph301

vector.ph301:                                     
  %n.vec302 = and i64 %38, -8
  %49 = sub i64 0, %n.vec302
  %scevgep450 = getelementptr i8, ptr %scevgep449, i64 %33
  %scevgep467 = getelementptr i8, ptr %scevgep460, i64 %33
  %scevgep475 = getelementptr i8, ptr %scevgep474, i64 %34
  %scevgep487 = getelementptr i8, ptr %scevgep485, i64 %34
  %50 = lshr i64 %38, 3
  %51 = mul i64 %50, -8
  br label %vector.body303

vector.body303:                                   
  %lsr.iv451 = phi i64 [ %lsr.iv.next452, %vector.body303 ], [ 0, %vector.ph301 ]
  %52 = shl i64 %lsr.iv451, 3
  %scevgep456 = getelementptr i8, ptr %scevgep450, i64 %52
  %53 = shl i64 %lsr.iv451, 3
  %scevgep453 = getelementptr i8, ptr %scevgep450, i64 %53
  %scevgep455 = getelementptr i8, ptr %scevgep453, i64 -32
  %wide.load305 = load <4 x double>, ptr %scevgep456, align 8
  %wide.load306 = load <4 x double>, ptr %scevgep455, align 8
  %54 = shl i64 %lsr.iv451, 3
  %scevgep473 = getelementptr i8, ptr %scevgep467, i64 %54
  %55 = shl i64 %lsr.iv451, 3
  %scevgep468 = getelementptr i8, ptr %scevgep467, i64 %55
  %scevgep472 = getelementptr i8, ptr %scevgep468, i64 -32
  %wide.load308 = load <4 x double>, ptr %scevgep473, align 8
  %wide.load309 = load <4 x double>, ptr %scevgep472, align 8
  %56 = shl i64 %lsr.iv451, 3
  %scevgep484 = getelementptr i8, ptr %scevgep475, i64 %56
  %57 = shl i64 %lsr.iv451, 3
  %scevgep479 = getelementptr i8, ptr %scevgep475, i64 %57
  %scevgep483 = getelementptr i8, ptr %scevgep479, i64 -32
  store <4 x double> %wide.load305, ptr %scevgep484, align 8
  store <4 x double> %wide.load306, ptr %scevgep483, align 8
  %58 = shl i64 %lsr.iv451, 3
  %scevgep490 = getelementptr i8, ptr %scevgep487, i64 %58
  %59 = shl i64 %lsr.iv451, 3
  %scevgep488 = getelementptr i8, ptr %scevgep487, i64 %59
  %scevgep489 = getelementptr i8, ptr %scevgep488, i64 -32
  store <4 x double> %wide.load308, ptr %scevgep490, align 8
  store <4 x double> %wide.load309, ptr %scevgep489, align 8
  %lsr.iv.next452 = add i64 %lsr.iv451, -8
  %60 = icmp eq i64 %51, %lsr.iv.next452
  br i1 %60, label %middle.block316, label %vector.body303, !llvm.loop !14

middle.block316:                                  
  %cmp.n317 = icmp eq i64 %38, %n.vec302
  br i1 %cmp.n317, label %B3732.B3790.loopexit_crit_edge, label %B3694.preheader319

B3694.preheader319:                               
  %lsr.iv533.ph = phi i64 [ 0, %vector.memcheck291 ], [ 0, %B3694.preheader235 ], [ %49, %middle.block316 ]
  br label %B3694

B3694:                                            
  %lsr.iv533 = phi i64 [ %lsr.iv.next534, %B3694 ], [ %lsr.iv533.ph, %B3694.preheader319 ]
  %61 = shl i64 %lsr.iv533, 3
  %scevgep535 = getelementptr i8, ptr %scevgep532, i64 %61
  %.3424 = load double, ptr %scevgep535, align 8
  %scevgep538 = getelementptr i8, ptr %scevgep537, i64 %61
  %.3428 = load double, ptr %scevgep538, align 8
  %scevgep541 = getelementptr i8, ptr %scevgep540, i64 %61
  store double %.3424, ptr %scevgep541, align 8
  %62 = shl i64 %lsr.iv533, 3
  %scevgep491 = getelementptr i8, ptr %scevgep543, i64 %62
  store double %.3428, ptr %scevgep491, align 8
  %lsr.iv.next534 = add i64 %lsr.iv533, -1
  %63 = add i64 %put.6.4, %lsr.iv.next534
  %.3441 = icmp sgt i64 %63, %.3119
  br i1 %.3441, label %B3694, label %B3732.B3790.loopexit_crit_edge, !llvm.loop !16

B3732.B3790.loopexit_crit_edge:                   
  %lsr.iv.next534.lcssa = phi i64 [ %49, %middle.block316 ], [ %lsr.iv.next534, %B3694 ]
  %64 = add i64 %lsr.iv.next534.lcssa, %old_at.3.5
  br label %B3790

B3790:                                            
  %head.7.3 = phi i64 [ %old_at.3.5, %B3678 ], [ %head.11.3, %B3184 ], [ %64, %B3732.B3790.loopexit_crit_edge ], [ %.3119, %B3694.preheader ]
  %.3458 = fmul double %.286, %.1938
  %.3463 = fmul double %.286, %.1958
  %.3474 = fcmp olt double %.3458, %least.2.2
  br i1 %.3474, label %B3844, label %B3826

B3826:                                            
  %.3489 = fcmp ogt double %.3458, %most.2.2
  br i1 %.3489, label %B3844, label %B3842

B3842:                                            
  br label %B3844

B3844:                                            
  %"$phi3844.2.3.2" = phi double [ %.3458, %B3842 ], [ %least.2.2, %B3790 ], [ %most.2.2, %B3826 ]
  %.3511 = fcmp ogt double %.3463, %most.2.2
  %"$phi3864.2.2.2" = select i1 %.3511, double %most.2.2, double %.3463
  %.3539 = getelementptr double, ptr %arg.ends, i64 %.1963
  store double %"$phi3844.2.3.2", ptr %.3539, align 8
  %.3543 = fcmp olt double %"$phi3864.2.2.2", %"$phi3844.2.3.2"
  %"$phi3894.2.2.2" = select i1 %.3543, double %"$phi3844.2.3.2", double %"$phi3864.2.2.2"
  %sunkaddr504 = mul i64 %row.2.11165, 8
  %sunkaddr505 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr504
  %sunkaddr506 = getelementptr i8, ptr %sunkaddr505, i64 -40
  store double %"$phi3894.2.2.2", ptr %sunkaddr506, align 8
  %.3572 = icmp slt i64 %head.7.3, %tail.4.3
  br i1 %.3572, label %B3976, label %B3998

B3976:                                            
  %.3576 = getelementptr double, ptr %arg.slope, i64 %head.7.3
  %.3577 = load double, ptr %.3576, align 8
  %sunkaddr507 = mul i64 %row.2.11165, 8
  %sunkaddr508 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr507
  %sunkaddr509 = getelementptr i8, ptr %sunkaddr508, i64 -32
  store double %.3577, ptr %sunkaddr509, align 8
  %sunkaddr576 = shl i64 %tail.4.3, 3
  %sunkaddr577 = getelementptr i8, ptr %arg.slope, i64 %sunkaddr576
  %sunkaddr578 = getelementptr i8, ptr %sunkaddr577, i64 -8
  %.3602 = load double, ptr %sunkaddr578, align 8
  br label %B4010

B3998:                                            
  %sunkaddr510 = mul i64 %row.2.11165, 8
  %sunkaddr511 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr510
  %sunkaddr512 = getelementptr i8, ptr %sunkaddr511, i64 -32
  store double 0xFFF0000000000000, ptr %sunkaddr512, align 8
  br label %B4010

B4010:                                            
  %"$phi4010.2.2.2" = phi double [ %.3602, %B3976 ], [ 0x7FF0000000000000, %B3998 ]
  %sunkaddr513 = mul i64 %row.2.11165, 8
  %sunkaddr514 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr513
  %sunkaddr515 = getelementptr i8, ptr %sunkaddr514, i64 -24
  store double %"$phi4010.2.2.2", ptr %sunkaddr515, align 8
  %.1007 = icmp sgt i64 %.100610741160, 1
  br i1 %.1007, label %B938, label %B568.loopexit

B4032:                                            
  %head.8.0.lcssa = phi i64 [ %.5.i71, %B468.else.if ], [ %head.6.1.lcssa, %B568.loopexit ]
  %tail.7.0.lcssa = phi i64 [ %.5.i72, %B468.else.if ], [ %tail.3.1.lcssa, %B568.loopexit ]
  %earned.7.0.lcssa = phi double [ 0.000000e+00, %B468.else.if ], [ %earned.4.1.lcssa, %B568.loopexit ]
  %.3732 = sitofp i64 %head.8.0.lcssa to double
  %sunkaddr516 = getelementptr i8, ptr %arg.span, i64 16
  store double %.3732, ptr %sunkaddr516, align 8
  %.3739 = sitofp i64 %tail.7.0.lcssa to double
  %sunkaddr517 = getelementptr i8, ptr %arg.span, i64 24
  store double %.3739, ptr %sunkaddr517, align 8
  %.3746 = getelementptr i8, ptr %arg.span, i64 32
  store double %earned.7.0.lcssa, ptr %.3746, align 8
  store i64 1, ptr %retptr, align 8
  br label %common.ret

B404.endif:                                       
  %size.5.1 = phi double [ %.464, %B404.endif ], [ %size.4.0968, %B404.endif.preheader ]
  %.464 = fmul double %size.5.1, 0x4270000000000000
  %.469 = fcmp olt double %.464, 0x3D70000000000000
  br i1 %.469, label %B404.endif, label %B446

B468.else.if:                                     
  %.526.1 = ashr i64 %.324, 6
  %.567.1 = ashr i64 %.5.i, 6
  %65 = xor i64 %.526.1, -1
  %.637 = add nsw i64 %.567.1, %65
  %.68113261674 = icmp slt i64 %.637, 0
  br i1 %.68113261674, label %B570.lr.ph, label %B4032

B570.lr.ph:                                       
  %const = bitcast i64 9223372036854775804 to i64
  %66 = ptrtoint ptr %arg.slope to i64
  %67 = ptrtoint ptr %arg.wide to i64
  %.637.nonneg840 = sub nsw i64 0, %.637
  %.513 = mul nsw i64 %.5.i70, 6
  %.809 = shl nsw i64 %arg.n, 1
  %.810 = add nsw i64 %.809, -1
  %.idx = shl i64 %arg.n, 9
  %invariant.gep = getelementptr i8, ptr %arg.merit, i64 %.idx
  %.1383 = fneg double %.281
  %.1634.1 = ashr i64 %arg.capacity, 1
  %.1668 = add nsw i64 %.1634.1, -2
  %.20921003 = getelementptr i8, ptr %arg.segment, i64 40
  %68 = sub i64 %66, %67
  %69 = shl i64 %arg.capacity, 3
  %70 = add i64 %69, %66
  %71 = sub i64 %67, %70
  %scevgep459 = getelementptr i8, ptr %arg.segment, i64 136
  %scevgep465 = getelementptr i8, ptr %arg.segment, i64 8
  %scevgep470 = getelementptr i8, ptr %arg.wide, i64 -32
  %scevgep477 = getelementptr i8, ptr %arg.slope, i64 -32
  %72 = add i64 %69, -32
  %scevgep482 = getelementptr i8, ptr %arg.wide, i64 %72
  %scevgep486 = getelementptr i8, ptr %arg.slope, i64 %72
  %scevgep492 = getelementptr i8, ptr %arg.wide, i64 %69
  %scevgep494 = getelementptr i8, ptr %arg.slope, i64 %69
  %scevgep507 = getelementptr i8, ptr %arg.segment, i64 104
  %scevgep519 = getelementptr i8, ptr %arg.wide, i64 24
  %scevgep531 = getelementptr i8, ptr %arg.slope, i64 -8
  %scevgep536 = getelementptr i8, ptr %arg.wide, i64 -8
  %73 = add i64 %69, %67
  %74 = sub i64 %66, %73
  %scevgep449 = getelementptr i8, ptr %arg.slope, i64 -32
  %scevgep460 = getelementptr i8, ptr %arg.wide, i64 -32
  %scevgep474 = getelementptr i8, ptr %arg.slope, i64 -32
  %scevgep485 = getelementptr i8, ptr %arg.wide, i64 -32
  br label %B570.endif.endif

B570.endif.endif:                                 
  %row.3.01346 = phi i64 [ %.513, %B570.lr.ph ], [ %row.2.1.lcssa, %B568.loopexit ]
  %earned.7.01345 = phi double [ 0.000000e+00, %B570.lr.ph ], [ %earned.4.1.lcssa, %B568.loopexit ]
  %tail.7.01344 = phi i64 [ %.5.i72, %B570.lr.ph ], [ %tail.3.1.lcssa, %B568.loopexit ]
  %head.8.01343 = phi i64 [ %.5.i71, %B570.lr.ph ], [ %head.6.1.lcssa, %B568.loopexit ]
  %.68011841342 = phi i64 [ %.637.nonneg840, %B570.lr.ph ], [ %.690, %B568.loopexit ]
  %.68711921341 = phi i64 [ %.526.1, %B570.lr.ph ], [ %.694, %B568.loopexit ]
  %.690 = add nsw i64 %.68011841342, -1
  %.694 = add nsw i64 %.68711921341, -1
  %.743 = shl nsw i64 %.68711921341, 6
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
  %.963.nonneg835 = sub i64 0, %.963
  %.100711461675 = icmp sgt i64 %.963.nonneg835, 0
  %.10071146 = and i1 %.964, %.100711461675
  br i1 %.10071146, label %B938.lr.ph, label %B568.loopexit

B938.lr.ph:                                       
  %.924 = add nsw i64 %.13.i75, -1
  %gep = getelementptr double, ptr %invariant.gep, i64 %.813
  %75 = getelementptr i8, ptr %gep, i64 -512
  br label %B938

B1038.endif:                                      
  %.1121 = sub i64 %tail.3.11163, %head.6.11161
  %.1164972.not = icmp slt i64 %.1121, 1
  br i1 %.1164972.not, label %B1134.endif.endif, label %B1072.preheader

B1072.preheader:                                  
  %min.iters.check316 = icmp ult i64 %.1121, 4
  br i1 %min.iters.check316, label %B1072.preheader331, label %vector.memcheck311

vector.memcheck311:                               
  %76 = shl i64 %head.6.11161, 3
  %scevgep = getelementptr i8, ptr %arg.slope, i64 %76
  %77 = shl i64 %tail.3.11163, 3
  %scevgep312 = getelementptr i8, ptr %arg.slope, i64 %77
  %scevgep313 = getelementptr i8, ptr %arg.wide, i64 %76
  %scevgep314 = getelementptr i8, ptr %arg.wide, i64 %77
  %bound0 = icmp ult ptr %scevgep, %scevgep314
  %bound1 = icmp ult ptr %scevgep313, %scevgep312
  %found.conflict = and i1 %bound0, %bound1
  br i1 %found.conflict, label %B1072.preheader331, label %vector.ph317

vector.ph317:                                     
  %n.vec319 = and i64 %.1121, %const
  %broadcast.splatinsert = insertelement <4 x double> poison, double %.1076, i64 0
  %broadcast.splat = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body320

vector.body320:                                   
  %index321 = phi i64 [ 0, %vector.ph317 ], [ %index.next325, %vector.body320 ]
  %78 = shl i64 %index321, 3
  %scevgep454 = getelementptr i8, ptr %scevgep, i64 %78
  %wide.load323 = load <4 x double>, ptr %scevgep454, align 8, !alias.scope !17, !noalias !20
  %79 = fdiv <4 x double> %wide.load323, %broadcast.splat
  %scevgep452 = getelementptr i8, ptr %scevgep313, i64 %78
  %wide.load324 = load <4 x double>, ptr %scevgep452, align 8, !alias.scope !20
  %80 = fmul <4 x double> %broadcast.splat, %wide.load324
  store <4 x double> %79, ptr %scevgep454, align 8, !alias.scope !17, !noalias !20
  store <4 x double> %80, ptr %scevgep452, align 8, !alias.scope !20
  %index.next325 = add nuw i64 %index321, 4
  %81 = icmp eq i64 %n.vec319, %index.next325
  br i1 %81, label %middle.block326, label %vector.body320, !llvm.loop !22

middle.block326:                                  
  %82 = and i64 %.1121, 3
  %83 = add i64 %n.vec319, %head.6.11161
  %cmp.n327 = icmp eq i64 %.1121, %n.vec319
  br i1 %cmp.n327, label %B1134.endif.endif, label %B1072.preheader331

B1072.preheader331:                               
  %.1163970974.ph = phi i64 [ %.1121, %vector.memcheck311 ], [ %.1121, %B1072.preheader ], [ %82, %middle.block326 ]
  %.1170971973.ph = phi i64 [ %head.6.11161, %vector.memcheck311 ], [ %head.6.11161, %B1072.preheader ], [ %83, %middle.block326 ]
  %84 = add nuw i64 %.1163970974.ph, 1
  %85 = shl i64 %.1170971973.ph, 3
  br label %B1072

B1134.endif.endif:                                
  %86 = getelementptr double, ptr %arg.ends, i64 %row.2.11165
  %.1348 = getelementptr i8, ptr %86, i64 16
  %.1349 = load double, ptr %.1348, align 8
  %.1354 = fdiv double %.1349, %.1076
  store double %.1354, ptr %.1348, align 8
  %.1348.1 = getelementptr i8, ptr %86, i64 24
  %.1349.1 = load double, ptr %.1348.1, align 8
  %.1354.1 = fdiv double %.1349.1, %.1076
  store double %.1354.1, ptr %.1348.1, align 8
  %.1348.2 = getelementptr i8, ptr %86, i64 32
  %.1349.2 = load double, ptr %.1348.2, align 8
  %.1354.2 = fdiv double %.1349.2, %.1076
  store double %.1354.2, ptr %.1348.2, align 8
  %.1348.3 = getelementptr i8, ptr %86, i64 40
  %.1349.3 = load double, ptr %.1348.3, align 8
  %.1354.3 = fdiv double %.1349.3, %.1076
  store double %.1354.3, ptr %.1348.3, align 8
  br label %B1226

B1302.if.if:                                      
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1302.endif.endif:                                
  %.1508986.not = icmp slt i64 %.1414, 1
  br i1 %.1508986.not, label %B1508, label %B1404.preheader

B1404.preheader:                                  
  %xtraiter386 = and i64 %.1414, 3
  %87 = icmp ult i64 %.1414, 4
  br i1 %87, label %B1404.epil.preheader, label %B1404.preheader.new

B1404.preheader.new:                              
  %88 = and i64 %.1414, %const
  br label %B1404

B1454.if.if:                                      
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1526.else.if:                                    
  %.1625 = sub nsw i64 %tail.3.11163, %head.6.11161
  %.1669 = sub i64 %.1668, %m.3.2
  %.1670 = icmp sgt i64 %.1625, %.1669
  br i1 %.1670, label %B1562, label %B1570.endif

B1570.endif:                                      
  %.1839993.not = icmp slt i64 %.1625, 1
  br i1 %.1839993.not, label %B1690, label %B1616.preheader

B1616.preheader:                                  
  %min.iters.check = icmp ult i64 %.1625, 8
  %.pre = shl i64 %tail.3.11163, 3
  br i1 %min.iters.check, label %B1616.preheader330, label %vector.memcheck

vector.memcheck:                                  
  %89 = icmp ult i64 %68, 64
  %90 = sub i64 %tail.3.11163, %arg.capacity
  %91 = and i64 %90, 2305843009213693944
  %diff.check296 = icmp eq i64 %91, 0
  %conflict.rdx = or i1 %89, %diff.check296
  %92 = add i64 %71, %.pre
  %diff.check297 = icmp ult i64 %92, 64
  %conflict.rdx298 = or i1 %diff.check297, %conflict.rdx
  %93 = add i64 %74, %.pre
  %diff.check299 = icmp ult i64 %93, 64
  %conflict.rdx300 = or i1 %diff.check299, %conflict.rdx298
  br i1 %conflict.rdx300, label %B1616.preheader330, label %vector.ph

vector.ph:                                        
  %scevgep471 = getelementptr i8, ptr %scevgep470, i64 %.pre
  %scevgep478 = getelementptr i8, ptr %scevgep477, i64 %.pre
  %94 = lshr i64 %.1625, 3
  %95 = mul nsw i64 %94, -8
  br label %vector.body

vector.body:                                      
  %lsr.iv472 = phi i64 [ %lsr.iv.next473, %vector.body ], [ 0, %vector.ph ]
  %96 = shl i64 %lsr.iv472, 3
  %scevgep481 = getelementptr i8, ptr %scevgep478, i64 %96
  %scevgep480 = getelementptr i8, ptr %scevgep481, i64 -32
  %wide.load = load <4 x double>, ptr %scevgep481, align 8
  %wide.load301 = load <4 x double>, ptr %scevgep480, align 8
  %scevgep476 = getelementptr i8, ptr %scevgep471, i64 %96
  %97 = shl i64 %lsr.iv472, 3
  %scevgep440 = getelementptr i8, ptr %scevgep471, i64 %97
  %scevgep441 = getelementptr i8, ptr %scevgep440, i64 -32
  %wide.load303 = load <4 x double>, ptr %scevgep476, align 8
  %wide.load304 = load <4 x double>, ptr %scevgep441, align 8
  %98 = shl i64 %lsr.iv472, 3
  %scevgep439 = getelementptr i8, ptr %scevgep486, i64 %98
  %99 = shl i64 %lsr.iv472, 3
  %scevgep437 = getelementptr i8, ptr %scevgep486, i64 %99
  %scevgep438 = getelementptr i8, ptr %scevgep437, i64 -32
  store <4 x double> %wide.load, ptr %scevgep439, align 8
  store <4 x double> %wide.load301, ptr %scevgep438, align 8
  %100 = shl i64 %lsr.iv472, 3
  %scevgep436 = getelementptr i8, ptr %scevgep482, i64 %100
  %101 = shl i64 %lsr.iv472, 3
  %scevgep434 = getelementptr i8, ptr %scevgep482, i64 %101
  %scevgep435 = getelementptr i8, ptr %scevgep434, i64 -32
  store <4 x double> %wide.load303, ptr %scevgep436, align 8
  store <4 x double> %wide.load304, ptr %scevgep435, align 8
  %lsr.iv.next473 = add i64 %lsr.iv472, -8
  %102 = icmp eq i64 %95, %lsr.iv.next473
  br i1 %102, label %middle.block, label %vector.body, !llvm.loop !23

middle.block:                                     
  %const_mat = add i64 %const, -4
  %n.vec = and i64 %.1625, %const_mat
  %.neg = xor i64 %n.vec, -1
  %cmp.n = icmp eq i64 %.1625, %n.vec
  br i1 %cmp.n, label %B1690, label %B1616.preheader330

B1616.preheader330:                               
  %.1845992994.ph.neg = phi i64 [ -1, %vector.memcheck ], [ %.neg, %middle.block ], [ -1, %B1616.preheader ]
  %103 = xor i64 %tail.3.11163, -1
  %104 = add i64 %head.6.11161, %103
  %scevgep496 = getelementptr i8, ptr %arg.wide, i64 %.pre
  %scevgep498 = getelementptr i8, ptr %arg.slope, i64 %.pre
  br label %B1616

B2728.endif:                                      
  %cut.8.3.lcssa = phi double [ %.2477, %B2592 ], [ %.2609.lcssa.unr, %B2690.prol.loopexit ], [ %.2609.3, %B2690 ]
  %.2661 = sub i64 %tail.5.2, %head.11.3
  %.27071038.not = icmp slt i64 %.2661, 1
  br i1 %.27071038.not, label %B2788, label %B2762.preheader

B2762.preheader:                                  
  %xtraiter391 = and i64 %.2661, 3
  %lcmp.mod392.not = icmp eq i64 %xtraiter391, 0
  br i1 %lcmp.mod392.not, label %B2762.prol.loopexit, label %B2762.prol.preheader

B2762.prol.preheader:                             
  %105 = shl i64 %head.11.3, 3
  %scevgep445 = getelementptr i8, ptr %arg.wide, i64 %105
  br label %B2762.prol

B2762.prol:                                       
  %lsr.iv443 = phi i64 [ 0, %B2762.prol.preheader ], [ %lsr.iv.next444, %B2762.prol ]
  %cut.9.31041.prol = phi double [ %.2751.prol, %B2762.prol ], [ %cut.8.3.lcssa, %B2762.prol.preheader ]
  %106 = shl nuw nsw i64 %lsr.iv443, 3
  %scevgep446 = getelementptr i8, ptr %scevgep445, i64 %106
  %.2749.prol = load double, ptr %scevgep446, align 8
  %.2751.prol = fadd double %cut.9.31041.prol, %.2749.prol
  %lsr.iv.next444 = add nuw nsw i64 %lsr.iv443, 1
  %prol.iter393.cmp.not = icmp eq i64 %xtraiter391, %lsr.iv.next444
  br i1 %prol.iter393.cmp.not, label %B2762.prol.loopexit.loopexit, label %B2762.prol, !llvm.loop !24

B2762.prol.loopexit.loopexit:                     
  %107 = add i64 %head.11.3, %xtraiter391
  %108 = sub i64 %tail.5.2, %107
  br label %B2762.prol.loopexit

B2762.prol.loopexit:                              
  %cut.9.31041.unr = phi double [ %cut.8.3.lcssa, %B2762.preheader ], [ %.2751.prol, %B2762.prol.loopexit.loopexit ]
  %.270610361040.unr = phi i64 [ %.2661, %B2762.preheader ], [ %108, %B2762.prol.loopexit.loopexit ]
  %.271310371039.unr = phi i64 [ %head.11.3, %B2762.preheader ], [ %107, %B2762.prol.loopexit.loopexit ]
  %.2751.lcssa.unr = phi double [ poison, %B2762.preheader ], [ %.2751.prol, %B2762.prol.loopexit.loopexit ]
  %109 = sub i64 %head.11.3, %tail.5.2
  %110 = icmp ugt i64 %109, -4
  br i1 %110, label %B2788, label %B2762.preheader448

B2762.preheader448:                               
  %111 = add i64 %.270610361040.unr, 4
  %112 = shl i64 %.271310371039.unr, 3
  %scevgep520 = getelementptr i8, ptr %scevgep519, i64 %112
  br label %B2762
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
  %sunkaddr191 = getelementptr i8, ptr %sunkaddr190, i64 4608
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
  %sunkaddr194 = getelementptr i8, ptr %sunkaddr193, i64 4608
  store double %.1189.epil, ptr %sunkaddr194, align 8
  %lsr.iv.next = add nuw nsw i64 %lsr.iv, 32
  %epil.iter.cmp.not = icmp eq i64 %20, %lsr.iv.next
  br i1 %epil.iter.cmp.not, label %common.ret, label %B1372.epil, !llvm.loop !25

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
  %sunkaddr93 = getelementptr i8, ptr %sunkaddr92, i64 4608
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
  %.237122.not = icmp slt i64 %arg.n, 1
  br i1 %.237122.not, label %B264, label %B44.endif.us.preheader

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
  %lsr.iv.next = add i64 %lsr.iv3, 2
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next, 0
  br i1 %niter.ncmp.1, label %B78.us.1.preheader.unr-lcssa, label %B78.us

B78.us.1.preheader.unr-lcssa:                     
  %7 = and i64 %arg.n, 1
  %lcmp.mod.not = icmp eq i64 %7, 0
  br i1 %lcmp.mod.not, label %B78.us.1.preheader.new, label %B78.us.1.preheader

B78.us.1.preheader:                               
  %row.3.1125.us.epil.init = phi i64 [ 4, %B44.endif.us.preheader ], [ %.316.us.113, %B78.us.1.preheader.unr-lcssa ]
  %.243121123.us.epil.init = phi i64 [ 0, %B44.endif.us.preheader ], [ %unroll_iter, %B78.us.1.preheader.unr-lcssa ]
  %8 = icmp eq i64 %arg.n, 1
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
  %14 = and i64 %arg.n, 1
  %lcmp.mod16.not = icmp eq i64 %14, 0
  br i1 %lcmp.mod16.not, label %B264, label %B78.us.1.epil.preheader

B78.us.1.epil.preheader:                          
  %row.3.1125.us.1.epil.init = phi i64 [ %.316.us.epil, %B78.us.1.preheader ], [ %.316.us.1.1, %B264.loopexit.unr-lcssa ]
  %.243121123.us.1.epil.init = phi i64 [ 0, %B78.us.1.preheader ], [ %unroll_iter19.pre-phi, %B264.loopexit.unr-lcssa ]
  %.idx145.epil = shl i64 %.243121123.us.1.epil.init, 11
  %gep147.epil = getelementptr i8, ptr %invariant.gep, i64 %.idx145.epil
  %15 = getelementptr i8, ptr %gep147.epil, i64 1024
  %.281.us.1.epil = getelementptr i8, ptr %gep147.epil, i64 1536
  %.282.us.1.epil = load double, ptr %.281.us.1.epil, align 8
  %.289.us.1.epil = load double, ptr %15, align 8
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
  %16 = getelementptr double, ptr %arg.room, i64 %arg.i
  %.356 = getelementptr i8, ptr %16, i64 3584
  %.357 = load double, ptr %.356, align 8
  %.361 = getelementptr i8, ptr %16, i64 4096
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
  %sunkaddr5 = mul i64 %arg.i, 8
  %sunkaddr6 = getelementptr i8, ptr %arg.room, i64 %sunkaddr5
  %sunkaddr7 = getelementptr i8, ptr %sunkaddr6, i64 4608
  %.471 = load double, ptr %sunkaddr7, align 8
  %.472 = fadd double %.464, %.471
  store double %.472, ptr %sunkaddr7, align 8
  %.477 = getelementptr i8, ptr %arg.store, i64 40
  %.478 = load double, ptr %.477, align 8
  %.479 = fneg double %.478
  %sunkaddr8 = mul i64 %arg.i, 8
  %sunkaddr9 = getelementptr i8, ptr %arg.room, i64 %sunkaddr8
  %sunkaddr10 = getelementptr i8, ptr %sunkaddr9, i64 1024
  %.484 = load double, ptr %sunkaddr10, align 8
  %.485 = fmul double %.484, %.479
  %sunkaddr11 = mul i64 %arg.i, 8
  %sunkaddr12 = getelementptr i8, ptr %arg.room, i64 %sunkaddr11
  %sunkaddr13 = getelementptr i8, ptr %sunkaddr12, i64 2048
  %.490 = load double, ptr %sunkaddr13, align 8
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
  %.203227.not = icmp slt i64 %arg.count, 1
  br i1 %.203227.not, label %B354, label %iter.check28

iter.check28:                                     
  %min.iters.check26 = icmp ult i64 %arg.count, 4
  br i1 %min.iters.check26, label %B222.preheader, label %vector.main.loop.iter.check30

vector.main.loop.iter.check30:                    
  %const101 = bitcast i64 9223372036854775792 to i64
  %min.iters.check29 = icmp ult i64 %arg.count, 16
  br i1 %min.iters.check29, label %vector.main.loop.iter.check30.vec.epilog.ph45_crit_edge, label %vector.ph31

vector.main.loop.iter.check30.vec.epilog.ph45_crit_edge: 
  %.pre24 = insertelement <4 x double> poison, double %"$phi188.0.2.0", i64 0
  %.pre25 = shufflevector <4 x double> %.pre24, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.ph45

vector.ph31:                                      
  %n.vec33 = and i64 %arg.count, %const101
  %broadcast.splatinsert34 = insertelement <4 x double> poison, double %"$phi188.0.2.0", i64 0
  %broadcast.splat35 = shufflevector <4 x double> %broadcast.splatinsert34, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body36

vector.body36:                                    
  %index37 = phi i64 [ 0, %vector.ph31 ], [ %index.next38, %vector.body36 ]
  %sunkaddr = mul i64 %index37, 8
  %sunkaddr103 = getelementptr i8, ptr %arg.room, i64 %sunkaddr
  store <4 x double> %broadcast.splat35, ptr %sunkaddr103, align 8
  %sunkaddr104 = mul i64 %index37, 8
  %sunkaddr105 = getelementptr i8, ptr %arg.room, i64 %sunkaddr104
  %sunkaddr106 = getelementptr i8, ptr %sunkaddr105, i64 32
  store <4 x double> %broadcast.splat35, ptr %sunkaddr106, align 8
  %sunkaddr107 = mul i64 %index37, 8
  %sunkaddr108 = getelementptr i8, ptr %arg.room, i64 %sunkaddr107
  %sunkaddr109 = getelementptr i8, ptr %sunkaddr108, i64 64
  store <4 x double> %broadcast.splat35, ptr %sunkaddr109, align 8
  %sunkaddr110 = mul i64 %index37, 8
  %sunkaddr111 = getelementptr i8, ptr %arg.room, i64 %sunkaddr110
  %sunkaddr112 = getelementptr i8, ptr %sunkaddr111, i64 96
  store <4 x double> %broadcast.splat35, ptr %sunkaddr112, align 8
  %index.next38 = add nuw nsw i64 %index37, 16
  %0 = icmp eq i64 %n.vec33, %index.next38
  br i1 %0, label %middle.block39, label %vector.body36, !llvm.loop !26

middle.block39:                                   
  %cmp.n40 = icmp eq i64 %arg.count, %n.vec33
  br i1 %cmp.n40, label %B354, label %vec.epilog.iter.check43

vec.epilog.iter.check43:                          
  %1 = and i64 %arg.count, 12
  %min.epilog.iters.check44 = icmp eq i64 %1, 0
  br i1 %min.epilog.iters.check44, label %B222.preheader, label %vec.epilog.ph45, !prof !27

vec.epilog.ph45:                                  
  %broadcast.splat49.pre-phi = phi <4 x double> [ %.pre25, %vector.main.loop.iter.check30.vec.epilog.ph45_crit_edge ], [ %broadcast.splat35, %vec.epilog.iter.check43 ]
  %vec.epilog.resume.val41 = phi i64 [ 0, %vector.main.loop.iter.check30.vec.epilog.ph45_crit_edge ], [ %n.vec33, %vec.epilog.iter.check43 ]
  %const_mat102 = add i64 %const101, 12
  %n.vec47 = and i64 %arg.count, %const_mat102
  br label %vec.epilog.vector.body50

vec.epilog.vector.body50:                         
  %index51 = phi i64 [ %vec.epilog.resume.val41, %vec.epilog.ph45 ], [ %index.next52, %vec.epilog.vector.body50 ]
  %2 = shl i64 %index51, 3
  %scevgep230 = getelementptr i8, ptr %arg.room, i64 %2
  store <4 x double> %broadcast.splat49.pre-phi, ptr %scevgep230, align 8
  %index.next52 = add nuw i64 %index51, 4
  %3 = icmp eq i64 %n.vec47, %index.next52
  br i1 %3, label %vec.epilog.middle.block53, label %vec.epilog.vector.body50, !llvm.loop !28

vec.epilog.middle.block53:                        
  %cmp.n54 = icmp eq i64 %arg.count, %n.vec47
  br i1 %cmp.n54, label %B354, label %B222.preheader

B222.preheader:                                   
  %.209226228.ph = phi i64 [ 0, %iter.check28 ], [ %n.vec33, %vec.epilog.iter.check43 ], [ %n.vec47, %vec.epilog.middle.block53 ]
  br label %B222

B222:                                             
  %.209226228 = phi i64 [ %.216, %B222 ], [ %.209226228.ph, %B222.preheader ]
  %.216 = add nuw nsw i64 %.209226228, 1
  %4 = shl i64 %.209226228, 3
  %scevgep229 = getelementptr i8, ptr %arg.room, i64 %4
  store double %"$phi188.0.2.0", ptr %scevgep229, align 8
  %exitcond252.not = icmp eq i64 %arg.count, %.216
  br i1 %exitcond252.not, label %B354, label %B222, !llvm.loop !29

B286:                                             
  %.340221223 = phi i64 [ %.347.3, %B286 ], [ %.340221223.unr, %B286.preheader154 ]
  %5 = shl i64 %.340221223, 3
  %scevgep251 = getelementptr i8, ptr %scevgep247, i64 %5
  %scevgep252 = getelementptr i8, ptr %scevgep251, i64 -24
  %.380 = load double, ptr %scevgep252, align 8
  %.386 = fcmp ogt double %.380, %.86
  %"$phi328.1.2.1" = select i1 %.386, double %.86, double %.380
  %6 = shl i64 %.340221223, 3
  %sunkaddr113 = mul i64 %.340221223, 8
  %sunkaddr114 = getelementptr i8, ptr %arg.room, i64 %sunkaddr113
  store double %"$phi328.1.2.1", ptr %sunkaddr114, align 8
  %scevgep87 = getelementptr i8, ptr %scevgep247, i64 %6
  %scevgep88 = getelementptr i8, ptr %scevgep87, i64 -16
  %.380.1 = load double, ptr %scevgep88, align 8
  %.386.1 = fcmp ogt double %.380.1, %.86
  %"$phi328.1.2.1.1" = select i1 %.386.1, double %.86, double %.380.1
  %7 = shl i64 %.340221223, 3
  %sunkaddr115 = mul i64 %.340221223, 8
  %sunkaddr116 = getelementptr i8, ptr %arg.room, i64 %sunkaddr115
  %sunkaddr117 = getelementptr i8, ptr %sunkaddr116, i64 8
  store double %"$phi328.1.2.1.1", ptr %sunkaddr117, align 8
  %scevgep85 = getelementptr i8, ptr %scevgep247, i64 %7
  %scevgep86 = getelementptr i8, ptr %scevgep85, i64 -8
  %.380.2 = load double, ptr %scevgep86, align 8
  %.386.2 = fcmp ogt double %.380.2, %.86
  %"$phi328.1.2.1.2" = select i1 %.386.2, double %.86, double %.380.2
  %sunkaddr118 = mul i64 %.340221223, 8
  %sunkaddr119 = getelementptr i8, ptr %arg.room, i64 %sunkaddr118
  %sunkaddr120 = getelementptr i8, ptr %sunkaddr119, i64 16
  store double %"$phi328.1.2.1.2", ptr %sunkaddr120, align 8
  %.347.3 = add nuw nsw i64 %.340221223, 4
  %.380.3 = load double, ptr %scevgep251, align 8
  %.386.3 = fcmp ogt double %.380.3, %.86
  %"$phi328.1.2.1.3" = select i1 %.386.3, double %.86, double %.380.3
  %sunkaddr121 = mul i64 %.340221223, 8
  %sunkaddr122 = getelementptr i8, ptr %arg.room, i64 %sunkaddr121
  %sunkaddr123 = getelementptr i8, ptr %sunkaddr122, i64 24
  store double %"$phi328.1.2.1.3", ptr %sunkaddr123, align 8
  %exitcond.not.3 = icmp eq i64 %arg.count, %.347.3
  br i1 %exitcond.not.3, label %B354, label %B286, !llvm.loop !30

B354:                                             
  %.421 = getelementptr i8, ptr %arg.store, i64 56
  %.422 = load double, ptr %.421, align 8
  %.427 = icmp eq i64 %.5.i3, 0
  br i1 %.427, label %B392, label %B500.endif

B392:                                             
  %.433 = load double, ptr %arg.discharge_limit, align 8
  %.435 = fcmp ogt double %.433, %.422
  %"$phi434.0.2.0" = select i1 %.435, double %.422, double %.433
  %.542240.not = icmp slt i64 %arg.count, 1
  br i1 %.542240.not, label %common.ret, label %iter.check97

iter.check97:                                     
  %min.iters.check95 = icmp ult i64 %arg.count, 4
  br i1 %min.iters.check95, label %B468.preheader, label %vector.main.loop.iter.check99

vector.main.loop.iter.check99:                    
  %const99 = bitcast i64 9223372036854775792 to i64
  %min.iters.check98 = icmp ult i64 %arg.count, 16
  br i1 %min.iters.check98, label %vector.main.loop.iter.check99.vec.epilog.ph114_crit_edge, label %vector.ph100

vector.main.loop.iter.check99.vec.epilog.ph114_crit_edge: 
  %.pre = insertelement <4 x double> poison, double %"$phi434.0.2.0", i64 0
  %.pre21 = shufflevector <4 x double> %.pre, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.ph114

vector.ph100:                                     
  %n.vec102 = and i64 %arg.count, %const99
  %broadcast.splatinsert103 = insertelement <4 x double> poison, double %"$phi434.0.2.0", i64 0
  %broadcast.splat104 = shufflevector <4 x double> %broadcast.splatinsert103, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body105

vector.body105:                                   
  %index106 = phi i64 [ 0, %vector.ph100 ], [ %index.next107, %vector.body105 ]
  %sunkaddr124 = mul i64 %index106, 8
  %sunkaddr125 = getelementptr i8, ptr %arg.room, i64 %sunkaddr124
  %sunkaddr126 = getelementptr i8, ptr %sunkaddr125, i64 512
  store <4 x double> %broadcast.splat104, ptr %sunkaddr126, align 8
  %sunkaddr127 = mul i64 %index106, 8
  %sunkaddr128 = getelementptr i8, ptr %arg.room, i64 %sunkaddr127
  %sunkaddr129 = getelementptr i8, ptr %sunkaddr128, i64 544
  store <4 x double> %broadcast.splat104, ptr %sunkaddr129, align 8
  %sunkaddr130 = mul i64 %index106, 8
  %sunkaddr131 = getelementptr i8, ptr %arg.room, i64 %sunkaddr130
  %sunkaddr132 = getelementptr i8, ptr %sunkaddr131, i64 576
  store <4 x double> %broadcast.splat104, ptr %sunkaddr132, align 8
  %sunkaddr133 = mul i64 %index106, 8
  %sunkaddr134 = getelementptr i8, ptr %arg.room, i64 %sunkaddr133
  %sunkaddr135 = getelementptr i8, ptr %sunkaddr134, i64 608
  store <4 x double> %broadcast.splat104, ptr %sunkaddr135, align 8
  %index.next107 = add nuw nsw i64 %index106, 16
  %8 = icmp eq i64 %n.vec102, %index.next107
  br i1 %8, label %middle.block108, label %vector.body105, !llvm.loop !31

middle.block108:                                  
  %cmp.n109 = icmp eq i64 %arg.count, %n.vec102
  br i1 %cmp.n109, label %B684.lr.ph.thread, label %vec.epilog.iter.check112

vec.epilog.iter.check112:                         
  %9 = and i64 %arg.count, 12
  %min.epilog.iters.check113 = icmp eq i64 %9, 0
  br i1 %min.epilog.iters.check113, label %B468.preheader, label %vec.epilog.ph114, !prof !27

vec.epilog.ph114:                                 
  %broadcast.splat118.pre-phi = phi <4 x double> [ %.pre21, %vector.main.loop.iter.check99.vec.epilog.ph114_crit_edge ], [ %broadcast.splat104, %vec.epilog.iter.check112 ]
  %vec.epilog.resume.val110 = phi i64 [ 0, %vector.main.loop.iter.check99.vec.epilog.ph114_crit_edge ], [ %n.vec102, %vec.epilog.iter.check112 ]
  %const_mat100 = add i64 %const99, 12
  %n.vec116 = and i64 %arg.count, %const_mat100
  br label %vec.epilog.vector.body119

vec.epilog.vector.body119:                        
  %index120 = phi i64 [ %vec.epilog.resume.val110, %vec.epilog.ph114 ], [ %index.next121, %vec.epilog.vector.body119 ]
  %sunkaddr136 = mul i64 %index120, 8
  %sunkaddr137 = getelementptr i8, ptr %arg.room, i64 %sunkaddr136
  %sunkaddr138 = getelementptr i8, ptr %sunkaddr137, i64 512
  store <4 x double> %broadcast.splat118.pre-phi, ptr %sunkaddr138, align 8
  %index.next121 = add nuw i64 %index120, 4
  %10 = icmp eq i64 %n.vec116, %index.next121
  br i1 %10, label %vec.epilog.middle.block122, label %vec.epilog.vector.body119, !llvm.loop !32

vec.epilog.middle.block122:                       
  %cmp.n123 = icmp eq i64 %arg.count, %n.vec116
  br i1 %cmp.n123, label %B684.lr.ph.thread, label %B468.preheader

B468.preheader:                                   
  %.548239241.ph = phi i64 [ 0, %iter.check97 ], [ %n.vec102, %vec.epilog.iter.check112 ], [ %n.vec116, %vec.epilog.middle.block122 ]
  br label %B468

B468:                                             
  %.548239241 = phi i64 [ %.555, %B468 ], [ %.548239241.ph, %B468.preheader ]
  %.555 = add nuw nsw i64 %.548239241, 1
  %sunkaddr139 = mul i64 %.548239241, 8
  %sunkaddr140 = getelementptr i8, ptr %arg.room, i64 %sunkaddr139
  %sunkaddr141 = getelementptr i8, ptr %sunkaddr140, i64 512
  store double %"$phi434.0.2.0", ptr %sunkaddr141, align 8
  %exitcond254.not = icmp eq i64 %arg.count, %.555
  br i1 %exitcond254.not, label %B684.lr.ph, label %B468, !llvm.loop !33

B532:                                             
  %.679232234 = phi i64 [ %.686.3, %B532 ], [ %.679232234.unr, %B532.preheader152 ]
  %11 = shl i64 %.679232234, 3
  %scevgep203 = getelementptr i8, ptr %scevgep199, i64 %11
  %scevgep204 = getelementptr i8, ptr %scevgep203, i64 -24
  %.719 = load double, ptr %scevgep204, align 8
  %.725 = fcmp ogt double %.719, %.422
  %"$phi574.1.2.1" = select i1 %.725, double %.422, double %.719
  %12 = shl i64 %.679232234, 3
  %sunkaddr142 = mul i64 %.679232234, 8
  %sunkaddr143 = getelementptr i8, ptr %arg.room, i64 %sunkaddr142
  %sunkaddr144 = getelementptr i8, ptr %sunkaddr143, i64 512
  store double %"$phi574.1.2.1", ptr %sunkaddr144, align 8
  %scevgep55 = getelementptr i8, ptr %scevgep199, i64 %12
  %scevgep56 = getelementptr i8, ptr %scevgep55, i64 -16
  %.719.1 = load double, ptr %scevgep56, align 8
  %.725.1 = fcmp ogt double %.719.1, %.422
  %"$phi574.1.2.1.1" = select i1 %.725.1, double %.422, double %.719.1
  %13 = shl i64 %.679232234, 3
  %sunkaddr145 = mul i64 %.679232234, 8
  %sunkaddr146 = getelementptr i8, ptr %arg.room, i64 %sunkaddr145
  %sunkaddr147 = getelementptr i8, ptr %sunkaddr146, i64 520
  store double %"$phi574.1.2.1.1", ptr %sunkaddr147, align 8
  %scevgep53 = getelementptr i8, ptr %scevgep199, i64 %13
  %scevgep54 = getelementptr i8, ptr %scevgep53, i64 -8
  %.719.2 = load double, ptr %scevgep54, align 8
  %.725.2 = fcmp ogt double %.719.2, %.422
  %"$phi574.1.2.1.2" = select i1 %.725.2, double %.422, double %.719.2
  %sunkaddr148 = mul i64 %.679232234, 8
  %sunkaddr149 = getelementptr i8, ptr %arg.room, i64 %sunkaddr148
  %sunkaddr150 = getelementptr i8, ptr %sunkaddr149, i64 528
  store double %"$phi574.1.2.1.2", ptr %sunkaddr150, align 8
  %.686.3 = add nuw nsw i64 %.679232234, 4
  %.719.3 = load double, ptr %scevgep203, align 8
  %.725.3 = fcmp ogt double %.719.3, %.422
  %"$phi574.1.2.1.3" = select i1 %.725.3, double %.422, double %.719.3
  %sunkaddr151 = mul i64 %.679232234, 8
  %sunkaddr152 = getelementptr i8, ptr %arg.room, i64 %sunkaddr151
  %sunkaddr153 = getelementptr i8, ptr %sunkaddr152, i64 536
  store double %"$phi574.1.2.1.3", ptr %sunkaddr153, align 8
  %exitcond253.not.3 = icmp eq i64 %arg.count, %.686.3
  br i1 %exitcond253.not.3, label %B684.lr.ph.thread, label %B532, !llvm.loop !34

B684:                                             
  %.861246248 = phi i64 [ %.868.1, %B684 ], [ %.861246248.unr, %B684.preheader151 ]
  %14 = shl i64 %.861246248, 3
  %scevgep169 = getelementptr i8, ptr %scevgep168, i64 %14
  %scevgep170 = getelementptr i8, ptr %scevgep169, i64 -8
  %.897 = load double, ptr %scevgep170, align 8
  %sunkaddr154 = mul i64 %.861246248, 8
  %sunkaddr155 = getelementptr i8, ptr %arg.room, i64 %sunkaddr154
  %sunkaddr156 = getelementptr i8, ptr %sunkaddr155, i64 2048
  store double %.897, ptr %sunkaddr156, align 8
  %.910 = fdiv double 1.000000e+00, %.897
  %.912 = fmul double %.7619, %.910
  %.914 = fmul double %.76411, %.910
  %sunkaddr157 = mul i64 %.861246248, 8
  %sunkaddr158 = getelementptr i8, ptr %arg.room, i64 %sunkaddr157
  %sunkaddr159 = getelementptr i8, ptr %sunkaddr158, i64 1024
  store double %.912, ptr %sunkaddr159, align 8
  %sunkaddr160 = mul i64 %.861246248, 8
  %sunkaddr161 = getelementptr i8, ptr %arg.room, i64 %sunkaddr160
  %sunkaddr162 = getelementptr i8, ptr %sunkaddr161, i64 1536
  store double %.914, ptr %sunkaddr162, align 8
  %.868.1 = add nuw nsw i64 %.861246248, 2
  %.897.1 = load double, ptr %scevgep169, align 8
  %sunkaddr163 = mul i64 %.861246248, 8
  %sunkaddr164 = getelementptr i8, ptr %arg.room, i64 %sunkaddr163
  %sunkaddr165 = getelementptr i8, ptr %sunkaddr164, i64 2056
  store double %.897.1, ptr %sunkaddr165, align 8
  %.910.1 = fdiv double 1.000000e+00, %.897.1
  %.912.1 = fmul double %.7619, %.910.1
  %.914.1 = fmul double %.76411, %.910.1
  %sunkaddr166 = mul i64 %.861246248, 8
  %sunkaddr167 = getelementptr i8, ptr %arg.room, i64 %sunkaddr166
  %sunkaddr168 = getelementptr i8, ptr %sunkaddr167, i64 1032
  store double %.912.1, ptr %sunkaddr168, align 8
  %sunkaddr169 = mul i64 %.861246248, 8
  %sunkaddr170 = getelementptr i8, ptr %arg.room, i64 %sunkaddr169
  %sunkaddr171 = getelementptr i8, ptr %sunkaddr170, i64 1544
  store double %.914.1, ptr %sunkaddr171, align 8
  %exitcond255.not.1 = icmp eq i64 %arg.count, %.868.1
  br i1 %exitcond255.not.1, label %common.ret, label %B684, !llvm.loop !35

common.ret:                                       
  store ptr null, ptr %retptr, align 8
  ret i32 0

B254.endif:                                       
  %.334222.not = icmp slt i64 %arg.count, 1
  br i1 %.334222.not, label %B354, label %iter.check

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
  %.pre26 = insertelement <4 x double> poison, double %.86, i64 0
  %.pre27 = shufflevector <4 x double> %.pre26, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.ph

vector.ph:                                        
  %n.vec = and i64 %arg.count, %const
  %broadcast.splatinsert = insertelement <4 x double> poison, double %.86, i64 0
  %broadcast.splat = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %21 = getelementptr i8, ptr %arg.charge_limit, i64 %18
  %scevgep269 = getelementptr i8, ptr %21, i64 96
  br label %vector.body

vector.body:                                      
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %22 = shl i64 %index, 3
  %scevgep275 = getelementptr i8, ptr %scevgep269, i64 %22
  %scevgep276 = getelementptr i8, ptr %scevgep275, i64 -96
  %scevgep274 = getelementptr i8, ptr %scevgep275, i64 -64
  %scevgep272 = getelementptr i8, ptr %scevgep275, i64 -32
  %wide.load = load <4 x double>, ptr %scevgep276, align 8
  %wide.load15 = load <4 x double>, ptr %scevgep274, align 8
  %wide.load16 = load <4 x double>, ptr %scevgep272, align 8
  %wide.load17 = load <4 x double>, ptr %scevgep275, align 8
  %23 = fcmp ogt <4 x double> %wide.load, %broadcast.splat
  %24 = fcmp ogt <4 x double> %wide.load15, %broadcast.splat
  %25 = fcmp ogt <4 x double> %wide.load16, %broadcast.splat
  %26 = fcmp ogt <4 x double> %wide.load17, %broadcast.splat
  %27 = select <4 x i1> %23, <4 x double> %broadcast.splat, <4 x double> %wide.load
  %28 = select <4 x i1> %24, <4 x double> %broadcast.splat, <4 x double> %wide.load15
  %29 = select <4 x i1> %25, <4 x double> %broadcast.splat, <4 x double> %wide.load16
  %30 = select <4 x i1> %26, <4 x double> %broadcast.splat, <4 x double> %wide.load17
  %sunkaddr172 = mul i64 %index, 8
  %sunkaddr173 = getelementptr i8, ptr %arg.room, i64 %sunkaddr172
  store <4 x double> %27, ptr %sunkaddr173, align 8
  %sunkaddr174 = mul i64 %index, 8
  %sunkaddr175 = getelementptr i8, ptr %arg.room, i64 %sunkaddr174
  %sunkaddr176 = getelementptr i8, ptr %sunkaddr175, i64 32
  store <4 x double> %28, ptr %sunkaddr176, align 8
  %sunkaddr177 = mul i64 %index, 8
  %sunkaddr178 = getelementptr i8, ptr %arg.room, i64 %sunkaddr177
  %sunkaddr179 = getelementptr i8, ptr %sunkaddr178, i64 64
  store <4 x double> %29, ptr %sunkaddr179, align 8
  %sunkaddr180 = mul i64 %index, 8
  %sunkaddr181 = getelementptr i8, ptr %arg.room, i64 %sunkaddr180
  %sunkaddr182 = getelementptr i8, ptr %sunkaddr181, i64 96
  store <4 x double> %30, ptr %sunkaddr182, align 8
  %index.next = add nuw nsw i64 %index, 16
  %31 = icmp eq i64 %n.vec, %index.next
  br i1 %31, label %middle.block, label %vector.body, !llvm.loop !36

middle.block:                                     
  %cmp.n = icmp eq i64 %arg.count, %n.vec
  br i1 %cmp.n, label %B354, label %vec.epilog.iter.check

vec.epilog.iter.check:                            
  %32 = and i64 %arg.count, 12
  %min.epilog.iters.check = icmp eq i64 %32, 0
  br i1 %min.epilog.iters.check, label %B286.preheader, label %vec.epilog.ph, !prof !27

vec.epilog.ph:                                    
  %broadcast.splat21.pre-phi = phi <4 x double> [ %.pre27, %vector.main.loop.iter.check.vec.epilog.ph_crit_edge ], [ %broadcast.splat, %vec.epilog.iter.check ]
  %vec.epilog.resume.val = phi i64 [ 0, %vector.main.loop.iter.check.vec.epilog.ph_crit_edge ], [ %n.vec, %vec.epilog.iter.check ]
  %const_mat = add i64 %const, 12
  %n.vec19 = and i64 %arg.count, %const_mat
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           
  %index22 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next24, %vec.epilog.vector.body ]
  %33 = shl i64 %index22, 3
  %scevgep260 = getelementptr i8, ptr %15, i64 %33
  %wide.load23 = load <4 x double>, ptr %scevgep260, align 8
  %34 = fcmp ogt <4 x double> %wide.load23, %broadcast.splat21.pre-phi
  %35 = select <4 x i1> %34, <4 x double> %broadcast.splat21.pre-phi, <4 x double> %wide.load23
  %scevgep259 = getelementptr i8, ptr %arg.room, i64 %33
  store <4 x double> %35, ptr %scevgep259, align 8
  %index.next24 = add nuw i64 %index22, 4
  %36 = icmp eq i64 %n.vec19, %index.next24
  br i1 %36, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !37

vec.epilog.middle.block:                          
  %cmp.n25 = icmp eq i64 %arg.count, %n.vec19
  br i1 %cmp.n25, label %B354, label %B286.preheader

B286.preheader:                                   
  %.340221223.ph = phi i64 [ 0, %iter.check ], [ 0, %vector.memcheck ], [ %n.vec, %vec.epilog.iter.check ], [ %n.vec19, %vec.epilog.middle.block ]
  %xtraiter = and i64 %arg.count, 3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B286.prol.loopexit, label %B286.prol.preheader

B286.prol.preheader:                              
  br label %B286.prol

B286.prol:                                        
  %lsr.iv257 = phi i64 [ %lsr.iv.next258, %B286.prol ], [ %xtraiter, %B286.prol.preheader ]
  %.340221223.prol = phi i64 [ %.347.prol, %B286.prol ], [ %.340221223.ph, %B286.prol.preheader ]
  %.347.prol = add nuw nsw i64 %.340221223.prol, 1
  %37 = shl i64 %.340221223.prol, 3
  %scevgep256 = getelementptr i8, ptr %15, i64 %37
  %.380.prol = load double, ptr %scevgep256, align 8
  %.386.prol = fcmp ogt double %.380.prol, %.86
  %"$phi328.1.2.1.prol" = select i1 %.386.prol, double %.86, double %.380.prol
  %scevgep255 = getelementptr i8, ptr %arg.room, i64 %37
  store double %"$phi328.1.2.1.prol", ptr %scevgep255, align 8
  %lsr.iv.next258 = add nsw i64 %lsr.iv257, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next258, 0
  br i1 %prol.iter.cmp.not, label %B286.prol.loopexit, label %B286.prol, !llvm.loop !38

B286.prol.loopexit:                               
  %.340221223.unr = phi i64 [ %.340221223.ph, %B286.preheader ], [ %.347.prol, %B286.prol ]
  %38 = sub nsw i64 %.340221223.ph, %arg.count
  %39 = icmp ugt i64 %38, -4
  br i1 %39, label %B354, label %B286.preheader154

B286.preheader154:                                
  %40 = shl i64 %arg.t, 3
  %41 = getelementptr i8, ptr %arg.charge_limit, i64 %40
  %scevgep247 = getelementptr i8, ptr %41, i64 24
  br label %B286

B500.endif:                                       
  %.673233.not = icmp slt i64 %arg.count, 1
  br i1 %.673233.not, label %common.ret, label %iter.check62

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
  %const97 = bitcast i64 9223372036854775792 to i64
  %min.iters.check63 = icmp ult i64 %arg.count, 16
  br i1 %min.iters.check63, label %vector.main.loop.iter.check64.vec.epilog.ph83_crit_edge, label %vector.ph65

vector.main.loop.iter.check64.vec.epilog.ph83_crit_edge: 
  %.pre22 = insertelement <4 x double> poison, double %.422, i64 0
  %.pre23 = shufflevector <4 x double> %.pre22, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.ph83

vector.ph65:                                      
  %n.vec67 = and i64 %arg.count, %const97
  %broadcast.splatinsert68 = insertelement <4 x double> poison, double %.422, i64 0
  %broadcast.splat69 = shufflevector <4 x double> %broadcast.splatinsert68, <4 x double> poison, <4 x i32> zeroinitializer
  %48 = getelementptr i8, ptr %arg.discharge_limit, i64 %45
  %scevgep221 = getelementptr i8, ptr %48, i64 96
  br label %vector.body70

vector.body70:                                    
  %index71 = phi i64 [ 0, %vector.ph65 ], [ %index.next76, %vector.body70 ]
  %49 = shl i64 %index71, 3
  %scevgep227 = getelementptr i8, ptr %scevgep221, i64 %49
  %scevgep228 = getelementptr i8, ptr %scevgep227, i64 -96
  %scevgep226 = getelementptr i8, ptr %scevgep227, i64 -64
  %scevgep224 = getelementptr i8, ptr %scevgep227, i64 -32
  %wide.load72 = load <4 x double>, ptr %scevgep228, align 8
  %wide.load73 = load <4 x double>, ptr %scevgep226, align 8
  %wide.load74 = load <4 x double>, ptr %scevgep224, align 8
  %wide.load75 = load <4 x double>, ptr %scevgep227, align 8
  %50 = fcmp ogt <4 x double> %wide.load72, %broadcast.splat69
  %51 = fcmp ogt <4 x double> %wide.load73, %broadcast.splat69
  %52 = fcmp ogt <4 x double> %wide.load74, %broadcast.splat69
  %53 = fcmp ogt <4 x double> %wide.load75, %broadcast.splat69
  %54 = select <4 x i1> %50, <4 x double> %broadcast.splat69, <4 x double> %wide.load72
  %55 = select <4 x i1> %51, <4 x double> %broadcast.splat69, <4 x double> %wide.load73
  %56 = select <4 x i1> %52, <4 x double> %broadcast.splat69, <4 x double> %wide.load74
  %57 = select <4 x i1> %53, <4 x double> %broadcast.splat69, <4 x double> %wide.load75
  %sunkaddr183 = mul i64 %index71, 8
  %sunkaddr184 = getelementptr i8, ptr %arg.room, i64 %sunkaddr183
  %sunkaddr185 = getelementptr i8, ptr %sunkaddr184, i64 512
  store <4 x double> %54, ptr %sunkaddr185, align 8
  %sunkaddr186 = mul i64 %index71, 8
  %sunkaddr187 = getelementptr i8, ptr %arg.room, i64 %sunkaddr186
  %sunkaddr188 = getelementptr i8, ptr %sunkaddr187, i64 544
  store <4 x double> %55, ptr %sunkaddr188, align 8
  %sunkaddr189 = mul i64 %index71, 8
  %sunkaddr190 = getelementptr i8, ptr %arg.room, i64 %sunkaddr189
  %sunkaddr191 = getelementptr i8, ptr %sunkaddr190, i64 576
  store <4 x double> %56, ptr %sunkaddr191, align 8
  %sunkaddr192 = mul i64 %index71, 8
  %sunkaddr193 = getelementptr i8, ptr %arg.room, i64 %sunkaddr192
  %sunkaddr194 = getelementptr i8, ptr %sunkaddr193, i64 608
  store <4 x double> %57, ptr %sunkaddr194, align 8
  %index.next76 = add nuw nsw i64 %index71, 16
  %58 = icmp eq i64 %n.vec67, %index.next76
  br i1 %58, label %middle.block77, label %vector.body70, !llvm.loop !39

middle.block77:                                   
  %cmp.n78 = icmp eq i64 %arg.count, %n.vec67
  br i1 %cmp.n78, label %B684.lr.ph.thread, label %vec.epilog.iter.check81

vec.epilog.iter.check81:                          
  %59 = and i64 %arg.count, 12
  %min.epilog.iters.check82 = icmp eq i64 %59, 0
  br i1 %min.epilog.iters.check82, label %B532.preheader, label %vec.epilog.ph83, !prof !27

vec.epilog.ph83:                                  
  %broadcast.splat87.pre-phi = phi <4 x double> [ %.pre23, %vector.main.loop.iter.check64.vec.epilog.ph83_crit_edge ], [ %broadcast.splat69, %vec.epilog.iter.check81 ]
  %vec.epilog.resume.val79 = phi i64 [ 0, %vector.main.loop.iter.check64.vec.epilog.ph83_crit_edge ], [ %n.vec67, %vec.epilog.iter.check81 ]
  %const_mat98 = add i64 %const97, 12
  %n.vec85 = and i64 %arg.count, %const_mat98
  br label %vec.epilog.vector.body88

vec.epilog.vector.body88:                         
  %index89 = phi i64 [ %vec.epilog.resume.val79, %vec.epilog.ph83 ], [ %index.next91, %vec.epilog.vector.body88 ]
  %60 = shl i64 %index89, 3
  %scevgep212 = getelementptr i8, ptr %42, i64 %60
  %wide.load90 = load <4 x double>, ptr %scevgep212, align 8
  %61 = fcmp ogt <4 x double> %wide.load90, %broadcast.splat87.pre-phi
  %62 = select <4 x i1> %61, <4 x double> %broadcast.splat87.pre-phi, <4 x double> %wide.load90
  %sunkaddr195 = mul i64 %index89, 8
  %sunkaddr196 = getelementptr i8, ptr %arg.room, i64 %sunkaddr195
  %sunkaddr197 = getelementptr i8, ptr %sunkaddr196, i64 512
  store <4 x double> %62, ptr %sunkaddr197, align 8
  %index.next91 = add nuw i64 %index89, 4
  %63 = icmp eq i64 %n.vec85, %index.next91
  br i1 %63, label %vec.epilog.middle.block92, label %vec.epilog.vector.body88, !llvm.loop !40

vec.epilog.middle.block92:                        
  %cmp.n93 = icmp eq i64 %arg.count, %n.vec85
  br i1 %cmp.n93, label %B684.lr.ph.thread, label %B532.preheader

B532.preheader:                                   
  %.679232234.ph = phi i64 [ 0, %iter.check62 ], [ 0, %vector.memcheck56 ], [ %n.vec67, %vec.epilog.iter.check81 ], [ %n.vec85, %vec.epilog.middle.block92 ]
  %xtraiter145 = and i64 %arg.count, 3
  %lcmp.mod146.not = icmp eq i64 %xtraiter145, 0
  br i1 %lcmp.mod146.not, label %B532.prol.loopexit, label %B532.prol.preheader

B532.prol.preheader:                              
  br label %B532.prol

B532.prol:                                        
  %lsr.iv = phi i64 [ %lsr.iv.next, %B532.prol ], [ %xtraiter145, %B532.prol.preheader ]
  %.679232234.prol = phi i64 [ %.686.prol, %B532.prol ], [ %.679232234.ph, %B532.prol.preheader ]
  %.686.prol = add nuw nsw i64 %.679232234.prol, 1
  %64 = shl i64 %.679232234.prol, 3
  %scevgep209 = getelementptr i8, ptr %42, i64 %64
  %.719.prol = load double, ptr %scevgep209, align 8
  %.725.prol = fcmp ogt double %.719.prol, %.422
  %"$phi574.1.2.1.prol" = select i1 %.725.prol, double %.422, double %.719.prol
  %sunkaddr198 = mul i64 %.679232234.prol, 8
  %sunkaddr199 = getelementptr i8, ptr %arg.room, i64 %sunkaddr198
  %sunkaddr200 = getelementptr i8, ptr %sunkaddr199, i64 512
  store double %"$phi574.1.2.1.prol", ptr %sunkaddr200, align 8
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %prol.iter147.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %prol.iter147.cmp.not, label %B532.prol.loopexit, label %B532.prol, !llvm.loop !41

B532.prol.loopexit:                               
  %.679232234.unr = phi i64 [ %.679232234.ph, %B532.preheader ], [ %.686.prol, %B532.prol ]
  %65 = sub nsw i64 %.679232234.ph, %arg.count
  %66 = icmp ugt i64 %65, -4
  br i1 %66, label %B684.lr.ph, label %B532.preheader152

B532.preheader152:                                
  %67 = shl i64 %arg.t, 3
  %68 = getelementptr i8, ptr %arg.discharge_limit, i64 %67
  %scevgep199 = getelementptr i8, ptr %68, i64 24
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
  %scevgep126 = getelementptr i8, ptr %73, i64 2048
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
  %scevgep178 = getelementptr i8, ptr %76, i64 %77
  %wide.load138 = load <4 x double>, ptr %scevgep178, align 8, !alias.scope !42
  %sunkaddr201 = mul i64 %index137, 8
  %sunkaddr202 = getelementptr i8, ptr %arg.room, i64 %sunkaddr201
  %sunkaddr203 = getelementptr i8, ptr %sunkaddr202, i64 2048
  store <4 x double> %wide.load138, ptr %sunkaddr203, align 8, !alias.scope !45, !noalias !42
  %78 = fdiv <4 x double> splat (double 1.000000e+00), %wide.load138
  %79 = fmul <4 x double> %broadcast.splat133, %78
  %80 = fmul <4 x double> %broadcast.splat135, %78
  %sunkaddr204 = mul i64 %index137, 8
  %sunkaddr205 = getelementptr i8, ptr %arg.room, i64 %sunkaddr204
  %sunkaddr206 = getelementptr i8, ptr %sunkaddr205, i64 1024
  store <4 x double> %79, ptr %sunkaddr206, align 8, !alias.scope !45, !noalias !42
  %sunkaddr207 = mul i64 %index137, 8
  %sunkaddr208 = getelementptr i8, ptr %arg.room, i64 %sunkaddr207
  %sunkaddr209 = getelementptr i8, ptr %sunkaddr208, i64 1536
  store <4 x double> %80, ptr %sunkaddr209, align 8, !alias.scope !45, !noalias !42
  %index.next139 = add nuw i64 %index137, 4
  %81 = icmp eq i64 %n.vec131, %index.next139
  br i1 %81, label %middle.block140, label %vector.body136, !llvm.loop !47

middle.block140:                                  
  %cmp.n141 = icmp eq i64 %arg.count, %n.vec131
  br i1 %cmp.n141, label %common.ret, label %B684.preheader

B684.preheader:                                   
  %82 = phi ptr [ %71, %vector.memcheck125 ], [ %70, %B684.lr.ph ], [ %71, %middle.block140 ]
  %.76411 = phi double [ %.76410, %vector.memcheck125 ], [ %.764, %B684.lr.ph ], [ %.76410, %middle.block140 ]
  %.7619 = phi double [ %.7618, %vector.memcheck125 ], [ %.761, %B684.lr.ph ], [ %.7618, %middle.block140 ]
  %.861246248.ph = phi i64 [ 0, %vector.memcheck125 ], [ 0, %B684.lr.ph ], [ %n.vec131, %middle.block140 ]
  %.neg = or i64 %.861246248.ph, 1
  %xtraiter148 = and i64 %arg.count, 1
  %lcmp.mod149.not = icmp eq i64 %xtraiter148, 0
  br i1 %lcmp.mod149.not, label %B684.prol.loopexit, label %B684.prol

B684.prol:                                        
  %.896.prol = getelementptr double, ptr %82, i64 %.861246248.ph
  %.897.prol = load double, ptr %.896.prol, align 8
  %83 = getelementptr double, ptr %arg.room, i64 %.861246248.ph
  %.900.prol = getelementptr i8, ptr %83, i64 2048
  store double %.897.prol, ptr %.900.prol, align 8
  %.910.prol = fdiv double 1.000000e+00, %.897.prol
  %.912.prol = fmul double %.7619, %.910.prol
  %.914.prol = fmul double %.76411, %.910.prol
  %.917.prol = getelementptr i8, ptr %83, i64 1024
  store double %.912.prol, ptr %.917.prol, align 8
  %.921.prol = getelementptr i8, ptr %83, i64 1536
  store double %.914.prol, ptr %.921.prol, align 8
  br label %B684.prol.loopexit

B684.prol.loopexit:                               
  %.861246248.unr = phi i64 [ %.861246248.ph, %B684.preheader ], [ %.neg, %B684.prol ]
  %84 = icmp eq i64 %arg.count, %.neg
  br i1 %84, label %common.ret, label %B684.preheader151

B684.preheader151:                                
  %85 = shl i64 %arg.t, 3
  %86 = getelementptr i8, ptr %arg.scale, i64 %85
  %scevgep168 = getelementptr i8, ptr %86, i64 8
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
  %scevgep540 = getelementptr i8, ptr %scevgep539, i64 2560
  %.613 = load double, ptr %scevgep540, align 8
  %.618 = load double, ptr %scevgep539, align 8
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
  %exitcond1000.not = icmp eq i64 %102, %lsr.iv.next538
  br i1 %exitcond1000.not, label %B628.lr.ph, label %B344, !llvm.loop !48

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
  br i1 %exitcond999.not.3, label %B628.lr.ph, label %B558, !llvm.loop !49

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
  %sunkaddr311 = getelementptr i8, ptr %sunkaddr310, i64 2560
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
  %sunkaddr317 = getelementptr i8, ptr %sunkaddr316, i64 2568
  store double %.953.1, ptr %sunkaddr317, align 8
  %exitcond1001.not.1 = icmp eq i64 %arg.count.fr, %.917.1
  br i1 %exitcond1001.not.1, label %B722.else.if, label %B628, !llvm.loop !50

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
  %26 = add i64 %22, -2560
  %27 = sub i64 %26, %15
  %n.vec233 = and i64 %arg.count.fr, -4
  %n.vec201 = and i64 %arg.count.fr, -8
  %28 = getelementptr i8, ptr %arg.merit, i64 %16
  %scevgep438 = getelementptr i8, ptr %28, i64 %17
  %scevgep444 = getelementptr i8, ptr %arg.merit, i64 %17
  %scevgep461 = getelementptr i8, ptr %arg.room, i64 2568
  %29 = add i64 %19, 32
  %scevgep486 = getelementptr i8, ptr %arg.bought, i64 %29
  %scevgep504 = getelementptr i8, ptr %arg.bought, i64 8
  %reass.sub35 = sub i64 %15, %18
  %30 = add i64 %reass.sub35, 2560
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
  %exitcond1007.not.1 = icmp eq i64 %162, %lsr.iv.next495
  br i1 %exitcond1007.not.1, label %B1997, label %B1154, !llvm.loop !51

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
  %exitcond1004.not.1 = icmp eq i64 %194, %lsr.iv.next453
  br i1 %exitcond1004.not.1, label %B1997, label %B1278, !llvm.loop !52

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
  %scevgep = getelementptr i8, ptr %arg.room, i64 2560
  %50 = shl i64 %arg.count.fr, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep, i8 0, i64 %50, i1 false)
  %.237 = icmp sgt i64 %arg.n, 0
  br i1 %.237, label %B150.us.preheader, label %B284.thread

B150.us.preheader:                                
  %51 = getelementptr i8, ptr %arg.room, i64 %50
  %scevgep59 = getelementptr i8, ptr %51, i64 2560
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
  %sunkaddr320 = getelementptr i8, ptr %sunkaddr319, i64 2560
  %wide.load = load <4 x double>, ptr %sunkaddr320, align 8, !alias.scope !53, !noalias !56
  %sunkaddr321 = mul i64 %index, 8
  %sunkaddr322 = getelementptr i8, ptr %arg.room, i64 %sunkaddr321
  %sunkaddr323 = getelementptr i8, ptr %sunkaddr322, i64 2592
  %wide.load62 = load <4 x double>, ptr %sunkaddr323, align 8, !alias.scope !53, !noalias !56
  %sunkaddr324 = mul i64 %index, 8
  %sunkaddr325 = getelementptr i8, ptr %arg.room, i64 %sunkaddr324
  %sunkaddr326 = getelementptr i8, ptr %sunkaddr325, i64 2624
  %wide.load63 = load <4 x double>, ptr %sunkaddr326, align 8, !alias.scope !53, !noalias !56
  %sunkaddr327 = mul i64 %index, 8
  %sunkaddr328 = getelementptr i8, ptr %arg.room, i64 %sunkaddr327
  %sunkaddr329 = getelementptr i8, ptr %sunkaddr328, i64 2656
  %wide.load64 = load <4 x double>, ptr %sunkaddr329, align 8, !alias.scope !53, !noalias !56
  %59 = shl i64 %index, 3
  %scevgep266 = getelementptr i8, ptr %scevgep614, i64 %59
  %scevgep269 = getelementptr i8, ptr %scevgep266, i64 -96
  %scevgep268 = getelementptr i8, ptr %scevgep266, i64 -64
  %scevgep267 = getelementptr i8, ptr %scevgep266, i64 -32
  %wide.load65 = load <4 x double>, ptr %scevgep269, align 8, !alias.scope !56
  %wide.load66 = load <4 x double>, ptr %scevgep268, align 8, !alias.scope !56
  %wide.load67 = load <4 x double>, ptr %scevgep267, align 8, !alias.scope !56
  %wide.load68 = load <4 x double>, ptr %scevgep266, align 8, !alias.scope !56
  %60 = fadd <4 x double> %wide.load, %wide.load65
  %61 = fadd <4 x double> %wide.load62, %wide.load66
  %62 = fadd <4 x double> %wide.load63, %wide.load67
  %63 = fadd <4 x double> %wide.load64, %wide.load68
  store <4 x double> %60, ptr %sunkaddr320, align 8, !alias.scope !53, !noalias !56
  store <4 x double> %61, ptr %sunkaddr323, align 8, !alias.scope !53, !noalias !56
  store <4 x double> %62, ptr %sunkaddr326, align 8, !alias.scope !53, !noalias !56
  store <4 x double> %63, ptr %sunkaddr329, align 8, !alias.scope !53, !noalias !56
  %index.next = add nuw nsw i64 %index, 16
  %64 = icmp eq i64 %n.vec, %index.next
  br i1 %64, label %middle.block, label %vector.body, !llvm.loop !58

middle.block:                                     
  %65 = icmp eq i64 %arg.count.fr, %n.vec
  br i1 %65, label %B282.us, label %vec.epilog.iter.check

vec.epilog.iter.check:                            
  %66 = and i64 %arg.count.fr, 12
  %67 = icmp eq i64 %66, 0
  br i1 %67, label %B212.us.preheader, label %vec.epilog.vector.body.preheader, !prof !27

vec.epilog.vector.body.preheader:                 
  %index71.ph = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           
  %index71 = phi i64 [ %index.next74, %vec.epilog.vector.body ], [ %index71.ph, %vec.epilog.vector.body.preheader ]
  %sunkaddr687 = shl i64 %index71, 3
  %sunkaddr330 = mul i64 %index71, 8
  %sunkaddr331 = getelementptr i8, ptr %arg.room, i64 %sunkaddr330
  %sunkaddr332 = getelementptr i8, ptr %sunkaddr331, i64 2560
  %wide.load72 = load <4 x double>, ptr %sunkaddr332, align 8, !alias.scope !53, !noalias !56
  %scevgep630 = getelementptr i8, ptr %56, i64 %sunkaddr687
  %wide.load73 = load <4 x double>, ptr %scevgep630, align 8, !alias.scope !56
  %68 = fadd <4 x double> %wide.load72, %wide.load73
  store <4 x double> %68, ptr %sunkaddr332, align 8, !alias.scope !53, !noalias !56
  %index.next74 = add nuw i64 %index71, 4
  %69 = icmp eq i64 %n.vec70, %index.next74
  br i1 %69, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !59

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
  %sunkaddr335 = getelementptr i8, ptr %sunkaddr334, i64 2560
  %.454.us.prol = load double, ptr %sunkaddr335, align 8
  %scevgep633 = getelementptr i8, ptr %56, i64 %sunkaddr690
  %.459.us.prol = load double, ptr %scevgep633, align 8
  %.460.us.prol = fadd double %.454.us.prol, %.459.us.prol
  store double %.460.us.prol, ptr %sunkaddr335, align 8
  %lsr.iv.next636 = add nsw i64 %lsr.iv635, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next636, 0
  br i1 %prol.iter.cmp.not, label %B212.us.prol.loopexit, label %B212.us.prol, !llvm.loop !60

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
  %sunkaddr338 = getelementptr i8, ptr %sunkaddr337, i64 2560
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
  %sunkaddr341 = getelementptr i8, ptr %sunkaddr340, i64 2568
  %.454.us.1 = load double, ptr %sunkaddr341, align 8
  %scevgep291 = getelementptr i8, ptr %scevgep637, i64 %76
  %scevgep292 = getelementptr i8, ptr %scevgep291, i64 -16
  %.459.us.1 = load double, ptr %scevgep292, align 8
  %.460.us.1 = fadd double %.454.us.1, %.459.us.1
  store double %.460.us.1, ptr %sunkaddr341, align 8
  %77 = shl i64 %.419731733.us, 3
  %sunkaddr342 = mul i64 %.419731733.us, 8
  %sunkaddr343 = getelementptr i8, ptr %arg.room, i64 %sunkaddr342
  %sunkaddr344 = getelementptr i8, ptr %sunkaddr343, i64 2576
  %.454.us.2 = load double, ptr %sunkaddr344, align 8
  %scevgep289 = getelementptr i8, ptr %scevgep637, i64 %77
  %scevgep290 = getelementptr i8, ptr %scevgep289, i64 -8
  %.459.us.2 = load double, ptr %scevgep290, align 8
  %.460.us.2 = fadd double %.454.us.2, %.459.us.2
  store double %.460.us.2, ptr %sunkaddr344, align 8
  %.426.us.3 = add nuw nsw i64 %.419731733.us, 4
  %sunkaddr345 = mul i64 %.419731733.us, 8
  %sunkaddr346 = getelementptr i8, ptr %arg.room, i64 %sunkaddr345
  %sunkaddr347 = getelementptr i8, ptr %sunkaddr346, i64 2584
  %.454.us.3 = load double, ptr %sunkaddr347, align 8
  %.459.us.3 = load double, ptr %scevgep293, align 8
  %.460.us.3 = fadd double %.454.us.3, %.459.us.3
  store double %.460.us.3, ptr %sunkaddr347, align 8
  %exitcond995.not.3 = icmp eq i64 %arg.count.fr, %.426.us.3
  br i1 %exitcond995.not.3, label %B282.us, label %B212.us, !llvm.loop !61

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
  %scevgep115 = getelementptr i8, ptr %80, i64 2560
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
  %sunkaddr350 = getelementptr i8, ptr %sunkaddr349, i64 2560
  %wide.load152 = load <4 x double>, ptr %sunkaddr350, align 8, !alias.scope !62
  %sunkaddr351 = mul i64 %index151, 8
  %sunkaddr352 = getelementptr i8, ptr %arg.room, i64 %sunkaddr351
  %sunkaddr353 = getelementptr i8, ptr %sunkaddr352, i64 2592
  %wide.load153 = load <4 x double>, ptr %sunkaddr353, align 8, !alias.scope !62
  %sunkaddr354 = mul i64 %index151, 8
  %sunkaddr355 = getelementptr i8, ptr %arg.room, i64 %sunkaddr354
  %wide.load154 = load <4 x double>, ptr %sunkaddr355, align 8, !alias.scope !62
  %sunkaddr356 = mul i64 %index151, 8
  %sunkaddr357 = getelementptr i8, ptr %arg.room, i64 %sunkaddr356
  %sunkaddr358 = getelementptr i8, ptr %sunkaddr357, i64 32
  %wide.load155 = load <4 x double>, ptr %sunkaddr358, align 8, !alias.scope !62
  %82 = fadd <4 x double> %wide.load152, %wide.load154
  %83 = fadd <4 x double> %wide.load153, %wide.load155
  %84 = fmul <4 x double> %82, splat (double 2.000000e+00)
  %85 = fmul <4 x double> %83, splat (double 2.000000e+00)
  %86 = fadd <4 x double> %84, splat (double 1.000000e+00)
  %87 = fadd <4 x double> %85, splat (double 1.000000e+00)
  %88 = shl i64 %index151, 3
  %scevgep239 = getelementptr i8, ptr %scevgep561, i64 %88
  %scevgep240 = getelementptr i8, ptr %scevgep239, i64 -32
  %wide.load156 = load <4 x double>, ptr %scevgep240, align 8, !alias.scope !65
  %wide.load157 = load <4 x double>, ptr %scevgep239, align 8, !alias.scope !65
  %89 = fcmp ogt <4 x double> %wide.load156, %86
  %90 = fcmp ogt <4 x double> %wide.load157, %87
  %91 = select <4 x i1> %89, <4 x double> %86, <4 x double> %wide.load156
  %92 = select <4 x i1> %90, <4 x double> %87, <4 x double> %wide.load157
  %93 = shl i64 %index151, 3
  %scevgep237 = getelementptr i8, ptr %scevgep557, i64 %93
  %scevgep238 = getelementptr i8, ptr %scevgep237, i64 -32
  store <4 x double> %91, ptr %scevgep238, align 8, !alias.scope !67, !noalias !69
  store <4 x double> %92, ptr %scevgep237, align 8, !alias.scope !67, !noalias !69
  %94 = shl i64 %index151, 3
  %scevgep235 = getelementptr i8, ptr %scevgep553, i64 %94
  %scevgep236 = getelementptr i8, ptr %scevgep235, i64 -32
  %wide.load158 = load <4 x double>, ptr %scevgep236, align 8, !alias.scope !72
  %wide.load159 = load <4 x double>, ptr %scevgep235, align 8, !alias.scope !72
  %95 = fadd <4 x double> %91, %wide.load158
  %96 = fadd <4 x double> %92, %wide.load159
  %97 = shl i64 %index151, 3
  %scevgep233 = getelementptr i8, ptr %scevgep549, i64 %97
  %scevgep234 = getelementptr i8, ptr %scevgep233, i64 -32
  store <4 x double> %95, ptr %scevgep234, align 8, !alias.scope !73, !noalias !74
  store <4 x double> %96, ptr %scevgep233, align 8, !alias.scope !73, !noalias !74
  %index.next160 = add nuw i64 %index151, 8
  %98 = icmp eq i64 %n.vec149, %index.next160
  br i1 %98, label %middle.block161, label %vector.body150, !llvm.loop !75

middle.block161:                                  
  %cmp.n162 = icmp eq i64 %arg.count.fr, %n.vec149
  br i1 %cmp.n162, label %B628.lr.ph.thread, label %B344.preheader344

B344.preheader344:                                
  %.574765767.ph = phi i64 [ 0, %vector.memcheck110 ], [ 0, %B344.preheader ], [ %n.vec149, %middle.block161 ]
  %99 = shl i64 %.574765767.ph, 3
  %scevgep536 = getelementptr i8, ptr %arg.room, i64 %99
  %100 = add nsw i64 %.574765767.ph, %arg.t
  %101 = shl i64 %100, 3
  %scevgep541 = getelementptr i8, ptr %arg.there, i64 %101
  %scevgep543 = getelementptr i8, ptr %arg.supply, i64 %101
  %scevgep545 = getelementptr i8, ptr %arg.bought, i64 %101
  %scevgep547 = getelementptr i8, ptr %.48423, i64 %101
  %102 = sub nsw i64 %arg.count.fr, %.574765767.ph
  br label %B344

iter.check81:                                     
  %103 = ptrtoint ptr %arg.there to i64
  %104 = ptrtoint ptr %arg.supply to i64
  %min.iters.check79 = icmp ult i64 %arg.count.fr, 4
  %105 = sub i64 %103, %104
  %diff.check = icmp ult i64 %105, 128
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
  %106 = shl i64 %arg.t, 3
  %107 = add i64 %106, 96
  %scevgep598 = getelementptr i8, ptr %arg.there, i64 %107
  %scevgep606 = getelementptr i8, ptr %arg.supply, i64 %107
  br label %vector.body87

vector.body87:                                    
  %index88 = phi i64 [ 0, %vector.ph84 ], [ %index.next93, %vector.body87 ]
  %108 = shl i64 %index88, 3
  %scevgep612 = getelementptr i8, ptr %scevgep606, i64 %108
  %scevgep613 = getelementptr i8, ptr %scevgep612, i64 -96
  %scevgep611 = getelementptr i8, ptr %scevgep612, i64 -64
  %scevgep609 = getelementptr i8, ptr %scevgep612, i64 -32
  %wide.load89 = load <4 x double>, ptr %scevgep613, align 8
  %wide.load90 = load <4 x double>, ptr %scevgep611, align 8
  %wide.load91 = load <4 x double>, ptr %scevgep609, align 8
  %wide.load92 = load <4 x double>, ptr %scevgep612, align 8
  %109 = shl i64 %index88, 3
  %scevgep262 = getelementptr i8, ptr %scevgep598, i64 %109
  %scevgep265 = getelementptr i8, ptr %scevgep262, i64 -96
  %scevgep264 = getelementptr i8, ptr %scevgep262, i64 -64
  %scevgep263 = getelementptr i8, ptr %scevgep262, i64 -32
  store <4 x double> %wide.load89, ptr %scevgep265, align 8
  store <4 x double> %wide.load90, ptr %scevgep264, align 8
  store <4 x double> %wide.load91, ptr %scevgep263, align 8
  store <4 x double> %wide.load92, ptr %scevgep262, align 8
  %index.next93 = add nuw i64 %index88, 16
  %110 = icmp eq i64 %n.vec86, %index.next93
  br i1 %110, label %middle.block94, label %vector.body87, !llvm.loop !76

middle.block94:                                   
  %cmp.n95 = icmp eq i64 %arg.count.fr, %n.vec86
  br i1 %cmp.n95, label %B628.lr.ph.thread, label %vec.epilog.iter.check98

vec.epilog.iter.check98:                          
  %111 = and i64 %arg.count.fr, 12
  %min.epilog.iters.check99 = icmp eq i64 %111, 0
  br i1 %min.epilog.iters.check99, label %B558.preheader, label %vec.epilog.ph100, !prof !27

vec.epilog.ph100:                                 
  %.pre-phi = phi i64 [ %.pre, %vector.main.loop.iter.check83.vec.epilog.ph100_crit_edge ], [ %106, %vec.epilog.iter.check98 ]
  %vec.epilog.resume.val96 = phi i64 [ 0, %vector.main.loop.iter.check83.vec.epilog.ph100_crit_edge ], [ %n.vec86, %vec.epilog.iter.check98 ]
  %n.vec102 = and i64 %arg.count.fr, %const
  %scevgep594 = getelementptr i8, ptr %arg.there, i64 %.pre-phi
  %scevgep596 = getelementptr i8, ptr %arg.supply, i64 %.pre-phi
  br label %vec.epilog.vector.body103

vec.epilog.vector.body103:                        
  %index104 = phi i64 [ %vec.epilog.resume.val96, %vec.epilog.ph100 ], [ %index.next106, %vec.epilog.vector.body103 ]
  %112 = shl i64 %index104, 3
  %scevgep597 = getelementptr i8, ptr %scevgep596, i64 %112
  %wide.load105 = load <4 x double>, ptr %scevgep597, align 8
  %scevgep595 = getelementptr i8, ptr %scevgep594, i64 %112
  store <4 x double> %wide.load105, ptr %scevgep595, align 8
  %index.next106 = add nuw i64 %index104, 4
  %113 = icmp eq i64 %n.vec102, %index.next106
  br i1 %113, label %vec.epilog.middle.block107, label %vec.epilog.vector.body103, !llvm.loop !77

vec.epilog.middle.block107:                       
  %cmp.n108 = icmp eq i64 %arg.count.fr, %n.vec102
  br i1 %cmp.n108, label %B628.lr.ph, label %B558.preheader

B558.preheader:                                   
  %.775758760.ph = phi i64 [ 0, %iter.check81 ], [ %n.vec86, %vec.epilog.iter.check98 ], [ %n.vec102, %vec.epilog.middle.block107 ]
  %xtraiter346 = and i64 %arg.count.fr, 3
  %lcmp.mod347.not = icmp eq i64 %xtraiter346, 0
  br i1 %lcmp.mod347.not, label %B558.prol.loopexit, label %B558.prol.preheader

B558.prol.preheader:                              
  %114 = shl i64 %arg.t, 3
  %scevgep588 = getelementptr i8, ptr %arg.there, i64 %114
  %scevgep590 = getelementptr i8, ptr %arg.supply, i64 %114
  br label %B558.prol

B558.prol:                                        
  %lsr.iv592 = phi i64 [ %xtraiter346, %B558.prol.preheader ], [ %lsr.iv.next593, %B558.prol ]
  %.775758760.prol = phi i64 [ %.775758760.ph, %B558.prol.preheader ], [ %.782.prol, %B558.prol ]
  %.782.prol = add nuw nsw i64 %.775758760.prol, 1
  %115 = shl i64 %.775758760.prol, 3
  %scevgep591 = getelementptr i8, ptr %scevgep590, i64 %115
  %.811.prol = load double, ptr %scevgep591, align 8
  %scevgep589 = getelementptr i8, ptr %scevgep588, i64 %115
  store double %.811.prol, ptr %scevgep589, align 8
  %lsr.iv.next593 = add nsw i64 %lsr.iv592, -1
  %prol.iter348.cmp.not = icmp eq i64 %lsr.iv.next593, 0
  br i1 %prol.iter348.cmp.not, label %B558.prol.loopexit, label %B558.prol, !llvm.loop !78

B558.prol.loopexit:                               
  %.775758760.unr = phi i64 [ %.775758760.ph, %B558.preheader ], [ %.782.prol, %B558.prol ]
  %116 = sub nsw i64 %.775758760.ph, %arg.count.fr
  %117 = icmp ugt i64 %116, -4
  br i1 %117, label %B628.lr.ph, label %B558.preheader.new

B558.preheader.new:                               
  %118 = shl i64 %arg.t, 3
  %119 = add i64 %118, 24
  %scevgep572 = getelementptr i8, ptr %arg.supply, i64 %119
  %scevgep580 = getelementptr i8, ptr %arg.there, i64 %119
  br label %B558

B628.lr.ph.thread:                                
  %120 = getelementptr double, ptr %arg.there, i64 %arg.t
  br label %vector.memcheck164

B628.lr.ph:                                       
  %121 = getelementptr double, ptr %arg.there, i64 %arg.t
  %min.iters.check172 = icmp ult i64 %arg.count.fr, 12
  br i1 %min.iters.check172, label %B628.preheader, label %vector.memcheck164

vector.memcheck164:                               
  %122 = phi ptr [ %120, %B628.lr.ph.thread ], [ %121, %B628.lr.ph ]
  %scevgep165 = getelementptr i8, ptr %arg.room, i64 512
  %123 = getelementptr i8, ptr %arg.room, i64 %50
  %scevgep166 = getelementptr i8, ptr %123, i64 2560
  %124 = add i64 %arg.count.fr, %arg.t
  %125 = shl i64 %124, 3
  %scevgep167 = getelementptr i8, ptr %arg.there, i64 %125
  %bound0168 = icmp ult ptr %scevgep165, %scevgep167
  %bound1169 = icmp ult ptr %122, %scevgep166
  %found.conflict170 = and i1 %bound0168, %bound1169
  br i1 %found.conflict170, label %B628.preheader, label %vector.ph173

vector.ph173:                                     
  %n.vec175 = and i64 %arg.count.fr, %const
  %126 = getelementptr double, ptr %arg.there, i64 %arg.t
  br label %vector.body176

vector.body176:                                   
  %index177 = phi i64 [ 0, %vector.ph173 ], [ %index.next180, %vector.body176 ]
  %127 = shl i64 %index177, 3
  %scevgep535 = getelementptr i8, ptr %126, i64 %127
  %wide.load178 = load <4 x double>, ptr %scevgep535, align 8, !alias.scope !79
  %sunkaddr359 = mul i64 %index177, 8
  %sunkaddr360 = getelementptr i8, ptr %arg.room, i64 %sunkaddr359
  %sunkaddr361 = getelementptr i8, ptr %sunkaddr360, i64 512
  %wide.load179 = load <4 x double>, ptr %sunkaddr361, align 8, !alias.scope !82, !noalias !79
  %128 = fadd <4 x double> %wide.load178, %wide.load179
  %129 = fmul <4 x double> %128, splat (double 2.000000e+00)
  %130 = fadd <4 x double> %129, splat (double 1.000000e+00)
  %sunkaddr362 = mul i64 %index177, 8
  %sunkaddr363 = getelementptr i8, ptr %arg.room, i64 %sunkaddr362
  %sunkaddr364 = getelementptr i8, ptr %sunkaddr363, i64 2560
  store <4 x double> %130, ptr %sunkaddr364, align 8, !alias.scope !82, !noalias !79
  %index.next180 = add nuw i64 %index177, 4
  %131 = icmp eq i64 %n.vec175, %index.next180
  br i1 %131, label %middle.block181, label %vector.body176, !llvm.loop !84

middle.block181:                                  
  %cmp.n182 = icmp eq i64 %arg.count.fr, %n.vec175
  br i1 %cmp.n182, label %B722.else.if, label %B628.preheader

B628.preheader:                                   
  %132 = phi ptr [ %122, %vector.memcheck164 ], [ %121, %B628.lr.ph ], [ %122, %middle.block181 ]
  %.910772774.ph = phi i64 [ 0, %vector.memcheck164 ], [ 0, %B628.lr.ph ], [ %n.vec175, %middle.block181 ]
  %.neg = or i64 %.910772774.ph, 1
  %xtraiter349 = and i64 %arg.count.fr, 1
  %lcmp.mod350.not = icmp eq i64 %xtraiter349, 0
  br i1 %lcmp.mod350.not, label %B628.prol.loopexit, label %B628.prol

B628.prol:                                        
  %.945.prol = getelementptr double, ptr %132, i64 %.910772774.ph
  %.946.prol = load double, ptr %.945.prol, align 8
  %133 = getelementptr double, ptr %arg.room, i64 %.910772774.ph
  %.949.prol = getelementptr i8, ptr %133, i64 512
  %.950.prol = load double, ptr %.949.prol, align 8
  %.951.prol = fadd double %.946.prol, %.950.prol
  %.952.prol = fmul double %.951.prol, 2.000000e+00
  %.953.prol = fadd double %.952.prol, 1.000000e+00
  %.956.prol = getelementptr i8, ptr %133, i64 2560
  store double %.953.prol, ptr %.956.prol, align 8
  br label %B628.prol.loopexit

B628.prol.loopexit:                               
  %.910772774.unr = phi i64 [ %.910772774.ph, %B628.preheader ], [ %.neg, %B628.prol ]
  %134 = icmp eq i64 %arg.count.fr, %.neg
  br i1 %134, label %B722.else.if, label %B628.preheader388

B628.preheader388:                                
  %135 = shl i64 %arg.t, 3
  %136 = getelementptr i8, ptr %arg.there, i64 %135
  %scevgep527 = getelementptr i8, ptr %136, i64 8
  br label %B628

B722.else.if:                                     
  %.973.1 = ashr i64 %arg.count.fr, 1
  %.1007 = add nsw i64 %.973.1, %arg.t
  %.1091780.not = icmp slt i64 %arg.n, 1
  br i1 %.1091780.not, label %B1404.endif, label %B770.preheader

B770.preheader:                                   
  br label %B770

B1122.endif:                                      
  %137 = icmp slt i64 %arg.count.fr, 1
  br i1 %137, label %B1997, label %B1154.lr.ph

B1154.lr.ph:                                      
  %138 = icmp ult i64 %arg.count.fr, 8
  %139 = getelementptr double, ptr %arg.merit, i64 %.1386
  %140 = getelementptr double, ptr %arg.merit, i64 %.1391
  br i1 %138, label %B1154.preheader, label %vector.memcheck184

vector.memcheck184:                               
  %141 = icmp eq i64 %16, 0
  %142 = ptrtoint ptr %.1383 to i64
  %143 = add i64 %33, %18
  %144 = add i64 %19, %142
  %145 = sub i64 %143, %144
  %diff.check188 = icmp ult i64 %145, 64
  %diff.check191 = icmp ult i64 %39, 64
  %146 = or i1 %diff.check191, %diff.check188
  %147 = add i64 %33, %22
  %148 = sub i64 %147, %144
  %diff.check193 = icmp ult i64 %148, 64
  %149 = or i1 %diff.check193, %146
  %diff.check195 = icmp ult i64 %40, 64
  %150 = or i1 %diff.check195, %149
  %conflict.rdx196 = or i1 %141, %150
  br i1 %conflict.rdx196, label %B1154.preheader, label %vector.body202.preheader

vector.body202.preheader:                         
  %scevgep490 = getelementptr i8, ptr %.1383, i64 %29
  br label %vector.body202

vector.body202:                                   
  %index203 = phi i64 [ %index.next208, %vector.body202 ], [ 0, %vector.body202.preheader ]
  %151 = shl i64 %index203, 3
  %scevgep492 = getelementptr i8, ptr %scevgep490, i64 %151
  %scevgep493 = getelementptr i8, ptr %scevgep492, i64 -32
  %wide.load204 = load <4 x double>, ptr %scevgep493, align 8
  %wide.load205 = load <4 x double>, ptr %scevgep492, align 8
  %scevgep488 = getelementptr i8, ptr %scevgep486, i64 %151
  %152 = shl i64 %index203, 3
  %scevgep181 = getelementptr i8, ptr %scevgep486, i64 %152
  %scevgep183 = getelementptr i8, ptr %scevgep181, i64 -32
  %wide.load206 = load <4 x double>, ptr %scevgep183, align 8
  %wide.load207 = load <4 x double>, ptr %scevgep488, align 8
  %153 = shl i64 %index203, 3
  %scevgep179 = getelementptr i8, ptr %lsr.iv445, i64 %153
  %154 = shl i64 %index203, 3
  %scevgep171 = getelementptr i8, ptr %lsr.iv445, i64 %154
  %scevgep174 = getelementptr i8, ptr %scevgep171, i64 32
  store <4 x double> %wide.load204, ptr %scevgep179, align 8
  store <4 x double> %wide.load205, ptr %scevgep174, align 8
  %155 = shl i64 %index203, 3
  %scevgep168 = getelementptr i8, ptr %lsr.iv439, i64 %155
  %156 = shl i64 %index203, 3
  %scevgep161 = getelementptr i8, ptr %lsr.iv439, i64 %156
  %scevgep162 = getelementptr i8, ptr %scevgep161, i64 32
  store <4 x double> %wide.load206, ptr %scevgep168, align 8
  store <4 x double> %wide.load207, ptr %scevgep162, align 8
  %index.next208 = add nuw nsw i64 %index203, 8
  %157 = icmp eq i64 %n.vec201, %index.next208
  br i1 %157, label %middle.block209, label %vector.body202, !llvm.loop !85

middle.block209:                                  
  %158 = icmp eq i64 %arg.count.fr, %n.vec201
  br i1 %158, label %B1997, label %B1154.preheader

B1154.preheader:                                  
  %.1494793795.ph = phi i64 [ 0, %vector.memcheck184 ], [ 0, %B1154.lr.ph ], [ %n.vec201, %middle.block209 ]
  %159 = and i64 %arg.count.fr, 1
  %160 = icmp eq i64 %159, 0
  %.neg359 = or i64 %.1494793795.ph, 1
  br i1 %160, label %B1154.prol.loopexit, label %B1154.prol

B1154.prol:                                       
  %.1527.prol = add nsw i64 %.1494793795.ph, %arg.t
  %.1529.prol = getelementptr double, ptr %.1383, i64 %.1527.prol
  %.1530.prol = load double, ptr %.1529.prol, align 8
  %.1534.prol = getelementptr double, ptr %arg.bought, i64 %.1527.prol
  %.1535.prol = load double, ptr %.1534.prol, align 8
  %.1539.prol = getelementptr double, ptr %139, i64 %.1494793795.ph
  store double %.1530.prol, ptr %.1539.prol, align 8
  %.1544.prol = getelementptr double, ptr %140, i64 %.1494793795.ph
  store double %.1535.prol, ptr %.1544.prol, align 8
  br label %B1154.prol.loopexit

B1154.prol.loopexit:                              
  %.1494793795.unr = phi i64 [ %.1494793795.ph, %B1154.preheader ], [ %.neg359, %B1154.prol ]
  %161 = icmp eq i64 %arg.count.fr, %.neg359
  br i1 %161, label %B1997, label %B1154.preheader385

B1154.preheader385:                               
  %162 = sub i64 %arg.count.fr, %.1494793795.unr
  %163 = shl i64 %.1494793795.unr, 3
  %164 = add i64 %.1494793795.unr, %arg.t
  %165 = shl i64 %164, 3
  %scevgep505 = getelementptr i8, ptr %scevgep504, i64 %165
  %scevgep509 = getelementptr i8, ptr %.1383, i64 8
  %scevgep510 = getelementptr i8, ptr %scevgep509, i64 %165
  %scevgep177 = getelementptr i8, ptr %lsr.iv445, i64 %163
  %scevgep184 = getelementptr i8, ptr %lsr.iv140, i64 %163
  br label %B1154

B1230.endif:                                      
  %166 = icmp slt i64 %arg.count.fr, 1
  %.1561 = getelementptr ptr, ptr %arg.limit, i64 %.1381
  %.1562 = load ptr, ptr %.1561, align 8
  br i1 %166, label %B1997, label %B1278.lr.ph

B1278.lr.ph:                                      
  %167 = icmp ult i64 %arg.count.fr, 8
  %168 = getelementptr double, ptr %arg.merit, i64 %.1386
  %169 = getelementptr double, ptr %arg.merit, i64 %.1391
  br i1 %167, label %B1278.preheader, label %vector.memcheck212

vector.memcheck212:                               
  %170 = icmp eq i64 %16, 0
  %171 = ptrtoint ptr %.1562 to i64
  %172 = ptrtoint ptr %.1383 to i64
  %173 = add i64 %18, %33
  %174 = add i64 %19, %172
  %175 = sub i64 %173, %174
  %diff.check215 = icmp ult i64 %175, 32
  %176 = add i64 %35, %171
  %diff.check218 = icmp ult i64 %176, 32
  %177 = or i1 %diff.check215, %diff.check218
  %diff.check221 = icmp ult i64 %36, 32
  %178 = or i1 %diff.check221, %177
  %179 = sub i64 %37, %172
  %diff.check223 = icmp ult i64 %179, 32
  %180 = or i1 %diff.check223, %178
  %181 = sub i64 %37, %171
  %diff.check225 = icmp ult i64 %181, 32
  %182 = or i1 %diff.check225, %180
  %diff.check227 = icmp ult i64 %38, 32
  %183 = or i1 %diff.check227, %182
  %conflict.rdx228 = or i1 %170, %183
  br i1 %conflict.rdx228, label %B1278.preheader, label %vector.body234.preheader

vector.body234.preheader:                         
  %scevgep448 = getelementptr i8, ptr %.1562, i64 %19
  %scevgep450 = getelementptr i8, ptr %.1383, i64 %19
  br label %vector.body234

vector.body234:                                   
  %index235 = phi i64 [ %index.next239, %vector.body234 ], [ 0, %vector.body234.preheader ]
  %184 = shl i64 %index235, 3
  %scevgep451 = getelementptr i8, ptr %scevgep450, i64 %184
  %wide.load236 = load <4 x double>, ptr %scevgep451, align 8
  %scevgep447 = getelementptr i8, ptr %lsr.iv445, i64 %184
  store <4 x double> %wide.load236, ptr %scevgep447, align 8
  %scevgep449 = getelementptr i8, ptr %scevgep448, i64 %184
  %wide.load237 = load <4 x double>, ptr %scevgep449, align 8
  %sunkaddr365 = mul i64 %index235, 8
  %sunkaddr366 = getelementptr i8, ptr %arg.room, i64 %sunkaddr365
  %sunkaddr367 = getelementptr i8, ptr %sunkaddr366, i64 2560
  %wide.load238 = load <4 x double>, ptr %sunkaddr367, align 8
  %185 = fcmp ogt <4 x double> %wide.load237, %wide.load238
  %186 = select <4 x i1> %185, <4 x double> %wide.load238, <4 x double> %wide.load237
  %187 = shl i64 %index235, 3
  %scevgep135 = getelementptr i8, ptr %lsr.iv439, i64 %187
  store <4 x double> %186, ptr %scevgep135, align 8
  %index.next239 = add nuw nsw i64 %index235, 4
  %188 = icmp eq i64 %n.vec233, %index.next239
  br i1 %188, label %middle.block240, label %vector.body234, !llvm.loop !86

middle.block240:                                  
  %189 = icmp eq i64 %arg.count.fr, %n.vec233
  br i1 %189, label %B1997, label %B1278.preheader

B1278.preheader:                                  
  %.1654786788.ph = phi i64 [ 0, %vector.memcheck212 ], [ 0, %B1278.lr.ph ], [ %n.vec233, %middle.block240 ]
  %190 = and i64 %arg.count.fr, 1
  %191 = icmp eq i64 %190, 0
  %.neg358 = or i64 %.1654786788.ph, 1
  br i1 %191, label %B1278.prol.loopexit, label %B1278.prol

B1278.prol:                                       
  %.1691.prol = add nsw i64 %.1654786788.ph, %arg.t
  %.1693.prol = getelementptr double, ptr %.1383, i64 %.1691.prol
  %.1694.prol = load double, ptr %.1693.prol, align 8
  %.1699.prol = getelementptr double, ptr %168, i64 %.1654786788.ph
  store double %.1694.prol, ptr %.1699.prol, align 8
  %.1705.prol = getelementptr double, ptr %.1562, i64 %.1691.prol
  %.1706.prol = load double, ptr %.1705.prol, align 8
  %192 = getelementptr double, ptr %arg.room, i64 %.1654786788.ph
  %.1710.prol = getelementptr i8, ptr %192, i64 2560
  %.1711.prol = load double, ptr %.1710.prol, align 8
  %.1720.prol = fcmp ogt double %.1706.prol, %.1711.prol
  %"$phi1386.2.2.3.prol" = select i1 %.1720.prol, double %.1711.prol, double %.1706.prol
  %.1746.prol = getelementptr double, ptr %169, i64 %.1654786788.ph
  store double %"$phi1386.2.2.3.prol", ptr %.1746.prol, align 8
  br label %B1278.prol.loopexit

B1278.prol.loopexit:                              
  %.1654786788.unr = phi i64 [ %.1654786788.ph, %B1278.preheader ], [ %.neg358, %B1278.prol ]
  %193 = icmp eq i64 %arg.count.fr, %.neg358
  br i1 %193, label %B1997, label %B1278.preheader386

B1278.preheader386:                               
  %194 = sub i64 %arg.count.fr, %.1654786788.unr
  %195 = shl i64 %.1654786788.unr, 3
  %scevgep462 = getelementptr i8, ptr %scevgep461, i64 %195
  %scevgep470 = getelementptr i8, ptr %.1562, i64 8
  %196 = add i64 %.1654786788.unr, %arg.t
  %197 = shl i64 %196, 3
  %scevgep471 = getelementptr i8, ptr %scevgep470, i64 %197
  %scevgep475 = getelementptr i8, ptr %.1383, i64 8
  %scevgep476 = getelementptr i8, ptr %scevgep475, i64 %197
  %scevgep158 = getelementptr i8, ptr %lsr.iv445, i64 %195
  %scevgep142 = getelementptr i8, ptr %lsr.iv140, i64 %195
  br label %B1278

B1404.endif:                                      
  %198 = add i64 %arg.n, -2
  %const_mat298 = add i64 %const, 3
  %.1864938 = icmp ult i64 %198, %const_mat298
  br i1 %.1864938, label %B1448.endif.lr.ph, label %common.ret

B1448.endif.lr.ph:                                
  %199 = icmp slt i64 %arg.count.fr, 1
  %invariant.gep1029 = getelementptr double, ptr %arg.merit, i64 %arg.at
  br i1 %199, label %common.ret, label %B1486.endif.us.us.us.preheader.preheader

B1486.endif.us.us.us.preheader.preheader:         
  %.1820.neg = add i64 %arg.n, -1
  %200 = shl i64 %arg.count.fr, 3
  %201 = shl i64 %arg.at, 3
  %const_mat296 = add i64 %const, -12
  %n.vec294 = and i64 %arg.count.fr, %const_mat296
  %n.vec319 = and i64 %arg.count.fr, %const
  %invariant.gep = getelementptr i8, ptr %arg.merit, i64 %200
  %invariant.gep374 = getelementptr i8, ptr %invariant.gep, i64 %201
  %202 = getelementptr i8, ptr %arg.merit, i64 %201
  %scevgep391 = getelementptr i8, ptr %202, i64 608
  %scevgep417 = getelementptr i8, ptr %202, i64 512
  %scevgep127 = getelementptr i8, ptr %arg.merit, i64 %201
  br label %B1486.endif.us.us.us.preheader

B1486.endif.us.us.us.preheader:                   
  %.1877.us27 = phi i64 [ %.1877.us, %B1448.endif.us.backedge ], [ %198, %B1486.endif.us.us.us.preheader.preheader ]
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
  %203 = icmp ult i64 %arg.count.fr, 4
  br i1 %203, label %B1582.us.us.us.preheader, label %vector.main.loop.iter.check291

B1582.us.us.us.preheader:                         
  %wrong.2.2831.us.us.us.ph = phi i64 [ 0, %iter.check289 ], [ %223, %vec.epilog.iter.check315 ], [ %233, %vec.epilog.middle.block326 ]
  %.2125827829.us.us.us.ph = phi i64 [ 0, %iter.check289 ], [ %n.vec294, %vec.epilog.iter.check315 ], [ %n.vec319, %vec.epilog.middle.block326 ]
  br label %B1582.us.us.us

vector.main.loop.iter.check291:                   
  %204 = icmp ult i64 %arg.count.fr, 16
  br i1 %204, label %vec.epilog.ph317, label %vector.body295.preheader

vector.body295.preheader:                         
  br label %vector.body295

vector.body295:                                   
  %index296 = phi i64 [ %index.next308, %vector.body295 ], [ 0, %vector.body295.preheader ]
  %vec.phi = phi <4 x i64> [ %217, %vector.body295 ], [ zeroinitializer, %vector.body295.preheader ]
  %vec.phi297 = phi <4 x i64> [ %218, %vector.body295 ], [ zeroinitializer, %vector.body295.preheader ]
  %vec.phi298 = phi <4 x i64> [ %219, %vector.body295 ], [ zeroinitializer, %vector.body295.preheader ]
  %vec.phi299 = phi <4 x i64> [ %220, %vector.body295 ], [ zeroinitializer, %vector.body295.preheader ]
  %205 = shl i64 %index296, 3
  %scevgep407 = getelementptr i8, ptr %lsr.iv, i64 %205
  %scevgep408 = getelementptr i8, ptr %scevgep407, i64 -608
  %scevgep406 = getelementptr i8, ptr %scevgep407, i64 -576
  %scevgep404 = getelementptr i8, ptr %scevgep407, i64 -544
  %scevgep402 = getelementptr i8, ptr %scevgep407, i64 -512
  %wide.load300 = load <4 x double>, ptr %scevgep408, align 8
  %wide.load301 = load <4 x double>, ptr %scevgep406, align 8
  %wide.load302 = load <4 x double>, ptr %scevgep404, align 8
  %wide.load303 = load <4 x double>, ptr %scevgep402, align 8
  %206 = shl i64 %index296, 3
  %scevgep110 = getelementptr i8, ptr %lsr.iv, i64 %206
  %scevgep120 = getelementptr i8, ptr %scevgep110, i64 -96
  %207 = shl i64 %index296, 3
  %scevgep108 = getelementptr i8, ptr %lsr.iv, i64 %207
  %scevgep109 = getelementptr i8, ptr %scevgep108, i64 -64
  %208 = shl i64 %index296, 3
  %scevgep106 = getelementptr i8, ptr %lsr.iv, i64 %208
  %scevgep107 = getelementptr i8, ptr %scevgep106, i64 -32
  %wide.load304 = load <4 x double>, ptr %scevgep120, align 8
  %wide.load305 = load <4 x double>, ptr %scevgep109, align 8
  %wide.load306 = load <4 x double>, ptr %scevgep107, align 8
  %wide.load307 = load <4 x double>, ptr %scevgep407, align 8
  %209 = fcmp olt <4 x double> %wide.load300, %wide.load304
  %210 = fcmp olt <4 x double> %wide.load301, %wide.load305
  %211 = fcmp olt <4 x double> %wide.load302, %wide.load306
  %212 = fcmp olt <4 x double> %wide.load303, %wide.load307
  %213 = zext <4 x i1> %209 to <4 x i64>
  %214 = zext <4 x i1> %210 to <4 x i64>
  %215 = zext <4 x i1> %211 to <4 x i64>
  %216 = zext <4 x i1> %212 to <4 x i64>
  %217 = add <4 x i64> %vec.phi, %213
  %218 = add <4 x i64> %vec.phi297, %214
  %219 = add <4 x i64> %vec.phi298, %215
  %220 = add <4 x i64> %vec.phi299, %216
  %index.next308 = add nuw nsw i64 %index296, 16
  %221 = icmp eq i64 %n.vec294, %index.next308
  br i1 %221, label %middle.block309, label %vector.body295, !llvm.loop !87

middle.block309:                                  
  %222 = icmp eq i64 %arg.count.fr, %n.vec294
  %bin.rdx = add <4 x i64> %218, %217
  %bin.rdx310 = add <4 x i64> %bin.rdx, %219
  %bin.rdx311 = add <4 x i64> %bin.rdx310, %220
  %rdx.shuf = shufflevector <4 x i64> %bin.rdx311, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx299 = add <4 x i64> %bin.rdx311, %rdx.shuf
  %rdx.shuf300 = shufflevector <4 x i64> %bin.rdx299, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx301 = add <4 x i64> %bin.rdx299, %rdx.shuf300
  %223 = extractelement <4 x i64> %bin.rdx301, i32 0
  br i1 %222, label %B1580.B1664_crit_edge.us.us.us, label %vec.epilog.iter.check315

vec.epilog.iter.check315:                         
  %224 = and i64 %arg.count.fr, 12
  %225 = icmp eq i64 %224, 0
  br i1 %225, label %B1582.us.us.us.preheader, label %vec.epilog.ph317, !prof !27

vec.epilog.ph317:                                 
  %vec.epilog.resume.val313 = phi i64 [ %n.vec294, %vec.epilog.iter.check315 ], [ 0, %vector.main.loop.iter.check291 ]
  %bc.merge.rdx = phi i64 [ %223, %vec.epilog.iter.check315 ], [ 0, %vector.main.loop.iter.check291 ]
  %226 = insertelement <4 x i64> <i64 poison, i64 0, i64 0, i64 0>, i64 %bc.merge.rdx, i64 0
  br label %vec.epilog.vector.body320

vec.epilog.vector.body320:                        
  %index321 = phi i64 [ %vec.epilog.resume.val313, %vec.epilog.ph317 ], [ %index.next325, %vec.epilog.vector.body320 ]
  %vec.phi322 = phi <4 x i64> [ %226, %vec.epilog.ph317 ], [ %230, %vec.epilog.vector.body320 ]
  %227 = shl i64 %index321, 3
  %scevgep413 = getelementptr i8, ptr %lsr.iv411, i64 %227
  %wide.load323 = load <4 x double>, ptr %scevgep413, align 8
  %scevgep414 = getelementptr i8, ptr %scevgep413, i64 512
  %wide.load324 = load <4 x double>, ptr %scevgep414, align 8
  %228 = fcmp olt <4 x double> %wide.load323, %wide.load324
  %229 = zext <4 x i1> %228 to <4 x i64>
  %230 = add <4 x i64> %vec.phi322, %229
  %index.next325 = add nuw i64 %index321, 4
  %231 = icmp eq i64 %n.vec319, %index.next325
  br i1 %231, label %vec.epilog.middle.block326, label %vec.epilog.vector.body320, !llvm.loop !88

vec.epilog.middle.block326:                       
  %232 = icmp eq i64 %arg.count.fr, %n.vec319
  %rdx.shuf302 = shufflevector <4 x i64> %230, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx303 = add <4 x i64> %230, %rdx.shuf302
  %rdx.shuf304 = shufflevector <4 x i64> %bin.rdx303, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx305 = add <4 x i64> %bin.rdx303, %rdx.shuf304
  %233 = extractelement <4 x i64> %bin.rdx305, i32 0
  br i1 %232, label %B1580.B1664_crit_edge.us.us.us, label %B1582.us.us.us.preheader

B1676.endif.us.us.us:                             
  %234 = icmp ult i64 %arg.count.fr, 12
  br i1 %234, label %B1712.us.us.us.preheader, label %vector.memcheck243

vector.memcheck243:                               
  %.idx1017.le = shl i64 %.1990843857.us.us.us, 9
  %gep1030.le = getelementptr i8, ptr %invariant.gep1029, i64 %.idx1017.le
  %235 = getelementptr i8, ptr %gep1030.le, i64 512
  %.2026.us.us.us = add nsw i64 %.1990843857.us.us.us, %arg.n
  %.idx1018 = shl i64 %.2026.us.us.us, 9
  %gep1032 = getelementptr i8, ptr %invariant.gep1029, i64 %.idx1018
  %236 = getelementptr i8, ptr %gep1032, i64 512
  %237 = shl i64 %indvar, 9
  %gep375 = getelementptr i8, ptr %invariant.gep374, i64 %237
  %scevgep244 = getelementptr i8, ptr %gep375, i64 %253
  %238 = getelementptr i8, ptr %gep375, i64 512
  %scevgep245 = getelementptr i8, ptr %238, i64 %253
  %scevgep246 = getelementptr i8, ptr %gep375, i64 %255
  %scevgep247 = getelementptr i8, ptr %238, i64 %255
  %bound0248 = icmp ult ptr %gep1030.le, %scevgep245
  %bound1249 = icmp ult ptr %235, %scevgep244
  %found.conflict250 = and i1 %bound0248, %bound1249
  %bound0251 = icmp ult ptr %gep1030.le, %scevgep246
  %bound1252 = icmp ult ptr %gep1032, %scevgep244
  %found.conflict253 = and i1 %bound0251, %bound1252
  %conflict.rdx254 = or i1 %found.conflict250, %found.conflict253
  %bound0255 = icmp ult ptr %gep1030.le, %scevgep247
  %bound1256 = icmp ult ptr %236, %scevgep244
  %found.conflict257 = and i1 %bound0255, %bound1256
  %conflict.rdx258 = or i1 %conflict.rdx254, %found.conflict257
  %bound0259 = icmp ult ptr %235, %scevgep246
  %bound1260 = icmp ult ptr %gep1032, %scevgep245
  %found.conflict261 = and i1 %bound0259, %bound1260
  %conflict.rdx262 = or i1 %found.conflict261, %conflict.rdx258
  %bound0263 = icmp ult ptr %235, %scevgep247
  %bound1264 = icmp ult ptr %236, %scevgep245
  %found.conflict265 = and i1 %bound0263, %bound1264
  %conflict.rdx266 = or i1 %found.conflict265, %conflict.rdx262
  %bound0267 = icmp ult ptr %gep1032, %scevgep247
  %bound1268 = icmp ult ptr %236, %scevgep246
  %found.conflict269 = and i1 %bound0267, %bound1268
  %conflict.rdx270 = or i1 %found.conflict269, %conflict.rdx266
  br i1 %conflict.rdx270, label %B1712.us.us.us.preheader, label %vector.body276.preheader

vector.body276.preheader:                         
  br label %vector.body276

vector.body276:                                   
  %index277 = phi i64 [ %index.next282, %vector.body276 ], [ 0, %vector.body276.preheader ]
  %239 = shl i64 %index277, 3
  %scevgep137 = getelementptr i8, ptr %lsr.iv419, i64 %239
  %scevgep426 = getelementptr i8, ptr %lsr.iv411, i64 %239
  %wide.load278 = load <4 x double>, ptr %scevgep426, align 8, !alias.scope !89, !noalias !92
  %scevgep425 = getelementptr i8, ptr %scevgep426, i64 512
  %wide.load279 = load <4 x double>, ptr %scevgep425, align 8, !alias.scope !96, !noalias !97
  %240 = shl i64 %index277, 3
  %scevgep121 = getelementptr i8, ptr %lsr.iv419, i64 %240
  %scevgep122 = getelementptr i8, ptr %scevgep121, i64 -512
  %wide.load280 = load <4 x double>, ptr %scevgep122, align 8, !alias.scope !98, !noalias !99
  %wide.load281 = load <4 x double>, ptr %scevgep137, align 8, !alias.scope !99
  %241 = fcmp olt <4 x double> %wide.load278, %wide.load279
  %242 = select <4 x i1> %241, <4 x double> %wide.load279, <4 x double> %wide.load278
  %243 = select <4 x i1> %241, <4 x double> %wide.load278, <4 x double> %wide.load279
  %244 = select <4 x i1> %241, <4 x double> %wide.load281, <4 x double> %wide.load280
  %245 = select <4 x i1> %241, <4 x double> %wide.load280, <4 x double> %wide.load281
  store <4 x double> %242, ptr %scevgep426, align 8, !alias.scope !89, !noalias !92
  store <4 x double> %243, ptr %scevgep425, align 8, !alias.scope !96, !noalias !97
  store <4 x double> %244, ptr %scevgep122, align 8, !alias.scope !98, !noalias !99
  store <4 x double> %245, ptr %scevgep137, align 8, !alias.scope !99
  %index.next282 = add nuw nsw i64 %index277, 4
  %246 = icmp eq i64 %n.vec319, %index.next282
  br i1 %246, label %middle.block283, label %vector.body276, !llvm.loop !100

middle.block283:                                  
  %247 = icmp eq i64 %arg.count.fr, %n.vec319
  br i1 %247, label %B1980.us.us.us.thread, label %B1712.us.us.us.preheader

B1712.us.us.us.preheader:                         
  %lsr.iv140.ph = phi i64 [ %n.vec319, %middle.block283 ], [ 0, %B1676.endif.us.us.us ], [ 0, %vector.memcheck243 ]
  %248 = sub i64 %arg.count.fr, %lsr.iv140.ph
  %249 = shl i64 %lsr.iv140.ph, 3
  %scevgep124 = getelementptr i8, ptr %lsr.iv411, i64 %249
  %scevgep131 = getelementptr i8, ptr %lsr.iv129, i64 %249
  br label %B1712.us.us.us

B1712.us.us.us:                                   
  %lsr.iv123 = phi i64 [ 0, %B1712.us.us.us.preheader ], [ %lsr.iv.next, %B1712.us.us.us ]
  %250 = shl i64 %lsr.iv123, 3
  %scevgep125 = getelementptr i8, ptr %scevgep124, i64 %250
  %.2344.us.us.us = load double, ptr %scevgep125, align 8
  %scevgep126 = getelementptr i8, ptr %scevgep125, i64 512
  %.2351.us.us.us = load double, ptr %scevgep126, align 8
  %251 = shl i64 %lsr.iv123, 3
  %scevgep133 = getelementptr i8, ptr %scevgep131, i64 %251
  %scevgep134 = getelementptr i8, ptr %scevgep133, i64 512
  %252 = shl i64 %lsr.iv123, 3
  %scevgep132 = getelementptr i8, ptr %scevgep131, i64 %252
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
  %exitcond1013.not = icmp eq i64 %248, %lsr.iv.next
  br i1 %exitcond1013.not, label %B1980.us.us.us.thread, label %B1712.us.us.us, !llvm.loop !101

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
  %253 = shl i64 %.1990843857.us.us.us.ph, 9
  %scevgep392 = getelementptr i8, ptr %scevgep391, i64 %253
  %scevgep410 = getelementptr i8, ptr %202, i64 %253
  %254 = add i64 %.1990843857.us.us.us.ph, %arg.n
  %255 = shl i64 %254, 9
  %scevgep418 = getelementptr i8, ptr %scevgep417, i64 %255
  %scevgep128 = getelementptr i8, ptr %scevgep127, i64 %255
  br label %iter.check289

B1582.us.us.us:                                   
  %wrong.2.2831.us.us.us = phi i64 [ %.2185.us.us.us, %B1582.us.us.us ], [ %wrong.2.2831.us.us.us.ph, %B1582.us.us.us.preheader ]
  %.2125827829.us.us.us = phi i64 [ %.2132.us.us.us, %B1582.us.us.us ], [ %.2125827829.us.us.us.ph, %B1582.us.us.us.preheader ]
  %.2132.us.us.us = add nuw nsw i64 %.2125827829.us.us.us, 1
  %256 = shl i64 %.2125827829.us.us.us, 3
  %scevgep415 = getelementptr i8, ptr %lsr.iv411, i64 %256
  %.2161.us.us.us = load double, ptr %scevgep415, align 8
  %scevgep416 = getelementptr i8, ptr %scevgep415, i64 512
  %.2167.us.us.us = load double, ptr %scevgep416, align 8
  %.2168.us.us.us = fcmp olt double %.2161.us.us.us, %.2167.us.us.us
  %"$phi1656.4.2.3.us.us.us" = zext i1 %.2168.us.us.us to i64
  %.2185.us.us.us = add nuw nsw i64 %wrong.2.2831.us.us.us, %"$phi1656.4.2.3.us.us.us"
  %exitcond1012.not = icmp eq i64 %arg.count.fr, %.2132.us.us.us
  br i1 %exitcond1012.not, label %B1580.B1664_crit_edge.us.us.us, label %B1582.us.us.us, !llvm.loop !102

B1580.B1664_crit_edge.us.us.us:                   
  %.2185.us.us.us.lcssa = phi i64 [ %233, %vec.epilog.middle.block326 ], [ %223, %middle.block309 ], [ %.2185.us.us.us, %B1582.us.us.us ]
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
  %scevgep = getelementptr i8, ptr %2, i64 5120
  %3 = add i64 %arg.count, %arg.t
  %4 = shl i64 %3, 3
  %scevgep2 = getelementptr i8, ptr %arg.there, i64 %4
  %bound0 = icmp ult ptr %arg.room, %scevgep2
  %bound1 = icmp ult ptr %0, %scevgep
  %found.conflict = and i1 %bound0, %bound1
  br i1 %found.conflict, label %B114.preheader, label %vector.ph

vector.ph:                                        
  %const157 = bitcast i64 9223372036854775804 to i64
  %n.vec = and i64 %arg.count, %const157
  br label %vector.body

vector.body:                                      
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %5 = shl i64 %index, 3
  %scevgep239 = getelementptr i8, ptr %0, i64 %5
  %wide.load = load <4 x double>, ptr %scevgep239, align 8, !alias.scope !103
  %sunkaddr = mul i64 %index, 8
  %sunkaddr158 = getelementptr i8, ptr %arg.room, i64 %sunkaddr
  %wide.load3 = load <4 x double>, ptr %sunkaddr158, align 8, !alias.scope !106, !noalias !103
  %6 = fcmp ogt <4 x double> %wide.load3, %wide.load
  %7 = select <4 x i1> %6, <4 x double> %wide.load, <4 x double> %wide.load3
  %sunkaddr159 = mul i64 %index, 8
  %sunkaddr160 = getelementptr i8, ptr %arg.room, i64 %sunkaddr159
  %sunkaddr161 = getelementptr i8, ptr %sunkaddr160, i64 2560
  store <4 x double> zeroinitializer, ptr %sunkaddr161, align 8, !alias.scope !106, !noalias !103
  %sunkaddr162 = mul i64 %index, 8
  %sunkaddr163 = getelementptr i8, ptr %arg.room, i64 %sunkaddr162
  %sunkaddr164 = getelementptr i8, ptr %sunkaddr163, i64 3584
  store <4 x double> zeroinitializer, ptr %sunkaddr164, align 8, !alias.scope !106, !noalias !103
  %8 = fsub <4 x double> %wide.load, %7
  %sunkaddr165 = mul i64 %index, 8
  %sunkaddr166 = getelementptr i8, ptr %arg.room, i64 %sunkaddr165
  %sunkaddr167 = getelementptr i8, ptr %sunkaddr166, i64 3072
  store <4 x double> %8, ptr %sunkaddr167, align 8, !alias.scope !106, !noalias !103
  %sunkaddr168 = mul i64 %index, 8
  %sunkaddr169 = getelementptr i8, ptr %arg.room, i64 %sunkaddr168
  %sunkaddr170 = getelementptr i8, ptr %sunkaddr169, i64 5120
  store <4 x double> %wide.load, ptr %sunkaddr170, align 8, !alias.scope !106, !noalias !103
  %sunkaddr171 = mul i64 %index, 8
  %sunkaddr172 = getelementptr i8, ptr %arg.room, i64 %sunkaddr171
  %sunkaddr173 = getelementptr i8, ptr %sunkaddr172, i64 512
  %wide.load4 = load <4 x double>, ptr %sunkaddr173, align 8, !alias.scope !106, !noalias !103
  %9 = fadd <4 x double> %wide.load, %wide.load4
  %sunkaddr174 = mul i64 %index, 8
  %sunkaddr175 = getelementptr i8, ptr %arg.room, i64 %sunkaddr174
  %sunkaddr176 = getelementptr i8, ptr %sunkaddr175, i64 4096
  store <4 x double> %9, ptr %sunkaddr176, align 8, !alias.scope !106, !noalias !103
  %index.next = add nuw nsw i64 %index, 4
  %10 = icmp eq i64 %n.vec, %index.next
  br i1 %10, label %middle.block, label %vector.body, !llvm.loop !108

middle.block:                                     
  %cmp.n = icmp eq i64 %arg.count, %n.vec
  br i1 %cmp.n, label %B364.endif, label %B114.preheader

B114.preheader:                                   
  %.132262264.ph = phi i64 [ 0, %vector.memcheck ], [ 0, %B114.lr.ph ], [ %n.vec, %middle.block ]
  %.neg = or i64 %.132262264.ph, 1
  %xtraiter = and i64 %arg.count, 1
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B114.prol.loopexit, label %B114.prol

B114.prol:                                        
  %.171.prol = getelementptr double, ptr %0, i64 %.132262264.ph
  %.172.prol = load double, ptr %.171.prol, align 8
  %.176.prol = getelementptr double, ptr %arg.room, i64 %.132262264.ph
  %.177.prol = load double, ptr %.176.prol, align 8
  %.186.prol = fcmp ogt double %.177.prol, %.172.prol
  %"$phi188.1.2.1.prol" = select i1 %.186.prol, double %.172.prol, double %.177.prol
  %.219.prol = getelementptr i8, ptr %.176.prol, i64 2560
  store double 0.000000e+00, ptr %.219.prol, align 8
  %.224.prol = getelementptr i8, ptr %.176.prol, i64 3584
  store double 0.000000e+00, ptr %.224.prol, align 8
  %.227.prol = fsub double %.172.prol, %"$phi188.1.2.1.prol"
  %.231.prol = getelementptr i8, ptr %.176.prol, i64 3072
  store double %.227.prol, ptr %.231.prol, align 8
  %.237.prol = getelementptr i8, ptr %.176.prol, i64 5120
  store double %.172.prol, ptr %.237.prol, align 8
  %.242.prol = getelementptr i8, ptr %.176.prol, i64 512
  %.243.prol = load double, ptr %.242.prol, align 8
  %.245.prol = fadd double %.172.prol, %.243.prol
  %.253.prol = getelementptr i8, ptr %.176.prol, i64 4096
  store double %.245.prol, ptr %.253.prol, align 8
  br label %B114.prol.loopexit

B114.prol.loopexit:                               
  %.132262264.unr = phi i64 [ %.132262264.ph, %B114.preheader ], [ %.neg, %B114.prol ]
  %11 = icmp eq i64 %arg.count, %.neg
  br i1 %11, label %B364.endif, label %B114.preheader91

B114.preheader91:                                 
  %12 = shl i64 %arg.t, 3
  %13 = getelementptr i8, ptr %arg.there, i64 %12
  %scevgep193 = getelementptr i8, ptr %13, i64 8
  br label %B114

B114:                                             
  %.132262264 = phi i64 [ %.139.1, %B114 ], [ %.132262264.unr, %B114.preheader91 ]
  %14 = shl i64 %.132262264, 3
  %scevgep194 = getelementptr i8, ptr %scevgep193, i64 %14
  %scevgep195 = getelementptr i8, ptr %scevgep194, i64 -8
  %.172 = load double, ptr %scevgep195, align 8
  %sunkaddr177 = mul i64 %.132262264, 8
  %sunkaddr178 = getelementptr i8, ptr %arg.room, i64 %sunkaddr177
  %.177 = load double, ptr %sunkaddr178, align 8
  %.186 = fcmp ogt double %.177, %.172
  %"$phi188.1.2.1" = select i1 %.186, double %.172, double %.177
  %sunkaddr179 = mul i64 %.132262264, 8
  %sunkaddr180 = getelementptr i8, ptr %arg.room, i64 %sunkaddr179
  %sunkaddr181 = getelementptr i8, ptr %sunkaddr180, i64 2560
  store double 0.000000e+00, ptr %sunkaddr181, align 8
  %sunkaddr182 = mul i64 %.132262264, 8
  %sunkaddr183 = getelementptr i8, ptr %arg.room, i64 %sunkaddr182
  %sunkaddr184 = getelementptr i8, ptr %sunkaddr183, i64 3584
  store double 0.000000e+00, ptr %sunkaddr184, align 8
  %.227 = fsub double %.172, %"$phi188.1.2.1"
  %sunkaddr185 = mul i64 %.132262264, 8
  %sunkaddr186 = getelementptr i8, ptr %arg.room, i64 %sunkaddr185
  %sunkaddr187 = getelementptr i8, ptr %sunkaddr186, i64 3072
  store double %.227, ptr %sunkaddr187, align 8
  %sunkaddr188 = mul i64 %.132262264, 8
  %sunkaddr189 = getelementptr i8, ptr %arg.room, i64 %sunkaddr188
  %sunkaddr190 = getelementptr i8, ptr %sunkaddr189, i64 5120
  store double %.172, ptr %sunkaddr190, align 8
  %sunkaddr191 = mul i64 %.132262264, 8
  %sunkaddr192 = getelementptr i8, ptr %arg.room, i64 %sunkaddr191
  %sunkaddr193 = getelementptr i8, ptr %sunkaddr192, i64 512
  %.243 = load double, ptr %sunkaddr193, align 8
  %.245 = fadd double %.172, %.243
  %sunkaddr194 = mul i64 %.132262264, 8
  %sunkaddr195 = getelementptr i8, ptr %arg.room, i64 %sunkaddr194
  %sunkaddr196 = getelementptr i8, ptr %sunkaddr195, i64 4096
  store double %.245, ptr %sunkaddr196, align 8
  %.139.1 = add nuw nsw i64 %.132262264, 2
  %.172.1 = load double, ptr %scevgep194, align 8
  %sunkaddr197 = mul i64 %.132262264, 8
  %sunkaddr198 = getelementptr i8, ptr %arg.room, i64 %sunkaddr197
  %sunkaddr199 = getelementptr i8, ptr %sunkaddr198, i64 8
  %.177.1 = load double, ptr %sunkaddr199, align 8
  %.186.1 = fcmp ogt double %.177.1, %.172.1
  %"$phi188.1.2.1.1" = select i1 %.186.1, double %.172.1, double %.177.1
  %sunkaddr200 = mul i64 %.132262264, 8
  %sunkaddr201 = getelementptr i8, ptr %arg.room, i64 %sunkaddr200
  %sunkaddr202 = getelementptr i8, ptr %sunkaddr201, i64 2568
  store double 0.000000e+00, ptr %sunkaddr202, align 8
  %sunkaddr203 = mul i64 %.132262264, 8
  %sunkaddr204 = getelementptr i8, ptr %arg.room, i64 %sunkaddr203
  %sunkaddr205 = getelementptr i8, ptr %sunkaddr204, i64 3592
  store double 0.000000e+00, ptr %sunkaddr205, align 8
  %.227.1 = fsub double %.172.1, %"$phi188.1.2.1.1"
  %sunkaddr206 = mul i64 %.132262264, 8
  %sunkaddr207 = getelementptr i8, ptr %arg.room, i64 %sunkaddr206
  %sunkaddr208 = getelementptr i8, ptr %sunkaddr207, i64 3080
  store double %.227.1, ptr %sunkaddr208, align 8
  %sunkaddr210 = mul i64 %.132262264, 8
  %sunkaddr211 = getelementptr i8, ptr %arg.room, i64 %sunkaddr210
  %sunkaddr212 = getelementptr i8, ptr %sunkaddr211, i64 5128
  store double %.172.1, ptr %sunkaddr212, align 8
  %sunkaddr213 = mul i64 %.132262264, 8
  %sunkaddr214 = getelementptr i8, ptr %arg.room, i64 %sunkaddr213
  %sunkaddr215 = getelementptr i8, ptr %sunkaddr214, i64 520
  %.243.1 = load double, ptr %sunkaddr215, align 8
  %.245.1 = fadd double %.172.1, %.243.1
  %sunkaddr216 = mul i64 %.132262264, 8
  %sunkaddr217 = getelementptr i8, ptr %arg.room, i64 %sunkaddr216
  %sunkaddr218 = getelementptr i8, ptr %sunkaddr217, i64 4104
  store double %.245.1, ptr %sunkaddr218, align 8
  %exitcond.not.1 = icmp eq i64 %arg.count, %.139.1
  br i1 %exitcond.not.1, label %B364.endif, label %B114, !llvm.loop !109

B1414:                                            
  %.1116360362 = phi i64 [ %.1123, %B1414 ], [ %.1116360362.ph, %B1414.preheader14 ]
  %.1123 = add nuw nsw i64 %.1116360362, 1
  %sunkaddr219 = mul i64 %.1116360362, 8
  %sunkaddr220 = getelementptr i8, ptr %arg.room, i64 %sunkaddr219
  %sunkaddr221 = getelementptr i8, ptr %sunkaddr220, i64 3584
  %.1155 = load double, ptr %sunkaddr221, align 8
  %sunkaddr222 = mul i64 %.1116360362, 8
  %sunkaddr223 = getelementptr i8, ptr %arg.room, i64 %sunkaddr222
  %sunkaddr224 = getelementptr i8, ptr %sunkaddr223, i64 5120
  %.1160 = load double, ptr %sunkaddr224, align 8
  %sunkaddr225 = mul i64 %.1116360362, 8
  %sunkaddr226 = getelementptr i8, ptr %arg.room, i64 %sunkaddr225
  %sunkaddr227 = getelementptr i8, ptr %sunkaddr226, i64 3072
  %.1165 = load double, ptr %sunkaddr227, align 8
  %sunkaddr228 = mul i64 %.1116360362, 8
  %sunkaddr229 = getelementptr i8, ptr %arg.room, i64 %sunkaddr228
  %sunkaddr230 = getelementptr i8, ptr %sunkaddr229, i64 4096
  %.1170 = load double, ptr %sunkaddr230, align 8
  %.1209 = fcmp ogt double %.1155, %.1160
  %"$phi1586.1.2.1" = select i1 %.1209, double %.1160, double %.1155
  %.1222 = fcmp ogt double %.1155, %.1170
  %"$phi1586.2.2.1" = select i1 %.1222, double %.1170, double %.1155
  %.1255 = fcmp olt double %"$phi1586.2.2.1", %.1160
  %"$phi1608.1.2.1" = select i1 %.1255, double %.1160, double %"$phi1586.2.2.1"
  %.1275 = fsub double %"$phi1586.1.2.1", %.1165
  %.1281 = fmul double %.30, %.1275
  %.1283 = fsub double %"$phi1608.1.2.1", %.1160
  %.1287 = fmul double %.32, %.1283
  %.1288 = fadd double %.1281, %.1287
  %sunkaddr231 = mul i64 %.1116360362, 8
  %sunkaddr232 = getelementptr i8, ptr %arg.room, i64 %sunkaddr231
  %sunkaddr233 = getelementptr i8, ptr %sunkaddr232, i64 4608
  store double %.1288, ptr %sunkaddr233, align 8
  %exitcond373.not = icmp eq i64 %arg.count, %.1123
  br i1 %exitcond373.not, label %B1668, label %B1414, !llvm.loop !110

B1668:                                            
  store ptr null, ptr %retptr, align 8
  ret i32 0

B364.endif:                                       
  %.345291.not = icmp slt i64 %arg.n, 1
  br i1 %.345291.not, label %B1382.endif, label %B398.endif.lr.ph

B398.endif.lr.ph:                                 
  %.482269.not = icmp slt i64 %arg.count, 1
  br i1 %.482269.not, label %B1668, label %B516.lr.ph.us.preheader

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
  %scevgep9 = getelementptr i8, ptr %25, i64 5120
  %scevgep42 = getelementptr i8, ptr %arg.room, i64 2560
  %scevgep43 = getelementptr i8, ptr %25, i64 4608
  %scevgep45 = getelementptr i8, ptr %22, i64 %21
  %26 = shl i64 %arg.n, 10
  %27 = getelementptr i8, ptr %arg.merit, i64 %26
  %28 = getelementptr i8, ptr %27, i64 %17
  %29 = getelementptr i8, ptr %28, i64 %21
  %scevgep46 = getelementptr i8, ptr %29, i64 -512
  %bound047 = icmp ult ptr %scevgep42, %scevgep7
  %bound148 = icmp ult ptr %15, %scevgep43
  %found.conflict49 = and i1 %bound047, %bound148
  %bound050 = icmp ult ptr %scevgep42, %scevgep46
  %bound151 = icmp ult ptr %scevgep45, %scevgep43
  %found.conflict52 = and i1 %bound050, %bound151
  %conflict.rdx53 = or i1 %found.conflict49, %found.conflict52
  %n.vec58 = and i64 %arg.count, %const
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
  %scevgep141 = getelementptr i8, ptr %arg.parts, i64 1536
  %30 = icmp ult i64 %arg.count, 4
  %brmerge90 = select i1 %30, i1 true, i1 %conflict.rdx53
  %brmerge = select i1 %30, i1 true, i1 %conflict.rdx
  %31 = lshr i64 %arg.count, 2
  %32 = shl nuw i64 %31, 2
  br label %B516.lr.ph.us

B780.endif.us:                                    
  br i1 %brmerge, label %B814.us.preheader, label %vector.body25.preheader

vector.body25.preheader:                          
  br label %vector.body25

vector.body25:                                    
  %index26 = phi i64 [ %index.next37, %vector.body25 ], [ 0, %vector.body25.preheader ]
  %33 = shl i64 %index26, 3
  %scevgep167 = getelementptr i8, ptr %lsr.iv112, i64 %33
  %wide.load27 = load <4 x double>, ptr %scevgep167, align 8, !alias.scope !111
  %sunkaddr234 = mul i64 %index26, 8
  %sunkaddr235 = getelementptr i8, ptr %arg.room, i64 %sunkaddr234
  %sunkaddr236 = getelementptr i8, ptr %sunkaddr235, i64 4608
  %wide.load28 = load <4 x double>, ptr %sunkaddr236, align 8, !alias.scope !114
  %sunkaddr237 = mul i64 %index26, 8
  %sunkaddr238 = getelementptr i8, ptr %arg.room, i64 %sunkaddr237
  %sunkaddr239 = getelementptr i8, ptr %sunkaddr238, i64 3584
  %wide.load29 = load <4 x double>, ptr %sunkaddr239, align 8, !alias.scope !114
  %sunkaddr240 = mul i64 %index26, 8
  %sunkaddr241 = getelementptr i8, ptr %arg.room, i64 %sunkaddr240
  %sunkaddr242 = getelementptr i8, ptr %sunkaddr241, i64 5120
  %wide.load30 = load <4 x double>, ptr %sunkaddr242, align 8, !alias.scope !114
  %sunkaddr243 = mul i64 %index26, 8
  %sunkaddr244 = getelementptr i8, ptr %arg.room, i64 %sunkaddr243
  %sunkaddr245 = getelementptr i8, ptr %sunkaddr244, i64 3072
  %wide.load31 = load <4 x double>, ptr %sunkaddr245, align 8, !alias.scope !114
  %sunkaddr246 = mul i64 %index26, 8
  %sunkaddr247 = getelementptr i8, ptr %arg.room, i64 %sunkaddr246
  %sunkaddr248 = getelementptr i8, ptr %sunkaddr247, i64 4096
  %wide.load32 = load <4 x double>, ptr %sunkaddr248, align 8, !alias.scope !114
  %34 = fcmp ogt <4 x double> %wide.load29, %wide.load30
  %35 = select <4 x i1> %34, <4 x double> %wide.load30, <4 x double> %wide.load29
  %36 = fcmp olt <4 x double> %wide.load28, %wide.load31
  %37 = select <4 x i1> %36, <4 x double> %wide.load31, <4 x double> %wide.load28
  %sunkaddr249 = mul i64 %index26, 8
  %sunkaddr250 = getelementptr i8, ptr %arg.room, i64 %sunkaddr249
  %sunkaddr251 = getelementptr i8, ptr %sunkaddr250, i64 1024
  %wide.load33 = load <4 x double>, ptr %sunkaddr251, align 8, !alias.scope !114
  %38 = fmul <4 x double> %wide.load27, %wide.load33
  %39 = shl i64 %index26, 3
  %scevgep54 = getelementptr i8, ptr %lsr.iv142, i64 %39
  %scevgep55 = getelementptr i8, ptr %scevgep54, i64 -1536
  store <4 x double> %38, ptr %scevgep55, align 8, !alias.scope !116, !noalias !118
  %40 = fsub <4 x double> %35, %37
  %41 = fmul <4 x double> %broadcast.splat, %40
  %sunkaddr252 = mul i64 %index26, 8
  %sunkaddr253 = getelementptr i8, ptr %arg.room, i64 %sunkaddr252
  %sunkaddr254 = getelementptr i8, ptr %sunkaddr253, i64 2048
  %wide.load34 = load <4 x double>, ptr %sunkaddr254, align 8, !alias.scope !114
  %42 = fmul <4 x double> %41, %wide.load34
  %43 = shl i64 %index26, 3
  %scevgep52 = getelementptr i8, ptr %lsr.iv142, i64 %43
  %scevgep53 = getelementptr i8, ptr %scevgep52, i64 -1024
  store <4 x double> %42, ptr %scevgep53, align 8, !alias.scope !116, !noalias !118
  %44 = fcmp ogt <4 x double> %wide.load29, %wide.load32
  %45 = select <4 x i1> %44, <4 x double> %wide.load32, <4 x double> %wide.load29
  %46 = fcmp olt <4 x double> %wide.load28, %wide.load30
  %47 = select <4 x i1> %46, <4 x double> %wide.load30, <4 x double> %wide.load28
  %48 = fsub <4 x double> %wide.load27, %broadcast.splat22
  %sunkaddr255 = mul i64 %index26, 8
  %sunkaddr256 = getelementptr i8, ptr %arg.room, i64 %sunkaddr255
  %sunkaddr257 = getelementptr i8, ptr %sunkaddr256, i64 1536
  %wide.load35 = load <4 x double>, ptr %sunkaddr257, align 8, !alias.scope !114
  %49 = fmul <4 x double> %48, %wide.load35
  %50 = shl i64 %index26, 3
  %scevgep48 = getelementptr i8, ptr %lsr.iv142, i64 %50
  %scevgep51 = getelementptr i8, ptr %scevgep48, i64 -512
  store <4 x double> %49, ptr %scevgep51, align 8, !alias.scope !116, !noalias !118
  %51 = fsub <4 x double> %45, %47
  %52 = fmul <4 x double> %broadcast.splat24, %51
  %53 = fmul <4 x double> %wide.load34, %52
  store <4 x double> %53, ptr %scevgep54, align 8, !alias.scope !116, !noalias !118
  %index.next37 = add nuw nsw i64 %index26, 4
  %54 = icmp eq i64 %n.vec58, %index.next37
  br i1 %54, label %middle.block38, label %vector.body25, !llvm.loop !119

middle.block38:                                   
  %55 = icmp eq i64 %arg.count, %n.vec58
  br i1 %55, label %B812.B396.loopexit_crit_edge.us, label %B814.us.preheader

B814.us.preheader:                                
  %.745275277.us.ph = phi i64 [ %n.vec58, %middle.block38 ], [ 0, %B780.endif.us ]
  br label %B814.us

B814.us:                                          
  %.745275277.us = phi i64 [ %.752.us, %B814.us ], [ %.745275277.us.ph, %B814.us.preheader ]
  %.752.us = add nuw nsw i64 %.745275277.us, 1
  %56 = shl i64 %.745275277.us, 3
  %scevgep168 = getelementptr i8, ptr %lsr.iv112, i64 %56
  %.785.us = load double, ptr %scevgep168, align 8
  %sunkaddr258 = mul i64 %.745275277.us, 8
  %sunkaddr259 = getelementptr i8, ptr %arg.room, i64 %sunkaddr258
  %sunkaddr260 = getelementptr i8, ptr %sunkaddr259, i64 4608
  %.790.us = load double, ptr %sunkaddr260, align 8
  %sunkaddr261 = mul i64 %.745275277.us, 8
  %sunkaddr262 = getelementptr i8, ptr %arg.room, i64 %sunkaddr261
  %sunkaddr263 = getelementptr i8, ptr %sunkaddr262, i64 3584
  %.795.us = load double, ptr %sunkaddr263, align 8
  %sunkaddr264 = mul i64 %.745275277.us, 8
  %sunkaddr265 = getelementptr i8, ptr %arg.room, i64 %sunkaddr264
  %sunkaddr266 = getelementptr i8, ptr %sunkaddr265, i64 5120
  %.800.us = load double, ptr %sunkaddr266, align 8
  %sunkaddr267 = mul i64 %.745275277.us, 8
  %sunkaddr268 = getelementptr i8, ptr %arg.room, i64 %sunkaddr267
  %sunkaddr269 = getelementptr i8, ptr %sunkaddr268, i64 3072
  %.841.us = load double, ptr %sunkaddr269, align 8
  %sunkaddr270 = mul i64 %.745275277.us, 8
  %sunkaddr271 = getelementptr i8, ptr %arg.room, i64 %sunkaddr270
  %sunkaddr273 = getelementptr i8, ptr %sunkaddr271, i64 4096
  %.846.us = load double, ptr %sunkaddr273, align 8
  %.855.us = fcmp ogt double %.795.us, %.800.us
  %"$phi1040.2.2.2.us" = select i1 %.855.us, double %.800.us, double %.795.us
  %.868.us = fcmp olt double %.790.us, %.841.us
  %"$phi1040.3.2.2.us" = select i1 %.868.us, double %.841.us, double %.790.us
  %57 = shl i64 %.745275277.us, 3
  %sunkaddr274 = mul i64 %.745275277.us, 8
  %sunkaddr275 = getelementptr i8, ptr %arg.room, i64 %sunkaddr274
  %sunkaddr276 = getelementptr i8, ptr %sunkaddr275, i64 1024
  %.893.us = load double, ptr %sunkaddr276, align 8
  %.895.us = fmul double %.785.us, %.893.us
  %scevgep91 = getelementptr i8, ptr %lsr.iv184, i64 %57
  store double %.895.us, ptr %scevgep91, align 8
  %.902.us = fsub double %"$phi1040.2.2.2.us", %"$phi1040.3.2.2.us"
  %.904.us = fmul double %.30, %.902.us
  %58 = shl i64 %.745275277.us, 3
  %sunkaddr277 = mul i64 %.745275277.us, 8
  %sunkaddr278 = getelementptr i8, ptr %arg.room, i64 %sunkaddr277
  %sunkaddr279 = getelementptr i8, ptr %sunkaddr278, i64 2048
  %.909.us = load double, ptr %sunkaddr279, align 8
  %.910.us = fmul double %.904.us, %.909.us
  %scevgep96 = getelementptr i8, ptr %lsr.iv184, i64 %58
  %scevgep97 = getelementptr i8, ptr %scevgep96, i64 512
  store double %.910.us, ptr %scevgep97, align 8
  %.920.us = fcmp ogt double %.795.us, %.846.us
  %"$phi1208.2.2.2.us" = select i1 %.920.us, double %.846.us, double %.795.us
  %.941.us = fcmp olt double %.790.us, %.800.us
  %"$phi1208.3.2.2.us" = select i1 %.941.us, double %.800.us, double %.790.us
  %.968.us = fsub double %.785.us, %.34
  %59 = shl i64 %.745275277.us, 3
  %sunkaddr280 = mul i64 %.745275277.us, 8
  %sunkaddr281 = getelementptr i8, ptr %arg.room, i64 %sunkaddr280
  %sunkaddr282 = getelementptr i8, ptr %sunkaddr281, i64 1536
  %.975.us = load double, ptr %sunkaddr282, align 8
  %.976.us = fmul double %.968.us, %.975.us
  %scevgep94 = getelementptr i8, ptr %lsr.iv184, i64 %59
  %scevgep95 = getelementptr i8, ptr %scevgep94, i64 1024
  store double %.976.us, ptr %scevgep95, align 8
  %.985.us = fsub double %"$phi1208.2.2.2.us", %"$phi1208.3.2.2.us"
  %.987.us = fmul double %.32, %.985.us
  %.992.us = load double, ptr %sunkaddr279, align 8
  %.993.us = fmul double %.987.us, %.992.us
  %60 = shl i64 %.745275277.us, 3
  %scevgep92 = getelementptr i8, ptr %lsr.iv184, i64 %60
  %scevgep93 = getelementptr i8, ptr %scevgep92, i64 1536
  store double %.993.us, ptr %scevgep93, align 8
  %exitcond369.not = icmp eq i64 %arg.count, %.752.us
  br i1 %exitcond369.not, label %B812.B396.loopexit_crit_edge.us, label %B814.us, !llvm.loop !120

B516.us:                                          
  %lsr.iv124 = phi i64 [ 0, %B516.us.preheader ], [ %lsr.iv.next125, %B516.us ]
  %61 = shl i64 %lsr.iv124, 3
  %scevgep139 = getelementptr i8, ptr %scevgep133, i64 %61
  %scevgep140 = getelementptr i8, ptr %scevgep139, i64 1024
  %.527.us = load double, ptr %scevgep140, align 8
  %scevgep138 = getelementptr i8, ptr %scevgep139, i64 512
  %.532.us = load double, ptr %scevgep138, align 8
  %62 = shl i64 %lsr.iv124, 3
  %scevgep36 = getelementptr i8, ptr %scevgep130, i64 %62
  %.544.us = load double, ptr %scevgep36, align 8
  %.546.us = fadd double %.527.us, %.544.us
  %.552.us = fcmp ogt double %.546.us, %.532.us
  %"$phi628.2.2.2.us" = select i1 %.552.us, double %.532.us, double %.546.us
  %.569.us = fsub double %"$phi628.2.2.2.us", %.527.us
  %.579.us = load double, ptr %scevgep139, align 8
  %63 = shl i64 %lsr.iv124, 3
  %scevgep35 = getelementptr i8, ptr %scevgep123, i64 %63
  %.585.us = load double, ptr %scevgep35, align 8
  %.587.us = fcmp olt double %.569.us, 0.000000e+00
  %"$phi708.6.2.2.us" = select i1 %.587.us, double 0.000000e+00, double %.569.us
  %.616.us = fmul double %.585.us, %"$phi708.6.2.2.us"
  %.622.us = fadd double %.579.us, %.616.us
  store double %.622.us, ptr %scevgep139, align 8
  store double %.546.us, ptr %scevgep140, align 8
  %64 = shl i64 %lsr.iv124, 3
  %scevgep39 = getelementptr i8, ptr %scevgep133, i64 %64
  %scevgep44 = getelementptr i8, ptr %scevgep39, i64 2048
  store double %.527.us, ptr %scevgep44, align 8
  %lsr.iv.next125 = add i64 %lsr.iv124, 1
  %exitcond368.not = icmp eq i64 %76, %lsr.iv.next125
  br i1 %exitcond368.not, label %B780.endif.us, label %B516.us, !llvm.loop !121

B516.lr.ph.us:                                    
  %lsr.iv184 = phi ptr [ %arg.parts, %B516.lr.ph.us.preheader ], [ %scevgep185, %B812.B396.loopexit_crit_edge.us ]
  %lsr.iv142 = phi ptr [ %scevgep141, %B516.lr.ph.us.preheader ], [ %scevgep143, %B812.B396.loopexit_crit_edge.us ]
  %lsr.iv128 = phi ptr [ %scevgep45, %B516.lr.ph.us.preheader ], [ %scevgep129, %B812.B396.loopexit_crit_edge.us ]
  %lsr.iv112 = phi ptr [ %15, %B516.lr.ph.us.preheader ], [ %scevgep113, %B812.B396.loopexit_crit_edge.us ]
  %.351282292.us = phi i64 [ 0, %B516.lr.ph.us.preheader ], [ %.358.us, %B812.B396.loopexit_crit_edge.us ]
  br i1 %brmerge90, label %B516.us.preheader, label %vector.body59.preheader

vector.body59.preheader:                          
  br label %vector.body59

vector.body59:                                    
  %lsr.iv = phi i64 [ %32, %vector.body59.preheader ], [ %lsr.iv.next, %vector.body59 ]
  %lsr.iv118 = phi ptr [ %scevgep119, %vector.body59 ], [ %scevgep42, %vector.body59.preheader ]
  %lsr.iv114 = phi ptr [ %scevgep115, %vector.body59 ], [ %lsr.iv112, %vector.body59.preheader ]
  %scevgep122 = getelementptr i8, ptr %lsr.iv118, i64 1024
  %wide.load61 = load <4 x double>, ptr %scevgep122, align 8, !alias.scope !122, !noalias !125
  %scevgep121 = getelementptr i8, ptr %lsr.iv118, i64 512
  %wide.load62 = load <4 x double>, ptr %scevgep121, align 8, !alias.scope !122, !noalias !125
  %scevgep116 = getelementptr i8, ptr %lsr.iv114, i64 %20
  %wide.load63 = load <4 x double>, ptr %scevgep116, align 8, !alias.scope !128
  %65 = fadd <4 x double> %wide.load61, %wide.load63
  %66 = fcmp ogt <4 x double> %65, %wide.load62
  %67 = select <4 x i1> %66, <4 x double> %wide.load62, <4 x double> %65
  %68 = fsub <4 x double> %67, %wide.load61
  %wide.load64 = load <4 x double>, ptr %lsr.iv118, align 8, !alias.scope !122, !noalias !125
  %wide.load65 = load <4 x double>, ptr %lsr.iv114, align 8, !alias.scope !129
  %69 = fcmp olt <4 x double> %68, zeroinitializer
  %70 = select <4 x i1> %69, <4 x double> zeroinitializer, <4 x double> %68
  %71 = fmul <4 x double> %wide.load65, %70
  %72 = fadd <4 x double> %wide.load64, %71
  store <4 x double> %72, ptr %lsr.iv118, align 8, !alias.scope !122, !noalias !125
  store <4 x double> %65, ptr %scevgep122, align 8, !alias.scope !122, !noalias !125
  %scevgep120 = getelementptr i8, ptr %lsr.iv118, i64 2048
  store <4 x double> %wide.load61, ptr %scevgep120, align 8, !alias.scope !122, !noalias !125
  %scevgep115 = getelementptr i8, ptr %lsr.iv114, i64 32
  %scevgep119 = getelementptr i8, ptr %lsr.iv118, i64 32
  %lsr.iv.next = add i64 %lsr.iv, -4
  %73 = icmp eq i64 %lsr.iv.next, 0
  br i1 %73, label %middle.block67, label %vector.body59, !llvm.loop !130

middle.block67:                                   
  %74 = icmp eq i64 %arg.count, %n.vec58
  br i1 %74, label %B780.endif.us, label %B516.us.preheader

B516.us.preheader:                                
  %.488268270.us.ph = phi i64 [ %n.vec58, %middle.block67 ], [ 0, %B516.lr.ph.us ]
  %75 = shl i64 %.488268270.us.ph, 3
  %scevgep123 = getelementptr i8, ptr %lsr.iv112, i64 %75
  %scevgep130 = getelementptr i8, ptr %lsr.iv128, i64 %75
  %scevgep133 = getelementptr i8, ptr %scevgep42, i64 %75
  %76 = sub nsw i64 %arg.count, %.488268270.us.ph
  br label %B516.us

B812.B396.loopexit_crit_edge.us:                  
  %.358.us = add nuw nsw i64 %.351282292.us, 1
  %scevgep113 = getelementptr i8, ptr %lsr.iv112, i64 512
  %scevgep129 = getelementptr i8, ptr %lsr.iv128, i64 512
  %scevgep143 = getelementptr i8, ptr %lsr.iv142, i64 2048
  %scevgep185 = getelementptr i8, ptr %lsr.iv184, i64 2048
  %exitcond370.not = icmp eq i64 %arg.n, %.358.us
  br i1 %exitcond370.not, label %B1382.endif, label %B516.lr.ph.us

B1382.endif:                                      
  %.1110361.not = icmp slt i64 %arg.count, 1
  br i1 %.1110361.not, label %B1668, label %B1414.preheader

B1414.preheader:                                  
  %min.iters.check71 = icmp ult i64 %arg.count, 4
  br i1 %min.iters.check71, label %B1414.preheader14, label %vector.ph72

B1414.preheader14:                                
  %.1116360362.ph = phi i64 [ 0, %B1414.preheader ], [ %n.vec74, %middle.block86 ]
  br label %B1414

vector.ph72:                                      
  %const156 = bitcast i64 9223372036854775804 to i64
  %n.vec74 = and i64 %arg.count, %const156
  %broadcast.splatinsert75 = insertelement <4 x double> poison, double %.30, i64 0
  %broadcast.splat76 = shufflevector <4 x double> %broadcast.splatinsert75, <4 x double> poison, <4 x i32> zeroinitializer
  %broadcast.splatinsert77 = insertelement <4 x double> poison, double %.32, i64 0
  %broadcast.splat78 = shufflevector <4 x double> %broadcast.splatinsert77, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body79

vector.body79:                                    
  %index80 = phi i64 [ 0, %vector.ph72 ], [ %index.next85, %vector.body79 ]
  %sunkaddr283 = mul i64 %index80, 8
  %sunkaddr284 = getelementptr i8, ptr %arg.room, i64 %sunkaddr283
  %sunkaddr285 = getelementptr i8, ptr %sunkaddr284, i64 3584
  %wide.load81 = load <4 x double>, ptr %sunkaddr285, align 8
  %sunkaddr286 = mul i64 %index80, 8
  %sunkaddr287 = getelementptr i8, ptr %arg.room, i64 %sunkaddr286
  %sunkaddr288 = getelementptr i8, ptr %sunkaddr287, i64 5120
  %wide.load82 = load <4 x double>, ptr %sunkaddr288, align 8
  %sunkaddr289 = mul i64 %index80, 8
  %sunkaddr290 = getelementptr i8, ptr %arg.room, i64 %sunkaddr289
  %sunkaddr291 = getelementptr i8, ptr %sunkaddr290, i64 3072
  %wide.load83 = load <4 x double>, ptr %sunkaddr291, align 8
  %sunkaddr292 = mul i64 %index80, 8
  %sunkaddr293 = getelementptr i8, ptr %arg.room, i64 %sunkaddr292
  %sunkaddr294 = getelementptr i8, ptr %sunkaddr293, i64 4096
  %wide.load84 = load <4 x double>, ptr %sunkaddr294, align 8
  %77 = fcmp ogt <4 x double> %wide.load81, %wide.load82
  %78 = select <4 x i1> %77, <4 x double> %wide.load82, <4 x double> %wide.load81
  %79 = fcmp ogt <4 x double> %wide.load81, %wide.load84
  %80 = select <4 x i1> %79, <4 x double> %wide.load84, <4 x double> %wide.load81
  %81 = fcmp olt <4 x double> %80, %wide.load82
  %82 = select <4 x i1> %81, <4 x double> %wide.load82, <4 x double> %80
  %83 = fsub <4 x double> %78, %wide.load83
  %84 = fmul <4 x double> %broadcast.splat76, %83
  %85 = fsub <4 x double> %82, %wide.load82
  %86 = fmul <4 x double> %broadcast.splat78, %85
  %87 = fadd <4 x double> %84, %86
  %sunkaddr295 = mul i64 %index80, 8
  %sunkaddr296 = getelementptr i8, ptr %arg.room, i64 %sunkaddr295
  %sunkaddr297 = getelementptr i8, ptr %sunkaddr296, i64 4608
  store <4 x double> %87, ptr %sunkaddr297, align 8
  %index.next85 = add nuw nsw i64 %index80, 4
  %88 = icmp eq i64 %n.vec74, %index.next85
  br i1 %88, label %middle.block86, label %vector.body79, !llvm.loop !131

middle.block86:                                   
  %cmp.n87 = icmp eq i64 %arg.count, %n.vec74
  br i1 %cmp.n87, label %B1668, label %B1414.preheader14
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
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = distinct !{!12, !8}
!13 = distinct !{!13, !11}
!14 = distinct !{!14, !8, !15}
!15 = !{!"llvm.loop.unroll.runtime.disable"}
!16 = distinct !{!16, !8}
!17 = !{!18}
!18 = distinct !{!18, !19}
!19 = distinct !{!19, !"LVerDomain"}
!20 = !{!21}
!21 = distinct !{!21, !19}
!22 = distinct !{!22, !8, !15}
!23 = distinct !{!23, !8, !15}
!24 = distinct !{!24, !11}
!25 = distinct !{!25, !11}
!26 = distinct !{!26, !8, !15}
!27 = !{!"branch_weights", i32 4, i32 12}
!28 = distinct !{!28, !8, !15}
!29 = distinct !{!29, !15, !8}
!30 = distinct !{!30, !8}
!31 = distinct !{!31, !8, !15}
!32 = distinct !{!32, !8, !15}
!33 = distinct !{!33, !15, !8}
!34 = distinct !{!34, !8}
!35 = distinct !{!35, !8}
!36 = distinct !{!36, !8, !15}
!37 = distinct !{!37, !8, !15}
!38 = distinct !{!38, !11}
!39 = distinct !{!39, !8, !15}
!40 = distinct !{!40, !8, !15}
!41 = distinct !{!41, !11}
!42 = !{!43}
!43 = distinct !{!43, !44}
!44 = distinct !{!44, !"LVerDomain"}
!45 = !{!46}
!46 = distinct !{!46, !44}
!47 = distinct !{!47, !8, !15}
!48 = distinct !{!48, !8}
!49 = distinct !{!49, !8}
!50 = distinct !{!50, !8}
!51 = distinct !{!51, !8}
!52 = distinct !{!52, !8}
!53 = !{!54}
!54 = distinct !{!54, !55}
!55 = distinct !{!55, !"LVerDomain"}
!56 = !{!57}
!57 = distinct !{!57, !55}
!58 = distinct !{!58, !8, !15}
!59 = distinct !{!59, !8, !15}
!60 = distinct !{!60, !11}
!61 = distinct !{!61, !8}
!62 = !{!63}
!63 = distinct !{!63, !64}
!64 = distinct !{!64, !"LVerDomain"}
!65 = !{!66}
!66 = distinct !{!66, !64}
!67 = !{!68}
!68 = distinct !{!68, !64}
!69 = !{!70, !63, !66, !71}
!70 = distinct !{!70, !64}
!71 = distinct !{!71, !64}
!72 = !{!71}
!73 = !{!70}
!74 = !{!63, !66, !71}
!75 = distinct !{!75, !8, !15}
!76 = distinct !{!76, !8, !15}
!77 = distinct !{!77, !8, !15}
!78 = distinct !{!78, !11}
!79 = !{!80}
!80 = distinct !{!80, !81}
!81 = distinct !{!81, !"LVerDomain"}
!82 = !{!83}
!83 = distinct !{!83, !81}
!84 = distinct !{!84, !8, !15}
!85 = distinct !{!85, !8, !15}
!86 = distinct !{!86, !8, !15}
!87 = distinct !{!87, !8, !15}
!88 = distinct !{!88, !8, !15}
!89 = !{!90}
!90 = distinct !{!90, !91}
!91 = distinct !{!91, !"LVerDomain"}
!92 = !{!93, !94, !95}
!93 = distinct !{!93, !91}
!94 = distinct !{!94, !91}
!95 = distinct !{!95, !91}
!96 = !{!93}
!97 = !{!94, !95}
!98 = !{!94}
!99 = !{!95}
!100 = distinct !{!100, !8, !15}
!101 = distinct !{!101, !8}
!102 = distinct !{!102, !15, !8}
!103 = !{!104}
!104 = distinct !{!104, !105}
!105 = distinct !{!105, !"LVerDomain"}
!106 = !{!107}
!107 = distinct !{!107, !105}
!108 = distinct !{!108, !8, !15}
!109 = distinct !{!109, !8}
!110 = distinct !{!110, !15, !8}
!111 = !{!112}
!112 = distinct !{!112, !113}
!113 = distinct !{!113, !"LVerDomain"}
!114 = !{!115}
!115 = distinct !{!115, !113}
!116 = !{!117}
!117 = distinct !{!117, !113}
!118 = !{!112, !115}
!119 = distinct !{!119, !8, !15}
!120 = distinct !{!120, !8}
!121 = distinct !{!121, !8}
!122 = !{!123}
!123 = distinct !{!123, !124}
!124 = distinct !{!124, !"LVerDomain"}
!125 = !{!126, !127}
!126 = distinct !{!126, !124}
!127 = distinct !{!127, !124}
!128 = !{!127}
!129 = !{!126}
!130 = distinct !{!130, !8, !15}
!131 = distinct !{!131, !8, !15}
