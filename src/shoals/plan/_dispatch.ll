; _slopes.py by numba 0.68.1; the source is sha256 f6bbe921625652495e29d9c719db380905d1673c7afa0a9cec54256177716585
define i32 @dispatch(ptr noalias %retptr, ptr noalias %excinfo, i64 %arg.n, i64 %arg.slots, i64 %arg.capacity, double %arg.start, double %arg.end, double %arg.keep, ptr %arg.store, ptr %arg.value, ptr %arg.limit, ptr %arg.supply, ptr %arg.charge_limit, ptr %arg.discharge_limit, ptr %arg.energy_min, ptr %arg.energy_max, ptr %arg.order, ptr %arg.merit, ptr %arg.there, ptr %arg.bought, ptr %arg.scale, ptr %arg.room, ptr %arg.parts, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.ends, ptr %arg.span, ptr %arg.sign, ptr %arg.least, ptr %arg.most, ptr %arg.burns, ptr %arg.given, ptr %arg.energy, ptr %arg.charge, ptr %arg.discharge, ptr %arg.taken, ptr %arg.price, ptr %arg.stored) {
B0:
  %.118 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.263 = alloca ptr, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.315 = alloca ptr, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  store i64 0, ptr %.118, align 8
  %.122 = call i32 @earn(ptr %.118, ptr %excinfo.1, i64 %arg.n, i64 %arg.slots, i64 %arg.capacity, double %arg.start, double %arg.end, double %arg.keep, ptr %arg.store, ptr %arg.value, ptr %arg.limit, ptr %arg.supply, ptr %arg.charge_limit, ptr %arg.discharge_limit, ptr %arg.energy_min, ptr %arg.energy_max, ptr %arg.order, ptr %arg.merit, ptr %arg.there, ptr %arg.bought, ptr %arg.scale, ptr %arg.room, ptr %arg.parts, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.ends, ptr %arg.span)
  %cond = icmp eq i32 %.122, 0
  br i1 %cond, label %B0.endif, label %B0.if.if, !prof !0

common.ret:                                       
  %common.ret.op = phi i32 [ 0, %B92 ], [ %.122, %B0.if.if ], [ %.319, %B96.endif.endif.if.if ], [ %.267, %B96.endif.if.if ], [ 0, %B96.endif.endif.endif ]
  ret i32 %common.ret.op

B92:                                              
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B96:                                              
  %.19.i = getelementptr i8, ptr %arg.ends, i64 40
  %.20.i = load double, ptr %.19.i, align 8, !noalias !1
  %.12.i.i = fcmp ogt double %.20.i, 0.000000e+00
  %.13.i.i = select i1 %.12.i.i, double %.20.i, double 0.000000e+00
  %.52.i = getelementptr i8, ptr %arg.ends, i64 32
  %.53.i = load double, ptr %.52.i, align 8, !noalias !1
  %.12.i8.i = fcmp olt double %.53.i, %.13.i.i
  %.13.i9.i = select i1 %.12.i8.i, double %.53.i, double %.13.i.i
  %.93.i = getelementptr i8, ptr %arg.span, i64 32
  %.94.i = load double, ptr %.93.i, align 8, !noalias !1
  %.99.i = getelementptr i8, ptr %arg.span, i64 16
  %.100.i = load double, ptr %.99.i, align 8, !noalias !1
  %.5.i.i = fptosi double %.100.i to i64
  %.126.i = getelementptr i8, ptr %arg.span, i64 24
  %.127.i = load double, ptr %.126.i, align 8, !noalias !1
  %.5.i10.i = fptosi double %.127.i to i64
  %.188.i = sub i64 %.5.i10.i, %.5.i.i
  %.24163.not.i = icmp slt i64 %.188.i, 1
  br i1 %.24163.not.i, label %B96.endif, label %B274.endif.endif.preheader.i

B274.endif.endif.preheader.i:                     
  %.209 = load double, ptr %arg.scale, align 8
  %.211 = fmul double %arg.keep, %.209
  %.86.i = load double, ptr %arg.ends, align 8, !noalias !1
  %.87.i = fsub double %arg.start, %.86.i
  %.88.i = fmul double %.211, %.87.i
  %0 = shl i64 %.5.i.i, 3
  br label %B274.endif.endif.i

B274.endif.endif.i:                               
  %lsr.iv.i = phi i64 [ %0, %B274.endif.endif.preheader.i ], [ %lsr.iv.next.i, %B274.endif.endif.i ]
  %earned.2.067.i = phi double [ %.94.i, %B274.endif.endif.preheader.i ], [ %.357.i, %B274.endif.endif.i ]
  %left.2.066.i = phi double [ %.88.i, %B274.endif.endif.preheader.i ], [ %.408.i, %B274.endif.endif.i ]
  %.2405765.i = phi i64 [ %.188.i, %B274.endif.endif.preheader.i ], [ %.250.i, %B274.endif.endif.i ]
  %.250.i = add nsw i64 %.2405765.i, -1
  %scevgep13.i = getelementptr i8, ptr %arg.slope, i64 %lsr.iv.i
  %.289.i = load double, ptr %scevgep13.i, align 8, !noalias !1
  %.12.i6.i = fcmp olt double %left.2.066.i, 0.000000e+00
  %.13.i7.i = select i1 %.12.i6.i, double 0.000000e+00, double %left.2.066.i
  %scevgep.i = getelementptr i8, ptr %arg.wide, i64 %lsr.iv.i
  %.325.i = load double, ptr %scevgep.i, align 8, !noalias !1
  %.12.i11.i = fcmp olt double %.325.i, %.13.i7.i
  %.13.i12.i = select i1 %.12.i11.i, double %.325.i, double %.13.i7.i
  %.355.i = fmul double %.289.i, %.13.i12.i
  %.357.i = fadd double %earned.2.067.i, %.355.i
  %.368.i = fcmp uge double %left.2.066.i, %.325.i
  %.408.i = fsub double %left.2.066.i, %.325.i
  %.241.i = icmp ugt i64 %.2405765.i, 1
  %or.cond.i = select i1 %.368.i, i1 %.241.i, i1 false
  %lsr.iv.next.i = add i64 %lsr.iv.i, 8
  br i1 %or.cond.i, label %B274.endif.endif.i, label %B96.endif

B0.endif:                                         
  %.132 = load i64, ptr %.118, align 8
  %.144 = icmp eq i64 %.132, 0
  br i1 %.144, label %B92, label %B96

B0.if.if:                                         
  %.130 = icmp sgt i32 %.122, 0
  %.123 = load ptr, ptr %excinfo.1, align 8
  %.131 = select i1 %.130, ptr %.123, ptr undef
  store ptr %.131, ptr %excinfo, align 8
  br label %common.ret

B96.endif:                                        
  %worth.2.1.i = phi double [ %.13.i9.i, %B96 ], [ %.289.i, %B274.endif.endif.i ]
  %earned.3.1.i = phi double [ %.94.i, %B96 ], [ %.357.i, %B274.endif.endif.i ]
  %.426.i = getelementptr i8, ptr %arg.span, i64 40
  store double %earned.3.1.i, ptr %.426.i, align 8, !noalias !1
  %.267 = call i32 @pass_forth(ptr %.263, ptr %excinfo.3, i64 %arg.n, double %arg.keep, double %worth.2.1.i, ptr %arg.store, ptr %arg.charge_limit, ptr %arg.discharge_limit, ptr %arg.merit, ptr %arg.there, ptr %arg.scale, ptr %arg.room, ptr %arg.segment, ptr %arg.ends, ptr %arg.least, ptr %arg.most, ptr %arg.burns, ptr %arg.given, ptr %arg.stored, ptr %arg.span)
  %cond1 = icmp eq i32 %.267, 0
  br i1 %cond1, label %B96.endif.endif, label %B96.endif.if.if, !prof !0

B96.endif.endif:                                  
  %.319 = call i32 @walk(ptr %.315, ptr %excinfo.4, i64 %arg.n, double %arg.start, double %arg.keep, ptr %arg.store, ptr %arg.value, ptr %arg.limit, ptr %arg.charge_limit, ptr %arg.discharge_limit, ptr %arg.sign, ptr %arg.merit, ptr %arg.there, ptr %arg.bought, ptr %arg.scale, ptr %arg.room, ptr %arg.segment, ptr %arg.ends, ptr %arg.least, ptr %arg.most, ptr %arg.burns, ptr %arg.given, ptr %arg.energy, ptr %arg.charge, ptr %arg.discharge, ptr %arg.taken, ptr %arg.price, ptr %arg.stored, ptr %arg.span)
  %cond2 = icmp eq i32 %.319, 0
  br i1 %cond2, label %B96.endif.endif.endif, label %B96.endif.endif.if.if, !prof !0

B96.endif.if.if:                                  
  %.275 = icmp sgt i32 %.267, 0
  %.268 = load ptr, ptr %excinfo.3, align 8
  %.276 = select i1 %.275, ptr %.268, ptr undef
  store ptr %.276, ptr %excinfo, align 8
  br label %common.ret

B96.endif.endif.endif:                            
  store i64 1, ptr %retptr, align 8
  br label %common.ret

B96.endif.endif.if.if:                            
  %.327 = icmp sgt i32 %.319, 0
  %.320 = load ptr, ptr %excinfo.4, align 8
  %.328 = select i1 %.327, ptr %.320, ptr undef
  store ptr %.328, ptr %excinfo, align 8
  br label %common.ret
}

define internal i32 @earn(ptr noalias %retptr, ptr noalias %excinfo, i64 %arg.n, i64 %arg.slots, i64 %arg.capacity, double %arg.start, double %arg.end, double %arg.keep, ptr %arg.store, ptr %arg.value, ptr %arg.limit, ptr %arg.supply, ptr %arg.charge_limit, ptr %arg.discharge_limit, ptr %arg.energy_min, ptr %arg.energy_max, ptr %arg.order, ptr %arg.merit, ptr %arg.there, ptr %arg.bought, ptr %arg.scale, ptr %arg.room, ptr %arg.parts, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.ends, ptr %arg.span) {
B0:
  %.82 = alloca i64, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.47.idx.i = mul i64 %arg.slots, 48
  %.47.i = getelementptr i8, ptr %arg.ends, i64 %.47.idx.i
  store double %arg.end, ptr %.47.i, align 8, !noalias !4
  %.52.i = getelementptr i8, ptr %.47.i, i64 8
  store double %arg.end, ptr %.52.i, align 8, !noalias !4
  %.83.i = getelementptr i8, ptr %.47.i, i64 16
  store double 0xFFF0000000000000, ptr %.83.i, align 8, !noalias !4
  %.88.i = getelementptr i8, ptr %.47.i, i64 24
  store double 0x7FF0000000000000, ptr %.88.i, align 8, !noalias !4
  %.93.i = getelementptr i8, ptr %.47.i, i64 32
  store double 0x7FF0000000000000, ptr %.93.i, align 8, !noalias !4
  %.98.i = getelementptr i8, ptr %.47.i, i64 40
  store double 0xFFF0000000000000, ptr %.98.i, align 8, !noalias !4
  %.100.i = fcmp olt double %arg.end, 0.000000e+00
  br i1 %.100.i, label %B182.endif.endif.i, label %B0.endif

B182.endif.endif.i:                               
  %.103.i = add nsw i64 %arg.slots, -1
  %.105.i = getelementptr i8, ptr %arg.store, i64 80
  %.106.i = load double, ptr %.105.i, align 8, !noalias !4
  %.5.i.i = fptosi double %.106.i to i64
  %.133.i = mul nsw i64 %.103.i, %.5.i.i
  %.135.i = getelementptr double, ptr %arg.energy_min, i64 %.133.i
  %.136.i = load double, ptr %.135.i, align 8, !noalias !4
  %.142.i = getelementptr i8, ptr %arg.store, i64 88
  %.143.i = load double, ptr %.142.i, align 8, !noalias !4
  %.5.i1.i = fptosi double %.143.i to i64
  %.170.i = mul nsw i64 %.103.i, %.5.i1.i
  %.172.i = getelementptr double, ptr %arg.energy_max, i64 %.170.i
  %.173.i = load double, ptr %.172.i, align 8, !noalias !4
  store double %.136.i, ptr %.47.i, align 8, !noalias !4
  %sunkaddr = getelementptr i8, ptr %.47.i, i64 8
  store double %.173.i, ptr %sunkaddr, align 8, !noalias !4
  %.224.i = add nsw i64 %arg.capacity, -1
  %.229.i = fsub double %.173.i, %.136.i
  %.231.i = getelementptr double, ptr %arg.slope, i64 %.224.i
  tail call void @llvm.memset.p0.i64(ptr align 8 dereferenceable(16) %.83.i, i8 0, i64 16, i1 false), !noalias !4
  store double 0.000000e+00, ptr %.231.i, align 8, !noalias !4
  %.236.i = getelementptr double, ptr %arg.wide, i64 %.224.i
  store double %.229.i, ptr %.236.i, align 8, !noalias !4
  br label %B0.endif

common.ret:                                       
  ret i32 %.86

B134:                                             
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B138:                                             
  %.93.i2 = getelementptr i8, ptr %arg.span, i64 32
  %.94.i = load double, ptr %.93.i2, align 8, !noalias !7
  %sunkaddr1 = getelementptr i8, ptr %arg.span, i64 16
  %.100.i3 = load double, ptr %sunkaddr1, align 8, !noalias !7
  %.5.i.i4 = fptosi double %.100.i3 to i64
  %sunkaddr2 = getelementptr i8, ptr %arg.span, i64 24
  %.127.i = load double, ptr %sunkaddr2, align 8, !noalias !7
  %.5.i10.i = fptosi double %.127.i to i64
  %.188.i = sub i64 %.5.i10.i, %.5.i.i4
  %.24163.not.i = icmp slt i64 %.188.i, 1
  br i1 %.24163.not.i, label %B138.endif, label %B274.endif.endif.preheader.i

B274.endif.endif.preheader.i:                     
  %.127 = load double, ptr %arg.scale, align 8
  %.131 = fmul double %arg.keep, %.127
  %.86.i = load double, ptr %arg.ends, align 8, !noalias !7
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
  %.289.i = load double, ptr %scevgep13.i, align 8, !noalias !7
  %.12.i6.i = fcmp olt double %left.2.066.i, 0.000000e+00
  %.13.i7.i = select i1 %.12.i6.i, double 0.000000e+00, double %left.2.066.i
  %scevgep.i = getelementptr i8, ptr %arg.wide, i64 %lsr.iv.i
  %.325.i = load double, ptr %scevgep.i, align 8, !noalias !7
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
  store double 0.000000e+00, ptr %arg.span, align 8, !noalias !4
  %.279.i = sitofp i64 %arg.slots to double
  %.280.i = getelementptr i8, ptr %arg.span, i64 8
  store double %.279.i, ptr %.280.i, align 8, !noalias !4
  %.283.i = sitofp i64 %head.2.0.i to double
  %.284.i = getelementptr i8, ptr %arg.span, i64 16
  store double %.283.i, ptr %.284.i, align 8, !noalias !4
  %.287.i = sitofp i64 %arg.capacity to double
  %.288.i = getelementptr i8, ptr %arg.span, i64 24
  store double %.287.i, ptr %.288.i, align 8, !noalias !4
  store i64 0, ptr %.82, align 8
  %.86 = call i32 @pass_back(ptr %.82, ptr %excinfo.2, i64 %arg.n, i64 %arg.capacity, double %arg.keep, ptr %arg.store, ptr %arg.value, ptr %arg.limit, ptr %arg.supply, ptr %arg.charge_limit, ptr %arg.discharge_limit, ptr %arg.energy_min, ptr %arg.energy_max, ptr %arg.order, ptr %arg.merit, ptr %arg.there, ptr %arg.bought, ptr %arg.scale, ptr %arg.room, ptr %arg.parts, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.ends, ptr %arg.span)
  %cond = icmp eq i32 %.86, 0
  br i1 %cond, label %B0.endif.endif, label %B0.endif.if.if, !prof !0

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
  store double %earned.3.1.i, ptr %.426.i, align 8, !noalias !7
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
  br i1 %0, label %B468.else.if, label %B380.preheader418

B380.preheader418:                                
  br label %B380

B380:                                             
  %size.4.0968 = phi double [ %.482.1, %B446.1 ], [ %size.4.0968.unr, %B380.preheader418 ]
  %.405963967 = phi i64 [ %.415.1, %B446.1 ], [ %.405963967.unr, %B380.preheader418 ]
  %.412964966 = phi i64 [ %.419.1, %B446.1 ], [ %.412964966.unr, %B380.preheader418 ]
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
  %lsr.iv455 = phi i64 [ %83, %B1072.preheader331 ], [ %lsr.iv.next456, %B1072 ]
  %lsr.iv = phi i64 [ %82, %B1072.preheader331 ], [ %lsr.iv.next, %B1072 ]
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
  br i1 %.1164, label %B1072, label %B1134.endif.endif, !llvm.loop !10

B1226:                                            
  %.1367 = getelementptr double, ptr %arg.scale, i64 %.101310771159
  %.1368 = load double, ptr %.1367, align 8
  %.1380 = getelementptr double, ptr %73, i64 %.1050
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
  br i1 %cond77, label %B1302.endif.endif, label %B1302.if.if, !prof !0

B1404:                                            
  %lsr.iv432 = phi i64 [ %lsr.iv.next433.1, %B1404 ], [ %lsr.iv432.unr, %B1404.preheader417 ]
  %lsr.iv460 = phi ptr [ %scevgep461.1, %B1404 ], [ %lsr.iv460.unr, %B1404.preheader417 ]
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
  %scevgep464.1 = getelementptr i8, ptr %lsr.iv460, i64 32
  %.1550.1359 = load double, ptr %scevgep464.1, align 8
  %.1552.1360 = fmul double %.1368, %.1550.1359
  store double %.1552.1360, ptr %scevgep464.1, align 8
  %scevgep463.1 = getelementptr i8, ptr %lsr.iv460, i64 64
  %.1550.1.1 = load double, ptr %scevgep463.1, align 8
  %.1552.1.1 = fmul double %.1368, %.1550.1.1
  store double %.1552.1.1, ptr %scevgep463.1, align 8
  %scevgep462.1 = getelementptr i8, ptr %lsr.iv460, i64 96
  %.1550.2.1 = load double, ptr %scevgep462.1, align 8
  %.1552.2.1 = fmul double %.1368, %.1550.2.1
  store double %.1552.2.1, ptr %scevgep462.1, align 8
  %.1550.3.1 = load double, ptr %scevgep461, align 8
  %.1552.3.1 = fmul double %.1368, %.1550.3.1
  store double %.1552.3.1, ptr %scevgep461, align 8
  %scevgep461.1 = getelementptr i8, ptr %lsr.iv460, i64 256
  %lsr.iv.next433.1 = add nsw i64 %lsr.iv432, -8
  %niter.ncmp.3.1 = icmp eq i64 %lsr.iv.next433.1, 0
  br i1 %niter.ncmp.3.1, label %B1508.loopexit.unr-lcssa, label %B1404

B1454:                                            
  %.1571 = getelementptr double, ptr %arg.there, i64 %.101310771159
  %.1572 = load double, ptr %.1571, align 8
  store i64 0, ptr %.1579, align 8
  %.1583 = call i32 @gather_slot(ptr %.1579, ptr %excinfo.13, i64 %arg.n, i64 %.1050, double %.1572, ptr %arg.store, ptr %arg.room, ptr %arg.parts, ptr %arg.segment)
  %.1593 = load i64, ptr %.1579, align 8
  switch i32 %.1583, label %B1454.if.if [
    i32 -2, label %B1508
    i32 0, label %B1508
  ], !prof !12

B1508.loopexit.unr-lcssa:                         
  %2 = or i64 %86, 1
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
  br i1 %epil.iter.cmp.not, label %B1508, label %B1404.epil, !llvm.loop !13

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
  %scevgep427 = getelementptr i8, ptr %scevgep492, i64 %6
  store double %.1886, ptr %scevgep427, align 8
  %lsr.iv.next491 = add i64 %lsr.iv490, -1
  %exitcond1599.not = icmp eq i64 %107, %lsr.iv.next491
  br i1 %exitcond1599.not, label %B1690, label %B1616, !llvm.loop !15

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
  %sunkaddr441 = getelementptr i8, ptr %arg.segment, i64 8
  %.1937 = load double, ptr %sunkaddr441, align 8
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
  %sunkaddr442 = getelementptr i8, ptr %arg.segment, i64 32
  %.2073999 = load double, ptr %sunkaddr442, align 8
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
  br i1 %prol.iter.cmp.not, label %B2690.prol.loopexit.loopexit, label %B2690.prol, !llvm.loop !16

B2690.prol.loopexit.loopexit:                     
  %17 = add nsw i64 %16, -32
  %18 = lshr exact i64 %17, 5
  %19 = add i64 %i.5.3, 1
  %20 = add i64 %19, %18
  %21 = add i64 %i.5.3, %18
  %22 = sub i64 %m.3.2, %21
  br label %B2690.prol.loopexit

B2690.prol.loopexit:                              
  %cut.8.31032.unr = phi double [ %.2477, %B2690.preheader ], [ %.2609.prol, %B2690.prol.loopexit.loopexit ]
  %.256410271031.unr = phi i64 [ %.2522, %B2690.preheader ], [ %22, %B2690.prol.loopexit.loopexit ]
  %.257110281030.unr = phi i64 [ %i.5.3, %B2690.preheader ], [ %20, %B2690.prol.loopexit.loopexit ]
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
  %lsr.iv517 = phi i64 [ %114, %B2762.preheader448 ], [ %lsr.iv.next518, %B2762 ]
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
  %sunkaddr443 = mul i64 %row.2.11165, 8
  %sunkaddr444 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr443
  %sunkaddr445 = getelementptr i8, ptr %sunkaddr444, i64 -8
  store double %outermost.6.3, ptr %sunkaddr445, align 8
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
  %scevgep429 = getelementptr i8, ptr %arg.slope, i64 %31
  %scevgep430 = getelementptr i8, ptr %scevgep429, i64 8
  %.3222 = load double, ptr %scevgep430, align 8
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
  %sunkaddr446 = getelementptr i8, ptr %arg.segment, i64 %.3178.idx
  %sunkaddr447 = getelementptr i8, ptr %sunkaddr446, i64 8
  %.3258 = load double, ptr %sunkaddr447, align 8
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
  %sunkaddr448 = getelementptr i8, ptr %arg.segment, i64 %.3178.idx
  %sunkaddr449 = getelementptr i8, ptr %sunkaddr448, i64 8
  %.3294 = load double, ptr %sunkaddr449, align 8
  %.3295 = fadd double %.3288, %.3294
  store double %.3295, ptr %sunkaddr565, align 8
  br label %B3656

B3600:                                            
  %sunkaddr450 = getelementptr i8, ptr %arg.segment, i64 %.3178.idx
  %sunkaddr451 = getelementptr i8, ptr %sunkaddr450, i64 8
  %.3305 = load double, ptr %sunkaddr451, align 8
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
  %reass.sub = sub i64 %m.5.3, %.3117.neg
  %35 = add i64 %reass.sub, 1
  %36 = add i64 %35, %put.6.4
  %min.iters.check300 = icmp ult i64 %36, 8
  br i1 %min.iters.check300, label %B3694.preheader301, label %vector.memcheck291

vector.memcheck291:                               
  %37 = icmp ult i64 %66, 64
  %38 = ptrtoint ptr %arg.wide to i64
  %39 = ptrtoint ptr %arg.slope to i64
  %40 = sub i64 %33, %34
  %diff.check292 = icmp ult i64 %40, 64
  %41 = add i64 %34, %39
  %42 = sub i64 %38, %41
  %43 = add i64 %42, %33
  %diff.check294 = icmp ult i64 %43, 64
  %44 = or i1 %diff.check292, %diff.check294
  %45 = add i64 %34, %38
  %46 = sub i64 %39, %45
  %47 = add i64 %46, %33
  %diff.check298 = icmp ult i64 %47, 64
  %48 = or i1 %44, %diff.check298
  %conflict.rdx299 = or i1 %48, %37
  br i1 %conflict.rdx299, label %B3694.preheader301, label %vector.ph301

vector.ph301:                                     
  %scevgep450 = getelementptr i8, ptr %scevgep477, i64 %33
  %scevgep467 = getelementptr i8, ptr %scevgep470, i64 %33
  %scevgep475 = getelementptr i8, ptr %scevgep477, i64 %34
  %scevgep487 = getelementptr i8, ptr %scevgep470, i64 %34
  %49 = lshr i64 %36, 3
  %50 = mul i64 %49, -8
  br label %vector.body303

vector.body303:                                   
  %lsr.iv451 = phi i64 [ %lsr.iv.next452, %vector.body303 ], [ 0, %vector.ph301 ]
  %51 = shl i64 %lsr.iv451, 3
  %scevgep456 = getelementptr i8, ptr %scevgep450, i64 %51
  %scevgep455 = getelementptr i8, ptr %scevgep456, i64 -32
  %wide.load305 = load <4 x double>, ptr %scevgep456, align 8
  %wide.load306 = load <4 x double>, ptr %scevgep455, align 8
  %scevgep473 = getelementptr i8, ptr %scevgep467, i64 %51
  %52 = shl i64 %lsr.iv451, 3
  %scevgep437 = getelementptr i8, ptr %scevgep467, i64 %52
  %scevgep438 = getelementptr i8, ptr %scevgep437, i64 -32
  %wide.load308 = load <4 x double>, ptr %scevgep473, align 8
  %wide.load309 = load <4 x double>, ptr %scevgep438, align 8
  %53 = shl i64 %lsr.iv451, 3
  %scevgep436 = getelementptr i8, ptr %scevgep475, i64 %53
  %54 = shl i64 %lsr.iv451, 3
  %scevgep434 = getelementptr i8, ptr %scevgep475, i64 %54
  %scevgep435 = getelementptr i8, ptr %scevgep434, i64 -32
  store <4 x double> %wide.load305, ptr %scevgep436, align 8
  store <4 x double> %wide.load306, ptr %scevgep435, align 8
  %55 = shl i64 %lsr.iv451, 3
  %scevgep433 = getelementptr i8, ptr %scevgep487, i64 %55
  %56 = shl i64 %lsr.iv451, 3
  %scevgep431 = getelementptr i8, ptr %scevgep487, i64 %56
  %scevgep432 = getelementptr i8, ptr %scevgep431, i64 -32
  store <4 x double> %wide.load308, ptr %scevgep433, align 8
  store <4 x double> %wide.load309, ptr %scevgep432, align 8
  %lsr.iv.next452 = add i64 %lsr.iv451, -8
  %57 = icmp eq i64 %50, %lsr.iv.next452
  br i1 %57, label %middle.block316, label %vector.body303, !llvm.loop !17

middle.block316:                                  
  %n.vec302 = and i64 %36, -8
  %58 = sub i64 0, %n.vec302
  %cmp.n317 = icmp eq i64 %36, %n.vec302
  br i1 %cmp.n317, label %B3732.B3790.loopexit_crit_edge, label %B3694.preheader301

B3694.preheader301:                               
  %lsr.iv533.ph = phi i64 [ %58, %middle.block316 ], [ 0, %B3694.preheader235 ], [ 0, %vector.memcheck291 ]
  br label %B3694

B3694:                                            
  %lsr.iv533 = phi i64 [ %lsr.iv.next534, %B3694 ], [ %lsr.iv533.ph, %B3694.preheader301 ]
  %59 = shl i64 %lsr.iv533, 3
  %scevgep535 = getelementptr i8, ptr %scevgep532, i64 %59
  %.3424 = load double, ptr %scevgep535, align 8
  %scevgep538 = getelementptr i8, ptr %scevgep537, i64 %59
  %.3428 = load double, ptr %scevgep538, align 8
  %scevgep541 = getelementptr i8, ptr %scevgep540, i64 %59
  store double %.3424, ptr %scevgep541, align 8
  %60 = shl i64 %lsr.iv533, 3
  %scevgep439 = getelementptr i8, ptr %scevgep543, i64 %60
  store double %.3428, ptr %scevgep439, align 8
  %lsr.iv.next534 = add i64 %lsr.iv533, -1
  %61 = add i64 %put.6.4, %lsr.iv.next534
  %.3441 = icmp sgt i64 %61, %.3119
  br i1 %.3441, label %B3694, label %B3732.B3790.loopexit_crit_edge, !llvm.loop !19

B3732.B3790.loopexit_crit_edge:                   
  %lsr.iv.next534.lcssa = phi i64 [ %58, %middle.block316 ], [ %lsr.iv.next534, %B3694 ]
  %62 = add i64 %lsr.iv.next534.lcssa, %old_at.3.5
  br label %B3790

B3790:                                            
  %head.7.3 = phi i64 [ %old_at.3.5, %B3678 ], [ %head.11.3, %B3184 ], [ %62, %B3732.B3790.loopexit_crit_edge ], [ %.3119, %B3694.preheader ]
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
  %sunkaddr452 = mul i64 %row.2.11165, 8
  %sunkaddr453 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr452
  %sunkaddr454 = getelementptr i8, ptr %sunkaddr453, i64 -40
  store double %"$phi3894.2.2.2", ptr %sunkaddr454, align 8
  %.3572 = icmp slt i64 %head.7.3, %tail.4.3
  br i1 %.3572, label %B3976, label %B3998

B3976:                                            
  %.3576 = getelementptr double, ptr %arg.slope, i64 %head.7.3
  %.3577 = load double, ptr %.3576, align 8
  %sunkaddr455 = mul i64 %row.2.11165, 8
  %sunkaddr456 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr455
  %sunkaddr457 = getelementptr i8, ptr %sunkaddr456, i64 -32
  store double %.3577, ptr %sunkaddr457, align 8
  %sunkaddr576 = shl i64 %tail.4.3, 3
  %sunkaddr577 = getelementptr i8, ptr %arg.slope, i64 %sunkaddr576
  %sunkaddr578 = getelementptr i8, ptr %sunkaddr577, i64 -8
  %.3602 = load double, ptr %sunkaddr578, align 8
  br label %B4010

B3998:                                            
  %sunkaddr458 = mul i64 %row.2.11165, 8
  %sunkaddr459 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr458
  %sunkaddr460 = getelementptr i8, ptr %sunkaddr459, i64 -32
  store double 0xFFF0000000000000, ptr %sunkaddr460, align 8
  br label %B4010

B4010:                                            
  %"$phi4010.2.2.2" = phi double [ %.3602, %B3976 ], [ 0x7FF0000000000000, %B3998 ]
  %sunkaddr461 = mul i64 %row.2.11165, 8
  %sunkaddr462 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr461
  %sunkaddr463 = getelementptr i8, ptr %sunkaddr462, i64 -24
  store double %"$phi4010.2.2.2", ptr %sunkaddr463, align 8
  %.1007 = icmp sgt i64 %.100610741160, 1
  br i1 %.1007, label %B938, label %B568.loopexit

B4032:                                            
  %head.8.0.lcssa = phi i64 [ %.5.i71, %B468.else.if ], [ %head.6.1.lcssa, %B568.loopexit ]
  %tail.7.0.lcssa = phi i64 [ %.5.i72, %B468.else.if ], [ %tail.3.1.lcssa, %B568.loopexit ]
  %earned.7.0.lcssa = phi double [ 0.000000e+00, %B468.else.if ], [ %earned.4.1.lcssa, %B568.loopexit ]
  %.3732 = sitofp i64 %head.8.0.lcssa to double
  %sunkaddr464 = getelementptr i8, ptr %arg.span, i64 16
  store double %.3732, ptr %sunkaddr464, align 8
  %.3739 = sitofp i64 %tail.7.0.lcssa to double
  %sunkaddr465 = getelementptr i8, ptr %arg.span, i64 24
  store double %.3739, ptr %sunkaddr465, align 8
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
  %63 = xor i64 %.526.1, -1
  %.637 = add nsw i64 %.567.1, %63
  %.68113261674 = icmp slt i64 %.637, 0
  br i1 %.68113261674, label %B570.lr.ph, label %B4032

B570.lr.ph:                                       
  %const = bitcast i64 9223372036854775804 to i64
  %64 = ptrtoint ptr %arg.slope to i64
  %65 = ptrtoint ptr %arg.wide to i64
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
  %66 = sub i64 %64, %65
  %67 = shl i64 %arg.capacity, 3
  %68 = add i64 %67, %64
  %69 = sub i64 %65, %68
  %scevgep459 = getelementptr i8, ptr %arg.segment, i64 136
  %scevgep465 = getelementptr i8, ptr %arg.segment, i64 8
  %scevgep470 = getelementptr i8, ptr %arg.wide, i64 -32
  %scevgep477 = getelementptr i8, ptr %arg.slope, i64 -32
  %70 = add i64 %67, -32
  %scevgep482 = getelementptr i8, ptr %arg.wide, i64 %70
  %scevgep486 = getelementptr i8, ptr %arg.slope, i64 %70
  %scevgep492 = getelementptr i8, ptr %arg.wide, i64 %67
  %scevgep494 = getelementptr i8, ptr %arg.slope, i64 %67
  %scevgep507 = getelementptr i8, ptr %arg.segment, i64 104
  %scevgep519 = getelementptr i8, ptr %arg.wide, i64 24
  %scevgep531 = getelementptr i8, ptr %arg.slope, i64 -8
  %scevgep536 = getelementptr i8, ptr %arg.wide, i64 -8
  %71 = add i64 %67, %65
  %72 = sub i64 %64, %71
  %scevgep461.prol = getelementptr i8, ptr %arg.segment, i64 264
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
  br i1 %cond, label %B570.endif.endif.endif, label %B570.endif.endif.if.if, !prof !0

B570.endif.endif.endif:                           
  %.869 = call i32 @lay_block(ptr %.865, ptr %excinfo.10, i64 %arg.n, i64 %.13.i, i64 %.813, i64 %.819, ptr %arg.store, ptr %arg.value, ptr %arg.limit, ptr %arg.supply, ptr %arg.order, ptr %arg.merit, ptr %arg.there, ptr %arg.bought, ptr %arg.room)
  %cond76 = icmp eq i32 %.869, 0
  br i1 %cond76, label %B570.endif.endif.endif.endif, label %B570.endif.endif.endif.if.if, !prof !0

B570.endif.endif.if.if:                           
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B570.endif.endif.endif.endif:                     
  %.904 = call i32 @split_block(ptr %.900, ptr %excinfo.11, i64 %arg.n, i64 %.13.i, i64 %.813, i64 %.819, ptr %arg.store, ptr %arg.merit, ptr %arg.there, ptr %arg.room, ptr %arg.parts)
  switch i32 %.904, label %B570.endif.endif.endif.endif.if.if [
    i32 -2, label %B570.endif.endif.endif.endif.endif.endif
    i32 0, label %B570.endif.endif.endif.endif.endif.endif
  ], !prof !12

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
  %73 = getelementptr i8, ptr %gep, i64 -512
  br label %B938

B1038.endif:                                      
  %.1121 = sub i64 %tail.3.11163, %head.6.11161
  %.1164972.not = icmp slt i64 %.1121, 1
  br i1 %.1164972.not, label %B1134.endif.endif, label %B1072.preheader

B1072.preheader:                                  
  %min.iters.check316 = icmp ult i64 %.1121, 4
  br i1 %min.iters.check316, label %B1072.preheader331, label %vector.memcheck311

vector.memcheck311:                               
  %74 = shl i64 %head.6.11161, 3
  %scevgep = getelementptr i8, ptr %arg.slope, i64 %74
  %75 = shl i64 %tail.3.11163, 3
  %scevgep312 = getelementptr i8, ptr %arg.slope, i64 %75
  %scevgep313 = getelementptr i8, ptr %arg.wide, i64 %74
  %scevgep314 = getelementptr i8, ptr %arg.wide, i64 %75
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
  %76 = shl i64 %index321, 3
  %scevgep454 = getelementptr i8, ptr %scevgep, i64 %76
  %wide.load323 = load <4 x double>, ptr %scevgep454, align 8, !alias.scope !20, !noalias !23
  %77 = fdiv <4 x double> %wide.load323, %broadcast.splat
  %scevgep452 = getelementptr i8, ptr %scevgep313, i64 %76
  %wide.load324 = load <4 x double>, ptr %scevgep452, align 8, !alias.scope !23
  %78 = fmul <4 x double> %broadcast.splat, %wide.load324
  store <4 x double> %77, ptr %scevgep454, align 8, !alias.scope !20, !noalias !23
  store <4 x double> %78, ptr %scevgep452, align 8, !alias.scope !23
  %index.next325 = add nuw i64 %index321, 4
  %79 = icmp eq i64 %n.vec319, %index.next325
  br i1 %79, label %middle.block326, label %vector.body320, !llvm.loop !25

middle.block326:                                  
  %80 = and i64 %.1121, 3
  %81 = add i64 %n.vec319, %head.6.11161
  %cmp.n327 = icmp eq i64 %.1121, %n.vec319
  br i1 %cmp.n327, label %B1134.endif.endif, label %B1072.preheader331

B1072.preheader331:                               
  %.1163970974.ph = phi i64 [ %.1121, %vector.memcheck311 ], [ %.1121, %B1072.preheader ], [ %80, %middle.block326 ]
  %.1170971973.ph = phi i64 [ %head.6.11161, %vector.memcheck311 ], [ %head.6.11161, %B1072.preheader ], [ %81, %middle.block326 ]
  %82 = add nuw i64 %.1163970974.ph, 1
  %83 = shl i64 %.1170971973.ph, 3
  br label %B1072

B1134.endif.endif:                                
  %84 = getelementptr double, ptr %arg.ends, i64 %row.2.11165
  %.1348 = getelementptr i8, ptr %84, i64 16
  %.1349 = load double, ptr %.1348, align 8
  %.1354 = fdiv double %.1349, %.1076
  store double %.1354, ptr %.1348, align 8
  %.1348.1 = getelementptr i8, ptr %84, i64 24
  %.1349.1 = load double, ptr %.1348.1, align 8
  %.1354.1 = fdiv double %.1349.1, %.1076
  store double %.1354.1, ptr %.1348.1, align 8
  %.1348.2 = getelementptr i8, ptr %84, i64 32
  %.1349.2 = load double, ptr %.1348.2, align 8
  %.1354.2 = fdiv double %.1349.2, %.1076
  store double %.1354.2, ptr %.1348.2, align 8
  %.1348.3 = getelementptr i8, ptr %84, i64 40
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
  %85 = icmp ult i64 %.1414, 4
  br i1 %85, label %B1404.epil.preheader, label %B1404.preheader.new

B1404.preheader.new:                              
  %86 = and i64 %.1414, %const
  %87 = add nsw i64 %.1414, -4
  %88 = and i64 %87, 4
  %lcmp.mod.not361.not = icmp eq i64 %88, 0
  br i1 %lcmp.mod.not361.not, label %B1404.prol, label %B1404.prol.loopexit

B1404.prol:                                       
  %sunkaddr466 = getelementptr i8, ptr %arg.segment, i64 40
  %.1550.prol = load double, ptr %sunkaddr466, align 8
  %.1552.prol = fmul double %.1368, %.1550.prol
  store double %.1552.prol, ptr %sunkaddr466, align 8
  %sunkaddr467 = getelementptr i8, ptr %arg.segment, i64 72
  %.1550.1.prol = load double, ptr %sunkaddr467, align 8
  %.1552.1.prol = fmul double %.1368, %.1550.1.prol
  store double %.1552.1.prol, ptr %sunkaddr467, align 8
  %sunkaddr468 = getelementptr i8, ptr %arg.segment, i64 104
  %.1550.2.prol = load double, ptr %sunkaddr468, align 8
  %.1552.2.prol = fmul double %.1368, %.1550.2.prol
  store double %.1552.2.prol, ptr %sunkaddr468, align 8
  %sunkaddr469 = getelementptr i8, ptr %arg.segment, i64 136
  %.1550.3.prol = load double, ptr %sunkaddr469, align 8
  %.1552.3.prol = fmul double %.1368, %.1550.3.prol
  store double %.1552.3.prol, ptr %sunkaddr469, align 8
  %lsr.iv.next433.prol = add nsw i64 %86, -4
  br label %B1404.prol.loopexit

B1404.prol.loopexit:                              
  %lsr.iv432.unr = phi i64 [ %86, %B1404.preheader.new ], [ %lsr.iv.next433.prol, %B1404.prol ]
  %lsr.iv460.unr = phi ptr [ %scevgep459, %B1404.preheader.new ], [ %scevgep461.prol, %B1404.prol ]
  %89 = icmp ult i64 %87, 4
  br i1 %89, label %B1508.loopexit.unr-lcssa, label %B1404.preheader417

B1404.preheader417:                               
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
  %90 = icmp ult i64 %66, 64
  %91 = sub i64 %tail.3.11163, %arg.capacity
  %92 = and i64 %91, 2305843009213693944
  %diff.check296 = icmp eq i64 %92, 0
  %93 = add i64 %69, %.pre
  %diff.check297 = icmp ult i64 %93, 64
  %94 = or i1 %diff.check296, %diff.check297
  %95 = add i64 %72, %.pre
  %diff.check299 = icmp ult i64 %95, 64
  %96 = or i1 %94, %diff.check299
  %conflict.rdx300 = or i1 %96, %90
  br i1 %conflict.rdx300, label %B1616.preheader330, label %vector.ph

vector.ph:                                        
  %scevgep471 = getelementptr i8, ptr %scevgep470, i64 %.pre
  %scevgep478 = getelementptr i8, ptr %scevgep477, i64 %.pre
  %97 = lshr i64 %.1625, 3
  %98 = mul nsw i64 %97, -8
  br label %vector.body

vector.body:                                      
  %lsr.iv472 = phi i64 [ %lsr.iv.next473, %vector.body ], [ 0, %vector.ph ]
  %99 = shl i64 %lsr.iv472, 3
  %scevgep481 = getelementptr i8, ptr %scevgep478, i64 %99
  %scevgep480 = getelementptr i8, ptr %scevgep481, i64 -32
  %wide.load = load <4 x double>, ptr %scevgep481, align 8
  %wide.load301 = load <4 x double>, ptr %scevgep480, align 8
  %scevgep476 = getelementptr i8, ptr %scevgep471, i64 %99
  %100 = shl i64 %lsr.iv472, 3
  %scevgep425 = getelementptr i8, ptr %scevgep471, i64 %100
  %scevgep426 = getelementptr i8, ptr %scevgep425, i64 -32
  %wide.load303 = load <4 x double>, ptr %scevgep476, align 8
  %wide.load304 = load <4 x double>, ptr %scevgep426, align 8
  %101 = shl i64 %lsr.iv472, 3
  %scevgep424 = getelementptr i8, ptr %scevgep486, i64 %101
  %102 = shl i64 %lsr.iv472, 3
  %scevgep422 = getelementptr i8, ptr %scevgep486, i64 %102
  %scevgep423 = getelementptr i8, ptr %scevgep422, i64 -32
  store <4 x double> %wide.load, ptr %scevgep424, align 8
  store <4 x double> %wide.load301, ptr %scevgep423, align 8
  %103 = shl i64 %lsr.iv472, 3
  %scevgep421 = getelementptr i8, ptr %scevgep482, i64 %103
  %104 = shl i64 %lsr.iv472, 3
  %scevgep419 = getelementptr i8, ptr %scevgep482, i64 %104
  %scevgep420 = getelementptr i8, ptr %scevgep419, i64 -32
  store <4 x double> %wide.load303, ptr %scevgep421, align 8
  store <4 x double> %wide.load304, ptr %scevgep420, align 8
  %lsr.iv.next473 = add i64 %lsr.iv472, -8
  %105 = icmp eq i64 %98, %lsr.iv.next473
  br i1 %105, label %middle.block, label %vector.body, !llvm.loop !26

middle.block:                                     
  %const_mat = add i64 %const, -4
  %n.vec = and i64 %.1625, %const_mat
  %.neg = xor i64 %n.vec, -1
  %cmp.n = icmp eq i64 %.1625, %n.vec
  br i1 %cmp.n, label %B1690, label %B1616.preheader330

B1616.preheader330:                               
  %.1845992994.ph.neg = phi i64 [ -1, %vector.memcheck ], [ %.neg, %middle.block ], [ -1, %B1616.preheader ]
  %106 = xor i64 %tail.3.11163, -1
  %107 = add i64 %head.6.11161, %106
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
  %108 = shl i64 %head.11.3, 3
  %scevgep445 = getelementptr i8, ptr %arg.wide, i64 %108
  br label %B2762.prol

B2762.prol:                                       
  %lsr.iv443 = phi i64 [ 0, %B2762.prol.preheader ], [ %lsr.iv.next444, %B2762.prol ]
  %cut.9.31041.prol = phi double [ %cut.8.3.lcssa, %B2762.prol.preheader ], [ %.2751.prol, %B2762.prol ]
  %109 = shl nuw nsw i64 %lsr.iv443, 3
  %scevgep428 = getelementptr i8, ptr %scevgep445, i64 %109
  %.2749.prol = load double, ptr %scevgep428, align 8
  %.2751.prol = fadd double %cut.9.31041.prol, %.2749.prol
  %lsr.iv.next444 = add nuw nsw i64 %lsr.iv443, 1
  %prol.iter393.cmp.not = icmp eq i64 %xtraiter391, %lsr.iv.next444
  br i1 %prol.iter393.cmp.not, label %B2762.prol.loopexit.loopexit, label %B2762.prol, !llvm.loop !27

B2762.prol.loopexit.loopexit:                     
  %110 = add i64 %xtraiter391, %head.11.3
  %111 = sub i64 %tail.5.2, %110
  br label %B2762.prol.loopexit

B2762.prol.loopexit:                              
  %cut.9.31041.unr = phi double [ %cut.8.3.lcssa, %B2762.preheader ], [ %.2751.prol, %B2762.prol.loopexit.loopexit ]
  %.270610361040.unr = phi i64 [ %.2661, %B2762.preheader ], [ %111, %B2762.prol.loopexit.loopexit ]
  %.271310371039.unr = phi i64 [ %head.11.3, %B2762.preheader ], [ %110, %B2762.prol.loopexit.loopexit ]
  %.2751.lcssa.unr = phi double [ poison, %B2762.preheader ], [ %.2751.prol, %B2762.prol.loopexit.loopexit ]
  %112 = sub i64 %head.11.3, %tail.5.2
  %113 = icmp ugt i64 %112, -4
  br i1 %113, label %B2788, label %B2762.preheader448

B2762.preheader448:                               
  %114 = add i64 %.270610361040.unr, 4
  %115 = shl i64 %.271310371039.unr, 3
  %scevgep520 = getelementptr i8, ptr %scevgep519, i64 %115
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
  %scevgep187 = getelementptr i8, ptr %arg.merit, i64 %3
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
  %scevgep190 = getelementptr i8, ptr %lsr.iv188, i64 %9
  %.992.le = load double, ptr %scevgep190, align 8
  %10 = fcmp olt double %.992.le, %.446
  %11 = icmp eq i64 %arg.n, %.956139
  br i1 %11, label %B604.us, label %B604.outer.split

B1206.preheader:                                  
  %12 = add i64 %k.6.0.ph33, %arg.n
  %13 = shl i64 %12, 9
  br label %B1206

B1166:                                            
  %.956 = add i64 %.956139, 1
  %scevgep189 = getelementptr i8, ptr %lsr.iv188, i64 512
  %.964 = icmp eq i64 %arg.n, %.956
  br i1 %.964, label %B604.outer.backedge.thread, label %B1206

B1206:                                            
  %lsr.iv188 = phi ptr [ %scevgep189, %B1166 ], [ %scevgep187, %B1206.preheader ]
  %.956139 = phi i64 [ %.956, %B1166 ], [ %.956137, %B1206.preheader ]
  %scevgep191 = getelementptr i8, ptr %lsr.iv188, i64 %13
  %.1003 = load double, ptr %scevgep191, align 8
  %.1010 = fcmp ugt double %.1003, 0.000000e+00
  br i1 %.1010, label %B604.outer.backedge, label %B1166

B1372:                                            
  %lsr.iv177 = phi i64 [ %24, %B1372.preheader.new ], [ %lsr.iv.next178, %B1372 ]
  %.1189149 = phi double [ 0.000000e+00, %B1372.preheader.new ], [ %.1189.3, %B1372 ]
  %.1149143145 = phi i64 [ 5, %B1372.preheader.new ], [ %.1156.3, %B1372 ]
  %14 = shl i64 %.1149143145, 3
  %scevgep70 = getelementptr i8, ptr %arg.segment, i64 %14
  %.1188 = load double, ptr %scevgep70, align 8
  %.1189 = fadd double %.1189149, %.1188
  %sunkaddr194 = mul i64 %arg.i, 8
  %sunkaddr195 = getelementptr i8, ptr %arg.room, i64 %sunkaddr194
  %sunkaddr196 = getelementptr i8, ptr %sunkaddr195, i64 4608
  store double %.1189, ptr %sunkaddr196, align 8
  %scevgep69 = getelementptr i8, ptr %scevgep70, i64 32
  %.1188.1 = load double, ptr %scevgep69, align 8
  %.1189.1 = fadd double %.1189, %.1188.1
  store double %.1189.1, ptr %sunkaddr196, align 8
  %15 = shl i64 %.1149143145, 3
  %scevgep183 = getelementptr i8, ptr %arg.segment, i64 %15
  %scevgep184 = getelementptr i8, ptr %scevgep183, i64 64
  %.1188.2 = load double, ptr %scevgep184, align 8
  %.1189.2 = fadd double %.1189.1, %.1188.2
  store double %.1189.2, ptr %sunkaddr196, align 8
  %.1156.3 = add nuw i64 %.1149143145, 16
  %16 = shl i64 %.1149143145, 3
  %scevgep180 = getelementptr i8, ptr %arg.segment, i64 %16
  %scevgep182 = getelementptr i8, ptr %scevgep180, i64 96
  %.1188.3 = load double, ptr %scevgep182, align 8
  %.1189.3 = fadd double %.1189.2, %.1188.3
  store double %.1189.3, ptr %sunkaddr196, align 8
  %lsr.iv.next178 = add nsw i64 %lsr.iv177, 4
  %niter.ncmp.3.not = icmp eq i64 %lsr.iv.next178, 0
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
  %sunkaddr197 = mul i64 %arg.i, 8
  %sunkaddr198 = getelementptr i8, ptr %arg.room, i64 %sunkaddr197
  %sunkaddr199 = getelementptr i8, ptr %sunkaddr198, i64 4608
  store double %.1189.epil, ptr %sunkaddr199, align 8
  %lsr.iv.next = add nuw nsw i64 %lsr.iv, 32
  %epil.iter.cmp.not = icmp eq i64 %20, %lsr.iv.next
  br i1 %epil.iter.cmp.not, label %common.ret, label %B1372.epil, !llvm.loop !28

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
  %24 = mul nsw i64 %23, -4
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
  %const105 = bitcast i64 9223372036854775792 to i64
  %min.iters.check29 = icmp ult i64 %arg.count, 16
  br i1 %min.iters.check29, label %vector.main.loop.iter.check30.vec.epilog.ph45_crit_edge, label %vector.ph31

vector.main.loop.iter.check30.vec.epilog.ph45_crit_edge: 
  %.pre24 = insertelement <4 x double> poison, double %"$phi188.0.2.0", i64 0
  %.pre25 = shufflevector <4 x double> %.pre24, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.ph45

vector.ph31:                                      
  %n.vec33 = and i64 %arg.count, %const105
  %broadcast.splatinsert34 = insertelement <4 x double> poison, double %"$phi188.0.2.0", i64 0
  %broadcast.splat35 = shufflevector <4 x double> %broadcast.splatinsert34, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body36

vector.body36:                                    
  %index37 = phi i64 [ 0, %vector.ph31 ], [ %index.next38, %vector.body36 ]
  %sunkaddr107 = mul i64 %index37, 8
  %sunkaddr108 = getelementptr i8, ptr %arg.room, i64 %sunkaddr107
  store <4 x double> %broadcast.splat35, ptr %sunkaddr108, align 8
  %sunkaddr109 = mul i64 %index37, 8
  %sunkaddr110 = getelementptr i8, ptr %arg.room, i64 %sunkaddr109
  %sunkaddr111 = getelementptr i8, ptr %sunkaddr110, i64 32
  store <4 x double> %broadcast.splat35, ptr %sunkaddr111, align 8
  %sunkaddr112 = mul i64 %index37, 8
  %sunkaddr113 = getelementptr i8, ptr %arg.room, i64 %sunkaddr112
  %sunkaddr114 = getelementptr i8, ptr %sunkaddr113, i64 64
  store <4 x double> %broadcast.splat35, ptr %sunkaddr114, align 8
  %sunkaddr = mul i64 %index37, 8
  %sunkaddr115 = getelementptr i8, ptr %arg.room, i64 %sunkaddr
  %sunkaddr116 = getelementptr i8, ptr %sunkaddr115, i64 96
  store <4 x double> %broadcast.splat35, ptr %sunkaddr116, align 8
  %index.next38 = add nuw nsw i64 %index37, 16
  %0 = icmp eq i64 %n.vec33, %index.next38
  br i1 %0, label %middle.block39, label %vector.body36, !llvm.loop !29

middle.block39:                                   
  %cmp.n40 = icmp eq i64 %arg.count, %n.vec33
  br i1 %cmp.n40, label %B354, label %vec.epilog.iter.check43

vec.epilog.iter.check43:                          
  %1 = and i64 %arg.count, 12
  %min.epilog.iters.check44 = icmp eq i64 %1, 0
  br i1 %min.epilog.iters.check44, label %B222.preheader, label %vec.epilog.ph45, !prof !30

vec.epilog.ph45:                                  
  %broadcast.splat49.pre-phi = phi <4 x double> [ %.pre25, %vector.main.loop.iter.check30.vec.epilog.ph45_crit_edge ], [ %broadcast.splat35, %vec.epilog.iter.check43 ]
  %vec.epilog.resume.val41 = phi i64 [ 0, %vector.main.loop.iter.check30.vec.epilog.ph45_crit_edge ], [ %n.vec33, %vec.epilog.iter.check43 ]
  %const_mat106 = add i64 %const105, 12
  %n.vec47 = and i64 %arg.count, %const_mat106
  br label %vec.epilog.vector.body50

vec.epilog.vector.body50:                         
  %index51 = phi i64 [ %vec.epilog.resume.val41, %vec.epilog.ph45 ], [ %index.next52, %vec.epilog.vector.body50 ]
  %2 = shl i64 %index51, 3
  %scevgep230 = getelementptr i8, ptr %arg.room, i64 %2
  store <4 x double> %broadcast.splat49.pre-phi, ptr %scevgep230, align 8
  %index.next52 = add nuw i64 %index51, 4
  %3 = icmp eq i64 %n.vec47, %index.next52
  br i1 %3, label %vec.epilog.middle.block53, label %vec.epilog.vector.body50, !llvm.loop !31

vec.epilog.middle.block53:                        
  %cmp.n54 = icmp eq i64 %arg.count, %n.vec47
  br i1 %cmp.n54, label %B354, label %B222.preheader

B222.preheader:                                   
  %.209226228.ph = phi i64 [ %n.vec47, %vec.epilog.middle.block53 ], [ %n.vec33, %vec.epilog.iter.check43 ], [ 0, %iter.check28 ]
  br label %B222

B222:                                             
  %.209226228 = phi i64 [ %.216, %B222 ], [ %.209226228.ph, %B222.preheader ]
  %.216 = add nuw nsw i64 %.209226228, 1
  %4 = shl i64 %.209226228, 3
  %scevgep229 = getelementptr i8, ptr %arg.room, i64 %4
  store double %"$phi188.0.2.0", ptr %scevgep229, align 8
  %exitcond252.not = icmp eq i64 %arg.count, %.216
  br i1 %exitcond252.not, label %B354, label %B222, !llvm.loop !32

B286:                                             
  %.340221223 = phi i64 [ %.347.3, %B286 ], [ %.340221223.unr, %B286.preheader154 ]
  %5 = shl i64 %.340221223, 3
  %scevgep251 = getelementptr i8, ptr %scevgep247, i64 %5
  %scevgep252 = getelementptr i8, ptr %scevgep251, i64 -24
  %.380 = load double, ptr %scevgep252, align 8
  %.386 = fcmp ogt double %.380, %.86
  %"$phi328.1.2.1" = select i1 %.386, double %.86, double %.380
  %6 = shl i64 %.340221223, 3
  %sunkaddr117 = mul i64 %.340221223, 8
  %sunkaddr118 = getelementptr i8, ptr %arg.room, i64 %sunkaddr117
  store double %"$phi328.1.2.1", ptr %sunkaddr118, align 8
  %scevgep91 = getelementptr i8, ptr %scevgep247, i64 %6
  %scevgep92 = getelementptr i8, ptr %scevgep91, i64 -16
  %.380.1 = load double, ptr %scevgep92, align 8
  %.386.1 = fcmp ogt double %.380.1, %.86
  %"$phi328.1.2.1.1" = select i1 %.386.1, double %.86, double %.380.1
  %7 = shl i64 %.340221223, 3
  %sunkaddr119 = mul i64 %.340221223, 8
  %sunkaddr120 = getelementptr i8, ptr %arg.room, i64 %sunkaddr119
  %sunkaddr121 = getelementptr i8, ptr %sunkaddr120, i64 8
  store double %"$phi328.1.2.1.1", ptr %sunkaddr121, align 8
  %scevgep89 = getelementptr i8, ptr %scevgep247, i64 %7
  %scevgep90 = getelementptr i8, ptr %scevgep89, i64 -8
  %.380.2 = load double, ptr %scevgep90, align 8
  %.386.2 = fcmp ogt double %.380.2, %.86
  %"$phi328.1.2.1.2" = select i1 %.386.2, double %.86, double %.380.2
  %sunkaddr122 = mul i64 %.340221223, 8
  %sunkaddr123 = getelementptr i8, ptr %arg.room, i64 %sunkaddr122
  %sunkaddr125 = getelementptr i8, ptr %sunkaddr123, i64 16
  store double %"$phi328.1.2.1.2", ptr %sunkaddr125, align 8
  %.347.3 = add nuw nsw i64 %.340221223, 4
  %.380.3 = load double, ptr %scevgep251, align 8
  %.386.3 = fcmp ogt double %.380.3, %.86
  %"$phi328.1.2.1.3" = select i1 %.386.3, double %.86, double %.380.3
  %sunkaddr126 = mul i64 %.340221223, 8
  %sunkaddr127 = getelementptr i8, ptr %arg.room, i64 %sunkaddr126
  %sunkaddr128 = getelementptr i8, ptr %sunkaddr127, i64 24
  store double %"$phi328.1.2.1.3", ptr %sunkaddr128, align 8
  %exitcond.not.3 = icmp eq i64 %arg.count, %.347.3
  br i1 %exitcond.not.3, label %B354, label %B286, !llvm.loop !33

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
  %const103 = bitcast i64 9223372036854775792 to i64
  %min.iters.check98 = icmp ult i64 %arg.count, 16
  br i1 %min.iters.check98, label %vector.main.loop.iter.check99.vec.epilog.ph114_crit_edge, label %vector.ph100

vector.main.loop.iter.check99.vec.epilog.ph114_crit_edge: 
  %.pre = insertelement <4 x double> poison, double %"$phi434.0.2.0", i64 0
  %.pre21 = shufflevector <4 x double> %.pre, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.ph114

vector.ph100:                                     
  %n.vec102 = and i64 %arg.count, %const103
  %broadcast.splatinsert103 = insertelement <4 x double> poison, double %"$phi434.0.2.0", i64 0
  %broadcast.splat104 = shufflevector <4 x double> %broadcast.splatinsert103, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body105

vector.body105:                                   
  %index106 = phi i64 [ 0, %vector.ph100 ], [ %index.next107, %vector.body105 ]
  %sunkaddr129 = mul i64 %index106, 8
  %sunkaddr130 = getelementptr i8, ptr %arg.room, i64 %sunkaddr129
  %sunkaddr131 = getelementptr i8, ptr %sunkaddr130, i64 512
  store <4 x double> %broadcast.splat104, ptr %sunkaddr131, align 8
  %sunkaddr132 = mul i64 %index106, 8
  %sunkaddr133 = getelementptr i8, ptr %arg.room, i64 %sunkaddr132
  %sunkaddr134 = getelementptr i8, ptr %sunkaddr133, i64 544
  store <4 x double> %broadcast.splat104, ptr %sunkaddr134, align 8
  %sunkaddr135 = mul i64 %index106, 8
  %sunkaddr137 = getelementptr i8, ptr %arg.room, i64 %sunkaddr135
  %sunkaddr138 = getelementptr i8, ptr %sunkaddr137, i64 576
  store <4 x double> %broadcast.splat104, ptr %sunkaddr138, align 8
  %sunkaddr140 = mul i64 %index106, 8
  %sunkaddr141 = getelementptr i8, ptr %arg.room, i64 %sunkaddr140
  %sunkaddr142 = getelementptr i8, ptr %sunkaddr141, i64 608
  store <4 x double> %broadcast.splat104, ptr %sunkaddr142, align 8
  %index.next107 = add nuw nsw i64 %index106, 16
  %8 = icmp eq i64 %n.vec102, %index.next107
  br i1 %8, label %middle.block108, label %vector.body105, !llvm.loop !34

middle.block108:                                  
  %cmp.n109 = icmp eq i64 %arg.count, %n.vec102
  br i1 %cmp.n109, label %B684.lr.ph.thread, label %vec.epilog.iter.check112

vec.epilog.iter.check112:                         
  %9 = and i64 %arg.count, 12
  %min.epilog.iters.check113 = icmp eq i64 %9, 0
  br i1 %min.epilog.iters.check113, label %B468.preheader, label %vec.epilog.ph114, !prof !30

vec.epilog.ph114:                                 
  %broadcast.splat118.pre-phi = phi <4 x double> [ %.pre21, %vector.main.loop.iter.check99.vec.epilog.ph114_crit_edge ], [ %broadcast.splat104, %vec.epilog.iter.check112 ]
  %vec.epilog.resume.val110 = phi i64 [ 0, %vector.main.loop.iter.check99.vec.epilog.ph114_crit_edge ], [ %n.vec102, %vec.epilog.iter.check112 ]
  %const_mat104 = add i64 %const103, 12
  %n.vec116 = and i64 %arg.count, %const_mat104
  br label %vec.epilog.vector.body119

vec.epilog.vector.body119:                        
  %index120 = phi i64 [ %vec.epilog.resume.val110, %vec.epilog.ph114 ], [ %index.next121, %vec.epilog.vector.body119 ]
  %sunkaddr143 = mul i64 %index120, 8
  %sunkaddr144 = getelementptr i8, ptr %arg.room, i64 %sunkaddr143
  %sunkaddr145 = getelementptr i8, ptr %sunkaddr144, i64 512
  store <4 x double> %broadcast.splat118.pre-phi, ptr %sunkaddr145, align 8
  %index.next121 = add nuw i64 %index120, 4
  %10 = icmp eq i64 %n.vec116, %index.next121
  br i1 %10, label %vec.epilog.middle.block122, label %vec.epilog.vector.body119, !llvm.loop !35

vec.epilog.middle.block122:                       
  %cmp.n123 = icmp eq i64 %arg.count, %n.vec116
  br i1 %cmp.n123, label %B684.lr.ph.thread, label %B468.preheader

B468.preheader:                                   
  %.548239241.ph = phi i64 [ %n.vec116, %vec.epilog.middle.block122 ], [ %n.vec102, %vec.epilog.iter.check112 ], [ 0, %iter.check97 ]
  br label %B468

B468:                                             
  %.548239241 = phi i64 [ %.555, %B468 ], [ %.548239241.ph, %B468.preheader ]
  %.555 = add nuw nsw i64 %.548239241, 1
  %sunkaddr146 = mul i64 %.548239241, 8
  %sunkaddr147 = getelementptr i8, ptr %arg.room, i64 %sunkaddr146
  %sunkaddr148 = getelementptr i8, ptr %sunkaddr147, i64 512
  store double %"$phi434.0.2.0", ptr %sunkaddr148, align 8
  %exitcond254.not = icmp eq i64 %arg.count, %.555
  br i1 %exitcond254.not, label %B684.lr.ph, label %B468, !llvm.loop !36

B532:                                             
  %.679232234 = phi i64 [ %.686.3, %B532 ], [ %.679232234.unr, %B532.preheader152 ]
  %11 = shl i64 %.679232234, 3
  %scevgep203 = getelementptr i8, ptr %scevgep199, i64 %11
  %scevgep204 = getelementptr i8, ptr %scevgep203, i64 -24
  %.719 = load double, ptr %scevgep204, align 8
  %.725 = fcmp ogt double %.719, %.422
  %"$phi574.1.2.1" = select i1 %.725, double %.422, double %.719
  %12 = shl i64 %.679232234, 3
  %sunkaddr149 = mul i64 %.679232234, 8
  %sunkaddr150 = getelementptr i8, ptr %arg.room, i64 %sunkaddr149
  %sunkaddr151 = getelementptr i8, ptr %sunkaddr150, i64 512
  store double %"$phi574.1.2.1", ptr %sunkaddr151, align 8
  %scevgep57 = getelementptr i8, ptr %scevgep199, i64 %12
  %scevgep58 = getelementptr i8, ptr %scevgep57, i64 -16
  %.719.1 = load double, ptr %scevgep58, align 8
  %.725.1 = fcmp ogt double %.719.1, %.422
  %"$phi574.1.2.1.1" = select i1 %.725.1, double %.422, double %.719.1
  %13 = shl i64 %.679232234, 3
  %sunkaddr152 = mul i64 %.679232234, 8
  %sunkaddr153 = getelementptr i8, ptr %arg.room, i64 %sunkaddr152
  %sunkaddr154 = getelementptr i8, ptr %sunkaddr153, i64 520
  store double %"$phi574.1.2.1.1", ptr %sunkaddr154, align 8
  %scevgep53 = getelementptr i8, ptr %scevgep199, i64 %13
  %scevgep55 = getelementptr i8, ptr %scevgep53, i64 -8
  %.719.2 = load double, ptr %scevgep55, align 8
  %.725.2 = fcmp ogt double %.719.2, %.422
  %"$phi574.1.2.1.2" = select i1 %.725.2, double %.422, double %.719.2
  %sunkaddr155 = mul i64 %.679232234, 8
  %sunkaddr156 = getelementptr i8, ptr %arg.room, i64 %sunkaddr155
  %sunkaddr157 = getelementptr i8, ptr %sunkaddr156, i64 528
  store double %"$phi574.1.2.1.2", ptr %sunkaddr157, align 8
  %.686.3 = add nuw nsw i64 %.679232234, 4
  %.719.3 = load double, ptr %scevgep203, align 8
  %.725.3 = fcmp ogt double %.719.3, %.422
  %"$phi574.1.2.1.3" = select i1 %.725.3, double %.422, double %.719.3
  %sunkaddr158 = mul i64 %.679232234, 8
  %sunkaddr159 = getelementptr i8, ptr %arg.room, i64 %sunkaddr158
  %sunkaddr160 = getelementptr i8, ptr %sunkaddr159, i64 536
  store double %"$phi574.1.2.1.3", ptr %sunkaddr160, align 8
  %exitcond253.not.3 = icmp eq i64 %arg.count, %.686.3
  br i1 %exitcond253.not.3, label %B684.lr.ph.thread, label %B532, !llvm.loop !37

B684:                                             
  %.861246248 = phi i64 [ %.868.1, %B684 ], [ %.861246248.unr, %B684.preheader151 ]
  %14 = shl i64 %.861246248, 3
  %scevgep169 = getelementptr i8, ptr %scevgep168, i64 %14
  %scevgep170 = getelementptr i8, ptr %scevgep169, i64 -8
  %.897 = load double, ptr %scevgep170, align 8
  %sunkaddr161 = mul i64 %.861246248, 8
  %sunkaddr162 = getelementptr i8, ptr %arg.room, i64 %sunkaddr161
  %sunkaddr163 = getelementptr i8, ptr %sunkaddr162, i64 2048
  store double %.897, ptr %sunkaddr163, align 8
  %.910 = fdiv double 1.000000e+00, %.897
  %.912 = fmul double %.7619, %.910
  %.914 = fmul double %.76411, %.910
  %sunkaddr164 = mul i64 %.861246248, 8
  %sunkaddr165 = getelementptr i8, ptr %arg.room, i64 %sunkaddr164
  %sunkaddr166 = getelementptr i8, ptr %sunkaddr165, i64 1024
  store double %.912, ptr %sunkaddr166, align 8
  %sunkaddr167 = mul i64 %.861246248, 8
  %sunkaddr168 = getelementptr i8, ptr %arg.room, i64 %sunkaddr167
  %sunkaddr169 = getelementptr i8, ptr %sunkaddr168, i64 1536
  store double %.914, ptr %sunkaddr169, align 8
  %.868.1 = add nuw nsw i64 %.861246248, 2
  %.897.1 = load double, ptr %scevgep169, align 8
  %sunkaddr170 = mul i64 %.861246248, 8
  %sunkaddr171 = getelementptr i8, ptr %arg.room, i64 %sunkaddr170
  %sunkaddr172 = getelementptr i8, ptr %sunkaddr171, i64 2056
  store double %.897.1, ptr %sunkaddr172, align 8
  %.910.1 = fdiv double 1.000000e+00, %.897.1
  %.912.1 = fmul double %.7619, %.910.1
  %.914.1 = fmul double %.76411, %.910.1
  %sunkaddr173 = mul i64 %.861246248, 8
  %sunkaddr174 = getelementptr i8, ptr %arg.room, i64 %sunkaddr173
  %sunkaddr175 = getelementptr i8, ptr %sunkaddr174, i64 1032
  store double %.912.1, ptr %sunkaddr175, align 8
  %sunkaddr176 = mul i64 %.861246248, 8
  %sunkaddr177 = getelementptr i8, ptr %arg.room, i64 %sunkaddr176
  %sunkaddr178 = getelementptr i8, ptr %sunkaddr177, i64 1544
  store double %.914.1, ptr %sunkaddr178, align 8
  %exitcond255.not.1 = icmp eq i64 %arg.count, %.868.1
  br i1 %exitcond255.not.1, label %common.ret, label %B684, !llvm.loop !38

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
  %sunkaddr179 = mul i64 %index, 8
  %sunkaddr180 = getelementptr i8, ptr %arg.room, i64 %sunkaddr179
  store <4 x double> %27, ptr %sunkaddr180, align 8
  %sunkaddr181 = mul i64 %index, 8
  %sunkaddr182 = getelementptr i8, ptr %arg.room, i64 %sunkaddr181
  %sunkaddr183 = getelementptr i8, ptr %sunkaddr182, i64 32
  store <4 x double> %28, ptr %sunkaddr183, align 8
  %sunkaddr184 = mul i64 %index, 8
  %sunkaddr185 = getelementptr i8, ptr %arg.room, i64 %sunkaddr184
  %sunkaddr186 = getelementptr i8, ptr %sunkaddr185, i64 64
  store <4 x double> %29, ptr %sunkaddr186, align 8
  %sunkaddr187 = mul i64 %index, 8
  %sunkaddr188 = getelementptr i8, ptr %arg.room, i64 %sunkaddr187
  %sunkaddr189 = getelementptr i8, ptr %sunkaddr188, i64 96
  store <4 x double> %30, ptr %sunkaddr189, align 8
  %index.next = add nuw nsw i64 %index, 16
  %31 = icmp eq i64 %n.vec, %index.next
  br i1 %31, label %middle.block, label %vector.body, !llvm.loop !39

middle.block:                                     
  %cmp.n = icmp eq i64 %arg.count, %n.vec
  br i1 %cmp.n, label %B354, label %vec.epilog.iter.check

vec.epilog.iter.check:                            
  %32 = and i64 %arg.count, 12
  %min.epilog.iters.check = icmp eq i64 %32, 0
  br i1 %min.epilog.iters.check, label %B286.preheader, label %vec.epilog.ph, !prof !30

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
  br i1 %36, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !40

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
  br i1 %prol.iter.cmp.not, label %B286.prol.loopexit, label %B286.prol, !llvm.loop !41

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
  %const101 = bitcast i64 9223372036854775792 to i64
  %min.iters.check63 = icmp ult i64 %arg.count, 16
  br i1 %min.iters.check63, label %vector.main.loop.iter.check64.vec.epilog.ph83_crit_edge, label %vector.ph65

vector.main.loop.iter.check64.vec.epilog.ph83_crit_edge: 
  %.pre22 = insertelement <4 x double> poison, double %.422, i64 0
  %.pre23 = shufflevector <4 x double> %.pre22, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.ph83

vector.ph65:                                      
  %n.vec67 = and i64 %arg.count, %const101
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
  %sunkaddr190 = mul i64 %index71, 8
  %sunkaddr191 = getelementptr i8, ptr %arg.room, i64 %sunkaddr190
  %sunkaddr192 = getelementptr i8, ptr %sunkaddr191, i64 512
  store <4 x double> %54, ptr %sunkaddr192, align 8
  %sunkaddr193 = mul i64 %index71, 8
  %sunkaddr194 = getelementptr i8, ptr %arg.room, i64 %sunkaddr193
  %sunkaddr195 = getelementptr i8, ptr %sunkaddr194, i64 544
  store <4 x double> %55, ptr %sunkaddr195, align 8
  %sunkaddr196 = mul i64 %index71, 8
  %sunkaddr197 = getelementptr i8, ptr %arg.room, i64 %sunkaddr196
  %sunkaddr198 = getelementptr i8, ptr %sunkaddr197, i64 576
  store <4 x double> %56, ptr %sunkaddr198, align 8
  %sunkaddr199 = mul i64 %index71, 8
  %sunkaddr200 = getelementptr i8, ptr %arg.room, i64 %sunkaddr199
  %sunkaddr201 = getelementptr i8, ptr %sunkaddr200, i64 608
  store <4 x double> %57, ptr %sunkaddr201, align 8
  %index.next76 = add nuw nsw i64 %index71, 16
  %58 = icmp eq i64 %n.vec67, %index.next76
  br i1 %58, label %middle.block77, label %vector.body70, !llvm.loop !42

middle.block77:                                   
  %cmp.n78 = icmp eq i64 %arg.count, %n.vec67
  br i1 %cmp.n78, label %B684.lr.ph.thread, label %vec.epilog.iter.check81

vec.epilog.iter.check81:                          
  %59 = and i64 %arg.count, 12
  %min.epilog.iters.check82 = icmp eq i64 %59, 0
  br i1 %min.epilog.iters.check82, label %B532.preheader, label %vec.epilog.ph83, !prof !30

vec.epilog.ph83:                                  
  %broadcast.splat87.pre-phi = phi <4 x double> [ %.pre23, %vector.main.loop.iter.check64.vec.epilog.ph83_crit_edge ], [ %broadcast.splat69, %vec.epilog.iter.check81 ]
  %vec.epilog.resume.val79 = phi i64 [ 0, %vector.main.loop.iter.check64.vec.epilog.ph83_crit_edge ], [ %n.vec67, %vec.epilog.iter.check81 ]
  %const_mat102 = add i64 %const101, 12
  %n.vec85 = and i64 %arg.count, %const_mat102
  br label %vec.epilog.vector.body88

vec.epilog.vector.body88:                         
  %index89 = phi i64 [ %vec.epilog.resume.val79, %vec.epilog.ph83 ], [ %index.next91, %vec.epilog.vector.body88 ]
  %60 = shl i64 %index89, 3
  %scevgep212 = getelementptr i8, ptr %42, i64 %60
  %wide.load90 = load <4 x double>, ptr %scevgep212, align 8
  %61 = fcmp ogt <4 x double> %wide.load90, %broadcast.splat87.pre-phi
  %62 = select <4 x i1> %61, <4 x double> %broadcast.splat87.pre-phi, <4 x double> %wide.load90
  %sunkaddr202 = mul i64 %index89, 8
  %sunkaddr203 = getelementptr i8, ptr %arg.room, i64 %sunkaddr202
  %sunkaddr204 = getelementptr i8, ptr %sunkaddr203, i64 512
  store <4 x double> %62, ptr %sunkaddr204, align 8
  %index.next91 = add nuw i64 %index89, 4
  %63 = icmp eq i64 %n.vec85, %index.next91
  br i1 %63, label %vec.epilog.middle.block92, label %vec.epilog.vector.body88, !llvm.loop !43

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
  %sunkaddr205 = mul i64 %.679232234.prol, 8
  %sunkaddr206 = getelementptr i8, ptr %arg.room, i64 %sunkaddr205
  %sunkaddr207 = getelementptr i8, ptr %sunkaddr206, i64 512
  store double %"$phi574.1.2.1.prol", ptr %sunkaddr207, align 8
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %prol.iter147.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %prol.iter147.cmp.not, label %B532.prol.loopexit, label %B532.prol, !llvm.loop !44

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
  %wide.load138 = load <4 x double>, ptr %scevgep178, align 8, !alias.scope !45
  %sunkaddr208 = mul i64 %index137, 8
  %sunkaddr209 = getelementptr i8, ptr %arg.room, i64 %sunkaddr208
  %sunkaddr210 = getelementptr i8, ptr %sunkaddr209, i64 2048
  store <4 x double> %wide.load138, ptr %sunkaddr210, align 8, !alias.scope !48, !noalias !45
  %78 = fdiv <4 x double> splat (double 1.000000e+00), %wide.load138
  %79 = fmul <4 x double> %broadcast.splat133, %78
  %80 = fmul <4 x double> %broadcast.splat135, %78
  %sunkaddr211 = mul i64 %index137, 8
  %sunkaddr212 = getelementptr i8, ptr %arg.room, i64 %sunkaddr211
  %sunkaddr213 = getelementptr i8, ptr %sunkaddr212, i64 1024
  store <4 x double> %79, ptr %sunkaddr213, align 8, !alias.scope !48, !noalias !45
  %sunkaddr214 = mul i64 %index137, 8
  %sunkaddr215 = getelementptr i8, ptr %arg.room, i64 %sunkaddr214
  %sunkaddr216 = getelementptr i8, ptr %sunkaddr215, i64 1536
  store <4 x double> %80, ptr %sunkaddr216, align 8, !alias.scope !48, !noalias !45
  %index.next139 = add nuw i64 %index137, 4
  %81 = icmp eq i64 %n.vec131, %index.next139
  br i1 %81, label %middle.block140, label %vector.body136, !llvm.loop !50

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
  %scevgep217 = getelementptr i8, ptr %scevgep547, i64 %1
  %.630 = load double, ptr %scevgep217, align 8
  %.636 = fcmp ogt double %.630, %.621
  %"$phi464.1.2.1" = select i1 %.636, double %.621, double %.630
  %2 = shl i64 %lsr.iv537, 3
  %scevgep216 = getelementptr i8, ptr %scevgep545, i64 %2
  store double %"$phi464.1.2.1", ptr %scevgep216, align 8
  %3 = shl i64 %lsr.iv537, 3
  %scevgep215 = getelementptr i8, ptr %scevgep543, i64 %3
  %.669 = load double, ptr %scevgep215, align 8
  %.670 = fadd double %.669, %"$phi464.1.2.1"
  %4 = shl i64 %lsr.iv537, 3
  %scevgep214 = getelementptr i8, ptr %scevgep541, i64 %4
  store double %.670, ptr %scevgep214, align 8
  %lsr.iv.next538 = add i64 %lsr.iv537, 1
  %exitcond1000.not = icmp eq i64 %99, %lsr.iv.next538
  br i1 %exitcond1000.not, label %B628.lr.ph, label %B344, !llvm.loop !51

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
  %scevgep239 = getelementptr i8, ptr %scevgep572, i64 %6
  %scevgep240 = getelementptr i8, ptr %scevgep239, i64 -16
  %.811.1 = load double, ptr %scevgep240, align 8
  %7 = shl i64 %.775758760, 3
  %scevgep235 = getelementptr i8, ptr %scevgep580, i64 %7
  %scevgep236 = getelementptr i8, ptr %scevgep235, i64 -16
  store double %.811.1, ptr %scevgep236, align 8
  %scevgep237 = getelementptr i8, ptr %scevgep572, i64 %7
  %scevgep238 = getelementptr i8, ptr %scevgep237, i64 -8
  %.811.2 = load double, ptr %scevgep238, align 8
  %8 = shl i64 %.775758760, 3
  %scevgep233 = getelementptr i8, ptr %scevgep580, i64 %8
  %scevgep234 = getelementptr i8, ptr %scevgep233, i64 -8
  store double %.811.2, ptr %scevgep234, align 8
  %.782.3 = add nuw nsw i64 %.775758760, 4
  %.811.3 = load double, ptr %scevgep578, align 8
  store double %.811.3, ptr %scevgep586, align 8
  %exitcond999.not.3 = icmp eq i64 %arg.count.fr, %.782.3
  br i1 %exitcond999.not.3, label %B628.lr.ph, label %B558, !llvm.loop !52

B628:                                             
  %.910772774 = phi i64 [ %.917.1, %B628 ], [ %.910772774.unr, %B628.preheader388 ]
  %9 = shl i64 %.910772774, 3
  %scevgep528 = getelementptr i8, ptr %scevgep527, i64 %9
  %scevgep529 = getelementptr i8, ptr %scevgep528, i64 -8
  %.946 = load double, ptr %scevgep529, align 8
  %sunkaddr = mul i64 %.910772774, 8
  %sunkaddr287 = getelementptr i8, ptr %arg.room, i64 %sunkaddr
  %sunkaddr288 = getelementptr i8, ptr %sunkaddr287, i64 512
  %.950 = load double, ptr %sunkaddr288, align 8
  %.951 = fadd double %.946, %.950
  %.952 = fmul double %.951, 2.000000e+00
  %.953 = fadd double %.952, 1.000000e+00
  %sunkaddr289 = mul i64 %.910772774, 8
  %sunkaddr290 = getelementptr i8, ptr %arg.room, i64 %sunkaddr289
  %sunkaddr291 = getelementptr i8, ptr %sunkaddr290, i64 2560
  store double %.953, ptr %sunkaddr291, align 8
  %.917.1 = add nuw nsw i64 %.910772774, 2
  %.946.1 = load double, ptr %scevgep528, align 8
  %sunkaddr292 = mul i64 %.910772774, 8
  %sunkaddr293 = getelementptr i8, ptr %arg.room, i64 %sunkaddr292
  %sunkaddr294 = getelementptr i8, ptr %sunkaddr293, i64 520
  %.950.1 = load double, ptr %sunkaddr294, align 8
  %.951.1 = fadd double %.946.1, %.950.1
  %.952.1 = fmul double %.951.1, 2.000000e+00
  %.953.1 = fadd double %.952.1, 1.000000e+00
  %sunkaddr295 = mul i64 %.910772774, 8
  %sunkaddr296 = getelementptr i8, ptr %arg.room, i64 %sunkaddr295
  %sunkaddr297 = getelementptr i8, ptr %sunkaddr296, i64 2568
  store double %.953.1, ptr %sunkaddr297, align 8
  %exitcond1001.not.1 = icmp eq i64 %arg.count.fr, %.917.1
  br i1 %exitcond1001.not.1, label %B722.else.if, label %B628, !llvm.loop !53

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
  %scevgep200 = getelementptr i8, ptr %arg.order, i64 %12
  %scevgep201 = getelementptr i8, ptr %scevgep200, i64 -8
  %.1214 = load i32, ptr %scevgep201, align 4
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
  %reass.sub = sub i64 %15, %18
  %30 = add i64 %reass.sub, 2560
  br label %B1018

B1018:                                            
  %lsr.iv445 = phi ptr [ %scevgep446, %B1997 ], [ %scevgep444, %B1018.preheader ]
  %lsr.iv439 = phi ptr [ %scevgep440, %B1997 ], [ %scevgep438, %B1018.preheader ]
  %.1341800818 = phi i64 [ %.1348, %B1997 ], [ 0, %B1018.preheader ]
  %31 = shl i64 %.1341800818, 9
  %32 = mul i64 %.1341800818, -512
  %33 = add i64 %24, %32
  %34 = add i64 %30, %32
  %35 = add i64 %31, %25
  %36 = add i64 %27, %31
  %37 = add i64 %21, %31
  %38 = add i64 %23, %31
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
  %39 = shl i64 %lsr.iv494, 3
  %scevgep511 = getelementptr i8, ptr %scevgep510, i64 %39
  %scevgep512 = getelementptr i8, ptr %scevgep511, i64 -8
  %.1530 = load double, ptr %scevgep512, align 8
  %scevgep506 = getelementptr i8, ptr %scevgep505, i64 %39
  %scevgep507 = getelementptr i8, ptr %scevgep506, i64 -8
  %.1535 = load double, ptr %scevgep507, align 8
  %40 = shl i64 %lsr.iv494, 3
  %scevgep197 = getelementptr i8, ptr %scevgep177, i64 %40
  store double %.1530, ptr %scevgep197, align 8
  %41 = shl i64 %lsr.iv494, 3
  %scevgep195 = getelementptr i8, ptr %scevgep193, i64 %41
  %scevgep196 = getelementptr i8, ptr %scevgep195, i64 8
  %42 = shl i64 %lsr.iv494, 3
  %scevgep194 = getelementptr i8, ptr %scevgep193, i64 %42
  store double %.1535, ptr %scevgep194, align 8
  %.1530.1 = load double, ptr %scevgep511, align 8
  %.1535.1 = load double, ptr %scevgep506, align 8
  %scevgep198 = getelementptr i8, ptr %scevgep177, i64 %42
  %scevgep199 = getelementptr i8, ptr %scevgep198, i64 8
  store double %.1530.1, ptr %scevgep199, align 8
  store double %.1535.1, ptr %scevgep196, align 8
  %lsr.iv.next495 = add i64 %lsr.iv494, 2
  %exitcond1007.not.1 = icmp eq i64 %159, %lsr.iv.next495
  br i1 %exitcond1007.not.1, label %B1997, label %B1154, !llvm.loop !54

B1278:                                            
  %lsr.iv452 = phi i64 [ 0, %B1278.preheader386 ], [ %lsr.iv.next453, %B1278 ]
  %43 = shl i64 %lsr.iv452, 3
  %scevgep477 = getelementptr i8, ptr %scevgep476, i64 %43
  %scevgep478 = getelementptr i8, ptr %scevgep477, i64 -8
  %.1694 = load double, ptr %scevgep478, align 8
  %scevgep159 = getelementptr i8, ptr %scevgep158, i64 %43
  store double %.1694, ptr %scevgep159, align 8
  %44 = shl i64 %lsr.iv452, 3
  %scevgep171 = getelementptr i8, ptr %scevgep471, i64 %44
  %scevgep172 = getelementptr i8, ptr %scevgep171, i64 -8
  %.1706 = load double, ptr %scevgep172, align 8
  %45 = shl i64 %lsr.iv452, 3
  %scevgep169 = getelementptr i8, ptr %scevgep462, i64 %45
  %scevgep170 = getelementptr i8, ptr %scevgep169, i64 -8
  %.1711 = load double, ptr %scevgep170, align 8
  %.1720 = fcmp ogt double %.1706, %.1711
  %"$phi1386.2.2.3" = select i1 %.1720, double %.1711, double %.1706
  %46 = shl i64 %lsr.iv452, 3
  %scevgep163 = getelementptr i8, ptr %scevgep157, i64 %46
  %scevgep164 = getelementptr i8, ptr %scevgep163, i64 8
  %47 = shl i64 %lsr.iv452, 3
  %scevgep161 = getelementptr i8, ptr %scevgep157, i64 %47
  store double %"$phi1386.2.2.3", ptr %scevgep161, align 8
  %.1694.1 = load double, ptr %scevgep477, align 8
  %scevgep173 = getelementptr i8, ptr %scevgep158, i64 %47
  %scevgep175 = getelementptr i8, ptr %scevgep173, i64 8
  store double %.1694.1, ptr %scevgep175, align 8
  %.1706.1 = load double, ptr %scevgep171, align 8
  %.1711.1 = load double, ptr %scevgep169, align 8
  %.1720.1 = fcmp ogt double %.1706.1, %.1711.1
  %"$phi1386.2.2.3.1" = select i1 %.1720.1, double %.1711.1, double %.1706.1
  store double %"$phi1386.2.2.3.1", ptr %scevgep164, align 8
  %lsr.iv.next453 = add i64 %lsr.iv452, 2
  %exitcond1004.not.1 = icmp eq i64 %191, %lsr.iv.next453
  br i1 %exitcond1004.not.1, label %B1997, label %B1278, !llvm.loop !55

common.ret:                                       
  store ptr null, ptr %retptr, align 8
  ret i32 0

B1997:                                            
  %scevgep440 = getelementptr i8, ptr %lsr.iv439, i64 512
  %scevgep446 = getelementptr i8, ptr %lsr.iv445, i64 512
  %exitcond1008.not = icmp eq i64 %.1348, %arg.n
  br i1 %exitcond1008.not, label %B1404.endif, label %B1018

B118.endif:                                       
  %scevgep = getelementptr i8, ptr %arg.room, i64 2560
  %48 = shl i64 %arg.count.fr, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep, i8 0, i64 %48, i1 false)
  %.237 = icmp sgt i64 %arg.n, 0
  br i1 %.237, label %B150.us.preheader, label %B284.thread

B150.us.preheader:                                
  %49 = getelementptr i8, ptr %arg.room, i64 %48
  %scevgep59 = getelementptr i8, ptr %49, i64 2560
  %50 = add i64 %arg.count.fr, %arg.t
  %51 = shl i64 %50, 3
  %const_mat = add i64 %const, -12
  %n.vec = and i64 %arg.count.fr, %const_mat
  %n.vec70 = and i64 %arg.count.fr, %const
  %xtraiter = and i64 %arg.count.fr, 3
  %52 = shl i64 %arg.t, 3
  br label %B150.us

B150.us:                                          
  %.285738748.us = phi i64 [ %.292.us, %B282.us ], [ 0, %B150.us.preheader ]
  %.292.us = add nuw nsw i64 %.285738748.us, 1
  %.322.not.us = icmp eq i64 %.285738748.us, %.5.i
  br i1 %.322.not.us, label %B282.us, label %iter.check

iter.check:                                       
  %53 = icmp ult i64 %arg.count.fr, 4
  %.326.us = getelementptr ptr, ptr %arg.limit, i64 %.285738748.us
  %.327.us = load ptr, ptr %.326.us, align 8
  %54 = getelementptr double, ptr %.327.us, i64 %arg.t
  br i1 %53, label %B212.us.preheader, label %vector.memcheck

vector.memcheck:                                  
  %scevgep60 = getelementptr i8, ptr %.327.us, i64 %51
  %bound0 = icmp ult ptr %scevgep, %scevgep60
  %bound1 = icmp ult ptr %54, %scevgep59
  %found.conflict = and i1 %bound0, %bound1
  br i1 %found.conflict, label %B212.us.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:                      
  %55 = icmp ult i64 %arg.count.fr, 16
  br i1 %55, label %vec.epilog.vector.body.preheader, label %vector.body.preheader

vector.body.preheader:                            
  %56 = getelementptr i8, ptr %.327.us, i64 %52
  %scevgep614 = getelementptr i8, ptr %56, i64 96
  br label %vector.body

vector.body:                                      
  %index = phi i64 [ %index.next, %vector.body ], [ 0, %vector.body.preheader ]
  %sunkaddr298 = mul i64 %index, 8
  %sunkaddr299 = getelementptr i8, ptr %arg.room, i64 %sunkaddr298
  %sunkaddr300 = getelementptr i8, ptr %sunkaddr299, i64 2560
  %wide.load = load <4 x double>, ptr %sunkaddr300, align 8, !alias.scope !56, !noalias !59
  %sunkaddr301 = mul i64 %index, 8
  %sunkaddr302 = getelementptr i8, ptr %arg.room, i64 %sunkaddr301
  %sunkaddr303 = getelementptr i8, ptr %sunkaddr302, i64 2592
  %wide.load62 = load <4 x double>, ptr %sunkaddr303, align 8, !alias.scope !56, !noalias !59
  %sunkaddr304 = mul i64 %index, 8
  %sunkaddr305 = getelementptr i8, ptr %arg.room, i64 %sunkaddr304
  %sunkaddr306 = getelementptr i8, ptr %sunkaddr305, i64 2624
  %wide.load63 = load <4 x double>, ptr %sunkaddr306, align 8, !alias.scope !56, !noalias !59
  %sunkaddr307 = mul i64 %index, 8
  %sunkaddr308 = getelementptr i8, ptr %arg.room, i64 %sunkaddr307
  %sunkaddr309 = getelementptr i8, ptr %sunkaddr308, i64 2656
  %wide.load64 = load <4 x double>, ptr %sunkaddr309, align 8, !alias.scope !56, !noalias !59
  %57 = shl i64 %index, 3
  %scevgep249 = getelementptr i8, ptr %scevgep614, i64 %57
  %scevgep252 = getelementptr i8, ptr %scevgep249, i64 -96
  %scevgep251 = getelementptr i8, ptr %scevgep249, i64 -64
  %scevgep250 = getelementptr i8, ptr %scevgep249, i64 -32
  %wide.load65 = load <4 x double>, ptr %scevgep252, align 8, !alias.scope !59
  %wide.load66 = load <4 x double>, ptr %scevgep251, align 8, !alias.scope !59
  %wide.load67 = load <4 x double>, ptr %scevgep250, align 8, !alias.scope !59
  %wide.load68 = load <4 x double>, ptr %scevgep249, align 8, !alias.scope !59
  %58 = fadd <4 x double> %wide.load, %wide.load65
  %59 = fadd <4 x double> %wide.load62, %wide.load66
  %60 = fadd <4 x double> %wide.load63, %wide.load67
  %61 = fadd <4 x double> %wide.load64, %wide.load68
  store <4 x double> %58, ptr %sunkaddr300, align 8, !alias.scope !56, !noalias !59
  store <4 x double> %59, ptr %sunkaddr303, align 8, !alias.scope !56, !noalias !59
  store <4 x double> %60, ptr %sunkaddr306, align 8, !alias.scope !56, !noalias !59
  store <4 x double> %61, ptr %sunkaddr309, align 8, !alias.scope !56, !noalias !59
  %index.next = add nuw nsw i64 %index, 16
  %62 = icmp eq i64 %n.vec, %index.next
  br i1 %62, label %middle.block, label %vector.body, !llvm.loop !61

middle.block:                                     
  %63 = icmp eq i64 %arg.count.fr, %n.vec
  br i1 %63, label %B282.us, label %vec.epilog.iter.check

vec.epilog.iter.check:                            
  %64 = and i64 %arg.count.fr, 12
  %65 = icmp eq i64 %64, 0
  br i1 %65, label %B212.us.preheader, label %vec.epilog.vector.body.preheader, !prof !30

vec.epilog.vector.body.preheader:                 
  %index71.ph = phi i64 [ 0, %vector.main.loop.iter.check ], [ %n.vec, %vec.epilog.iter.check ]
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           
  %index71 = phi i64 [ %index.next74, %vec.epilog.vector.body ], [ %index71.ph, %vec.epilog.vector.body.preheader ]
  %sunkaddr687 = shl i64 %index71, 3
  %sunkaddr310 = mul i64 %index71, 8
  %sunkaddr311 = getelementptr i8, ptr %arg.room, i64 %sunkaddr310
  %sunkaddr312 = getelementptr i8, ptr %sunkaddr311, i64 2560
  %wide.load72 = load <4 x double>, ptr %sunkaddr312, align 8, !alias.scope !56, !noalias !59
  %scevgep630 = getelementptr i8, ptr %54, i64 %sunkaddr687
  %wide.load73 = load <4 x double>, ptr %scevgep630, align 8, !alias.scope !59
  %66 = fadd <4 x double> %wide.load72, %wide.load73
  store <4 x double> %66, ptr %sunkaddr312, align 8, !alias.scope !56, !noalias !59
  %index.next74 = add nuw i64 %index71, 4
  %67 = icmp eq i64 %n.vec70, %index.next74
  br i1 %67, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !62

vec.epilog.middle.block:                          
  %68 = icmp eq i64 %arg.count.fr, %n.vec70
  br i1 %68, label %B282.us, label %B212.us.preheader

B212.us.preheader:                                
  %.419731733.us.ph = phi i64 [ 0, %iter.check ], [ 0, %vector.memcheck ], [ %n.vec, %vec.epilog.iter.check ], [ %n.vec70, %vec.epilog.middle.block ]
  %69 = icmp eq i64 %xtraiter, 0
  br i1 %69, label %B212.us.prol.loopexit, label %B212.us.prol.preheader

B212.us.prol.preheader:                           
  br label %B212.us.prol

B212.us.prol:                                     
  %lsr.iv635 = phi i64 [ %lsr.iv.next636, %B212.us.prol ], [ %xtraiter, %B212.us.prol.preheader ]
  %.419731733.us.prol = phi i64 [ %.426.us.prol, %B212.us.prol ], [ %.419731733.us.ph, %B212.us.prol.preheader ]
  %.426.us.prol = add nuw nsw i64 %.419731733.us.prol, 1
  %sunkaddr690 = shl i64 %.419731733.us.prol, 3
  %sunkaddr313 = mul i64 %.419731733.us.prol, 8
  %sunkaddr314 = getelementptr i8, ptr %arg.room, i64 %sunkaddr313
  %sunkaddr315 = getelementptr i8, ptr %sunkaddr314, i64 2560
  %.454.us.prol = load double, ptr %sunkaddr315, align 8
  %scevgep633 = getelementptr i8, ptr %54, i64 %sunkaddr690
  %.459.us.prol = load double, ptr %scevgep633, align 8
  %.460.us.prol = fadd double %.454.us.prol, %.459.us.prol
  store double %.460.us.prol, ptr %sunkaddr315, align 8
  %lsr.iv.next636 = add nsw i64 %lsr.iv635, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next636, 0
  br i1 %prol.iter.cmp.not, label %B212.us.prol.loopexit, label %B212.us.prol, !llvm.loop !63

B212.us.prol.loopexit:                            
  %.419731733.us.unr = phi i64 [ %.419731733.us.ph, %B212.us.preheader ], [ %.426.us.prol, %B212.us.prol ]
  %70 = sub nsw i64 %.419731733.us.ph, %arg.count.fr
  %71 = icmp ugt i64 %70, -4
  br i1 %71, label %B282.us, label %B212.us.preheader390

B212.us.preheader390:                             
  %72 = getelementptr i8, ptr %.327.us, i64 %52
  %scevgep637 = getelementptr i8, ptr %72, i64 24
  br label %B212.us

B212.us:                                          
  %.419731733.us = phi i64 [ %.426.us.3, %B212.us ], [ %.419731733.us.unr, %B212.us.preheader390 ]
  %sunkaddr336 = shl i64 %.419731733.us, 3
  %sunkaddr316 = mul i64 %.419731733.us, 8
  %sunkaddr317 = getelementptr i8, ptr %arg.room, i64 %sunkaddr316
  %sunkaddr318 = getelementptr i8, ptr %sunkaddr317, i64 2560
  %.454.us = load double, ptr %sunkaddr318, align 8
  %scevgep293 = getelementptr i8, ptr %scevgep637, i64 %sunkaddr336
  %scevgep294 = getelementptr i8, ptr %scevgep293, i64 -24
  %.459.us = load double, ptr %scevgep294, align 8
  %.460.us = fadd double %.454.us, %.459.us
  store double %.460.us, ptr %sunkaddr318, align 8
  %sunkaddr319 = mul i64 %.419731733.us, 8
  %sunkaddr320 = getelementptr i8, ptr %arg.room, i64 %sunkaddr319
  %sunkaddr321 = getelementptr i8, ptr %sunkaddr320, i64 2568
  %.454.us.1 = load double, ptr %sunkaddr321, align 8
  %73 = shl i64 %.419731733.us, 3
  %scevgep266 = getelementptr i8, ptr %scevgep637, i64 %73
  %scevgep267 = getelementptr i8, ptr %scevgep266, i64 -16
  %.459.us.1 = load double, ptr %scevgep267, align 8
  %.460.us.1 = fadd double %.454.us.1, %.459.us.1
  store double %.460.us.1, ptr %sunkaddr321, align 8
  %sunkaddr322 = mul i64 %.419731733.us, 8
  %sunkaddr323 = getelementptr i8, ptr %arg.room, i64 %sunkaddr322
  %sunkaddr324 = getelementptr i8, ptr %sunkaddr323, i64 2576
  %.454.us.2 = load double, ptr %sunkaddr324, align 8
  %74 = shl i64 %.419731733.us, 3
  %scevgep264 = getelementptr i8, ptr %scevgep637, i64 %74
  %scevgep265 = getelementptr i8, ptr %scevgep264, i64 -8
  %.459.us.2 = load double, ptr %scevgep265, align 8
  %.460.us.2 = fadd double %.454.us.2, %.459.us.2
  store double %.460.us.2, ptr %sunkaddr324, align 8
  %.426.us.3 = add nuw nsw i64 %.419731733.us, 4
  %sunkaddr325 = mul i64 %.419731733.us, 8
  %sunkaddr326 = getelementptr i8, ptr %arg.room, i64 %sunkaddr325
  %sunkaddr327 = getelementptr i8, ptr %sunkaddr326, i64 2584
  %.454.us.3 = load double, ptr %sunkaddr327, align 8
  %.459.us.3 = load double, ptr %scevgep293, align 8
  %.460.us.3 = fadd double %.454.us.3, %.459.us.3
  store double %.460.us.3, ptr %sunkaddr327, align 8
  %exitcond995.not.3 = icmp eq i64 %arg.count.fr, %.426.us.3
  br i1 %exitcond995.not.3, label %B282.us, label %B212.us, !llvm.loop !64

B282.us:                                          
  %exitcond996.not = icmp eq i64 %.292.us, %arg.n
  br i1 %exitcond996.not, label %B284, label %B150.us

B344.preheader:                                   
  %.48423.in = getelementptr ptr, ptr %arg.limit, i64 %.5.i
  %.48423 = load ptr, ptr %.48423.in, align 8
  %min.iters.check146 = icmp ult i64 %arg.count.fr, 20
  br i1 %min.iters.check146, label %B344.preheader344, label %vector.memcheck110

vector.memcheck110:                               
  %75 = shl i64 %arg.t, 3
  %scevgep111 = getelementptr i8, ptr %arg.bought, i64 %75
  %76 = add i64 %48, %75
  %scevgep112 = getelementptr i8, ptr %arg.bought, i64 %76
  %scevgep113 = getelementptr i8, ptr %arg.there, i64 %75
  %scevgep114 = getelementptr i8, ptr %arg.there, i64 %76
  %77 = getelementptr i8, ptr %arg.room, i64 %48
  %scevgep115 = getelementptr i8, ptr %77, i64 2560
  %scevgep116 = getelementptr i8, ptr %.48423, i64 %75
  %scevgep117 = getelementptr i8, ptr %.48423, i64 %76
  %scevgep118 = getelementptr i8, ptr %arg.supply, i64 %75
  %scevgep119 = getelementptr i8, ptr %arg.supply, i64 %76
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
  %const_mat278 = add i64 %const, -4
  %n.vec149 = and i64 %arg.count.fr, %const_mat278
  %78 = add i64 %75, 32
  %scevgep549 = getelementptr i8, ptr %arg.there, i64 %78
  %scevgep553 = getelementptr i8, ptr %arg.supply, i64 %78
  %scevgep557 = getelementptr i8, ptr %arg.bought, i64 %78
  %scevgep561 = getelementptr i8, ptr %.48423, i64 %78
  br label %vector.body150

vector.body150:                                   
  %index151 = phi i64 [ 0, %vector.ph147 ], [ %index.next160, %vector.body150 ]
  %sunkaddr328 = mul i64 %index151, 8
  %sunkaddr329 = getelementptr i8, ptr %arg.room, i64 %sunkaddr328
  %sunkaddr330 = getelementptr i8, ptr %sunkaddr329, i64 2560
  %wide.load152 = load <4 x double>, ptr %sunkaddr330, align 8, !alias.scope !65
  %sunkaddr331 = mul i64 %index151, 8
  %sunkaddr332 = getelementptr i8, ptr %arg.room, i64 %sunkaddr331
  %sunkaddr333 = getelementptr i8, ptr %sunkaddr332, i64 2592
  %wide.load153 = load <4 x double>, ptr %sunkaddr333, align 8, !alias.scope !65
  %sunkaddr334 = mul i64 %index151, 8
  %sunkaddr335 = getelementptr i8, ptr %arg.room, i64 %sunkaddr334
  %wide.load154 = load <4 x double>, ptr %sunkaddr335, align 8, !alias.scope !65
  %sunkaddr337 = mul i64 %index151, 8
  %sunkaddr338 = getelementptr i8, ptr %arg.room, i64 %sunkaddr337
  %sunkaddr339 = getelementptr i8, ptr %sunkaddr338, i64 32
  %wide.load155 = load <4 x double>, ptr %sunkaddr339, align 8, !alias.scope !65
  %79 = fadd <4 x double> %wide.load152, %wide.load154
  %80 = fadd <4 x double> %wide.load153, %wide.load155
  %81 = fmul <4 x double> %79, splat (double 2.000000e+00)
  %82 = fmul <4 x double> %80, splat (double 2.000000e+00)
  %83 = fadd <4 x double> %81, splat (double 1.000000e+00)
  %84 = fadd <4 x double> %82, splat (double 1.000000e+00)
  %85 = shl i64 %index151, 3
  %scevgep224 = getelementptr i8, ptr %scevgep561, i64 %85
  %scevgep225 = getelementptr i8, ptr %scevgep224, i64 -32
  %wide.load156 = load <4 x double>, ptr %scevgep225, align 8, !alias.scope !68
  %wide.load157 = load <4 x double>, ptr %scevgep224, align 8, !alias.scope !68
  %86 = fcmp ogt <4 x double> %wide.load156, %83
  %87 = fcmp ogt <4 x double> %wide.load157, %84
  %88 = select <4 x i1> %86, <4 x double> %83, <4 x double> %wide.load156
  %89 = select <4 x i1> %87, <4 x double> %84, <4 x double> %wide.load157
  %90 = shl i64 %index151, 3
  %scevgep222 = getelementptr i8, ptr %scevgep557, i64 %90
  %scevgep223 = getelementptr i8, ptr %scevgep222, i64 -32
  store <4 x double> %88, ptr %scevgep223, align 8, !alias.scope !70, !noalias !72
  store <4 x double> %89, ptr %scevgep222, align 8, !alias.scope !70, !noalias !72
  %91 = shl i64 %index151, 3
  %scevgep220 = getelementptr i8, ptr %scevgep553, i64 %91
  %scevgep221 = getelementptr i8, ptr %scevgep220, i64 -32
  %wide.load158 = load <4 x double>, ptr %scevgep221, align 8, !alias.scope !75
  %wide.load159 = load <4 x double>, ptr %scevgep220, align 8, !alias.scope !75
  %92 = fadd <4 x double> %88, %wide.load158
  %93 = fadd <4 x double> %89, %wide.load159
  %94 = shl i64 %index151, 3
  %scevgep218 = getelementptr i8, ptr %scevgep549, i64 %94
  %scevgep219 = getelementptr i8, ptr %scevgep218, i64 -32
  store <4 x double> %92, ptr %scevgep219, align 8, !alias.scope !76, !noalias !77
  store <4 x double> %93, ptr %scevgep218, align 8, !alias.scope !76, !noalias !77
  %index.next160 = add nuw i64 %index151, 8
  %95 = icmp eq i64 %n.vec149, %index.next160
  br i1 %95, label %middle.block161, label %vector.body150, !llvm.loop !78

middle.block161:                                  
  %cmp.n162 = icmp eq i64 %arg.count.fr, %n.vec149
  br i1 %cmp.n162, label %B628.lr.ph.thread, label %B344.preheader344

B344.preheader344:                                
  %.574765767.ph = phi i64 [ 0, %vector.memcheck110 ], [ 0, %B344.preheader ], [ %n.vec149, %middle.block161 ]
  %96 = shl i64 %.574765767.ph, 3
  %scevgep536 = getelementptr i8, ptr %arg.room, i64 %96
  %97 = add nsw i64 %.574765767.ph, %arg.t
  %98 = shl i64 %97, 3
  %scevgep541 = getelementptr i8, ptr %arg.there, i64 %98
  %scevgep543 = getelementptr i8, ptr %arg.supply, i64 %98
  %scevgep545 = getelementptr i8, ptr %arg.bought, i64 %98
  %scevgep547 = getelementptr i8, ptr %.48423, i64 %98
  %99 = sub nsw i64 %arg.count.fr, %.574765767.ph
  br label %B344

iter.check81:                                     
  %100 = ptrtoint ptr %arg.there to i64
  %101 = ptrtoint ptr %arg.supply to i64
  %min.iters.check79 = icmp ult i64 %arg.count.fr, 4
  %102 = sub i64 %100, %101
  %diff.check = icmp ult i64 %102, 128
  %or.cond330 = select i1 %min.iters.check79, i1 true, i1 %diff.check
  br i1 %or.cond330, label %B558.preheader, label %vector.main.loop.iter.check83

vector.main.loop.iter.check83:                    
  %min.iters.check82 = icmp ult i64 %arg.count.fr, 16
  br i1 %min.iters.check82, label %vector.main.loop.iter.check83.vec.epilog.ph100_crit_edge, label %vector.ph84

vector.main.loop.iter.check83.vec.epilog.ph100_crit_edge: 
  %.pre = shl i64 %arg.t, 3
  br label %vec.epilog.ph100

vector.ph84:                                      
  %const_mat276 = add i64 %const, -12
  %n.vec86 = and i64 %arg.count.fr, %const_mat276
  %103 = shl i64 %arg.t, 3
  %104 = add i64 %103, 96
  %scevgep598 = getelementptr i8, ptr %arg.there, i64 %104
  %scevgep606 = getelementptr i8, ptr %arg.supply, i64 %104
  br label %vector.body87

vector.body87:                                    
  %index88 = phi i64 [ 0, %vector.ph84 ], [ %index.next93, %vector.body87 ]
  %105 = shl i64 %index88, 3
  %scevgep612 = getelementptr i8, ptr %scevgep606, i64 %105
  %scevgep613 = getelementptr i8, ptr %scevgep612, i64 -96
  %scevgep611 = getelementptr i8, ptr %scevgep612, i64 -64
  %scevgep609 = getelementptr i8, ptr %scevgep612, i64 -32
  %wide.load89 = load <4 x double>, ptr %scevgep613, align 8
  %wide.load90 = load <4 x double>, ptr %scevgep611, align 8
  %wide.load91 = load <4 x double>, ptr %scevgep609, align 8
  %wide.load92 = load <4 x double>, ptr %scevgep612, align 8
  %106 = shl i64 %index88, 3
  %scevgep241 = getelementptr i8, ptr %scevgep598, i64 %106
  %scevgep248 = getelementptr i8, ptr %scevgep241, i64 -96
  %scevgep243 = getelementptr i8, ptr %scevgep241, i64 -64
  %scevgep242 = getelementptr i8, ptr %scevgep241, i64 -32
  store <4 x double> %wide.load89, ptr %scevgep248, align 8
  store <4 x double> %wide.load90, ptr %scevgep243, align 8
  store <4 x double> %wide.load91, ptr %scevgep242, align 8
  store <4 x double> %wide.load92, ptr %scevgep241, align 8
  %index.next93 = add nuw i64 %index88, 16
  %107 = icmp eq i64 %n.vec86, %index.next93
  br i1 %107, label %middle.block94, label %vector.body87, !llvm.loop !79

middle.block94:                                   
  %cmp.n95 = icmp eq i64 %arg.count.fr, %n.vec86
  br i1 %cmp.n95, label %B628.lr.ph.thread, label %vec.epilog.iter.check98

vec.epilog.iter.check98:                          
  %108 = and i64 %arg.count.fr, 12
  %min.epilog.iters.check99 = icmp eq i64 %108, 0
  br i1 %min.epilog.iters.check99, label %B558.preheader, label %vec.epilog.ph100, !prof !30

vec.epilog.ph100:                                 
  %.pre-phi = phi i64 [ %.pre, %vector.main.loop.iter.check83.vec.epilog.ph100_crit_edge ], [ %103, %vec.epilog.iter.check98 ]
  %vec.epilog.resume.val96 = phi i64 [ 0, %vector.main.loop.iter.check83.vec.epilog.ph100_crit_edge ], [ %n.vec86, %vec.epilog.iter.check98 ]
  %n.vec102 = and i64 %arg.count.fr, %const
  %scevgep594 = getelementptr i8, ptr %arg.there, i64 %.pre-phi
  %scevgep596 = getelementptr i8, ptr %arg.supply, i64 %.pre-phi
  br label %vec.epilog.vector.body103

vec.epilog.vector.body103:                        
  %index104 = phi i64 [ %vec.epilog.resume.val96, %vec.epilog.ph100 ], [ %index.next106, %vec.epilog.vector.body103 ]
  %109 = shl i64 %index104, 3
  %scevgep597 = getelementptr i8, ptr %scevgep596, i64 %109
  %wide.load105 = load <4 x double>, ptr %scevgep597, align 8
  %scevgep595 = getelementptr i8, ptr %scevgep594, i64 %109
  store <4 x double> %wide.load105, ptr %scevgep595, align 8
  %index.next106 = add nuw i64 %index104, 4
  %110 = icmp eq i64 %n.vec102, %index.next106
  br i1 %110, label %vec.epilog.middle.block107, label %vec.epilog.vector.body103, !llvm.loop !80

vec.epilog.middle.block107:                       
  %cmp.n108 = icmp eq i64 %arg.count.fr, %n.vec102
  br i1 %cmp.n108, label %B628.lr.ph, label %B558.preheader

B558.preheader:                                   
  %.775758760.ph = phi i64 [ 0, %iter.check81 ], [ %n.vec86, %vec.epilog.iter.check98 ], [ %n.vec102, %vec.epilog.middle.block107 ]
  %xtraiter346 = and i64 %arg.count.fr, 3
  %lcmp.mod347.not = icmp eq i64 %xtraiter346, 0
  br i1 %lcmp.mod347.not, label %B558.prol.loopexit, label %B558.prol.preheader

B558.prol.preheader:                              
  %111 = shl i64 %arg.t, 3
  %scevgep588 = getelementptr i8, ptr %arg.there, i64 %111
  %scevgep590 = getelementptr i8, ptr %arg.supply, i64 %111
  br label %B558.prol

B558.prol:                                        
  %lsr.iv592 = phi i64 [ %xtraiter346, %B558.prol.preheader ], [ %lsr.iv.next593, %B558.prol ]
  %.775758760.prol = phi i64 [ %.775758760.ph, %B558.prol.preheader ], [ %.782.prol, %B558.prol ]
  %.782.prol = add nuw nsw i64 %.775758760.prol, 1
  %112 = shl i64 %.775758760.prol, 3
  %scevgep591 = getelementptr i8, ptr %scevgep590, i64 %112
  %.811.prol = load double, ptr %scevgep591, align 8
  %scevgep589 = getelementptr i8, ptr %scevgep588, i64 %112
  store double %.811.prol, ptr %scevgep589, align 8
  %lsr.iv.next593 = add nsw i64 %lsr.iv592, -1
  %prol.iter348.cmp.not = icmp eq i64 %lsr.iv.next593, 0
  br i1 %prol.iter348.cmp.not, label %B558.prol.loopexit, label %B558.prol, !llvm.loop !81

B558.prol.loopexit:                               
  %.775758760.unr = phi i64 [ %.775758760.ph, %B558.preheader ], [ %.782.prol, %B558.prol ]
  %113 = sub nsw i64 %.775758760.ph, %arg.count.fr
  %114 = icmp ugt i64 %113, -4
  br i1 %114, label %B628.lr.ph, label %B558.preheader.new

B558.preheader.new:                               
  %115 = shl i64 %arg.t, 3
  %116 = add i64 %115, 24
  %scevgep572 = getelementptr i8, ptr %arg.supply, i64 %116
  %scevgep580 = getelementptr i8, ptr %arg.there, i64 %116
  br label %B558

B628.lr.ph.thread:                                
  %117 = getelementptr double, ptr %arg.there, i64 %arg.t
  br label %vector.memcheck164

B628.lr.ph:                                       
  %118 = getelementptr double, ptr %arg.there, i64 %arg.t
  %min.iters.check172 = icmp ult i64 %arg.count.fr, 12
  br i1 %min.iters.check172, label %B628.preheader, label %vector.memcheck164

vector.memcheck164:                               
  %119 = phi ptr [ %117, %B628.lr.ph.thread ], [ %118, %B628.lr.ph ]
  %scevgep165 = getelementptr i8, ptr %arg.room, i64 512
  %120 = getelementptr i8, ptr %arg.room, i64 %48
  %scevgep166 = getelementptr i8, ptr %120, i64 2560
  %121 = add i64 %arg.count.fr, %arg.t
  %122 = shl i64 %121, 3
  %scevgep167 = getelementptr i8, ptr %arg.there, i64 %122
  %bound0168 = icmp ult ptr %scevgep165, %scevgep167
  %bound1169 = icmp ult ptr %119, %scevgep166
  %found.conflict170 = and i1 %bound0168, %bound1169
  br i1 %found.conflict170, label %B628.preheader, label %vector.ph173

vector.ph173:                                     
  %n.vec175 = and i64 %arg.count.fr, %const
  %123 = getelementptr double, ptr %arg.there, i64 %arg.t
  br label %vector.body176

vector.body176:                                   
  %index177 = phi i64 [ 0, %vector.ph173 ], [ %index.next180, %vector.body176 ]
  %124 = shl i64 %index177, 3
  %scevgep535 = getelementptr i8, ptr %123, i64 %124
  %wide.load178 = load <4 x double>, ptr %scevgep535, align 8, !alias.scope !82
  %sunkaddr340 = mul i64 %index177, 8
  %sunkaddr341 = getelementptr i8, ptr %arg.room, i64 %sunkaddr340
  %sunkaddr342 = getelementptr i8, ptr %sunkaddr341, i64 512
  %wide.load179 = load <4 x double>, ptr %sunkaddr342, align 8, !alias.scope !85, !noalias !82
  %125 = fadd <4 x double> %wide.load178, %wide.load179
  %126 = fmul <4 x double> %125, splat (double 2.000000e+00)
  %127 = fadd <4 x double> %126, splat (double 1.000000e+00)
  %sunkaddr343 = mul i64 %index177, 8
  %sunkaddr344 = getelementptr i8, ptr %arg.room, i64 %sunkaddr343
  %sunkaddr345 = getelementptr i8, ptr %sunkaddr344, i64 2560
  store <4 x double> %127, ptr %sunkaddr345, align 8, !alias.scope !85, !noalias !82
  %index.next180 = add nuw i64 %index177, 4
  %128 = icmp eq i64 %n.vec175, %index.next180
  br i1 %128, label %middle.block181, label %vector.body176, !llvm.loop !87

middle.block181:                                  
  %cmp.n182 = icmp eq i64 %arg.count.fr, %n.vec175
  br i1 %cmp.n182, label %B722.else.if, label %B628.preheader

B628.preheader:                                   
  %129 = phi ptr [ %119, %vector.memcheck164 ], [ %118, %B628.lr.ph ], [ %119, %middle.block181 ]
  %.910772774.ph = phi i64 [ 0, %vector.memcheck164 ], [ 0, %B628.lr.ph ], [ %n.vec175, %middle.block181 ]
  %.neg = or i64 %.910772774.ph, 1
  %xtraiter349 = and i64 %arg.count.fr, 1
  %lcmp.mod350.not = icmp eq i64 %xtraiter349, 0
  br i1 %lcmp.mod350.not, label %B628.prol.loopexit, label %B628.prol

B628.prol:                                        
  %.945.prol = getelementptr double, ptr %129, i64 %.910772774.ph
  %.946.prol = load double, ptr %.945.prol, align 8
  %130 = getelementptr double, ptr %arg.room, i64 %.910772774.ph
  %.949.prol = getelementptr i8, ptr %130, i64 512
  %.950.prol = load double, ptr %.949.prol, align 8
  %.951.prol = fadd double %.946.prol, %.950.prol
  %.952.prol = fmul double %.951.prol, 2.000000e+00
  %.953.prol = fadd double %.952.prol, 1.000000e+00
  %.956.prol = getelementptr i8, ptr %130, i64 2560
  store double %.953.prol, ptr %.956.prol, align 8
  br label %B628.prol.loopexit

B628.prol.loopexit:                               
  %.910772774.unr = phi i64 [ %.910772774.ph, %B628.preheader ], [ %.neg, %B628.prol ]
  %131 = icmp eq i64 %arg.count.fr, %.neg
  br i1 %131, label %B722.else.if, label %B628.preheader388

B628.preheader388:                                
  %132 = shl i64 %arg.t, 3
  %133 = getelementptr i8, ptr %arg.there, i64 %132
  %scevgep527 = getelementptr i8, ptr %133, i64 8
  br label %B628

B722.else.if:                                     
  %.973.1 = ashr i64 %arg.count.fr, 1
  %.1007 = add nsw i64 %.973.1, %arg.t
  %.1091780.not = icmp slt i64 %arg.n, 1
  br i1 %.1091780.not, label %B1404.endif, label %B770.preheader

B770.preheader:                                   
  br label %B770

B1122.endif:                                      
  %134 = icmp slt i64 %arg.count.fr, 1
  br i1 %134, label %B1997, label %B1154.lr.ph

B1154.lr.ph:                                      
  %135 = icmp ult i64 %arg.count.fr, 8
  %136 = getelementptr double, ptr %arg.merit, i64 %.1386
  %137 = getelementptr double, ptr %arg.merit, i64 %.1391
  br i1 %135, label %B1154.preheader, label %vector.memcheck184

vector.memcheck184:                               
  %138 = icmp eq i64 %16, 0
  %139 = ptrtoint ptr %.1383 to i64
  %140 = add i64 %31, %18
  %141 = add i64 %19, %139
  %142 = sub i64 %140, %141
  %diff.check188 = icmp ult i64 %142, 64
  %diff.check191 = icmp ult i64 %37, 64
  %143 = or i1 %diff.check191, %diff.check188
  %144 = add i64 %31, %22
  %145 = sub i64 %144, %141
  %diff.check193 = icmp ult i64 %145, 64
  %146 = or i1 %diff.check193, %143
  %diff.check195 = icmp ult i64 %38, 64
  %147 = or i1 %diff.check195, %146
  %conflict.rdx196 = or i1 %138, %147
  br i1 %conflict.rdx196, label %B1154.preheader, label %vector.body202.preheader

vector.body202.preheader:                         
  %scevgep490 = getelementptr i8, ptr %.1383, i64 %29
  br label %vector.body202

vector.body202:                                   
  %index203 = phi i64 [ %index.next208, %vector.body202 ], [ 0, %vector.body202.preheader ]
  %148 = shl i64 %index203, 3
  %scevgep492 = getelementptr i8, ptr %scevgep490, i64 %148
  %scevgep493 = getelementptr i8, ptr %scevgep492, i64 -32
  %wide.load204 = load <4 x double>, ptr %scevgep493, align 8
  %wide.load205 = load <4 x double>, ptr %scevgep492, align 8
  %scevgep488 = getelementptr i8, ptr %scevgep486, i64 %148
  %149 = shl i64 %index203, 3
  %scevgep189 = getelementptr i8, ptr %scevgep486, i64 %149
  %scevgep191 = getelementptr i8, ptr %scevgep189, i64 -32
  %wide.load206 = load <4 x double>, ptr %scevgep191, align 8
  %wide.load207 = load <4 x double>, ptr %scevgep488, align 8
  %150 = shl i64 %index203, 3
  %scevgep185 = getelementptr i8, ptr %lsr.iv445, i64 %150
  %151 = shl i64 %index203, 3
  %scevgep181 = getelementptr i8, ptr %lsr.iv445, i64 %151
  %scevgep182 = getelementptr i8, ptr %scevgep181, i64 32
  store <4 x double> %wide.load204, ptr %scevgep185, align 8
  store <4 x double> %wide.load205, ptr %scevgep182, align 8
  %152 = shl i64 %index203, 3
  %scevgep180 = getelementptr i8, ptr %lsr.iv439, i64 %152
  %153 = shl i64 %index203, 3
  %scevgep176 = getelementptr i8, ptr %lsr.iv439, i64 %153
  %scevgep178 = getelementptr i8, ptr %scevgep176, i64 32
  store <4 x double> %wide.load206, ptr %scevgep180, align 8
  store <4 x double> %wide.load207, ptr %scevgep178, align 8
  %index.next208 = add nuw nsw i64 %index203, 8
  %154 = icmp eq i64 %n.vec201, %index.next208
  br i1 %154, label %middle.block209, label %vector.body202, !llvm.loop !88

middle.block209:                                  
  %155 = icmp eq i64 %arg.count.fr, %n.vec201
  br i1 %155, label %B1997, label %B1154.preheader

B1154.preheader:                                  
  %.1494793795.ph = phi i64 [ 0, %vector.memcheck184 ], [ 0, %B1154.lr.ph ], [ %n.vec201, %middle.block209 ]
  %156 = and i64 %arg.count.fr, 1
  %157 = icmp eq i64 %156, 0
  %.neg359 = or i64 %.1494793795.ph, 1
  br i1 %157, label %B1154.prol.loopexit, label %B1154.prol

B1154.prol:                                       
  %.1527.prol = add nsw i64 %.1494793795.ph, %arg.t
  %.1529.prol = getelementptr double, ptr %.1383, i64 %.1527.prol
  %.1530.prol = load double, ptr %.1529.prol, align 8
  %.1534.prol = getelementptr double, ptr %arg.bought, i64 %.1527.prol
  %.1535.prol = load double, ptr %.1534.prol, align 8
  %.1539.prol = getelementptr double, ptr %136, i64 %.1494793795.ph
  store double %.1530.prol, ptr %.1539.prol, align 8
  %.1544.prol = getelementptr double, ptr %137, i64 %.1494793795.ph
  store double %.1535.prol, ptr %.1544.prol, align 8
  br label %B1154.prol.loopexit

B1154.prol.loopexit:                              
  %.1494793795.unr = phi i64 [ %.1494793795.ph, %B1154.preheader ], [ %.neg359, %B1154.prol ]
  %158 = icmp eq i64 %arg.count.fr, %.neg359
  br i1 %158, label %B1997, label %B1154.preheader385

B1154.preheader385:                               
  %159 = sub i64 %arg.count.fr, %.1494793795.unr
  %160 = shl i64 %.1494793795.unr, 3
  %161 = add i64 %.1494793795.unr, %arg.t
  %162 = shl i64 %161, 3
  %scevgep505 = getelementptr i8, ptr %scevgep504, i64 %162
  %scevgep509 = getelementptr i8, ptr %.1383, i64 8
  %scevgep510 = getelementptr i8, ptr %scevgep509, i64 %162
  %scevgep177 = getelementptr i8, ptr %lsr.iv445, i64 %160
  %scevgep193 = getelementptr i8, ptr %lsr.iv439, i64 %160
  br label %B1154

B1230.endif:                                      
  %163 = icmp slt i64 %arg.count.fr, 1
  %.1561 = getelementptr ptr, ptr %arg.limit, i64 %.1381
  %.1562 = load ptr, ptr %.1561, align 8
  br i1 %163, label %B1997, label %B1278.lr.ph

B1278.lr.ph:                                      
  %164 = icmp ult i64 %arg.count.fr, 8
  %165 = getelementptr double, ptr %arg.merit, i64 %.1386
  %166 = getelementptr double, ptr %arg.merit, i64 %.1391
  br i1 %164, label %B1278.preheader, label %vector.memcheck212

vector.memcheck212:                               
  %167 = icmp eq i64 %16, 0
  %168 = ptrtoint ptr %.1562 to i64
  %169 = ptrtoint ptr %.1383 to i64
  %170 = add i64 %18, %31
  %171 = add i64 %19, %169
  %172 = sub i64 %170, %171
  %diff.check215 = icmp ult i64 %172, 32
  %173 = add i64 %33, %168
  %diff.check218 = icmp ult i64 %173, 32
  %174 = or i1 %diff.check215, %diff.check218
  %diff.check221 = icmp ult i64 %34, 32
  %175 = or i1 %diff.check221, %174
  %176 = sub i64 %35, %169
  %diff.check223 = icmp ult i64 %176, 32
  %177 = or i1 %diff.check223, %175
  %178 = sub i64 %35, %168
  %diff.check225 = icmp ult i64 %178, 32
  %179 = or i1 %diff.check225, %177
  %diff.check227 = icmp ult i64 %36, 32
  %180 = or i1 %diff.check227, %179
  %conflict.rdx228 = or i1 %167, %180
  br i1 %conflict.rdx228, label %B1278.preheader, label %vector.body234.preheader

vector.body234.preheader:                         
  %scevgep448 = getelementptr i8, ptr %.1562, i64 %19
  %scevgep450 = getelementptr i8, ptr %.1383, i64 %19
  br label %vector.body234

vector.body234:                                   
  %index235 = phi i64 [ %index.next239, %vector.body234 ], [ 0, %vector.body234.preheader ]
  %181 = shl i64 %index235, 3
  %scevgep451 = getelementptr i8, ptr %scevgep450, i64 %181
  %wide.load236 = load <4 x double>, ptr %scevgep451, align 8
  %scevgep447 = getelementptr i8, ptr %lsr.iv445, i64 %181
  store <4 x double> %wide.load236, ptr %scevgep447, align 8
  %scevgep449 = getelementptr i8, ptr %scevgep448, i64 %181
  %wide.load237 = load <4 x double>, ptr %scevgep449, align 8
  %sunkaddr346 = mul i64 %index235, 8
  %sunkaddr347 = getelementptr i8, ptr %arg.room, i64 %sunkaddr346
  %sunkaddr348 = getelementptr i8, ptr %sunkaddr347, i64 2560
  %wide.load238 = load <4 x double>, ptr %sunkaddr348, align 8
  %182 = fcmp ogt <4 x double> %wide.load237, %wide.load238
  %183 = select <4 x i1> %182, <4 x double> %wide.load238, <4 x double> %wide.load237
  %184 = shl i64 %index235, 3
  %scevgep154 = getelementptr i8, ptr %lsr.iv439, i64 %184
  store <4 x double> %183, ptr %scevgep154, align 8
  %index.next239 = add nuw nsw i64 %index235, 4
  %185 = icmp eq i64 %n.vec233, %index.next239
  br i1 %185, label %middle.block240, label %vector.body234, !llvm.loop !89

middle.block240:                                  
  %186 = icmp eq i64 %arg.count.fr, %n.vec233
  br i1 %186, label %B1997, label %B1278.preheader

B1278.preheader:                                  
  %.1654786788.ph = phi i64 [ 0, %vector.memcheck212 ], [ 0, %B1278.lr.ph ], [ %n.vec233, %middle.block240 ]
  %187 = and i64 %arg.count.fr, 1
  %188 = icmp eq i64 %187, 0
  %.neg358 = or i64 %.1654786788.ph, 1
  br i1 %188, label %B1278.prol.loopexit, label %B1278.prol

B1278.prol:                                       
  %.1691.prol = add nsw i64 %.1654786788.ph, %arg.t
  %.1693.prol = getelementptr double, ptr %.1383, i64 %.1691.prol
  %.1694.prol = load double, ptr %.1693.prol, align 8
  %.1699.prol = getelementptr double, ptr %165, i64 %.1654786788.ph
  store double %.1694.prol, ptr %.1699.prol, align 8
  %.1705.prol = getelementptr double, ptr %.1562, i64 %.1691.prol
  %.1706.prol = load double, ptr %.1705.prol, align 8
  %189 = getelementptr double, ptr %arg.room, i64 %.1654786788.ph
  %.1710.prol = getelementptr i8, ptr %189, i64 2560
  %.1711.prol = load double, ptr %.1710.prol, align 8
  %.1720.prol = fcmp ogt double %.1706.prol, %.1711.prol
  %"$phi1386.2.2.3.prol" = select i1 %.1720.prol, double %.1711.prol, double %.1706.prol
  %.1746.prol = getelementptr double, ptr %166, i64 %.1654786788.ph
  store double %"$phi1386.2.2.3.prol", ptr %.1746.prol, align 8
  br label %B1278.prol.loopexit

B1278.prol.loopexit:                              
  %.1654786788.unr = phi i64 [ %.1654786788.ph, %B1278.preheader ], [ %.neg358, %B1278.prol ]
  %190 = icmp eq i64 %arg.count.fr, %.neg358
  br i1 %190, label %B1997, label %B1278.preheader386

B1278.preheader386:                               
  %191 = sub i64 %arg.count.fr, %.1654786788.unr
  %192 = shl i64 %.1654786788.unr, 3
  %scevgep462 = getelementptr i8, ptr %scevgep461, i64 %192
  %scevgep470 = getelementptr i8, ptr %.1562, i64 8
  %193 = add i64 %.1654786788.unr, %arg.t
  %194 = shl i64 %193, 3
  %scevgep471 = getelementptr i8, ptr %scevgep470, i64 %194
  %scevgep475 = getelementptr i8, ptr %.1383, i64 8
  %scevgep476 = getelementptr i8, ptr %scevgep475, i64 %194
  %scevgep158 = getelementptr i8, ptr %lsr.iv445, i64 %192
  %scevgep157 = getelementptr i8, ptr %lsr.iv439, i64 %192
  br label %B1278

B1404.endif:                                      
  %195 = add i64 %arg.n, -2
  %const_mat279 = add i64 %const, 3
  %.1864938 = icmp ult i64 %195, %const_mat279
  br i1 %.1864938, label %B1448.endif.lr.ph, label %common.ret

B1448.endif.lr.ph:                                
  %196 = icmp slt i64 %arg.count.fr, 1
  %invariant.gep1029 = getelementptr double, ptr %arg.merit, i64 %arg.at
  br i1 %196, label %common.ret, label %B1486.endif.us.us.us.preheader.preheader

B1486.endif.us.us.us.preheader.preheader:         
  %.1820.neg = add i64 %arg.n, -1
  %197 = shl i64 %arg.count.fr, 3
  %198 = shl i64 %arg.at, 3
  %const_mat277 = add i64 %const, -12
  %n.vec294 = and i64 %arg.count.fr, %const_mat277
  %n.vec319 = and i64 %arg.count.fr, %const
  %invariant.gep = getelementptr i8, ptr %arg.merit, i64 %197
  %invariant.gep374 = getelementptr i8, ptr %invariant.gep, i64 %198
  %199 = getelementptr i8, ptr %arg.merit, i64 %198
  %scevgep391 = getelementptr i8, ptr %199, i64 608
  %scevgep417 = getelementptr i8, ptr %199, i64 512
  br label %B1486.endif.us.us.us.preheader

B1486.endif.us.us.us.preheader:                   
  %.1877.us27 = phi i64 [ %.1877.us, %B1448.endif.us.backedge ], [ %195, %B1486.endif.us.us.us.preheader.preheader ]
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
  %lsr.iv419 = phi ptr [ %scevgep418, %B1486.endif.us.us.us.outer ], [ %scevgep420, %B1980.us.us.us ]
  %lsr.iv411 = phi ptr [ %scevgep410, %B1486.endif.us.us.us.outer ], [ %scevgep412, %B1980.us.us.us ]
  %lsr.iv = phi ptr [ %scevgep392, %B1486.endif.us.us.us.outer ], [ %scevgep393, %B1980.us.us.us ]
  %indvar = phi i64 [ 0, %B1486.endif.us.us.us.outer ], [ %indvar.next, %B1980.us.us.us ]
  %.1990843857.us.us.us = phi i64 [ %.1990843857.us.us.us.ph, %B1486.endif.us.us.us.outer ], [ %.1997.us.us.us, %B1980.us.us.us ]
  %200 = icmp ult i64 %arg.count.fr, 4
  br i1 %200, label %B1582.us.us.us.preheader, label %vector.main.loop.iter.check291

B1582.us.us.us.preheader:                         
  %wrong.2.2831.us.us.us.ph = phi i64 [ %230, %vec.epilog.middle.block326 ], [ %220, %vec.epilog.iter.check315 ], [ 0, %iter.check289 ]
  %.2125827829.us.us.us.ph = phi i64 [ %n.vec319, %vec.epilog.middle.block326 ], [ %n.vec294, %vec.epilog.iter.check315 ], [ 0, %iter.check289 ]
  br label %B1582.us.us.us

vector.main.loop.iter.check291:                   
  %201 = icmp ult i64 %arg.count.fr, 16
  br i1 %201, label %vec.epilog.ph317, label %vector.body295.preheader

vector.body295.preheader:                         
  br label %vector.body295

vector.body295:                                   
  %index296 = phi i64 [ %index.next308, %vector.body295 ], [ 0, %vector.body295.preheader ]
  %vec.phi = phi <4 x i64> [ %214, %vector.body295 ], [ zeroinitializer, %vector.body295.preheader ]
  %vec.phi297 = phi <4 x i64> [ %215, %vector.body295 ], [ zeroinitializer, %vector.body295.preheader ]
  %vec.phi298 = phi <4 x i64> [ %216, %vector.body295 ], [ zeroinitializer, %vector.body295.preheader ]
  %vec.phi299 = phi <4 x i64> [ %217, %vector.body295 ], [ zeroinitializer, %vector.body295.preheader ]
  %202 = shl i64 %index296, 3
  %scevgep407 = getelementptr i8, ptr %lsr.iv, i64 %202
  %scevgep408 = getelementptr i8, ptr %scevgep407, i64 -608
  %scevgep406 = getelementptr i8, ptr %scevgep407, i64 -576
  %scevgep404 = getelementptr i8, ptr %scevgep407, i64 -544
  %scevgep402 = getelementptr i8, ptr %scevgep407, i64 -512
  %wide.load300 = load <4 x double>, ptr %scevgep408, align 8
  %wide.load301 = load <4 x double>, ptr %scevgep406, align 8
  %wide.load302 = load <4 x double>, ptr %scevgep404, align 8
  %wide.load303 = load <4 x double>, ptr %scevgep402, align 8
  %203 = shl i64 %index296, 3
  %scevgep132 = getelementptr i8, ptr %lsr.iv, i64 %203
  %scevgep136 = getelementptr i8, ptr %scevgep132, i64 -96
  %204 = shl i64 %index296, 3
  %scevgep127 = getelementptr i8, ptr %lsr.iv, i64 %204
  %scevgep129 = getelementptr i8, ptr %scevgep127, i64 -64
  %205 = shl i64 %index296, 3
  %scevgep121 = getelementptr i8, ptr %lsr.iv, i64 %205
  %scevgep123 = getelementptr i8, ptr %scevgep121, i64 -32
  %wide.load304 = load <4 x double>, ptr %scevgep136, align 8
  %wide.load305 = load <4 x double>, ptr %scevgep129, align 8
  %wide.load306 = load <4 x double>, ptr %scevgep123, align 8
  %wide.load307 = load <4 x double>, ptr %scevgep407, align 8
  %206 = fcmp olt <4 x double> %wide.load300, %wide.load304
  %207 = fcmp olt <4 x double> %wide.load301, %wide.load305
  %208 = fcmp olt <4 x double> %wide.load302, %wide.load306
  %209 = fcmp olt <4 x double> %wide.load303, %wide.load307
  %210 = zext <4 x i1> %206 to <4 x i64>
  %211 = zext <4 x i1> %207 to <4 x i64>
  %212 = zext <4 x i1> %208 to <4 x i64>
  %213 = zext <4 x i1> %209 to <4 x i64>
  %214 = add <4 x i64> %vec.phi, %210
  %215 = add <4 x i64> %vec.phi297, %211
  %216 = add <4 x i64> %vec.phi298, %212
  %217 = add <4 x i64> %vec.phi299, %213
  %index.next308 = add nuw nsw i64 %index296, 16
  %218 = icmp eq i64 %n.vec294, %index.next308
  br i1 %218, label %middle.block309, label %vector.body295, !llvm.loop !90

middle.block309:                                  
  %219 = icmp eq i64 %arg.count.fr, %n.vec294
  %bin.rdx = add <4 x i64> %215, %214
  %bin.rdx310 = add <4 x i64> %bin.rdx, %216
  %bin.rdx311 = add <4 x i64> %bin.rdx310, %217
  %rdx.shuf = shufflevector <4 x i64> %bin.rdx311, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx280 = add <4 x i64> %bin.rdx311, %rdx.shuf
  %rdx.shuf281 = shufflevector <4 x i64> %bin.rdx280, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx282 = add <4 x i64> %bin.rdx280, %rdx.shuf281
  %220 = extractelement <4 x i64> %bin.rdx282, i32 0
  br i1 %219, label %B1580.B1664_crit_edge.us.us.us, label %vec.epilog.iter.check315

vec.epilog.iter.check315:                         
  %221 = and i64 %arg.count.fr, 12
  %222 = icmp eq i64 %221, 0
  br i1 %222, label %B1582.us.us.us.preheader, label %vec.epilog.ph317, !prof !30

vec.epilog.ph317:                                 
  %vec.epilog.resume.val313 = phi i64 [ %n.vec294, %vec.epilog.iter.check315 ], [ 0, %vector.main.loop.iter.check291 ]
  %bc.merge.rdx = phi i64 [ %220, %vec.epilog.iter.check315 ], [ 0, %vector.main.loop.iter.check291 ]
  %223 = insertelement <4 x i64> <i64 poison, i64 0, i64 0, i64 0>, i64 %bc.merge.rdx, i64 0
  br label %vec.epilog.vector.body320

vec.epilog.vector.body320:                        
  %index321 = phi i64 [ %vec.epilog.resume.val313, %vec.epilog.ph317 ], [ %index.next325, %vec.epilog.vector.body320 ]
  %vec.phi322 = phi <4 x i64> [ %223, %vec.epilog.ph317 ], [ %227, %vec.epilog.vector.body320 ]
  %224 = shl i64 %index321, 3
  %scevgep413 = getelementptr i8, ptr %lsr.iv411, i64 %224
  %wide.load323 = load <4 x double>, ptr %scevgep413, align 8
  %scevgep414 = getelementptr i8, ptr %scevgep413, i64 512
  %wide.load324 = load <4 x double>, ptr %scevgep414, align 8
  %225 = fcmp olt <4 x double> %wide.load323, %wide.load324
  %226 = zext <4 x i1> %225 to <4 x i64>
  %227 = add <4 x i64> %vec.phi322, %226
  %index.next325 = add nuw i64 %index321, 4
  %228 = icmp eq i64 %n.vec319, %index.next325
  br i1 %228, label %vec.epilog.middle.block326, label %vec.epilog.vector.body320, !llvm.loop !91

vec.epilog.middle.block326:                       
  %229 = icmp eq i64 %arg.count.fr, %n.vec319
  %rdx.shuf283 = shufflevector <4 x i64> %227, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx284 = add <4 x i64> %227, %rdx.shuf283
  %rdx.shuf285 = shufflevector <4 x i64> %bin.rdx284, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx286 = add <4 x i64> %bin.rdx284, %rdx.shuf285
  %230 = extractelement <4 x i64> %bin.rdx286, i32 0
  br i1 %229, label %B1580.B1664_crit_edge.us.us.us, label %B1582.us.us.us.preheader

B1676.endif.us.us.us:                             
  %231 = icmp ult i64 %arg.count.fr, 12
  br i1 %231, label %B1712.us.us.us.preheader, label %vector.memcheck243

vector.memcheck243:                               
  %.idx1017.le = shl i64 %.1990843857.us.us.us, 9
  %gep1030.le = getelementptr i8, ptr %invariant.gep1029, i64 %.idx1017.le
  %232 = getelementptr i8, ptr %gep1030.le, i64 512
  %.2026.us.us.us = add nsw i64 %.1990843857.us.us.us, %arg.n
  %.idx1018 = shl i64 %.2026.us.us.us, 9
  %gep1032 = getelementptr i8, ptr %invariant.gep1029, i64 %.idx1018
  %233 = getelementptr i8, ptr %gep1032, i64 512
  %234 = shl i64 %indvar, 9
  %gep375 = getelementptr i8, ptr %invariant.gep374, i64 %234
  %scevgep244 = getelementptr i8, ptr %gep375, i64 %248
  %235 = getelementptr i8, ptr %gep375, i64 512
  %scevgep245 = getelementptr i8, ptr %235, i64 %248
  %scevgep246 = getelementptr i8, ptr %gep375, i64 %250
  %scevgep247 = getelementptr i8, ptr %235, i64 %250
  %bound0248 = icmp ult ptr %gep1030.le, %scevgep245
  %bound1249 = icmp ult ptr %232, %scevgep244
  %found.conflict250 = and i1 %bound0248, %bound1249
  %bound0251 = icmp ult ptr %gep1030.le, %scevgep246
  %bound1252 = icmp ult ptr %gep1032, %scevgep244
  %found.conflict253 = and i1 %bound0251, %bound1252
  %conflict.rdx254 = or i1 %found.conflict250, %found.conflict253
  %bound0255 = icmp ult ptr %gep1030.le, %scevgep247
  %bound1256 = icmp ult ptr %233, %scevgep244
  %found.conflict257 = and i1 %bound0255, %bound1256
  %conflict.rdx258 = or i1 %conflict.rdx254, %found.conflict257
  %bound0259 = icmp ult ptr %232, %scevgep246
  %bound1260 = icmp ult ptr %gep1032, %scevgep245
  %found.conflict261 = and i1 %bound0259, %bound1260
  %conflict.rdx262 = or i1 %found.conflict261, %conflict.rdx258
  %bound0263 = icmp ult ptr %232, %scevgep247
  %bound1264 = icmp ult ptr %233, %scevgep245
  %found.conflict265 = and i1 %bound0263, %bound1264
  %conflict.rdx266 = or i1 %found.conflict265, %conflict.rdx262
  %bound0267 = icmp ult ptr %gep1032, %scevgep247
  %bound1268 = icmp ult ptr %233, %scevgep246
  %found.conflict269 = and i1 %bound0267, %bound1268
  %conflict.rdx270 = or i1 %found.conflict269, %conflict.rdx266
  br i1 %conflict.rdx270, label %B1712.us.us.us.preheader, label %vector.body276.preheader

vector.body276.preheader:                         
  br label %vector.body276

vector.body276:                                   
  %index277 = phi i64 [ %index.next282, %vector.body276 ], [ 0, %vector.body276.preheader ]
  %236 = shl i64 %index277, 3
  %scevgep137 = getelementptr i8, ptr %lsr.iv419, i64 %236
  %scevgep426 = getelementptr i8, ptr %lsr.iv411, i64 %236
  %wide.load278 = load <4 x double>, ptr %scevgep426, align 8, !alias.scope !92, !noalias !95
  %scevgep425 = getelementptr i8, ptr %scevgep426, i64 512
  %wide.load279 = load <4 x double>, ptr %scevgep425, align 8, !alias.scope !99, !noalias !100
  %237 = shl i64 %index277, 3
  %scevgep138 = getelementptr i8, ptr %lsr.iv419, i64 %237
  %scevgep140 = getelementptr i8, ptr %scevgep138, i64 -512
  %wide.load280 = load <4 x double>, ptr %scevgep140, align 8, !alias.scope !101, !noalias !102
  %wide.load281 = load <4 x double>, ptr %scevgep137, align 8, !alias.scope !102
  %238 = fcmp olt <4 x double> %wide.load278, %wide.load279
  %239 = select <4 x i1> %238, <4 x double> %wide.load279, <4 x double> %wide.load278
  %240 = select <4 x i1> %238, <4 x double> %wide.load278, <4 x double> %wide.load279
  %241 = select <4 x i1> %238, <4 x double> %wide.load281, <4 x double> %wide.load280
  %242 = select <4 x i1> %238, <4 x double> %wide.load280, <4 x double> %wide.load281
  store <4 x double> %239, ptr %scevgep426, align 8, !alias.scope !92, !noalias !95
  store <4 x double> %240, ptr %scevgep425, align 8, !alias.scope !99, !noalias !100
  store <4 x double> %241, ptr %scevgep140, align 8, !alias.scope !101, !noalias !102
  store <4 x double> %242, ptr %scevgep137, align 8, !alias.scope !102
  %index.next282 = add nuw nsw i64 %index277, 4
  %243 = icmp eq i64 %n.vec319, %index.next282
  br i1 %243, label %middle.block283, label %vector.body276, !llvm.loop !103

middle.block283:                                  
  %244 = icmp eq i64 %arg.count.fr, %n.vec319
  br i1 %244, label %B1980.us.us.us.thread, label %B1712.us.us.us.preheader

B1712.us.us.us.preheader:                         
  %lsr.iv140.ph = phi i64 [ %n.vec319, %middle.block283 ], [ 0, %B1676.endif.us.us.us ], [ 0, %vector.memcheck243 ]
  br label %B1712.us.us.us

B1712.us.us.us:                                   
  %lsr.iv141 = phi i64 [ %lsr.iv.next142, %B1712.us.us.us ], [ %lsr.iv140.ph, %B1712.us.us.us.preheader ]
  %245 = shl i64 %lsr.iv141, 3
  %scevgep143 = getelementptr i8, ptr %lsr.iv411, i64 %245
  %.2344.us.us.us = load double, ptr %scevgep143, align 8
  %scevgep150 = getelementptr i8, ptr %scevgep143, i64 512
  %.2351.us.us.us = load double, ptr %scevgep150, align 8
  %246 = shl i64 %lsr.iv141, 3
  %scevgep152 = getelementptr i8, ptr %lsr.iv419, i64 %246
  %scevgep153 = getelementptr i8, ptr %scevgep152, i64 -512
  %247 = shl i64 %lsr.iv141, 3
  %scevgep151 = getelementptr i8, ptr %lsr.iv419, i64 %247
  %.2363.us.us.us = load double, ptr %scevgep153, align 8
  %.2370.us.us.us = load double, ptr %scevgep151, align 8
  %.2379.us.us.us = fcmp olt double %.2344.us.us.us, %.2351.us.us.us
  %.2351..2344.us.us.us = select i1 %.2379.us.us.us, double %.2351.us.us.us, double %.2344.us.us.us
  %.2344..2351.us.us.us = select i1 %.2379.us.us.us, double %.2344.us.us.us, double %.2351.us.us.us
  %.2370..2363.us.us.us = select i1 %.2379.us.us.us, double %.2370.us.us.us, double %.2363.us.us.us
  %.2363..2370.us.us.us = select i1 %.2379.us.us.us, double %.2363.us.us.us, double %.2370.us.us.us
  store double %.2351..2344.us.us.us, ptr %scevgep143, align 8
  store double %.2344..2351.us.us.us, ptr %scevgep150, align 8
  store double %.2370..2363.us.us.us, ptr %scevgep153, align 8
  store double %.2363..2370.us.us.us, ptr %scevgep151, align 8
  %lsr.iv.next142 = add i64 %lsr.iv141, 1
  %exitcond1013.not = icmp eq i64 %arg.count.fr, %lsr.iv.next142
  br i1 %exitcond1013.not, label %B1980.us.us.us.thread, label %B1712.us.us.us, !llvm.loop !104

B1980.us.us.us:                                   
  %indvar.next = add i64 %indvar, 1
  %scevgep393 = getelementptr i8, ptr %lsr.iv, i64 512
  %scevgep412 = getelementptr i8, ptr %lsr.iv411, i64 512
  %scevgep420 = getelementptr i8, ptr %lsr.iv419, i64 512
  %exitcond1015.not = icmp eq i64 %.1870929943.us25, %.1997.us.us.us
  br i1 %exitcond1015.not, label %B1982.us, label %iter.check289

B1980.us.us.us.thread:                            
  %exitcond1015.not7 = icmp eq i64 %.1870929943.us25, %.1997.us.us.us
  br i1 %exitcond1015.not7, label %B1446.us, label %B1486.endif.us.us.us.outer

B1486.endif.us.us.us.outer:                       
  %moved.2.1859.us.us.us.ph = phi i1 [ false, %B1486.endif.us.us.us.preheader ], [ true, %B1980.us.us.us.thread ]
  %.1990843857.us.us.us.ph = phi i64 [ 0, %B1486.endif.us.us.us.preheader ], [ %.1997.us.us.us, %B1980.us.us.us.thread ]
  %248 = shl i64 %.1990843857.us.us.us.ph, 9
  %scevgep392 = getelementptr i8, ptr %scevgep391, i64 %248
  %scevgep410 = getelementptr i8, ptr %199, i64 %248
  %249 = add i64 %.1990843857.us.us.us.ph, %arg.n
  %250 = shl i64 %249, 9
  %scevgep418 = getelementptr i8, ptr %scevgep417, i64 %250
  br label %iter.check289

B1582.us.us.us:                                   
  %wrong.2.2831.us.us.us = phi i64 [ %.2185.us.us.us, %B1582.us.us.us ], [ %wrong.2.2831.us.us.us.ph, %B1582.us.us.us.preheader ]
  %.2125827829.us.us.us = phi i64 [ %.2132.us.us.us, %B1582.us.us.us ], [ %.2125827829.us.us.us.ph, %B1582.us.us.us.preheader ]
  %.2132.us.us.us = add nuw nsw i64 %.2125827829.us.us.us, 1
  %251 = shl i64 %.2125827829.us.us.us, 3
  %scevgep415 = getelementptr i8, ptr %lsr.iv411, i64 %251
  %.2161.us.us.us = load double, ptr %scevgep415, align 8
  %scevgep416 = getelementptr i8, ptr %scevgep415, i64 512
  %.2167.us.us.us = load double, ptr %scevgep416, align 8
  %.2168.us.us.us = fcmp olt double %.2161.us.us.us, %.2167.us.us.us
  %"$phi1656.4.2.3.us.us.us" = zext i1 %.2168.us.us.us to i64
  %.2185.us.us.us = add nuw nsw i64 %wrong.2.2831.us.us.us, %"$phi1656.4.2.3.us.us.us"
  %exitcond1012.not = icmp eq i64 %arg.count.fr, %.2132.us.us.us
  br i1 %exitcond1012.not, label %B1580.B1664_crit_edge.us.us.us, label %B1582.us.us.us, !llvm.loop !105

B1580.B1664_crit_edge.us.us.us:                   
  %.2185.us.us.us.lcssa = phi i64 [ %230, %vec.epilog.middle.block326 ], [ %220, %middle.block309 ], [ %.2185.us.us.us, %B1582.us.us.us ]
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
  %const154 = bitcast i64 9223372036854775804 to i64
  %n.vec = and i64 %arg.count, %const154
  br label %vector.body

vector.body:                                      
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %5 = shl i64 %index, 3
  %scevgep239 = getelementptr i8, ptr %0, i64 %5
  %wide.load = load <4 x double>, ptr %scevgep239, align 8, !alias.scope !106
  %sunkaddr = mul i64 %index, 8
  %sunkaddr155 = getelementptr i8, ptr %arg.room, i64 %sunkaddr
  %wide.load3 = load <4 x double>, ptr %sunkaddr155, align 8, !alias.scope !109, !noalias !106
  %6 = fcmp ogt <4 x double> %wide.load3, %wide.load
  %7 = select <4 x i1> %6, <4 x double> %wide.load, <4 x double> %wide.load3
  %sunkaddr156 = mul i64 %index, 8
  %sunkaddr157 = getelementptr i8, ptr %arg.room, i64 %sunkaddr156
  %sunkaddr158 = getelementptr i8, ptr %sunkaddr157, i64 2560
  store <4 x double> zeroinitializer, ptr %sunkaddr158, align 8, !alias.scope !109, !noalias !106
  %sunkaddr159 = mul i64 %index, 8
  %sunkaddr160 = getelementptr i8, ptr %arg.room, i64 %sunkaddr159
  %sunkaddr161 = getelementptr i8, ptr %sunkaddr160, i64 3584
  store <4 x double> zeroinitializer, ptr %sunkaddr161, align 8, !alias.scope !109, !noalias !106
  %8 = fsub <4 x double> %wide.load, %7
  %sunkaddr162 = mul i64 %index, 8
  %sunkaddr163 = getelementptr i8, ptr %arg.room, i64 %sunkaddr162
  %sunkaddr164 = getelementptr i8, ptr %sunkaddr163, i64 3072
  store <4 x double> %8, ptr %sunkaddr164, align 8, !alias.scope !109, !noalias !106
  %sunkaddr165 = mul i64 %index, 8
  %sunkaddr166 = getelementptr i8, ptr %arg.room, i64 %sunkaddr165
  %sunkaddr167 = getelementptr i8, ptr %sunkaddr166, i64 5120
  store <4 x double> %wide.load, ptr %sunkaddr167, align 8, !alias.scope !109, !noalias !106
  %sunkaddr168 = mul i64 %index, 8
  %sunkaddr169 = getelementptr i8, ptr %arg.room, i64 %sunkaddr168
  %sunkaddr170 = getelementptr i8, ptr %sunkaddr169, i64 512
  %wide.load4 = load <4 x double>, ptr %sunkaddr170, align 8, !alias.scope !109, !noalias !106
  %9 = fadd <4 x double> %wide.load, %wide.load4
  %sunkaddr171 = mul i64 %index, 8
  %sunkaddr172 = getelementptr i8, ptr %arg.room, i64 %sunkaddr171
  %sunkaddr173 = getelementptr i8, ptr %sunkaddr172, i64 4096
  store <4 x double> %9, ptr %sunkaddr173, align 8, !alias.scope !109, !noalias !106
  %index.next = add nuw nsw i64 %index, 4
  %10 = icmp eq i64 %n.vec, %index.next
  br i1 %10, label %middle.block, label %vector.body, !llvm.loop !111

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
  %sunkaddr174 = mul i64 %.132262264, 8
  %sunkaddr175 = getelementptr i8, ptr %arg.room, i64 %sunkaddr174
  %.177 = load double, ptr %sunkaddr175, align 8
  %.186 = fcmp ogt double %.177, %.172
  %"$phi188.1.2.1" = select i1 %.186, double %.172, double %.177
  %sunkaddr176 = mul i64 %.132262264, 8
  %sunkaddr177 = getelementptr i8, ptr %arg.room, i64 %sunkaddr176
  %sunkaddr178 = getelementptr i8, ptr %sunkaddr177, i64 2560
  store double 0.000000e+00, ptr %sunkaddr178, align 8
  %sunkaddr179 = mul i64 %.132262264, 8
  %sunkaddr180 = getelementptr i8, ptr %arg.room, i64 %sunkaddr179
  %sunkaddr181 = getelementptr i8, ptr %sunkaddr180, i64 3584
  store double 0.000000e+00, ptr %sunkaddr181, align 8
  %.227 = fsub double %.172, %"$phi188.1.2.1"
  %sunkaddr182 = mul i64 %.132262264, 8
  %sunkaddr183 = getelementptr i8, ptr %arg.room, i64 %sunkaddr182
  %sunkaddr184 = getelementptr i8, ptr %sunkaddr183, i64 3072
  store double %.227, ptr %sunkaddr184, align 8
  %sunkaddr185 = mul i64 %.132262264, 8
  %sunkaddr186 = getelementptr i8, ptr %arg.room, i64 %sunkaddr185
  %sunkaddr187 = getelementptr i8, ptr %sunkaddr186, i64 5120
  store double %.172, ptr %sunkaddr187, align 8
  %sunkaddr188 = mul i64 %.132262264, 8
  %sunkaddr189 = getelementptr i8, ptr %arg.room, i64 %sunkaddr188
  %sunkaddr190 = getelementptr i8, ptr %sunkaddr189, i64 512
  %.243 = load double, ptr %sunkaddr190, align 8
  %.245 = fadd double %.172, %.243
  %sunkaddr191 = mul i64 %.132262264, 8
  %sunkaddr192 = getelementptr i8, ptr %arg.room, i64 %sunkaddr191
  %sunkaddr193 = getelementptr i8, ptr %sunkaddr192, i64 4096
  store double %.245, ptr %sunkaddr193, align 8
  %.139.1 = add nuw nsw i64 %.132262264, 2
  %.172.1 = load double, ptr %scevgep194, align 8
  %sunkaddr194 = mul i64 %.132262264, 8
  %sunkaddr195 = getelementptr i8, ptr %arg.room, i64 %sunkaddr194
  %sunkaddr196 = getelementptr i8, ptr %sunkaddr195, i64 8
  %.177.1 = load double, ptr %sunkaddr196, align 8
  %.186.1 = fcmp ogt double %.177.1, %.172.1
  %"$phi188.1.2.1.1" = select i1 %.186.1, double %.172.1, double %.177.1
  %sunkaddr197 = mul i64 %.132262264, 8
  %sunkaddr198 = getelementptr i8, ptr %arg.room, i64 %sunkaddr197
  %sunkaddr199 = getelementptr i8, ptr %sunkaddr198, i64 2568
  store double 0.000000e+00, ptr %sunkaddr199, align 8
  %sunkaddr200 = mul i64 %.132262264, 8
  %sunkaddr201 = getelementptr i8, ptr %arg.room, i64 %sunkaddr200
  %sunkaddr202 = getelementptr i8, ptr %sunkaddr201, i64 3592
  store double 0.000000e+00, ptr %sunkaddr202, align 8
  %.227.1 = fsub double %.172.1, %"$phi188.1.2.1.1"
  %sunkaddr203 = mul i64 %.132262264, 8
  %sunkaddr204 = getelementptr i8, ptr %arg.room, i64 %sunkaddr203
  %sunkaddr205 = getelementptr i8, ptr %sunkaddr204, i64 3080
  store double %.227.1, ptr %sunkaddr205, align 8
  %sunkaddr206 = mul i64 %.132262264, 8
  %sunkaddr207 = getelementptr i8, ptr %arg.room, i64 %sunkaddr206
  %sunkaddr208 = getelementptr i8, ptr %sunkaddr207, i64 5128
  store double %.172.1, ptr %sunkaddr208, align 8
  %sunkaddr209 = mul i64 %.132262264, 8
  %sunkaddr210 = getelementptr i8, ptr %arg.room, i64 %sunkaddr209
  %sunkaddr211 = getelementptr i8, ptr %sunkaddr210, i64 520
  %.243.1 = load double, ptr %sunkaddr211, align 8
  %.245.1 = fadd double %.172.1, %.243.1
  %sunkaddr212 = mul i64 %.132262264, 8
  %sunkaddr213 = getelementptr i8, ptr %arg.room, i64 %sunkaddr212
  %sunkaddr214 = getelementptr i8, ptr %sunkaddr213, i64 4104
  store double %.245.1, ptr %sunkaddr214, align 8
  %exitcond.not.1 = icmp eq i64 %arg.count, %.139.1
  br i1 %exitcond.not.1, label %B364.endif, label %B114, !llvm.loop !112

B1414:                                            
  %.1116360362 = phi i64 [ %.1123, %B1414 ], [ %.1116360362.ph, %B1414.preheader14 ]
  %.1123 = add nuw nsw i64 %.1116360362, 1
  %sunkaddr215 = mul i64 %.1116360362, 8
  %sunkaddr216 = getelementptr i8, ptr %arg.room, i64 %sunkaddr215
  %sunkaddr217 = getelementptr i8, ptr %sunkaddr216, i64 3584
  %.1155 = load double, ptr %sunkaddr217, align 8
  %sunkaddr218 = mul i64 %.1116360362, 8
  %sunkaddr220 = getelementptr i8, ptr %arg.room, i64 %sunkaddr218
  %sunkaddr221 = getelementptr i8, ptr %sunkaddr220, i64 5120
  %.1160 = load double, ptr %sunkaddr221, align 8
  %sunkaddr222 = mul i64 %.1116360362, 8
  %sunkaddr223 = getelementptr i8, ptr %arg.room, i64 %sunkaddr222
  %sunkaddr224 = getelementptr i8, ptr %sunkaddr223, i64 3072
  %.1165 = load double, ptr %sunkaddr224, align 8
  %sunkaddr225 = mul i64 %.1116360362, 8
  %sunkaddr226 = getelementptr i8, ptr %arg.room, i64 %sunkaddr225
  %sunkaddr227 = getelementptr i8, ptr %sunkaddr226, i64 4096
  %.1170 = load double, ptr %sunkaddr227, align 8
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
  %sunkaddr228 = mul i64 %.1116360362, 8
  %sunkaddr229 = getelementptr i8, ptr %arg.room, i64 %sunkaddr228
  %sunkaddr230 = getelementptr i8, ptr %sunkaddr229, i64 4608
  store double %.1288, ptr %sunkaddr230, align 8
  %exitcond373.not = icmp eq i64 %arg.count, %.1123
  br i1 %exitcond373.not, label %B1668, label %B1414, !llvm.loop !113

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
  %32 = trunc i64 %31 to i61
  %33 = zext i61 %32 to i64
  %34 = mul nsw i64 %33, -4
  br label %B516.lr.ph.us

B780.endif.us:                                    
  br i1 %brmerge, label %B814.us.preheader, label %vector.body25.preheader

vector.body25.preheader:                          
  br label %vector.body25

vector.body25:                                    
  %index26 = phi i64 [ %index.next37, %vector.body25 ], [ 0, %vector.body25.preheader ]
  %35 = shl i64 %index26, 3
  %scevgep167 = getelementptr i8, ptr %lsr.iv112, i64 %35
  %wide.load27 = load <4 x double>, ptr %scevgep167, align 8, !alias.scope !114
  %sunkaddr231 = mul i64 %index26, 8
  %sunkaddr232 = getelementptr i8, ptr %arg.room, i64 %sunkaddr231
  %sunkaddr233 = getelementptr i8, ptr %sunkaddr232, i64 4608
  %wide.load28 = load <4 x double>, ptr %sunkaddr233, align 8, !alias.scope !117
  %sunkaddr234 = mul i64 %index26, 8
  %sunkaddr235 = getelementptr i8, ptr %arg.room, i64 %sunkaddr234
  %sunkaddr236 = getelementptr i8, ptr %sunkaddr235, i64 3584
  %wide.load29 = load <4 x double>, ptr %sunkaddr236, align 8, !alias.scope !117
  %sunkaddr237 = mul i64 %index26, 8
  %sunkaddr238 = getelementptr i8, ptr %arg.room, i64 %sunkaddr237
  %sunkaddr239 = getelementptr i8, ptr %sunkaddr238, i64 5120
  %wide.load30 = load <4 x double>, ptr %sunkaddr239, align 8, !alias.scope !117
  %sunkaddr240 = mul i64 %index26, 8
  %sunkaddr241 = getelementptr i8, ptr %arg.room, i64 %sunkaddr240
  %sunkaddr242 = getelementptr i8, ptr %sunkaddr241, i64 3072
  %wide.load31 = load <4 x double>, ptr %sunkaddr242, align 8, !alias.scope !117
  %sunkaddr243 = mul i64 %index26, 8
  %sunkaddr244 = getelementptr i8, ptr %arg.room, i64 %sunkaddr243
  %sunkaddr245 = getelementptr i8, ptr %sunkaddr244, i64 4096
  %wide.load32 = load <4 x double>, ptr %sunkaddr245, align 8, !alias.scope !117
  %36 = fcmp ogt <4 x double> %wide.load29, %wide.load30
  %37 = select <4 x i1> %36, <4 x double> %wide.load30, <4 x double> %wide.load29
  %38 = fcmp olt <4 x double> %wide.load28, %wide.load31
  %39 = select <4 x i1> %38, <4 x double> %wide.load31, <4 x double> %wide.load28
  %sunkaddr246 = mul i64 %index26, 8
  %sunkaddr247 = getelementptr i8, ptr %arg.room, i64 %sunkaddr246
  %sunkaddr248 = getelementptr i8, ptr %sunkaddr247, i64 1024
  %wide.load33 = load <4 x double>, ptr %sunkaddr248, align 8, !alias.scope !117
  %40 = fmul <4 x double> %wide.load27, %wide.load33
  %41 = shl i64 %index26, 3
  %scevgep49 = getelementptr i8, ptr %lsr.iv142, i64 %41
  %scevgep50 = getelementptr i8, ptr %scevgep49, i64 -1536
  store <4 x double> %40, ptr %scevgep50, align 8, !alias.scope !119, !noalias !121
  %42 = fsub <4 x double> %37, %39
  %43 = fmul <4 x double> %broadcast.splat, %42
  %sunkaddr249 = mul i64 %index26, 8
  %sunkaddr250 = getelementptr i8, ptr %arg.room, i64 %sunkaddr249
  %sunkaddr251 = getelementptr i8, ptr %sunkaddr250, i64 2048
  %wide.load34 = load <4 x double>, ptr %sunkaddr251, align 8, !alias.scope !117
  %44 = fmul <4 x double> %43, %wide.load34
  %45 = shl i64 %index26, 3
  %scevgep47 = getelementptr i8, ptr %lsr.iv142, i64 %45
  %scevgep48 = getelementptr i8, ptr %scevgep47, i64 -1024
  store <4 x double> %44, ptr %scevgep48, align 8, !alias.scope !119, !noalias !121
  %46 = fcmp ogt <4 x double> %wide.load29, %wide.load32
  %47 = select <4 x i1> %46, <4 x double> %wide.load32, <4 x double> %wide.load29
  %48 = fcmp olt <4 x double> %wide.load28, %wide.load30
  %49 = select <4 x i1> %48, <4 x double> %wide.load30, <4 x double> %wide.load28
  %50 = fsub <4 x double> %wide.load27, %broadcast.splat22
  %sunkaddr252 = mul i64 %index26, 8
  %sunkaddr253 = getelementptr i8, ptr %arg.room, i64 %sunkaddr252
  %sunkaddr254 = getelementptr i8, ptr %sunkaddr253, i64 1536
  %wide.load35 = load <4 x double>, ptr %sunkaddr254, align 8, !alias.scope !117
  %51 = fmul <4 x double> %50, %wide.load35
  %52 = shl i64 %index26, 3
  %scevgep41 = getelementptr i8, ptr %lsr.iv142, i64 %52
  %scevgep44 = getelementptr i8, ptr %scevgep41, i64 -512
  store <4 x double> %51, ptr %scevgep44, align 8, !alias.scope !119, !noalias !121
  %53 = fsub <4 x double> %47, %49
  %54 = fmul <4 x double> %broadcast.splat24, %53
  %55 = fmul <4 x double> %wide.load34, %54
  store <4 x double> %55, ptr %scevgep49, align 8, !alias.scope !119, !noalias !121
  %index.next37 = add nuw nsw i64 %index26, 4
  %56 = icmp eq i64 %n.vec58, %index.next37
  br i1 %56, label %middle.block38, label %vector.body25, !llvm.loop !122

middle.block38:                                   
  %57 = icmp eq i64 %arg.count, %n.vec58
  br i1 %57, label %B812.B396.loopexit_crit_edge.us, label %B814.us.preheader

B814.us.preheader:                                
  %.745275277.us.ph = phi i64 [ 0, %B780.endif.us ], [ %n.vec58, %middle.block38 ]
  br label %B814.us

B814.us:                                          
  %.745275277.us = phi i64 [ %.752.us, %B814.us ], [ %.745275277.us.ph, %B814.us.preheader ]
  %.752.us = add nuw nsw i64 %.745275277.us, 1
  %58 = shl i64 %.745275277.us, 3
  %scevgep168 = getelementptr i8, ptr %lsr.iv112, i64 %58
  %.785.us = load double, ptr %scevgep168, align 8
  %sunkaddr255 = mul i64 %.745275277.us, 8
  %sunkaddr256 = getelementptr i8, ptr %arg.room, i64 %sunkaddr255
  %sunkaddr257 = getelementptr i8, ptr %sunkaddr256, i64 4608
  %.790.us = load double, ptr %sunkaddr257, align 8
  %sunkaddr258 = mul i64 %.745275277.us, 8
  %sunkaddr259 = getelementptr i8, ptr %arg.room, i64 %sunkaddr258
  %sunkaddr260 = getelementptr i8, ptr %sunkaddr259, i64 3584
  %.795.us = load double, ptr %sunkaddr260, align 8
  %sunkaddr261 = mul i64 %.745275277.us, 8
  %sunkaddr262 = getelementptr i8, ptr %arg.room, i64 %sunkaddr261
  %sunkaddr263 = getelementptr i8, ptr %sunkaddr262, i64 5120
  %.800.us = load double, ptr %sunkaddr263, align 8
  %sunkaddr264 = mul i64 %.745275277.us, 8
  %sunkaddr265 = getelementptr i8, ptr %arg.room, i64 %sunkaddr264
  %sunkaddr266 = getelementptr i8, ptr %sunkaddr265, i64 3072
  %.841.us = load double, ptr %sunkaddr266, align 8
  %sunkaddr267 = mul i64 %.745275277.us, 8
  %sunkaddr268 = getelementptr i8, ptr %arg.room, i64 %sunkaddr267
  %sunkaddr269 = getelementptr i8, ptr %sunkaddr268, i64 4096
  %.846.us = load double, ptr %sunkaddr269, align 8
  %.855.us = fcmp ogt double %.795.us, %.800.us
  %"$phi1040.2.2.2.us" = select i1 %.855.us, double %.800.us, double %.795.us
  %.868.us = fcmp olt double %.790.us, %.841.us
  %"$phi1040.3.2.2.us" = select i1 %.868.us, double %.841.us, double %.790.us
  %59 = shl i64 %.745275277.us, 3
  %sunkaddr270 = mul i64 %.745275277.us, 8
  %sunkaddr271 = getelementptr i8, ptr %arg.room, i64 %sunkaddr270
  %sunkaddr272 = getelementptr i8, ptr %sunkaddr271, i64 1024
  %.893.us = load double, ptr %sunkaddr272, align 8
  %.895.us = fmul double %.785.us, %.893.us
  %scevgep86 = getelementptr i8, ptr %lsr.iv184, i64 %59
  store double %.895.us, ptr %scevgep86, align 8
  %.902.us = fsub double %"$phi1040.2.2.2.us", %"$phi1040.3.2.2.us"
  %.904.us = fmul double %.30, %.902.us
  %60 = shl i64 %.745275277.us, 3
  %sunkaddr273 = mul i64 %.745275277.us, 8
  %sunkaddr274 = getelementptr i8, ptr %arg.room, i64 %sunkaddr273
  %sunkaddr275 = getelementptr i8, ptr %sunkaddr274, i64 2048
  %.909.us = load double, ptr %sunkaddr275, align 8
  %.910.us = fmul double %.904.us, %.909.us
  %scevgep92 = getelementptr i8, ptr %lsr.iv184, i64 %60
  %scevgep94 = getelementptr i8, ptr %scevgep92, i64 512
  store double %.910.us, ptr %scevgep94, align 8
  %.920.us = fcmp ogt double %.795.us, %.846.us
  %"$phi1208.2.2.2.us" = select i1 %.920.us, double %.846.us, double %.795.us
  %.941.us = fcmp olt double %.790.us, %.800.us
  %"$phi1208.3.2.2.us" = select i1 %.941.us, double %.800.us, double %.790.us
  %.968.us = fsub double %.785.us, %.34
  %61 = shl i64 %.745275277.us, 3
  %sunkaddr276 = mul i64 %.745275277.us, 8
  %sunkaddr277 = getelementptr i8, ptr %arg.room, i64 %sunkaddr276
  %sunkaddr278 = getelementptr i8, ptr %sunkaddr277, i64 1536
  %.975.us = load double, ptr %sunkaddr278, align 8
  %.976.us = fmul double %.968.us, %.975.us
  %scevgep89 = getelementptr i8, ptr %lsr.iv184, i64 %61
  %scevgep90 = getelementptr i8, ptr %scevgep89, i64 1024
  store double %.976.us, ptr %scevgep90, align 8
  %.985.us = fsub double %"$phi1208.2.2.2.us", %"$phi1208.3.2.2.us"
  %.987.us = fmul double %.32, %.985.us
  %.992.us = load double, ptr %sunkaddr275, align 8
  %.993.us = fmul double %.987.us, %.992.us
  %62 = shl i64 %.745275277.us, 3
  %scevgep87 = getelementptr i8, ptr %lsr.iv184, i64 %62
  %scevgep88 = getelementptr i8, ptr %scevgep87, i64 1536
  store double %.993.us, ptr %scevgep88, align 8
  %exitcond369.not = icmp eq i64 %arg.count, %.752.us
  br i1 %exitcond369.not, label %B812.B396.loopexit_crit_edge.us, label %B814.us, !llvm.loop !123

B516.us:                                          
  %lsr.iv124 = phi i64 [ 0, %B516.us.preheader ], [ %lsr.iv.next125, %B516.us ]
  %63 = shl i64 %lsr.iv124, 3
  %scevgep139 = getelementptr i8, ptr %scevgep133, i64 %63
  %scevgep140 = getelementptr i8, ptr %scevgep139, i64 1024
  %.527.us = load double, ptr %scevgep140, align 8
  %scevgep138 = getelementptr i8, ptr %scevgep139, i64 512
  %.532.us = load double, ptr %scevgep138, align 8
  %64 = shl i64 %lsr.iv124, 3
  %scevgep38 = getelementptr i8, ptr %scevgep130, i64 %64
  %.544.us = load double, ptr %scevgep38, align 8
  %.546.us = fadd double %.527.us, %.544.us
  %.552.us = fcmp ogt double %.546.us, %.532.us
  %"$phi628.2.2.2.us" = select i1 %.552.us, double %.532.us, double %.546.us
  %.569.us = fsub double %"$phi628.2.2.2.us", %.527.us
  %.579.us = load double, ptr %scevgep139, align 8
  %65 = shl i64 %lsr.iv124, 3
  %scevgep37 = getelementptr i8, ptr %scevgep123, i64 %65
  %.585.us = load double, ptr %scevgep37, align 8
  %.587.us = fcmp olt double %.569.us, 0.000000e+00
  %"$phi708.6.2.2.us" = select i1 %.587.us, double 0.000000e+00, double %.569.us
  %.616.us = fmul double %.585.us, %"$phi708.6.2.2.us"
  %.622.us = fadd double %.579.us, %.616.us
  store double %.622.us, ptr %scevgep139, align 8
  store double %.546.us, ptr %scevgep140, align 8
  %66 = shl i64 %lsr.iv124, 3
  %scevgep39 = getelementptr i8, ptr %scevgep133, i64 %66
  %scevgep40 = getelementptr i8, ptr %scevgep39, i64 2048
  store double %.527.us, ptr %scevgep40, align 8
  %lsr.iv.next125 = add i64 %lsr.iv124, 1
  %exitcond368.not = icmp eq i64 %78, %lsr.iv.next125
  br i1 %exitcond368.not, label %B780.endif.us, label %B516.us, !llvm.loop !124

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
  %lsr.iv35 = phi i64 [ %34, %vector.body59.preheader ], [ %lsr.iv.next36, %vector.body59 ]
  %lsr.iv118 = phi ptr [ %scevgep119, %vector.body59 ], [ %scevgep42, %vector.body59.preheader ]
  %lsr.iv114 = phi ptr [ %scevgep115, %vector.body59 ], [ %lsr.iv112, %vector.body59.preheader ]
  %scevgep122 = getelementptr i8, ptr %lsr.iv118, i64 1024
  %wide.load61 = load <4 x double>, ptr %scevgep122, align 8, !alias.scope !125, !noalias !128
  %scevgep121 = getelementptr i8, ptr %lsr.iv118, i64 512
  %wide.load62 = load <4 x double>, ptr %scevgep121, align 8, !alias.scope !125, !noalias !128
  %scevgep116 = getelementptr i8, ptr %lsr.iv114, i64 %20
  %wide.load63 = load <4 x double>, ptr %scevgep116, align 8, !alias.scope !131
  %67 = fadd <4 x double> %wide.load61, %wide.load63
  %68 = fcmp ogt <4 x double> %67, %wide.load62
  %69 = select <4 x i1> %68, <4 x double> %wide.load62, <4 x double> %67
  %70 = fsub <4 x double> %69, %wide.load61
  %wide.load64 = load <4 x double>, ptr %lsr.iv118, align 8, !alias.scope !125, !noalias !128
  %wide.load65 = load <4 x double>, ptr %lsr.iv114, align 8, !alias.scope !132
  %71 = fcmp olt <4 x double> %70, zeroinitializer
  %72 = select <4 x i1> %71, <4 x double> zeroinitializer, <4 x double> %70
  %73 = fmul <4 x double> %wide.load65, %72
  %74 = fadd <4 x double> %wide.load64, %73
  store <4 x double> %74, ptr %lsr.iv118, align 8, !alias.scope !125, !noalias !128
  store <4 x double> %67, ptr %scevgep122, align 8, !alias.scope !125, !noalias !128
  %scevgep120 = getelementptr i8, ptr %lsr.iv118, i64 2048
  store <4 x double> %wide.load61, ptr %scevgep120, align 8, !alias.scope !125, !noalias !128
  %scevgep115 = getelementptr i8, ptr %lsr.iv114, i64 32
  %scevgep119 = getelementptr i8, ptr %lsr.iv118, i64 32
  %lsr.iv.next36 = add nsw i64 %lsr.iv35, 4
  %75 = icmp eq i64 %lsr.iv.next36, 0
  br i1 %75, label %middle.block67, label %vector.body59, !llvm.loop !133

middle.block67:                                   
  %76 = icmp eq i64 %arg.count, %n.vec58
  br i1 %76, label %B780.endif.us, label %B516.us.preheader

B516.us.preheader:                                
  %.488268270.us.ph = phi i64 [ %n.vec58, %middle.block67 ], [ 0, %B516.lr.ph.us ]
  %77 = shl i64 %.488268270.us.ph, 3
  %scevgep123 = getelementptr i8, ptr %lsr.iv112, i64 %77
  %scevgep130 = getelementptr i8, ptr %lsr.iv128, i64 %77
  %scevgep133 = getelementptr i8, ptr %scevgep42, i64 %77
  %78 = sub nsw i64 %arg.count, %.488268270.us.ph
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
  %.1116360362.ph = phi i64 [ %n.vec74, %middle.block86 ], [ 0, %B1414.preheader ]
  br label %B1414

vector.ph72:                                      
  %const153 = bitcast i64 9223372036854775804 to i64
  %n.vec74 = and i64 %arg.count, %const153
  %broadcast.splatinsert75 = insertelement <4 x double> poison, double %.30, i64 0
  %broadcast.splat76 = shufflevector <4 x double> %broadcast.splatinsert75, <4 x double> poison, <4 x i32> zeroinitializer
  %broadcast.splatinsert77 = insertelement <4 x double> poison, double %.32, i64 0
  %broadcast.splat78 = shufflevector <4 x double> %broadcast.splatinsert77, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body79

vector.body79:                                    
  %index80 = phi i64 [ 0, %vector.ph72 ], [ %index.next85, %vector.body79 ]
  %sunkaddr279 = mul i64 %index80, 8
  %sunkaddr280 = getelementptr i8, ptr %arg.room, i64 %sunkaddr279
  %sunkaddr281 = getelementptr i8, ptr %sunkaddr280, i64 3584
  %wide.load81 = load <4 x double>, ptr %sunkaddr281, align 8
  %sunkaddr282 = mul i64 %index80, 8
  %sunkaddr284 = getelementptr i8, ptr %arg.room, i64 %sunkaddr282
  %sunkaddr285 = getelementptr i8, ptr %sunkaddr284, i64 5120
  %wide.load82 = load <4 x double>, ptr %sunkaddr285, align 8
  %sunkaddr286 = mul i64 %index80, 8
  %sunkaddr287 = getelementptr i8, ptr %arg.room, i64 %sunkaddr286
  %sunkaddr288 = getelementptr i8, ptr %sunkaddr287, i64 3072
  %wide.load83 = load <4 x double>, ptr %sunkaddr288, align 8
  %sunkaddr289 = mul i64 %index80, 8
  %sunkaddr290 = getelementptr i8, ptr %arg.room, i64 %sunkaddr289
  %sunkaddr291 = getelementptr i8, ptr %sunkaddr290, i64 4096
  %wide.load84 = load <4 x double>, ptr %sunkaddr291, align 8
  %79 = fcmp ogt <4 x double> %wide.load81, %wide.load82
  %80 = select <4 x i1> %79, <4 x double> %wide.load82, <4 x double> %wide.load81
  %81 = fcmp ogt <4 x double> %wide.load81, %wide.load84
  %82 = select <4 x i1> %81, <4 x double> %wide.load84, <4 x double> %wide.load81
  %83 = fcmp olt <4 x double> %82, %wide.load82
  %84 = select <4 x i1> %83, <4 x double> %wide.load82, <4 x double> %82
  %85 = fsub <4 x double> %80, %wide.load83
  %86 = fmul <4 x double> %broadcast.splat76, %85
  %87 = fsub <4 x double> %84, %wide.load82
  %88 = fmul <4 x double> %broadcast.splat78, %87
  %89 = fadd <4 x double> %86, %88
  %sunkaddr292 = mul i64 %index80, 8
  %sunkaddr293 = getelementptr i8, ptr %arg.room, i64 %sunkaddr292
  %sunkaddr294 = getelementptr i8, ptr %sunkaddr293, i64 4608
  store <4 x double> %89, ptr %sunkaddr294, align 8
  %index.next85 = add nuw nsw i64 %index80, 4
  %90 = icmp eq i64 %n.vec74, %index.next85
  br i1 %90, label %middle.block86, label %vector.body79, !llvm.loop !134

middle.block86:                                   
  %cmp.n87 = icmp eq i64 %arg.count, %n.vec74
  br i1 %cmp.n87, label %B1668, label %B1414.preheader14
}

define internal i32 @pass_forth(ptr noalias %retptr, ptr noalias %excinfo, i64 %arg.n, double %arg.keep, double %arg.worth, ptr %arg.store, ptr %arg.charge_limit, ptr %arg.discharge_limit, ptr %arg.merit, ptr %arg.there, ptr %arg.scale, ptr %arg.room, ptr %arg.segment, ptr %arg.ends, ptr %arg.least, ptr %arg.most, ptr %arg.burns, ptr %arg.given, ptr %arg.stored, ptr %arg.span) {
B0.endif.endif.endif:
  %arg.keep.fr = freeze double %arg.keep
  %.751 = alloca ptr, align 8
  %excinfo.5 = alloca ptr, align 8
  %.790 = alloca ptr, align 8
  %excinfo.6 = alloca ptr, align 8
  %.974 = alloca i64, align 8
  %excinfo.7 = alloca ptr, align 8
  %.61 = load double, ptr %arg.span, align 8
  %.5.i = fptosi double %.61 to i64
  %.89 = getelementptr i8, ptr %arg.span, i64 8
  %.90 = load double, ptr %.89, align 8
  %.5.i42 = fptosi double %.90 to i64
  %.116 = getelementptr i8, ptr %arg.store, i64 40
  %.117 = load double, ptr %.116, align 8
  %.170 = sub i64 %.5.i42, %.5.i
  %.213288.not = icmp slt i64 %.170, 1
  br i1 %.213288.not, label %B0.endif.endif.endif.B526.else.if_crit_edge, label %B168.lr.ph

B168:                                             
  %lsr.iv32 = phi ptr [ %scevgep31, %B168.preheader ], [ %scevgep33, %B524 ]
  %lsr.iv94 = phi i64 [ %10, %B168.preheader ], [ %lsr.iv.next95, %B524 ]
  %worth.5.0291 = phi double [ %arg.worth, %B168.preheader ], [ %worth.6.1, %B524 ]
  %.219287289 = phi i64 [ %.5.i, %B168.preheader ], [ %.226, %B524 ]
  %0 = shl i64 %.219287289, 3
  %scevgep100 = getelementptr i8, ptr %arg.stored, i64 %0
  store double %worth.5.0291, ptr %scevgep100, align 8
  %scevgep39 = getelementptr i8, ptr %lsr.iv32, i64 16
  %.270 = load double, ptr %scevgep39, align 8
  %.272 = fcmp ogt double %worth.5.0291, %.270
  %scevgep38 = getelementptr i8, ptr %lsr.iv32, i64 24
  %.277 = load double, ptr %scevgep38, align 8
  br i1 %.272, label %B264, label %B350

B264:                                             
  %1 = fcmp olt double %worth.5.0291, %.277
  %.287 = load double, ptr %lsr.iv32, align 8
  %scevgep36 = getelementptr i8, ptr %lsr.iv32, i64 8
  store double %.287, ptr %scevgep36, align 8
  %scevgep35 = getelementptr i8, ptr %lsr.iv32, i64 32
  %.297 = load double, ptr %scevgep35, align 8
  %.299 = fcmp olt double %.297, %worth.5.0291
  %worth.8.1 = select i1 %.299, double %.297, double %worth.5.0291
  br i1 %1, label %B386, label %B442

B350:                                             
  %2 = fcmp olt double %worth.5.0291, %.277
  br i1 %2, label %B382.thread, label %B442

B382.thread:                                      
  %scevgep37 = getelementptr i8, ptr %lsr.iv32, i64 8
  %.339 = load double, ptr %scevgep37, align 8
  store double %.339, ptr %lsr.iv32, align 8
  br label %B386

B386:                                             
  %worth.8.1235 = phi double [ %worth.5.0291, %B382.thread ], [ %worth.8.1, %B264 ]
  %scevgep34 = getelementptr i8, ptr %lsr.iv32, i64 40
  %.361 = load double, ptr %scevgep34, align 8
  %.363 = fcmp ogt double %.361, %worth.8.1235
  br i1 %.363, label %B442, label %B438

B438:                                             
  br label %B442

B442:                                             
  %worth.7.1 = phi double [ %.361, %B386 ], [ %worth.8.1, %B264 ], [ %worth.8.1235, %B438 ], [ %worth.5.0291, %B350 ]
  %.403 = icmp slt i64 %.219287289, %.401
  br i1 %.403, label %B472, label %B524

B472:                                             
  %sunkaddr = mul i64 %.219287289, 8
  %sunkaddr53 = getelementptr i8, ptr %arg.scale, i64 %sunkaddr
  %.408 = load double, ptr %sunkaddr53, align 8
  %sunkaddr54 = mul i64 %.219287289, 8
  %sunkaddr55 = getelementptr i8, ptr %arg.scale, i64 %sunkaddr54
  %sunkaddr56 = getelementptr i8, ptr %sunkaddr55, i64 8
  %.415 = load double, ptr %sunkaddr56, align 8
  %.417 = fmul double %arg.keep.fr, %.415
  %.421 = fdiv double %.408, %.417
  %.423 = fmul double %worth.7.1, %.421
  br label %B524

B524:                                             
  %worth.6.1 = phi double [ %.423, %B472 ], [ %worth.7.1, %B442 ]
  %lsr.iv.next95 = add i64 %lsr.iv94, -1
  %.226 = add i64 %.219287289, 1
  %scevgep33 = getelementptr i8, ptr %lsr.iv32, i64 48
  %.213 = icmp ugt i64 %lsr.iv.next95, 1
  br i1 %.213, label %B168, label %B526.else.if

B632.loopexit:                                    
  %.630 = icmp sgt i64 %.629308346, 1
  br i1 %.630, label %B634.endif.endif, label %common.ret

B936:                                             
  %.894295305 = phi i64 [ %.904, %B1642 ], [ %.744, %B936.preheader ]
  %.901299304 = phi i64 [ %.908, %B1642 ], [ %.13.i, %B936.preheader ]
  %.904 = add nsw i64 %.894295305, -1
  %.908 = add i64 %.901299304, 1
  %.938 = sub nsw i64 %.901299304, %.13.i
  %.944 = getelementptr double, ptr %arg.stored, i64 %.901299304
  %.945 = load double, ptr %.944, align 8
  %3 = getelementptr double, ptr %arg.room, i64 %.938
  %.954 = getelementptr i8, ptr %3, i64 1024
  %.955 = load double, ptr %.954, align 8
  %.956 = fmul double %.955, %.950
  %.958 = fcmp ugt double %.945, %.956
  br i1 %.958, label %B1642, label %B1014

B1014:                                            
  %.963 = add i64 %.901299304, %.736
  %.966 = getelementptr double, ptr %arg.there, i64 %.901299304
  %.967 = load double, ptr %.966, align 8
  store i64 0, ptr %.974, align 8
  %.978 = call i32 @burn_slot(ptr %.974, ptr %excinfo.7, i64 %arg.n, i64 %.938, i64 %.963, double %.967, ptr %arg.store, ptr %arg.merit, ptr %arg.room, ptr %arg.segment)
  %cond46 = icmp eq i32 %.978, 0
  br i1 %cond46, label %B1014.endif, label %common.ret, !prof !0

B1114:                                            
  %sunkaddr57 = getelementptr i8, ptr %arg.segment, i64 32
  %.1047 = load double, ptr %sunkaddr57, align 8
  %.1049 = fcmp ogt double %.1047, %.945
  br i1 %.1049, label %B1144.preheader, label %B1230.endif

B1144.preheader:                                  
  br label %B1144

B1144:                                            
  %lsr.iv = phi i64 [ %lsr.iv.next, %B1200 ], [ 4, %B1144.preheader ]
  %low.2.3 = phi double [ %.1070, %B1200 ], [ %.1005, %B1144.preheader ]
  %sunkaddr58 = mul i64 %lsr.iv, 8
  %sunkaddr59 = getelementptr i8, ptr %arg.segment, i64 %sunkaddr58
  %sunkaddr60 = getelementptr i8, ptr %sunkaddr59, i64 8
  %.1068 = load double, ptr %sunkaddr60, align 8
  %.1070 = fadd double %low.2.3, %.1068
  %.1082 = icmp slt i64 %lsr.iv, %.1021
  br i1 %.1082, label %B1200, label %B1230.endif

B1200:                                            
  %sunkaddr61 = mul i64 %lsr.iv, 8
  %sunkaddr62 = getelementptr i8, ptr %arg.segment, i64 %sunkaddr61
  %sunkaddr63 = getelementptr i8, ptr %sunkaddr62, i64 32
  %.1104 = load double, ptr %sunkaddr63, align 8
  %.1106 = fcmp ogt double %.1104, %.945
  %lsr.iv.next = add nuw nsw i64 %lsr.iv, 4
  br i1 %.1106, label %B1144, label %B1230.endif

B1398:                                            
  %sunkaddr126 = shl i64 %row.7.4, 3
  %sunkaddr127 = getelementptr i8, ptr %arg.segment, i64 %sunkaddr126
  %sunkaddr128 = getelementptr i8, ptr %sunkaddr127, i64 32
  %.1229 = load double, ptr %sunkaddr128, align 8
  %.1231 = fcmp oeq double %.1229, %.945
  br i1 %.1231, label %B1428.endif.endif.preheader, label %B1610

B1428.endif.endif.preheader:                      
  %4 = add nuw i64 %row.7.4, 4
  br label %B1428.endif.endif

B1580:                                            
  %sunkaddr64 = mul i64 %lsr.iv21, 8
  %sunkaddr65 = getelementptr i8, ptr %arg.segment, i64 %sunkaddr64
  %sunkaddr66 = getelementptr i8, ptr %sunkaddr65, i64 32
  %.1363 = load double, ptr %sunkaddr66, align 8
  %.1365 = fcmp oeq double %.1363, %.945
  %lsr.iv.next22 = add nuw i64 %lsr.iv21, 4
  br i1 %.1365, label %B1428.endif.endif, label %B1610

B1610:                                            
  %both.3.4 = phi double [ %.13.i39, %B1398 ], [ %.13.i39, %B1230.endif ], [ %.13.i45, %B1580 ], [ %.13.i45, %B1428.endif.endif ]
  %high.3.4 = phi double [ %low.3.4, %B1398 ], [ %low.3.4, %B1230.endif ], [ %.1249, %B1580 ], [ %.1249, %B1428.endif.endif ]
  %.1397 = getelementptr double, ptr %arg.least, i64 %.901299304
  store double %low.3.4, ptr %.1397, align 8
  %.1404 = getelementptr double, ptr %arg.most, i64 %.901299304
  store double %high.3.4, ptr %.1404, align 8
  %.1411 = getelementptr double, ptr %arg.burns, i64 %.901299304
  store double %both.3.4, ptr %.1411, align 8
  br label %B1642

B1642:                                            
  %.895 = icmp sgt i64 %.894295305, 1
  br i1 %.895, label %B936, label %B632.loopexit

common.ret:                                       
  %excinfo.sink = phi ptr [ %retptr, %B526.else.if ], [ %excinfo, %B1014 ], [ %excinfo, %B634.endif.endif ], [ %retptr, %B632.loopexit ], [ %excinfo, %B634.endif.endif.endif ]
  %common.ret.op = phi i32 [ 0, %B526.else.if ], [ %.978, %B1014 ], [ %.755, %B634.endif.endif ], [ 0, %B632.loopexit ], [ %.794, %B634.endif.endif.endif ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op

B0.endif.endif.endif.B526.else.if_crit_edge:      
  %.pre = add nsw i64 %.5.i42, -1
  br label %B526.else.if

B168.lr.ph:                                       
  %.395 = fcmp olt double %arg.keep.fr, 1.000000e+00
  %.401 = add nsw i64 %.5.i42, -1
  %5 = mul i64 %.5.i, 48
  br i1 %.395, label %B168.preheader, label %B168.us.preheader

B168.us.preheader:                                
  %6 = add nuw i64 %.170, 1
  %7 = shl i64 %.5.i, 3
  %scevgep112 = getelementptr i8, ptr %arg.stored, i64 %7
  %8 = add i64 %5, 48
  %scevgep44 = getelementptr i8, ptr %arg.ends, i64 %8
  br label %B168.us

B168.preheader:                                   
  %9 = add i64 %.5.i42, 1
  %10 = sub i64 %9, %.5.i
  %11 = add i64 %5, 48
  %scevgep31 = getelementptr i8, ptr %arg.ends, i64 %11
  br label %B168

B168.us:                                          
  %lsr.iv45 = phi ptr [ %scevgep46, %B442.us ], [ %scevgep44, %B168.us.preheader ]
  %lsr.iv113 = phi ptr [ %scevgep112, %B168.us.preheader ], [ %scevgep114, %B442.us ]
  %lsr.iv110 = phi i64 [ %6, %B168.us.preheader ], [ %lsr.iv.next111, %B442.us ]
  %worth.5.0291.us = phi double [ %arg.worth, %B168.us.preheader ], [ %worth.7.1.us, %B442.us ]
  store double %worth.5.0291.us, ptr %lsr.iv113, align 8
  %scevgep52 = getelementptr i8, ptr %lsr.iv45, i64 16
  %.270.us = load double, ptr %scevgep52, align 8
  %.272.us = fcmp ogt double %worth.5.0291.us, %.270.us
  %scevgep51 = getelementptr i8, ptr %lsr.iv45, i64 24
  %.277.us = load double, ptr %scevgep51, align 8
  br i1 %.272.us, label %B264.us, label %B350.us

B350.us:                                          
  %12 = fcmp olt double %worth.5.0291.us, %.277.us
  br i1 %12, label %B382.thread.us, label %B442.us

B382.thread.us:                                   
  %scevgep50 = getelementptr i8, ptr %lsr.iv45, i64 8
  %.339.us = load double, ptr %scevgep50, align 8
  store double %.339.us, ptr %lsr.iv45, align 8
  br label %B386.us

B264.us:                                          
  %13 = fcmp olt double %worth.5.0291.us, %.277.us
  %.287.us = load double, ptr %lsr.iv45, align 8
  %scevgep49 = getelementptr i8, ptr %lsr.iv45, i64 8
  store double %.287.us, ptr %scevgep49, align 8
  %scevgep48 = getelementptr i8, ptr %lsr.iv45, i64 32
  %.297.us = load double, ptr %scevgep48, align 8
  %.299.us = fcmp olt double %.297.us, %worth.5.0291.us
  %worth.8.1.us = select i1 %.299.us, double %.297.us, double %worth.5.0291.us
  br i1 %13, label %B386.us, label %B442.us

B386.us:                                          
  %worth.8.1235.us = phi double [ %worth.5.0291.us, %B382.thread.us ], [ %worth.8.1.us, %B264.us ]
  %scevgep47 = getelementptr i8, ptr %lsr.iv45, i64 40
  %.361.us = load double, ptr %scevgep47, align 8
  %.363.us = fcmp ogt double %.361.us, %worth.8.1235.us
  br i1 %.363.us, label %B442.us, label %B438.us

B438.us:                                          
  br label %B442.us

B442.us:                                          
  %worth.7.1.us = phi double [ %.361.us, %B386.us ], [ %worth.8.1.us, %B264.us ], [ %worth.8.1235.us, %B438.us ], [ %worth.5.0291.us, %B350.us ]
  %lsr.iv.next111 = add i64 %lsr.iv110, -1
  %scevgep114 = getelementptr i8, ptr %lsr.iv113, i64 8
  %scevgep46 = getelementptr i8, ptr %lsr.iv45, i64 48
  %.213.us = icmp ugt i64 %lsr.iv.next111, 1
  br i1 %.213.us, label %B168.us, label %B526.else.if

B526.else.if:                                     
  %.457.pre-phi = phi i64 [ %.pre, %B0.endif.endif.endif.B526.else.if_crit_edge ], [ %.401, %B524 ], [ %.401, %B442.us ]
  %.459 = getelementptr double, ptr %arg.stored, i64 %.457.pre-phi
  %.460 = load double, ptr %.459, align 8
  %.462 = getelementptr i8, ptr %arg.span, i64 48
  store double %.460, ptr %.462, align 8
  %.474.1 = ashr i64 %.5.i, 6
  %.516.1 = ashr i64 %.457.pre-phi, 6
  %reass.sub = sub nsw i64 %.516.1, %.474.1
  %.630342 = icmp sgt i64 %reass.sub, -1
  br i1 %.630342, label %B634.lr.ph, label %common.ret

B634.lr.ph:                                       
  %..586 = add nuw nsw i64 %reass.sub, 1
  %.734 = shl nsw i64 %arg.n, 1
  %.735 = add nsw i64 %.734, -1
  %.950 = fneg double %.117
  br label %B634.endif.endif

B634.endif.endif:                                 
  %.629308346 = phi i64 [ %..586, %B634.lr.ph ], [ %.639, %B632.loopexit ]
  %.636316345 = phi i64 [ %.474.1, %B634.lr.ph ], [ %.643, %B632.loopexit ]
  %.639 = add nsw i64 %.629308346, -1
  %.643 = add nsw i64 %.636316345, 1
  %.668 = shl nsw i64 %.636316345, 6
  %.13.i = tail call i64 @llvm.smax.i64(i64 %.5.i, i64 %.668)
  %.699 = add nsw i64 %.668, 64
  %.13.i43 = tail call i64 @llvm.smin.i64(i64 %.5.i42, i64 %.699)
  %.736 = mul nsw i64 %.668, %.735
  %.744 = sub i64 %.13.i43, %.13.i
  %.755 = call i32 @lay_powers(ptr %.751, ptr %excinfo.5, i64 %.13.i, i64 %.744, ptr %arg.store, ptr %arg.charge_limit, ptr %arg.discharge_limit, ptr %arg.scale, ptr %arg.room)
  %cond = icmp eq i32 %.755, 0
  br i1 %cond, label %B634.endif.endif.endif, label %common.ret, !prof !0

B634.endif.endif.endif:                           
  %.738 = add nsw i64 %.13.i, %.736
  %.794 = call i32 @meet_block(ptr %.790, ptr %excinfo.6, i64 %arg.n, i64 %.13.i, i64 %.738, i64 %.744, ptr %arg.store, ptr %arg.merit, ptr %arg.there, ptr %arg.stored, ptr %arg.least, ptr %arg.most, ptr %arg.burns, ptr %arg.given, ptr %arg.room)
  switch i32 %.794, label %common.ret [
    i32 -2, label %B634.endif.endif.endif.endif.endif
    i32 0, label %B634.endif.endif.endif.endif.endif
  ], !prof !12

B634.endif.endif.endif.endif.endif:               
  %.895303.not = icmp slt i64 %.744, 1
  br i1 %.895303.not, label %B632.loopexit, label %B936.preheader

B936.preheader:                                   
  br label %B936

B1014.endif:                                      
  %.988 = load i64, ptr %.974, align 8
  %sunkaddr67 = getelementptr i8, ptr %arg.segment, i64 8
  %.1005 = load double, ptr %sunkaddr67, align 8
  %.1021 = shl nsw i64 %.988, 2
  %.1023 = icmp sgt i64 %.988, 0
  br i1 %.1023, label %B1114, label %B1230.endif

B1230.endif:                                      
  %row.7.4 = phi i64 [ 0, %B1114 ], [ 0, %B1014.endif ], [ %lsr.iv, %B1144 ], [ %lsr.iv, %B1200 ]
  %low.3.4 = phi double [ %.1005, %B1114 ], [ %.1005, %B1014.endif ], [ %.1070, %B1144 ], [ %.1070, %B1200 ]
  %14 = getelementptr double, ptr %arg.segment, i64 %row.7.4
  %.1128 = getelementptr i8, ptr %14, i64 16
  %.1129 = load double, ptr %.1128, align 8
  %.1133 = getelementptr i8, ptr %14, i64 24
  %.1134 = load double, ptr %.1133, align 8
  %sunkaddr133 = shl i64 %.901299304, 3
  %sunkaddr134 = getelementptr i8, ptr %arg.there, i64 %sunkaddr133
  %.1138 = load double, ptr %sunkaddr134, align 8
  %.1139 = fadd double %.1134, %.1138
  %.1140 = fsub double %.1139, %.1129
  %.1146 = fadd double %.1129, %.1139
  %.1147 = fmul double %.1146, 1.000000e-15
  %.1148 = fadd double %.1140, %.1147
  %.1151 = getelementptr double, ptr %arg.given, i64 %.901299304
  store double %.1148, ptr %.1151, align 8
  %.12.i = fcmp olt double %.1134, %.1129
  %.13.i39 = select i1 %.12.i, double %.1134, double %.1129
  %.1199 = icmp slt i64 %row.7.4, %.1021
  br i1 %.1199, label %B1398, label %B1610

B1428.endif.endif:                                
  %lsr.iv21 = phi i64 [ %4, %B1428.endif.endif.preheader ], [ %lsr.iv.next22, %B1580 ]
  %both.2.3 = phi double [ %.13.i45, %B1580 ], [ %.13.i39, %B1428.endif.endif.preheader ]
  %high.2.3 = phi double [ %.1249, %B1580 ], [ %low.3.4, %B1428.endif.endif.preheader ]
  %sunkaddr68 = mul i64 %lsr.iv21, 8
  %sunkaddr69 = getelementptr i8, ptr %arg.segment, i64 %sunkaddr68
  %sunkaddr70 = getelementptr i8, ptr %sunkaddr69, i64 8
  %.1247 = load double, ptr %sunkaddr70, align 8
  %.1249 = fadd double %high.2.3, %.1247
  %sunkaddr71 = mul i64 %lsr.iv21, 8
  %sunkaddr72 = getelementptr i8, ptr %arg.segment, i64 %sunkaddr71
  %sunkaddr73 = getelementptr i8, ptr %sunkaddr72, i64 16
  %.1262 = load double, ptr %sunkaddr73, align 8
  %sunkaddr74 = mul i64 %lsr.iv21, 8
  %sunkaddr75 = getelementptr i8, ptr %arg.segment, i64 %sunkaddr74
  %sunkaddr76 = getelementptr i8, ptr %sunkaddr75, i64 24
  %.1267 = load double, ptr %sunkaddr76, align 8
  %.12.i40 = fcmp olt double %.1267, %.1262
  %.13.i41 = select i1 %.12.i40, double %.1267, double %.1262
  %.12.i44 = fcmp ogt double %.13.i41, %both.2.3
  %.13.i45 = select i1 %.12.i44, double %.13.i41, double %both.2.3
  %.1336 = icmp slt i64 %lsr.iv21, %.1021
  br i1 %.1336, label %B1580, label %B1610
}

define internal i32 @meet_block(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.n, i64 %arg.t, i64 %arg.at, i64 %arg.count, ptr %arg.store, ptr %arg.merit, ptr %arg.there, ptr %arg.stored, ptr %arg.least, ptr %arg.most, ptr %arg.burns, ptr %arg.given, ptr %arg.room) {
B0.endif:
  %.42 = load double, ptr %arg.store, align 8
  %.43 = getelementptr i8, ptr %arg.store, i64 8
  %.44 = load double, ptr %.43, align 8
  %.45 = getelementptr i8, ptr %arg.store, i64 32
  %.46 = load double, ptr %.45, align 8
  %.94 = icmp sgt i64 %arg.count, 0
  br i1 %.94, label %B114.preheader, label %B244.endif

B114.preheader:                                   
  %min.iters.check = icmp ult i64 %arg.count, 4
  br i1 %min.iters.check, label %B114.preheader16, label %vector.ph

vector.ph:                                        
  %const146 = bitcast i64 9223372036854775804 to i64
  %n.vec = and i64 %arg.count, %const146
  br label %vector.body

vector.body:                                      
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %sunkaddr = mul i64 %index, 8
  %sunkaddr147 = getelementptr i8, ptr %arg.room, i64 %sunkaddr
  %sunkaddr148 = getelementptr i8, ptr %sunkaddr147, i64 2560
  store <4 x double> zeroinitializer, ptr %sunkaddr148, align 8
  %sunkaddr149 = mul i64 %index, 8
  %sunkaddr150 = getelementptr i8, ptr %arg.room, i64 %sunkaddr149
  %sunkaddr151 = getelementptr i8, ptr %sunkaddr150, i64 3072
  store <4 x double> zeroinitializer, ptr %sunkaddr151, align 8
  %sunkaddr152 = mul i64 %index, 8
  %sunkaddr153 = getelementptr i8, ptr %arg.room, i64 %sunkaddr152
  %sunkaddr154 = getelementptr i8, ptr %sunkaddr153, i64 3584
  store <4 x double> zeroinitializer, ptr %sunkaddr154, align 8
  %sunkaddr155 = mul i64 %index, 8
  %sunkaddr156 = getelementptr i8, ptr %arg.room, i64 %sunkaddr155
  %sunkaddr157 = getelementptr i8, ptr %sunkaddr156, i64 4096
  store <4 x double> zeroinitializer, ptr %sunkaddr157, align 8
  %sunkaddr158 = mul i64 %index, 8
  %sunkaddr159 = getelementptr i8, ptr %arg.room, i64 %sunkaddr158
  %sunkaddr160 = getelementptr i8, ptr %sunkaddr159, i64 4608
  store <4 x double> zeroinitializer, ptr %sunkaddr160, align 8
  %index.next = add nuw nsw i64 %index, 4
  %0 = icmp eq i64 %n.vec, %index.next
  br i1 %0, label %middle.block, label %vector.body, !llvm.loop !135

middle.block:                                     
  %cmp.n = icmp eq i64 %arg.count, %n.vec
  br i1 %cmp.n, label %B244.endif, label %B114.preheader16

B114.preheader16:                                 
  %.144211213.ph = phi i64 [ 0, %B114.preheader ], [ %n.vec, %middle.block ]
  br label %B114

B114:                                             
  %.144211213 = phi i64 [ %.151, %B114 ], [ %.144211213.ph, %B114.preheader16 ]
  %.151 = add nuw nsw i64 %.144211213, 1
  %sunkaddr161 = mul i64 %.144211213, 8
  %sunkaddr162 = getelementptr i8, ptr %arg.room, i64 %sunkaddr161
  %sunkaddr163 = getelementptr i8, ptr %sunkaddr162, i64 2560
  store double 0.000000e+00, ptr %sunkaddr163, align 8
  %sunkaddr164 = mul i64 %.144211213, 8
  %sunkaddr165 = getelementptr i8, ptr %arg.room, i64 %sunkaddr164
  %sunkaddr166 = getelementptr i8, ptr %sunkaddr165, i64 3072
  store double 0.000000e+00, ptr %sunkaddr166, align 8
  %sunkaddr167 = mul i64 %.144211213, 8
  %sunkaddr168 = getelementptr i8, ptr %arg.room, i64 %sunkaddr167
  %sunkaddr169 = getelementptr i8, ptr %sunkaddr168, i64 3584
  store double 0.000000e+00, ptr %sunkaddr169, align 8
  %sunkaddr170 = mul i64 %.144211213, 8
  %sunkaddr171 = getelementptr i8, ptr %arg.room, i64 %sunkaddr170
  %sunkaddr172 = getelementptr i8, ptr %sunkaddr171, i64 4096
  store double 0.000000e+00, ptr %sunkaddr172, align 8
  %sunkaddr173 = mul i64 %.144211213, 8
  %sunkaddr174 = getelementptr i8, ptr %arg.room, i64 %sunkaddr173
  %sunkaddr175 = getelementptr i8, ptr %sunkaddr174, i64 4608
  store double 0.000000e+00, ptr %sunkaddr175, align 8
  %exitcond.not = icmp eq i64 %arg.count, %.151
  br i1 %exitcond.not, label %B244.endif, label %B114, !llvm.loop !136

B900:                                             
  %lsr.iv = phi i64 [ 0, %B900.preheader126 ], [ %lsr.iv.next, %B1302 ]
  %1 = shl i64 %lsr.iv, 3
  %scevgep137 = getelementptr i8, ptr %scevgep136, i64 %1
  %.806 = load double, ptr %scevgep137, align 8
  %scevgep148 = getelementptr i8, ptr %scevgep138, i64 %1
  %scevgep149 = getelementptr i8, ptr %scevgep148, i64 -4608
  %.811 = load double, ptr %scevgep149, align 8
  %2 = shl i64 %lsr.iv, 3
  %scevgep50 = getelementptr i8, ptr %scevgep138, i64 %2
  %scevgep51 = getelementptr i8, ptr %scevgep50, i64 -4096
  %.816 = load double, ptr %scevgep51, align 8
  %.828 = fcmp ogt double %.811, %.806
  %"$phi1006.1.2.1" = select i1 %.828, double %.806, double %.811
  %3 = shl i64 %lsr.iv, 3
  %scevgep48 = getelementptr i8, ptr %scevgep138, i64 %3
  %scevgep49 = getelementptr i8, ptr %scevgep48, i64 -1536
  %.853 = load double, ptr %scevgep49, align 8
  %.855 = fsub double %.806, %.853
  %4 = shl i64 %lsr.iv, 3
  %scevgep35 = getelementptr i8, ptr %scevgep138, i64 %4
  %scevgep47 = getelementptr i8, ptr %scevgep35, i64 -1024
  %.860 = load double, ptr %scevgep47, align 8
  %.862 = fsub double %.860, %.806
  %5 = shl i64 %lsr.iv, 3
  %scevgep33 = getelementptr i8, ptr %scevgep138, i64 %5
  %scevgep34 = getelementptr i8, ptr %scevgep33, i64 -512
  %.873 = load double, ptr %scevgep34, align 8
  %.875 = fsub double %.806, %.873
  %.880 = load double, ptr %scevgep148, align 8
  %.882 = fsub double %.880, %.806
  %.916 = fcmp oge double %.862, %.816
  %.920 = fadd double %.806, %.816
  %"$phi1266.1.2.1" = select i1 %.916, double %.920, double %.860
  %.940 = fcmp ogt double %.862, 0.000000e+00
  br i1 %.940, label %B1302, label %B1284

B1284:                                            
  %.891 = fcmp oge double %.855, %"$phi1006.1.2.1"
  %.895 = fsub double %.806, %"$phi1006.1.2.1"
  %"$phi1212.1.2.1" = select i1 %.891, double %.895, double %.853
  %.956 = fcmp ogt double %.855, 0.000000e+00
  br i1 %.956, label %B1302, label %B1300

B1300:                                            
  br label %B1302

B1302:                                            
  %"$phi1302.1.3.1" = phi double [ %.806, %B1300 ], [ %"$phi1266.1.2.1", %B900 ], [ %"$phi1212.1.2.1", %B1284 ]
  %6 = shl i64 %lsr.iv, 3
  %scevgep27 = getelementptr i8, ptr %scevgep134, i64 %6
  store double %"$phi1302.1.3.1", ptr %scevgep27, align 8
  %.985 = fcmp ogt double %.855, %"$phi1006.1.2.1"
  %"$phi1352.1.2.1" = select i1 %.985, double %"$phi1006.1.2.1", double %.855
  %.1002 = fcmp ogt double %.875, %"$phi1006.1.2.1"
  %"$phi1352.2.2.1" = select i1 %.1002, double %"$phi1006.1.2.1", double %.875
  %.1034 = fcmp olt double %"$phi1352.1.2.1", 0.000000e+00
  %"$phi1392.1.2.1" = select i1 %.1034, double 0.000000e+00, double %"$phi1352.1.2.1"
  %.1049 = fcmp olt double %"$phi1352.2.2.1", 0.000000e+00
  %"$phi1392.2.2.1" = select i1 %.1049, double 0.000000e+00, double %"$phi1352.2.2.1"
  %.1077 = fcmp ogt double %.862, %.816
  %"$phi1414.1.2.1" = select i1 %.1077, double %.816, double %.862
  %.1100 = fcmp ogt double %.882, %.816
  %"$phi1434.1.2.1" = select i1 %.1100, double %.816, double %.882
  %.1126 = fcmp olt double %"$phi1414.1.2.1", 0.000000e+00
  %"$phi1472.1.2.1" = select i1 %.1126, double 0.000000e+00, double %"$phi1414.1.2.1"
  %.1141 = fcmp olt double %"$phi1434.1.2.1", 0.000000e+00
  %"$phi1472.2.2.1" = select i1 %.1141, double 0.000000e+00, double %"$phi1434.1.2.1"
  %.1162 = fmul double %.44, %"$phi1472.1.2.1"
  %.1165 = fmul double %.42, %"$phi1392.1.2.1"
  %.1168 = fsub double %.1162, %.1165
  %.1170 = fmul double %.44, %"$phi1472.2.2.1"
  %.1173 = fmul double %.42, %"$phi1392.2.2.1"
  %.1176 = fsub double %.1170, %.1173
  %.1185 = fcmp olt double %.1176, %.1168
  %"$phi1540.2.2.1" = select i1 %.1185, double %.1168, double %.1176
  %7 = shl i64 %lsr.iv, 3
  %scevgep25 = getelementptr i8, ptr %scevgep132, i64 %7
  store double %.1168, ptr %scevgep25, align 8
  %8 = shl i64 %lsr.iv, 3
  %scevgep23 = getelementptr i8, ptr %scevgep130, i64 %8
  store double %"$phi1540.2.2.1", ptr %scevgep23, align 8
  %9 = shl i64 %lsr.iv, 3
  %scevgep21 = getelementptr i8, ptr %scevgep128, i64 %9
  store double 0.000000e+00, ptr %scevgep21, align 8
  %lsr.iv.next = add i64 %lsr.iv, 1
  %exitcond249.not = icmp eq i64 %108, %lsr.iv.next
  br i1 %exitcond249.not, label %B1590, label %B900, !llvm.loop !137

B1590:                                            
  store ptr null, ptr %retptr, align 8
  ret i32 0

B244.endif:                                       
  %.312229.not = icmp slt i64 %arg.n, 1
  br i1 %.312229.not, label %B866.endif, label %B278.endif.lr.ph

B278.endif.lr.ph:                                 
  %.444218.not = icmp slt i64 %arg.count, 1
  %10 = getelementptr double, ptr %arg.stored, i64 %arg.t
  br i1 %.444218.not, label %B1590, label %B278.endif.us.preheader

B278.endif.us.preheader:                          
  %const = bitcast i64 9223372036854775804 to i64
  %11 = getelementptr double, ptr %arg.merit, i64 %arg.at
  %scevgep = getelementptr i8, ptr %arg.room, i64 1024
  %12 = shl i64 %arg.count, 3
  %13 = getelementptr i8, ptr %arg.room, i64 %12
  %scevgep1 = getelementptr i8, ptr %13, i64 4608
  %14 = shl i64 %arg.n, 9
  %15 = shl i64 %arg.at, 3
  %16 = getelementptr i8, ptr %arg.merit, i64 %14
  %scevgep2 = getelementptr i8, ptr %16, i64 %15
  %17 = shl i64 %arg.n, 10
  %18 = getelementptr i8, ptr %arg.merit, i64 %17
  %19 = getelementptr i8, ptr %18, i64 %12
  %20 = getelementptr i8, ptr %19, i64 %15
  %scevgep3 = getelementptr i8, ptr %20, i64 -512
  %21 = getelementptr i8, ptr %16, i64 %12
  %22 = getelementptr i8, ptr %21, i64 %15
  %scevgep4 = getelementptr i8, ptr %22, i64 -512
  %23 = add i64 %arg.count, %arg.t
  %24 = shl i64 %23, 3
  %scevgep5 = getelementptr i8, ptr %arg.stored, i64 %24
  %bound0 = icmp ult ptr %scevgep, %scevgep3
  %bound1 = icmp ult ptr %scevgep2, %scevgep1
  %found.conflict = and i1 %bound0, %bound1
  %bound06 = icmp ult ptr %scevgep, %scevgep4
  %bound17 = icmp ult ptr %11, %scevgep1
  %found.conflict8 = and i1 %bound06, %bound17
  %conflict.rdx = or i1 %found.conflict, %found.conflict8
  %bound09 = icmp ult ptr %scevgep, %scevgep5
  %bound110 = icmp ult ptr %10, %scevgep1
  %found.conflict11 = and i1 %bound09, %bound110
  %conflict.rdx12 = or i1 %found.conflict11, %conflict.rdx
  %n.vec17 = and i64 %arg.count, %const
  %broadcast.splatinsert = insertelement <4 x double> poison, double %.46, i64 0
  %broadcast.splat = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %scevgep176 = getelementptr i8, ptr %arg.room, i64 4608
  %25 = shl i64 %arg.t, 3
  %scevgep220 = getelementptr i8, ptr %arg.stored, i64 %25
  %26 = icmp ult i64 %arg.count, 4
  %brmerge = select i1 %26, i1 true, i1 %conflict.rdx12
  br label %B278.endif.us

B278.endif.us:                                    
  %lsr.iv191 = phi ptr [ %11, %B278.endif.us.preheader ], [ %scevgep192, %B368.B276.loopexit_crit_edge.us ]
  %lsr.iv173 = phi ptr [ %scevgep2, %B278.endif.us.preheader ], [ %scevgep174, %B368.B276.loopexit_crit_edge.us ]
  %.318224230.us = phi i64 [ 0, %B278.endif.us.preheader ], [ %.325.us, %B368.B276.loopexit_crit_edge.us ]
  br i1 %brmerge, label %B370.us.preheader, label %vector.body18.preheader

vector.body18.preheader:                          
  br label %vector.body18

vector.body18:                                    
  %index19 = phi i64 [ %index.next31, %vector.body18 ], [ 0, %vector.body18.preheader ]
  %27 = shl i64 %index19, 3
  %scevgep193 = getelementptr i8, ptr %lsr.iv191, i64 %27
  %wide.load = load <4 x double>, ptr %scevgep193, align 8, !alias.scope !138
  %scevgep190 = getelementptr i8, ptr %10, i64 %27
  %wide.load20 = load <4 x double>, ptr %scevgep190, align 8, !alias.scope !141
  %scevgep188 = getelementptr i8, ptr %scevgep176, i64 %27
  %28 = shl i64 %index19, 3
  %scevgep97 = getelementptr i8, ptr %scevgep176, i64 %28
  %scevgep98 = getelementptr i8, ptr %scevgep97, i64 -2048
  %wide.load21 = load <4 x double>, ptr %scevgep98, align 8, !alias.scope !143, !noalias !145
  %29 = shl i64 %index19, 3
  %scevgep82 = getelementptr i8, ptr %lsr.iv173, i64 %29
  %wide.load22 = load <4 x double>, ptr %scevgep82, align 8, !alias.scope !147
  %30 = fadd <4 x double> %wide.load21, %wide.load22
  %scevgep95 = getelementptr i8, ptr %scevgep176, i64 %29
  %scevgep96 = getelementptr i8, ptr %scevgep95, i64 -3584
  %wide.load23 = load <4 x double>, ptr %scevgep96, align 8, !alias.scope !143, !noalias !145
  %31 = fmul <4 x double> %wide.load, %wide.load23
  %32 = fsub <4 x double> %wide.load, %broadcast.splat
  %33 = shl i64 %index19, 3
  %scevgep93 = getelementptr i8, ptr %scevgep176, i64 %33
  %scevgep94 = getelementptr i8, ptr %scevgep93, i64 -3072
  %wide.load24 = load <4 x double>, ptr %scevgep94, align 8, !alias.scope !143, !noalias !145
  %34 = fmul <4 x double> %32, %wide.load24
  store <4 x double> %30, ptr %scevgep98, align 8, !alias.scope !143, !noalias !145
  %35 = fcmp ule <4 x double> %31, %wide.load20
  %36 = shl i64 %index19, 3
  %scevgep91 = getelementptr i8, ptr %scevgep176, i64 %36
  %scevgep92 = getelementptr i8, ptr %scevgep91, i64 -1536
  %predphi = tail call <4 x double> @llvm.masked.load.v4f64.p0(ptr align 8 %scevgep92, <4 x i1> %35, <4 x double> %30)
  store <4 x double> %predphi, ptr %scevgep92, align 8, !alias.scope !143, !noalias !145
  %37 = fcmp ule <4 x double> %34, %wide.load20
  %38 = shl i64 %index19, 3
  %scevgep89 = getelementptr i8, ptr %scevgep176, i64 %38
  %scevgep90 = getelementptr i8, ptr %scevgep89, i64 -1024
  %predphi26 = tail call <4 x double> @llvm.masked.load.v4f64.p0(ptr align 8 %scevgep90, <4 x i1> %37, <4 x double> %30)
  store <4 x double> %predphi26, ptr %scevgep90, align 8, !alias.scope !143, !noalias !145
  %39 = fcmp ult <4 x double> %31, %wide.load20
  %40 = shl i64 %index19, 3
  %scevgep84 = getelementptr i8, ptr %scevgep176, i64 %40
  %scevgep88 = getelementptr i8, ptr %scevgep84, i64 -512
  %predphi28 = tail call <4 x double> @llvm.masked.load.v4f64.p0(ptr align 8 %scevgep88, <4 x i1> %39, <4 x double> %30)
  store <4 x double> %predphi28, ptr %scevgep88, align 8, !alias.scope !143, !noalias !145
  %41 = fcmp ult <4 x double> %34, %wide.load20
  %predphi30 = tail call <4 x double> @llvm.masked.load.v4f64.p0(ptr align 8 %scevgep188, <4 x i1> %41, <4 x double> %30)
  store <4 x double> %predphi30, ptr %scevgep188, align 8, !alias.scope !143, !noalias !145
  %index.next31 = add nuw nsw i64 %index19, 4
  %42 = icmp eq i64 %n.vec17, %index.next31
  br i1 %42, label %middle.block32, label %vector.body18, !llvm.loop !148

middle.block32:                                   
  %43 = icmp eq i64 %arg.count, %n.vec17
  br i1 %43, label %B368.B276.loopexit_crit_edge.us, label %B370.us.preheader

B370.us.preheader:                                
  %.450217219.us.ph = phi i64 [ %n.vec17, %middle.block32 ], [ 0, %B278.endif.us ]
  %44 = shl i64 %.450217219.us.ph, 3
  %scevgep194 = getelementptr i8, ptr %lsr.iv173, i64 %44
  %scevgep199 = getelementptr i8, ptr %scevgep176, i64 %44
  %scevgep221 = getelementptr i8, ptr %scevgep220, i64 %44
  %scevgep223 = getelementptr i8, ptr %lsr.iv191, i64 %44
  %45 = sub i64 %arg.count, %.450217219.us.ph
  br label %B370.us

B370.us:                                          
  %lsr.iv195 = phi i64 [ 0, %B370.us.preheader ], [ %lsr.iv.next196, %B836.us ]
  %46 = shl i64 %lsr.iv195, 3
  %scevgep224 = getelementptr i8, ptr %scevgep223, i64 %46
  %.490.us = load double, ptr %scevgep224, align 8
  %scevgep222 = getelementptr i8, ptr %scevgep221, i64 %46
  %.496.us = load double, ptr %scevgep222, align 8
  %47 = shl i64 %lsr.iv195, 3
  %scevgep116 = getelementptr i8, ptr %scevgep199, i64 %47
  %scevgep117 = getelementptr i8, ptr %scevgep116, i64 -2048
  %.504.us = load double, ptr %scevgep117, align 8
  %48 = shl i64 %lsr.iv195, 3
  %scevgep99 = getelementptr i8, ptr %scevgep194, i64 %48
  %.510.us = load double, ptr %scevgep99, align 8
  %.511.us = fadd double %.504.us, %.510.us
  %scevgep114 = getelementptr i8, ptr %scevgep199, i64 %48
  %scevgep115 = getelementptr i8, ptr %scevgep114, i64 -3584
  %.519.us = load double, ptr %scevgep115, align 8
  %.520.us = fmul double %.490.us, %.519.us
  %.522.us = fsub double %.490.us, %.46
  %49 = shl i64 %lsr.iv195, 3
  %scevgep112 = getelementptr i8, ptr %scevgep199, i64 %49
  %scevgep113 = getelementptr i8, ptr %scevgep112, i64 -3072
  %.527.us = load double, ptr %scevgep113, align 8
  %.528.us = fmul double %.522.us, %.527.us
  store double %.511.us, ptr %scevgep117, align 8
  %.543.us = fcmp ogt double %.520.us, %.496.us
  br i1 %.543.us, label %B626.us, label %B596.us

B596.us:                                          
  %50 = shl i64 %lsr.iv195, 3
  %scevgep100 = getelementptr i8, ptr %scevgep199, i64 %50
  %scevgep101 = getelementptr i8, ptr %scevgep100, i64 -1536
  %.554.us = load double, ptr %scevgep101, align 8
  br label %B626.us

B626.us:                                          
  %"$phi626.2.2.2.us" = phi double [ %.554.us, %B596.us ], [ %.511.us, %B370.us ]
  %51 = shl i64 %lsr.iv195, 3
  %scevgep110 = getelementptr i8, ptr %scevgep199, i64 %51
  %scevgep111 = getelementptr i8, ptr %scevgep110, i64 -1536
  store double %"$phi626.2.2.2.us", ptr %scevgep111, align 8
  %.568.us = fcmp ogt double %.528.us, %.496.us
  br i1 %.568.us, label %B696.us, label %B666.us

B666.us:                                          
  %52 = shl i64 %lsr.iv195, 3
  %scevgep102 = getelementptr i8, ptr %scevgep199, i64 %52
  %scevgep103 = getelementptr i8, ptr %scevgep102, i64 -1024
  %.579.us = load double, ptr %scevgep103, align 8
  br label %B696.us

B696.us:                                          
  %"$phi696.2.2.2.us" = phi double [ %.579.us, %B666.us ], [ %.511.us, %B626.us ]
  %53 = shl i64 %lsr.iv195, 3
  %scevgep108 = getelementptr i8, ptr %scevgep199, i64 %53
  %scevgep109 = getelementptr i8, ptr %scevgep108, i64 -1024
  store double %"$phi696.2.2.2.us", ptr %scevgep109, align 8
  %.593.us = fcmp ult double %.520.us, %.496.us
  br i1 %.593.us, label %B736.us, label %B766.us

B736.us:                                          
  %54 = shl i64 %lsr.iv195, 3
  %scevgep106 = getelementptr i8, ptr %scevgep199, i64 %54
  %scevgep107 = getelementptr i8, ptr %scevgep106, i64 -512
  %.606.us = load double, ptr %scevgep107, align 8
  br label %B766.us

B766.us:                                          
  %"$phi766.2.2.2.us" = phi double [ %.606.us, %B736.us ], [ %.511.us, %B696.us ]
  %55 = shl i64 %lsr.iv195, 3
  %scevgep104 = getelementptr i8, ptr %scevgep199, i64 %55
  %scevgep105 = getelementptr i8, ptr %scevgep104, i64 -512
  store double %"$phi766.2.2.2.us", ptr %scevgep105, align 8
  %.620.us = fcmp ult double %.528.us, %.496.us
  br i1 %.620.us, label %B806.us, label %B836.us

B806.us:                                          
  %sunkaddr176 = mul i64 %lsr.iv195, 8
  %sunkaddr177 = getelementptr i8, ptr %scevgep199, i64 %sunkaddr176
  %.639.us = load double, ptr %sunkaddr177, align 8
  br label %B836.us

B836.us:                                          
  %"$phi836.2.2.2.us" = phi double [ %.639.us, %B806.us ], [ %.511.us, %B766.us ]
  %sunkaddr178 = mul i64 %lsr.iv195, 8
  %sunkaddr179 = getelementptr i8, ptr %scevgep199, i64 %sunkaddr178
  store double %"$phi836.2.2.2.us", ptr %sunkaddr179, align 8
  %lsr.iv.next196 = add i64 %lsr.iv195, 1
  %exitcond247.not = icmp eq i64 %45, %lsr.iv.next196
  br i1 %exitcond247.not, label %B368.B276.loopexit_crit_edge.us, label %B370.us, !llvm.loop !149

B368.B276.loopexit_crit_edge.us:                  
  %.325.us = add nuw nsw i64 %.318224230.us, 1
  %scevgep174 = getelementptr i8, ptr %lsr.iv173, i64 512
  %scevgep192 = getelementptr i8, ptr %lsr.iv191, i64 512
  %exitcond248.not = icmp eq i64 %.325.us, %arg.n
  br i1 %exitcond248.not, label %B866.endif, label %B278.endif.us

B866.endif:                                       
  %.760241.not = icmp slt i64 %arg.count, 1
  br i1 %.760241.not, label %B1590, label %B900.preheader

B900.preheader:                                   
  %min.iters.check103 = icmp ult i64 %arg.count, 12
  br i1 %min.iters.check103, label %B900.preheader126, label %vector.memcheck35

vector.memcheck35:                                
  %56 = shl i64 %arg.t, 3
  %scevgep36 = getelementptr i8, ptr %arg.given, i64 %56
  %57 = shl i64 %arg.count, 3
  %58 = add i64 %57, %56
  %scevgep37 = getelementptr i8, ptr %arg.given, i64 %58
  %scevgep38 = getelementptr i8, ptr %arg.least, i64 %56
  %scevgep39 = getelementptr i8, ptr %arg.least, i64 %58
  %scevgep40 = getelementptr i8, ptr %arg.most, i64 %56
  %scevgep41 = getelementptr i8, ptr %arg.most, i64 %58
  %scevgep42 = getelementptr i8, ptr %arg.burns, i64 %56
  %scevgep43 = getelementptr i8, ptr %arg.burns, i64 %58
  %scevgep44 = getelementptr i8, ptr %arg.there, i64 %56
  %scevgep45 = getelementptr i8, ptr %arg.there, i64 %58
  %59 = getelementptr i8, ptr %arg.room, i64 %57
  %scevgep46 = getelementptr i8, ptr %59, i64 4608
  %bound047 = icmp ult ptr %scevgep36, %scevgep39
  %bound148 = icmp ult ptr %scevgep38, %scevgep37
  %found.conflict49 = and i1 %bound047, %bound148
  %bound050 = icmp ult ptr %scevgep36, %scevgep41
  %bound151 = icmp ult ptr %scevgep40, %scevgep37
  %found.conflict52 = and i1 %bound050, %bound151
  %conflict.rdx53 = or i1 %found.conflict49, %found.conflict52
  %bound054 = icmp ult ptr %scevgep36, %scevgep43
  %bound155 = icmp ult ptr %scevgep42, %scevgep37
  %found.conflict56 = and i1 %bound054, %bound155
  %conflict.rdx57 = or i1 %found.conflict56, %conflict.rdx53
  %bound058 = icmp ult ptr %scevgep36, %scevgep45
  %bound159 = icmp ult ptr %scevgep44, %scevgep37
  %found.conflict60 = and i1 %bound058, %bound159
  %conflict.rdx61 = or i1 %found.conflict60, %conflict.rdx57
  %bound062 = icmp ult ptr %scevgep36, %scevgep46
  %bound163 = icmp ult ptr %arg.room, %scevgep37
  %found.conflict64 = and i1 %bound163, %bound062
  %conflict.rdx65 = or i1 %found.conflict64, %conflict.rdx61
  %bound066 = icmp ult ptr %scevgep38, %scevgep41
  %bound167 = icmp ult ptr %scevgep40, %scevgep39
  %found.conflict68 = and i1 %bound066, %bound167
  %conflict.rdx69 = or i1 %found.conflict68, %conflict.rdx65
  %bound070 = icmp ult ptr %scevgep38, %scevgep43
  %bound171 = icmp ult ptr %scevgep42, %scevgep39
  %found.conflict72 = and i1 %bound070, %bound171
  %conflict.rdx73 = or i1 %found.conflict72, %conflict.rdx69
  %bound074 = icmp ult ptr %scevgep38, %scevgep45
  %bound175 = icmp ult ptr %scevgep44, %scevgep39
  %found.conflict76 = and i1 %bound074, %bound175
  %conflict.rdx77 = or i1 %found.conflict76, %conflict.rdx73
  %bound078 = icmp ult ptr %scevgep38, %scevgep46
  %bound179 = icmp ult ptr %arg.room, %scevgep39
  %found.conflict80 = and i1 %bound179, %bound078
  %conflict.rdx81 = or i1 %found.conflict80, %conflict.rdx77
  %bound082 = icmp ult ptr %scevgep40, %scevgep43
  %bound183 = icmp ult ptr %scevgep42, %scevgep41
  %found.conflict84 = and i1 %bound082, %bound183
  %conflict.rdx85 = or i1 %found.conflict84, %conflict.rdx81
  %bound086 = icmp ult ptr %scevgep40, %scevgep45
  %bound187 = icmp ult ptr %scevgep44, %scevgep41
  %found.conflict88 = and i1 %bound086, %bound187
  %conflict.rdx89 = or i1 %found.conflict88, %conflict.rdx85
  %bound090 = icmp ult ptr %scevgep40, %scevgep46
  %bound191 = icmp ult ptr %arg.room, %scevgep41
  %found.conflict92 = and i1 %bound191, %bound090
  %conflict.rdx93 = or i1 %found.conflict92, %conflict.rdx89
  %bound094 = icmp ult ptr %scevgep42, %scevgep45
  %bound195 = icmp ult ptr %scevgep44, %scevgep43
  %found.conflict96 = and i1 %bound094, %bound195
  %conflict.rdx97 = or i1 %found.conflict96, %conflict.rdx93
  %bound098 = icmp ult ptr %scevgep42, %scevgep46
  %bound199 = icmp ult ptr %arg.room, %scevgep43
  %found.conflict100 = and i1 %bound199, %bound098
  %conflict.rdx101 = or i1 %found.conflict100, %conflict.rdx97
  br i1 %conflict.rdx101, label %B900.preheader126, label %vector.ph104

vector.ph104:                                     
  %const145 = bitcast i64 9223372036854775804 to i64
  %n.vec106 = and i64 %arg.count, %const145
  %broadcast.splatinsert107 = insertelement <4 x double> poison, double %.44, i64 0
  %broadcast.splat108 = shufflevector <4 x double> %broadcast.splatinsert107, <4 x double> poison, <4 x i32> zeroinitializer
  %broadcast.splatinsert109 = insertelement <4 x double> poison, double %.42, i64 0
  %broadcast.splat110 = shufflevector <4 x double> %broadcast.splatinsert109, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body111

vector.body111:                                   
  %index112 = phi i64 [ 0, %vector.ph104 ], [ %index.next122, %vector.body111 ]
  %60 = shl i64 %index112, 3
  %scevgep171 = getelementptr i8, ptr %scevgep44, i64 %60
  %wide.load113 = load <4 x double>, ptr %scevgep171, align 8, !alias.scope !150
  %sunkaddr180 = mul i64 %index112, 8
  %sunkaddr181 = getelementptr i8, ptr %arg.room, i64 %sunkaddr180
  %wide.load114 = load <4 x double>, ptr %sunkaddr181, align 8, !alias.scope !153
  %sunkaddr182 = mul i64 %index112, 8
  %sunkaddr183 = getelementptr i8, ptr %arg.room, i64 %sunkaddr182
  %sunkaddr184 = getelementptr i8, ptr %sunkaddr183, i64 512
  %wide.load115 = load <4 x double>, ptr %sunkaddr184, align 8, !alias.scope !153
  %61 = fcmp ogt <4 x double> %wide.load114, %wide.load113
  %62 = select <4 x i1> %61, <4 x double> %wide.load113, <4 x double> %wide.load114
  %sunkaddr185 = mul i64 %index112, 8
  %sunkaddr186 = getelementptr i8, ptr %arg.room, i64 %sunkaddr185
  %sunkaddr187 = getelementptr i8, ptr %sunkaddr186, i64 3072
  %wide.load116 = load <4 x double>, ptr %sunkaddr187, align 8, !alias.scope !153
  %63 = fsub <4 x double> %wide.load113, %wide.load116
  %sunkaddr188 = mul i64 %index112, 8
  %sunkaddr189 = getelementptr i8, ptr %arg.room, i64 %sunkaddr188
  %sunkaddr190 = getelementptr i8, ptr %sunkaddr189, i64 3584
  %wide.load117 = load <4 x double>, ptr %sunkaddr190, align 8, !alias.scope !153
  %64 = fsub <4 x double> %wide.load117, %wide.load113
  %sunkaddr191 = mul i64 %index112, 8
  %sunkaddr192 = getelementptr i8, ptr %arg.room, i64 %sunkaddr191
  %sunkaddr193 = getelementptr i8, ptr %sunkaddr192, i64 4096
  %wide.load118 = load <4 x double>, ptr %sunkaddr193, align 8, !alias.scope !153
  %65 = fsub <4 x double> %wide.load113, %wide.load118
  %sunkaddr194 = mul i64 %index112, 8
  %sunkaddr195 = getelementptr i8, ptr %arg.room, i64 %sunkaddr194
  %sunkaddr196 = getelementptr i8, ptr %sunkaddr195, i64 4608
  %wide.load119 = load <4 x double>, ptr %sunkaddr196, align 8, !alias.scope !153
  %66 = fsub <4 x double> %wide.load119, %wide.load113
  %67 = fcmp oge <4 x double> %64, %wide.load115
  %68 = fadd <4 x double> %wide.load113, %wide.load115
  %69 = select <4 x i1> %67, <4 x double> %68, <4 x double> %wide.load117
  %70 = fcmp ule <4 x double> %64, zeroinitializer
  %71 = fcmp oge <4 x double> %63, %62
  %72 = fsub <4 x double> %wide.load113, %62
  %73 = select <4 x i1> %71, <4 x double> %72, <4 x double> %wide.load116
  %74 = fcmp ule <4 x double> %63, zeroinitializer
  %predphi120 = select <4 x i1> %74, <4 x double> %wide.load113, <4 x double> %73
  %predphi121 = select <4 x i1> %70, <4 x double> %predphi120, <4 x double> %69
  %75 = shl i64 %index112, 3
  %scevgep55 = getelementptr i8, ptr %scevgep36, i64 %75
  store <4 x double> %predphi121, ptr %scevgep55, align 8, !alias.scope !155, !noalias !157
  %76 = fcmp ogt <4 x double> %63, %62
  %77 = select <4 x i1> %76, <4 x double> %62, <4 x double> %63
  %78 = fcmp ogt <4 x double> %65, %62
  %79 = select <4 x i1> %78, <4 x double> %62, <4 x double> %65
  %80 = fcmp olt <4 x double> %77, zeroinitializer
  %81 = select <4 x i1> %80, <4 x double> zeroinitializer, <4 x double> %77
  %82 = fcmp olt <4 x double> %79, zeroinitializer
  %83 = select <4 x i1> %82, <4 x double> zeroinitializer, <4 x double> %79
  %84 = fcmp ogt <4 x double> %64, %wide.load115
  %85 = select <4 x i1> %84, <4 x double> %wide.load115, <4 x double> %64
  %86 = fcmp ogt <4 x double> %66, %wide.load115
  %87 = select <4 x i1> %86, <4 x double> %wide.load115, <4 x double> %66
  %88 = fcmp olt <4 x double> %85, zeroinitializer
  %89 = select <4 x i1> %88, <4 x double> zeroinitializer, <4 x double> %85
  %90 = fcmp olt <4 x double> %87, zeroinitializer
  %91 = select <4 x i1> %90, <4 x double> zeroinitializer, <4 x double> %87
  %92 = fmul <4 x double> %broadcast.splat108, %89
  %93 = fmul <4 x double> %broadcast.splat110, %81
  %94 = fsub <4 x double> %92, %93
  %95 = fmul <4 x double> %broadcast.splat108, %91
  %96 = fmul <4 x double> %broadcast.splat110, %83
  %97 = fsub <4 x double> %95, %96
  %98 = fcmp olt <4 x double> %97, %94
  %99 = select <4 x i1> %98, <4 x double> %94, <4 x double> %97
  %100 = shl i64 %index112, 3
  %scevgep54 = getelementptr i8, ptr %scevgep38, i64 %100
  store <4 x double> %94, ptr %scevgep54, align 8, !alias.scope !161, !noalias !162
  %101 = shl i64 %index112, 3
  %scevgep53 = getelementptr i8, ptr %scevgep40, i64 %101
  store <4 x double> %99, ptr %scevgep53, align 8, !alias.scope !163, !noalias !164
  %102 = shl i64 %index112, 3
  %scevgep52 = getelementptr i8, ptr %scevgep42, i64 %102
  store <4 x double> zeroinitializer, ptr %scevgep52, align 8, !alias.scope !165, !noalias !166
  %index.next122 = add nuw nsw i64 %index112, 4
  %103 = icmp eq i64 %n.vec106, %index.next122
  br i1 %103, label %middle.block123, label %vector.body111, !llvm.loop !167

middle.block123:                                  
  %cmp.n124 = icmp eq i64 %arg.count, %n.vec106
  br i1 %cmp.n124, label %B1590, label %B900.preheader126

B900.preheader126:                                
  %.766240242.ph = phi i64 [ 0, %vector.memcheck35 ], [ 0, %B900.preheader ], [ %n.vec106, %middle.block123 ]
  %104 = add nsw i64 %.766240242.ph, %arg.t
  %105 = shl i64 %104, 3
  %scevgep128 = getelementptr i8, ptr %arg.burns, i64 %105
  %scevgep130 = getelementptr i8, ptr %arg.most, i64 %105
  %scevgep132 = getelementptr i8, ptr %arg.least, i64 %105
  %scevgep134 = getelementptr i8, ptr %arg.given, i64 %105
  %scevgep136 = getelementptr i8, ptr %arg.there, i64 %105
  %106 = shl i64 %.766240242.ph, 3
  %107 = getelementptr i8, ptr %arg.room, i64 %106
  %scevgep138 = getelementptr i8, ptr %107, i64 4608
  %108 = sub i64 %arg.count, %.766240242.ph
  br label %B900
}

declare <4 x double> @llvm.masked.load.v4f64.p0(ptr captures(none), <4 x i1>, <4 x double>)

define internal i32 @walk(ptr noalias %retptr, ptr noalias %excinfo, i64 %arg.n, double %arg.start, double %arg.keep, ptr %arg.store, ptr %arg.value, ptr %arg.limit, ptr %arg.charge_limit, ptr %arg.discharge_limit, ptr %arg.sign, ptr %arg.merit, ptr %arg.there, ptr %arg.bought, ptr %arg.scale, ptr %arg.room, ptr %arg.segment, ptr %arg.ends, ptr %arg.least, ptr %arg.most, ptr %arg.burns, ptr %arg.given, ptr %arg.energy, ptr %arg.charge, ptr %arg.discharge, ptr %arg.taken, ptr %arg.price, ptr %arg.stored, ptr %arg.span) {
B0.endif.endif.endif.endif:
  %.1154 = alloca ptr, align 8
  %excinfo.9 = alloca ptr, align 8
  %.1207 = alloca double, align 8
  %excinfo.10 = alloca ptr, align 8
  store ptr null, ptr %excinfo.10, align 8
  %.87 = load double, ptr %arg.span, align 8
  %.5.i = fptosi double %.87 to i64
  %.115 = getelementptr i8, ptr %arg.span, i64 8
  %.116 = load double, ptr %.115, align 8
  %.5.i17 = fptosi double %.116 to i64
  %.145 = fdiv double 1.000000e+00, %arg.keep
  %.156 = mul nsw i64 %.5.i17, 6
  %.161 = getelementptr double, ptr %arg.ends, i64 %.156
  %.162 = load double, ptr %.161, align 8
  %.174 = add nsw i64 %.5.i17, -1
  %.213 = sub i64 %.5.i, %.5.i17
  %.256192251 = icmp ugt i64 %.213, -9223372036854775808
  br i1 %.256192251, label %B204.preheader, label %B478.endif.endif.endif

B204:                                             
  %lsr.iv61 = phi i64 [ %.5.i17, %B204.preheader ], [ %lsr.iv.next62, %B448 ]
  %low.4.0197 = phi double [ %.162, %B204.preheader ], [ %low.5.1, %B448 ]
  %high.4.0196 = phi double [ %.166, %B204.preheader ], [ %high.5.1, %B448 ]
  %row.3.0195 = phi i64 [ %.156, %B204.preheader ], [ %.295, %B448 ]
  %sunkaddr = mul i64 %row.3.0195, 8
  %sunkaddr35 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr
  %sunkaddr36 = getelementptr i8, ptr %sunkaddr35, i64 -48
  %.304 = load double, ptr %sunkaddr36, align 8
  %sunkaddr37 = mul i64 %row.3.0195, 8
  %sunkaddr38 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr37
  %sunkaddr39 = getelementptr i8, ptr %sunkaddr38, i64 -40
  %.309 = load double, ptr %sunkaddr39, align 8
  %sunkaddr40 = mul i64 %lsr.iv61, 8
  %sunkaddr41 = getelementptr i8, ptr %arg.least, i64 %sunkaddr40
  %sunkaddr42 = getelementptr i8, ptr %sunkaddr41, i64 -8
  %.318 = load double, ptr %sunkaddr42, align 8
  %.320 = fadd double %low.4.0197, %.318
  %.324 = fmul double %.145, %.320
  %sunkaddr43 = mul i64 %lsr.iv61, 8
  %sunkaddr44 = getelementptr i8, ptr %arg.most, i64 %sunkaddr43
  %sunkaddr45 = getelementptr i8, ptr %sunkaddr44, i64 -8
  %.327 = load double, ptr %sunkaddr45, align 8
  %.329 = fadd double %high.4.0196, %.327
  %.333 = fmul double %.145, %.329
  %.342 = fcmp ogt double %.304, %.324
  %"$phi338.1.2.1" = select i1 %.342, double %.304, double %.324
  %.365 = fcmp olt double %.309, %.333
  %"$phi358.1.2.1" = select i1 %.365, double %.309, double %.333
  %.396 = fcmp ogt double %"$phi338.1.2.1", %"$phi358.1.2.1"
  br i1 %.396, label %B372.endif, label %B448

B448:                                             
  %low.5.1 = phi double [ %"$phi338.1.2.1", %B204 ], [ %.13.i19, %B372.endif ]
  %high.5.1 = phi double [ %"$phi358.1.2.1", %B204 ], [ %.13.i19, %B372.endif ]
  %sunkaddr46 = mul i64 %row.3.0195, 8
  %sunkaddr47 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr46
  %sunkaddr48 = getelementptr i8, ptr %sunkaddr47, i64 -48
  store double %low.5.1, ptr %sunkaddr48, align 8
  %sunkaddr49 = mul i64 %row.3.0195, 8
  %sunkaddr50 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr49
  %sunkaddr51 = getelementptr i8, ptr %sunkaddr50, i64 -40
  store double %high.5.1, ptr %sunkaddr51, align 8
  %lsr.iv.next62 = add i64 %lsr.iv61, -1
  %.295 = add i64 %row.3.0195, -6
  %0 = add i64 %1, %lsr.iv.next62
  %.256 = icmp ugt i64 %0, 1
  br i1 %.256, label %B204, label %B478.endif.endif.endif

B612:                                             
  %lsr.iv52 = phi i64 [ %5, %B612.preheader ], [ %lsr.iv.next53, %B612 ]
  %lsr.iv49 = phi i64 [ %4, %B612.preheader ], [ %lsr.iv.next50, %B612 ]
  %lsr.iv46 = phi ptr [ %scevgep, %B612.preheader ], [ %scevgep47, %B612 ]
  %now.2.0206 = phi double [ %.13.i21, %B612.preheader ], [ %"$phi840.1.2.1", %B612 ]
  %scevgep57 = getelementptr i8, ptr %arg.least, i64 %lsr.iv52
  %.724 = load double, ptr %scevgep57, align 8
  %.725 = fcmp olt double %.724, 0.000000e+00
  %"$phi656.1.2.1" = select i1 %.725, double 0.000000e+00, double %.724
  %scevgep56 = getelementptr i8, ptr %arg.most, i64 %lsr.iv52
  %.747 = load double, ptr %scevgep56, align 8
  %.749 = fcmp ogt double %"$phi656.1.2.1", %.747
  %"$phi700.1.2.1" = select i1 %.749, double %.747, double %"$phi656.1.2.1"
  %.779 = fmul double %arg.keep, %now.2.0206
  %.786 = fsub double %.779, %"$phi700.1.2.1"
  %scevgep48 = getelementptr i8, ptr %lsr.iv46, i64 -8
  %.793 = load double, ptr %scevgep48, align 8
  %.795 = fcmp olt double %.786, %.793
  %"$phi784.1.2.1" = select i1 %.795, double %.793, double %.786
  %.823 = load double, ptr %lsr.iv46, align 8
  %.825 = fcmp ogt double %"$phi784.1.2.1", %.823
  %"$phi840.1.2.1" = select i1 %.825, double %.823, double %"$phi784.1.2.1"
  %.853 = fsub double %.779, %"$phi840.1.2.1"
  %sunkaddr52 = getelementptr i8, ptr %arg.energy, i64 %lsr.iv52
  %sunkaddr53 = getelementptr i8, ptr %sunkaddr52, i64 8
  store double %"$phi840.1.2.1", ptr %sunkaddr53, align 8
  %scevgep55 = getelementptr i8, ptr %arg.discharge, i64 %lsr.iv52
  store double %.853, ptr %scevgep55, align 8
  %scevgep47 = getelementptr i8, ptr %lsr.iv46, i64 48
  %lsr.iv.next50 = add i64 %lsr.iv49, -1
  %lsr.iv.next53 = add i64 %lsr.iv52, 8
  %.680 = icmp ugt i64 %lsr.iv.next50, 1
  br i1 %.680, label %B612, label %B882.else.if

common.ret:                                       
  %common.ret.op = phi i32 [ 0, %B1256 ], [ %.1211, %B964.endif.endif.endif.if.if ], [ %.1158, %B964.endif.endif.if.if ]
  ret i32 %common.ret.op

B1256:                                            
  %money.2.0.lcssa = phi double [ 0.000000e+00, %B882.else.if ], [ %.1232, %B964.endif.endif.endif.endif ]
  %.1292 = getelementptr i8, ptr %arg.span, i64 56
  store double %money.2.0.lcssa, ptr %.1292, align 8
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B204.preheader:                                   
  %sunkaddr86 = mul i64 %.5.i17, 48
  %sunkaddr87 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr86
  %sunkaddr88 = getelementptr i8, ptr %sunkaddr87, i64 8
  %.166 = load double, ptr %sunkaddr88, align 8
  %1 = sub i64 1, %.5.i
  br label %B204

B372.endif:                                       
  %.400 = fadd double %"$phi338.1.2.1", %"$phi358.1.2.1"
  %.405 = fmul double %.400, 5.000000e-01
  %.12.i = fcmp ogt double %.304, %.405
  %.13.i = select i1 %.12.i, double %.304, double %.405
  %.12.i18 = fcmp olt double %.309, %.13.i
  %.13.i19 = select i1 %.12.i18, double %.309, double %.13.i
  br label %B448

B478.endif.endif.endif:                           
  %.525 = phi double [ %.162, %B0.endif.endif.endif.endif ], [ %low.5.1, %B448 ]
  %row.3.0.lcssa = phi i64 [ %.156, %B0.endif.endif.endif.endif ], [ %.295, %B448 ]
  %.12.i14 = fcmp ogt double %.525, %arg.start
  %.13.i15 = select i1 %.12.i14, double %.525, double %arg.start
  %.524 = getelementptr double, ptr %arg.ends, i64 %row.3.0.lcssa
  %.562 = getelementptr i8, ptr %.524, i64 8
  %.563 = load double, ptr %.562, align 8
  %.12.i20 = fcmp olt double %.563, %.13.i15
  %.13.i21 = select i1 %.12.i20, double %.563, double %.13.i15
  %.597 = getelementptr double, ptr %arg.energy, i64 %.5.i
  store double %.13.i21, ptr %.597, align 8
  %.637 = sub i64 %.5.i17, %.5.i
  %.680202.not = icmp slt i64 %.637, 1
  br i1 %.680202.not, label %B882.else.if, label %B612.preheader

B612.preheader:                                   
  %2 = shl i64 %row.3.0.lcssa, 3
  %3 = getelementptr i8, ptr %arg.ends, i64 %2
  %scevgep = getelementptr i8, ptr %3, i64 56
  %4 = add nuw i64 %.637, 1
  %5 = shl i64 %.5.i, 3
  br label %B612

B882.else.if:                                     
  %.893.1 = ashr i64 %.5.i, 6
  %.935.1 = ashr i64 %.174, 6
  %.1048217.not = icmp slt i64 %.935.1, %.893.1
  br i1 %.1048217.not, label %B1256, label %B964.lr.ph

B964.lr.ph:                                       
  %.1181 = shl i64 %arg.n, 7
  %reass.sub7 = sub nsw i64 %.935.1, %.893.1
  %6 = add nuw nsw i64 %reass.sub7, 2
  %7 = and i64 %.5.i, -64
  %8 = add i64 %.1181, -64
  %9 = mul i64 %8, %.893.1
  br label %B964.endif.endif

B964.endif.endif:                                 
  %lsr.iv23 = phi i64 [ %lsr.iv.next24, %B964.endif.endif.endif.endif ], [ %9, %B964.lr.ph ]
  %lsr.iv42 = phi i64 [ %7, %B964.lr.ph ], [ %11, %B964.endif.endif.endif.endif ]
  %lsr.iv = phi i64 [ %6, %B964.lr.ph ], [ %lsr.iv.next, %B964.endif.endif.endif.endif ]
  %money.2.0220 = phi double [ 0.000000e+00, %B964.lr.ph ], [ %.1232, %B964.endif.endif.endif.endif ]
  %smax = call i64 @llvm.smax.i64(i64 %.5.i, i64 %lsr.iv42)
  %10 = add i64 %smax, %lsr.iv23
  %.13.i16 = tail call i64 @llvm.smax.i64(i64 %.5.i, i64 %lsr.iv42)
  %11 = add i64 %lsr.iv42, 64
  %.13.i22 = tail call i64 @llvm.smin.i64(i64 %.5.i17, i64 %11)
  %.1148 = sub nsw i64 %.13.i22, %.13.i16
  %.1158 = call i32 @lay_powers(ptr %.1154, ptr %excinfo.9, i64 %.13.i16, i64 %.1148, ptr %arg.store, ptr %arg.charge_limit, ptr %arg.discharge_limit, ptr %arg.scale, ptr %arg.room)
  %cond = icmp eq i32 %.1158, 0
  br i1 %cond, label %B964.endif.endif.endif, label %B964.endif.endif.if.if, !prof !0

B964.endif.endif.endif:                           
  store double 0.000000e+00, ptr %.1207, align 8
  %.1211 = call i32 @serve_block(ptr %.1207, ptr %excinfo.10, i64 %arg.n, i64 %.13.i16, i64 %10, i64 %.1148, ptr %arg.store, ptr %arg.value, ptr %arg.limit, ptr %arg.sign, ptr %arg.merit, ptr %arg.there, ptr %arg.bought, ptr %arg.scale, ptr %arg.room, ptr %arg.segment, ptr %arg.least, ptr %arg.most, ptr %arg.burns, ptr %arg.given, ptr %arg.energy, ptr %arg.charge, ptr %arg.discharge, ptr %arg.taken, ptr %arg.price, ptr %arg.stored)
  %cond23 = icmp eq i32 %.1211, 0
  br i1 %cond23, label %B964.endif.endif.endif.endif, label %B964.endif.endif.endif.if.if, !prof !0

B964.endif.endif.if.if:                           
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B964.endif.endif.endif.endif:                     
  %.1221 = load double, ptr %.1207, align 8
  %.1232 = fadd double %money.2.0220, %.1221
  %lsr.iv.next = add i64 %lsr.iv, -1
  %lsr.iv.next24 = add i64 %lsr.iv23, %8
  %.1048 = icmp ugt i64 %lsr.iv.next, 1
  br i1 %.1048, label %B964.endif.endif, label %B1256

B964.endif.endif.endif.if.if:                     
  %.1219 = icmp sgt i32 %.1211, 0
  %.1212 = load ptr, ptr %excinfo.10, align 8
  %.1220 = select i1 %.1219, ptr %.1212, ptr undef
  store ptr %.1220, ptr %excinfo, align 8
  br label %common.ret
}

define internal i32 @serve_block(ptr noalias %retptr, ptr noalias %excinfo, i64 %arg.n, i64 %arg.t, i64 %arg.at, i64 %arg.count, ptr %arg.store, ptr %arg.value, ptr %arg.limit, ptr %arg.sign, ptr %arg.merit, ptr %arg.there, ptr %arg.bought, ptr %arg.scale, ptr %arg.room, ptr %arg.segment, ptr %arg.least, ptr %arg.most, ptr %arg.burns, ptr %arg.given, ptr %arg.energy, ptr %arg.charge, ptr %arg.discharge, ptr %arg.taken, ptr %arg.price, ptr %arg.stored) {
B0.endif:
  %const = bitcast i64 9223372036854775804 to i64
  %.688 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.77 = getelementptr i8, ptr %arg.store, i64 16
  %.78 = load double, ptr %.77, align 8
  %.80 = getelementptr i8, ptr %arg.store, i64 24
  %.81 = load double, ptr %.80, align 8
  %.84 = load double, ptr %arg.store, align 8
  %.86 = getelementptr i8, ptr %arg.store, i64 8
  %.87 = load double, ptr %.86, align 8
  %.89 = getelementptr i8, ptr %arg.store, i64 32
  %.90 = load double, ptr %.89, align 8
  %.174 = icmp slt i64 %arg.count, 1
  %scevgep300 = getelementptr i8, ptr %arg.room, i64 5120
  %scevgep301 = getelementptr i8, ptr %scevgep300, i64 -5120
  br i1 %.174, label %B1346.endif, label %B172.preheader

B172.preheader:                                   
  %min.iters.check = icmp ult i64 %arg.count, 4
  br i1 %min.iters.check, label %B172.preheader.B172.preheader430_crit_edge, label %vector.memcheck

B172.preheader.B172.preheader430_crit_edge:       
  %.pre24 = shl i64 %arg.t, 3
  br label %B172.preheader430

vector.memcheck:                                  
  %0 = shl i64 %arg.count, 3
  %1 = getelementptr i8, ptr %arg.room, i64 %0
  %scevgep = getelementptr i8, ptr %1, i64 5120
  %2 = shl i64 %arg.t, 3
  %scevgep21 = getelementptr i8, ptr %arg.discharge, i64 %2
  %3 = add i64 %0, %2
  %scevgep22 = getelementptr i8, ptr %arg.discharge, i64 %3
  %scevgep23 = getelementptr i8, ptr %arg.there, i64 %2
  %scevgep24 = getelementptr i8, ptr %arg.there, i64 %3
  %scevgep25 = getelementptr i8, ptr %arg.energy, i64 %2
  %4 = getelementptr i8, ptr %arg.energy, i64 %3
  %scevgep26 = getelementptr i8, ptr %4, i64 8
  %bound0 = icmp ult ptr %arg.room, %scevgep22
  %bound1 = icmp ult ptr %scevgep21, %scevgep
  %found.conflict = and i1 %bound0, %bound1
  %bound027 = icmp ult ptr %arg.room, %scevgep24
  %bound128 = icmp ult ptr %scevgep23, %scevgep
  %found.conflict29 = and i1 %bound027, %bound128
  %conflict.rdx = or i1 %found.conflict29, %found.conflict
  %bound030 = icmp ult ptr %arg.room, %scevgep26
  %bound131 = icmp ult ptr %scevgep25, %scevgep
  %found.conflict32 = and i1 %bound131, %bound030
  %conflict.rdx33 = or i1 %found.conflict32, %conflict.rdx
  br i1 %conflict.rdx33, label %B172.preheader430, label %vector.ph

vector.ph:                                        
  %n.vec = and i64 %arg.count, %const
  %broadcast.splatinsert = insertelement <4 x double> poison, double %.78, i64 0
  %broadcast.splat = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %broadcast.splatinsert34 = insertelement <4 x double> poison, double %.81, i64 0
  %broadcast.splat35 = shufflevector <4 x double> %broadcast.splatinsert34, <4 x double> poison, <4 x i32> zeroinitializer
  %5 = add i64 %2, 8
  %scevgep312 = getelementptr i8, ptr %arg.energy, i64 %5
  br label %vector.body

vector.body:                                      
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %6 = shl i64 %index, 3
  %scevgep789 = getelementptr i8, ptr %scevgep21, i64 %6
  %wide.load = load <4 x double>, ptr %scevgep789, align 8, !alias.scope !168
  %scevgep787 = getelementptr i8, ptr %scevgep23, i64 %6
  %wide.load36 = load <4 x double>, ptr %scevgep787, align 8, !alias.scope !171
  %scevgep781 = getelementptr i8, ptr %arg.room, i64 %6
  %wide.load37 = load <4 x double>, ptr %scevgep781, align 8, !alias.scope !173, !noalias !175
  %7 = shl i64 %index, 3
  %scevgep322 = getelementptr i8, ptr %arg.room, i64 %7
  %scevgep323 = getelementptr i8, ptr %scevgep322, i64 512
  %wide.load38 = load <4 x double>, ptr %scevgep323, align 8, !alias.scope !173, !noalias !175
  %8 = shl i64 %index, 3
  %scevgep314 = getelementptr i8, ptr %scevgep312, i64 %8
  %scevgep315 = getelementptr i8, ptr %scevgep314, i64 -8
  %wide.load39 = load <4 x double>, ptr %scevgep315, align 8, !alias.scope !177
  %9 = shl i64 %index, 3
  %scevgep313 = getelementptr i8, ptr %scevgep312, i64 %9
  %wide.load40 = load <4 x double>, ptr %scevgep313, align 8, !alias.scope !177
  %10 = fadd <4 x double> %wide.load39, %wide.load40
  %11 = fadd <4 x double> %wide.load36, %10
  %12 = fadd <4 x double> %wide.load37, %11
  %13 = fadd <4 x double> %wide.load38, %12
  %14 = fmul <4 x double> %13, splat (double 1.000000e-15)
  %15 = fcmp olt <4 x double> %wide.load, zeroinitializer
  %16 = fneg <4 x double> %wide.load
  %17 = fmul <4 x double> %broadcast.splat, %16
  %18 = select <4 x i1> %15, <4 x double> %17, <4 x double> zeroinitializer
  %19 = fcmp ogt <4 x double> %wide.load, zeroinitializer
  %20 = fmul <4 x double> %broadcast.splat35, %wide.load
  %21 = select <4 x i1> %19, <4 x double> %20, <4 x double> zeroinitializer
  %22 = select <4 x i1> %15, <4 x double> %broadcast.splat, <4 x double> splat (double 1.000000e+00)
  %23 = fmul <4 x double> %22, %14
  %24 = fsub <4 x double> %wide.load37, %23
  %25 = fcmp oge <4 x double> %18, %24
  %26 = select <4 x i1> %25, <4 x double> %wide.load37, <4 x double> %18
  %27 = fsub <4 x double> %wide.load38, %23
  %28 = fcmp oge <4 x double> %21, %27
  %29 = select <4 x i1> %28, <4 x double> %wide.load38, <4 x double> %21
  %30 = fcmp ole <4 x double> %26, %23
  %31 = select <4 x i1> %30, <4 x double> zeroinitializer, <4 x double> %26
  %32 = fcmp ole <4 x double> %29, %23
  %33 = select <4 x i1> %32, <4 x double> zeroinitializer, <4 x double> %29
  %34 = shl i64 %index, 3
  %scevgep320 = getelementptr i8, ptr %arg.room, i64 %34
  %scevgep321 = getelementptr i8, ptr %scevgep320, i64 3072
  store <4 x double> %31, ptr %scevgep321, align 8, !alias.scope !173, !noalias !175
  %35 = shl i64 %index, 3
  %scevgep318 = getelementptr i8, ptr %arg.room, i64 %35
  %scevgep319 = getelementptr i8, ptr %scevgep318, i64 3584
  store <4 x double> %33, ptr %scevgep319, align 8, !alias.scope !173, !noalias !175
  %36 = shl i64 %index, 3
  %scevgep316 = getelementptr i8, ptr %arg.room, i64 %36
  %scevgep317 = getelementptr i8, ptr %scevgep316, i64 5120
  store <4 x double> %23, ptr %scevgep317, align 8, !alias.scope !173, !noalias !175
  %index.next = add nuw nsw i64 %index, 4
  %37 = icmp eq i64 %n.vec, %index.next
  br i1 %37, label %middle.block, label %vector.body, !llvm.loop !178

middle.block:                                     
  %cmp.n = icmp eq i64 %arg.count, %n.vec
  br i1 %cmp.n, label %B642.lr.ph, label %B172.preheader430

B172.preheader430:                                
  %.pre-phi25 = phi i64 [ %.pre24, %B172.preheader.B172.preheader430_crit_edge ], [ %2, %middle.block ], [ %2, %vector.memcheck ]
  %.224737739.ph = phi i64 [ 0, %B172.preheader.B172.preheader430_crit_edge ], [ %n.vec, %middle.block ], [ 0, %vector.memcheck ]
  %38 = shl i64 %.224737739.ph, 3
  %39 = add i64 %38, %.pre-phi25
  %40 = getelementptr i8, ptr %arg.energy, i64 %39
  %scevgep218 = getelementptr i8, ptr %40, i64 8
  %scevgep223 = getelementptr i8, ptr %arg.there, i64 %39
  %scevgep225 = getelementptr i8, ptr %arg.room, i64 %38
  %scevgep235 = getelementptr i8, ptr %arg.discharge, i64 %39
  %41 = sub i64 %arg.count, %.224737739.ph
  br label %B172

B172:                                             
  %lsr.iv219 = phi i64 [ %lsr.iv.next220, %B172 ], [ 0, %B172.preheader430 ]
  %42 = shl i64 %lsr.iv219, 3
  %scevgep236 = getelementptr i8, ptr %scevgep235, i64 %42
  %.264 = load double, ptr %scevgep236, align 8
  %scevgep224 = getelementptr i8, ptr %scevgep223, i64 %42
  %.270 = load double, ptr %scevgep224, align 8
  %scevgep234 = getelementptr i8, ptr %scevgep225, i64 %42
  %.275 = load double, ptr %scevgep234, align 8
  %43 = shl i64 %lsr.iv219, 3
  %scevgep310 = getelementptr i8, ptr %scevgep225, i64 %43
  %scevgep311 = getelementptr i8, ptr %scevgep310, i64 512
  %.280 = load double, ptr %scevgep311, align 8
  %44 = shl i64 %lsr.iv219, 3
  %scevgep302 = getelementptr i8, ptr %scevgep218, i64 %44
  %scevgep303 = getelementptr i8, ptr %scevgep302, i64 -8
  %.319 = load double, ptr %scevgep303, align 8
  %.326 = load double, ptr %scevgep302, align 8
  %.327 = fadd double %.319, %.326
  %.328 = fadd double %.270, %.327
  %.330 = fadd double %.275, %.328
  %.332 = fadd double %.280, %.330
  %.333 = fmul double %.332, 1.000000e-15
  %.338 = fcmp olt double %.264, 0.000000e+00
  %.341 = fneg double %.264
  %.343 = fmul double %.78, %.341
  %"$phi390.1.2.1" = select i1 %.338, double %.343, double 0.000000e+00
  %.358 = fcmp ogt double %.264, 0.000000e+00
  %.362 = fmul double %.81, %.264
  %"$phi416.1.2.1" = select i1 %.358, double %.362, double 0.000000e+00
  %"$phi438.2.2.1" = select i1 %.338, double %.78, double 1.000000e+00
  %.397 = fmul double %"$phi438.2.2.1", %.333
  %.407 = fsub double %.275, %.397
  %.409 = fcmp oge double %"$phi390.1.2.1", %.407
  %"$phi468.1.2.1" = select i1 %.409, double %.275, double %"$phi390.1.2.1"
  %.436 = fsub double %.280, %.397
  %.438 = fcmp oge double %"$phi416.1.2.1", %.436
  %"$phi494.1.2.1" = select i1 %.438, double %.280, double %"$phi416.1.2.1"
  %.465 = fcmp ole double %"$phi468.1.2.1", %.397
  %"$phi532.1.2.1" = select i1 %.465, double 0.000000e+00, double %"$phi468.1.2.1"
  %.481 = fcmp ole double %"$phi494.1.2.1", %.397
  %"$phi532.2.2.1" = select i1 %.481, double 0.000000e+00, double %"$phi494.1.2.1"
  %45 = shl i64 %lsr.iv219, 3
  %scevgep308 = getelementptr i8, ptr %scevgep225, i64 %45
  %scevgep309 = getelementptr i8, ptr %scevgep308, i64 3072
  store double %"$phi532.1.2.1", ptr %scevgep309, align 8
  %46 = shl i64 %lsr.iv219, 3
  %scevgep306 = getelementptr i8, ptr %scevgep225, i64 %46
  %scevgep307 = getelementptr i8, ptr %scevgep306, i64 3584
  store double %"$phi532.2.2.1", ptr %scevgep307, align 8
  %47 = shl i64 %lsr.iv219, 3
  %scevgep304 = getelementptr i8, ptr %scevgep225, i64 %47
  %scevgep305 = getelementptr i8, ptr %scevgep304, i64 5120
  store double %.397, ptr %scevgep305, align 8
  %lsr.iv.next220 = add i64 %lsr.iv219, 1
  %exitcond.not = icmp eq i64 %41, %lsr.iv.next220
  br i1 %exitcond.not, label %B642.lr.ph, label %B172, !llvm.loop !179

B642:                                             
  %.618743745 = phi i64 [ 0, %B642.lr.ph ], [ %.625, %B870 ]
  %.625 = add i64 %.618743745, 1
  %48 = shl i64 %.618743745, 3
  %scevgep753 = getelementptr i8, ptr %scevgep752, i64 %48
  %.658 = load double, ptr %scevgep753, align 8
  %.659 = fcmp ogt double %.658, 0.000000e+00
  br i1 %.659, label %B674, label %B870

B674:                                             
  %49 = add i64 %arg.at, %.618743745
  %50 = shl i64 %.618743745, 3
  %scevgep287 = getelementptr i8, ptr %scevgep750, i64 %50
  %.670 = load double, ptr %scevgep287, align 8
  %51 = shl i64 %.618743745, 3
  %scevgep286 = getelementptr i8, ptr %scevgep748, i64 %51
  %.676 = load double, ptr %scevgep286, align 8
  %sunkaddr = mul i64 %.625, 8
  %sunkaddr326 = getelementptr i8, ptr %arg.room, i64 %sunkaddr
  %sunkaddr327 = getelementptr i8, ptr %sunkaddr326, i64 5112
  %.681 = load double, ptr %sunkaddr327, align 8
  %.692 = call i32 @burn_at(ptr %.688, ptr %excinfo.1, i64 %arg.n, i64 %.618743745, i64 %49, double %.670, double %.676, double %.681, ptr %arg.store, ptr %arg.merit, ptr %arg.room, ptr %arg.segment)
  %cond = icmp eq i32 %.692, 0
  br i1 %cond, label %B674.endif, label %B674.if.if, !prof !0

B870:                                             
  %exitcond898.not = icmp eq i64 %arg.count, %.625
  br i1 %exitcond898.not, label %B904.preheader, label %B642

B904.preheader:                                   
  %min.iters.check116 = icmp ult i64 %arg.count, 28
  br i1 %min.iters.check116, label %B904.preheader429, label %vector.memcheck41

vector.memcheck41:                                
  %scevgep42 = getelementptr i8, ptr %arg.charge, i64 %.pre-phi
  %52 = shl i64 %arg.count, 3
  %53 = add i64 %.pre-phi, %52
  %scevgep43 = getelementptr i8, ptr %arg.charge, i64 %53
  %scevgep45 = getelementptr i8, ptr %arg.discharge, i64 %53
  %scevgep46 = getelementptr i8, ptr %arg.room, i64 2560
  %54 = getelementptr i8, ptr %arg.room, i64 %52
  %scevgep47 = getelementptr i8, ptr %54, i64 5120
  %scevgep49 = getelementptr i8, ptr %arg.there, i64 %53
  %scevgep50 = getelementptr i8, ptr %arg.least, i64 %.pre-phi
  %scevgep51 = getelementptr i8, ptr %arg.least, i64 %53
  %scevgep52 = getelementptr i8, ptr %arg.most, i64 %.pre-phi
  %scevgep53 = getelementptr i8, ptr %arg.most, i64 %53
  %scevgep54 = getelementptr i8, ptr %arg.given, i64 %.pre-phi
  %scevgep55 = getelementptr i8, ptr %arg.given, i64 %53
  %bound056 = icmp ult ptr %scevgep42, %scevgep45
  %bound157 = icmp ult ptr %scevgep748, %scevgep43
  %found.conflict58 = and i1 %bound056, %bound157
  %bound059 = icmp ult ptr %scevgep42, %scevgep47
  %bound160 = icmp ult ptr %scevgep46, %scevgep43
  %found.conflict61 = and i1 %bound059, %bound160
  %conflict.rdx62 = or i1 %found.conflict61, %found.conflict58
  %bound063 = icmp ult ptr %scevgep42, %scevgep49
  %bound164 = icmp ult ptr %scevgep750, %scevgep43
  %found.conflict65 = and i1 %bound063, %bound164
  %conflict.rdx66 = or i1 %found.conflict65, %conflict.rdx62
  %bound067 = icmp ult ptr %scevgep42, %scevgep51
  %bound168 = icmp ult ptr %scevgep50, %scevgep43
  %found.conflict69 = and i1 %bound067, %bound168
  %conflict.rdx70 = or i1 %found.conflict69, %conflict.rdx66
  %bound071 = icmp ult ptr %scevgep42, %scevgep53
  %bound172 = icmp ult ptr %scevgep52, %scevgep43
  %found.conflict73 = and i1 %bound071, %bound172
  %conflict.rdx74 = or i1 %found.conflict73, %conflict.rdx70
  %bound075 = icmp ult ptr %scevgep42, %scevgep55
  %bound176 = icmp ult ptr %scevgep54, %scevgep43
  %found.conflict77 = and i1 %bound075, %bound176
  %conflict.rdx78 = or i1 %found.conflict77, %conflict.rdx74
  %bound079 = icmp ult ptr %scevgep748, %scevgep47
  %bound180 = icmp ult ptr %scevgep46, %scevgep45
  %found.conflict81 = and i1 %bound079, %bound180
  %conflict.rdx82 = or i1 %found.conflict81, %conflict.rdx78
  %bound083 = icmp ult ptr %scevgep748, %scevgep49
  %bound184 = icmp ult ptr %scevgep750, %scevgep45
  %found.conflict85 = and i1 %bound083, %bound184
  %conflict.rdx86 = or i1 %found.conflict85, %conflict.rdx82
  %bound087 = icmp ult ptr %scevgep748, %scevgep51
  %bound188 = icmp ult ptr %scevgep50, %scevgep45
  %found.conflict89 = and i1 %bound087, %bound188
  %conflict.rdx90 = or i1 %found.conflict89, %conflict.rdx86
  %bound091 = icmp ult ptr %scevgep748, %scevgep53
  %bound192 = icmp ult ptr %scevgep52, %scevgep45
  %found.conflict93 = and i1 %bound091, %bound192
  %conflict.rdx94 = or i1 %found.conflict93, %conflict.rdx90
  %bound095 = icmp ult ptr %scevgep748, %scevgep55
  %bound196 = icmp ult ptr %scevgep54, %scevgep45
  %found.conflict97 = and i1 %bound095, %bound196
  %conflict.rdx98 = or i1 %found.conflict97, %conflict.rdx94
  %bound099 = icmp ult ptr %scevgep46, %scevgep49
  %bound1100 = icmp ult ptr %scevgep750, %scevgep47
  %found.conflict101 = and i1 %bound1100, %bound099
  %conflict.rdx102 = or i1 %found.conflict101, %conflict.rdx98
  %bound0103 = icmp ult ptr %scevgep46, %scevgep51
  %bound1104 = icmp ult ptr %scevgep50, %scevgep47
  %found.conflict105 = and i1 %bound1104, %bound0103
  %conflict.rdx106 = or i1 %found.conflict105, %conflict.rdx102
  %bound0107 = icmp ult ptr %scevgep46, %scevgep53
  %bound1108 = icmp ult ptr %scevgep52, %scevgep47
  %found.conflict109 = and i1 %bound1108, %bound0107
  %conflict.rdx110 = or i1 %found.conflict109, %conflict.rdx106
  %bound0111 = icmp ult ptr %scevgep46, %scevgep55
  %bound1112 = icmp ult ptr %scevgep54, %scevgep47
  %found.conflict113 = and i1 %bound1112, %bound0111
  %conflict.rdx114 = or i1 %found.conflict113, %conflict.rdx110
  br i1 %conflict.rdx114, label %B904.preheader429, label %vector.ph117

vector.ph117:                                     
  %n.vec119 = and i64 %arg.count, %const
  %scevgep730 = getelementptr i8, ptr %arg.room, i64 5120
  br label %vector.body120

vector.body120:                                   
  %index121 = phi i64 [ 0, %vector.ph117 ], [ %index.next130, %vector.body120 ]
  %55 = shl i64 %index121, 3
  %scevgep740 = getelementptr i8, ptr %scevgep730, i64 %55
  %scevgep741 = getelementptr i8, ptr %scevgep740, i64 -2048
  %wide.load122 = load <4 x double>, ptr %scevgep741, align 8, !alias.scope !180, !noalias !183
  %scevgep739 = getelementptr i8, ptr %scevgep740, i64 -1536
  %wide.load123 = load <4 x double>, ptr %scevgep739, align 8, !alias.scope !180, !noalias !183
  %56 = shl i64 %index121, 3
  %scevgep279 = getelementptr i8, ptr %scevgep42, i64 %56
  store <4 x double> %wide.load122, ptr %scevgep279, align 8, !alias.scope !188, !noalias !190
  %57 = shl i64 %index121, 3
  %scevgep278 = getelementptr i8, ptr %scevgep748, i64 %57
  store <4 x double> %wide.load123, ptr %scevgep278, align 8, !alias.scope !192, !noalias !193
  %58 = shl i64 %index121, 3
  %scevgep277 = getelementptr i8, ptr %scevgep750, i64 %58
  %wide.load124 = load <4 x double>, ptr %scevgep277, align 8, !alias.scope !194
  %59 = fadd <4 x double> %wide.load123, %wide.load124
  %60 = fsub <4 x double> %59, %wide.load122
  %scevgep284 = getelementptr i8, ptr %scevgep730, i64 %58
  %scevgep285 = getelementptr i8, ptr %scevgep284, i64 -2560
  store <4 x double> %60, ptr %scevgep285, align 8, !alias.scope !180, !noalias !183
  %61 = shl i64 %index121, 3
  %scevgep276 = getelementptr i8, ptr %scevgep50, i64 %61
  %wide.load127 = load <4 x double>, ptr %scevgep276, align 8, !alias.scope !195
  %62 = shl i64 %index121, 3
  %scevgep275 = getelementptr i8, ptr %scevgep52, i64 %62
  %wide.load128 = load <4 x double>, ptr %scevgep275, align 8, !alias.scope !196
  %63 = fcmp olt <4 x double> %wide.load127, %wide.load128
  %64 = xor <4 x i1> %63, splat (i1 true)
  %65 = shl i64 %index121, 3
  %scevgep274 = getelementptr i8, ptr %scevgep54, i64 %65
  %wide.masked.load = tail call <4 x double> @llvm.masked.load.v4f64.p0(ptr align 8 %scevgep274, <4 x i1> %64, <4 x double> poison), !alias.scope !197
  %wide.masked.load129 = tail call <4 x double> @llvm.masked.load.v4f64.p0(ptr align 8 %scevgep740, <4 x i1> %63, <4 x double> poison), !alias.scope !180, !noalias !183
  %66 = fadd <4 x double> %60, %wide.masked.load129
  %predphi = select <4 x i1> %63, <4 x double> %66, <4 x double> %wide.masked.load
  store <4 x double> %predphi, ptr %scevgep741, align 8, !alias.scope !180, !noalias !183
  store <4 x double> zeroinitializer, ptr %scevgep739, align 8, !alias.scope !180, !noalias !183
  %67 = shl i64 %index121, 3
  %scevgep282 = getelementptr i8, ptr %scevgep730, i64 %67
  %scevgep283 = getelementptr i8, ptr %scevgep282, i64 -1024
  store <4 x double> splat (double 0xFFF0000000000000), ptr %scevgep283, align 8, !alias.scope !180, !noalias !183
  %68 = shl i64 %index121, 3
  %scevgep280 = getelementptr i8, ptr %scevgep730, i64 %68
  %scevgep281 = getelementptr i8, ptr %scevgep280, i64 -512
  store <4 x double> splat (double 0x7FF0000000000000), ptr %scevgep281, align 8, !alias.scope !180, !noalias !183
  %index.next130 = add nuw i64 %index121, 4
  %69 = icmp eq i64 %n.vec119, %index.next130
  br i1 %69, label %middle.block131, label %vector.body120, !llvm.loop !198

middle.block131:                                  
  %cmp.n132 = icmp eq i64 %arg.count, %n.vec119
  br i1 %cmp.n132, label %B1346.endif.thread, label %B904.preheader429

B904.preheader429:                                
  %.828750752.ph = phi i64 [ 0, %vector.memcheck41 ], [ 0, %B904.preheader ], [ %n.vec119, %middle.block131 ]
  %70 = shl i64 %.828750752.ph, 3
  %71 = getelementptr i8, ptr %arg.room, i64 %70
  %scevgep692 = getelementptr i8, ptr %71, i64 5120
  %72 = add nsw i64 %.828750752.ph, %arg.t
  %73 = shl i64 %72, 3
  %scevgep706 = getelementptr i8, ptr %arg.given, i64 %73
  %scevgep708 = getelementptr i8, ptr %arg.most, i64 %73
  %scevgep710 = getelementptr i8, ptr %arg.least, i64 %73
  %scevgep712 = getelementptr i8, ptr %arg.there, i64 %73
  %scevgep714 = getelementptr i8, ptr %arg.discharge, i64 %73
  %scevgep716 = getelementptr i8, ptr %arg.charge, i64 %73
  %74 = sub i64 %arg.count, %.828750752.ph
  br label %B904

B904:                                             
  %lsr.iv693 = phi i64 [ 0, %B904.preheader429 ], [ %lsr.iv.next694, %B1218 ]
  %75 = shl i64 %lsr.iv693, 3
  %scevgep704 = getelementptr i8, ptr %scevgep692, i64 %75
  %scevgep705 = getelementptr i8, ptr %scevgep704, i64 -2048
  %.867 = load double, ptr %scevgep705, align 8
  %scevgep703 = getelementptr i8, ptr %scevgep704, i64 -1536
  %.872 = load double, ptr %scevgep703, align 8
  %76 = shl i64 %lsr.iv693, 3
  %scevgep267 = getelementptr i8, ptr %scevgep716, i64 %76
  store double %.867, ptr %scevgep267, align 8
  %77 = shl i64 %lsr.iv693, 3
  %scevgep266 = getelementptr i8, ptr %scevgep714, i64 %77
  store double %.872, ptr %scevgep266, align 8
  %78 = shl i64 %lsr.iv693, 3
  %scevgep265 = getelementptr i8, ptr %scevgep712, i64 %78
  %.890 = load double, ptr %scevgep265, align 8
  %.895 = load double, ptr %scevgep703, align 8
  %.896 = fadd double %.890, %.895
  %.901 = load double, ptr %scevgep705, align 8
  %.902 = fsub double %.896, %.901
  %79 = shl i64 %lsr.iv693, 3
  %scevgep272 = getelementptr i8, ptr %scevgep692, i64 %79
  %scevgep273 = getelementptr i8, ptr %scevgep272, i64 -2560
  store double %.902, ptr %scevgep273, align 8
  %80 = shl i64 %lsr.iv693, 3
  %scevgep264 = getelementptr i8, ptr %scevgep710, i64 %80
  %.917 = load double, ptr %scevgep264, align 8
  %81 = shl i64 %lsr.iv693, 3
  %scevgep263 = getelementptr i8, ptr %scevgep708, i64 %81
  %.923 = load double, ptr %scevgep263, align 8
  %.924 = fcmp olt double %.917, %.923
  br i1 %.924, label %B1160, label %B1198

B1160:                                            
  %sunkaddr329 = mul i64 %lsr.iv693, 8
  %sunkaddr330 = getelementptr i8, ptr %scevgep692, i64 %sunkaddr329
  %.930 = load double, ptr %sunkaddr330, align 8
  %.932 = fadd double %.902, %.930
  br label %B1218

B1198:                                            
  %82 = shl i64 %lsr.iv693, 3
  %scevgep262 = getelementptr i8, ptr %scevgep706, i64 %82
  %.946 = load double, ptr %scevgep262, align 8
  br label %B1218

B1218:                                            
  %"$phi1218.1.2.1" = phi double [ %.932, %B1160 ], [ %.946, %B1198 ]
  %sunkaddr331 = mul i64 %lsr.iv693, 8
  %sunkaddr332 = getelementptr i8, ptr %scevgep692, i64 %sunkaddr331
  %sunkaddr333 = getelementptr i8, ptr %sunkaddr332, i64 -2048
  store double %"$phi1218.1.2.1", ptr %sunkaddr333, align 8
  %sunkaddr334 = mul i64 %lsr.iv693, 8
  %sunkaddr335 = getelementptr i8, ptr %scevgep692, i64 %sunkaddr334
  %sunkaddr336 = getelementptr i8, ptr %sunkaddr335, i64 -1536
  store double 0.000000e+00, ptr %sunkaddr336, align 8
  %83 = shl i64 %lsr.iv693, 3
  %scevgep270 = getelementptr i8, ptr %scevgep692, i64 %83
  %scevgep271 = getelementptr i8, ptr %scevgep270, i64 -1024
  store double 0xFFF0000000000000, ptr %scevgep271, align 8
  %84 = shl i64 %lsr.iv693, 3
  %scevgep268 = getelementptr i8, ptr %scevgep692, i64 %84
  %scevgep269 = getelementptr i8, ptr %scevgep268, i64 -512
  store double 0x7FF0000000000000, ptr %scevgep269, align 8
  %lsr.iv.next694 = add i64 %lsr.iv693, 1
  %exitcond899.not = icmp eq i64 %74, %lsr.iv.next694
  br i1 %exitcond899.not, label %B1346.endif.thread, label %B904, !llvm.loop !199

B1800:                                            
  %lsr.iv634 = phi i64 [ 0, %B1800.preheader ], [ %lsr.iv.next635, %B2222 ]
  %85 = shl i64 %lsr.iv634, 3
  %scevgep638 = getelementptr i8, ptr %scevgep633, i64 %85
  %scevgep639 = getelementptr i8, ptr %scevgep638, i64 -4608
  %scevgep640 = getelementptr i8, ptr %scevgep638, i64 -512
  %.1483 = load double, ptr %scevgep640, align 8
  %scevgep650 = getelementptr i8, ptr %scevgep649, i64 %85
  %.1494 = load double, ptr %scevgep650, align 8
  %86 = shl i64 %lsr.iv634, 3
  %scevgep220 = getelementptr i8, ptr %scevgep647, i64 %86
  %.1500 = load double, ptr %scevgep220, align 8
  %.1501 = fmul double %.1494, %.1500
  %.1513 = fmul double %.84, %.1501
  %.1516 = fmul double %.87, %.1501
  %.1518 = fadd double %.90, %.1516
  %87 = shl i64 %lsr.iv634, 3
  %scevgep219 = getelementptr i8, ptr %scevgep645, i64 %87
  %.1530 = load double, ptr %scevgep219, align 8
  %88 = shl i64 %lsr.iv634, 3
  %scevgep217 = getelementptr i8, ptr %scevgep643, i64 %88
  %.1536 = load double, ptr %scevgep217, align 8
  %.1547 = load double, ptr %scevgep639, align 8
  %.1549 = fcmp olt double %.1530, %.1547
  %.1553 = fcmp ogt double %.1513, %.1483
  %or.cond702 = select i1 %.1549, i1 %.1553, i1 false
  %"$phi2040.1.2.1" = select i1 %or.cond702, double %.1513, double %.1483
  %.1575 = fcmp ogt double %.1536, 0.000000e+00
  %.1579 = fcmp ogt double %.1518, %"$phi2040.1.2.1"
  %or.cond703 = select i1 %.1575, i1 %.1579, i1 false
  %"$phi2072.1.2.1" = select i1 %or.cond703, double %.1518, double %"$phi2040.1.2.1"
  %.1669 = fcmp ueq double %"$phi2072.1.2.1", 0xFFF0000000000000
  br i1 %.1669, label %B2194, label %B2222

B2194:                                            
  %89 = shl i64 %lsr.iv634, 3
  %scevgep226 = getelementptr i8, ptr %scevgep633, i64 %89
  %scevgep228 = getelementptr i8, ptr %scevgep226, i64 -4096
  %.1636 = load double, ptr %scevgep228, align 8
  %.1638 = fcmp olt double %.1536, %.1636
  %.1601 = fcmp ogt double %.1530, 0.000000e+00
  %sunkaddr337 = mul i64 %lsr.iv634, 8
  %sunkaddr338 = getelementptr i8, ptr %scevgep633, i64 %sunkaddr337
  %.1488 = load double, ptr %sunkaddr338, align 8
  %.1607 = fcmp olt double %.1513, %.1488
  %or.cond704 = select i1 %.1601, i1 %.1607, i1 false
  %"$phi2104.1.2.1" = select i1 %or.cond704, double %.1513, double %.1488
  %.1642 = fcmp olt double %.1518, %"$phi2104.1.2.1"
  %or.cond705 = select i1 %.1638, i1 %.1642, i1 false
  %"$phi2164.1.2.1" = select i1 %or.cond705, double %.1518, double %"$phi2104.1.2.1"
  %.1683 = fcmp ueq double %"$phi2164.1.2.1", 0x7FF0000000000000
  br i1 %.1683, label %B2220, label %B2222

B2220:                                            
  br label %B2222

B2222:                                            
  %"$phi2222.1.3.1" = phi double [ 0.000000e+00, %B2220 ], [ %"$phi2072.1.2.1", %B1800 ], [ %"$phi2164.1.2.1", %B2194 ]
  %90 = shl i64 %lsr.iv634, 3
  %scevgep216 = getelementptr i8, ptr %scevgep641, i64 %90
  store double %"$phi2222.1.3.1", ptr %scevgep216, align 8
  %sunkaddr340 = mul i64 %lsr.iv634, 8
  %sunkaddr341 = getelementptr i8, ptr %scevgep649, i64 %sunkaddr340
  store double %.1501, ptr %sunkaddr341, align 8
  %.1717 = fmul double %.1536, %.1715
  %sunkaddr342 = mul i64 %lsr.iv634, 8
  %sunkaddr343 = getelementptr i8, ptr %scevgep633, i64 %sunkaddr342
  store double %.1717, ptr %sunkaddr343, align 8
  %lsr.iv.next635 = add i64 %lsr.iv634, 1
  %exitcond902.not = icmp eq i64 %170, %lsr.iv.next635
  br i1 %exitcond902.not, label %B2288.endif.thread, label %B1800, !llvm.loop !200

B2632:                                            
  %.2200839873 = phi i64 [ %.2207, %B3745 ], [ 0, %B2632.preheader ]
  %.2207 = add nuw nsw i64 %.2200839873, 1
  %.2237 = getelementptr ptr, ptr %arg.value, i64 %.2200839873
  %.2238 = load ptr, ptr %.2237, align 8
  %.2241 = getelementptr ptr, ptr %arg.limit, i64 %.2200839873
  %.2242 = load ptr, ptr %.2241, align 8
  %.2245 = getelementptr ptr, ptr %arg.taken, i64 %.2200839873
  %.2246 = load ptr, ptr %.2245, align 8
  %.2258 = icmp eq i64 %.2200839873, %.5.i10.ph
  br i1 %.2258, label %B2694.endif, label %B2766.endif

B2726:                                            
  %.2348818820 = phi i64 [ %.2355.3, %B2726 ], [ %.2348818820.unr, %B2726.preheader447 ]
  %91 = shl i64 %.2348818820, 3
  %scevgep540 = getelementptr i8, ptr %scevgep534, i64 %91
  %scevgep541 = getelementptr i8, ptr %scevgep540, i64 -24
  %.2384 = load double, ptr %scevgep541, align 8
  %scevgep548 = getelementptr i8, ptr %scevgep542, i64 %91
  %scevgep549 = getelementptr i8, ptr %scevgep548, i64 -24
  store double %.2384, ptr %scevgep549, align 8
  %92 = shl i64 %.2348818820, 3
  %scevgep93 = getelementptr i8, ptr %scevgep534, i64 %92
  %scevgep94 = getelementptr i8, ptr %scevgep93, i64 -16
  %.2384.1 = load double, ptr %scevgep94, align 8
  %93 = shl i64 %.2348818820, 3
  %scevgep88 = getelementptr i8, ptr %scevgep542, i64 %93
  %scevgep90 = getelementptr i8, ptr %scevgep88, i64 -16
  store double %.2384.1, ptr %scevgep90, align 8
  %scevgep91 = getelementptr i8, ptr %scevgep534, i64 %93
  %scevgep92 = getelementptr i8, ptr %scevgep91, i64 -8
  %.2384.2 = load double, ptr %scevgep92, align 8
  %94 = shl i64 %.2348818820, 3
  %scevgep84 = getelementptr i8, ptr %scevgep542, i64 %94
  %scevgep86 = getelementptr i8, ptr %scevgep84, i64 -8
  store double %.2384.2, ptr %scevgep86, align 8
  %.2355.3 = add nuw nsw i64 %.2348818820, 4
  %.2384.3 = load double, ptr %scevgep540, align 8
  store double %.2384.3, ptr %scevgep548, align 8
  %exitcond908.not.3 = icmp eq i64 %arg.count, %.2355.3
  br i1 %exitcond908.not.3, label %B2836, label %B2726, !llvm.loop !201

B2798:                                            
  %.2482811813 = phi i64 [ %.2489.3, %B2798 ], [ %.2482811813.unr, %B2798.preheader448 ]
  %95 = shl i64 %.2482811813, 3
  %scevgep499 = getelementptr i8, ptr %scevgep493, i64 %95
  %scevgep500 = getelementptr i8, ptr %scevgep499, i64 -24
  %.2518 = load double, ptr %scevgep500, align 8
  %scevgep507 = getelementptr i8, ptr %scevgep501, i64 %95
  %scevgep508 = getelementptr i8, ptr %scevgep507, i64 -24
  store double %.2518, ptr %scevgep508, align 8
  %96 = shl i64 %.2482811813, 3
  %scevgep72 = getelementptr i8, ptr %scevgep493, i64 %96
  %scevgep74 = getelementptr i8, ptr %scevgep72, i64 -16
  %.2518.1 = load double, ptr %scevgep74, align 8
  %97 = shl i64 %.2482811813, 3
  %scevgep67 = getelementptr i8, ptr %scevgep501, i64 %97
  %scevgep68 = getelementptr i8, ptr %scevgep67, i64 -16
  store double %.2518.1, ptr %scevgep68, align 8
  %scevgep69 = getelementptr i8, ptr %scevgep493, i64 %97
  %scevgep70 = getelementptr i8, ptr %scevgep69, i64 -8
  %.2518.2 = load double, ptr %scevgep70, align 8
  %98 = shl i64 %.2482811813, 3
  %scevgep65 = getelementptr i8, ptr %scevgep501, i64 %98
  %scevgep66 = getelementptr i8, ptr %scevgep65, i64 -8
  store double %.2518.2, ptr %scevgep66, align 8
  %.2489.3 = add nuw nsw i64 %.2482811813, 4
  %.2518.3 = load double, ptr %scevgep499, align 8
  store double %.2518.3, ptr %scevgep507, align 8
  %exitcond906.not.3 = icmp eq i64 %arg.count, %.2489.3
  br i1 %exitcond906.not.3, label %B2836, label %B2798, !llvm.loop !202

B2836:                                            
  %.2533 = getelementptr double, ptr %arg.sign, i64 %.2200839873
  %.2534 = load double, ptr %.2533, align 8
  %.2537 = fcmp ogt double %.2534, 0.000000e+00
  br i1 %.2537, label %B2860.endif, label %B3260.endif

B2892:                                            
  %.2625832834 = phi i64 [ %.2632, %B3140 ], [ %.2625832834.ph, %B2892.preheader425 ]
  %.2632 = add nuw nsw i64 %.2625832834, 1
  %99 = shl i64 %.2625832834, 3
  %scevgep594 = getelementptr i8, ptr %scevgep593, i64 %99
  %.2665 = load double, ptr %scevgep594, align 8
  %scevgep592 = getelementptr i8, ptr %scevgep591, i64 %99
  %.2671 = load double, ptr %scevgep592, align 8
  %sunkaddr344 = mul i64 %.2625832834, 8
  %sunkaddr345 = getelementptr i8, ptr %arg.room, i64 %sunkaddr344
  %sunkaddr346 = getelementptr i8, ptr %sunkaddr345, i64 4096
  %.2676 = load double, ptr %sunkaddr346, align 8
  %sunkaddr347 = mul i64 %.2625832834, 8
  %sunkaddr348 = getelementptr i8, ptr %arg.room, i64 %sunkaddr347
  %sunkaddr349 = getelementptr i8, ptr %sunkaddr348, i64 2560
  %.2690 = load double, ptr %sunkaddr349, align 8
  %sunkaddr350 = mul i64 %.2625832834, 8
  %sunkaddr351 = getelementptr i8, ptr %arg.room, i64 %sunkaddr350
  %sunkaddr352 = getelementptr i8, ptr %sunkaddr351, i64 5120
  %.2695 = load double, ptr %sunkaddr352, align 8
  %.2704 = fsub double %.2671, %.2695
  %.2706 = fcmp ult double %.2690, %.2704
  br i1 %.2706, label %B3056, label %B3074

B3056:                                            
  %.2717 = fcmp ogt double %.2690, %.2695
  br i1 %.2717, label %B3074, label %B3072

B3072:                                            
  br label %B3074

B3074:                                            
  %"$phi3074.2.3.2" = phi double [ 0.000000e+00, %B3072 ], [ %.2671, %B2892 ], [ %.2690, %B3056 ]
  %.2736 = fsub double %.2690, %.2671
  %.2741 = fcmp olt double %.2736, 0.000000e+00
  %"$phi3104.2.2.2" = select i1 %.2741, double 0.000000e+00, double %.2736
  %.2763 = fcmp ogt double %.2665, %.2676
  br i1 %.2763, label %B3140, label %B3122

B3122:                                            
  %.2778 = fcmp olt double %.2665, %.2676
  br i1 %.2778, label %B3140, label %B3138

B3138:                                            
  br label %B3140

B3140:                                            
  %"$phi3140.2.3.2" = phi double [ %"$phi3074.2.3.2", %B3138 ], [ %.2671, %B3074 ], [ 0.000000e+00, %B3122 ]
  %.2799 = fcmp oeq double %.2665, %.2676
  %"$phi3160.2.2.2" = select i1 %.2799, double %"$phi3104.2.2.2", double %.2690
  %sunkaddr353 = mul i64 %.2625832834, 8
  %sunkaddr354 = getelementptr i8, ptr %arg.room, i64 %sunkaddr353
  %sunkaddr355 = getelementptr i8, ptr %sunkaddr354, i64 2560
  store double %"$phi3160.2.2.2", ptr %sunkaddr355, align 8
  %sunkaddr356 = mul i64 %.2625832834, 8
  %sunkaddr357 = getelementptr i8, ptr %scevgep591, i64 %sunkaddr356
  store double %"$phi3140.2.3.2", ptr %sunkaddr357, align 8
  %sunkaddr358 = mul i64 %.2625832834, 8
  %sunkaddr359 = getelementptr i8, ptr %arg.room, i64 %sunkaddr358
  %sunkaddr360 = getelementptr i8, ptr %sunkaddr359, i64 4608
  %.2841 = load double, ptr %sunkaddr360, align 8
  %.2844 = fmul double %.2665, %"$phi3140.2.3.2"
  %.2849 = fadd double %.2844, %.2841
  store double %.2849, ptr %sunkaddr360, align 8
  %exitcond910.not = icmp eq i64 %arg.count, %.2632
  br i1 %exitcond910.not, label %B3745, label %B2892, !llvm.loop !203

B3292:                                            
  %.2949825827 = phi i64 [ %.2956, %B3542 ], [ %.2949825827.ph, %B3292.preheader426 ]
  %.2956 = add nuw nsw i64 %.2949825827, 1
  %100 = shl i64 %.2949825827, 3
  %scevgep572 = getelementptr i8, ptr %scevgep571, i64 %100
  %.2989 = load double, ptr %scevgep572, align 8
  %scevgep570 = getelementptr i8, ptr %scevgep569, i64 %100
  %.2995 = load double, ptr %scevgep570, align 8
  %sunkaddr361 = mul i64 %.2949825827, 8
  %sunkaddr362 = getelementptr i8, ptr %arg.room, i64 %sunkaddr361
  %sunkaddr363 = getelementptr i8, ptr %sunkaddr362, i64 4096
  %.3000 = load double, ptr %sunkaddr363, align 8
  %sunkaddr364 = mul i64 %.2949825827, 8
  %sunkaddr365 = getelementptr i8, ptr %arg.room, i64 %sunkaddr364
  %sunkaddr366 = getelementptr i8, ptr %sunkaddr365, i64 2560
  %.3014 = load double, ptr %sunkaddr366, align 8
  %sunkaddr367 = mul i64 %.2949825827, 8
  %sunkaddr368 = getelementptr i8, ptr %arg.room, i64 %sunkaddr367
  %sunkaddr369 = getelementptr i8, ptr %sunkaddr368, i64 5120
  %.3019 = load double, ptr %sunkaddr369, align 8
  %.3028 = fsub double %.2995, %.3019
  %.3030 = fcmp ult double %.3014, %.3028
  br i1 %.3030, label %B3456, label %B3474

B3456:                                            
  %.3041 = fcmp ogt double %.3014, %.3019
  br i1 %.3041, label %B3474, label %B3472

B3472:                                            
  br label %B3474

B3474:                                            
  %"$phi3474.2.3.3" = phi double [ 0.000000e+00, %B3472 ], [ %.2995, %B3292 ], [ %.3014, %B3456 ]
  %.3060 = fsub double %.3014, %.2995
  %.3065 = fcmp olt double %.3060, 0.000000e+00
  %"$phi3504.2.2.3" = select i1 %.3065, double 0.000000e+00, double %.3060
  %.3087 = fcmp ogt double %.2989, %.3000
  br i1 %.3087, label %B3542, label %B3524

B3524:                                            
  %.3106 = fcmp olt double %.2989, %.3000
  br i1 %.3106, label %B3542, label %B3540

B3540:                                            
  br label %B3542

B3542:                                            
  %"$phi3542.3.3.3" = phi double [ %"$phi3474.2.3.3", %B3540 ], [ %.2995, %B3474 ], [ 0.000000e+00, %B3524 ]
  %.3121 = fsub double %.2995, %"$phi3542.3.3.3"
  %.3131 = fcmp oeq double %.2989, %.3000
  %"$phi3566.2.2.3" = select i1 %.3131, double %"$phi3504.2.2.3", double %.3014
  %sunkaddr370 = mul i64 %.2949825827, 8
  %sunkaddr371 = getelementptr i8, ptr %arg.room, i64 %sunkaddr370
  %sunkaddr372 = getelementptr i8, ptr %sunkaddr371, i64 2560
  store double %"$phi3566.2.2.3", ptr %sunkaddr372, align 8
  %sunkaddr373 = mul i64 %.2949825827, 8
  %sunkaddr374 = getelementptr i8, ptr %scevgep569, i64 %sunkaddr373
  store double %.3121, ptr %sunkaddr374, align 8
  %sunkaddr375 = mul i64 %.2949825827, 8
  %sunkaddr376 = getelementptr i8, ptr %arg.room, i64 %sunkaddr375
  %sunkaddr377 = getelementptr i8, ptr %sunkaddr376, i64 4608
  %.3173 = load double, ptr %sunkaddr377, align 8
  %.3176 = fmul double %.2989, %.3121
  %.3181 = fsub double %.3173, %.3176
  store double %.3181, ptr %sunkaddr377, align 8
  %exitcond909.not = icmp eq i64 %arg.count, %.2956
  br i1 %exitcond909.not, label %B3745, label %B3292, !llvm.loop !204

B3702:                                            
  %money.2.0890 = phi double [ 0.000000e+00, %B3702.preheader.new ], [ %.3341.7, %B3702 ]
  %.3304886888 = phi i64 [ 0, %B3702.preheader.new ], [ %.3311.7, %B3702 ]
  %sunkaddr378 = mul i64 %.3304886888, 8
  %sunkaddr379 = getelementptr i8, ptr %arg.room, i64 %sunkaddr378
  %sunkaddr380 = getelementptr i8, ptr %sunkaddr379, i64 4608
  %.3339 = load double, ptr %sunkaddr380, align 8
  %.3341 = fadd double %money.2.0890, %.3339
  %sunkaddr381 = mul i64 %.3304886888, 8
  %sunkaddr382 = getelementptr i8, ptr %arg.room, i64 %sunkaddr381
  %sunkaddr383 = getelementptr i8, ptr %sunkaddr382, i64 4616
  %.3339.1 = load double, ptr %sunkaddr383, align 8
  %.3341.1 = fadd double %.3341, %.3339.1
  %sunkaddr384 = mul i64 %.3304886888, 8
  %sunkaddr385 = getelementptr i8, ptr %arg.room, i64 %sunkaddr384
  %sunkaddr386 = getelementptr i8, ptr %sunkaddr385, i64 4624
  %.3339.2 = load double, ptr %sunkaddr386, align 8
  %.3341.2 = fadd double %.3341.1, %.3339.2
  %sunkaddr387 = mul i64 %.3304886888, 8
  %sunkaddr388 = getelementptr i8, ptr %arg.room, i64 %sunkaddr387
  %sunkaddr389 = getelementptr i8, ptr %sunkaddr388, i64 4632
  %.3339.3 = load double, ptr %sunkaddr389, align 8
  %.3341.3 = fadd double %.3341.2, %.3339.3
  %sunkaddr390 = mul i64 %.3304886888, 8
  %sunkaddr391 = getelementptr i8, ptr %arg.room, i64 %sunkaddr390
  %sunkaddr392 = getelementptr i8, ptr %sunkaddr391, i64 4640
  %.3339.4 = load double, ptr %sunkaddr392, align 8
  %.3341.4 = fadd double %.3341.3, %.3339.4
  %sunkaddr393 = mul i64 %.3304886888, 8
  %sunkaddr394 = getelementptr i8, ptr %arg.room, i64 %sunkaddr393
  %sunkaddr395 = getelementptr i8, ptr %sunkaddr394, i64 4648
  %.3339.5 = load double, ptr %sunkaddr395, align 8
  %.3341.5 = fadd double %.3341.4, %.3339.5
  %sunkaddr396 = mul i64 %.3304886888, 8
  %sunkaddr397 = getelementptr i8, ptr %arg.room, i64 %sunkaddr396
  %sunkaddr398 = getelementptr i8, ptr %sunkaddr397, i64 4656
  %.3339.6 = load double, ptr %sunkaddr398, align 8
  %.3341.6 = fadd double %.3341.5, %.3339.6
  %.3311.7 = add nuw nsw i64 %.3304886888, 8
  %sunkaddr399 = mul i64 %.3304886888, 8
  %sunkaddr400 = getelementptr i8, ptr %arg.room, i64 %sunkaddr399
  %sunkaddr401 = getelementptr i8, ptr %sunkaddr400, i64 4664
  %.3339.7 = load double, ptr %sunkaddr401, align 8
  %.3341.7 = fadd double %.3341.6, %.3339.7
  %niter.ncmp.7 = icmp eq i64 %unroll_iter, %.3311.7
  br i1 %niter.ncmp.7, label %B3744.loopexit.unr-lcssa, label %B3702

common.ret:                                       
  %common.ret.op = phi i32 [ 0, %B3744 ], [ %.692, %B674.if.if ]
  ret i32 %common.ret.op

B3744.loopexit.unr-lcssa:                         
  %lcmp.mod437.not = icmp eq i64 %xtraiter436, 0
  br i1 %lcmp.mod437.not, label %B3744, label %B3702.epil.preheader

B3702.epil.preheader:                             
  %money.2.0890.epil.init = phi double [ 0.000000e+00, %B3702.preheader ], [ %.3341.7, %B3744.loopexit.unr-lcssa ]
  %.3304886888.epil.init = phi i64 [ 0, %B3702.preheader ], [ %unroll_iter, %B3744.loopexit.unr-lcssa ]
  %101 = shl i64 %.3304886888.epil.init, 3
  %102 = getelementptr i8, ptr %arg.room, i64 %101
  %scevgep451 = getelementptr i8, ptr %102, i64 4608
  br label %B3702.epil

B3702.epil:                                       
  %money.2.0890.epil = phi double [ %.3341.epil, %B3702.epil ], [ %money.2.0890.epil.init, %B3702.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %B3702.epil ], [ 0, %B3702.epil.preheader ]
  %103 = shl i64 %epil.iter, 3
  %scevgep37 = getelementptr i8, ptr %scevgep451, i64 %103
  %.3339.epil = load double, ptr %scevgep37, align 8
  %.3341.epil = fadd double %money.2.0890.epil, %.3339.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter436, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B3744, label %B3702.epil, !llvm.loop !205

B3744:                                            
  %money.2.0.lcssa = phi double [ 0.000000e+00, %B3666.endif ], [ 0.000000e+00, %B1346.endif ], [ %.3341.7, %B3744.loopexit.unr-lcssa ], [ %.3341.epil, %B3702.epil ]
  store double %money.2.0.lcssa, ptr %retptr, align 8
  br label %common.ret

B3745:                                            
  %exitcond911.not = icmp eq i64 %.2207, %arg.n
  br i1 %exitcond911.not, label %B3666.endif, label %B2632

B642.lr.ph:                                       
  %.pre-phi = phi i64 [ %2, %middle.block ], [ %.pre-phi25, %B172 ]
  %scevgep748 = getelementptr i8, ptr %arg.discharge, i64 %.pre-phi
  %scevgep750 = getelementptr i8, ptr %arg.there, i64 %.pre-phi
  %scevgep752 = getelementptr i8, ptr %arg.burns, i64 %.pre-phi
  br label %B642

B674.endif:                                       
  %.714 = load double, ptr %arg.segment, align 8
  %sunkaddr402 = getelementptr i8, ptr %arg.segment, i64 8
  %.717 = load double, ptr %sunkaddr402, align 8
  %sunkaddr403 = mul i64 %.625, 8
  %sunkaddr404 = getelementptr i8, ptr %arg.room, i64 %sunkaddr403
  %sunkaddr405 = getelementptr i8, ptr %sunkaddr404, i64 3064
  store double %.714, ptr %sunkaddr405, align 8
  %sunkaddr406 = mul i64 %.625, 8
  %sunkaddr407 = getelementptr i8, ptr %arg.room, i64 %sunkaddr406
  %sunkaddr408 = getelementptr i8, ptr %sunkaddr407, i64 3576
  store double %.717, ptr %sunkaddr408, align 8
  br label %B870

B674.if.if:                                       
  %.700 = icmp sgt i32 %.692, 0
  %.693 = load ptr, ptr %excinfo.1, align 8
  %.701 = select i1 %.700, ptr %.693, ptr undef
  store ptr %.701, ptr %excinfo, align 8
  br label %common.ret

B1346.endif:                                      
  %.1027 = icmp slt i64 %arg.n, 1
  br i1 %.1027, label %B3744, label %B1346.endif.B2632.preheader_crit_edge

B1346.endif.B2632.preheader_crit_edge:            
  %.pre = shl i64 %arg.count, 3
  %.pre22 = shl i64 %arg.t, 3
  br label %B2632.preheader

B1346.endif.thread:                               
  %.1027918 = icmp sgt i64 %arg.n, 0
  br i1 %.1027918, label %B1378.endif.us.preheader, label %B1800.lr.ph

B1378.endif.us.preheader:                         
  %104 = icmp ult i64 %arg.count, 4
  %105 = getelementptr double, ptr %arg.merit, i64 %arg.at
  %scevgep135 = getelementptr i8, ptr %arg.room, i64 3072
  %106 = shl i64 %arg.count, 3
  %107 = getelementptr i8, ptr %arg.room, i64 %106
  %scevgep136 = getelementptr i8, ptr %107, i64 4608
  %108 = shl i64 %arg.n, 9
  %109 = shl i64 %arg.at, 3
  %110 = getelementptr i8, ptr %arg.merit, i64 %108
  %scevgep137 = getelementptr i8, ptr %110, i64 %109
  %111 = shl i64 %arg.n, 10
  %112 = getelementptr i8, ptr %arg.merit, i64 %111
  %113 = getelementptr i8, ptr %112, i64 %106
  %114 = getelementptr i8, ptr %113, i64 %109
  %scevgep138 = getelementptr i8, ptr %114, i64 -512
  %115 = getelementptr i8, ptr %110, i64 %106
  %116 = getelementptr i8, ptr %115, i64 %109
  %scevgep139 = getelementptr i8, ptr %116, i64 -512
  %bound0140 = icmp ult ptr %scevgep135, %scevgep138
  %bound1141 = icmp ult ptr %scevgep137, %scevgep136
  %found.conflict142 = and i1 %bound0140, %bound1141
  %bound0143 = icmp ult ptr %scevgep135, %scevgep139
  %bound1144 = icmp ult ptr %105, %scevgep136
  %found.conflict145 = and i1 %bound0143, %bound1144
  %conflict.rdx146 = or i1 %found.conflict142, %found.conflict145
  %n.vec151 = and i64 %arg.count, %const
  %scevgep667 = getelementptr i8, ptr %arg.room, i64 4608
  %brmerge = select i1 %104, i1 true, i1 %conflict.rdx146
  br label %B1378.endif.us

B1378.endif.us:                                   
  %lsr.iv679 = phi ptr [ %105, %B1378.endif.us.preheader ], [ %scevgep680, %B1468.B1376.loopexit_crit_edge.us ]
  %lsr.iv676 = phi ptr [ %scevgep137, %B1378.endif.us.preheader ], [ %scevgep677, %B1468.B1376.loopexit_crit_edge.us ]
  %.1075764770.us = phi i64 [ 0, %B1378.endif.us.preheader ], [ %.1082.us, %B1468.B1376.loopexit_crit_edge.us ]
  br i1 %brmerge, label %B1470.us.preheader, label %vector.body152.preheader

vector.body152.preheader:                         
  br label %vector.body152

vector.body152:                                   
  %index153 = phi i64 [ %index.next161, %vector.body152 ], [ 0, %vector.body152.preheader ]
  %117 = shl i64 %index153, 3
  %scevgep681 = getelementptr i8, ptr %lsr.iv679, i64 %117
  %wide.load154 = load <4 x double>, ptr %scevgep681, align 8, !alias.scope !206
  %scevgep678 = getelementptr i8, ptr %lsr.iv676, i64 %117
  %wide.load155 = load <4 x double>, ptr %scevgep678, align 8, !alias.scope !209
  %scevgep673 = getelementptr i8, ptr %scevgep667, i64 %117
  %118 = shl i64 %index153, 3
  %scevgep249 = getelementptr i8, ptr %scevgep667, i64 %118
  %scevgep250 = getelementptr i8, ptr %scevgep249, i64 -512
  %wide.load156 = load <4 x double>, ptr %scevgep250, align 8, !alias.scope !211, !noalias !213
  %119 = shl i64 %index153, 3
  %scevgep247 = getelementptr i8, ptr %scevgep667, i64 %119
  %scevgep248 = getelementptr i8, ptr %scevgep247, i64 -1024
  %wide.load157 = load <4 x double>, ptr %scevgep248, align 8, !alias.scope !211, !noalias !213
  %120 = fadd <4 x double> %wide.load155, %wide.load157
  store <4 x double> %120, ptr %scevgep248, align 8, !alias.scope !211, !noalias !213
  %121 = shl i64 %index153, 3
  %scevgep243 = getelementptr i8, ptr %scevgep667, i64 %121
  %scevgep245 = getelementptr i8, ptr %scevgep243, i64 -1536
  %wide.load158 = load <4 x double>, ptr %scevgep245, align 8, !alias.scope !211, !noalias !213
  %122 = fcmp ogt <4 x double> %120, %wide.load158
  %123 = fcmp ogt <4 x double> %wide.load154, %wide.load156
  %124 = select <4 x i1> %122, <4 x i1> %123, <4 x i1> zeroinitializer
  %125 = select <4 x i1> %124, <4 x double> %wide.load154, <4 x double> %wide.load156
  store <4 x double> %125, ptr %scevgep250, align 8, !alias.scope !211, !noalias !213
  %126 = fcmp ule <4 x double> %wide.load155, zeroinitializer
  %predphi160 = tail call <4 x double> @llvm.masked.load.v4f64.p0(ptr align 8 %scevgep673, <4 x i1> %126, <4 x double> %wide.load154)
  store <4 x double> %predphi160, ptr %scevgep673, align 8, !alias.scope !211, !noalias !213
  %index.next161 = add nuw i64 %index153, 4
  %127 = icmp eq i64 %n.vec151, %index.next161
  br i1 %127, label %middle.block162, label %vector.body152, !llvm.loop !214

middle.block162:                                  
  %128 = icmp eq i64 %arg.count, %n.vec151
  br i1 %128, label %B1468.B1376.loopexit_crit_edge.us, label %B1470.us.preheader

B1470.us.preheader:                               
  %.1207757759.us.ph = phi i64 [ %n.vec151, %middle.block162 ], [ 0, %B1378.endif.us ]
  br label %B1470.us

B1470.us:                                         
  %.1207757759.us = phi i64 [ %.1214.us, %B1740.us ], [ %.1207757759.us.ph, %B1470.us.preheader ]
  %.1214.us = add nuw nsw i64 %.1207757759.us, 1
  %129 = shl i64 %.1207757759.us, 3
  %scevgep691 = getelementptr i8, ptr %lsr.iv679, i64 %129
  %.1247.us = load double, ptr %scevgep691, align 8
  %scevgep690 = getelementptr i8, ptr %lsr.iv676, i64 %129
  %.1253.us = load double, ptr %scevgep690, align 8
  %130 = shl i64 %.1207757759.us, 3
  %scevgep260 = getelementptr i8, ptr %scevgep667, i64 %130
  %scevgep261 = getelementptr i8, ptr %scevgep260, i64 -512
  %.1258.us = load double, ptr %scevgep261, align 8
  %131 = shl i64 %.1207757759.us, 3
  %scevgep253 = getelementptr i8, ptr %scevgep667, i64 %131
  %scevgep259 = getelementptr i8, ptr %scevgep253, i64 -1024
  %.1272.us = load double, ptr %scevgep259, align 8
  %.1274.us = fadd double %.1253.us, %.1272.us
  store double %.1274.us, ptr %scevgep259, align 8
  %132 = shl i64 %.1207757759.us, 3
  %scevgep251 = getelementptr i8, ptr %scevgep667, i64 %132
  %scevgep252 = getelementptr i8, ptr %scevgep251, i64 -1536
  %.1284.us = load double, ptr %scevgep252, align 8
  %.1285.us = fcmp ogt double %.1274.us, %.1284.us
  %.1289.us = fcmp ogt double %.1247.us, %.1258.us
  %or.cond.us = select i1 %.1285.us, i1 %.1289.us, i1 false
  %"$phi1670.2.2.2.us" = select i1 %or.cond.us, double %.1247.us, double %.1258.us
  store double %"$phi1670.2.2.2.us", ptr %scevgep261, align 8
  %.1313.us = fcmp ogt double %.1253.us, 0.000000e+00
  br i1 %.1313.us, label %B1740.us, label %B1710.us

B1710.us:                                         
  %sunkaddr409 = mul i64 %.1207757759.us, 8
  %sunkaddr410 = getelementptr i8, ptr %scevgep667, i64 %sunkaddr409
  %.1330.us = load double, ptr %sunkaddr410, align 8
  br label %B1740.us

B1740.us:                                         
  %"$phi1740.2.2.2.us" = phi double [ %.1330.us, %B1710.us ], [ %.1247.us, %B1470.us ]
  %sunkaddr411 = mul i64 %.1207757759.us, 8
  %sunkaddr412 = getelementptr i8, ptr %scevgep667, i64 %sunkaddr411
  store double %"$phi1740.2.2.2.us", ptr %sunkaddr412, align 8
  %exitcond900.not = icmp eq i64 %arg.count, %.1214.us
  br i1 %exitcond900.not, label %B1468.B1376.loopexit_crit_edge.us, label %B1470.us, !llvm.loop !215

B1468.B1376.loopexit_crit_edge.us:                
  %.1082.us = add nuw nsw i64 %.1075764770.us, 1
  %scevgep677 = getelementptr i8, ptr %lsr.iv676, i64 512
  %scevgep680 = getelementptr i8, ptr %lsr.iv679, i64 512
  %exitcond901.not = icmp eq i64 %.1082.us, %arg.n
  br i1 %exitcond901.not, label %B1800.lr.ph, label %B1378.endif.us

B1800.lr.ph:                                      
  %.1715 = fneg double %.90
  %min.iters.check225 = icmp ult i64 %arg.count, 16
  br i1 %min.iters.check225, label %B1800.preheader, label %vector.memcheck165

vector.memcheck165:                               
  %scevgep166 = getelementptr i8, ptr %arg.price, i64 %.pre-phi
  %133 = shl i64 %arg.count, 3
  %134 = add i64 %.pre-phi, %133
  %scevgep167 = getelementptr i8, ptr %arg.price, i64 %134
  %scevgep168 = getelementptr i8, ptr %arg.stored, i64 %.pre-phi
  %scevgep169 = getelementptr i8, ptr %arg.stored, i64 %134
  %135 = getelementptr i8, ptr %arg.room, i64 %133
  %scevgep170 = getelementptr i8, ptr %135, i64 4608
  %scevgep171 = getelementptr i8, ptr %arg.scale, i64 %.pre-phi
  %scevgep172 = getelementptr i8, ptr %arg.scale, i64 %134
  %scevgep173 = getelementptr i8, ptr %arg.charge, i64 %.pre-phi
  %scevgep174 = getelementptr i8, ptr %arg.charge, i64 %134
  %scevgep176 = getelementptr i8, ptr %arg.discharge, i64 %134
  %bound0177 = icmp ult ptr %scevgep166, %scevgep169
  %bound1178 = icmp ult ptr %scevgep168, %scevgep167
  %found.conflict179 = and i1 %bound0177, %bound1178
  %bound0180 = icmp ult ptr %scevgep166, %scevgep170
  %bound1181 = icmp ult ptr %arg.room, %scevgep167
  %found.conflict182 = and i1 %bound0180, %bound1181
  %conflict.rdx183 = or i1 %found.conflict182, %found.conflict179
  %bound0184 = icmp ult ptr %scevgep166, %scevgep172
  %bound1185 = icmp ult ptr %scevgep171, %scevgep167
  %found.conflict186 = and i1 %bound0184, %bound1185
  %conflict.rdx187 = or i1 %found.conflict186, %conflict.rdx183
  %bound0188 = icmp ult ptr %scevgep166, %scevgep174
  %bound1189 = icmp ult ptr %scevgep173, %scevgep167
  %found.conflict190 = and i1 %bound0188, %bound1189
  %conflict.rdx191 = or i1 %found.conflict190, %conflict.rdx187
  %bound0192 = icmp ult ptr %scevgep166, %scevgep176
  %bound1193 = icmp ult ptr %scevgep748, %scevgep167
  %found.conflict194 = and i1 %bound0192, %bound1193
  %conflict.rdx195 = or i1 %found.conflict194, %conflict.rdx191
  %bound0196 = icmp ult ptr %scevgep168, %scevgep170
  %bound1197 = icmp ult ptr %arg.room, %scevgep169
  %found.conflict198 = and i1 %bound0196, %bound1197
  %conflict.rdx199 = or i1 %found.conflict198, %conflict.rdx195
  %bound0200 = icmp ult ptr %scevgep168, %scevgep172
  %bound1201 = icmp ult ptr %scevgep171, %scevgep169
  %found.conflict202 = and i1 %bound0200, %bound1201
  %conflict.rdx203 = or i1 %found.conflict202, %conflict.rdx199
  %bound0204 = icmp ult ptr %scevgep168, %scevgep174
  %bound1205 = icmp ult ptr %scevgep173, %scevgep169
  %found.conflict206 = and i1 %bound0204, %bound1205
  %conflict.rdx207 = or i1 %found.conflict206, %conflict.rdx203
  %bound0208 = icmp ult ptr %scevgep168, %scevgep176
  %bound1209 = icmp ult ptr %scevgep748, %scevgep169
  %found.conflict210 = and i1 %bound0208, %bound1209
  %conflict.rdx211 = or i1 %found.conflict210, %conflict.rdx207
  %bound0212 = icmp ult ptr %arg.room, %scevgep172
  %bound1213 = icmp ult ptr %scevgep171, %scevgep170
  %found.conflict214 = and i1 %bound1213, %bound0212
  %conflict.rdx215 = or i1 %found.conflict214, %conflict.rdx211
  %bound0216 = icmp ult ptr %arg.room, %scevgep174
  %bound1217 = icmp ult ptr %scevgep173, %scevgep170
  %found.conflict218 = and i1 %bound1217, %bound0216
  %conflict.rdx219 = or i1 %found.conflict218, %conflict.rdx215
  %bound0220 = icmp ult ptr %scevgep301, %scevgep176
  %bound1221 = icmp ult ptr %scevgep748, %scevgep170
  %found.conflict222 = and i1 %bound1221, %bound0220
  %conflict.rdx223 = or i1 %found.conflict222, %conflict.rdx219
  br i1 %conflict.rdx223, label %B1800.preheader, label %vector.ph226

vector.ph226:                                     
  %n.vec228 = and i64 %arg.count, %const
  %broadcast.splatinsert229 = insertelement <4 x double> poison, double %.1715, i64 0
  %broadcast.splat230 = shufflevector <4 x double> %broadcast.splatinsert229, <4 x double> poison, <4 x i32> zeroinitializer
  %broadcast.splatinsert231 = insertelement <4 x double> poison, double %.84, i64 0
  %broadcast.splat232 = shufflevector <4 x double> %broadcast.splatinsert231, <4 x double> poison, <4 x i32> zeroinitializer
  %broadcast.splatinsert233 = insertelement <4 x double> poison, double %.87, i64 0
  %broadcast.splat234 = shufflevector <4 x double> %broadcast.splatinsert233, <4 x double> poison, <4 x i32> zeroinitializer
  %broadcast.splatinsert235 = insertelement <4 x double> poison, double %.90, i64 0
  %broadcast.splat236 = shufflevector <4 x double> %broadcast.splatinsert235, <4 x double> poison, <4 x i32> zeroinitializer
  %scevgep661 = getelementptr i8, ptr %arg.room, i64 4608
  br label %vector.body237

vector.body237:                                   
  %index238 = phi i64 [ 0, %vector.ph226 ], [ %index.next249, %vector.body237 ]
  %136 = shl i64 %index238, 3
  %scevgep664 = getelementptr i8, ptr %scevgep661, i64 %136
  %scevgep665 = getelementptr i8, ptr %scevgep664, i64 -4608
  %scevgep666 = getelementptr i8, ptr %scevgep664, i64 -512
  %wide.load239 = load <4 x double>, ptr %scevgep666, align 8, !alias.scope !216, !noalias !219
  %scevgep660 = getelementptr i8, ptr %scevgep168, i64 %136
  %wide.load240 = load <4 x double>, ptr %scevgep660, align 8, !alias.scope !223, !noalias !225
  %137 = shl i64 %index238, 3
  %scevgep238 = getelementptr i8, ptr %scevgep171, i64 %137
  %wide.load241 = load <4 x double>, ptr %scevgep238, align 8, !alias.scope !226
  %138 = fmul <4 x double> %wide.load240, %wide.load241
  %139 = fmul <4 x double> %broadcast.splat232, %138
  %140 = fmul <4 x double> %broadcast.splat234, %138
  %141 = fadd <4 x double> %broadcast.splat236, %140
  %142 = shl i64 %index238, 3
  %scevgep237 = getelementptr i8, ptr %scevgep173, i64 %142
  %wide.load242 = load <4 x double>, ptr %scevgep237, align 8, !alias.scope !227
  %143 = shl i64 %index238, 3
  %scevgep232 = getelementptr i8, ptr %scevgep748, i64 %143
  %wide.load243 = load <4 x double>, ptr %scevgep232, align 8, !alias.scope !228
  %wide.load244 = load <4 x double>, ptr %scevgep665, align 8, !alias.scope !216, !noalias !219
  %144 = fcmp olt <4 x double> %wide.load242, %wide.load244
  %145 = fcmp ogt <4 x double> %139, %wide.load239
  %146 = select <4 x i1> %144, <4 x i1> %145, <4 x i1> zeroinitializer
  %147 = select <4 x i1> %146, <4 x double> %139, <4 x double> %wide.load239
  %148 = fcmp ogt <4 x double> %wide.load243, zeroinitializer
  %149 = fcmp ogt <4 x double> %141, %147
  %150 = select <4 x i1> %148, <4 x i1> %149, <4 x i1> zeroinitializer
  %151 = select <4 x i1> %150, <4 x double> %141, <4 x double> %147
  %152 = fcmp ueq <4 x double> %151, splat (double 0xFFF0000000000000)
  %153 = shl i64 %index238, 3
  %scevgep239 = getelementptr i8, ptr %scevgep661, i64 %153
  %scevgep241 = getelementptr i8, ptr %scevgep239, i64 -4096
  %wide.masked.load245 = tail call <4 x double> @llvm.masked.load.v4f64.p0(ptr align 8 %scevgep241, <4 x i1> %152, <4 x double> poison), !alias.scope !216, !noalias !219
  %154 = fcmp olt <4 x double> %wide.load243, %wide.masked.load245
  %155 = fcmp ogt <4 x double> %wide.load242, zeroinitializer
  %wide.load246 = load <4 x double>, ptr %scevgep664, align 8, !alias.scope !216, !noalias !219
  %156 = fcmp olt <4 x double> %139, %wide.load246
  %157 = select <4 x i1> %155, <4 x i1> %156, <4 x i1> zeroinitializer
  %158 = select <4 x i1> %157, <4 x double> %139, <4 x double> %wide.load246
  %159 = fcmp olt <4 x double> %141, %158
  %160 = select <4 x i1> %154, <4 x i1> %159, <4 x i1> zeroinitializer
  %161 = select <4 x i1> %160, <4 x double> %141, <4 x double> %158
  %162 = fcmp ueq <4 x double> %161, splat (double 0x7FF0000000000000)
  %predphi247 = select <4 x i1> %162, <4 x double> zeroinitializer, <4 x double> %161
  %predphi248 = select <4 x i1> %152, <4 x double> %predphi247, <4 x double> %151
  %163 = shl i64 %index238, 3
  %scevgep230 = getelementptr i8, ptr %scevgep166, i64 %163
  store <4 x double> %predphi248, ptr %scevgep230, align 8, !alias.scope !229, !noalias !231
  store <4 x double> %138, ptr %scevgep660, align 8, !alias.scope !223, !noalias !225
  %164 = fmul <4 x double> %broadcast.splat230, %wide.load243
  store <4 x double> %164, ptr %scevgep664, align 8, !alias.scope !216, !noalias !219
  %index.next249 = add nuw i64 %index238, 4
  %165 = icmp eq i64 %n.vec228, %index.next249
  br i1 %165, label %middle.block250, label %vector.body237, !llvm.loop !232

middle.block250:                                  
  %cmp.n251 = icmp eq i64 %arg.count, %n.vec228
  br i1 %cmp.n251, label %B2288.endif.thread, label %B1800.preheader

B1800.preheader:                                  
  %.1444780782.ph = phi i64 [ 0, %vector.memcheck165 ], [ 0, %B1800.lr.ph ], [ %n.vec228, %middle.block250 ]
  %166 = shl i64 %.1444780782.ph, 3
  %167 = getelementptr i8, ptr %arg.room, i64 %166
  %scevgep633 = getelementptr i8, ptr %167, i64 4608
  %168 = add nsw i64 %.1444780782.ph, %arg.t
  %169 = shl i64 %168, 3
  %scevgep641 = getelementptr i8, ptr %arg.price, i64 %169
  %scevgep643 = getelementptr i8, ptr %arg.discharge, i64 %169
  %scevgep645 = getelementptr i8, ptr %arg.charge, i64 %169
  %scevgep647 = getelementptr i8, ptr %arg.scale, i64 %169
  %scevgep649 = getelementptr i8, ptr %arg.stored, i64 %169
  %170 = sub i64 %arg.count, %.1444780782.ph
  br label %B1800

B2288.endif.thread:                               
  %.1828799.not926 = icmp slt i64 %arg.n, 1
  br i1 %.1828799.not926, label %B3666.endif, label %B2320.endif.us.preheader

B2320.endif.us.preheader:                         
  %171 = getelementptr double, ptr %arg.merit, i64 %arg.at
  %scevgep254 = getelementptr i8, ptr %arg.room, i64 2560
  %172 = shl i64 %arg.count, 3
  %173 = getelementptr i8, ptr %arg.room, i64 %172
  %scevgep255 = getelementptr i8, ptr %173, i64 4096
  %174 = shl i64 %arg.n, 9
  %175 = shl i64 %arg.at, 3
  %176 = getelementptr i8, ptr %arg.merit, i64 %174
  %scevgep256 = getelementptr i8, ptr %176, i64 %175
  %177 = shl i64 %arg.n, 10
  %178 = getelementptr i8, ptr %arg.merit, i64 %177
  %179 = getelementptr i8, ptr %178, i64 %172
  %180 = getelementptr i8, ptr %179, i64 %175
  %scevgep257 = getelementptr i8, ptr %180, i64 -512
  %181 = getelementptr i8, ptr %176, i64 %172
  %182 = getelementptr i8, ptr %181, i64 %175
  %scevgep258 = getelementptr i8, ptr %182, i64 -512
  %bound0259 = icmp ult ptr %scevgep254, %scevgep257
  %bound1260 = icmp ult ptr %scevgep256, %scevgep255
  %found.conflict261 = and i1 %bound0259, %bound1260
  %bound0262 = icmp ult ptr %scevgep254, %scevgep258
  %bound1263 = icmp ult ptr %171, %scevgep255
  %found.conflict264 = and i1 %bound0262, %bound1263
  %conflict.rdx265 = or i1 %found.conflict261, %found.conflict264
  %const_mat324 = add i64 %const, -4
  %n.vec270 = and i64 %arg.count, %const_mat324
  %scevgep595 = getelementptr i8, ptr %scevgep256, i64 32
  %183 = getelementptr i8, ptr %arg.merit, i64 %175
  %scevgep601 = getelementptr i8, ptr %183, i64 32
  %184 = icmp ult i64 %arg.count, 8
  %brmerge445 = select i1 %184, i1 true, i1 %conflict.rdx265
  %185 = add i64 %175, 8
  %scevgep154 = getelementptr i8, ptr %arg.merit, i64 %185
  %scevgep202 = getelementptr i8, ptr %arg.room, i64 2560
  br label %B2320.endif.us

B2320.endif.us:                                   
  %lsr.iv155 = phi ptr [ %scevgep160, %B2410.B2318.loopexit_crit_edge.us ], [ %scevgep154, %B2320.endif.us.preheader ]
  %lsr.iv131 = phi ptr [ %scevgep132, %B2410.B2318.loopexit_crit_edge.us ], [ %scevgep256, %B2320.endif.us.preheader ]
  %lsr.iv602 = phi ptr [ %scevgep603, %B2410.B2318.loopexit_crit_edge.us ], [ %scevgep601, %B2320.endif.us.preheader ]
  %lsr.iv596 = phi ptr [ %scevgep597, %B2410.B2318.loopexit_crit_edge.us ], [ %scevgep595, %B2320.endif.us.preheader ]
  %.1834794800.us = phi i64 [ %.1841.us, %B2410.B2318.loopexit_crit_edge.us ], [ 0, %B2320.endif.us.preheader ]
  %.1870.us = add nuw nsw i64 %.1834794800.us, %arg.n
  %.idx.us = shl i64 %.1834794800.us, 9
  %186 = getelementptr i8, ptr %171, i64 %.idx.us
  %.idx718.us = shl i64 %.1870.us, 9
  %187 = getelementptr i8, ptr %171, i64 %.idx718.us
  br i1 %brmerge445, label %B2412.us.preheader, label %vector.body271.preheader

vector.body271.preheader:                         
  br label %vector.body271

vector.body271:                                   
  %index272 = phi i64 [ %index.next283, %vector.body271 ], [ 0, %vector.body271.preheader ]
  %sunkaddr413 = mul i64 %index272, 8
  %sunkaddr414 = getelementptr i8, ptr %arg.room, i64 %sunkaddr413
  %sunkaddr415 = getelementptr i8, ptr %sunkaddr414, i64 2560
  %wide.load273 = load <4 x double>, ptr %sunkaddr415, align 8, !alias.scope !233, !noalias !236
  %sunkaddr416 = mul i64 %index272, 8
  %sunkaddr417 = getelementptr i8, ptr %arg.room, i64 %sunkaddr416
  %sunkaddr418 = getelementptr i8, ptr %sunkaddr417, i64 2592
  %wide.load274 = load <4 x double>, ptr %sunkaddr418, align 8, !alias.scope !233, !noalias !236
  %188 = shl i64 %index272, 3
  %scevgep130 = getelementptr i8, ptr %lsr.iv602, i64 %188
  %scevgep131 = getelementptr i8, ptr %scevgep130, i64 -32
  %wide.load275 = load <4 x double>, ptr %scevgep131, align 8, !alias.scope !239
  %wide.load276 = load <4 x double>, ptr %scevgep130, align 8, !alias.scope !239
  %sunkaddr419 = mul i64 %index272, 8
  %sunkaddr420 = getelementptr i8, ptr %arg.room, i64 %sunkaddr419
  %sunkaddr421 = getelementptr i8, ptr %sunkaddr420, i64 4096
  %wide.load277 = load <4 x double>, ptr %sunkaddr421, align 8, !alias.scope !233, !noalias !236
  %sunkaddr422 = mul i64 %index272, 8
  %sunkaddr423 = getelementptr i8, ptr %arg.room, i64 %sunkaddr422
  %sunkaddr424 = getelementptr i8, ptr %sunkaddr423, i64 4128
  %wide.load278 = load <4 x double>, ptr %sunkaddr424, align 8, !alias.scope !233, !noalias !236
  %189 = fcmp ogt <4 x double> %wide.load275, %wide.load277
  %190 = fcmp ogt <4 x double> %wide.load276, %wide.load278
  %191 = shl i64 %index272, 3
  %scevgep128 = getelementptr i8, ptr %lsr.iv596, i64 %191
  %scevgep129 = getelementptr i8, ptr %scevgep128, i64 -32
  %wide.masked.load279 = tail call <4 x double> @llvm.masked.load.v4f64.p0(ptr align 8 %scevgep129, <4 x i1> %189, <4 x double> zeroinitializer), !alias.scope !240
  %wide.masked.load280 = tail call <4 x double> @llvm.masked.load.v4f64.p0(ptr align 8 %scevgep128, <4 x i1> %190, <4 x double> zeroinitializer), !alias.scope !240
  %192 = fsub <4 x double> %wide.load273, %wide.masked.load279
  %193 = fsub <4 x double> %wide.load274, %wide.masked.load280
  store <4 x double> %192, ptr %sunkaddr415, align 8, !alias.scope !233, !noalias !236
  store <4 x double> %193, ptr %sunkaddr418, align 8, !alias.scope !233, !noalias !236
  %index.next283 = add nuw i64 %index272, 8
  %194 = icmp eq i64 %n.vec270, %index.next283
  br i1 %194, label %middle.block284, label %vector.body271, !llvm.loop !241

middle.block284:                                  
  %195 = icmp eq i64 %arg.count, %n.vec270
  br i1 %195, label %B2410.B2318.loopexit_crit_edge.us, label %B2412.us.preheader

B2412.us.preheader:                               
  %.1966787789.us.ph = phi i64 [ %n.vec270, %middle.block284 ], [ 0, %B2320.endif.us ]
  %196 = and i64 %arg.count, 1
  %197 = icmp eq i64 %196, 0
  %.neg = or i64 %.1966787789.us.ph, 1
  br i1 %197, label %B2412.us.prol.loopexit, label %B2412.us.prol

B2412.us.prol:                                    
  %198 = getelementptr double, ptr %arg.room, i64 %.1966787789.us.ph
  %.2004.us.prol = getelementptr i8, ptr %198, i64 2560
  %.2005.us.prol = load double, ptr %.2004.us.prol, align 8
  %.2010.us.prol = getelementptr double, ptr %186, i64 %.1966787789.us.ph
  %.2011.us.prol = load double, ptr %.2010.us.prol, align 8
  %.2015.us.prol = getelementptr i8, ptr %198, i64 4096
  %.2016.us.prol = load double, ptr %.2015.us.prol, align 8
  %.2017.us.prol = fcmp ogt double %.2011.us.prol, %.2016.us.prol
  br i1 %.2017.us.prol, label %B2506.us.prol, label %B2530.us.prol

B2506.us.prol:                                    
  %.2035.us.prol = getelementptr double, ptr %187, i64 %.1966787789.us.ph
  %.2036.us.prol = load double, ptr %.2035.us.prol, align 8
  br label %B2530.us.prol

B2530.us.prol:                                    
  %"$phi2530.5.2.2.us.prol" = phi double [ %.2036.us.prol, %B2506.us.prol ], [ 0.000000e+00, %B2412.us.prol ]
  %.2048.us.prol = fsub double %.2005.us.prol, %"$phi2530.5.2.2.us.prol"
  %sunkaddr884 = shl i64 %.1966787789.us.ph, 3
  %sunkaddr885 = getelementptr i8, ptr %arg.room, i64 %sunkaddr884
  %sunkaddr886 = getelementptr i8, ptr %sunkaddr885, i64 2560
  store double %.2048.us.prol, ptr %sunkaddr886, align 8
  br label %B2412.us.prol.loopexit

B2412.us.prol.loopexit:                           
  %.1966787789.us.unr = phi i64 [ %.1966787789.us.ph, %B2412.us.preheader ], [ %.neg, %B2530.us.prol ]
  %199 = icmp eq i64 %arg.count, %.neg
  br i1 %199, label %B2410.B2318.loopexit_crit_edge.us, label %B2412.us.preheader31

B2412.us.preheader31:                             
  %200 = sub i64 %arg.count, %.1966787789.us.unr
  %201 = shl i64 %.1966787789.us.unr, 3
  %scevgep162 = getelementptr i8, ptr %lsr.iv155, i64 %201
  %scevgep180 = getelementptr i8, ptr %lsr.iv131, i64 %201
  %scevgep204 = getelementptr i8, ptr %scevgep202, i64 %201
  br label %B2412.us

B2412.us:                                         
  %lsr.iv149 = phi i64 [ 0, %B2412.us.preheader31 ], [ %lsr.iv.next150, %B2530.us.1 ]
  %202 = shl i64 %lsr.iv149, 3
  %scevgep213 = getelementptr i8, ptr %scevgep204, i64 %202
  %.2005.us = load double, ptr %scevgep213, align 8
  %203 = shl i64 %lsr.iv149, 3
  %scevgep175 = getelementptr i8, ptr %scevgep162, i64 %203
  %scevgep178 = getelementptr i8, ptr %scevgep175, i64 -8
  %.2011.us = load double, ptr %scevgep178, align 8
  %scevgep211 = getelementptr i8, ptr %scevgep204, i64 %203
  %scevgep212 = getelementptr i8, ptr %scevgep211, i64 1536
  %.2016.us = load double, ptr %scevgep212, align 8
  %.2017.us = fcmp ogt double %.2011.us, %.2016.us
  br i1 %.2017.us, label %B2506.us, label %B2530.us

B2506.us:                                         
  %204 = shl i64 %lsr.iv149, 3
  %scevgep190 = getelementptr i8, ptr %scevgep180, i64 %204
  %.2036.us = load double, ptr %scevgep190, align 8
  br label %B2530.us

B2530.us:                                         
  %"$phi2530.5.2.2.us" = phi double [ %.2036.us, %B2506.us ], [ 0.000000e+00, %B2412.us ]
  %.2048.us = fsub double %.2005.us, %"$phi2530.5.2.2.us"
  %sunkaddr425 = mul i64 %lsr.iv149, 8
  %sunkaddr426 = getelementptr i8, ptr %scevgep204, i64 %sunkaddr425
  store double %.2048.us, ptr %sunkaddr426, align 8
  %205 = shl i64 %lsr.iv149, 3
  %scevgep209 = getelementptr i8, ptr %scevgep204, i64 %205
  %scevgep210 = getelementptr i8, ptr %scevgep209, i64 8
  %.2005.us.1 = load double, ptr %scevgep210, align 8
  %206 = shl i64 %lsr.iv149, 3
  %scevgep164 = getelementptr i8, ptr %scevgep162, i64 %206
  %.2011.us.1 = load double, ptr %scevgep164, align 8
  %scevgep206 = getelementptr i8, ptr %scevgep204, i64 %206
  %scevgep208 = getelementptr i8, ptr %scevgep206, i64 1544
  %.2016.us.1 = load double, ptr %scevgep208, align 8
  %.2017.us.1 = fcmp ogt double %.2011.us.1, %.2016.us.1
  br i1 %.2017.us.1, label %B2506.us.1, label %B2530.us.1

B2506.us.1:                                       
  %207 = shl i64 %lsr.iv149, 3
  %scevgep192 = getelementptr i8, ptr %scevgep180, i64 %207
  %scevgep194 = getelementptr i8, ptr %scevgep192, i64 8
  %.2036.us.1 = load double, ptr %scevgep194, align 8
  br label %B2530.us.1

B2530.us.1:                                       
  %"$phi2530.5.2.2.us.1" = phi double [ %.2036.us.1, %B2506.us.1 ], [ 0.000000e+00, %B2530.us ]
  %.2048.us.1 = fsub double %.2005.us.1, %"$phi2530.5.2.2.us.1"
  %sunkaddr427 = mul i64 %lsr.iv149, 8
  %sunkaddr428 = getelementptr i8, ptr %scevgep204, i64 %sunkaddr427
  %sunkaddr429 = getelementptr i8, ptr %sunkaddr428, i64 8
  store double %.2048.us.1, ptr %sunkaddr429, align 8
  %lsr.iv.next150 = add i64 %lsr.iv149, 2
  %exitcond903.not.1 = icmp eq i64 %200, %lsr.iv.next150
  br i1 %exitcond903.not.1, label %B2410.B2318.loopexit_crit_edge.us, label %B2412.us, !llvm.loop !242

B2410.B2318.loopexit_crit_edge.us:                
  %.1841.us = add nuw nsw i64 %.1834794800.us, 1
  %scevgep597 = getelementptr i8, ptr %lsr.iv596, i64 512
  %scevgep603 = getelementptr i8, ptr %lsr.iv602, i64 512
  %scevgep132 = getelementptr i8, ptr %lsr.iv131, i64 512
  %scevgep160 = getelementptr i8, ptr %lsr.iv155, i64 512
  %exitcond904.not = icmp eq i64 %.1841.us, %arg.n
  br i1 %exitcond904.not, label %B2632.preheader, label %B2320.endif.us

B2632.preheader:                                  
  %.pre-phi23 = phi i64 [ %.pre22, %B1346.endif.B2632.preheader_crit_edge ], [ %.pre-phi, %B2410.B2318.loopexit_crit_edge.us ]
  %.pre-phi21 = phi i64 [ %.pre, %B1346.endif.B2632.preheader_crit_edge ], [ %172, %B2410.B2318.loopexit_crit_edge.us ]
  %.5.i10.ph.in.in = getelementptr i8, ptr %arg.store, i64 96
  %.5.i10.ph.in = load double, ptr %.5.i10.ph.in.in, align 8
  %.5.i10.ph = fptosi double %.5.i10.ph.in to i64
  %scevgep288 = getelementptr i8, ptr %arg.room, i64 2560
  %208 = getelementptr i8, ptr %arg.room, i64 %.pre-phi21
  %scevgep289 = getelementptr i8, ptr %208, i64 5120
  %209 = add i64 %.pre-phi21, %.pre-phi23
  %const_mat = add i64 %const, -12
  %n.vec400 = and i64 %arg.count, %const_mat
  %n.vec416 = and i64 %arg.count, %const
  %xtraiter431 = and i64 %arg.count, 3
  %210 = add i64 %.pre-phi23, 96
  %211 = add i64 %.pre-phi23, 24
  %scevgep517 = getelementptr i8, ptr %arg.bought, i64 %210
  %scevgep527 = getelementptr i8, ptr %arg.bought, i64 %.pre-phi23
  %scevgep534 = getelementptr i8, ptr %arg.bought, i64 %211
  br label %B2632

B2694.endif:                                      
  %212 = icmp slt i64 %arg.count, 1
  br i1 %212, label %B2836, label %iter.check

iter.check:                                       
  %213 = ptrtoint ptr %arg.bought to i64
  %214 = icmp ult i64 %arg.count, 4
  %215 = ptrtoint ptr %.2246 to i64
  %216 = sub i64 %215, %213
  %diff.check = icmp ult i64 %216, 128
  %or.cond = select i1 %214, i1 true, i1 %diff.check
  br i1 %or.cond, label %B2726.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:                      
  %217 = icmp ult i64 %arg.count, 16
  br i1 %217, label %vec.epilog.ph, label %vector.body373.preheader

vector.body373.preheader:                         
  %scevgep509 = getelementptr i8, ptr %.2246, i64 %210
  br label %vector.body373

vector.body373:                                   
  %index374 = phi i64 [ %index.next379, %vector.body373 ], [ 0, %vector.body373.preheader ]
  %218 = shl i64 %index374, 3
  %scevgep523 = getelementptr i8, ptr %scevgep517, i64 %218
  %scevgep524 = getelementptr i8, ptr %scevgep523, i64 -96
  %scevgep522 = getelementptr i8, ptr %scevgep523, i64 -64
  %scevgep520 = getelementptr i8, ptr %scevgep523, i64 -32
  %wide.load375 = load <4 x double>, ptr %scevgep524, align 8
  %wide.load376 = load <4 x double>, ptr %scevgep522, align 8
  %wide.load377 = load <4 x double>, ptr %scevgep520, align 8
  %wide.load378 = load <4 x double>, ptr %scevgep523, align 8
  %219 = shl i64 %index374, 3
  %scevgep75 = getelementptr i8, ptr %scevgep509, i64 %219
  %scevgep82 = getelementptr i8, ptr %scevgep75, i64 -96
  %scevgep77 = getelementptr i8, ptr %scevgep75, i64 -64
  %scevgep76 = getelementptr i8, ptr %scevgep75, i64 -32
  store <4 x double> %wide.load375, ptr %scevgep82, align 8
  store <4 x double> %wide.load376, ptr %scevgep77, align 8
  store <4 x double> %wide.load377, ptr %scevgep76, align 8
  store <4 x double> %wide.load378, ptr %scevgep75, align 8
  %index.next379 = add nuw nsw i64 %index374, 16
  %220 = icmp eq i64 %n.vec400, %index.next379
  br i1 %220, label %middle.block380, label %vector.body373, !llvm.loop !243

middle.block380:                                  
  %221 = icmp eq i64 %arg.count, %n.vec400
  br i1 %221, label %B2836, label %vec.epilog.iter.check

vec.epilog.iter.check:                            
  %222 = and i64 %arg.count, 12
  %223 = icmp eq i64 %222, 0
  br i1 %223, label %B2726.preheader, label %vec.epilog.ph, !prof !30

vec.epilog.ph:                                    
  %vec.epilog.resume.val = phi i64 [ %n.vec400, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %scevgep525 = getelementptr i8, ptr %.2246, i64 %.pre-phi23
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           
  %index384 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next386, %vec.epilog.vector.body ]
  %224 = shl i64 %index384, 3
  %scevgep528 = getelementptr i8, ptr %scevgep527, i64 %224
  %wide.load385 = load <4 x double>, ptr %scevgep528, align 8
  %scevgep526 = getelementptr i8, ptr %scevgep525, i64 %224
  store <4 x double> %wide.load385, ptr %scevgep526, align 8
  %index.next386 = add nuw i64 %index384, 4
  %225 = icmp eq i64 %n.vec416, %index.next386
  br i1 %225, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !244

vec.epilog.middle.block:                          
  %226 = icmp eq i64 %arg.count, %n.vec416
  br i1 %226, label %B2836, label %B2726.preheader

B2726.preheader:                                  
  %.2348818820.ph = phi i64 [ 0, %iter.check ], [ %n.vec400, %vec.epilog.iter.check ], [ %n.vec416, %vec.epilog.middle.block ]
  %227 = icmp eq i64 %xtraiter431, 0
  br i1 %227, label %B2726.prol.loopexit, label %B2726.prol.preheader

B2726.prol.preheader:                             
  %scevgep529 = getelementptr i8, ptr %.2246, i64 %.pre-phi23
  br label %B2726.prol

B2726.prol:                                       
  %lsr.iv532 = phi i64 [ %xtraiter431, %B2726.prol.preheader ], [ %lsr.iv.next533, %B2726.prol ]
  %.2348818820.prol = phi i64 [ %.2348818820.ph, %B2726.prol.preheader ], [ %.2355.prol, %B2726.prol ]
  %.2355.prol = add nuw nsw i64 %.2348818820.prol, 1
  %228 = shl i64 %.2348818820.prol, 3
  %scevgep531 = getelementptr i8, ptr %scevgep527, i64 %228
  %.2384.prol = load double, ptr %scevgep531, align 8
  %scevgep530 = getelementptr i8, ptr %scevgep529, i64 %228
  store double %.2384.prol, ptr %scevgep530, align 8
  %lsr.iv.next533 = add nsw i64 %lsr.iv532, -1
  %prol.iter435.cmp.not = icmp eq i64 %lsr.iv.next533, 0
  br i1 %prol.iter435.cmp.not, label %B2726.prol.loopexit, label %B2726.prol, !llvm.loop !245

B2726.prol.loopexit:                              
  %.2348818820.unr = phi i64 [ %.2348818820.ph, %B2726.preheader ], [ %.2355.prol, %B2726.prol ]
  %229 = sub nsw i64 %.2348818820.ph, %arg.count
  %230 = icmp ugt i64 %229, -4
  br i1 %230, label %B2836, label %B2726.preheader447

B2726.preheader447:                               
  %scevgep542 = getelementptr i8, ptr %.2246, i64 %211
  br label %B2726

B2766.endif:                                      
  %231 = icmp slt i64 %arg.count, 1
  br i1 %231, label %B2836, label %iter.check395

iter.check395:                                    
  %232 = icmp ult i64 %arg.count, 4
  %233 = ptrtoint ptr %.2246 to i64
  %234 = ptrtoint ptr %.2242 to i64
  %235 = sub i64 %233, %234
  %diff.check391 = icmp ult i64 %235, 128
  %or.cond424 = select i1 %232, i1 true, i1 %diff.check391
  br i1 %or.cond424, label %B2798.preheader, label %vector.main.loop.iter.check397

vector.main.loop.iter.check397:                   
  %236 = icmp ult i64 %arg.count, 16
  br i1 %236, label %vec.epilog.ph414, label %vector.body401.preheader

vector.body401.preheader:                         
  %scevgep469 = getelementptr i8, ptr %.2246, i64 %210
  %scevgep477 = getelementptr i8, ptr %.2242, i64 %210
  br label %vector.body401

vector.body401:                                   
  %index402 = phi i64 [ %index.next407, %vector.body401 ], [ 0, %vector.body401.preheader ]
  %237 = shl i64 %index402, 3
  %scevgep483 = getelementptr i8, ptr %scevgep477, i64 %237
  %scevgep484 = getelementptr i8, ptr %scevgep483, i64 -96
  %scevgep482 = getelementptr i8, ptr %scevgep483, i64 -64
  %scevgep480 = getelementptr i8, ptr %scevgep483, i64 -32
  %wide.load403 = load <4 x double>, ptr %scevgep484, align 8
  %wide.load404 = load <4 x double>, ptr %scevgep482, align 8
  %wide.load405 = load <4 x double>, ptr %scevgep480, align 8
  %wide.load406 = load <4 x double>, ptr %scevgep483, align 8
  %238 = shl i64 %index402, 3
  %scevgep61 = getelementptr i8, ptr %scevgep469, i64 %238
  %scevgep64 = getelementptr i8, ptr %scevgep61, i64 -96
  %scevgep63 = getelementptr i8, ptr %scevgep61, i64 -64
  %scevgep62 = getelementptr i8, ptr %scevgep61, i64 -32
  store <4 x double> %wide.load403, ptr %scevgep64, align 8
  store <4 x double> %wide.load404, ptr %scevgep63, align 8
  store <4 x double> %wide.load405, ptr %scevgep62, align 8
  store <4 x double> %wide.load406, ptr %scevgep61, align 8
  %index.next407 = add nuw nsw i64 %index402, 16
  %239 = icmp eq i64 %n.vec400, %index.next407
  br i1 %239, label %middle.block408, label %vector.body401, !llvm.loop !246

middle.block408:                                  
  %240 = icmp eq i64 %arg.count, %n.vec400
  br i1 %240, label %B2836, label %vec.epilog.iter.check412

vec.epilog.iter.check412:                         
  %241 = and i64 %arg.count, 12
  %242 = icmp eq i64 %241, 0
  br i1 %242, label %B2798.preheader, label %vec.epilog.ph414, !prof !30

vec.epilog.ph414:                                 
  %vec.epilog.resume.val410 = phi i64 [ %n.vec400, %vec.epilog.iter.check412 ], [ 0, %vector.main.loop.iter.check397 ]
  %scevgep485 = getelementptr i8, ptr %.2246, i64 %.pre-phi23
  %scevgep487 = getelementptr i8, ptr %.2242, i64 %.pre-phi23
  br label %vec.epilog.vector.body417

vec.epilog.vector.body417:                        
  %index418 = phi i64 [ %vec.epilog.resume.val410, %vec.epilog.ph414 ], [ %index.next420, %vec.epilog.vector.body417 ]
  %243 = shl i64 %index418, 3
  %scevgep488 = getelementptr i8, ptr %scevgep487, i64 %243
  %wide.load419 = load <4 x double>, ptr %scevgep488, align 8
  %scevgep486 = getelementptr i8, ptr %scevgep485, i64 %243
  store <4 x double> %wide.load419, ptr %scevgep486, align 8
  %index.next420 = add nuw i64 %index418, 4
  %244 = icmp eq i64 %n.vec416, %index.next420
  br i1 %244, label %vec.epilog.middle.block421, label %vec.epilog.vector.body417, !llvm.loop !247

vec.epilog.middle.block421:                       
  %245 = icmp eq i64 %arg.count, %n.vec416
  br i1 %245, label %B2836, label %B2798.preheader

B2798.preheader:                                  
  %.2482811813.ph = phi i64 [ 0, %iter.check395 ], [ %n.vec400, %vec.epilog.iter.check412 ], [ %n.vec416, %vec.epilog.middle.block421 ]
  %246 = icmp eq i64 %xtraiter431, 0
  br i1 %246, label %B2798.prol.loopexit, label %B2798.prol.preheader

B2798.prol.preheader:                             
  %scevgep489 = getelementptr i8, ptr %.2246, i64 %.pre-phi23
  %scevgep491 = getelementptr i8, ptr %.2242, i64 %.pre-phi23
  br label %B2798.prol

B2798.prol:                                       
  %lsr.iv = phi i64 [ %xtraiter431, %B2798.prol.preheader ], [ %lsr.iv.next, %B2798.prol ]
  %.2482811813.prol = phi i64 [ %.2482811813.ph, %B2798.prol.preheader ], [ %.2489.prol, %B2798.prol ]
  %.2489.prol = add nuw nsw i64 %.2482811813.prol, 1
  %247 = shl i64 %.2482811813.prol, 3
  %scevgep492 = getelementptr i8, ptr %scevgep491, i64 %247
  %.2518.prol = load double, ptr %scevgep492, align 8
  %scevgep490 = getelementptr i8, ptr %scevgep489, i64 %247
  store double %.2518.prol, ptr %scevgep490, align 8
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %prol.iter.cmp.not, label %B2798.prol.loopexit, label %B2798.prol, !llvm.loop !248

B2798.prol.loopexit:                              
  %.2482811813.unr = phi i64 [ %.2482811813.ph, %B2798.preheader ], [ %.2489.prol, %B2798.prol ]
  %248 = sub nsw i64 %.2482811813.ph, %arg.count
  %249 = icmp ugt i64 %248, -4
  br i1 %249, label %B2836, label %B2798.preheader448

B2798.preheader448:                               
  %scevgep493 = getelementptr i8, ptr %.2242, i64 %211
  %scevgep501 = getelementptr i8, ptr %.2246, i64 %211
  br label %B2798

B2860.endif:                                      
  %250 = icmp slt i64 %arg.count, 1
  br i1 %250, label %B3745, label %B2892.preheader

B2892.preheader:                                  
  %251 = icmp ult i64 %arg.count, 4
  br i1 %251, label %B2892.preheader425, label %vector.memcheck287

vector.memcheck287:                               
  %scevgep290 = getelementptr i8, ptr %.2246, i64 %.pre-phi23
  %scevgep291 = getelementptr i8, ptr %.2246, i64 %209
  %scevgep292 = getelementptr i8, ptr %.2238, i64 %.pre-phi23
  %scevgep293 = getelementptr i8, ptr %.2238, i64 %209
  %bound0294 = icmp ult ptr %scevgep288, %scevgep291
  %bound1295 = icmp ult ptr %scevgep290, %scevgep289
  %found.conflict296 = and i1 %bound0294, %bound1295
  %bound0297 = icmp ult ptr %scevgep288, %scevgep293
  %bound1298 = icmp ult ptr %scevgep292, %scevgep289
  %found.conflict299 = and i1 %bound0297, %bound1298
  %conflict.rdx300 = or i1 %found.conflict299, %found.conflict296
  %bound0301 = icmp ult ptr %scevgep290, %scevgep293
  %bound1302 = icmp ult ptr %scevgep292, %scevgep291
  %found.conflict303 = and i1 %bound0301, %bound1302
  %conflict.rdx304 = or i1 %found.conflict303, %conflict.rdx300
  br i1 %conflict.rdx304, label %B2892.preheader425, label %vector.body310.preheader

vector.body310.preheader:                         
  br label %vector.body310

vector.body310:                                   
  %index311 = phi i64 [ %index.next322, %vector.body310 ], [ 0, %vector.body310.preheader ]
  %252 = shl i64 %index311, 3
  %scevgep583 = getelementptr i8, ptr %scevgep292, i64 %252
  %wide.load312 = load <4 x double>, ptr %scevgep583, align 8, !alias.scope !249
  %scevgep581 = getelementptr i8, ptr %scevgep290, i64 %252
  %wide.load313 = load <4 x double>, ptr %scevgep581, align 8, !alias.scope !252, !noalias !249
  %sunkaddr430 = mul i64 %index311, 8
  %sunkaddr431 = getelementptr i8, ptr %arg.room, i64 %sunkaddr430
  %sunkaddr432 = getelementptr i8, ptr %sunkaddr431, i64 4096
  %wide.load314 = load <4 x double>, ptr %sunkaddr432, align 8, !alias.scope !254, !noalias !256
  %sunkaddr433 = mul i64 %index311, 8
  %sunkaddr434 = getelementptr i8, ptr %arg.room, i64 %sunkaddr433
  %sunkaddr435 = getelementptr i8, ptr %sunkaddr434, i64 2560
  %wide.load315 = load <4 x double>, ptr %sunkaddr435, align 8, !alias.scope !254, !noalias !256
  %sunkaddr436 = mul i64 %index311, 8
  %sunkaddr437 = getelementptr i8, ptr %arg.room, i64 %sunkaddr436
  %sunkaddr438 = getelementptr i8, ptr %sunkaddr437, i64 5120
  %wide.load316 = load <4 x double>, ptr %sunkaddr438, align 8, !alias.scope !254, !noalias !256
  %253 = fsub <4 x double> %wide.load313, %wide.load316
  %254 = fcmp ult <4 x double> %wide.load315, %253
  %255 = fcmp ule <4 x double> %wide.load315, %wide.load316
  %predphi317 = select <4 x i1> %255, <4 x double> zeroinitializer, <4 x double> %wide.load315
  %predphi318 = select <4 x i1> %254, <4 x double> %predphi317, <4 x double> %wide.load313
  %256 = fsub <4 x double> %wide.load315, %wide.load313
  %257 = fcmp olt <4 x double> %256, zeroinitializer
  %258 = select <4 x i1> %257, <4 x double> zeroinitializer, <4 x double> %256
  %259 = fcmp ule <4 x double> %wide.load312, %wide.load314
  %260 = fcmp ueq <4 x double> %wide.load312, %wide.load314
  %predphi319 = select <4 x i1> %259, <4 x double> zeroinitializer, <4 x double> %wide.load313
  %predphi320 = select <4 x i1> %260, <4 x double> %predphi318, <4 x double> %predphi319
  %261 = fcmp oeq <4 x double> %wide.load312, %wide.load314
  %262 = select <4 x i1> %261, <4 x double> %258, <4 x double> %wide.load315
  store <4 x double> %262, ptr %sunkaddr435, align 8, !alias.scope !254, !noalias !256
  store <4 x double> %predphi320, ptr %scevgep581, align 8, !alias.scope !252, !noalias !249
  %sunkaddr439 = mul i64 %index311, 8
  %sunkaddr440 = getelementptr i8, ptr %arg.room, i64 %sunkaddr439
  %sunkaddr441 = getelementptr i8, ptr %sunkaddr440, i64 4608
  %wide.load321 = load <4 x double>, ptr %sunkaddr441, align 8, !alias.scope !254, !noalias !256
  %263 = fmul <4 x double> %wide.load312, %predphi320
  %264 = fadd <4 x double> %wide.load321, %263
  store <4 x double> %264, ptr %sunkaddr441, align 8, !alias.scope !254, !noalias !256
  %index.next322 = add nuw nsw i64 %index311, 4
  %265 = icmp eq i64 %n.vec416, %index.next322
  br i1 %265, label %middle.block323, label %vector.body310, !llvm.loop !257

middle.block323:                                  
  %266 = icmp eq i64 %arg.count, %n.vec416
  br i1 %266, label %B3745, label %B2892.preheader425

B2892.preheader425:                               
  %.2625832834.ph = phi i64 [ 0, %vector.memcheck287 ], [ 0, %B2892.preheader ], [ %n.vec416, %middle.block323 ]
  %scevgep591 = getelementptr i8, ptr %.2246, i64 %.pre-phi23
  %scevgep593 = getelementptr i8, ptr %.2238, i64 %.pre-phi23
  br label %B2892

B3260.endif:                                      
  %267 = icmp slt i64 %arg.count, 1
  br i1 %267, label %B3745, label %B3292.preheader

B3292.preheader:                                  
  %268 = icmp ult i64 %arg.count, 4
  br i1 %268, label %B3292.preheader426, label %vector.memcheck326

vector.memcheck326:                               
  %scevgep327 = getelementptr i8, ptr %.2246, i64 %.pre-phi23
  %scevgep328 = getelementptr i8, ptr %.2246, i64 %209
  %scevgep329 = getelementptr i8, ptr %.2238, i64 %.pre-phi23
  %scevgep330 = getelementptr i8, ptr %.2238, i64 %209
  %bound0331 = icmp ult ptr %scevgep288, %scevgep328
  %bound1332 = icmp ult ptr %scevgep327, %scevgep289
  %found.conflict333 = and i1 %bound0331, %bound1332
  %bound0334 = icmp ult ptr %scevgep288, %scevgep330
  %bound1335 = icmp ult ptr %scevgep329, %scevgep289
  %found.conflict336 = and i1 %bound0334, %bound1335
  %conflict.rdx337 = or i1 %found.conflict336, %found.conflict333
  %bound0338 = icmp ult ptr %scevgep327, %scevgep330
  %bound1339 = icmp ult ptr %scevgep329, %scevgep328
  %found.conflict340 = and i1 %bound0338, %bound1339
  %conflict.rdx341 = or i1 %found.conflict340, %conflict.rdx337
  br i1 %conflict.rdx341, label %B3292.preheader426, label %vector.body347.preheader

vector.body347.preheader:                         
  br label %vector.body347

vector.body347:                                   
  %index348 = phi i64 [ %index.next359, %vector.body347 ], [ 0, %vector.body347.preheader ]
  %269 = shl i64 %index348, 3
  %scevgep561 = getelementptr i8, ptr %scevgep329, i64 %269
  %wide.load349 = load <4 x double>, ptr %scevgep561, align 8, !alias.scope !258
  %scevgep559 = getelementptr i8, ptr %scevgep327, i64 %269
  %wide.load350 = load <4 x double>, ptr %scevgep559, align 8, !alias.scope !261, !noalias !258
  %sunkaddr442 = mul i64 %index348, 8
  %sunkaddr443 = getelementptr i8, ptr %arg.room, i64 %sunkaddr442
  %sunkaddr444 = getelementptr i8, ptr %sunkaddr443, i64 4096
  %wide.load351 = load <4 x double>, ptr %sunkaddr444, align 8, !alias.scope !263, !noalias !265
  %sunkaddr445 = mul i64 %index348, 8
  %sunkaddr446 = getelementptr i8, ptr %arg.room, i64 %sunkaddr445
  %sunkaddr447 = getelementptr i8, ptr %sunkaddr446, i64 2560
  %wide.load352 = load <4 x double>, ptr %sunkaddr447, align 8, !alias.scope !263, !noalias !265
  %sunkaddr448 = mul i64 %index348, 8
  %sunkaddr449 = getelementptr i8, ptr %arg.room, i64 %sunkaddr448
  %sunkaddr450 = getelementptr i8, ptr %sunkaddr449, i64 5120
  %wide.load353 = load <4 x double>, ptr %sunkaddr450, align 8, !alias.scope !263, !noalias !265
  %270 = fsub <4 x double> %wide.load350, %wide.load353
  %271 = fcmp ult <4 x double> %wide.load352, %270
  %272 = fcmp ule <4 x double> %wide.load352, %wide.load353
  %predphi354 = select <4 x i1> %272, <4 x double> zeroinitializer, <4 x double> %wide.load352
  %predphi355 = select <4 x i1> %271, <4 x double> %predphi354, <4 x double> %wide.load350
  %273 = fsub <4 x double> %wide.load352, %wide.load350
  %274 = fcmp olt <4 x double> %273, zeroinitializer
  %275 = select <4 x i1> %274, <4 x double> zeroinitializer, <4 x double> %273
  %276 = fcmp ule <4 x double> %wide.load349, %wide.load351
  %277 = fcmp ueq <4 x double> %wide.load349, %wide.load351
  %predphi356 = select <4 x i1> %276, <4 x double> zeroinitializer, <4 x double> %wide.load350
  %predphi357 = select <4 x i1> %277, <4 x double> %predphi355, <4 x double> %predphi356
  %278 = fsub <4 x double> %wide.load350, %predphi357
  %279 = fcmp oeq <4 x double> %wide.load349, %wide.load351
  %280 = select <4 x i1> %279, <4 x double> %275, <4 x double> %wide.load352
  store <4 x double> %280, ptr %sunkaddr447, align 8, !alias.scope !263, !noalias !265
  store <4 x double> %278, ptr %scevgep559, align 8, !alias.scope !261, !noalias !258
  %sunkaddr451 = mul i64 %index348, 8
  %sunkaddr452 = getelementptr i8, ptr %arg.room, i64 %sunkaddr451
  %sunkaddr453 = getelementptr i8, ptr %sunkaddr452, i64 4608
  %wide.load358 = load <4 x double>, ptr %sunkaddr453, align 8, !alias.scope !263, !noalias !265
  %281 = fmul <4 x double> %wide.load349, %278
  %282 = fsub <4 x double> %wide.load358, %281
  store <4 x double> %282, ptr %sunkaddr453, align 8, !alias.scope !263, !noalias !265
  %index.next359 = add nuw nsw i64 %index348, 4
  %283 = icmp eq i64 %n.vec416, %index.next359
  br i1 %283, label %middle.block360, label %vector.body347, !llvm.loop !266

middle.block360:                                  
  %284 = icmp eq i64 %arg.count, %n.vec416
  br i1 %284, label %B3745, label %B3292.preheader426

B3292.preheader426:                               
  %.2949825827.ph = phi i64 [ 0, %vector.memcheck326 ], [ 0, %B3292.preheader ], [ %n.vec416, %middle.block360 ]
  %scevgep569 = getelementptr i8, ptr %.2246, i64 %.pre-phi23
  %scevgep571 = getelementptr i8, ptr %.2238, i64 %.pre-phi23
  br label %B3292

B3666.endif:                                      
  %285 = icmp slt i64 %arg.count, 1
  br i1 %285, label %B3744, label %B3702.preheader

B3702.preheader:                                  
  %xtraiter436 = and i64 %arg.count, 7
  %286 = icmp ult i64 %arg.count, 8
  br i1 %286, label %B3702.epil.preheader, label %B3702.preheader.new

B3702.preheader.new:                              
  %const_mat325 = add i64 %const, -4
  %unroll_iter = and i64 %arg.count, %const_mat325
  br label %B3702
}

define internal i32 @burn_at(ptr noalias %retptr, ptr noalias %excinfo, i64 %arg.n, i64 %arg.i, i64 %arg.at, double %arg.total, double %arg.leaves, double %arg.dust, ptr %arg.store, ptr %arg.merit, ptr %arg.room, ptr %arg.segment) {
B0:
  %.26 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  store i64 0, ptr %.26, align 8
  %.30 = call i32 @burn_slot(ptr %.26, ptr %excinfo.1, i64 %arg.n, i64 %arg.i, i64 %arg.at, double %arg.total, ptr %arg.store, ptr %arg.merit, ptr %arg.room, ptr %arg.segment)
  %cond = icmp eq i32 %.30, 0
  br i1 %cond, label %B0.endif, label %common.ret, !prof !0

B92:                                              
  %.97 = getelementptr i8, ptr %arg.segment, i64 40
  %.98 = load double, ptr %.97, align 8
  %.100 = fcmp ogt double %.58, %.98
  br i1 %.100, label %B122.preheader, label %B208.endif.endif.endif

B122.preheader:                                   
  br label %B122

B122:                                             
  %lsr.iv = phi i64 [ %lsr.iv.next, %B178 ], [ 9, %B122.preheader ]
  %left.2.0 = phi double [ %.113, %B178 ], [ %.58, %B122.preheader ]
  %0 = shl i64 %lsr.iv, 3
  %scevgep3 = getelementptr i8, ptr %arg.segment, i64 %0
  %scevgep4 = getelementptr i8, ptr %scevgep3, i64 -32
  %.111 = load double, ptr %scevgep4, align 8
  %.113 = fsub double %left.2.0, %.111
  %.135.not = icmp sgt i64 %lsr.iv, %.74
  br i1 %.135.not, label %B208.endif.endif.endif.loopexit, label %B178

B178:                                             
  %sunkaddr1 = mul i64 %lsr.iv, 8
  %sunkaddr2 = getelementptr i8, ptr %arg.segment, i64 %sunkaddr1
  %.155 = load double, ptr %sunkaddr2, align 8
  %.157 = fcmp ogt double %.113, %.155
  %lsr.iv.next = add nuw i64 %lsr.iv, 4
  br i1 %.157, label %B122, label %B208.endif.endif.endif.loopexit

B524:                                             
  %sunkaddr = shl i64 %arg.i, 3
  %sunkaddr5 = getelementptr i8, ptr %arg.room, i64 %sunkaddr
  %.296 = load double, ptr %sunkaddr5, align 8
  %.326 = fsub double %.296, %arg.dust
  %.328 = fcmp ult double %.265, %.326
  br i1 %.328, label %B546, label %B548

B546:                                             
  br label %B548

B548:                                             
  %"$phi548.0.3.0" = phi double [ %.265, %B546 ], [ 0.000000e+00, %B208.endif.endif.endif ], [ %.296, %B524 ]
  store double %"$phi548.0.3.0", ptr %arg.segment, align 8
  %.354 = fcmp ugt double %.288, %arg.dust
  br i1 %.354, label %B572, label %B596

B572:                                             
  %.368 = fsub double %.303, %arg.dust
  %.372 = fcmp ult double %.288, %.368
  br i1 %.372, label %B594, label %B596

B594:                                             
  br label %B596

common.ret:                                       
  %excinfo.sink = phi ptr [ %retptr, %B596 ], [ %excinfo, %B0 ]
  %common.ret.op = phi i32 [ 0, %B596 ], [ %.30, %B0 ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op

B596:                                             
  %"$phi596.0.3.0" = phi double [ %.288, %B594 ], [ 0.000000e+00, %B548 ], [ %.303, %B572 ]
  %sunkaddr3 = getelementptr i8, ptr %arg.segment, i64 8
  store double %"$phi596.0.3.0", ptr %sunkaddr3, align 8
  br label %common.ret

B0.endif:                                         
  %.40 = load i64, ptr %.26, align 8
  %.56 = getelementptr i8, ptr %arg.segment, i64 8
  %.57 = load double, ptr %.56, align 8
  %.58 = fsub double %arg.leaves, %.57
  %.74 = shl nsw i64 %.40, 2
  %.76 = icmp sgt i64 %.40, 1
  br i1 %.76, label %B92, label %B208.endif.endif.endif

B208.endif.endif.endif.loopexit:                  
  %1 = add i64 %lsr.iv, -1
  br label %B208.endif.endif.endif

B208.endif.endif.endif:                           
  %row.3.1 = phi i64 [ 4, %B92 ], [ 4, %B0.endif ], [ %1, %B208.endif.endif.endif.loopexit ]
  %left.3.1 = phi double [ %.58, %B92 ], [ %.58, %B0.endif ], [ %.113, %B208.endif.endif.endif.loopexit ]
  %2 = getelementptr double, ptr %arg.segment, i64 %row.3.1
  %.183 = getelementptr i8, ptr %2, i64 8
  %.184 = load double, ptr %.183, align 8
  %.189 = fdiv double %left.3.1, %.184
  %.12.i = fcmp olt double %.189, 0.000000e+00
  %.13.i = select i1 %.12.i, double 0.000000e+00, double %.189
  %.12.i1 = fcmp ogt double %.13.i, 1.000000e+00
  %.13.i2 = select i1 %.12.i1, double 1.000000e+00, double %.13.i
  %.251 = getelementptr i8, ptr %2, i64 -16
  %.252 = load double, ptr %.251, align 8
  %.256 = getelementptr i8, ptr %2, i64 16
  %.257 = load double, ptr %.256, align 8
  %.263 = fsub double %.257, %.252
  %.264 = fmul double %.263, %.13.i2
  %.265 = fadd double %.252, %.264
  %.272 = getelementptr i8, ptr %2, i64 -8
  %.273 = load double, ptr %.272, align 8
  %.277 = getelementptr i8, ptr %2, i64 24
  %.278 = load double, ptr %.277, align 8
  %.286 = fsub double %.278, %.273
  %.287 = fmul double %.13.i2, %.286
  %.288 = fadd double %.273, %.287
  %3 = getelementptr double, ptr %arg.room, i64 %arg.i
  %.302 = getelementptr i8, ptr %3, i64 512
  %.303 = load double, ptr %.302, align 8
  %.314 = fcmp ugt double %.265, %arg.dust
  br i1 %.314, label %B524, label %B548
}

declare i64 @llvm.vector.reduce.add.v4i64(<4 x i64>)

!0 = !{!"branch_weights", i32 49, i32 1}
!1 = !{!2}
!2 = distinct !{!2, !3, !"scope: %retptr"}
!3 = distinct !{!3, !"scope"}
!4 = !{!5}
!5 = distinct !{!5, !6, !"scope: %retptr"}
!6 = distinct !{!6, !"scope"}
!7 = !{!8}
!8 = distinct !{!8, !9, !"scope: %retptr"}
!9 = distinct !{!9, !"scope"}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.isvectorized", i32 1}
!12 = !{!"branch_weights", i32 1, i32 49, i32 49}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.unroll.disable"}
!15 = distinct !{!15, !11}
!16 = distinct !{!16, !14}
!17 = distinct !{!17, !11, !18}
!18 = !{!"llvm.loop.unroll.runtime.disable"}
!19 = distinct !{!19, !11}
!20 = !{!21}
!21 = distinct !{!21, !22}
!22 = distinct !{!22, !"LVerDomain"}
!23 = !{!24}
!24 = distinct !{!24, !22}
!25 = distinct !{!25, !11, !18}
!26 = distinct !{!26, !11, !18}
!27 = distinct !{!27, !14}
!28 = distinct !{!28, !14}
!29 = distinct !{!29, !11, !18}
!30 = !{!"branch_weights", i32 4, i32 12}
!31 = distinct !{!31, !11, !18}
!32 = distinct !{!32, !18, !11}
!33 = distinct !{!33, !11}
!34 = distinct !{!34, !11, !18}
!35 = distinct !{!35, !11, !18}
!36 = distinct !{!36, !18, !11}
!37 = distinct !{!37, !11}
!38 = distinct !{!38, !11}
!39 = distinct !{!39, !11, !18}
!40 = distinct !{!40, !11, !18}
!41 = distinct !{!41, !14}
!42 = distinct !{!42, !11, !18}
!43 = distinct !{!43, !11, !18}
!44 = distinct !{!44, !14}
!45 = !{!46}
!46 = distinct !{!46, !47}
!47 = distinct !{!47, !"LVerDomain"}
!48 = !{!49}
!49 = distinct !{!49, !47}
!50 = distinct !{!50, !11, !18}
!51 = distinct !{!51, !11}
!52 = distinct !{!52, !11}
!53 = distinct !{!53, !11}
!54 = distinct !{!54, !11}
!55 = distinct !{!55, !11}
!56 = !{!57}
!57 = distinct !{!57, !58}
!58 = distinct !{!58, !"LVerDomain"}
!59 = !{!60}
!60 = distinct !{!60, !58}
!61 = distinct !{!61, !11, !18}
!62 = distinct !{!62, !11, !18}
!63 = distinct !{!63, !14}
!64 = distinct !{!64, !11}
!65 = !{!66}
!66 = distinct !{!66, !67}
!67 = distinct !{!67, !"LVerDomain"}
!68 = !{!69}
!69 = distinct !{!69, !67}
!70 = !{!71}
!71 = distinct !{!71, !67}
!72 = !{!73, !66, !69, !74}
!73 = distinct !{!73, !67}
!74 = distinct !{!74, !67}
!75 = !{!74}
!76 = !{!73}
!77 = !{!66, !69, !74}
!78 = distinct !{!78, !11, !18}
!79 = distinct !{!79, !11, !18}
!80 = distinct !{!80, !11, !18}
!81 = distinct !{!81, !14}
!82 = !{!83}
!83 = distinct !{!83, !84}
!84 = distinct !{!84, !"LVerDomain"}
!85 = !{!86}
!86 = distinct !{!86, !84}
!87 = distinct !{!87, !11, !18}
!88 = distinct !{!88, !11, !18}
!89 = distinct !{!89, !11, !18}
!90 = distinct !{!90, !11, !18}
!91 = distinct !{!91, !11, !18}
!92 = !{!93}
!93 = distinct !{!93, !94}
!94 = distinct !{!94, !"LVerDomain"}
!95 = !{!96, !97, !98}
!96 = distinct !{!96, !94}
!97 = distinct !{!97, !94}
!98 = distinct !{!98, !94}
!99 = !{!96}
!100 = !{!97, !98}
!101 = !{!97}
!102 = !{!98}
!103 = distinct !{!103, !11, !18}
!104 = distinct !{!104, !11}
!105 = distinct !{!105, !18, !11}
!106 = !{!107}
!107 = distinct !{!107, !108}
!108 = distinct !{!108, !"LVerDomain"}
!109 = !{!110}
!110 = distinct !{!110, !108}
!111 = distinct !{!111, !11, !18}
!112 = distinct !{!112, !11}
!113 = distinct !{!113, !18, !11}
!114 = !{!115}
!115 = distinct !{!115, !116}
!116 = distinct !{!116, !"LVerDomain"}
!117 = !{!118}
!118 = distinct !{!118, !116}
!119 = !{!120}
!120 = distinct !{!120, !116}
!121 = !{!115, !118}
!122 = distinct !{!122, !11, !18}
!123 = distinct !{!123, !11}
!124 = distinct !{!124, !11}
!125 = !{!126}
!126 = distinct !{!126, !127}
!127 = distinct !{!127, !"LVerDomain"}
!128 = !{!129, !130}
!129 = distinct !{!129, !127}
!130 = distinct !{!130, !127}
!131 = !{!130}
!132 = !{!129}
!133 = distinct !{!133, !11, !18}
!134 = distinct !{!134, !11, !18}
!135 = distinct !{!135, !11, !18}
!136 = distinct !{!136, !18, !11}
!137 = distinct !{!137, !11}
!138 = !{!139}
!139 = distinct !{!139, !140}
!140 = distinct !{!140, !"LVerDomain"}
!141 = !{!142}
!142 = distinct !{!142, !140}
!143 = !{!144}
!144 = distinct !{!144, !140}
!145 = !{!146, !139, !142}
!146 = distinct !{!146, !140}
!147 = !{!146}
!148 = distinct !{!148, !11, !18}
!149 = distinct !{!149, !11}
!150 = !{!151}
!151 = distinct !{!151, !152}
!152 = distinct !{!152, !"LVerDomain"}
!153 = !{!154}
!154 = distinct !{!154, !152}
!155 = !{!156}
!156 = distinct !{!156, !152}
!157 = !{!158, !159, !160, !151, !154}
!158 = distinct !{!158, !152}
!159 = distinct !{!159, !152}
!160 = distinct !{!160, !152}
!161 = !{!158}
!162 = !{!159, !160, !151, !154}
!163 = !{!159}
!164 = !{!160, !151, !154}
!165 = !{!160}
!166 = !{!151, !154}
!167 = distinct !{!167, !11, !18}
!168 = !{!169}
!169 = distinct !{!169, !170}
!170 = distinct !{!170, !"LVerDomain"}
!171 = !{!172}
!172 = distinct !{!172, !170}
!173 = !{!174}
!174 = distinct !{!174, !170}
!175 = !{!169, !172, !176}
!176 = distinct !{!176, !170}
!177 = !{!176}
!178 = distinct !{!178, !11, !18}
!179 = distinct !{!179, !11}
!180 = !{!181}
!181 = distinct !{!181, !182}
!182 = distinct !{!182, !"LVerDomain"}
!183 = !{!184, !185, !186, !187}
!184 = distinct !{!184, !182}
!185 = distinct !{!185, !182}
!186 = distinct !{!186, !182}
!187 = distinct !{!187, !182}
!188 = !{!189}
!189 = distinct !{!189, !182}
!190 = !{!191, !181, !184, !185, !186, !187}
!191 = distinct !{!191, !182}
!192 = !{!191}
!193 = !{!181, !184, !185, !186, !187}
!194 = !{!184}
!195 = !{!185}
!196 = !{!186}
!197 = !{!187}
!198 = distinct !{!198, !11, !18}
!199 = distinct !{!199, !11}
!200 = distinct !{!200, !11}
!201 = distinct !{!201, !11}
!202 = distinct !{!202, !11}
!203 = distinct !{!203, !11}
!204 = distinct !{!204, !11}
!205 = distinct !{!205, !14}
!206 = !{!207}
!207 = distinct !{!207, !208}
!208 = distinct !{!208, !"LVerDomain"}
!209 = !{!210}
!210 = distinct !{!210, !208}
!211 = !{!212}
!212 = distinct !{!212, !208}
!213 = !{!210, !207}
!214 = distinct !{!214, !11, !18}
!215 = distinct !{!215, !11}
!216 = !{!217}
!217 = distinct !{!217, !218}
!218 = distinct !{!218, !"LVerDomain"}
!219 = !{!220, !221, !222}
!220 = distinct !{!220, !218}
!221 = distinct !{!221, !218}
!222 = distinct !{!222, !218}
!223 = !{!224}
!224 = distinct !{!224, !218}
!225 = !{!217, !220, !221, !222}
!226 = !{!220}
!227 = !{!221}
!228 = !{!222}
!229 = !{!230}
!230 = distinct !{!230, !218}
!231 = !{!224, !217, !220, !221, !222}
!232 = distinct !{!232, !11, !18}
!233 = !{!234}
!234 = distinct !{!234, !235}
!235 = distinct !{!235, !"LVerDomain"}
!236 = !{!237, !238}
!237 = distinct !{!237, !235}
!238 = distinct !{!238, !235}
!239 = !{!238}
!240 = !{!237}
!241 = distinct !{!241, !11, !18}
!242 = distinct !{!242, !11}
!243 = distinct !{!243, !11, !18}
!244 = distinct !{!244, !11, !18}
!245 = distinct !{!245, !14}
!246 = distinct !{!246, !11, !18}
!247 = distinct !{!247, !11, !18}
!248 = distinct !{!248, !14}
!249 = !{!250}
!250 = distinct !{!250, !251}
!251 = distinct !{!251, !"LVerDomain"}
!252 = !{!253}
!253 = distinct !{!253, !251}
!254 = !{!255}
!255 = distinct !{!255, !251}
!256 = !{!253, !250}
!257 = distinct !{!257, !11, !18}
!258 = !{!259}
!259 = distinct !{!259, !260}
!260 = distinct !{!260, !"LVerDomain"}
!261 = !{!262}
!262 = distinct !{!262, !260}
!263 = !{!264}
!264 = distinct !{!264, !260}
!265 = !{!262, !259}
!266 = distinct !{!266, !11, !18}
