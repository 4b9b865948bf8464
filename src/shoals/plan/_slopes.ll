; _slopes.py by numba 0.68.1; the source is sha256 ed0b7e1d5b3e6f4a17a8bbd30628ff6a51d25aa81cfdea8b1cc80663e1174445
define i32 @dispatch(ptr noalias %retptr, ptr noalias %excinfo, i64 %arg.n, i64 %arg.slots, i64 %arg.capacity, double %arg.full, double %arg.start, double %arg.end, ptr %arg.store, ptr %arg.value, ptr %arg.width, ptr %arg.supply, ptr %arg.order, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.ends, ptr %arg.least, ptr %arg.most, ptr %arg.burns, ptr %arg.energy, ptr %arg.charge, ptr %arg.discharge, ptr %arg.taken, ptr %arg.price) {
B0:
  %.74 = alloca double, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.162 = alloca ptr, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.208 = alloca ptr, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  store double 0.000000e+00, ptr %.74, align 8
  %.78 = call i32 @pass_back(ptr %.74, ptr %excinfo.1, i64 %arg.n, i64 %arg.slots, i64 %arg.capacity, double %arg.full, double %arg.start, double %arg.end, ptr %arg.store, ptr %arg.value, ptr %arg.width, ptr %arg.supply, ptr %arg.order, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.ends)
  %.88 = load double, ptr %.74, align 8
  %cond = icmp eq i32 %.78, 0
  br i1 %cond, label %B0.endif, label %B0.if.if, !prof !0

common.ret:                                       
  %common.ret.op = phi i32 [ 0, %B74 ], [ %.78, %B0.if.if ], [ %.166, %B78.if.if ], [ 0, %B78.endif.endif ], [ %.212, %B78.endif.if.if ]
  ret i32 %common.ret.op

B74:                                              
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B78:                                              
  %.166 = call i32 @pass_forth(ptr %.162, ptr %excinfo.2, i64 %arg.n, i64 %arg.slots, double %.88, ptr %arg.store, ptr %arg.value, ptr %arg.width, ptr %arg.supply, ptr %arg.order, ptr %arg.segment, ptr %arg.ends, ptr %arg.least, ptr %arg.most, ptr %arg.burns, ptr %arg.price)
  %cond1 = icmp eq i32 %.166, 0
  br i1 %cond1, label %B78.endif, label %B78.if.if, !prof !0

B0.endif:                                         
  %.105 = fcmp uno double %.88, 0.000000e+00
  br i1 %.105, label %B74, label %B78

B0.if.if:                                         
  %.86 = icmp sgt i32 %.78, 0
  %.79 = load ptr, ptr %excinfo.1, align 8
  %.87 = select i1 %.86, ptr %.79, ptr undef
  store ptr %.87, ptr %excinfo, align 8
  br label %common.ret

B78.endif:                                        
  %.212 = call i32 @walk(ptr %.208, ptr %excinfo.3, i64 %arg.n, i64 %arg.slots, double %arg.start, ptr %arg.store, ptr %arg.value, ptr %arg.width, ptr %arg.supply, ptr %arg.order, ptr %arg.segment, ptr %arg.ends, ptr %arg.least, ptr %arg.most, ptr %arg.burns, ptr %arg.energy, ptr %arg.charge, ptr %arg.discharge, ptr %arg.taken)
  %cond2 = icmp eq i32 %.212, 0
  br i1 %cond2, label %B78.endif.endif, label %B78.endif.if.if, !prof !0

B78.if.if:                                        
  %.174 = icmp sgt i32 %.166, 0
  %.167 = load ptr, ptr %excinfo.2, align 8
  %.175 = select i1 %.174, ptr %.167, ptr undef
  store ptr %.175, ptr %excinfo, align 8
  br label %common.ret

B78.endif.endif:                                  
  store i64 1, ptr %retptr, align 8
  br label %common.ret

B78.endif.if.if:                                  
  %.220 = icmp sgt i32 %.212, 0
  %.213 = load ptr, ptr %excinfo.3, align 8
  %.221 = select i1 %.220, ptr %.213, ptr undef
  store ptr %.221, ptr %excinfo, align 8
  br label %common.ret
}

