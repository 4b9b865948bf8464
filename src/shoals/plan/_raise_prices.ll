; _prices.py by numba 0.68.1; the source is sha256 7506a695118a5484a3c5c7c466a9a2c59873cd11bdd3b44a2cc4524dc104d3a1
define i32 @raise_prices(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.slots, i64 %arg.days, i64 %arg.sweeps, double %arg.wear, double %arg.into, double %arg.out, ptr %arg.day, ptr %arg.bus, ptr %arg.charges, ptr %arg.discharges, ptr %arg.defers, ptr %arg.empty, ptr %arg.full, ptr %arg.worth, ptr %arg.quota, ptr %arg.price) {
B0.endif:
  %.133221.not = icmp slt i64 %arg.sweeps, 1
  br i1 %.133221.not, label %common.ret, label %B38.endif.lr.ph

B38.endif.lr.ph:                                  
  %.258186.not = icmp slt i64 %arg.slots, 1
  %.434 = add nsw i64 %arg.slots, -1
  br i1 %.258186.not, label %common.ret, label %B38.endif.us.preheader

B38.endif.us.preheader:                           
  %0 = add i64 %arg.slots, -1
  br label %B38.endif.us

B38.endif.us:                                     
  %.139201222.us = phi i64 [ %.146.us, %B36.us ], [ 0, %B38.endif.us.preheader ]
  %.146.us = add nuw nsw i64 %.139201222.us, 1
  br label %B78.else.if.us

B36.us:                                           
  %exitcond317.not = icmp eq i64 %.146.us, %arg.sweeps
  br i1 %exitcond317.not, label %common.ret, label %B38.endif.us

B78.else.if.us:                                   
  %lsr.iv = phi i64 [ %lsr.iv.next, %B78.else.if.us.backedge ], [ %0, %B38.endif.us ]
  %moved.3.1189.us = phi i1 [ false, %B38.endif.us ], [ %moved.3.1189.us.be, %B78.else.if.us.backedge ]
  %.264178187.us = phi i64 [ 0, %B38.endif.us ], [ %.271.us, %B78.else.if.us.backedge ]
  %1 = and i64 %.139201222.us, 1
  %2 = icmp eq i64 %1, 0
  %"$phi116.2.2.2.us" = select i1 %2, i64 %.264178187.us, i64 %lsr.iv
  %.366.us = getelementptr double, ptr %arg.worth, i64 %"$phi116.2.2.2.us"
  %.367.us = load double, ptr %.366.us, align 8
  %.376.us = icmp sgt i64 %"$phi116.2.2.2.us", 0
  br i1 %.376.us, label %B146.us, label %B226.us

B146.us:                                          
  %.382.us = add nsw i64 %"$phi116.2.2.2.us", -1
  %.384.us = getelementptr double, ptr %arg.empty, i64 %.382.us
  %.385.us = load double, ptr %.384.us, align 8
  %.386.us = fcmp oeq double %.385.us, 0.000000e+00
  br i1 %.386.us, label %B176.us, label %B226.us

B176.us:                                          
  %sunkaddr = mul i64 %"$phi116.2.2.2.us", 8
  %sunkaddr37 = getelementptr i8, ptr %arg.worth, i64 %sunkaddr
  %sunkaddr38 = getelementptr i8, ptr %sunkaddr37, i64 -8
  %.392.us = load double, ptr %sunkaddr38, align 8
  %.12.i = fcmp ogt double %.392.us, %.367.us
  %.13.i = select i1 %.12.i, double %.392.us, double %.367.us
  br label %B226.us

B226.us:                                          
  %held.5.2.us = phi double [ %.367.us, %B78.else.if.us ], [ %.367.us, %B146.us ], [ %.13.i, %B176.us ]
  %.436.us = icmp slt i64 %"$phi116.2.2.2.us", %.434
  br i1 %.436.us, label %B244.us, label %B318.endif.us

B244.us:                                          
  %.443.us = getelementptr double, ptr %arg.full, i64 %"$phi116.2.2.2.us"
  %.444.us = load double, ptr %.443.us, align 8
  %.445.us = fcmp oeq double %.444.us, 0.000000e+00
  br i1 %.445.us, label %B268.us, label %B318.endif.us

B268.us:                                          
  %sunkaddr39 = mul i64 %"$phi116.2.2.2.us", 8
  %sunkaddr40 = getelementptr i8, ptr %arg.worth, i64 %sunkaddr39
  %sunkaddr41 = getelementptr i8, ptr %sunkaddr40, i64 8
  %.451.us = load double, ptr %sunkaddr41, align 8
  %.12.i18 = fcmp ogt double %.451.us, %held.5.2.us
  %.13.i19 = select i1 %.12.i18, double %.451.us, double %held.5.2.us
  br label %B318.endif.us

B318.endif.us:                                    
  %held.6.2.us = phi double [ %held.5.2.us, %B226.us ], [ %held.5.2.us, %B244.us ], [ %.13.i19, %B268.us ]
  %.490.us = getelementptr double, ptr %arg.day, i64 %"$phi116.2.2.2.us"
  %.491.us = load double, ptr %.490.us, align 8
  %.5.i = fptosi double %.491.us to i64
  %.521.us = getelementptr double, ptr %arg.bus, i64 %"$phi116.2.2.2.us"
  %.522.us = load double, ptr %.521.us, align 8
  %.532.us = getelementptr double, ptr %arg.charges, i64 %"$phi116.2.2.2.us"
  %.533.us = load double, ptr %.532.us, align 8
  %.534.us = fcmp olt double %.533.us, 2.000000e+00
  %.538.us = fmul double %arg.into, %held.6.2.us
  %.12.i20 = fcmp ogt double %.538.us, %.522.us
  %3 = select i1 %.534.us, i1 %.12.i20, i1 false
  %low.4.2.us = select i1 %3, double %.538.us, double %.522.us
  %.577.us = getelementptr double, ptr %arg.discharges, i64 %"$phi116.2.2.2.us"
  %.578.us = load double, ptr %.577.us, align 8
  %.579.us = fcmp oeq double %.578.us, 1.000000e+00
  %.589.us = fcmp oeq double %.578.us, 2.000000e+00
  %or.cond.us = or i1 %.579.us, %.589.us
  br i1 %or.cond.us, label %B486.us, label %B530.us

B486.us:                                          
  %.593.us = fmul double %arg.out, %held.6.2.us
  %.595.us = fadd double %arg.wear, %.593.us
  %.12.i22 = fcmp ogt double %.595.us, %low.4.2.us
  %.13.i23 = select i1 %.12.i22, double %.595.us, double %low.4.2.us
  br label %B530.us

B530.us:                                          
  %low.5.3.us = phi double [ %low.4.2.us, %B318.endif.us ], [ %.13.i23, %B486.us ]
  %.638.us = getelementptr double, ptr %arg.defers, i64 %"$phi116.2.2.2.us"
  %.639.us = load double, ptr %.638.us, align 8
  %.640.us = fcmp olt double %.639.us, 2.000000e+00
  br i1 %.640.us, label %B554.us, label %B598.us

B554.us:                                          
  %.644.us = getelementptr double, ptr %arg.quota, i64 %.5.i
  %.645.us = load double, ptr %.644.us, align 8
  %.12.i24 = fcmp ogt double %.645.us, %low.5.3.us
  %.13.i25 = select i1 %.12.i24, double %.645.us, double %low.5.3.us
  br label %B598.us

B598.us:                                          
  %low.6.2.us = phi double [ %low.5.3.us, %B530.us ], [ %.13.i25, %B554.us ]
  %.686.us = fcmp oeq double %.533.us, 1.000000e+00
  %.696.us = fcmp oeq double %.533.us, 2.000000e+00
  %or.cond144.us = or i1 %.686.us, %.696.us
  %.703.us = fdiv double %low.6.2.us, %arg.into
  %.12.i26 = fcmp ogt double %.703.us, %held.6.2.us
  %4 = select i1 %or.cond144.us, i1 %.12.i26, i1 false
  %held.7.3.us = select i1 %4, double %.703.us, double %held.6.2.us
  %.748.us = fcmp olt double %.578.us, 2.000000e+00
  br i1 %.748.us, label %B708.us, label %B752.us

B708.us:                                          
  %.752.us = fsub double %low.6.2.us, %arg.wear
  %.757.us = fdiv double %.752.us, %arg.out
  %.12.i28 = fcmp ogt double %.757.us, %held.7.3.us
  %.13.i29 = select i1 %.12.i28, double %.757.us, double %held.7.3.us
  br label %B752.us

B752.us:                                          
  %held.8.2.us = phi double [ %held.7.3.us, %B598.us ], [ %.13.i29, %B708.us ]
  %.798.us = fcmp oeq double %.639.us, 1.000000e+00
  %.808.us = fcmp oeq double %.639.us, 2.000000e+00
  %or.cond145.us = or i1 %.798.us, %.808.us
  br i1 %or.cond145.us, label %B800.us, label %B888.us

B800.us:                                          
  %.817.us = getelementptr double, ptr %arg.quota, i64 %.5.i
  %.818.us = load double, ptr %.817.us, align 8
  %.823.us = tail call double @llvm.fabs.f64(double %.818.us)
  %.824.us = fmul double %.823.us, 1.000000e-13
  %.825.us = fadd double %.818.us, %.824.us
  %.827.us = fcmp ogt double %low.6.2.us, %.825.us
  br i1 %.827.us, label %B874.us, label %B888.us

B874.us:                                          
  %sunkaddr42 = mul i64 %.5.i, 8
  %sunkaddr43 = getelementptr i8, ptr %arg.quota, i64 %sunkaddr42
  store double %low.6.2.us, ptr %sunkaddr43, align 8
  %sunkaddr44 = mul i64 %"$phi116.2.2.2.us", 8
  %sunkaddr45 = getelementptr i8, ptr %arg.worth, i64 %sunkaddr44
  %.846.us.pre = load double, ptr %sunkaddr45, align 8
  br label %B888.us

B888.us:                                          
  %.846.us = phi double [ %.846.us.pre, %B874.us ], [ %.367.us, %B800.us ], [ %.367.us, %B752.us ]
  %moved.5.3.us = phi i1 [ true, %B874.us ], [ %moved.3.1189.us, %B800.us ], [ %moved.3.1189.us, %B752.us ]
  %.851.us = tail call double @llvm.fabs.f64(double %.846.us)
  %.852.us = fmul double %.851.us, 1.000000e-13
  %.853.us = fadd double %.846.us, %.852.us
  %.855.us = fcmp ogt double %held.8.2.us, %.853.us
  br i1 %.855.us, label %B1036.us.thread, label %B962.us

B962.us:                                          
  %.863.us = fcmp one double %held.8.2.us, 0xFFF0000000000000
  %.875.us = fcmp oeq double %.846.us, 0xFFF0000000000000
  %or.cond146.us = and i1 %.863.us, %.875.us
  br i1 %or.cond146.us, label %B1036.us.thread, label %B1036.us

B1036.us:                                         
  %.901.us = getelementptr double, ptr %arg.price, i64 %"$phi116.2.2.2.us"
  store double %low.6.2.us, ptr %.901.us, align 8
  %exitcond.not = icmp eq i64 %lsr.iv, 0
  br i1 %exitcond.not, label %B76.B1050_crit_edge.us, label %B78.else.if.us.backedge

B78.else.if.us.backedge:                          
  %moved.3.1189.us.be = phi i1 [ %moved.5.3.us, %B1036.us ], [ true, %B1036.us.thread ]
  %lsr.iv.next = add i64 %lsr.iv, -1
  %.271.us = add nuw nsw i64 %.264178187.us, 1
  br label %B78.else.if.us

B1036.us.thread:                                  
  %sunkaddr46 = mul i64 %"$phi116.2.2.2.us", 8
  %sunkaddr47 = getelementptr i8, ptr %arg.worth, i64 %sunkaddr46
  store double %held.8.2.us, ptr %sunkaddr47, align 8
  %.901.us319 = getelementptr double, ptr %arg.price, i64 %"$phi116.2.2.2.us"
  store double %low.6.2.us, ptr %.901.us319, align 8
  %exitcond.not320 = icmp eq i64 %lsr.iv, 0
  br i1 %exitcond.not320, label %B36.us, label %B78.else.if.us.backedge

B76.B1050_crit_edge.us:                           
  br i1 %moved.5.3.us, label %B36.us, label %common.ret

common.ret:                                       
  %storemerge = phi i64 [ %arg.sweeps, %B0.endif ], [ 1, %B38.endif.lr.ph ], [ %.146.us, %B76.B1050_crit_edge.us ], [ %arg.sweeps, %B36.us ]
  store i64 %storemerge, ptr %retptr, align 8
  ret i32 0
}

declare double @llvm.fabs.f64(double)