define internal i32 @pass_back(ptr noalias %retptr, ptr noalias %excinfo, i64 %arg.n, i64 %arg.slots, i64 %arg.capacity, double %arg.full, double %arg.start, double %arg.end, ptr %arg.store, ptr %arg.value, ptr %arg.width, ptr %arg.supply, ptr %arg.order, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.ends) {
B0.endif:
  %.540 = alloca i64, align 8
  store i64 0, ptr %.540, align 8
  %excinfo.3 = alloca ptr, align 8
  %.58 = mul nsw i64 %arg.slots, 6
  %.12.i = fcmp olt double %arg.end, 0.000000e+00
  %.13.i = select i1 %.12.i, double 0.000000e+00, double %arg.end
  %.94 = fcmp oge double %arg.end, 0.000000e+00
  %"$phi80.1.2.0" = select i1 %.94, double %arg.end, double %arg.full
  %.115 = getelementptr double, ptr %arg.ends, i64 %.58
  store double %.13.i, ptr %.115, align 8
  %.123 = getelementptr i8, ptr %.115, i64 8
  store double %"$phi80.1.2.0", ptr %.123, align 8
  %.156 = getelementptr i8, ptr %.115, i64 16
  store double 0xFFF0000000000000, ptr %.156, align 8
  %.161 = getelementptr i8, ptr %.115, i64 24
  store double 0x7FF0000000000000, ptr %.161, align 8
  %.166 = getelementptr i8, ptr %.115, i64 32
  store double 0x7FF0000000000000, ptr %.166, align 8
  %.171 = getelementptr i8, ptr %.115, i64 40
  store double 0xFFF0000000000000, ptr %.171, align 8
  br i1 %.12.i, label %B230, label %B294.endif

B230:                                             
  %.189 = add nsw i64 %arg.capacity, -1
  %.195 = getelementptr double, ptr %arg.slope, i64 %.189
  tail call void @llvm.memset.p0.i64(ptr align 8 dereferenceable(16) %.156, i8 0, i64 16, i1 false)
  store double 0.000000e+00, ptr %.195, align 8
  %.199 = getelementptr double, ptr %arg.wide, i64 %.189
  store double %arg.full, ptr %.199, align 8
  br label %B294.endif

B372:                                             
  %lsr.iv214 = phi i64 [ %unroll_iter129, %B372.preheader165 ], [ %lsr.iv.next215, %B372 ]
  %.431713715 = phi i64 [ %.438.3.1, %B372 ], [ 0, %B372.preheader165 ]
  %0 = shl i64 %.431713715, 2
  %scevgep173 = getelementptr i8, ptr %lsr.iv202, i64 %0
  %scevgep174 = getelementptr i8, ptr %scevgep173, i64 12
  %.470 = load i32, ptr %scevgep173, align 4
  %1 = shl i64 %.431713715, 2
  %scevgep202 = getelementptr i8, ptr %lsr.iv197, i64 %1
  %scevgep206 = getelementptr i8, ptr %scevgep202, i64 12
  store i32 %.470, ptr %scevgep202, align 4
  %2 = shl i64 %.431713715, 2
  %scevgep180 = getelementptr i8, ptr %lsr.iv202, i64 %2
  %scevgep182 = getelementptr i8, ptr %scevgep180, i64 4
  %.470.1 = load i32, ptr %scevgep182, align 4
  %scevgep212 = getelementptr i8, ptr %lsr.iv197, i64 %2
  %scevgep213 = getelementptr i8, ptr %scevgep212, i64 4
  store i32 %.470.1, ptr %scevgep213, align 4
  %3 = shl i64 %.431713715, 2
  %scevgep177 = getelementptr i8, ptr %lsr.iv202, i64 %3
  %scevgep179 = getelementptr i8, ptr %scevgep177, i64 8
  %.470.2 = load i32, ptr %scevgep179, align 4
  %scevgep207 = getelementptr i8, ptr %lsr.iv197, i64 %3
  %scevgep208 = getelementptr i8, ptr %scevgep207, i64 8
  store i32 %.470.2, ptr %scevgep208, align 4
  %.470.3 = load i32, ptr %scevgep174, align 4
  store i32 %.470.3, ptr %scevgep206, align 4
  %.438.3 = shl i64 %.431713715, 2
  %scevgep166 = getelementptr i8, ptr %lsr.iv202, i64 %.438.3
  %scevgep167 = getelementptr i8, ptr %scevgep166, i64 28
  %scevgep172 = getelementptr i8, ptr %scevgep166, i64 16
  %.470.1130 = load i32, ptr %scevgep172, align 4
  %4 = shl i64 %.431713715, 2
  %scevgep187 = getelementptr i8, ptr %lsr.iv197, i64 %4
  %scevgep189 = getelementptr i8, ptr %scevgep187, i64 28
  %scevgep201 = getelementptr i8, ptr %scevgep187, i64 16
  store i32 %.470.1130, ptr %scevgep201, align 4
  %5 = shl i64 %.431713715, 2
  %scevgep170 = getelementptr i8, ptr %lsr.iv202, i64 %5
  %scevgep171 = getelementptr i8, ptr %scevgep170, i64 20
  %.470.1.1 = load i32, ptr %scevgep171, align 4
  %scevgep196 = getelementptr i8, ptr %lsr.iv197, i64 %5
  %scevgep197 = getelementptr i8, ptr %scevgep196, i64 20
  store i32 %.470.1.1, ptr %scevgep197, align 4
  %6 = shl i64 %.431713715, 2
  %scevgep168 = getelementptr i8, ptr %lsr.iv202, i64 %6
  %scevgep169 = getelementptr i8, ptr %scevgep168, i64 24
  %.470.2.1 = load i32, ptr %scevgep169, align 4
  %scevgep190 = getelementptr i8, ptr %lsr.iv197, i64 %6
  %scevgep192 = getelementptr i8, ptr %scevgep190, i64 24
  store i32 %.470.2.1, ptr %scevgep192, align 4
  %.438.3.1 = add nuw i64 %.431713715, 8
  %.470.3.1 = load i32, ptr %scevgep167, align 4
  store i32 %.470.3.1, ptr %scevgep189, align 4
  %lsr.iv.next215 = add i64 %lsr.iv214, -2
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next215, 0
  br i1 %niter.ncmp.1, label %B428.loopexit.unr-lcssa.unr-lcssa, label %B372

B428.loopexit.unr-lcssa.unr-lcssa:                
  %7 = and i64 %61, 1
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %B428.loopexit.unr-lcssa, label %B372.epil.preheader122

B372.epil.preheader122:                           
  %.431713715.epil.init127 = phi i64 [ 0, %B372.preheader ], [ %.438.3.1, %B428.loopexit.unr-lcssa.unr-lcssa ]
  %9 = shl i64 %.431713715.epil.init127, 2
  %scevgep184.epil = getelementptr i8, ptr %lsr.iv177, i64 %9
  %scevgep185.epil = getelementptr i8, ptr %scevgep184.epil, i64 -12
  %.470.epil125 = load i32, ptr %scevgep185.epil, align 4
  %scevgep194.epil = getelementptr i8, ptr %lsr.iv187, i64 %9
  %scevgep195.epil = getelementptr i8, ptr %scevgep194.epil, i64 -12
  store i32 %.470.epil125, ptr %scevgep195.epil, align 4
  %scevgep183.epil = getelementptr i8, ptr %scevgep184.epil, i64 -8
  %.470.1.epil = load i32, ptr %scevgep183.epil, align 4
  %scevgep193.epil = getelementptr i8, ptr %scevgep194.epil, i64 -8
  store i32 %.470.1.epil, ptr %scevgep193.epil, align 4
  %scevgep181.epil = getelementptr i8, ptr %scevgep184.epil, i64 -4
  %.470.2.epil = load i32, ptr %scevgep181.epil, align 4
  %scevgep191.epil = getelementptr i8, ptr %scevgep194.epil, i64 -4
  store i32 %.470.2.epil, ptr %scevgep191.epil, align 4
  %.470.3.epil = load i32, ptr %scevgep184.epil, align 4
  store i32 %.470.3.epil, ptr %scevgep194.epil, align 4
  br label %B428.loopexit.unr-lcssa

B428.loopexit.unr-lcssa:                          
  %10 = icmp eq i64 %xtraiter, 0
  br i1 %10, label %B428.thread, label %B372.epil.preheader

B428.thread:                                      
  %.494.pre-phi18 = mul nsw i64 %.313, %arg.n
  br label %B50.i.preheader

B372.epil.preheader:                              
  %.431713715.epil.init = phi i64 [ 0, %B372.lr.ph ], [ %unroll_iter, %B428.loopexit.unr-lcssa ]
  %11 = shl i64 %.431713715.epil.init, 2
  %scevgep199 = getelementptr i8, ptr %lsr.iv197, i64 %11
  %scevgep204 = getelementptr i8, ptr %lsr.iv202, i64 %11
  br label %B372.epil

B372.epil:                                        
  %epil.iter = phi i64 [ 0, %B372.epil.preheader ], [ %epil.iter.next, %B372.epil ]
  %12 = shl i64 %epil.iter, 2
  %scevgep220 = getelementptr i8, ptr %scevgep204, i64 %12
  %.470.epil = load i32, ptr %scevgep220, align 4
  %13 = shl i64 %epil.iter, 2
  %scevgep216 = getelementptr i8, ptr %scevgep199, i64 %13
  store i32 %.470.epil, ptr %scevgep216, align 4
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B428, label %B372.epil, !llvm.loop !1

B428:                                             
  %14 = icmp slt i64 %.60.i, 1
  %.494.pre-phi = mul nsw i64 %.313, %arg.n
  br i1 %14, label %B428.endif, label %B50.i.preheader

B50.i.preheader:                                  
  %.494.pre-phi20 = phi i64 [ %.494.pre-phi18, %B428.thread ], [ %.494.pre-phi, %B428 ]
  %invariant.gep67.i22 = getelementptr double, ptr %arg.value, i64 %.313
  br label %B50.i

B50.i:                                            
  %lsr.iv208 = phi ptr [ %lsr.iv197, %B50.i.preheader ], [ %scevgep209, %B232.i ]
  %.1046973.i = phi i64 [ %.60.i, %B50.i.preheader ], [ %.114.i, %B232.i ]
  %.1117072.in.i = phi i64 [ %.494.pre-phi20, %B50.i.preheader ], [ %.1117072.i, %B232.i ]
  %.1117072.i = add i64 %.1117072.in.i, 1
  %.114.i = add nsw i64 %.1046973.i, -1
  %.144.i = getelementptr i32, ptr %arg.order, i64 %.1117072.i
  %.145.i = load i32, ptr %.144.i, align 4, !noalias !3
  %.151.i = sext i32 %.145.i to i64
  %.152.i = mul nsw i64 %arg.slots, %.151.i
  %gep68.i = getelementptr double, ptr %invariant.gep67.i22, i64 %.152.i
  %.157.i = load double, ptr %gep68.i, align 8, !noalias !3
  %.168.i = icmp sgt i64 %.1117072.i, %.494.pre-phi20
  br i1 %.168.i, label %B112.i.preheader, label %B232.i

B112.i.preheader:                                 
  br label %B112.i

B112.i:                                           
  %lsr.iv206 = phi i64 [ %lsr.iv.next207, %B200.i ], [ 1, %B112.i.preheader ]
  %15 = shl i64 %lsr.iv206, 2
  %scevgep210 = getelementptr i8, ptr %lsr.iv208, i64 %15
  %scevgep211 = getelementptr i8, ptr %scevgep210, i64 -4
  %.179.i = load i32, ptr %scevgep211, align 4, !noalias !3
  %.185.i = sext i32 %.179.i to i64
  %.186.i = mul nsw i64 %arg.slots, %.185.i
  %gep.i = getelementptr double, ptr %invariant.gep67.i22, i64 %.186.i
  %.191.i = load double, ptr %gep.i, align 8, !noalias !3
  %.197.i = fcmp ogt double %.191.i, %.157.i
  br i1 %.197.i, label %B112.i.B232.i.loopexit_crit_edge, label %B174.i

B174.i:                                           
  %.201.i = fcmp oeq double %.191.i, %.157.i
  %.207.i = icmp slt i32 %.179.i, %.145.i
  %or.cond.i = and i1 %.207.i, %.201.i
  br i1 %or.cond.i, label %B174.i.B232.i.loopexit_crit_edge, label %B200.i

B200.i:                                           
  %sunkaddr = mul i64 %lsr.iv206, 4
  %sunkaddr276 = getelementptr i8, ptr %lsr.iv208, i64 %sunkaddr
  store i32 %.179.i, ptr %sunkaddr276, align 4, !noalias !3
  %lsr.iv.next207 = add i64 %lsr.iv206, -1
  %16 = add i64 %.1117072.in.i, %lsr.iv.next207
  %.235.i = icmp sgt i64 %16, %.494.pre-phi20
  br i1 %.235.i, label %B112.i, label %B232.i

B112.i.B232.i.loopexit_crit_edge:                 
  %17 = add i64 %.1117072.in.i, %lsr.iv206
  br label %B232.i

B174.i.B232.i.loopexit_crit_edge:                 
  %18 = add i64 %.1117072.in.i, %lsr.iv206
  br label %B232.i

B232.i:                                           
  %i.3.2.i = phi i64 [ %.1117072.i, %B50.i ], [ %17, %B112.i.B232.i.loopexit_crit_edge ], [ %18, %B174.i.B232.i.loopexit_crit_edge ], [ %.494.pre-phi20, %B200.i ]
  %.249.i = getelementptr i32, ptr %arg.order, i64 %i.3.2.i
  store i32 %.145.i, ptr %.249.i, align 4, !noalias !3
  %scevgep209 = getelementptr i8, ptr %lsr.iv208, i64 4
  %.105.i = icmp sgt i64 %.1046973.i, 1
  br i1 %.105.i, label %B50.i, label %B428.endif

common.ret:                                       
  %common.ret.op = phi i32 [ 0, %B582 ], [ 0, %B2934 ], [ %.544, %B428.endif.if.if ]
  ret i32 %common.ret.op

B582:                                             
  store double 0x7FF8000000000000, ptr %retptr, align 8
  br label %common.ret

B662:                                             
  %lsr.iv221 = phi i64 [ -1, %B662.preheader.new ], [ %lsr.iv.next222, %B662 ]
  %19 = shl i64 %lsr.iv221, 3
  %scevgep270 = getelementptr i8, ptr %scevgep265, i64 %19
  %.791 = load double, ptr %scevgep270, align 8
  %20 = shl i64 %lsr.iv221, 3
  %scevgep262 = getelementptr i8, ptr %scevgep256, i64 %20
  %.796 = load double, ptr %scevgep262, align 8
  %21 = shl i64 %lsr.iv221, 3
  %scevgep254 = getelementptr i8, ptr %scevgep241, i64 %21
  store double %.791, ptr %scevgep254, align 8
  %22 = shl i64 %lsr.iv221, 3
  %scevgep240 = getelementptr i8, ptr %scevgep225, i64 %22
  store double %.796, ptr %scevgep240, align 8
  %scevgep268 = getelementptr i8, ptr %scevgep265, i64 %22
  %scevgep269 = getelementptr i8, ptr %scevgep268, i64 -8
  %.791.1 = load double, ptr %scevgep269, align 8
  %scevgep257 = getelementptr i8, ptr %scevgep256, i64 %22
  %scevgep259 = getelementptr i8, ptr %scevgep257, i64 -8
  %.796.1 = load double, ptr %scevgep259, align 8
  %23 = shl i64 %lsr.iv221, 3
  %scevgep243 = getelementptr i8, ptr %scevgep241, i64 %23
  %scevgep244 = getelementptr i8, ptr %scevgep243, i64 -8
  store double %.791.1, ptr %scevgep244, align 8
  %24 = shl i64 %lsr.iv221, 3
  %scevgep230 = getelementptr i8, ptr %scevgep225, i64 %24
  %scevgep233 = getelementptr i8, ptr %scevgep230, i64 -8
  store double %.796.1, ptr %scevgep233, align 8
  %lsr.iv.next222 = add i64 %lsr.iv221, -2
  %25 = add i64 %68, %lsr.iv.next222
  %niter149.ncmp.1 = icmp eq i64 %25, -1
  br i1 %niter149.ncmp.1, label %B736.loopexit.unr-lcssa, label %B662

B736.loopexit.unr-lcssa:                          
  %26 = and i64 %.579, 1
  %lcmp.mod146.not = icmp eq i64 %26, 0
  %27 = mul i64 %lsr.iv.next222, -1
  br i1 %lcmp.mod146.not, label %B736, label %B662.epil.preheader

B662.epil.preheader:                              
  %.755719721.epil.init = phi i64 [ 1, %B662.preheader ], [ %27, %B736.loopexit.unr-lcssa ]
  %.788.epil = sub nsw i64 %tail.3.0808, %.755719721.epil.init
  %.790.epil = getelementptr double, ptr %arg.slope, i64 %.788.epil
  %.791.epil = load double, ptr %.790.epil, align 8
  %.795.epil = getelementptr double, ptr %arg.wide, i64 %.788.epil
  %.796.epil = load double, ptr %.795.epil, align 8
  %.798.epil = sub nsw i64 %arg.capacity, %.755719721.epil.init
  %.800.epil = getelementptr double, ptr %arg.slope, i64 %.798.epil
  store double %.791.epil, ptr %.800.epil, align 8
  %.805.epil = getelementptr double, ptr %arg.wide, i64 %.798.epil
  store double %.796.epil, ptr %.805.epil, align 8
  br label %B736

B736:                                             
  %.820 = sub nsw i64 %arg.capacity, %.579
  br label %B756.endif

B870:                                             
  %lsr.iv271 = phi i64 [ %lsr.iv.next272, %B870 ], [ %unroll_iter143, %B870.preheader.new.new ]
  %lsr.iv233 = phi ptr [ %scevgep232, %B870.preheader.new.new ], [ %scevgep234.1, %B870 ]
  %high.2.1730 = phi double [ %.847, %B870.preheader.new.new ], [ %.979.3.1, %B870 ]
  %scevgep237 = getelementptr i8, ptr %lsr.iv233, i64 -144
  %.977 = load double, ptr %scevgep237, align 8
  %.979 = fadd double %high.2.1730, %.977
  %scevgep236 = getelementptr i8, ptr %lsr.iv233, i64 -96
  %.977.1 = load double, ptr %scevgep236, align 8
  %.979.1 = fadd double %.979, %.977.1
  %scevgep235 = getelementptr i8, ptr %lsr.iv233, i64 -48
  %.977.2 = load double, ptr %scevgep235, align 8
  %.979.2 = fadd double %.979.1, %.977.2
  %.977.3 = load double, ptr %lsr.iv233, align 8
  %.979.3 = fadd double %.979.2, %.977.3
  %scevgep234 = getelementptr i8, ptr %lsr.iv233, i64 192
  %scevgep237.1 = getelementptr i8, ptr %lsr.iv233, i64 48
  %.977.1145 = load double, ptr %scevgep237.1, align 8
  %.979.1146 = fadd double %.979.3, %.977.1145
  %scevgep236.1 = getelementptr i8, ptr %lsr.iv233, i64 96
  %.977.1.1 = load double, ptr %scevgep236.1, align 8
  %.979.1.1 = fadd double %.979.1146, %.977.1.1
  %scevgep235.1 = getelementptr i8, ptr %lsr.iv233, i64 144
  %.977.2.1 = load double, ptr %scevgep235.1, align 8
  %.979.2.1 = fadd double %.979.1.1, %.977.2.1
  %.977.3.1 = load double, ptr %scevgep234, align 8
  %.979.3.1 = fadd double %.979.2.1, %.977.3.1
  %scevgep234.1 = getelementptr i8, ptr %lsr.iv233, i64 384
  %lsr.iv.next272 = add i64 %lsr.iv271, -2
  %niter144.ncmp.1 = icmp eq i64 %lsr.iv.next272, 0
  br i1 %niter144.ncmp.1, label %B918.loopexit.unr-lcssa.unr-lcssa, label %B870

B918.loopexit.unr-lcssa.unr-lcssa:                
  %28 = and i64 %73, 1
  %lcmp.mod140.not = icmp eq i64 %28, 0
  br i1 %lcmp.mod140.not, label %B918.loopexit.unr-lcssa, label %B870.epil.preheader131

B870.epil.preheader131:                           
  %lsr.iv233.epil.init = phi ptr [ %scevgep232, %B870.preheader.new ], [ %scevgep234.1, %B918.loopexit.unr-lcssa.unr-lcssa ]
  %high.2.1730.epil.init138 = phi double [ %.847, %B870.preheader.new ], [ %.979.3.1, %B918.loopexit.unr-lcssa.unr-lcssa ]
  %scevgep237.epil = getelementptr i8, ptr %lsr.iv233.epil.init, i64 -144
  %.977.epil135 = load double, ptr %scevgep237.epil, align 8
  %.979.epil136 = fadd double %high.2.1730.epil.init138, %.977.epil135
  %scevgep236.epil = getelementptr i8, ptr %lsr.iv233.epil.init, i64 -96
  %.977.1.epil = load double, ptr %scevgep236.epil, align 8
  %.979.1.epil = fadd double %.979.epil136, %.977.1.epil
  %scevgep235.epil = getelementptr i8, ptr %lsr.iv233.epil.init, i64 -48
  %.977.2.epil = load double, ptr %scevgep235.epil, align 8
  %.979.2.epil = fadd double %.979.1.epil, %.977.2.epil
  %.977.3.epil = load double, ptr %lsr.iv233.epil.init, align 8
  %.979.3.epil = fadd double %.979.2.epil, %.977.3.epil
  br label %B918.loopexit.unr-lcssa

B918.loopexit.unr-lcssa:                          
  %.979.3.lcssa = phi double [ %.979.3.1, %B918.loopexit.unr-lcssa.unr-lcssa ], [ %.979.3.epil, %B870.epil.preheader131 ]
  %29 = or i64 %70, 1
  %lcmp.mod152.not = icmp eq i64 %xtraiter150, 0
  br i1 %lcmp.mod152.not, label %B918, label %B870.epil.preheader

B870.epil.preheader:                              
  %high.2.1730.epil.init = phi double [ %.847, %B870.preheader ], [ %.979.3.lcssa, %B918.loopexit.unr-lcssa ]
  %.941726728.epil.init = phi i64 [ 1, %B870.preheader ], [ %29, %B918.loopexit.unr-lcssa ]
  %30 = mul i64 %.941726728.epil.init, 48
  %scevgep239 = getelementptr i8, ptr %scevgep238, i64 %30
  %31 = mul nuw nsw i64 %xtraiter150, 48
  br label %B870.epil

B870.epil:                                        
  %lsr.iv240 = phi i64 [ %lsr.iv.next241, %B870.epil ], [ 0, %B870.epil.preheader ]
  %high.2.1730.epil = phi double [ %.979.epil, %B870.epil ], [ %high.2.1730.epil.init, %B870.epil.preheader ]
  %scevgep242 = getelementptr i8, ptr %scevgep239, i64 %lsr.iv240
  %.977.epil = load double, ptr %scevgep242, align 8
  %.979.epil = fadd double %high.2.1730.epil, %.977.epil
  %lsr.iv.next241 = add nuw nsw i64 %lsr.iv240, 48
  %epil.iter151.cmp.not = icmp eq i64 %31, %lsr.iv.next241
  br i1 %epil.iter151.cmp.not, label %B918, label %B870.epil, !llvm.loop !6

B918:                                             
  %high.2.1.lcssa = phi double [ %.847, %B756.endif ], [ %.979.3.lcssa, %B918.loopexit.unr-lcssa ], [ %.979.epil, %B870.epil ]
  %.992 = add nsw i64 %row.2.0809, -6
  %sunkaddr269 = shl i64 %row.2.0809, 3
  %sunkaddr270 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr269
  %sunkaddr271 = getelementptr i8, ptr %sunkaddr270, i64 -16
  store double 0x7FF0000000000000, ptr %sunkaddr271, align 8
  %sunkaddr274 = getelementptr i8, ptr %sunkaddr270, i64 -8
  store double 0xFFF0000000000000, ptr %sunkaddr274, align 8
  %.1022 = fcmp olt double %.838, 0.000000e+00
  br i1 %.1022, label %B1016, label %B1396

B1016:                                            
  %.1042 = icmp sgt i64 %.554, 0
  %.1065 = icmp slt i64 %head.10.1, %tail.6.1
  %or.cond = select i1 %.1042, i1 true, i1 %.1065
  br i1 %or.cond, label %B1040.preheader, label %B1396

B1040.preheader:                                  
  %.1010 = fneg double %.838
  br label %B1040

B1040:                                            
  %head.11.2 = phi i64 [ %head.12.3, %B1372 ], [ %head.10.1, %B1040.preheader ]
  %i.4.2 = phi i64 [ %i.5.3, %B1372 ], [ 1, %B1040.preheader ]
  %cut.4.2 = phi double [ %.1232, %B1372 ], [ %.1010, %B1040.preheader ]
  %.1081 = icmp eq i64 %head.11.2, %tail.6.1
  br i1 %.1081, label %B1040.B1116_crit_edge, label %B1052

B1040.B1116_crit_edge:                            
  %.pre92 = mul i64 %i.4.2, 48
  %.1101.phi.trans.insert = getelementptr i8, ptr %arg.segment, i64 %.pre92
  %.1102.pre = load double, ptr %.1101.phi.trans.insert, align 8
  br label %B1116

B1052:                                            
  %.1085.not = icmp sgt i64 %i.4.2, %.554
  br i1 %.1085.not, label %B1052.B1264_crit_edge, label %B1064

B1052.B1264_crit_edge:                            
  %.1167.phi.trans.insert = getelementptr double, ptr %arg.slope, i64 %head.11.2
  %.1168.pre = load double, ptr %.1167.phi.trans.insert, align 8
  br label %B1264

B1064:                                            
  %.1090.idx = mul i64 %i.4.2, 48
  %.1090 = getelementptr i8, ptr %arg.segment, i64 %.1090.idx
  %.1091 = load double, ptr %.1090, align 8
  %.1094 = getelementptr double, ptr %arg.slope, i64 %head.11.2
  %.1095 = load double, ptr %.1094, align 8
  %.1096 = fcmp ult double %.1091, %.1095
  br i1 %.1096, label %B1264, label %B1116

B1116:                                            
  %.1102 = phi double [ %.1102.pre, %B1040.B1116_crit_edge ], [ %.1091, %B1064 ]
  %.1101.idx.pre-phi = phi i64 [ %.pre92, %B1040.B1116_crit_edge ], [ %.1090.idx, %B1064 ]
  %.1101 = getelementptr i8, ptr %arg.segment, i64 %.1101.idx.pre-phi
  %.1107 = getelementptr i8, ptr %.1101, i64 8
  %.1108 = load double, ptr %.1107, align 8
  %sunkaddr277 = mul i64 %row.2.0809, 8
  %sunkaddr278 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr277
  %sunkaddr279 = getelementptr i8, ptr %sunkaddr278, i64 -16
  store double %.1102, ptr %sunkaddr279, align 8
  %.1119 = fcmp ogt double %.1108, %cut.4.2
  br i1 %.1119, label %B1212, label %B1252

B1212:                                            
  %.1131 = fsub double %.1108, %cut.4.2
  %sunkaddr280 = getelementptr i8, ptr %arg.segment, i64 %.1101.idx.pre-phi
  %sunkaddr281 = getelementptr i8, ptr %sunkaddr280, i64 8
  store double %.1131, ptr %sunkaddr281, align 8
  br label %B1396

B1252:                                            
  %.1158 = add nsw i64 %i.4.2, 1
  br label %B1350

B1264:                                            
  %.1168 = phi double [ %.1168.pre, %B1052.B1264_crit_edge ], [ %.1095, %B1064 ]
  %.1171 = getelementptr double, ptr %arg.wide, i64 %head.11.2
  %.1172 = load double, ptr %.1171, align 8
  %sunkaddr282 = mul i64 %row.2.0809, 8
  %sunkaddr283 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr282
  %sunkaddr284 = getelementptr i8, ptr %sunkaddr283, i64 -16
  store double %.1168, ptr %sunkaddr284, align 8
  %.1183 = fcmp ogt double %.1172, %cut.4.2
  br i1 %.1183, label %B1322, label %B1340

B1322:                                            
  %.1171.le = getelementptr double, ptr %arg.wide, i64 %head.11.2
  %.1195 = fsub double %.1172, %cut.4.2
  store double %.1195, ptr %.1171.le, align 8
  br label %B1396

B1340:                                            
  %.1218 = add nsw i64 %head.11.2, 1
  br label %B1350

B1350:                                            
  %head.12.3 = phi i64 [ %head.11.2, %B1252 ], [ %.1218, %B1340 ]
  %outer.4.3 = phi double [ %.1108, %B1252 ], [ %.1172, %B1340 ]
  %i.5.3 = phi i64 [ %.1158, %B1252 ], [ %i.4.2, %B1340 ]
  %.1232 = fsub double %cut.4.2, %outer.4.3
  %.1241 = fcmp ogt double %.1232, 0.000000e+00
  br i1 %.1241, label %B1372, label %B1396

B1372:                                            
  %.1249 = icmp sle i64 %i.5.3, %.554
  %.1259 = icmp slt i64 %head.12.3, %tail.6.1
  %or.cond662 = select i1 %.1249, i1 true, i1 %.1259
  br i1 %or.cond662, label %B1040, label %B1396

B1396:                                            
  %head.13.1 = phi i64 [ %head.11.2, %B1212 ], [ %head.10.1, %B1016 ], [ %head.10.1, %B918 ], [ %head.11.2, %B1322 ], [ %head.12.3, %B1350 ], [ %head.12.3, %B1372 ]
  %i.6.1 = phi i64 [ %i.4.2, %B1212 ], [ 1, %B1016 ], [ 1, %B918 ], [ %i.4.2, %B1322 ], [ %i.5.3, %B1350 ], [ %i.5.3, %B1372 ]
  %.1289 = fsub double %high.2.1.lcssa, %arg.full
  %.1294 = fcmp ogt double %.1289, 0.000000e+00
  br i1 %.1294, label %B1418, label %B1822

B1418:                                            
  %.1314 = icmp sle i64 %i.6.1, %.554
  %.1337 = icmp slt i64 %head.13.1, %tail.6.1
  %or.cond663 = select i1 %.1314, i1 true, i1 %.1337
  br i1 %or.cond663, label %B1442.preheader, label %B1822

B1442.preheader:                                  
  br label %B1442

B1442:                                            
  %tail.5.2 = phi i64 [ %tail.7.3, %B1798 ], [ %tail.6.1, %B1442.preheader ]
  %m.2.2 = phi i64 [ %m.3.3, %B1798 ], [ %.554, %B1442.preheader ]
  %cut.5.2 = phi double [ %.1508, %B1798 ], [ %.1289, %B1442.preheader ]
  %.1353 = icmp eq i64 %head.13.1, %tail.5.2
  br i1 %.1353, label %B1442.B1524_crit_edge, label %B1454

B1442.B1524_crit_edge:                            
  %.pre93 = mul i64 %m.2.2, 48
  %.1374.phi.trans.insert = getelementptr i8, ptr %arg.segment, i64 %.pre93
  %.1375.pre = load double, ptr %.1374.phi.trans.insert, align 8
  br label %B1524

B1454:                                            
  %.1357.not = icmp sgt i64 %i.6.1, %m.2.2
  br i1 %.1357.not, label %B1672, label %B1466

B1466:                                            
  %.1362.idx = mul i64 %m.2.2, 48
  %.1362 = getelementptr i8, ptr %arg.segment, i64 %.1362.idx
  %.1363 = load double, ptr %.1362, align 8
  %32 = getelementptr double, ptr %arg.slope, i64 %tail.5.2
  %.1367 = getelementptr i8, ptr %32, i64 -8
  %.1368 = load double, ptr %.1367, align 8
  %.1369 = fcmp ugt double %.1363, %.1368
  br i1 %.1369, label %B1672, label %B1524

B1524:                                            
  %.1375 = phi double [ %.1375.pre, %B1442.B1524_crit_edge ], [ %.1363, %B1466 ]
  %.1374.idx.pre-phi = phi i64 [ %.pre93, %B1442.B1524_crit_edge ], [ %.1362.idx, %B1466 ]
  %.1374 = getelementptr i8, ptr %arg.segment, i64 %.1374.idx.pre-phi
  %.1380 = getelementptr i8, ptr %.1374, i64 8
  %.1381 = load double, ptr %.1380, align 8
  %sunkaddr285 = mul i64 %row.2.0809, 8
  %sunkaddr286 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr285
  %sunkaddr287 = getelementptr i8, ptr %sunkaddr286, i64 -8
  store double %.1375, ptr %sunkaddr287, align 8
  %.1392 = fcmp ogt double %.1381, %cut.5.2
  br i1 %.1392, label %B1620, label %B1660

B1620:                                            
  %.1404 = fsub double %.1381, %cut.5.2
  %sunkaddr288 = getelementptr i8, ptr %arg.segment, i64 %.1374.idx.pre-phi
  %sunkaddr289 = getelementptr i8, ptr %sunkaddr288, i64 8
  store double %.1404, ptr %sunkaddr289, align 8
  br label %B1822

B1660:                                            
  %.1431 = add nsw i64 %m.2.2, -1
  br label %B1776

B1672:                                            
  %.1439 = add nsw i64 %tail.5.2, -1
  %.1441 = getelementptr double, ptr %arg.slope, i64 %.1439
  %.1442 = load double, ptr %.1441, align 8
  %.1446 = getelementptr double, ptr %arg.wide, i64 %.1439
  %.1447 = load double, ptr %.1446, align 8
  %sunkaddr290 = mul i64 %row.2.0809, 8
  %sunkaddr294 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr290
  %sunkaddr299 = getelementptr i8, ptr %sunkaddr294, i64 -8
  store double %.1442, ptr %sunkaddr299, align 8
  %.1458 = fcmp ogt double %.1447, %cut.5.2
  br i1 %.1458, label %B1742, label %B1776

B1742:                                            
  %.1470 = fsub double %.1447, %cut.5.2
  %sunkaddr291 = shl i64 %tail.5.2, 3
  %sunkaddr292 = getelementptr i8, ptr %arg.wide, i64 %sunkaddr291
  %sunkaddr293 = getelementptr i8, ptr %sunkaddr292, i64 -8
  store double %.1470, ptr %sunkaddr293, align 8
  br label %B1822

B1776:                                            
  %tail.7.3 = phi i64 [ %tail.5.2, %B1660 ], [ %.1439, %B1672 ]
  %outer.5.3 = phi double [ %.1381, %B1660 ], [ %.1447, %B1672 ]
  %m.3.3 = phi i64 [ %.1431, %B1660 ], [ %m.2.2, %B1672 ]
  %.1508 = fsub double %cut.5.2, %outer.5.3
  %.1517 = fcmp ogt double %.1508, 0.000000e+00
  br i1 %.1517, label %B1798, label %B1822

B1798:                                            
  %.1525 = icmp sle i64 %i.6.1, %m.3.3
  %.1535 = icmp slt i64 %head.13.1, %tail.7.3
  %or.cond664 = select i1 %.1525, i1 true, i1 %.1535
  br i1 %or.cond664, label %B1442, label %B1822

B1822:                                            
  %tail.4.1 = phi i64 [ %tail.5.2, %B1620 ], [ %tail.6.1, %B1418 ], [ %tail.6.1, %B1396 ], [ %tail.5.2, %B1742 ], [ %tail.7.3, %B1776 ], [ %tail.7.3, %B1798 ]
  %m.4.1 = phi i64 [ %m.2.2, %B1620 ], [ %.554, %B1418 ], [ %.554, %B1396 ], [ %m.2.2, %B1742 ], [ %m.3.3, %B1776 ], [ %m.3.3, %B1798 ]
  %.1560.neg = xor i64 %m.4.1, -1
  %.1562.neg = add i64 %i.6.1, %head.13.1
  %.1564 = add i64 %.1562.neg, %.1560.neg
  %.1586.not = icmp sgt i64 %i.6.1, %m.4.1
  br i1 %.1586.not, label %B2454.endif.endif.endif.endif, label %B1864.preheader

B1864.preheader:                                  
  %33 = add i64 %tail.4.1, -1
  br label %B1864

B1864:                                            
  %i.7.1 = phi i64 [ %.1836, %B2320 ], [ %i.6.1, %B1864.preheader ]
  %old.2.1 = phi i64 [ %old.3.3954, %B2320 ], [ %head.13.1, %B1864.preheader ]
  %put.5.1 = phi i64 [ %put.6.3, %B2320 ], [ %.1564, %B1864.preheader ]
  %.1608.idx = mul i64 %i.7.1, 48
  %.1608 = getelementptr i8, ptr %arg.segment, i64 %.1608.idx
  %.1609 = load double, ptr %.1608, align 8
  %.1615 = icmp slt i64 %old.2.1, %tail.4.1
  br i1 %.1615, label %B1908, label %B2034

B1908:                                            
  %.1635 = getelementptr double, ptr %arg.slope, i64 %old.2.1
  %.1636 = load double, ptr %.1635, align 8
  %.1640 = fcmp ogt double %.1636, %.1609
  br i1 %.1640, label %B1932.preheader, label %B2034

B1932.preheader:                                  
  %34 = shl i64 %old.2.1, 3
  %scevgep246 = getelementptr i8, ptr %scevgep245, i64 %34
  %scevgep248 = getelementptr i8, ptr %arg.wide, i64 %34
  %35 = shl i64 %put.5.1, 3
  %scevgep250 = getelementptr i8, ptr %arg.wide, i64 %35
  %scevgep252 = getelementptr i8, ptr %arg.slope, i64 %35
  %36 = sub i64 %33, %old.2.1
  br label %B1932

B1932:                                            
  %lsr.iv243 = phi i64 [ 0, %B1932.preheader ], [ %lsr.iv.next244, %B2010 ]
  %.1648 = phi double [ %.1636, %B1932.preheader ], [ %.1702, %B2010 ]
  %37 = shl i64 %lsr.iv243, 3
  %scevgep249 = getelementptr i8, ptr %scevgep248, i64 %37
  %.1652 = load double, ptr %scevgep249, align 8
  %scevgep253 = getelementptr i8, ptr %scevgep252, i64 %37
  store double %.1648, ptr %scevgep253, align 8
  %scevgep251 = getelementptr i8, ptr %scevgep250, i64 %37
  store double %.1652, ptr %scevgep251, align 8
  %exitcond946.not = icmp eq i64 %36, %lsr.iv243
  br i1 %exitcond946.not, label %B2138.loopexit, label %B2010

B2010:                                            
  %38 = shl i64 %lsr.iv243, 3
  %scevgep273 = getelementptr i8, ptr %scevgep246, i64 %38
  %.1702 = load double, ptr %scevgep273, align 8
  %.1706 = fcmp ogt double %.1702, %.1609
  %lsr.iv.next244 = add nuw i64 %lsr.iv243, 1
  br i1 %.1706, label %B1932, label %B2034.loopexit

B2034.loopexit:                                   
  %39 = add i64 %old.2.1, %lsr.iv.next244
  %40 = add i64 %put.5.1, %lsr.iv.next244
  br label %B2034

B2034:                                            
  %old.3.3 = phi i64 [ %old.2.1, %B1908 ], [ %old.2.1, %B1864 ], [ %39, %B2034.loopexit ]
  %put.7.3 = phi i64 [ %put.5.1, %B1908 ], [ %put.5.1, %B1864 ], [ %40, %B2034.loopexit ]
  %.1727 = icmp slt i64 %old.3.3, %tail.4.1
  br i1 %.1727, label %B2046, label %B2138

B2046:                                            
  %.1731 = getelementptr double, ptr %arg.slope, i64 %old.3.3
  %.1732 = load double, ptr %.1731, align 8
  %.1734 = fcmp oeq double %.1732, %.1609
  br i1 %.1734, label %B2070, label %B2138

B2070:                                            
  %.1746 = getelementptr double, ptr %arg.wide, i64 %old.3.3
  %.1747 = load double, ptr %.1746, align 8
  %sunkaddr301 = getelementptr i8, ptr %arg.segment, i64 %.1608.idx
  %sunkaddr303 = getelementptr i8, ptr %sunkaddr301, i64 8
  %.1753 = load double, ptr %sunkaddr303, align 8
  %.1754 = fadd double %.1747, %.1753
  store double %.1754, ptr %.1746, align 8
  br label %B2320

B2138.loopexit:                                   
  %41 = add i64 %put.5.1, %lsr.iv243
  %42 = add i64 %41, 1
  br label %B2138

B2138:                                            
  %put.7.3956 = phi i64 [ %put.7.3, %B2034 ], [ %put.7.3, %B2046 ], [ %42, %B2138.loopexit ]
  %old.3.3955 = phi i64 [ %old.3.3, %B2034 ], [ %old.3.3, %B2046 ], [ %tail.4.1, %B2138.loopexit ]
  %.1762 = icmp sgt i64 %put.7.3956, %.1564
  br i1 %.1762, label %B2150, label %B2254

B2150:                                            
  %43 = getelementptr double, ptr %arg.slope, i64 %put.7.3956
  %.1767 = getelementptr i8, ptr %43, i64 -8
  %.1768 = load double, ptr %.1767, align 8
  %.1770 = fcmp oeq double %.1768, %.1609
  br i1 %.1770, label %B2180, label %B2254

B2180:                                            
  %sunkaddr296 = shl i64 %put.7.3956, 3
  %sunkaddr297 = getelementptr i8, ptr %arg.wide, i64 %sunkaddr296
  %sunkaddr298 = getelementptr i8, ptr %sunkaddr297, i64 -8
  %.1783 = load double, ptr %sunkaddr298, align 8
  %sunkaddr304 = getelementptr i8, ptr %arg.segment, i64 %.1608.idx
  %sunkaddr306 = getelementptr i8, ptr %sunkaddr304, i64 8
  %.1789 = load double, ptr %sunkaddr306, align 8
  %.1790 = fadd double %.1783, %.1789
  store double %.1790, ptr %sunkaddr298, align 8
  br label %B2320

B2254:                                            
  %sunkaddr307 = getelementptr i8, ptr %arg.segment, i64 %.1608.idx
  %sunkaddr309 = getelementptr i8, ptr %sunkaddr307, i64 8
  %.1800 = load double, ptr %sunkaddr309, align 8
  %.1804 = getelementptr double, ptr %arg.slope, i64 %put.7.3956
  store double %.1609, ptr %.1804, align 8
  %.1810 = getelementptr double, ptr %arg.wide, i64 %put.7.3956
  store double %.1800, ptr %.1810, align 8
  %.1813 = add nsw i64 %put.7.3956, 1
  br label %B2320

B2320:                                            
  %old.3.3954 = phi i64 [ %old.3.3, %B2070 ], [ %old.3.3955, %B2180 ], [ %old.3.3955, %B2254 ]
  %put.6.3 = phi i64 [ %put.7.3, %B2070 ], [ %put.7.3956, %B2180 ], [ %.1813, %B2254 ]
  %.1836 = add i64 %i.7.1, 1
  %exitcond947.not = icmp eq i64 %i.7.1, %m.4.1
  br i1 %exitcond947.not, label %B2342, label %B1864

B2342:                                            
  %.1870 = icmp sgt i64 %put.6.3, %.1564
  br i1 %.1870, label %B2358.preheader, label %B2454.endif.endif.endif.endif

B2358.preheader:                                  
  %44 = shl i64 %put.6.3, 3
  %scevgep255 = getelementptr i8, ptr %scevgep227, i64 %44
  %scevgep260 = getelementptr i8, ptr %scevgep222, i64 %44
  %45 = shl i64 %old.3.3954, 3
  %scevgep263 = getelementptr i8, ptr %scevgep227, i64 %45
  %scevgep266 = getelementptr i8, ptr %scevgep222, i64 %45
  %.1895 = icmp eq i64 %old.3.3954, %put.6.3
  br i1 %.1895, label %B2454.endif.endif.endif.endif, label %B2358.preheader164

B2358.preheader164:                               
  br label %B2358

B2358:                                            
  %lsr.iv256 = phi i64 [ %lsr.iv.next257, %B2358 ], [ 0, %B2358.preheader164 ]
  %46 = shl i64 %lsr.iv256, 3
  %scevgep258 = getelementptr i8, ptr %scevgep255, i64 %46
  %.1919 = load double, ptr %scevgep258, align 8
  %scevgep261 = getelementptr i8, ptr %scevgep260, i64 %46
  %.1923 = load double, ptr %scevgep261, align 8
  %scevgep264 = getelementptr i8, ptr %scevgep263, i64 %46
  store double %.1919, ptr %scevgep264, align 8
  %47 = shl i64 %lsr.iv256, 3
  %scevgep274 = getelementptr i8, ptr %scevgep266, i64 %47
  store double %.1923, ptr %scevgep274, align 8
  %lsr.iv.next257 = add i64 %lsr.iv256, -1
  %48 = add i64 %put.6.3, %lsr.iv.next257
  %.1936 = icmp sgt i64 %48, %.1564
  br i1 %.1936, label %B2358, label %B2396.B2454.endif.endif.endif.endif.loopexit_crit_edge

B2672:                                            
  %.2090 = getelementptr double, ptr %arg.slope, i64 %head.8.2
  %.2091 = load double, ptr %.2090, align 8
  %sunkaddr310 = mul i64 %row.2.0809, 8
  %sunkaddr312 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr310
  %sunkaddr313 = getelementptr i8, ptr %sunkaddr312, i64 -32
  store double %.2091, ptr %sunkaddr313, align 8
  %49 = getelementptr double, ptr %arg.slope, i64 %tail.4.1
  %.2115 = getelementptr i8, ptr %49, i64 -8
  %.2116 = load double, ptr %.2115, align 8
  br label %B2706

B2694:                                            
  %sunkaddr314 = mul i64 %row.2.0809, 8
  %sunkaddr316 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr314
  %sunkaddr317 = getelementptr i8, ptr %sunkaddr316, i64 -32
  store double 0xFFF0000000000000, ptr %sunkaddr317, align 8
  br label %B2706

B2706:                                            
  %"$phi2706.1.2.1" = phi double [ %.2116, %B2672 ], [ 0x7FF0000000000000, %B2694 ]
  %sunkaddr318 = mul i64 %row.2.0809, 8
  %sunkaddr319 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr318
  %sunkaddr320 = getelementptr i8, ptr %sunkaddr319, i64 -24
  store double %"$phi2706.1.2.1", ptr %sunkaddr320, align 8
  %scevgep178 = getelementptr i8, ptr %lsr.iv177, i64 %54
  %scevgep188 = getelementptr i8, ptr %lsr.iv187, i64 %54
  %scevgep198 = getelementptr i8, ptr %lsr.iv197, i64 %54
  %scevgep203 = getelementptr i8, ptr %lsr.iv202, i64 %54
  %.304 = icmp sgt i64 %.303736806, 1
  br i1 %.304, label %B338.endif, label %B2724.endif.endif.endif

B2864:                                            
  %lsr.iv173 = phi i64 [ %78, %B2864.preheader ], [ %lsr.iv.next174, %B2910 ]
  %lsr.iv = phi i64 [ %77, %B2864.preheader ], [ %lsr.iv.next, %B2910 ]
  %left.2.0827 = phi double [ %.2245, %B2864.preheader ], [ %.2427, %B2910 ]
  %scevgep175 = getelementptr i8, ptr %arg.wide, i64 %lsr.iv173
  %.2395 = load double, ptr %scevgep175, align 8
  %.2397 = fcmp olt double %left.2.0827, %.2395
  br i1 %.2397, label %B2864.B2934_crit_edge, label %B2910

B2910:                                            
  %.2427 = fsub double %left.2.0827, %.2395
  %lsr.iv.next = add i64 %lsr.iv, -1
  %lsr.iv.next174 = add i64 %lsr.iv173, 8
  %.2342 = icmp sgt i64 %lsr.iv.next, 1
  br i1 %.2342, label %B2864, label %B2862.B2934_crit_edge

B2862.B2934_crit_edge:                            
  %50 = getelementptr double, ptr %arg.slope, i64 %tail.3.0.lcssa
  %.2387.le836 = getelementptr i8, ptr %50, i64 -8
  %worth.2.1.in.sroa.speculate.load.B2862.B2934_crit_edge = load double, ptr %.2387.le836, align 8
  br label %B2934

B2864.B2934_crit_edge:                            
  %scevgep = getelementptr i8, ptr %arg.slope, i64 %lsr.iv173
  %worth.2.1.in.sroa.speculate.load.B2864.B2934_crit_edge = load double, ptr %scevgep, align 8
  br label %B2934

B2934:                                            
  %worth.2.1.in.sroa.speculated = phi double [ %worth.2.1.in.sroa.speculate.load.B2864.B2934_crit_edge, %B2864.B2934_crit_edge ], [ %worth.2.1.in.sroa.speculate.load.B2862.B2934_crit_edge, %B2862.B2934_crit_edge ], [ %.13.i57, %B2724.endif.endif.endif ]
  store double %worth.2.1.in.sroa.speculated, ptr %retptr, align 8
  br label %common.ret

B294.endif:                                       
  %head.9.0 = phi i64 [ %.189, %B230 ], [ %arg.capacity, %B0.endif ]
  %.304800.not = icmp slt i64 %arg.slots, 1
  br i1 %.304800.not, label %B2724.endif.endif.endif, label %B338.endif.lr.ph

B338.endif.lr.ph:                                 
  %const = bitcast i64 9223372036854775804 to i64
  %.588.1 = ashr i64 %arg.capacity, 1
  %.60.i = add i64 %arg.n, -1
  %xtraiter = and i64 %arg.n, 3
  %unroll_iter = and i64 %arg.n, %const
  %51 = shl i64 %arg.n, 2
  %52 = mul i64 %51, %arg.slots
  %53 = getelementptr i8, ptr %arg.order, i64 %52
  %scevgep176 = getelementptr i8, ptr %53, i64 12
  %54 = mul i64 %arg.n, -4
  %55 = add nuw i64 %arg.slots, 4611686018427387903
  %56 = mul i64 %51, %55
  %57 = getelementptr i8, ptr %arg.order, i64 %56
  %scevgep186 = getelementptr i8, ptr %57, i64 12
  %58 = shl i64 %arg.capacity, 3
  %scevgep222 = getelementptr i8, ptr %arg.wide, i64 -8
  %scevgep227 = getelementptr i8, ptr %arg.slope, i64 -8
  %scevgep232 = getelementptr i8, ptr %arg.segment, i64 200
  %scevgep238 = getelementptr i8, ptr %arg.segment, i64 8
  %scevgep245 = getelementptr i8, ptr %arg.slope, i64 8
  %59 = add nsw i64 %unroll_iter, -4
  %60 = lshr i64 %59, 2
  %61 = add nuw nsw i64 %60, 1
  %const_mat = add i64 %const, 2
  %unroll_iter129 = and i64 %61, %const_mat
  %scevgep225 = getelementptr i8, ptr %arg.wide, i64 %58
  %scevgep241 = getelementptr i8, ptr %arg.slope, i64 %58
  br label %B338.endif

B338.endif:                                       
  %lsr.iv202 = phi ptr [ %53, %B338.endif.lr.ph ], [ %scevgep203, %B2706 ]
  %lsr.iv197 = phi ptr [ %57, %B338.endif.lr.ph ], [ %scevgep198, %B2706 ]
  %lsr.iv187 = phi ptr [ %scevgep186, %B338.endif.lr.ph ], [ %scevgep188, %B2706 ]
  %lsr.iv177 = phi ptr [ %scevgep176, %B338.endif.lr.ph ], [ %scevgep178, %B2706 ]
  %row.2.0809 = phi i64 [ %.58, %B338.endif.lr.ph ], [ %.992, %B2706 ]
  %tail.3.0808 = phi i64 [ %arg.capacity, %B338.endif.lr.ph ], [ %tail.4.1, %B2706 ]
  %head.7.0807 = phi i64 [ %head.9.0, %B338.endif.lr.ph ], [ %head.8.2, %B2706 ]
  %.303736806 = phi i64 [ %arg.slots, %B338.endif.lr.ph ], [ %.313, %B2706 ]
  %62 = icmp slt i64 %arg.n, 1
  %.313 = add nsw i64 %.303736806, -1
  br i1 %62, label %B428, label %B372.lr.ph

B372.lr.ph:                                       
  %63 = icmp ult i64 %arg.n, 4
  br i1 %63, label %B372.epil.preheader, label %B372.preheader

B372.preheader:                                   
  %64 = icmp eq i64 %59, 0
  br i1 %64, label %B372.epil.preheader122, label %B372.preheader165

B372.preheader165:                                
  br label %B372

B428.endif:                                       
  %.494.pre-phi21 = phi i64 [ %.494.pre-phi, %B428 ], [ %.494.pre-phi20, %B232.i ]
  %.527 = getelementptr double, ptr %arg.supply, i64 %.313
  %.528 = load double, ptr %.527, align 8
  store i64 0, ptr %.540, align 8
  %.544 = call i32 @trace_slot(ptr %.540, ptr %excinfo.3, i64 %arg.n, i64 %arg.slots, i64 %.313, ptr %arg.value, ptr %arg.width, double %.528, ptr %arg.order, i64 %.494.pre-phi21, ptr %arg.store, ptr %arg.segment)
  %.554 = load i64, ptr %.540, align 8
  %cond = icmp eq i32 %.544, 0
  br i1 %cond, label %B428.endif.endif, label %B428.endif.if.if, !prof !0

B428.endif.endif:                                 
  %.571 = icmp slt i64 %head.7.0807, %.554
  br i1 %.571, label %B552.else.if, label %B756.endif

B428.endif.if.if:                                 
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B552.else.if:                                     
  %.579 = sub nsw i64 %tail.3.0808, %head.7.0807
  %.622 = sub nsw i64 %.588.1, %.554
  %.623 = icmp sgt i64 %.579, %.622
  br i1 %.623, label %B582, label %B616.endif

B616.endif:                                       
  %.749720.not = icmp slt i64 %.579, 1
  br i1 %.749720.not, label %B736, label %B662.preheader

B662.preheader:                                   
  %.neg = add nsw i64 %head.7.0807, 1
  %65 = icmp eq i64 %tail.3.0808, %.neg
  br i1 %65, label %B662.epil.preheader, label %B662.preheader.new

B662.preheader.new:                               
  %66 = shl i64 %tail.3.0808, 3
  %67 = lshr i64 %.579, 1
  %68 = shl nuw i64 %67, 1
  %scevgep256 = getelementptr i8, ptr %arg.wide, i64 %66
  %scevgep265 = getelementptr i8, ptr %arg.slope, i64 %66
  br label %B662

B756.endif:                                       
  %head.10.1 = phi i64 [ %.820, %B736 ], [ %head.7.0807, %B428.endif.endif ]
  %tail.6.1 = phi i64 [ %arg.capacity, %B736 ], [ %tail.3.0808, %B428.endif.endif ]
  %.833 = getelementptr double, ptr %arg.ends, i64 %row.2.0809
  %.834 = load double, ptr %.833, align 8
  %.837 = load double, ptr %scevgep238, align 8
  %.838 = fadd double %.834, %.837
  %.842 = getelementptr i8, ptr %.833, i64 8
  %.843 = load double, ptr %.842, align 8
  %.847 = fadd double %.837, %.843
  %.935727.not = icmp slt i64 %.554, 1
  br i1 %.935727.not, label %B918, label %B870.preheader

B870.preheader:                                   
  %xtraiter150 = and i64 %.554, 3
  %69 = icmp ult i64 %.554, 4
  br i1 %69, label %B870.epil.preheader, label %B870.preheader.new

B870.preheader.new:                               
  %70 = and i64 %.554, %const
  %71 = add nsw i64 %.554, -4
  %72 = lshr i64 %71, 2
  %73 = add nuw nsw i64 %72, 1
  %74 = icmp eq i64 %72, 0
  br i1 %74, label %B870.epil.preheader131, label %B870.preheader.new.new

B870.preheader.new.new:                           
  %const_mat275 = add i64 %const, 2
  %unroll_iter143 = and i64 %73, %const_mat275
  br label %B870

B2396.B2454.endif.endif.endif.endif.loopexit_crit_edge: 
  %75 = add i64 %old.3.3954, %lsr.iv.next257
  br label %B2454.endif.endif.endif.endif

B2454.endif.endif.endif.endif:                    
  %head.8.2 = phi i64 [ %old.3.3954, %B2342 ], [ %head.13.1, %B1822 ], [ %75, %B2396.B2454.endif.endif.endif.endif.loopexit_crit_edge ], [ %.1564, %B2358.preheader ]
  %76 = fcmp olt double %.838, 0.000000e+00
  %.13.i47 = select i1 %76, double 0.000000e+00, double %.838
  %.12.i50 = fcmp olt double %arg.full, %.13.i47
  %.13.i51 = select i1 %.12.i50, double %arg.full, double %.13.i47
  %.2013 = getelementptr double, ptr %arg.ends, i64 %.992
  store double %.13.i51, ptr %.2013, align 8
  %.12.i52 = fcmp olt double %arg.full, %high.2.1.lcssa
  %.13.i53 = select i1 %.12.i52, double %arg.full, double %high.2.1.lcssa
  %.12.i54 = fcmp ogt double %.13.i51, %.13.i53
  %.13.i55 = select i1 %.12.i54, double %.13.i51, double %.13.i53
  %sunkaddr321 = mul i64 %row.2.0809, 8
  %sunkaddr322 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr321
  %sunkaddr323 = getelementptr i8, ptr %sunkaddr322, i64 -40
  store double %.13.i55, ptr %sunkaddr323, align 8
  %.2086 = icmp slt i64 %head.8.2, %tail.4.1
  br i1 %.2086, label %B2672, label %B2694

B2724.endif.endif.endif:                          
  %head.7.0.lcssa = phi i64 [ %head.9.0, %B294.endif ], [ %head.8.2, %B2706 ]
  %tail.3.0.lcssa = phi i64 [ %arg.capacity, %B294.endif ], [ %tail.4.1, %B2706 ]
  %.2175 = getelementptr i8, ptr %arg.ends, i64 40
  %.2176 = load double, ptr %.2175, align 8
  %.12.i48 = fcmp ogt double %.2176, 0.000000e+00
  %.13.i49 = select i1 %.12.i48, double %.2176, double 0.000000e+00
  %.2206 = getelementptr i8, ptr %arg.ends, i64 32
  %.2207 = load double, ptr %.2206, align 8
  %.12.i56 = fcmp olt double %.2207, %.13.i49
  %.13.i57 = select i1 %.12.i56, double %.2207, double %.13.i49
  %.2293 = sub i64 %tail.3.0.lcssa, %head.7.0.lcssa
  %.2342824.not = icmp slt i64 %.2293, 1
  br i1 %.2342824.not, label %B2934, label %B2864.preheader

B2864.preheader:                                  
  %.2241 = load double, ptr %arg.ends, align 8
  %.2245 = fsub double %arg.start, %.2241
  %77 = add nuw i64 %.2293, 1
  %78 = shl i64 %head.7.0.lcssa, 3
  br label %B2864
}

declare void @llvm.memset.p0.i64(ptr captures(none), i8, i64, i1 immarg)

define internal i32 @trace_slot(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.n, i64 %arg.slots, i64 %arg.t, ptr %arg.value, ptr %arg.width, double %arg.supply, ptr %arg.order, i64 %arg.at, ptr %arg.store, ptr %arg.segment) {
B0.endif:
  %.31 = load double, ptr %arg.store, align 8
  %.32 = getelementptr i8, ptr %arg.store, i64 8
  %.33 = load double, ptr %.32, align 8
  %.34 = getelementptr i8, ptr %arg.store, i64 16
  %.35 = load double, ptr %.34, align 8
  %.36 = getelementptr i8, ptr %arg.store, i64 24
  %.37 = load double, ptr %.36, align 8
  %.38 = getelementptr i8, ptr %arg.store, i64 32
  %.39 = load double, ptr %.38, align 8
  %.40 = getelementptr i8, ptr %arg.store, i64 40
  %.41 = load double, ptr %.40, align 8
  %.12.i = fcmp olt double %arg.supply, %.31
  %.13.i = select i1 %.12.i, double %arg.supply, double %.31
  %.134 = fsub double %arg.supply, %.13.i
  %.161 = icmp sgt i64 %arg.n, 0
  br i1 %.161, label %B202.preheader, label %B356

B202:                                             
  %rest.2.0 = phi double [ %.271, %B308 ], [ %.134, %B202.preheader ]
  %before.5.0 = phi double [ %before.6.1, %B308 ], [ 0x7FF0000000000000, %B202.preheader ]
  %k.3.0 = phi i64 [ %.279, %B308 ], [ 0, %B202.preheader ]
  %0 = shl i64 %k.3.0, 2
  %scevgep66 = getelementptr i8, ptr %3, i64 %0
  %.181 = load i32, ptr %scevgep66, align 4
  %.183 = sext i32 %.181 to i64
  %.184 = mul nsw i64 %arg.slots, %.183
  %.186 = add nsw i64 %.184, %arg.t
  %.188 = getelementptr double, ptr %arg.width, i64 %.186
  %.189 = load double, ptr %.188, align 8
  %.205 = getelementptr double, ptr %arg.value, i64 %.186
  %.206 = load double, ptr %.205, align 8
  %.212 = fcmp ogt double %.189, %rest.2.0
  br i1 %.212, label %B356, label %B308

B308:                                             
  %.247 = fcmp ogt double %.189, 0.000000e+00
  %before.6.1 = select i1 %.247, double %.206, double %before.5.0
  %.271 = fsub double %rest.2.0, %.189
  %.279 = add nuw nsw i64 %k.3.0, 1
  %exitcond.not = icmp eq i64 %arg.n, %.279
  br i1 %exitcond.not, label %B412, label %B202

B356:                                             
  %rest.3.1 = phi double [ %.134, %B0.endif ], [ %rest.2.0, %B202 ]
  %before.4.1 = phi double [ 0x7FF0000000000000, %B0.endif ], [ %before.5.0, %B202 ]
  %worth.5.1 = phi double [ 0xFFF0000000000000, %B0.endif ], [ %.206, %B202 ]
  %room.5.1 = phi double [ 0.000000e+00, %B0.endif ], [ %.189, %B202 ]
  %k.4.1 = phi i64 [ 0, %B0.endif ], [ %k.3.0, %B202 ]
  %.300 = icmp eq i64 %k.4.1, %arg.n
  br i1 %.300, label %B412, label %B386

B386:                                             
  %.335 = fcmp ogt double %rest.3.1, 0.000000e+00
  br i1 %.335, label %B398, label %B412

B398:                                             
  %.347 = fsub double %room.5.1, %rest.3.1
  br label %B412

B412:                                             
  %k.4.199 = phi i64 [ %k.4.1, %B386 ], [ %k.4.1, %B398 ], [ %arg.n, %B356 ], [ %arg.n, %B308 ]
  %before.3.0 = phi double [ %before.4.1, %B386 ], [ %worth.5.1, %B398 ], [ %before.4.1, %B356 ], [ %before.6.1, %B308 ]
  %room.9.0 = phi double [ %room.5.1, %B386 ], [ %.347, %B398 ], [ %room.5.1, %B356 ], [ %.189, %B308 ]
  %worth.6.0 = phi double [ %worth.5.1, %B386 ], [ %worth.5.1, %B398 ], [ 0xFFF0000000000000, %B356 ], [ 0xFFF0000000000000, %B308 ]
  %.386 = fneg double %.13.i
  %.388 = fmul double %.35, %.386
  store double 0x7FF0000000000000, ptr %arg.segment, align 8
  %.423 = getelementptr i8, ptr %arg.segment, i64 8
  store double %.388, ptr %.423, align 8
  %.426 = getelementptr i8, ptr %arg.segment, i64 16
  store double %.13.i, ptr %.426, align 8
  %.429 = getelementptr i8, ptr %arg.segment, i64 24
  store double 0.000000e+00, ptr %.429, align 8
  %.433 = getelementptr i8, ptr %arg.segment, i64 32
  store double %before.3.0, ptr %.433, align 8
  %.439 = getelementptr i8, ptr %arg.segment, i64 40
  store double %worth.6.0, ptr %.439, align 8
  %.467 = fneg double %.41
  %.632 = fdiv double %.467, %.35
  %.635 = fsub double %.37, %.35
  %1 = getelementptr i32, ptr %arg.order, i64 %arg.at
  br label %B508

B508:                                             
  %discharge.3.0 = phi double [ 0.000000e+00, %B412 ], [ %discharge.4.1, %B1192 ]
  %charge.3.0 = phi double [ %.13.i, %B412 ], [ %charge.4.1, %B1192 ]
  %worth.7.0 = phi double [ %worth.6.0, %B412 ], [ %worth.8.2, %B1192 ]
  %room.6.0 = phi double [ %room.9.0, %B412 ], [ %room.7.2, %B1192 ]
  %k.5.0 = phi i64 [ %k.4.199, %B412 ], [ %k.6.2, %B1192 ]
  %i.3.0 = phi i64 [ 0, %B412 ], [ %.1102, %B1192 ]
  %burnt.2.0 = phi i1 [ false, %B412 ], [ %burnt.3.1, %B1192 ]
  %.469 = fcmp olt double %worth.7.0, %.467
  br i1 %.469, label %B522, label %B806

B522:                                             
  br i1 %burnt.2.0, label %B806, label %B526.endif

B594:                                             
  %.560 = fcmp oeq double %.13.i12, %.504
  %.573 = fadd double %charge.3.0, %.13.i12
  %"$phi618.0.2.2" = select i1 %.560, double %.31, double %.573
  %.587 = fcmp oeq double %.13.i12, %.507
  %.600 = fadd double %discharge.3.0, %.13.i12
  %"$phi644.0.2.2" = select i1 %.587, double %.33, double %.600
  %.620 = add nsw i64 %i.3.0, 1
  %.637 = fmul double %.635, %.13.i12
  %.641.idx = mul i64 %.620, 48
  %.641 = getelementptr i8, ptr %arg.segment, i64 %.641.idx
  store double %.632, ptr %.641, align 8
  %.645 = getelementptr i8, ptr %.641, i64 8
  store double %.637, ptr %.645, align 8
  %.678 = getelementptr i8, ptr %.641, i64 16
  store double %"$phi618.0.2.2", ptr %.678, align 8
  %.682 = getelementptr i8, ptr %.641, i64 24
  store double %"$phi644.0.2.2", ptr %.682, align 8
  %.686 = getelementptr i8, ptr %.641, i64 32
  store double 0xFFF0000000000000, ptr %.686, align 8
  %.690 = getelementptr i8, ptr %.641, i64 40
  store double %worth.7.0, ptr %.690, align 8
  br label %B806

B806:                                             
  %discharge.5.1 = phi double [ %discharge.3.0, %B522 ], [ %"$phi644.0.2.2", %B594 ], [ %discharge.3.0, %B526.endif ], [ %discharge.3.0, %B508 ]
  %charge.5.1 = phi double [ %charge.3.0, %B522 ], [ %"$phi618.0.2.2", %B594 ], [ %charge.3.0, %B526.endif ], [ %charge.3.0, %B508 ]
  %i.4.1 = phi i64 [ %i.3.0, %B522 ], [ %.620, %B594 ], [ %i.3.0, %B526.endif ], [ %i.3.0, %B508 ]
  %burnt.3.1 = phi i1 [ true, %B522 ], [ true, %B594 ], [ true, %B526.endif ], [ %burnt.2.0, %B508 ]
  %.711 = icmp eq i64 %k.5.0, %arg.n
  br i1 %.711, label %common.ret, label %B820

B820:                                             
  %.759 = fcmp ule double %charge.5.1, 0.000000e+00
  %.765 = fcmp ult double %discharge.5.1, %.33
  %or.cond.not = select i1 %burnt.3.1, i1 %.765, i1 false
  %or.cond = select i1 %.759, i1 true, i1 %or.cond.not
  br i1 %or.cond, label %B916, label %B852.endif

B916:                                             
  %.830 = fcmp olt double %discharge.5.1, %.33
  br i1 %.830, label %B928.endif, label %common.ret

B1026:                                            
  %discharge.4.1 = phi double [ %discharge.5.1, %B852.endif ], [ %"$phi994.0.2.1", %B928.endif ]
  %step.2.1 = phi double [ %.13.i14, %B852.endif ], [ %.13.i16, %B928.endif ]
  %charge.4.1 = phi double [ %.807, %B852.endif ], [ %charge.5.1, %B928.endif ]
  %wide.2.1 = phi double [ %.820, %B852.endif ], [ %.908, %B928.endif ]
  %slope.2.1 = phi double [ %.818, %B852.endif ], [ %.905, %B928.endif ]
  %.977 = fsub double %room.6.0, %step.2.1
  %.988 = fcmp ugt double %.977, 0.000000e+00
  br i1 %.988, label %B1192, label %B1048.preheader

B1048.preheader:                                  
  %.100083 = add nsw i64 %k.5.0, 1
  %.100884 = icmp eq i64 %.100083, %arg.n
  br i1 %.100884, label %B1192, label %B1088.preheader

B1088.preheader:                                  
  br label %B1088

B1048:                                            
  %.1000 = add i64 %.100085, 1
  %.1008 = icmp eq i64 %arg.n, %.1000
  br i1 %.1008, label %B1192, label %B1088

B1088:                                            
  %.100085 = phi i64 [ %.1000, %B1048 ], [ %.100083, %B1088.preheader ]
  %2 = shl i64 %.100085, 2
  %scevgep = getelementptr i8, ptr %1, i64 %2
  %.1035 = load i32, ptr %scevgep, align 4
  %.1037 = sext i32 %.1035 to i64
  %.1038 = mul nsw i64 %arg.slots, %.1037
  %.1040 = add nsw i64 %.1038, %arg.t
  %.1042 = getelementptr double, ptr %arg.width, i64 %.1040
  %.1043 = load double, ptr %.1042, align 8
  %.1066 = fcmp ugt double %.1043, 0.000000e+00
  br i1 %.1066, label %B1192.loopexit.split.loop.exit, label %B1048

B1192.loopexit.split.loop.exit:                   
  %.1062.le = getelementptr double, ptr %arg.value, i64 %.1040
  %.1063.le = load double, ptr %.1062.le, align 8
  br label %B1192

B1192:                                            
  %worth.8.2 = phi double [ %worth.7.0, %B1026 ], [ %.1063.le, %B1192.loopexit.split.loop.exit ], [ 0xFFF0000000000000, %B1048.preheader ], [ 0xFFF0000000000000, %B1048 ]
  %k.6.2 = phi i64 [ %k.5.0, %B1026 ], [ %.100085, %B1192.loopexit.split.loop.exit ], [ %arg.n, %B1048.preheader ], [ %arg.n, %B1048 ]
  %room.7.2 = phi double [ %.977, %B1026 ], [ %.1043, %B1192.loopexit.split.loop.exit ], [ %.977, %B1048.preheader ], [ %.1043, %B1048 ]
  %.1102 = add nsw i64 %i.4.1, 1
  %.1145.idx = mul i64 %.1102, 48
  %.1145 = getelementptr i8, ptr %arg.segment, i64 %.1145.idx
  store double %slope.2.1, ptr %.1145, align 8
  %.1149 = getelementptr i8, ptr %.1145, i64 8
  store double %wide.2.1, ptr %.1149, align 8
  %.1153 = getelementptr i8, ptr %.1145, i64 16
  store double %charge.4.1, ptr %.1153, align 8
  %.1157 = getelementptr i8, ptr %.1145, i64 24
  store double %discharge.4.1, ptr %.1157, align 8
  %.1162 = getelementptr i8, ptr %.1145, i64 32
  store double %worth.7.0, ptr %.1162, align 8
  %.1169 = getelementptr i8, ptr %.1145, i64 40
  store double %worth.8.2, ptr %.1169, align 8
  br label %B508

common.ret:                                       
  store i64 %i.4.1, ptr %retptr, align 8
  ret i32 0

B202.preheader:                                   
  %3 = getelementptr i32, ptr %arg.order, i64 %arg.at
  br label %B202

B526.endif:                                       
  %.504 = fsub double %.31, %charge.3.0
  %.507 = fsub double %.33, %discharge.3.0
  %.12.i11 = fcmp olt double %.507, %.504
  %.13.i12 = select i1 %.12.i11, double %.507, double %.504
  %.548 = fcmp ogt double %.13.i12, 0.000000e+00
  br i1 %.548, label %B594, label %B806

B852.endif:                                       
  %.12.i13 = fcmp olt double %charge.5.1, %room.6.0
  %.13.i14 = select i1 %.12.i13, double %charge.5.1, double %room.6.0
  %.807 = fsub double %charge.5.1, %.13.i14
  %.818 = fdiv double %worth.7.0, %.35
  %.820 = fmul double %.35, %.13.i14
  br label %B1026

B928.endif:                                       
  %.834 = fsub double %.33, %discharge.5.1
  %.12.i15 = fcmp olt double %.834, %room.6.0
  %.13.i16 = select i1 %.12.i15, double %.834, double %room.6.0
  %.868 = fcmp oeq double %.13.i16, %.834
  %.879 = fadd double %discharge.5.1, %.13.i16
  %"$phi994.0.2.1" = select i1 %.868, double %.33, double %.879
  %.900 = fsub double %worth.7.0, %.39
  %.905 = fdiv double %.900, %.37
  %.908 = fmul double %.37, %.13.i16
  br label %B1026
}

define internal i32 @pass_forth(ptr noalias %retptr, ptr noalias %excinfo, i64 %arg.n, i64 %arg.slots, double %arg.worth, ptr %arg.store, ptr %arg.value, ptr %arg.width, ptr %arg.supply, ptr %arg.order, ptr %arg.segment, ptr %arg.ends, ptr %arg.least, ptr %arg.most, ptr %arg.burns, ptr %arg.price) {
B0.endif:
  %.187 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  %.130163.not = icmp slt i64 %arg.slots, 1
  br i1 %.130163.not, label %common.ret, label %B38.lr.ph

B38.lr.ph:                                        
  %scevgep = getelementptr i8, ptr %arg.segment, i64 96
  %scevgep34 = getelementptr i8, ptr %arg.segment, i64 56
  br label %B38

B38:                                              
  %worth.3.0167 = phi double [ %arg.worth, %B38.lr.ph ], [ %worth.4.1, %B1182 ]
  %.136156164 = phi i64 [ 0, %B38.lr.ph ], [ %.143, %B1182 ]
  %.143 = add nuw nsw i64 %.136156164, 1
  %.174 = getelementptr double, ptr %arg.supply, i64 %.136156164
  %.175 = load double, ptr %.174, align 8
  %.178 = mul nsw i64 %.136156164, %arg.n
  store i64 0, ptr %.187, align 8
  %.191 = call i32 @trace_slot(ptr %.187, ptr %excinfo.1, i64 %arg.n, i64 %arg.slots, i64 %.136156164, ptr %arg.value, ptr %arg.width, double %.175, ptr %arg.order, i64 %.178, ptr %arg.store, ptr %arg.segment)
  %.201 = load i64, ptr %.187, align 8
  %cond = icmp eq i32 %.191, 0
  br i1 %cond, label %B38.endif, label %common.ret, !prof !0

B138:                                             
  %sunkaddr1 = getelementptr i8, ptr %arg.segment, i64 48
  %.258 = load double, ptr %sunkaddr1, align 8
  %.260 = fcmp ogt double %.258, %worth.3.0167
  br i1 %.260, label %B184.preheader, label %B296.endif

B184.preheader:                                   
  %0 = add i64 %.201, -1
  br label %B184

B184:                                             
  %lsr.iv = phi ptr [ %scevgep, %B184.preheader ], [ %scevgep31, %B250 ]
  %leaves.3.1 = phi double [ %.216, %B184.preheader ], [ %.282, %B250 ]
  %i.3.1 = phi i64 [ 0, %B184.preheader ], [ %.266, %B250 ]
  %scevgep32 = getelementptr i8, ptr %lsr.iv, i64 -40
  %.280 = load double, ptr %scevgep32, align 8
  %.282 = fadd double %leaves.3.1, %.280
  %exitcond.not = icmp eq i64 %0, %i.3.1
  br i1 %exitcond.not, label %B296.endif, label %B250

B250:                                             
  %.316 = load double, ptr %lsr.iv, align 8
  %.318 = fcmp ogt double %.316, %worth.3.0167
  %scevgep31 = getelementptr i8, ptr %lsr.iv, i64 48
  %.266 = add nuw nsw i64 %i.3.1, 1
  br i1 %.318, label %B184, label %B296.endif

B418:                                             
  %sunkaddr = getelementptr i8, ptr %arg.segment, i64 %.idx189
  %sunkaddr2 = getelementptr i8, ptr %sunkaddr, i64 48
  %.394 = load double, ptr %sunkaddr2, align 8
  %.396 = fcmp oeq double %.394, %worth.3.0167
  br i1 %.396, label %B464, label %B864

B464:                                             
  %sunkaddr3 = getelementptr i8, ptr %arg.segment, i64 %.idx189
  %sunkaddr4 = getelementptr i8, ptr %sunkaddr3, i64 80
  %.404 = load double, ptr %sunkaddr4, align 8
  %.410 = fcmp oeq double %.404, 0xFFF0000000000000
  br i1 %.410, label %B532, label %B576

B532:                                             
  %sunkaddr5 = getelementptr i8, ptr %arg.store, i64 16
  %.416 = load double, ptr %sunkaddr5, align 8
  %.418 = fmul double %worth.3.0167, %.416
  br label %B576

B576:                                             
  %"$phi556.1.2.1" = phi double [ %.418, %B532 ], [ %.404, %B464 ]
  %.440 = getelementptr double, ptr %arg.price, i64 %.136156164
  store double %"$phi556.1.2.1", ptr %.440, align 8
  %sunkaddr6 = getelementptr i8, ptr %arg.segment, i64 %.idx189
  %sunkaddr7 = getelementptr i8, ptr %sunkaddr6, i64 48
  %.477 = load double, ptr %sunkaddr7, align 8
  %.479 = fcmp oeq double %.477, %worth.3.0167
  br i1 %.479, label %B622.endif.endif.preheader, label %B906

B622.endif.endif.preheader:                       
  %scevgep35 = getelementptr i8, ptr %scevgep34, i64 %.idx189
  br label %B622.endif.endif

B816:                                             
  %scevgep37 = getelementptr i8, ptr %lsr.iv36, i64 48
  %scevgep38 = getelementptr i8, ptr %lsr.iv36, i64 40
  %.614 = load double, ptr %scevgep38, align 8
  %.616 = fcmp oeq double %.614, %worth.3.0167
  br i1 %.616, label %B622.endif.endif, label %B906

B864:                                             
  %sunkaddr8 = getelementptr i8, ptr %arg.store, i64 16
  %.34.i = load double, ptr %sunkaddr8, align 8, !noalias !7
  %.35.i = fmul double %worth.3.0167, %.34.i
  %sunkaddr9 = getelementptr i8, ptr %arg.store, i64 32
  %.38.i = load double, ptr %sunkaddr9, align 8, !noalias !7
  %sunkaddr10 = getelementptr i8, ptr %arg.store, i64 24
  %.41.i = load double, ptr %sunkaddr10, align 8, !noalias !7
  %.42.i = fmul double %worth.3.0167, %.41.i
  %.43.i = fadd double %.38.i, %.42.i
  %sunkaddr11 = getelementptr i8, ptr %arg.segment, i64 %.idx189
  %sunkaddr12 = getelementptr i8, ptr %sunkaddr11, i64 40
  %.55.i = load double, ptr %sunkaddr12, align 8, !noalias !7
  %.65.i = load double, ptr %arg.store, align 8, !noalias !7
  %.67.i = fcmp olt double %.347, %.65.i
  %.12.i.i = fcmp ogt double %.35.i, %.55.i
  %1 = select i1 %.67.i, i1 %.12.i.i, i1 false
  %low.3.0.i = select i1 %1, double %.35.i, double %.55.i
  %.113.i = fcmp ogt double %.353, 0.000000e+00
  %.12.i1.i = fcmp ogt double %.43.i, %low.3.0.i
  %2 = select i1 %.113.i, i1 %.12.i1.i, i1 false
  %low.4.0.i = select i1 %2, double %.43.i, double %low.3.0.i
  %.154.i = fcmp ueq double %low.4.0.i, 0xFFF0000000000000
  br i1 %.154.i, label %B308.i, label %B864.endif

B308.i:                                           
  %sunkaddr13 = getelementptr i8, ptr %arg.segment, i64 %.idx189
  %sunkaddr14 = getelementptr i8, ptr %sunkaddr13, i64 32
  %.182.i = load double, ptr %sunkaddr14, align 8, !noalias !7
  %.187.i = fcmp oeq double %.182.i, 0xFFF0000000000000
  br i1 %.187.i, label %B370.i, label %B414.i

B370.i:                                           
  %sunkaddr15 = getelementptr i8, ptr %arg.segment, i64 %.idx189
  %sunkaddr16 = getelementptr i8, ptr %sunkaddr15, i64 -16
  %.197.i = load double, ptr %sunkaddr16, align 8, !noalias !7
  br label %B414.i

B414.i:                                           
  %high.4.0.i = phi double [ %.197.i, %B370.i ], [ %.182.i, %B308.i ]
  %.212.i = fcmp ogt double %.347, 0.000000e+00
  %.12.i3.i = fcmp olt double %.35.i, %high.4.0.i
  %3 = select i1 %.212.i, i1 %.12.i3.i, i1 false
  %high.5.0.i = select i1 %3, double %.35.i, double %high.4.0.i
  %sunkaddr17 = getelementptr i8, ptr %arg.store, i64 8
  %.263.i = load double, ptr %sunkaddr17, align 8, !noalias !7
  %.267.i = fcmp olt double %.353, %.263.i
  %.12.i5.i = fcmp olt double %.43.i, %high.5.0.i
  %4 = select i1 %.267.i, i1 %.12.i5.i, i1 false
  %high.6.0.i = select i1 %4, double %.43.i, double %high.5.0.i
  %.313.i = fcmp one double %high.6.0.i, 0x7FF0000000000000
  %"$phi542.0.2.0.i" = select i1 %.313.i, double %high.6.0.i, double 0.000000e+00
  br label %B864.endif

B906:                                             
  %leaves.6.1 = phi double [ %leaves.4.2, %B864.endif ], [ %leaves.4.2, %B576 ], [ %.498, %B816 ], [ %.498, %B622.endif.endif ]
  %both.3.1 = phi double [ %.13.i, %B864.endif ], [ %.13.i, %B576 ], [ %.13.i27, %B816 ], [ %.13.i27, %B622.endif.endif ]
  %.707 = getelementptr double, ptr %arg.most, i64 %.136156164
  store double %leaves.6.1, ptr %.707, align 8
  %.714 = getelementptr double, ptr %arg.burns, i64 %.136156164
  store double %both.3.1, ptr %.714, align 8
  %.idx = mul i64 %.136156164, 48
  %5 = getelementptr i8, ptr %arg.ends, i64 %.idx
  %.729 = getelementptr i8, ptr %5, i64 64
  %.730 = load double, ptr %.729, align 8
  %.732 = fcmp ogt double %worth.3.0167, %.730
  %.736 = getelementptr i8, ptr %5, i64 72
  %.737 = load double, ptr %.736, align 8
  br i1 %.732, label %B1128, label %B1096

B1096:                                            
  %6 = fcmp olt double %worth.3.0167, %.737
  br i1 %6, label %B1128.thread, label %B1182

B1128.thread:                                     
  %sunkaddr18 = getelementptr i8, ptr %arg.ends, i64 %.idx
  %sunkaddr19 = getelementptr i8, ptr %sunkaddr18, i64 56
  %.807 = load double, ptr %sunkaddr19, align 8
  %sunkaddr20 = getelementptr i8, ptr %arg.ends, i64 %.idx
  %sunkaddr21 = getelementptr i8, ptr %sunkaddr20, i64 48
  store double %.807, ptr %sunkaddr21, align 8
  br label %B1132

B1128:                                            
  %7 = fcmp olt double %worth.3.0167, %.737
  %sunkaddr22 = getelementptr i8, ptr %arg.ends, i64 %.idx
  %sunkaddr23 = getelementptr i8, ptr %sunkaddr22, i64 48
  %.747 = load double, ptr %sunkaddr23, align 8
  %sunkaddr24 = getelementptr i8, ptr %arg.ends, i64 %.idx
  %sunkaddr25 = getelementptr i8, ptr %sunkaddr24, i64 56
  store double %.747, ptr %sunkaddr25, align 8
  %sunkaddr26 = getelementptr i8, ptr %arg.ends, i64 %.idx
  %sunkaddr27 = getelementptr i8, ptr %sunkaddr26, i64 80
  %.757 = load double, ptr %sunkaddr27, align 8
  %.12.i22 = fcmp olt double %.757, %worth.3.0167
  %.13.i23 = select i1 %.12.i22, double %.757, double %worth.3.0167
  br i1 %7, label %B1132, label %B1182

B1132:                                            
  %worth.5.1123 = phi double [ %worth.3.0167, %B1128.thread ], [ %.13.i23, %B1128 ]
  %sunkaddr28 = getelementptr i8, ptr %arg.ends, i64 %.idx
  %sunkaddr29 = getelementptr i8, ptr %sunkaddr28, i64 88
  %.829 = load double, ptr %sunkaddr29, align 8
  %.12.i24 = fcmp ogt double %.829, %worth.5.1123
  %.13.i25 = select i1 %.12.i24, double %.829, double %worth.5.1123
  br label %B1182

B1182:                                            
  %worth.4.1 = phi double [ %worth.3.0167, %B1096 ], [ %.13.i23, %B1128 ], [ %.13.i25, %B1132 ]
  %exitcond188.not = icmp eq i64 %.143, %arg.slots
  br i1 %exitcond188.not, label %common.ret, label %B38

common.ret:                                       
  %excinfo.sink = phi ptr [ %retptr, %B0.endif ], [ %retptr, %B1182 ], [ %excinfo, %B38 ]
  %common.ret.op = phi i32 [ 0, %B0.endif ], [ 0, %B1182 ], [ %.191, %B38 ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op

B38.endif:                                        
  %sunkaddr30 = getelementptr i8, ptr %arg.segment, i64 8
  %.216 = load double, ptr %sunkaddr30, align 8
  %.233 = icmp sgt i64 %.201, 0
  br i1 %.233, label %B138, label %B296.endif

B296.endif:                                       
  %leaves.4.2 = phi double [ %.216, %B138 ], [ %.216, %B38.endif ], [ %.282, %B184 ], [ %.282, %B250 ]
  %i.4.2 = phi i64 [ 0, %B138 ], [ 0, %B38.endif ], [ %.201, %B184 ], [ %.266, %B250 ]
  %.340 = getelementptr double, ptr %arg.least, i64 %.136156164
  store double %leaves.4.2, ptr %.340, align 8
  %.idx189 = mul i64 %i.4.2, 48
  %8 = getelementptr i8, ptr %arg.segment, i64 %.idx189
  %.346 = getelementptr i8, ptr %8, i64 16
  %.347 = load double, ptr %.346, align 8
  %.352 = getelementptr i8, ptr %8, i64 24
  %.353 = load double, ptr %.352, align 8
  %.12.i = fcmp olt double %.353, %.347
  %.13.i = select i1 %.12.i, double %.353, double %.347
  %.387 = icmp slt i64 %i.4.2, %.201
  br i1 %.387, label %B418, label %B864

B622.endif.endif:                                 
  %lsr.iv36 = phi ptr [ %scevgep35, %B622.endif.endif.preheader ], [ %scevgep37, %B816 ]
  %leaves.5.2 = phi double [ %leaves.4.2, %B622.endif.endif.preheader ], [ %.498, %B816 ]
  %i.5.2 = phi i64 [ %i.4.2, %B622.endif.endif.preheader ], [ %.485, %B816 ]
  %both.2.2 = phi double [ %.13.i, %B622.endif.endif.preheader ], [ %.13.i27, %B816 ]
  %.485 = add nsw i64 %i.5.2, 1
  %.496 = load double, ptr %lsr.iv36, align 8
  %.498 = fadd double %leaves.5.2, %.496
  %scevgep39 = getelementptr i8, ptr %lsr.iv36, i64 8
  %.512 = load double, ptr %scevgep39, align 8
  %scevgep40 = getelementptr i8, ptr %lsr.iv36, i64 16
  %.518 = load double, ptr %scevgep40, align 8
  %.12.i20 = fcmp olt double %.518, %.512
  %.13.i21 = select i1 %.12.i20, double %.518, double %.512
  %.12.i26 = fcmp ogt double %.13.i21, %both.2.2
  %.13.i27 = select i1 %.12.i26, double %.13.i21, double %both.2.2
  %.586 = icmp slt i64 %.485, %.201
  br i1 %.586, label %B816, label %B906

B864.endif:                                       
  %storemerge.i = phi double [ %"$phi542.0.2.0.i", %B414.i ], [ %low.4.0.i, %B864 ]
  %.701 = getelementptr double, ptr %arg.price, i64 %.136156164
  store double %storemerge.i, ptr %.701, align 8
  br label %B906
}

define internal i32 @walk(ptr noalias %retptr, ptr noalias %excinfo, i64 %arg.n, i64 %arg.slots, double %arg.start, ptr %arg.store, ptr %arg.value, ptr %arg.width, ptr %arg.supply, ptr %arg.order, ptr %arg.segment, ptr %arg.ends, ptr %arg.least, ptr %arg.most, ptr %arg.burns, ptr %arg.energy, ptr %arg.charge, ptr %arg.discharge, ptr %arg.taken) {
B0.endif:
  %.768 = alloca i64, align 8
  %excinfo.11 = alloca ptr, align 8
  %.138257.not = icmp slt i64 %arg.slots, 1
  br i1 %.138257.not, label %B1962.critedge, label %B46.endif.endif.preheader

B46.endif.endif.preheader:                        
  %0 = add nuw i64 %arg.slots, 1
  %1 = mul i64 %arg.slots, 48
  %2 = getelementptr i8, ptr %arg.ends, i64 %1
  %.184.pre = load double, ptr %2, align 8
  %3 = add i64 %1, -48
  %scevgep2 = getelementptr i8, ptr %arg.ends, i64 %3
  br label %B46.endif.endif

B378:                                             
  %low.2.1 = phi double [ %.13.i, %B46.endif.endif ], [ %.13.i63, %B272.endif ]
  %high.2.1 = phi double [ %.13.i61, %B46.endif.endif ], [ %.13.i63, %B272.endif ]
  store double %low.2.1, ptr %lsr.iv3, align 8
  %sunkaddr = getelementptr i8, ptr %lsr.iv3, i64 8
  store double %high.2.1, ptr %sunkaddr, align 8
  %lsr.iv.next86 = add i64 %lsr.iv85, -1
  %scevgep4 = getelementptr i8, ptr %lsr.iv3, i64 -48
  %.138 = icmp ugt i64 %lsr.iv.next86, 1
  br i1 %.138, label %B46.endif.endif, label %B408.endif.endif.endif

B530.loopexit:                                    
  %scevgep82 = getelementptr i8, ptr %lsr.iv81, i64 %10
  %exitcond390.not = icmp eq i64 %.548, %arg.slots
  br i1 %exitcond390.not, label %common.ret, label %B532.endif.endif.endif.endif

B898:                                             
  %.759 = mul nsw i64 %.541279314, %arg.n
  store i64 0, ptr %.768, align 8
  %.772 = call i32 @trace_slot(ptr %.768, ptr %excinfo.11, i64 %arg.n, i64 %arg.slots, i64 %.541279314, ptr %arg.value, ptr %arg.width, double %.732, ptr %arg.order, i64 %.759, ptr %arg.store, ptr %arg.segment)
  %.782 = load i64, ptr %.768, align 8
  %cond = icmp eq i32 %.772, 0
  br i1 %cond, label %B898.endif, label %common.ret, !prof !0

B1002:                                            
  %sunkaddr9 = getelementptr i8, ptr %arg.segment, i64 56
  %.841 = load double, ptr %sunkaddr9, align 8
  %.843 = fcmp ogt double %.799, %.841
  br i1 %.843, label %B1048.preheader, label %B1160.endif.endif.endif

B1048.preheader:                                  
  %4 = add nsw i64 %.782, -1
  %5 = add nsw i64 %.782, -2
  br label %B1048

B1048:                                            
  %lsr.iv78 = phi i64 [ 0, %B1048.preheader ], [ %lsr.iv.next, %B1114 ]
  %lsr.iv = phi ptr [ %scevgep, %B1048.preheader ], [ %scevgep76, %B1114 ]
  %left.2.1 = phi double [ %.799, %B1048.preheader ], [ %.857, %B1114 ]
  %scevgep77 = getelementptr i8, ptr %lsr.iv, i64 -48
  %.855 = load double, ptr %scevgep77, align 8
  %.857 = fsub double %left.2.1, %.855
  %exitcond.not = icmp eq i64 %5, %lsr.iv78
  br i1 %exitcond.not, label %B1160.loopexit, label %B1114

B1114:                                            
  %.899 = load double, ptr %lsr.iv, align 8
  %.901 = fcmp ogt double %.857, %.899
  %scevgep76 = getelementptr i8, ptr %lsr.iv, i64 48
  %lsr.iv.next = add nuw nsw i64 %lsr.iv78, 1
  br i1 %.901, label %B1048, label %B1160.loopexit

B1160.loopexit:                                   
  %i.2.1.lcssa = phi i64 [ %4, %B1048 ], [ %lsr.iv.next, %B1114 ]
  %6 = mul nuw nsw i64 %i.2.1.lcssa, 6
  br label %B1160.endif.endif.endif

B1574:                                            
  %charged.3.1 = phi double [ %.1012, %B1160.endif.endif.endif ], [ %.1072, %B1472.endif.endif.endif ]
  %discharged.3.1 = phi double [ %.1031, %B1160.endif.endif.endif ], [ %.1110, %B1472.endif.endif.endif ]
  %.1118 = fcmp ugt double %charged.3.1, %.742
  br i1 %.1118, label %B1586, label %B1648

B1586:                                            
  %.1126 = load double, ptr %arg.store, align 8
  %.1128 = fsub double %.1126, %.742
  %.1130 = fcmp ult double %charged.3.1, %.1128
  br i1 %.1130, label %B1648, label %B1632

B1632:                                            
  br label %B1648

B1648:                                            
  %charged.4.2 = phi double [ %charged.3.1, %B1586 ], [ %.1126, %B1632 ], [ 0.000000e+00, %B1574 ]
  %.1160 = fcmp ugt double %discharged.3.1, %.742
  br i1 %.1160, label %B1660, label %B1722.endif

B1660:                                            
  %sunkaddr10 = getelementptr i8, ptr %arg.store, i64 8
  %.1168 = load double, ptr %sunkaddr10, align 8
  %.1170 = fsub double %.1168, %.742
  %.1172 = fcmp ult double %discharged.3.1, %.1170
  br i1 %.1172, label %B1722.endif, label %B1706

B1706:                                            
  br label %B1722.endif

B1824:                                            
  %lsr.iv83 = phi ptr [ %lsr.iv81, %B1824.preheader ], [ %scevgep84, %B1822.backedge ]
  %lsr.iv79 = phi i64 [ %9, %B1824.preheader ], [ %lsr.iv.next80, %B1822.backedge ]
  %rest.2.1266 = phi double [ %.1219, %B1824.preheader ], [ %.13.i59, %B1822.backedge ]
  %.1352 = load i32, ptr %lsr.iv83, align 4
  %.1354 = sext i32 %.1352 to i64
  %.1355 = mul nsw i64 %arg.slots, %.1354
  %.1357 = add nsw i64 %.1355, %.541279314
  %.1363 = getelementptr double, ptr %arg.width, i64 %.1357
  %.1364 = load double, ptr %.1363, align 8
  %.1370 = fsub double %.1364, %.742
  %.1372 = fcmp ult double %rest.2.1266, %.1370
  br i1 %.1372, label %B1892, label %B1822.backedge

B1892:                                            
  %.1381 = fcmp ogt double %rest.2.1266, %.742
  br i1 %.1381, label %B1822.backedge, label %B1908

B1908:                                            
  br label %B1822.backedge

B1822.backedge:                                   
  %"$phi1910.2.3.2" = phi double [ 0.000000e+00, %B1908 ], [ %.1364, %B1824 ], [ %rest.2.1266, %B1892 ]
  %.1393 = getelementptr double, ptr %arg.taken, i64 %.1357
  store double %"$phi1910.2.3.2", ptr %.1393, align 8
  %.1401 = fsub double %rest.2.1266, %.1364
  %.12.i58 = fcmp olt double %.1401, 0.000000e+00
  %.13.i59 = select i1 %.12.i58, double 0.000000e+00, double %.1401
  %lsr.iv.next80 = add i64 %lsr.iv79, -1
  %scevgep84 = getelementptr i8, ptr %lsr.iv83, i64 4
  %.1312 = icmp sgt i64 %lsr.iv.next80, 1
  br i1 %.1312, label %B1824, label %B530.loopexit

common.ret:                                       
  %excinfo.sink = phi ptr [ %retptr, %B1962.critedge ], [ %retptr, %B530.loopexit ], [ %excinfo, %B898 ]
  %common.ret.op = phi i32 [ 0, %B1962.critedge ], [ 0, %B530.loopexit ], [ %.772, %B898 ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op

B1962.critedge:                                   
  %.388.c = load double, ptr %arg.ends, align 8
  %.12.i50.c = fcmp ogt double %.388.c, %arg.start
  %.13.i51.c = select i1 %.12.i50.c, double %.388.c, double %arg.start
  %.421.c = getelementptr i8, ptr %arg.ends, i64 8
  %.422.c = load double, ptr %.421.c, align 8
  %.12.i64.c = fcmp olt double %.422.c, %.13.i51.c
  %.13.i65.c = select i1 %.12.i64.c, double %.422.c, double %.13.i51.c
  store double %.13.i65.c, ptr %arg.energy, align 8
  br label %common.ret

B46.endif.endif:                                  
  %lsr.iv3 = phi ptr [ %scevgep4, %B378 ], [ %scevgep2, %B46.endif.endif.preheader ]
  %.184 = phi double [ %.184.pre, %B46.endif.endif.preheader ], [ %low.2.1, %B378 ]
  %lsr.iv85 = phi i64 [ %0, %B46.endif.endif.preheader ], [ %lsr.iv.next86, %B378 ]
  %7 = shl i64 %lsr.iv85, 3
  %scevgep89 = getelementptr i8, ptr %arg.least, i64 %7
  %scevgep90 = getelementptr i8, ptr %scevgep89, i64 -16
  %.187 = load double, ptr %scevgep90, align 8
  %.188 = fadd double %.184, %.187
  %.192 = load double, ptr %lsr.iv3, align 8
  %.12.i = fcmp ogt double %.192, %.188
  %.13.i = select i1 %.12.i, double %.192, double %.188
  %scevgep6 = getelementptr i8, ptr %lsr.iv3, i64 56
  %.233 = load double, ptr %scevgep6, align 8
  %8 = shl i64 %lsr.iv85, 3
  %scevgep7 = getelementptr i8, ptr %arg.most, i64 %8
  %scevgep8 = getelementptr i8, ptr %scevgep7, i64 -16
  %.236 = load double, ptr %scevgep8, align 8
  %.237 = fadd double %.233, %.236
  %scevgep5 = getelementptr i8, ptr %lsr.iv3, i64 8
  %.242 = load double, ptr %scevgep5, align 8
  %.12.i60 = fcmp olt double %.242, %.237
  %.13.i61 = select i1 %.12.i60, double %.242, double %.237
  %.280 = fcmp ogt double %.13.i, %.13.i61
  br i1 %.280, label %B272.endif, label %B378

B272.endif:                                       
  %.284 = fadd double %.13.i, %.13.i61
  %.289 = fmul double %.284, 5.000000e-01
  %.12.i48 = fcmp ogt double %.192, %.289
  %.13.i49 = select i1 %.12.i48, double %.192, double %.289
  %.12.i62 = fcmp olt double %.242, %.13.i49
  %.13.i63 = select i1 %.12.i62, double %.242, double %.13.i49
  br label %B378

B408.endif.endif.endif:                           
  %.388 = load double, ptr %arg.ends, align 8
  %.12.i50 = fcmp ogt double %.388, %arg.start
  %.13.i51 = select i1 %.12.i50, double %.388, double %arg.start
  %.421 = getelementptr i8, ptr %arg.ends, i64 8
  %.422 = load double, ptr %.421, align 8
  %.12.i64 = fcmp olt double %.422, %.13.i51
  %.13.i65 = select i1 %.12.i64, double %.422, double %.13.i51
  store double %.13.i65, ptr %arg.energy, align 8
  %.arg.n = tail call i64 @llvm.smax.i64(i64 %arg.n, i64 0)
  %scevgep = getelementptr i8, ptr %arg.segment, i64 104
  %9 = add nuw i64 %.arg.n, 1
  %10 = shl i64 %arg.n, 2
  br label %B532.endif.endif.endif.endif

B532.endif.endif.endif.endif:                     
  %lsr.iv81 = phi ptr [ %arg.order, %B408.endif.endif.endif ], [ %scevgep82, %B530.loopexit ]
  %.541279314 = phi i64 [ 0, %B408.endif.endif.endif ], [ %.548, %B530.loopexit ]
  %.548 = add nuw nsw i64 %.541279314, 1
  %.578 = getelementptr double, ptr %arg.least, i64 %.541279314
  %.579 = load double, ptr %.578, align 8
  %.12.i52 = fcmp ogt double %.579, 0.000000e+00
  %.13.i53 = select i1 %.12.i52, double %.579, double 0.000000e+00
  %.610 = getelementptr double, ptr %arg.most, i64 %.541279314
  %.611 = load double, ptr %.610, align 8
  %.12.i66 = fcmp olt double %.611, %.13.i53
  %.13.i67 = select i1 %.12.i66, double %.611, double %.13.i53
  %.645 = getelementptr double, ptr %arg.energy, i64 %.541279314
  %.646 = load double, ptr %.645, align 8
  %.647 = fsub double %.646, %.13.i67
  %.649.idx = mul i64 %.548, 48
  %.649 = getelementptr i8, ptr %arg.ends, i64 %.649.idx
  %.650 = load double, ptr %.649, align 8
  %.12.i68 = fcmp ogt double %.650, %.647
  %.13.i69 = select i1 %.12.i68, double %.650, double %.647
  %.681 = getelementptr i8, ptr %.649, i64 8
  %.682 = load double, ptr %.681, align 8
  %.12.i70 = fcmp olt double %.682, %.13.i69
  %.13.i71 = select i1 %.12.i70, double %.682, double %.13.i69
  %.715 = fsub double %.646, %.13.i71
  %.722 = getelementptr double, ptr %arg.energy, i64 %.548
  store double %.13.i71, ptr %.722, align 8
  %.728 = fadd double %.646, %.13.i71
  %.731 = getelementptr double, ptr %arg.supply, i64 %.541279314
  %.732 = load double, ptr %.731, align 8
  %.733 = fadd double %.732, %.728
  %.736 = load double, ptr %arg.store, align 8
  %.737 = fadd double %.736, %.733
  %sunkaddr11 = getelementptr i8, ptr %arg.store, i64 8
  %.740 = load double, ptr %sunkaddr11, align 8
  %.741 = fadd double %.740, %.737
  %.742 = fmul double %.741, 1.000000e-15
  %.748 = getelementptr double, ptr %arg.burns, i64 %.541279314
  %.749 = load double, ptr %.748, align 8
  %.750 = fcmp ogt double %.749, 0.000000e+00
  br i1 %.750, label %B898, label %B1472.endif.endif.endif

B898.endif:                                       
  %sunkaddr12 = getelementptr i8, ptr %arg.segment, i64 8
  %.797 = load double, ptr %sunkaddr12, align 8
  %.799 = fsub double %.715, %.797
  %.818 = icmp sgt i64 %.782, 1
  br i1 %.818, label %B1002, label %B1160.endif.endif.endif

B1160.endif.endif.endif:                          
  %left.3.2 = phi double [ %.799, %B1002 ], [ %.799, %B898.endif ], [ %.857, %B1160.loopexit ]
  %i.3.2 = phi i64 [ 0, %B1002 ], [ 0, %B898.endif ], [ %6, %B1160.loopexit ]
  %11 = getelementptr double, ptr %arg.segment, i64 %i.3.2
  %.932 = getelementptr i8, ptr %11, i64 56
  %.933 = load double, ptr %.932, align 8
  %.938 = fdiv double %left.3.2, %.933
  %.12.i54 = fcmp olt double %.938, 0.000000e+00
  %.13.i55 = select i1 %.12.i54, double 0.000000e+00, double %.938
  %.12.i72 = fcmp ogt double %.13.i55, 1.000000e+00
  %.13.i73 = select i1 %.12.i72, double 1.000000e+00, double %.13.i55
  %.999 = getelementptr i8, ptr %11, i64 16
  %.1000 = load double, ptr %.999, align 8
  %.1004 = getelementptr i8, ptr %11, i64 64
  %.1005 = load double, ptr %.1004, align 8
  %.1010 = fsub double %.1005, %.1000
  %.1011 = fmul double %.1010, %.13.i73
  %.1012 = fadd double %.1000, %.1011
  %.1018 = getelementptr i8, ptr %11, i64 24
  %.1019 = load double, ptr %.1018, align 8
  %.1023 = getelementptr i8, ptr %11, i64 72
  %.1024 = load double, ptr %.1023, align 8
  %.1029 = fsub double %.1024, %.1019
  %.1030 = fmul double %.13.i73, %.1029
  %.1031 = fadd double %.1019, %.1030
  br label %B1574

B1472.endif.endif.endif:                          
  %.1037 = fneg double %.715
  %.12.i56 = fcmp olt double %.1037, 0.000000e+00
  %.13.i57 = select i1 %.12.i56, double 0.000000e+00, double %.1037
  %sunkaddr13 = getelementptr i8, ptr %arg.store, i64 16
  %.1068 = load double, ptr %sunkaddr13, align 8
  %.12.i74 = fcmp olt double %.715, 0.000000e+00
  %.13.i75 = select i1 %.12.i74, double 0.000000e+00, double %.715
  %.1072 = fdiv double %.13.i57, %.1068
  %sunkaddr14 = getelementptr i8, ptr %arg.store, i64 24
  %.1106 = load double, ptr %sunkaddr14, align 8
  %.1110 = fdiv double %.13.i75, %.1106
  br label %B1574

B1722.endif:                                      
  %discharged.4.2 = phi double [ %discharged.3.1, %B1660 ], [ %.1168, %B1706 ], [ 0.000000e+00, %B1648 ]
  %12 = icmp slt i64 %arg.n, 1
  %.1203 = getelementptr double, ptr %arg.charge, i64 %.541279314
  store double %charged.4.2, ptr %.1203, align 8
  %.1208 = getelementptr double, ptr %arg.discharge, i64 %.541279314
  store double %discharged.4.2, ptr %.1208, align 8
  br i1 %12, label %B530.loopexit, label %B1824.preheader

B1824.preheader:                                  
  %sunkaddr103 = shl i64 %.541279314, 3
  %sunkaddr104 = getelementptr i8, ptr %arg.supply, i64 %sunkaddr103
  %.1213 = load double, ptr %sunkaddr104, align 8
  %.1215 = fadd double %discharged.4.2, %.1213
  %.1219 = fsub double %.1215, %charged.4.2
  br label %B1824
}

declare i64 @llvm.smax.i64(i64, i64)

declare void @llvm.assume(i1 noundef)

!0 = !{!"branch_weights", i32 49, i32 1}
!1 = distinct !{!1, !2}
!2 = !{!"llvm.loop.unroll.disable"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"_ZN6slopes13sort_elementsB2v4B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAExxx10float64_2a8int32_2ax: %retptr"}
!5 = distinct !{!5, !"_ZN6slopes13sort_elementsB2v4B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAExxx10float64_2a8int32_2ax"}
!6 = distinct !{!6, !2}
!7 = !{!8}
!8 = distinct !{!8, !9, !"_ZN6slopes11price_afterB2v8B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAEx10float64_2ad10float64_2a: %retptr"}
!9 = distinct !{!9, !"_ZN6slopes11price_afterB2v8B58c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2IZJFEEM0wQAEx10float64_2ad10float64_2a"}
