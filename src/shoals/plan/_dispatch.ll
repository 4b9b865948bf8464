; _slopes.py by numba 0.68.1; the source is sha256 c696b73f96c6766fe279aa7cfdb82a39019981b5dd7bc432b166ac75814a7faf
define i32 @dispatch(ptr noalias %retptr, ptr noalias %excinfo, i64 %arg.n, i64 %arg.slots, i64 %arg.capacity, double %arg.full, double %arg.start, double %arg.end, ptr %arg.store, ptr %arg.value, ptr %arg.width, ptr %arg.supply, ptr %arg.order, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.ends, ptr %arg.least, ptr %arg.most, ptr %arg.burns, ptr %arg.energy, ptr %arg.charge, ptr %arg.discharge, ptr %arg.taken, ptr %arg.price, ptr initializes((0, 32)) %arg.span) {
B0.endif:
  %.281 = alloca i64, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.404 = alloca ptr, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.449 = alloca ptr, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.12.i = fcmp olt double %arg.end, 0.000000e+00
  %.13.i = select i1 %.12.i, double 0.000000e+00, double %arg.end
  %.121 = fcmp oge double %arg.end, 0.000000e+00
  %"$phi80.1.2.0" = select i1 %.121, double %arg.end, double %arg.full
  %.142.idx = mul i64 %arg.slots, 48
  %.142 = getelementptr i8, ptr %arg.ends, i64 %.142.idx
  store double %.13.i, ptr %.142, align 8
  %.150 = getelementptr i8, ptr %.142, i64 8
  store double %"$phi80.1.2.0", ptr %.150, align 8
  %.183 = getelementptr i8, ptr %.142, i64 16
  store double 0xFFF0000000000000, ptr %.183, align 8
  %.188 = getelementptr i8, ptr %.142, i64 24
  store double 0x7FF0000000000000, ptr %.188, align 8
  %.193 = getelementptr i8, ptr %.142, i64 32
  store double 0x7FF0000000000000, ptr %.193, align 8
  %.198 = getelementptr i8, ptr %.142, i64 40
  store double 0xFFF0000000000000, ptr %.198, align 8
  br i1 %.12.i, label %B230, label %B294

B230:                                             
  %.218 = add nsw i64 %arg.capacity, -1
  %.224 = getelementptr double, ptr %arg.slope, i64 %.218
  tail call void @llvm.memset.p0.i64(ptr align 8 dereferenceable(16) %.183, i8 0, i64 16, i1 false)
  store double 0.000000e+00, ptr %.224, align 8
  %.228 = getelementptr double, ptr %arg.wide, i64 %.218
  store double %arg.full, ptr %.228, align 8
  br label %B294

B294:                                             
  %head.2.0 = phi i64 [ %.218, %B230 ], [ %arg.capacity, %B0.endif ]
  store double 0.000000e+00, ptr %arg.span, align 8
  %.255 = sitofp i64 %arg.slots to double
  %.256 = getelementptr i8, ptr %arg.span, i64 8
  store double %.255, ptr %.256, align 8
  %.259 = sitofp i64 %head.2.0 to double
  %.260 = getelementptr i8, ptr %arg.span, i64 16
  store double %.259, ptr %.260, align 8
  %.263 = sitofp i64 %arg.capacity to double
  %.264 = getelementptr i8, ptr %arg.span, i64 24
  store double %.263, ptr %.264, align 8
  store i64 0, ptr %.281, align 8
  %.285 = call i32 @pass_back(ptr %.281, ptr %excinfo.2, i64 %arg.n, i64 %arg.slots, i64 %arg.capacity, double %arg.full, ptr %arg.store, ptr %arg.value, ptr %arg.width, ptr %arg.supply, ptr %arg.order, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.ends, ptr %arg.span)
  %cond = icmp eq i32 %.285, 0
  br i1 %cond, label %B294.endif, label %B294.if.if, !prof !0

common.ret:                                       
  %common.ret.op = phi i32 [ 0, %B404 ], [ %.453, %B408.endif.endif.if.if ], [ %.285, %B294.if.if ], [ 0, %B408.endif.endif.endif ], [ %.408, %B408.endif.if.if ]
  ret i32 %common.ret.op

B404:                                             
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B408:                                             
  %.18.i = getelementptr i8, ptr %arg.ends, i64 40
  %.19.i = load double, ptr %.18.i, align 8, !noalias !1
  %.12.i.i = fcmp ogt double %.19.i, 0.000000e+00
  %.13.i.i = select i1 %.12.i.i, double %.19.i, double 0.000000e+00
  %.51.i = getelementptr i8, ptr %arg.ends, i64 32
  %.52.i = load double, ptr %.51.i, align 8, !noalias !1
  %.12.i8.i = fcmp olt double %.52.i, %.13.i.i
  %.13.i9.i = select i1 %.12.i8.i, double %.52.i, double %.13.i.i
  %.91.i = getelementptr i8, ptr %arg.span, i64 32
  %.92.i = load double, ptr %.91.i, align 8, !noalias !1
  %sunkaddr = getelementptr i8, ptr %arg.span, i64 16
  %.98.i = load double, ptr %sunkaddr, align 8, !noalias !1
  %.5.i.i = fptosi double %.98.i to i64
  %sunkaddr3 = getelementptr i8, ptr %arg.span, i64 24
  %.125.i = load double, ptr %sunkaddr3, align 8, !noalias !1
  %.5.i10.i = fptosi double %.125.i to i64
  %.186.i = sub i64 %.5.i10.i, %.5.i.i
  %.23963.not.i = icmp slt i64 %.186.i, 1
  br i1 %.23963.not.i, label %B408.endif, label %B268.endif.endif.preheader.i

B268.endif.endif.preheader.i:                     
  %.85.i = load double, ptr %arg.ends, align 8, !noalias !1
  %.86.i = fsub double %arg.start, %.85.i
  %0 = shl i64 %.5.i.i, 3
  br label %B268.endif.endif.i

B268.endif.endif.i:                               
  %lsr.iv.i = phi i64 [ %0, %B268.endif.endif.preheader.i ], [ %lsr.iv.next.i, %B268.endif.endif.i ]
  %earned.2.067.i = phi double [ %.92.i, %B268.endif.endif.preheader.i ], [ %.355.i, %B268.endif.endif.i ]
  %left.2.066.i = phi double [ %.86.i, %B268.endif.endif.preheader.i ], [ %.406.i, %B268.endif.endif.i ]
  %.2385765.i = phi i64 [ %.186.i, %B268.endif.endif.preheader.i ], [ %.248.i, %B268.endif.endif.i ]
  %.248.i = add nsw i64 %.2385765.i, -1
  %scevgep13.i = getelementptr i8, ptr %arg.slope, i64 %lsr.iv.i
  %.287.i = load double, ptr %scevgep13.i, align 8, !noalias !1
  %.12.i6.i = fcmp olt double %left.2.066.i, 0.000000e+00
  %.13.i7.i = select i1 %.12.i6.i, double 0.000000e+00, double %left.2.066.i
  %scevgep.i = getelementptr i8, ptr %arg.wide, i64 %lsr.iv.i
  %.323.i = load double, ptr %scevgep.i, align 8, !noalias !1
  %.12.i11.i = fcmp olt double %.323.i, %.13.i7.i
  %.13.i12.i = select i1 %.12.i11.i, double %.323.i, double %.13.i7.i
  %.353.i = fmul double %.287.i, %.13.i12.i
  %.355.i = fadd double %earned.2.067.i, %.353.i
  %.366.i = fcmp uge double %left.2.066.i, %.323.i
  %.406.i = fsub double %left.2.066.i, %.323.i
  %.239.i = icmp ugt i64 %.2385765.i, 1
  %or.cond.i = select i1 %.366.i, i1 %.239.i, i1 false
  %lsr.iv.next.i = add i64 %lsr.iv.i, 8
  br i1 %or.cond.i, label %B268.endif.endif.i, label %B408.endif

B294.endif:                                       
  %.295 = load i64, ptr %.281, align 8
  %.309 = icmp eq i64 %.295, 0
  br i1 %.309, label %B404, label %B408

B294.if.if:                                       
  %.293 = icmp sgt i32 %.285, 0
  %.286 = load ptr, ptr %excinfo.2, align 8
  %.294 = select i1 %.293, ptr %.286, ptr undef
  store ptr %.294, ptr %excinfo, align 8
  br label %common.ret

B408.endif:                                       
  %worth.2.1.i = phi double [ %.13.i9.i, %B408 ], [ %.287.i, %B268.endif.endif.i ]
  %earned.3.1.i = phi double [ %.92.i, %B408 ], [ %.355.i, %B268.endif.endif.i ]
  %.424.i = getelementptr i8, ptr %arg.span, i64 40
  store double %earned.3.1.i, ptr %.424.i, align 8, !noalias !1
  %.408 = call i32 @pass_forth(ptr %.404, ptr %excinfo.4, i64 %arg.n, i64 %arg.slots, double %worth.2.1.i, ptr %arg.store, ptr %arg.value, ptr %arg.width, ptr %arg.supply, ptr %arg.order, ptr %arg.segment, ptr %arg.ends, ptr %arg.least, ptr %arg.most, ptr %arg.burns, ptr %arg.price, ptr %arg.span)
  %cond1 = icmp eq i32 %.408, 0
  br i1 %cond1, label %B408.endif.endif, label %B408.endif.if.if, !prof !0

B408.endif.endif:                                 
  %.453 = call i32 @walk(ptr %.449, ptr %excinfo.5, i64 %arg.n, i64 %arg.slots, double %arg.start, ptr %arg.store, ptr %arg.value, ptr %arg.width, ptr %arg.supply, ptr %arg.order, ptr %arg.segment, ptr %arg.ends, ptr %arg.least, ptr %arg.most, ptr %arg.burns, ptr %arg.energy, ptr %arg.charge, ptr %arg.discharge, ptr %arg.taken, ptr %arg.span)
  %cond2 = icmp eq i32 %.453, 0
  br i1 %cond2, label %B408.endif.endif.endif, label %B408.endif.endif.if.if, !prof !0

B408.endif.if.if:                                 
  %.416 = icmp sgt i32 %.408, 0
  %.409 = load ptr, ptr %excinfo.4, align 8
  %.417 = select i1 %.416, ptr %.409, ptr undef
  store ptr %.417, ptr %excinfo, align 8
  br label %common.ret

B408.endif.endif.endif:                           
  store i64 1, ptr %retptr, align 8
  br label %common.ret

B408.endif.endif.if.if:                           
  %.461 = icmp sgt i32 %.453, 0
  %.454 = load ptr, ptr %excinfo.5, align 8
  %.462 = select i1 %.461, ptr %.454, ptr undef
  store ptr %.462, ptr %excinfo, align 8
  br label %common.ret
}

declare void @llvm.memset.p0.i64(ptr captures(none), i8, i64, i1 immarg)

define internal i32 @pass_back(ptr noalias %retptr, ptr noalias %excinfo, i64 %arg.n, i64 %arg.slots, i64 %arg.capacity, double %arg.full, ptr %arg.store, ptr %arg.value, ptr %arg.width, ptr %arg.supply, ptr %arg.order, ptr %arg.segment, ptr %arg.slope, ptr %arg.wide, ptr %arg.ends, ptr %arg.span) {
B0.endif.endif.endif.endif.endif:
  %.517 = alloca i64, align 8
  %excinfo.6 = alloca ptr, align 8
  %.47 = getelementptr i8, ptr %arg.span, i64 8
  %.48 = load double, ptr %.47, align 8
  %.5.i = fptosi double %.48 to i64
  %.76 = getelementptr i8, ptr %arg.span, i64 16
  %.77 = load double, ptr %.76, align 8
  %.5.i56 = fptosi double %.77 to i64
  %.103 = getelementptr i8, ptr %arg.span, i64 24
  %.104 = load double, ptr %.103, align 8
  %.5.i57 = fptosi double %.104 to i64
  %.147 = add i64 %.5.i, -1
  %.150 = load double, ptr %arg.span, align 8
  %.5.i58 = fptosi double %.150 to i64
  %.212 = sub i64 %.5.i58, %.5.i
  %.213 = icmp slt i64 %.212, 1
  %.212.nonneg604 = sub i64 0, %.212
  %.256754955 = icmp sgt i64 %.212.nonneg604, 0
  %.256754 = and i1 %.213, %.256754955
  br i1 %.256754, label %B242.endif.lr.ph, label %B2746

B276:                                             
  %lsr.iv268 = phi i64 [ %unroll_iter173, %B276.preheader216 ], [ %lsr.iv.next269, %B276 ]
  %.383666668 = phi i64 [ %.390.3.1, %B276 ], [ 0, %B276.preheader216 ]
  %0 = shl i64 %.383666668, 2
  %scevgep225 = getelementptr i8, ptr %lsr.iv248, i64 %0
  %scevgep226 = getelementptr i8, ptr %scevgep225, i64 12
  %.436 = load i32, ptr %scevgep225, align 4
  %1 = shl i64 %.383666668, 2
  %scevgep256 = getelementptr i8, ptr %lsr.iv243, i64 %1
  %scevgep258 = getelementptr i8, ptr %scevgep256, i64 12
  store i32 %.436, ptr %scevgep256, align 4
  %2 = shl i64 %.383666668, 2
  %scevgep235 = getelementptr i8, ptr %lsr.iv248, i64 %2
  %scevgep236 = getelementptr i8, ptr %scevgep235, i64 4
  %.436.1 = load i32, ptr %scevgep236, align 4
  %scevgep264 = getelementptr i8, ptr %lsr.iv243, i64 %2
  %scevgep267 = getelementptr i8, ptr %scevgep264, i64 4
  store i32 %.436.1, ptr %scevgep267, align 4
  %3 = shl i64 %.383666668, 2
  %scevgep228 = getelementptr i8, ptr %lsr.iv248, i64 %3
  %scevgep233 = getelementptr i8, ptr %scevgep228, i64 8
  %.436.2 = load i32, ptr %scevgep233, align 4
  %scevgep260 = getelementptr i8, ptr %lsr.iv243, i64 %3
  %scevgep262 = getelementptr i8, ptr %scevgep260, i64 8
  store i32 %.436.2, ptr %scevgep262, align 4
  %.436.3 = load i32, ptr %scevgep226, align 4
  store i32 %.436.3, ptr %scevgep258, align 4
  %.390.3 = shl i64 %.383666668, 2
  %scevgep217 = getelementptr i8, ptr %lsr.iv248, i64 %.390.3
  %scevgep218 = getelementptr i8, ptr %scevgep217, i64 28
  %scevgep223 = getelementptr i8, ptr %scevgep217, i64 16
  %.436.1174 = load i32, ptr %scevgep223, align 4
  %4 = shl i64 %.383666668, 2
  %scevgep238 = getelementptr i8, ptr %lsr.iv243, i64 %4
  %scevgep242 = getelementptr i8, ptr %scevgep238, i64 28
  %scevgep254 = getelementptr i8, ptr %scevgep238, i64 16
  store i32 %.436.1174, ptr %scevgep254, align 4
  %5 = shl i64 %.383666668, 2
  %scevgep221 = getelementptr i8, ptr %lsr.iv248, i64 %5
  %scevgep222 = getelementptr i8, ptr %scevgep221, i64 20
  %.436.1.1 = load i32, ptr %scevgep222, align 4
  %scevgep248 = getelementptr i8, ptr %lsr.iv243, i64 %5
  %scevgep252 = getelementptr i8, ptr %scevgep248, i64 20
  store i32 %.436.1.1, ptr %scevgep252, align 4
  %6 = shl i64 %.383666668, 2
  %scevgep219 = getelementptr i8, ptr %lsr.iv248, i64 %6
  %scevgep220 = getelementptr i8, ptr %scevgep219, i64 24
  %.436.2.1 = load i32, ptr %scevgep220, align 4
  %scevgep243 = getelementptr i8, ptr %lsr.iv243, i64 %6
  %scevgep247 = getelementptr i8, ptr %scevgep243, i64 24
  store i32 %.436.2.1, ptr %scevgep247, align 4
  %.390.3.1 = add nuw i64 %.383666668, 8
  %.436.3.1 = load i32, ptr %scevgep218, align 4
  store i32 %.436.3.1, ptr %scevgep242, align 4
  %lsr.iv.next269 = add i64 %lsr.iv268, -2
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next269, 0
  br i1 %niter.ncmp.1, label %B354.loopexit158.unr-lcssa.unr-lcssa, label %B276

B354.loopexit.unr-lcssa:                          
  %7 = icmp eq i64 %xtraiter181, 0
  br i1 %7, label %B354.thread, label %B276.us.epil.preheader

B276.us.epil.preheader:                           
  %.383666668.us.epil.ph = phi i64 [ %unroll_iter185, %B354.loopexit.unr-lcssa ], [ 0, %B276.us.preheader ]
  br label %B276.us.epil

B276.us.epil:                                     
  %lsr.iv275 = phi i64 [ %lsr.iv.next, %B276.us.epil ], [ %xtraiter181, %B276.us.epil.preheader ]
  %.383666668.us.epil = phi i64 [ %.390.us.epil, %B276.us.epil ], [ %.383666668.us.epil.ph, %B276.us.epil.preheader ]
  %.390.us.epil = add nuw nsw i64 %.383666668.us.epil, 1
  %8 = shl i64 %.383666668.us.epil, 2
  %scevgep273 = getelementptr i8, ptr %lsr.iv243, i64 %8
  %tmp = trunc i64 %.383666668.us.epil to i32
  store i32 %tmp, ptr %scevgep273, align 4
  %lsr.iv.next = add nsw i64 %lsr.iv275, -1
  %epil.iter182.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %epil.iter182.cmp.not, label %B354, label %B276.us.epil, !llvm.loop !4

B354.loopexit158.unr-lcssa.unr-lcssa:             
  %9 = and i64 %61, 1
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %B354.loopexit158.unr-lcssa, label %B276.epil.preheader166

B276.epil.preheader166:                           
  %.383666668.epil.init171 = phi i64 [ 0, %B276.preheader143 ], [ %.390.3.1, %B354.loopexit158.unr-lcssa.unr-lcssa ]
  %11 = shl i64 %.383666668.epil.init171, 2
  %scevgep230.epil = getelementptr i8, ptr %lsr.iv, i64 %11
  %scevgep231.epil = getelementptr i8, ptr %scevgep230.epil, i64 -12
  %.436.epil169 = load i32, ptr %scevgep231.epil, align 4
  %scevgep240.epil = getelementptr i8, ptr %lsr.iv233, i64 %11
  %scevgep241.epil = getelementptr i8, ptr %scevgep240.epil, i64 -12
  store i32 %.436.epil169, ptr %scevgep241.epil, align 4
  %scevgep229.epil = getelementptr i8, ptr %scevgep230.epil, i64 -8
  %.436.1.epil = load i32, ptr %scevgep229.epil, align 4
  %scevgep239.epil = getelementptr i8, ptr %scevgep240.epil, i64 -8
  store i32 %.436.1.epil, ptr %scevgep239.epil, align 4
  %scevgep227.epil = getelementptr i8, ptr %scevgep230.epil, i64 -4
  %.436.2.epil = load i32, ptr %scevgep227.epil, align 4
  %scevgep237.epil = getelementptr i8, ptr %scevgep240.epil, i64 -4
  store i32 %.436.2.epil, ptr %scevgep237.epil, align 4
  %.436.3.epil = load i32, ptr %scevgep230.epil, align 4
  store i32 %.436.3.epil, ptr %scevgep240.epil, align 4
  br label %B354.loopexit158.unr-lcssa

B354.loopexit158.unr-lcssa:                       
  %12 = icmp eq i64 %xtraiter, 0
  br i1 %12, label %B354.thread, label %B276.epil.preheader

B276.epil.preheader:                              
  %.383666668.epil.init = phi i64 [ 0, %B276.preheader ], [ %unroll_iter, %B354.loopexit158.unr-lcssa ]
  %13 = shl i64 %.383666668.epil.init, 2
  %scevgep245 = getelementptr i8, ptr %lsr.iv243, i64 %13
  %scevgep250 = getelementptr i8, ptr %lsr.iv248, i64 %13
  br label %B276.epil

B276.epil:                                        
  %epil.iter = phi i64 [ %epil.iter.next, %B276.epil ], [ 0, %B276.epil.preheader ]
  %14 = shl i64 %epil.iter, 2
  %scevgep271 = getelementptr i8, ptr %scevgep250, i64 %14
  %.436.epil = load i32, ptr %scevgep271, align 4
  %15 = shl i64 %epil.iter, 2
  %scevgep270 = getelementptr i8, ptr %scevgep245, i64 %15
  store i32 %.436.epil, ptr %scevgep270, align 4
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B354, label %B276.epil, !llvm.loop !6

B354.thread:                                      
  %.471.pre-phi24 = mul nsw i64 %.262697759, %arg.n
  br label %B50.i.preheader

B354:                                             
  %16 = icmp slt i64 %.60.i, 1
  %.471.pre-phi = mul nsw i64 %.262697759, %arg.n
  br i1 %16, label %B354.endif, label %B50.i.preheader

B50.i.preheader:                                  
  %.471.pre-phi26 = phi i64 [ %.471.pre-phi24, %B354.thread ], [ %.471.pre-phi, %B354 ]
  %invariant.gep67.i28 = getelementptr double, ptr %arg.value, i64 %.262697759
  br label %B50.i

B50.i:                                            
  %lsr.iv278 = phi ptr [ %lsr.iv243, %B50.i.preheader ], [ %scevgep279, %B232.i ]
  %.1046973.i = phi i64 [ %.60.i, %B50.i.preheader ], [ %.114.i, %B232.i ]
  %.1117072.in.i = phi i64 [ %.471.pre-phi26, %B50.i.preheader ], [ %.1117072.i, %B232.i ]
  %.1117072.i = add i64 %.1117072.in.i, 1
  %.114.i = add nsw i64 %.1046973.i, -1
  %.144.i = getelementptr i32, ptr %arg.order, i64 %.1117072.i
  %.145.i = load i32, ptr %.144.i, align 4, !noalias !7
  %.151.i = sext i32 %.145.i to i64
  %.152.i = mul nsw i64 %arg.slots, %.151.i
  %gep68.i = getelementptr double, ptr %invariant.gep67.i28, i64 %.152.i
  %.157.i = load double, ptr %gep68.i, align 8, !noalias !7
  %.168.i = icmp sgt i64 %.1117072.i, %.471.pre-phi26
  br i1 %.168.i, label %B112.i.preheader, label %B232.i

B112.i.preheader:                                 
  br label %B112.i

B112.i:                                           
  %lsr.iv276 = phi i64 [ %lsr.iv.next277, %B200.i ], [ 1, %B112.i.preheader ]
  %17 = shl i64 %lsr.iv276, 2
  %scevgep280 = getelementptr i8, ptr %lsr.iv278, i64 %17
  %scevgep281 = getelementptr i8, ptr %scevgep280, i64 -4
  %.179.i = load i32, ptr %scevgep281, align 4, !noalias !7
  %.185.i = sext i32 %.179.i to i64
  %.186.i = mul nsw i64 %arg.slots, %.185.i
  %gep.i = getelementptr double, ptr %invariant.gep67.i28, i64 %.186.i
  %.191.i = load double, ptr %gep.i, align 8, !noalias !7
  %.197.i = fcmp ogt double %.191.i, %.157.i
  br i1 %.197.i, label %B112.i.B232.i.loopexit_crit_edge, label %B174.i

B174.i:                                           
  %.201.i = fcmp oeq double %.191.i, %.157.i
  %.207.i = icmp slt i32 %.179.i, %.145.i
  %or.cond.i = and i1 %.207.i, %.201.i
  br i1 %or.cond.i, label %B174.i.B232.i.loopexit_crit_edge, label %B200.i

B200.i:                                           
  %sunkaddr = mul i64 %lsr.iv276, 4
  %sunkaddr356 = getelementptr i8, ptr %lsr.iv278, i64 %sunkaddr
  store i32 %.179.i, ptr %sunkaddr356, align 4, !noalias !7
  %lsr.iv.next277 = add i64 %lsr.iv276, -1
  %18 = add i64 %.1117072.in.i, %lsr.iv.next277
  %.235.i = icmp sgt i64 %18, %.471.pre-phi26
  br i1 %.235.i, label %B112.i, label %B232.i

B112.i.B232.i.loopexit_crit_edge:                 
  %19 = add i64 %.1117072.in.i, %lsr.iv276
  br label %B232.i

B174.i.B232.i.loopexit_crit_edge:                 
  %20 = add i64 %.1117072.in.i, %lsr.iv276
  br label %B232.i

B232.i:                                           
  %i.3.2.i = phi i64 [ %.1117072.i, %B50.i ], [ %19, %B112.i.B232.i.loopexit_crit_edge ], [ %20, %B174.i.B232.i.loopexit_crit_edge ], [ %.471.pre-phi26, %B200.i ]
  %.249.i = getelementptr i32, ptr %arg.order, i64 %i.3.2.i
  store i32 %.145.i, ptr %.249.i, align 4, !noalias !7
  %scevgep279 = getelementptr i8, ptr %lsr.iv278, i64 4
  %.105.i = icmp sgt i64 %.1046973.i, 1
  br i1 %.105.i, label %B50.i, label %B354.endif

common.ret:                                       
  %common.ret.op = phi i32 [ 0, %B508 ], [ 0, %B2746 ], [ %.521, %B354.endif.if.if ]
  ret i32 %common.ret.op

B508:                                             
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B560:                                             
  %lsr.iv325 = phi i64 [ -1, %B560.preheader.new ], [ %lsr.iv.next326, %B560 ]
  %21 = shl i64 %lsr.iv325, 3
  %scevgep349 = getelementptr i8, ptr %scevgep346, i64 %21
  %.771 = load double, ptr %scevgep349, align 8
  %22 = shl i64 %lsr.iv325, 3
  %scevgep345 = getelementptr i8, ptr %scevgep342, i64 %22
  %.776 = load double, ptr %scevgep345, align 8
  %23 = shl i64 %lsr.iv325, 3
  %scevgep341 = getelementptr i8, ptr %scevgep338, i64 %23
  store double %.771, ptr %scevgep341, align 8
  %24 = shl i64 %lsr.iv325, 3
  %scevgep335 = getelementptr i8, ptr %scevgep327, i64 %24
  store double %.776, ptr %scevgep335, align 8
  %scevgep347 = getelementptr i8, ptr %scevgep346, i64 %24
  %scevgep348 = getelementptr i8, ptr %scevgep347, i64 -8
  %.771.1 = load double, ptr %scevgep348, align 8
  %scevgep343 = getelementptr i8, ptr %scevgep342, i64 %24
  %scevgep344 = getelementptr i8, ptr %scevgep343, i64 -8
  %.776.1 = load double, ptr %scevgep344, align 8
  %25 = shl i64 %lsr.iv325, 3
  %scevgep339 = getelementptr i8, ptr %scevgep338, i64 %25
  %scevgep340 = getelementptr i8, ptr %scevgep339, i64 -8
  store double %.771.1, ptr %scevgep340, align 8
  %26 = shl i64 %lsr.iv325, 3
  %scevgep329 = getelementptr i8, ptr %scevgep327, i64 %26
  %scevgep332 = getelementptr i8, ptr %scevgep329, i64 -8
  store double %.776.1, ptr %scevgep332, align 8
  %lsr.iv.next326 = add i64 %lsr.iv325, -2
  %27 = add i64 %84, %lsr.iv.next326
  %niter192.ncmp.1 = icmp eq i64 %27, -1
  br i1 %niter192.ncmp.1, label %B634.loopexit.unr-lcssa, label %B560

B634.loopexit.unr-lcssa:                          
  %28 = and i64 %.556, 1
  %lcmp.mod189.not = icmp eq i64 %28, 0
  %29 = mul i64 %lsr.iv.next326, -1
  br i1 %lcmp.mod189.not, label %B634, label %B560.epil.preheader

B560.epil.preheader:                              
  %.735673675.epil.init = phi i64 [ 1, %B560.preheader ], [ %29, %B634.loopexit.unr-lcssa ]
  %.768.epil = sub nsw i64 %tail.3.0761, %.735673675.epil.init
  %.770.epil = getelementptr double, ptr %arg.slope, i64 %.768.epil
  %.771.epil = load double, ptr %.770.epil, align 8
  %.775.epil = getelementptr double, ptr %arg.wide, i64 %.768.epil
  %.776.epil = load double, ptr %.775.epil, align 8
  %.778.epil = sub nsw i64 %arg.capacity, %.735673675.epil.init
  %.780.epil = getelementptr double, ptr %arg.slope, i64 %.778.epil
  store double %.771.epil, ptr %.780.epil, align 8
  %.785.epil = getelementptr double, ptr %arg.wide, i64 %.778.epil
  store double %.776.epil, ptr %.785.epil, align 8
  br label %B634

B634:                                             
  %.800 = sub nsw i64 %arg.capacity, %.556
  br label %B654.endif

B790:                                             
  %lsr.iv350 = phi i64 [ %lsr.iv.next351, %B790 ], [ %unroll_iter187, %B790.preheader.new.new ]
  %lsr.iv303 = phi ptr [ %scevgep302, %B790.preheader.new.new ], [ %scevgep304.1, %B790 ]
  %high.2.1684 = phi double [ %.837, %B790.preheader.new.new ], [ %.969.3.1, %B790 ]
  %scevgep307 = getelementptr i8, ptr %lsr.iv303, i64 -144
  %.967 = load double, ptr %scevgep307, align 8
  %.969 = fadd double %high.2.1684, %.967
  %scevgep306 = getelementptr i8, ptr %lsr.iv303, i64 -96
  %.967.1 = load double, ptr %scevgep306, align 8
  %.969.1 = fadd double %.969, %.967.1
  %scevgep305 = getelementptr i8, ptr %lsr.iv303, i64 -48
  %.967.2 = load double, ptr %scevgep305, align 8
  %.969.2 = fadd double %.969.1, %.967.2
  %.967.3 = load double, ptr %lsr.iv303, align 8
  %.969.3 = fadd double %.969.2, %.967.3
  %scevgep304 = getelementptr i8, ptr %lsr.iv303, i64 192
  %scevgep307.1 = getelementptr i8, ptr %lsr.iv303, i64 48
  %.967.1189 = load double, ptr %scevgep307.1, align 8
  %.969.1190 = fadd double %.969.3, %.967.1189
  %scevgep306.1 = getelementptr i8, ptr %lsr.iv303, i64 96
  %.967.1.1 = load double, ptr %scevgep306.1, align 8
  %.969.1.1 = fadd double %.969.1190, %.967.1.1
  %scevgep305.1 = getelementptr i8, ptr %lsr.iv303, i64 144
  %.967.2.1 = load double, ptr %scevgep305.1, align 8
  %.969.2.1 = fadd double %.969.1.1, %.967.2.1
  %.967.3.1 = load double, ptr %scevgep304, align 8
  %.969.3.1 = fadd double %.969.2.1, %.967.3.1
  %scevgep304.1 = getelementptr i8, ptr %lsr.iv303, i64 384
  %lsr.iv.next351 = add i64 %lsr.iv350, -2
  %niter188.ncmp.1 = icmp eq i64 %lsr.iv.next351, 0
  br i1 %niter188.ncmp.1, label %B838.loopexit.unr-lcssa.unr-lcssa, label %B790

B838.loopexit.unr-lcssa.unr-lcssa:                
  %30 = and i64 %89, 1
  %lcmp.mod184.not = icmp eq i64 %30, 0
  br i1 %lcmp.mod184.not, label %B838.loopexit.unr-lcssa, label %B790.epil.preheader175

B790.epil.preheader175:                           
  %lsr.iv303.epil.init = phi ptr [ %scevgep302, %B790.preheader.new ], [ %scevgep304.1, %B838.loopexit.unr-lcssa.unr-lcssa ]
  %high.2.1684.epil.init182 = phi double [ %.837, %B790.preheader.new ], [ %.969.3.1, %B838.loopexit.unr-lcssa.unr-lcssa ]
  %scevgep307.epil = getelementptr i8, ptr %lsr.iv303.epil.init, i64 -144
  %.967.epil179 = load double, ptr %scevgep307.epil, align 8
  %.969.epil180 = fadd double %high.2.1684.epil.init182, %.967.epil179
  %scevgep306.epil = getelementptr i8, ptr %lsr.iv303.epil.init, i64 -96
  %.967.1.epil = load double, ptr %scevgep306.epil, align 8
  %.969.1.epil = fadd double %.969.epil180, %.967.1.epil
  %scevgep305.epil = getelementptr i8, ptr %lsr.iv303.epil.init, i64 -48
  %.967.2.epil = load double, ptr %scevgep305.epil, align 8
  %.969.2.epil = fadd double %.969.1.epil, %.967.2.epil
  %.967.3.epil = load double, ptr %lsr.iv303.epil.init, align 8
  %.969.3.epil = fadd double %.969.2.epil, %.967.3.epil
  br label %B838.loopexit.unr-lcssa

B838.loopexit.unr-lcssa:                          
  %.969.3.lcssa = phi double [ %.969.3.1, %B838.loopexit.unr-lcssa.unr-lcssa ], [ %.969.3.epil, %B790.epil.preheader175 ]
  %31 = or i64 %86, 1
  %lcmp.mod195.not = icmp eq i64 %xtraiter193, 0
  br i1 %lcmp.mod195.not, label %B838, label %B790.epil.preheader

B790.epil.preheader:                              
  %high.2.1684.epil.init = phi double [ %.837, %B790.preheader ], [ %.969.3.lcssa, %B838.loopexit.unr-lcssa ]
  %.931680682.epil.init = phi i64 [ 1, %B790.preheader ], [ %31, %B838.loopexit.unr-lcssa ]
  %32 = mul i64 %.931680682.epil.init, 48
  %scevgep309 = getelementptr i8, ptr %scevgep308, i64 %32
  %33 = mul nuw nsw i64 %xtraiter193, 48
  br label %B790.epil

B790.epil:                                        
  %lsr.iv310 = phi i64 [ %lsr.iv.next311, %B790.epil ], [ 0, %B790.epil.preheader ]
  %high.2.1684.epil = phi double [ %.969.epil, %B790.epil ], [ %high.2.1684.epil.init, %B790.epil.preheader ]
  %scevgep312 = getelementptr i8, ptr %scevgep309, i64 %lsr.iv310
  %.967.epil = load double, ptr %scevgep312, align 8
  %.969.epil = fadd double %high.2.1684.epil, %.967.epil
  %lsr.iv.next311 = add nuw nsw i64 %lsr.iv310, 48
  %epil.iter194.cmp.not = icmp eq i64 %33, %lsr.iv.next311
  br i1 %epil.iter194.cmp.not, label %B838, label %B790.epil, !llvm.loop !10

B838:                                             
  %high.2.1.lcssa = phi double [ %.837, %B654.endif ], [ %.969.3.lcssa, %B838.loopexit.unr-lcssa ], [ %.969.epil, %B790.epil ]
  %.986 = add nsw i64 %row.2.0764, -6
  %sunkaddr339 = shl i64 %row.2.0764, 3
  %sunkaddr340 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr339
  %sunkaddr341 = getelementptr i8, ptr %sunkaddr340, i64 -16
  store double 0x7FF0000000000000, ptr %sunkaddr341, align 8
  %sunkaddr344 = getelementptr i8, ptr %sunkaddr340, i64 -8
  store double 0xFFF0000000000000, ptr %sunkaddr344, align 8
  %.1016 = fcmp olt double %.828, 0.000000e+00
  br i1 %.1016, label %B936, label %B1418

B936:                                             
  %.1042 = icmp sgt i64 %.531, 0
  %.1073 = icmp slt i64 %head.8.1, %tail.6.1
  %or.cond = select i1 %.1042, i1 true, i1 %.1073
  br i1 %or.cond, label %B960.preheader, label %B1418

B960.preheader:                                   
  %.1004 = fneg double %.828
  br label %B960

B960:                                             
  %head.9.2 = phi i64 [ %head.10.3, %B1394 ], [ %head.8.1, %B960.preheader ]
  %earned.7.2 = phi double [ %.1276, %B1394 ], [ %.815, %B960.preheader ]
  %i.4.2 = phi i64 [ %i.5.3, %B1394 ], [ 1, %B960.preheader ]
  %cut.4.2 = phi double [ %.1287, %B1394 ], [ %.1004, %B960.preheader ]
  %.1093 = icmp eq i64 %head.9.2, %tail.6.1
  br i1 %.1093, label %B960.B1036_crit_edge, label %B972

B960.B1036_crit_edge:                             
  %.pre111 = mul i64 %i.4.2, 48
  %.1113.phi.trans.insert = getelementptr i8, ptr %arg.segment, i64 %.pre111
  %.1114.pre = load double, ptr %.1113.phi.trans.insert, align 8
  br label %B1036

B972:                                             
  %.1097.not = icmp sgt i64 %i.4.2, %.531
  br i1 %.1097.not, label %B972.B1218_crit_edge, label %B984

B972.B1218_crit_edge:                             
  %.1192.phi.trans.insert = getelementptr double, ptr %arg.slope, i64 %head.9.2
  %.1193.pre = load double, ptr %.1192.phi.trans.insert, align 8
  br label %B1218

B984:                                             
  %.1102.idx = mul i64 %i.4.2, 48
  %.1102 = getelementptr i8, ptr %arg.segment, i64 %.1102.idx
  %.1103 = load double, ptr %.1102, align 8
  %.1106 = getelementptr double, ptr %arg.slope, i64 %head.9.2
  %.1107 = load double, ptr %.1106, align 8
  %.1108 = fcmp ult double %.1103, %.1107
  br i1 %.1108, label %B1218, label %B1036

B1036:                                            
  %.1114 = phi double [ %.1114.pre, %B960.B1036_crit_edge ], [ %.1103, %B984 ]
  %.1113.idx.pre-phi = phi i64 [ %.pre111, %B960.B1036_crit_edge ], [ %.1102.idx, %B984 ]
  %.1113 = getelementptr i8, ptr %arg.segment, i64 %.1113.idx.pre-phi
  %.1119 = getelementptr i8, ptr %.1113, i64 8
  %.1120 = load double, ptr %.1119, align 8
  %sunkaddr357 = mul i64 %row.2.0764, 8
  %sunkaddr358 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr357
  %sunkaddr359 = getelementptr i8, ptr %sunkaddr358, i64 -16
  store double %.1114, ptr %sunkaddr359, align 8
  %.1131 = fcmp ogt double %.1120, %cut.4.2
  br i1 %.1131, label %B1132, label %B1206

B1132:                                            
  %.1143 = fsub double %.1120, %cut.4.2
  %sunkaddr360 = getelementptr i8, ptr %arg.segment, i64 %.1113.idx.pre-phi
  %sunkaddr361 = getelementptr i8, ptr %sunkaddr360, i64 8
  store double %.1143, ptr %sunkaddr361, align 8
  br label %B1418.sink.split

B1206:                                            
  %.1183 = add nsw i64 %i.4.2, 1
  br label %B1338

B1218:                                            
  %.1193 = phi double [ %.1193.pre, %B972.B1218_crit_edge ], [ %.1107, %B984 ]
  %.1196 = getelementptr double, ptr %arg.wide, i64 %head.9.2
  %.1197 = load double, ptr %.1196, align 8
  %sunkaddr362 = mul i64 %row.2.0764, 8
  %sunkaddr363 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr362
  %sunkaddr367 = getelementptr i8, ptr %sunkaddr363, i64 -16
  store double %.1193, ptr %sunkaddr367, align 8
  %.1208 = fcmp ogt double %.1197, %cut.4.2
  br i1 %.1208, label %B1276, label %B1328

B1276:                                            
  %.1196.le = getelementptr double, ptr %arg.wide, i64 %head.9.2
  %.1220 = fsub double %.1197, %cut.4.2
  store double %.1220, ptr %.1196.le, align 8
  br label %B1418.sink.split

B1328:                                            
  %.1256 = add nsw i64 %head.9.2, 1
  br label %B1338

B1338:                                            
  %.1272 = phi double [ %.1114, %B1206 ], [ %.1193, %B1328 ]
  %head.10.3 = phi i64 [ %head.9.2, %B1206 ], [ %.1256, %B1328 ]
  %outer.4.3 = phi double [ %.1120, %B1206 ], [ %.1197, %B1328 ]
  %i.5.3 = phi i64 [ %.1183, %B1206 ], [ %i.4.2, %B1328 ]
  %.1274 = fmul double %.1272, %outer.4.3
  %.1276 = fadd double %earned.7.2, %.1274
  %.1287 = fsub double %cut.4.2, %outer.4.3
  %.1296 = fcmp ogt double %.1287, 0.000000e+00
  br i1 %.1296, label %B1394, label %B1418

B1394:                                            
  %.1306 = icmp sle i64 %i.5.3, %.531
  %.1319 = icmp slt i64 %head.10.3, %tail.6.1
  %or.cond607 = select i1 %.1306, i1 true, i1 %.1319
  br i1 %or.cond607, label %B960, label %B1418

B1418.sink.split:                                 
  %sunkaddr372 = mul i64 %row.2.0764, 8
  %sunkaddr374 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr372
  %sunkaddr376 = getelementptr i8, ptr %sunkaddr374, i64 -16
  %.1233 = load double, ptr %sunkaddr376, align 8
  %.1235 = fmul double %cut.4.2, %.1233
  %.1239 = fadd double %earned.7.2, %.1235
  br label %B1418

B1418:                                            
  %head.11.1 = phi i64 [ %head.9.2, %B1418.sink.split ], [ %head.8.1, %B936 ], [ %head.8.1, %B838 ], [ %head.10.3, %B1338 ], [ %head.10.3, %B1394 ]
  %earned.6.1 = phi double [ %.1239, %B1418.sink.split ], [ %.815, %B936 ], [ %.815, %B838 ], [ %.1276, %B1338 ], [ %.1276, %B1394 ]
  %i.6.1 = phi i64 [ %i.4.2, %B1418.sink.split ], [ 1, %B936 ], [ 1, %B838 ], [ %i.5.3, %B1338 ], [ %i.5.3, %B1394 ]
  %.1355 = fsub double %high.2.1.lcssa, %arg.full
  %.1360 = fcmp ogt double %.1355, 0.000000e+00
  br i1 %.1360, label %B1440, label %B1844

B1440:                                            
  %.1380 = icmp sle i64 %i.6.1, %.531
  %.1403 = icmp slt i64 %head.11.1, %tail.6.1
  %or.cond608 = select i1 %.1380, i1 true, i1 %.1403
  br i1 %or.cond608, label %B1464.preheader, label %B1844

B1464.preheader:                                  
  br label %B1464

B1464:                                            
  %tail.5.2 = phi i64 [ %tail.7.3, %B1820 ], [ %tail.6.1, %B1464.preheader ]
  %m.2.2 = phi i64 [ %m.3.3, %B1820 ], [ %.531, %B1464.preheader ]
  %cut.5.2 = phi double [ %.1574, %B1820 ], [ %.1355, %B1464.preheader ]
  %.1419 = icmp eq i64 %head.11.1, %tail.5.2
  br i1 %.1419, label %B1464.B1546_crit_edge, label %B1476

B1464.B1546_crit_edge:                            
  %.pre112 = mul i64 %m.2.2, 48
  %.1440.phi.trans.insert = getelementptr i8, ptr %arg.segment, i64 %.pre112
  %.1441.pre = load double, ptr %.1440.phi.trans.insert, align 8
  br label %B1546

B1476:                                            
  %.1423.not = icmp sgt i64 %i.6.1, %m.2.2
  br i1 %.1423.not, label %B1694, label %B1488

B1488:                                            
  %.1428.idx = mul i64 %m.2.2, 48
  %.1428 = getelementptr i8, ptr %arg.segment, i64 %.1428.idx
  %.1429 = load double, ptr %.1428, align 8
  %34 = getelementptr double, ptr %arg.slope, i64 %tail.5.2
  %.1433 = getelementptr i8, ptr %34, i64 -8
  %.1434 = load double, ptr %.1433, align 8
  %.1435 = fcmp ugt double %.1429, %.1434
  br i1 %.1435, label %B1694, label %B1546

B1546:                                            
  %.1441 = phi double [ %.1441.pre, %B1464.B1546_crit_edge ], [ %.1429, %B1488 ]
  %.1440.idx.pre-phi = phi i64 [ %.pre112, %B1464.B1546_crit_edge ], [ %.1428.idx, %B1488 ]
  %.1440 = getelementptr i8, ptr %arg.segment, i64 %.1440.idx.pre-phi
  %.1446 = getelementptr i8, ptr %.1440, i64 8
  %.1447 = load double, ptr %.1446, align 8
  %sunkaddr377 = mul i64 %row.2.0764, 8
  %sunkaddr379 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr377
  %sunkaddr380 = getelementptr i8, ptr %sunkaddr379, i64 -8
  store double %.1441, ptr %sunkaddr380, align 8
  %.1458 = fcmp ogt double %.1447, %cut.5.2
  br i1 %.1458, label %B1642, label %B1682

B1642:                                            
  %.1470 = fsub double %.1447, %cut.5.2
  %sunkaddr382 = getelementptr i8, ptr %arg.segment, i64 %.1440.idx.pre-phi
  %sunkaddr383 = getelementptr i8, ptr %sunkaddr382, i64 8
  store double %.1470, ptr %sunkaddr383, align 8
  br label %B1844

B1682:                                            
  %.1497 = add nsw i64 %m.2.2, -1
  br label %B1798

B1694:                                            
  %.1505 = add nsw i64 %tail.5.2, -1
  %.1507 = getelementptr double, ptr %arg.slope, i64 %.1505
  %.1508 = load double, ptr %.1507, align 8
  %.1512 = getelementptr double, ptr %arg.wide, i64 %.1505
  %.1513 = load double, ptr %.1512, align 8
  %sunkaddr385 = mul i64 %row.2.0764, 8
  %sunkaddr386 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr385
  %sunkaddr387 = getelementptr i8, ptr %sunkaddr386, i64 -8
  store double %.1508, ptr %sunkaddr387, align 8
  %.1524 = fcmp ogt double %.1513, %cut.5.2
  br i1 %.1524, label %B1764, label %B1798

B1764:                                            
  %.1536 = fsub double %.1513, %cut.5.2
  %sunkaddr364 = shl i64 %tail.5.2, 3
  %sunkaddr365 = getelementptr i8, ptr %arg.wide, i64 %sunkaddr364
  %sunkaddr366 = getelementptr i8, ptr %sunkaddr365, i64 -8
  store double %.1536, ptr %sunkaddr366, align 8
  br label %B1844

B1798:                                            
  %tail.7.3 = phi i64 [ %tail.5.2, %B1682 ], [ %.1505, %B1694 ]
  %outer.5.3 = phi double [ %.1447, %B1682 ], [ %.1513, %B1694 ]
  %m.3.3 = phi i64 [ %.1497, %B1682 ], [ %m.2.2, %B1694 ]
  %.1574 = fsub double %cut.5.2, %outer.5.3
  %.1583 = fcmp ogt double %.1574, 0.000000e+00
  br i1 %.1583, label %B1820, label %B1844

B1820:                                            
  %.1591 = icmp sle i64 %i.6.1, %m.3.3
  %.1601 = icmp slt i64 %head.11.1, %tail.7.3
  %or.cond609 = select i1 %.1591, i1 true, i1 %.1601
  br i1 %or.cond609, label %B1464, label %B1844

B1844:                                            
  %tail.4.1 = phi i64 [ %tail.5.2, %B1642 ], [ %tail.6.1, %B1440 ], [ %tail.6.1, %B1418 ], [ %tail.5.2, %B1764 ], [ %tail.7.3, %B1798 ], [ %tail.7.3, %B1820 ]
  %m.4.1 = phi i64 [ %m.2.2, %B1642 ], [ %.531, %B1440 ], [ %.531, %B1418 ], [ %m.2.2, %B1764 ], [ %m.3.3, %B1798 ], [ %m.3.3, %B1820 ]
  %.1626.neg = xor i64 %m.4.1, -1
  %.1628.neg = add i64 %i.6.1, %head.11.1
  %.1630 = add i64 %.1628.neg, %.1626.neg
  %.1652.not = icmp sgt i64 %i.6.1, %m.4.1
  br i1 %.1652.not, label %B2476.endif.endif.endif.endif, label %B1886.preheader

B1886.preheader:                                  
  %35 = add i64 %tail.4.1, -1
  br label %B1886

B1886:                                            
  %i.7.1 = phi i64 [ %.1902, %B2342 ], [ %i.6.1, %B1886.preheader ]
  %old.2.1 = phi i64 [ %old.3.3900, %B2342 ], [ %head.11.1, %B1886.preheader ]
  %put.5.1 = phi i64 [ %put.6.3, %B2342 ], [ %.1630, %B1886.preheader ]
  %.1674.idx = mul i64 %i.7.1, 48
  %.1674 = getelementptr i8, ptr %arg.segment, i64 %.1674.idx
  %.1675 = load double, ptr %.1674, align 8
  %.1681 = icmp slt i64 %old.2.1, %tail.4.1
  br i1 %.1681, label %B1930, label %B2056

B1930:                                            
  %.1701 = getelementptr double, ptr %arg.slope, i64 %old.2.1
  %.1702 = load double, ptr %.1701, align 8
  %.1706 = fcmp ogt double %.1702, %.1675
  br i1 %.1706, label %B1954.preheader, label %B2056

B1954.preheader:                                  
  %36 = shl i64 %old.2.1, 3
  %scevgep316 = getelementptr i8, ptr %scevgep315, i64 %36
  %scevgep318 = getelementptr i8, ptr %arg.wide, i64 %36
  %37 = shl i64 %put.5.1, 3
  %scevgep320 = getelementptr i8, ptr %arg.wide, i64 %37
  %scevgep322 = getelementptr i8, ptr %arg.slope, i64 %37
  %38 = sub i64 %35, %old.2.1
  br label %B1954

B1954:                                            
  %lsr.iv313 = phi i64 [ 0, %B1954.preheader ], [ %lsr.iv.next314, %B2032 ]
  %.1714 = phi double [ %.1702, %B1954.preheader ], [ %.1768, %B2032 ]
  %39 = shl i64 %lsr.iv313, 3
  %scevgep319 = getelementptr i8, ptr %scevgep318, i64 %39
  %.1718 = load double, ptr %scevgep319, align 8
  %scevgep323 = getelementptr i8, ptr %scevgep322, i64 %39
  store double %.1714, ptr %scevgep323, align 8
  %scevgep321 = getelementptr i8, ptr %scevgep320, i64 %39
  store double %.1718, ptr %scevgep321, align 8
  %exitcond891.not = icmp eq i64 %38, %lsr.iv313
  br i1 %exitcond891.not, label %B2160.loopexit, label %B2032

B2032:                                            
  %40 = shl i64 %lsr.iv313, 3
  %scevgep352 = getelementptr i8, ptr %scevgep316, i64 %40
  %.1768 = load double, ptr %scevgep352, align 8
  %.1772 = fcmp ogt double %.1768, %.1675
  %lsr.iv.next314 = add nuw i64 %lsr.iv313, 1
  br i1 %.1772, label %B1954, label %B2056.loopexit

B2056.loopexit:                                   
  %41 = add i64 %old.2.1, %lsr.iv.next314
  %42 = add i64 %put.5.1, %lsr.iv.next314
  br label %B2056

B2056:                                            
  %old.3.3 = phi i64 [ %old.2.1, %B1930 ], [ %old.2.1, %B1886 ], [ %41, %B2056.loopexit ]
  %put.7.3 = phi i64 [ %put.5.1, %B1930 ], [ %put.5.1, %B1886 ], [ %42, %B2056.loopexit ]
  %.1793 = icmp slt i64 %old.3.3, %tail.4.1
  br i1 %.1793, label %B2068, label %B2160

B2068:                                            
  %.1797 = getelementptr double, ptr %arg.slope, i64 %old.3.3
  %.1798 = load double, ptr %.1797, align 8
  %.1800 = fcmp oeq double %.1798, %.1675
  br i1 %.1800, label %B2092, label %B2160

B2092:                                            
  %.1812 = getelementptr double, ptr %arg.wide, i64 %old.3.3
  %.1813 = load double, ptr %.1812, align 8
  %sunkaddr388 = getelementptr i8, ptr %arg.segment, i64 %.1674.idx
  %sunkaddr389 = getelementptr i8, ptr %sunkaddr388, i64 8
  %.1819 = load double, ptr %sunkaddr389, align 8
  %.1820 = fadd double %.1813, %.1819
  store double %.1820, ptr %.1812, align 8
  br label %B2342

B2160.loopexit:                                   
  %43 = add i64 %put.5.1, %lsr.iv313
  %44 = add i64 %43, 1
  br label %B2160

B2160:                                            
  %put.7.3902 = phi i64 [ %put.7.3, %B2056 ], [ %put.7.3, %B2068 ], [ %44, %B2160.loopexit ]
  %old.3.3901 = phi i64 [ %old.3.3, %B2056 ], [ %old.3.3, %B2068 ], [ %tail.4.1, %B2160.loopexit ]
  %.1828 = icmp sgt i64 %put.7.3902, %.1630
  br i1 %.1828, label %B2172, label %B2276

B2172:                                            
  %45 = getelementptr double, ptr %arg.slope, i64 %put.7.3902
  %.1833 = getelementptr i8, ptr %45, i64 -8
  %.1834 = load double, ptr %.1833, align 8
  %.1836 = fcmp oeq double %.1834, %.1675
  br i1 %.1836, label %B2202, label %B2276

B2202:                                            
  %sunkaddr369 = shl i64 %put.7.3902, 3
  %sunkaddr370 = getelementptr i8, ptr %arg.wide, i64 %sunkaddr369
  %sunkaddr371 = getelementptr i8, ptr %sunkaddr370, i64 -8
  %.1849 = load double, ptr %sunkaddr371, align 8
  %sunkaddr391 = getelementptr i8, ptr %arg.segment, i64 %.1674.idx
  %sunkaddr392 = getelementptr i8, ptr %sunkaddr391, i64 8
  %.1855 = load double, ptr %sunkaddr392, align 8
  %.1856 = fadd double %.1849, %.1855
  store double %.1856, ptr %sunkaddr371, align 8
  br label %B2342

B2276:                                            
  %sunkaddr393 = getelementptr i8, ptr %arg.segment, i64 %.1674.idx
  %sunkaddr394 = getelementptr i8, ptr %sunkaddr393, i64 8
  %.1866 = load double, ptr %sunkaddr394, align 8
  %.1870 = getelementptr double, ptr %arg.slope, i64 %put.7.3902
  store double %.1675, ptr %.1870, align 8
  %.1876 = getelementptr double, ptr %arg.wide, i64 %put.7.3902
  store double %.1866, ptr %.1876, align 8
  %.1879 = add nsw i64 %put.7.3902, 1
  br label %B2342

B2342:                                            
  %old.3.3900 = phi i64 [ %old.3.3, %B2092 ], [ %old.3.3901, %B2202 ], [ %old.3.3901, %B2276 ]
  %put.6.3 = phi i64 [ %put.7.3, %B2092 ], [ %put.7.3902, %B2202 ], [ %.1879, %B2276 ]
  %.1902 = add i64 %i.7.1, 1
  %exitcond892.not = icmp eq i64 %i.7.1, %m.4.1
  br i1 %exitcond892.not, label %B2364, label %B1886

B2364:                                            
  %.1936 = icmp sgt i64 %put.6.3, %.1630
  br i1 %.1936, label %B2380.preheader, label %B2476.endif.endif.endif.endif

B2380.preheader:                                  
  %46 = shl i64 %put.6.3, 3
  %scevgep325 = getelementptr i8, ptr %scevgep297, i64 %46
  %scevgep330 = getelementptr i8, ptr %scevgep292, i64 %46
  %47 = shl i64 %old.3.3900, 3
  %scevgep333 = getelementptr i8, ptr %scevgep297, i64 %47
  %scevgep336 = getelementptr i8, ptr %scevgep292, i64 %47
  %.1961 = icmp eq i64 %old.3.3900, %put.6.3
  br i1 %.1961, label %B2476.endif.endif.endif.endif, label %B2380.preheader213

B2380.preheader213:                               
  br label %B2380

B2380:                                            
  %lsr.iv326 = phi i64 [ %lsr.iv.next327, %B2380 ], [ 0, %B2380.preheader213 ]
  %48 = shl i64 %lsr.iv326, 3
  %scevgep328 = getelementptr i8, ptr %scevgep325, i64 %48
  %.1985 = load double, ptr %scevgep328, align 8
  %scevgep331 = getelementptr i8, ptr %scevgep330, i64 %48
  %.1989 = load double, ptr %scevgep331, align 8
  %scevgep334 = getelementptr i8, ptr %scevgep333, i64 %48
  store double %.1985, ptr %scevgep334, align 8
  %49 = shl i64 %lsr.iv326, 3
  %scevgep353 = getelementptr i8, ptr %scevgep336, i64 %49
  store double %.1989, ptr %scevgep353, align 8
  %lsr.iv.next327 = add i64 %lsr.iv326, -1
  %50 = add i64 %put.6.3, %lsr.iv.next327
  %.2002 = icmp sgt i64 %50, %.1630
  br i1 %.2002, label %B2380, label %B2418.B2476.endif.endif.endif.endif.loopexit_crit_edge

B2694:                                            
  %.2156 = getelementptr double, ptr %arg.slope, i64 %head.7.2
  %.2157 = load double, ptr %.2156, align 8
  %sunkaddr395 = mul i64 %row.2.0764, 8
  %sunkaddr396 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr395
  %sunkaddr397 = getelementptr i8, ptr %sunkaddr396, i64 -32
  store double %.2157, ptr %sunkaddr397, align 8
  %51 = getelementptr double, ptr %arg.slope, i64 %tail.4.1
  %.2181 = getelementptr i8, ptr %51, i64 -8
  %.2182 = load double, ptr %.2181, align 8
  br label %B2728

B2716:                                            
  %sunkaddr398 = mul i64 %row.2.0764, 8
  %sunkaddr399 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr398
  %sunkaddr400 = getelementptr i8, ptr %sunkaddr399, i64 -32
  store double 0xFFF0000000000000, ptr %sunkaddr400, align 8
  br label %B2728

B2728:                                            
  %"$phi2728.1.2.1" = phi double [ %.2182, %B2694 ], [ 0x7FF0000000000000, %B2716 ]
  %sunkaddr401 = mul i64 %row.2.0764, 8
  %sunkaddr402 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr401
  %sunkaddr403 = getelementptr i8, ptr %sunkaddr402, i64 -24
  store double %"$phi2728.1.2.1", ptr %sunkaddr403, align 8
  %scevgep224 = getelementptr i8, ptr %lsr.iv, i64 %55
  %scevgep234 = getelementptr i8, ptr %lsr.iv233, i64 %55
  %scevgep244 = getelementptr i8, ptr %lsr.iv243, i64 %55
  %scevgep249 = getelementptr i8, ptr %lsr.iv248, i64 %55
  %.256 = icmp sgt i64 %.255690760, 1
  br i1 %.256, label %B242.endif, label %B2746

B2746:                                            
  %tail.3.0.lcssa = phi i64 [ %.5.i57, %B0.endif.endif.endif.endif.endif ], [ %tail.4.1, %B2728 ]
  %head.6.0.lcssa = phi i64 [ %.5.i56, %B0.endif.endif.endif.endif.endif ], [ %head.7.2, %B2728 ]
  %earned.5.0.lcssa = phi double [ 0.000000e+00, %B0.endif.endif.endif.endif.endif ], [ %earned.6.1, %B2728 ]
  %.2255 = sitofp i64 %head.6.0.lcssa to double
  %sunkaddr404 = getelementptr i8, ptr %arg.span, i64 16
  store double %.2255, ptr %sunkaddr404, align 8
  %.2262 = sitofp i64 %tail.3.0.lcssa to double
  %sunkaddr405 = getelementptr i8, ptr %arg.span, i64 24
  store double %.2262, ptr %sunkaddr405, align 8
  %.2269 = getelementptr i8, ptr %arg.span, i64 32
  store double %earned.5.0.lcssa, ptr %.2269, align 8
  store i64 1, ptr %retptr, align 8
  br label %common.ret

B242.endif.lr.ph:                                 
  %const = bitcast i64 9223372036854775804 to i64
  %.142 = mul nsw i64 %.5.i, 6
  %.565.1 = ashr i64 %arg.capacity, 1
  %.60.i = add i64 %arg.n, -1
  %xtraiter = and i64 %arg.n, 3
  %unroll_iter = and i64 %arg.n, %const
  %xtraiter181 = and i64 %arg.n, 7
  %const_mat = add i64 %const, -4
  %unroll_iter185 = and i64 %arg.n, %const_mat
  %52 = shl i64 %arg.n, 2
  %53 = mul i64 %52, %.5.i
  %54 = getelementptr i8, ptr %arg.order, i64 %53
  %scevgep = getelementptr i8, ptr %54, i64 12
  %55 = mul i64 %arg.n, -4
  %56 = mul i64 %52, %.147
  %57 = getelementptr i8, ptr %arg.order, i64 %56
  %scevgep232 = getelementptr i8, ptr %57, i64 12
  %58 = shl i64 %arg.capacity, 3
  %scevgep292 = getelementptr i8, ptr %arg.wide, i64 -8
  %scevgep297 = getelementptr i8, ptr %arg.slope, i64 -8
  %scevgep302 = getelementptr i8, ptr %arg.segment, i64 200
  %scevgep308 = getelementptr i8, ptr %arg.segment, i64 8
  %scevgep315 = getelementptr i8, ptr %arg.slope, i64 8
  %59 = add nsw i64 %unroll_iter, -4
  %60 = lshr i64 %59, 2
  %61 = add nuw nsw i64 %60, 1
  %const_mat354 = add i64 %const, 2
  %unroll_iter173 = and i64 %61, %const_mat354
  %scevgep327 = getelementptr i8, ptr %arg.wide, i64 %58
  %scevgep338 = getelementptr i8, ptr %arg.slope, i64 %58
  br label %B242.endif

B242.endif:                                       
  %lsr.iv248 = phi ptr [ %54, %B242.endif.lr.ph ], [ %scevgep249, %B2728 ]
  %lsr.iv243 = phi ptr [ %57, %B242.endif.lr.ph ], [ %scevgep244, %B2728 ]
  %lsr.iv233 = phi ptr [ %scevgep232, %B242.endif.lr.ph ], [ %scevgep234, %B2728 ]
  %lsr.iv = phi ptr [ %scevgep, %B242.endif.lr.ph ], [ %scevgep224, %B2728 ]
  %row.2.0764 = phi i64 [ %.142, %B242.endif.lr.ph ], [ %.986, %B2728 ]
  %earned.5.0763 = phi double [ 0.000000e+00, %B242.endif.lr.ph ], [ %earned.6.1, %B2728 ]
  %head.6.0762 = phi i64 [ %.5.i56, %B242.endif.lr.ph ], [ %head.7.2, %B2728 ]
  %tail.3.0761 = phi i64 [ %.5.i57, %B242.endif.lr.ph ], [ %tail.4.1, %B2728 ]
  %.255690760 = phi i64 [ %.212.nonneg604, %B242.endif.lr.ph ], [ %.265, %B2728 ]
  %.262697759 = phi i64 [ %.147, %B242.endif.lr.ph ], [ %.269, %B2728 ]
  %62 = icmp slt i64 %arg.n, 1
  %.265 = add nsw i64 %.255690760, -1
  %.269 = add i64 %.262697759, -1
  br i1 %62, label %B354, label %B276.lr.ph

B276.lr.ph:                                       
  %.421 = icmp eq i64 %.262697759, %.147
  br i1 %.421, label %B276.us.preheader, label %B276.preheader

B276.preheader:                                   
  %63 = icmp ult i64 %arg.n, 4
  br i1 %63, label %B276.epil.preheader, label %B276.preheader143

B276.preheader143:                                
  %64 = icmp eq i64 %59, 0
  br i1 %64, label %B276.epil.preheader166, label %B276.preheader216

B276.preheader216:                                
  br label %B276

B276.us.preheader:                                
  %65 = icmp ult i64 %arg.n, 8
  br i1 %65, label %B276.us.epil.preheader, label %B276.us.preheader214

B276.us.preheader214:                             
  br label %B276.us

B276.us:                                          
  %.383666668.us = phi i64 [ %80, %B276.us ], [ 0, %B276.us.preheader214 ]
  %66 = shl i64 %.383666668.us, 2
  %scevgep266 = getelementptr i8, ptr %lsr.iv243, i64 %66
  %tmp280 = trunc i64 %.383666668.us to i32
  store i32 %tmp280, ptr %scevgep266, align 4
  %scevgep265 = getelementptr i8, ptr %scevgep266, i64 4
  %67 = add i64 %.383666668.us, 1
  %tmp278 = trunc i64 %67 to i32
  store i32 %tmp278, ptr %scevgep265, align 4
  %68 = shl i64 %.383666668.us, 2
  %scevgep314 = getelementptr i8, ptr %lsr.iv243, i64 %68
  %scevgep324 = getelementptr i8, ptr %scevgep314, i64 8
  %69 = add i64 %.383666668.us, 2
  %tmp277 = trunc i64 %69 to i32
  store i32 %tmp277, ptr %scevgep324, align 4
  %70 = shl i64 %.383666668.us, 2
  %scevgep311 = getelementptr i8, ptr %lsr.iv243, i64 %70
  %scevgep313 = getelementptr i8, ptr %scevgep311, i64 12
  %71 = add i64 %.383666668.us, 3
  %tmp276 = trunc i64 %71 to i32
  store i32 %tmp276, ptr %scevgep313, align 4
  %72 = shl i64 %.383666668.us, 2
  %scevgep303 = getelementptr i8, ptr %lsr.iv243, i64 %72
  %scevgep310 = getelementptr i8, ptr %scevgep303, i64 16
  %73 = add i64 %.383666668.us, 4
  %tmp275 = trunc i64 %73 to i32
  store i32 %tmp275, ptr %scevgep310, align 4
  %74 = shl i64 %.383666668.us, 2
  %scevgep295 = getelementptr i8, ptr %lsr.iv243, i64 %74
  %scevgep300 = getelementptr i8, ptr %scevgep295, i64 20
  %75 = add i64 %.383666668.us, 5
  %tmp273 = trunc i64 %75 to i32
  store i32 %tmp273, ptr %scevgep300, align 4
  %76 = shl i64 %.383666668.us, 2
  %scevgep286 = getelementptr i8, ptr %lsr.iv243, i64 %76
  %scevgep290 = getelementptr i8, ptr %scevgep286, i64 24
  %77 = add i64 %.383666668.us, 6
  %tmp272 = trunc i64 %77 to i32
  store i32 %tmp272, ptr %scevgep290, align 4
  %78 = shl i64 %.383666668.us, 2
  %scevgep282 = getelementptr i8, ptr %lsr.iv243, i64 %78
  %scevgep283 = getelementptr i8, ptr %scevgep282, i64 28
  %79 = add i64 %.383666668.us, 7
  %tmp279 = trunc i64 %79 to i32
  store i32 %tmp279, ptr %scevgep283, align 4
  %80 = add nuw nsw i64 %.383666668.us, 8
  %niter186.ncmp.7 = icmp eq i64 %unroll_iter185, %80
  br i1 %niter186.ncmp.7, label %B354.loopexit.unr-lcssa, label %B276.us

B354.endif:                                       
  %.471.pre-phi27 = phi i64 [ %.471.pre-phi, %B354 ], [ %.471.pre-phi26, %B232.i ]
  %.504 = getelementptr double, ptr %arg.supply, i64 %.262697759
  %.505 = load double, ptr %.504, align 8
  store i64 0, ptr %.517, align 8
  %.521 = call i32 @trace_slot(ptr %.517, ptr %excinfo.6, i64 %arg.n, i64 %arg.slots, i64 %.262697759, ptr %arg.value, ptr %arg.width, double %.505, ptr %arg.order, i64 %.471.pre-phi27, ptr %arg.store, ptr %arg.segment)
  %.531 = load i64, ptr %.517, align 8
  %cond = icmp eq i32 %.521, 0
  br i1 %cond, label %B354.endif.endif, label %B354.endif.if.if, !prof !0

B354.endif.endif:                                 
  %.548 = icmp slt i64 %head.6.0762, %.531
  br i1 %.548, label %B478.else.if, label %B654.endif

B354.endif.if.if:                                 
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B478.else.if:                                     
  %.556 = sub nsw i64 %tail.3.0761, %head.6.0762
  %.599 = sub nsw i64 %.565.1, %.531
  %.600 = icmp sgt i64 %.556, %.599
  br i1 %.600, label %B508, label %B514.endif

B514.endif:                                       
  %.729674.not = icmp slt i64 %.556, 1
  br i1 %.729674.not, label %B634, label %B560.preheader

B560.preheader:                                   
  %.neg = add nsw i64 %head.6.0762, 1
  %81 = icmp eq i64 %tail.3.0761, %.neg
  br i1 %81, label %B560.epil.preheader, label %B560.preheader.new

B560.preheader.new:                               
  %82 = shl i64 %tail.3.0761, 3
  %83 = lshr i64 %.556, 1
  %84 = shl nuw i64 %83, 1
  %scevgep342 = getelementptr i8, ptr %arg.wide, i64 %82
  %scevgep346 = getelementptr i8, ptr %arg.slope, i64 %82
  br label %B560

B654.endif:                                       
  %tail.6.1 = phi i64 [ %arg.capacity, %B634 ], [ %tail.3.0761, %B354.endif.endif ]
  %head.8.1 = phi i64 [ %.800, %B634 ], [ %head.6.0762, %B354.endif.endif ]
  %.813 = load double, ptr %arg.segment, align 8
  %.815 = fadd double %earned.5.0763, %.813
  %.823 = getelementptr double, ptr %arg.ends, i64 %row.2.0764
  %.824 = load double, ptr %.823, align 8
  %sunkaddr406 = getelementptr i8, ptr %arg.segment, i64 8
  %.827 = load double, ptr %sunkaddr406, align 8
  %.828 = fadd double %.824, %.827
  %.832 = getelementptr i8, ptr %.823, i64 8
  %.833 = load double, ptr %.832, align 8
  %.837 = fadd double %.827, %.833
  %.925681.not = icmp slt i64 %.531, 1
  br i1 %.925681.not, label %B838, label %B790.preheader

B790.preheader:                                   
  %xtraiter193 = and i64 %.531, 3
  %85 = icmp ult i64 %.531, 4
  br i1 %85, label %B790.epil.preheader, label %B790.preheader.new

B790.preheader.new:                               
  %86 = and i64 %.531, %const
  %87 = add nsw i64 %.531, -4
  %88 = lshr i64 %87, 2
  %89 = add nuw nsw i64 %88, 1
  %90 = icmp eq i64 %88, 0
  br i1 %90, label %B790.epil.preheader175, label %B790.preheader.new.new

B790.preheader.new.new:                           
  %const_mat355 = add i64 %const, 2
  %unroll_iter187 = and i64 %89, %const_mat355
  br label %B790

B2418.B2476.endif.endif.endif.endif.loopexit_crit_edge: 
  %91 = add i64 %old.3.3900, %lsr.iv.next327
  br label %B2476.endif.endif.endif.endif

B2476.endif.endif.endif.endif:                    
  %head.7.2 = phi i64 [ %old.3.3900, %B2364 ], [ %head.11.1, %B1844 ], [ %91, %B2418.B2476.endif.endif.endif.endif.loopexit_crit_edge ], [ %.1630, %B2380.preheader ]
  %92 = fcmp olt double %.828, 0.000000e+00
  %.13.i = select i1 %92, double 0.000000e+00, double %.828
  %.12.i59 = fcmp olt double %arg.full, %.13.i
  %.13.i60 = select i1 %.12.i59, double %arg.full, double %.13.i
  %.2079 = getelementptr double, ptr %arg.ends, i64 %.986
  store double %.13.i60, ptr %.2079, align 8
  %.12.i61 = fcmp olt double %arg.full, %high.2.1.lcssa
  %.13.i62 = select i1 %.12.i61, double %arg.full, double %high.2.1.lcssa
  %.12.i63 = fcmp ogt double %.13.i60, %.13.i62
  %.13.i64 = select i1 %.12.i63, double %.13.i60, double %.13.i62
  %sunkaddr407 = mul i64 %row.2.0764, 8
  %sunkaddr408 = getelementptr i8, ptr %arg.ends, i64 %sunkaddr407
  %sunkaddr409 = getelementptr i8, ptr %sunkaddr408, i64 -40
  store double %.13.i64, ptr %sunkaddr409, align 8
  %.2152 = icmp slt i64 %head.7.2, %tail.4.1
  br i1 %.2152, label %B2694, label %B2716
}

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
  %.191 = icmp sgt i64 %arg.n, 0
  br i1 %.191, label %B212.preheader, label %B382

B212:                                             
  %rest.2.0 = phi double [ %.317, %B318 ], [ %.134, %B212.preheader ]
  %before.5.0 = phi double [ %before.6.1, %B318 ], [ 0x7FF0000000000000, %B212.preheader ]
  %earned.3.0 = phi double [ %.310, %B318 ], [ 0.000000e+00, %B212.preheader ]
  %k.3.0 = phi i64 [ %.325, %B318 ], [ 0, %B212.preheader ]
  %0 = shl i64 %k.3.0, 2
  %scevgep73 = getelementptr i8, ptr %3, i64 %0
  %.213 = load i32, ptr %scevgep73, align 4
  %.215 = sext i32 %.213 to i64
  %.216 = mul nsw i64 %arg.slots, %.215
  %.218 = add nsw i64 %.216, %arg.t
  %.220 = getelementptr double, ptr %arg.width, i64 %.218
  %.221 = load double, ptr %.220, align 8
  %.237 = getelementptr double, ptr %arg.value, i64 %.218
  %.238 = load double, ptr %.237, align 8
  %.244 = fcmp ogt double %.221, %rest.2.0
  br i1 %.244, label %B382, label %B318

B318:                                             
  %.284 = fcmp ogt double %.221, 0.000000e+00
  %before.6.1 = select i1 %.284, double %.238, double %before.5.0
  %.306 = fmul double %.221, %.238
  %.310 = fadd double %earned.3.0, %.306
  %.317 = fsub double %rest.2.0, %.221
  %.325 = add nuw nsw i64 %k.3.0, 1
  %exitcond.not = icmp eq i64 %arg.n, %.325
  br i1 %exitcond.not, label %B454, label %B212

B382:                                             
  %rest.3.1 = phi double [ %.134, %B0.endif ], [ %rest.2.0, %B212 ]
  %room.5.1 = phi double [ 0.000000e+00, %B0.endif ], [ %.221, %B212 ]
  %worth.5.1 = phi double [ 0xFFF0000000000000, %B0.endif ], [ %.238, %B212 ]
  %before.4.1 = phi double [ 0x7FF0000000000000, %B0.endif ], [ %before.5.0, %B212 ]
  %earned.4.1 = phi double [ 0.000000e+00, %B0.endif ], [ %earned.3.0, %B212 ]
  %k.4.1 = phi i64 [ 0, %B0.endif ], [ %k.3.0, %B212 ]
  %.348 = icmp eq i64 %k.4.1, %arg.n
  br i1 %.348, label %B454, label %B412

B412:                                             
  %.392 = fcmp ogt double %rest.3.1, 0.000000e+00
  br i1 %.392, label %B424, label %B454

B424:                                             
  %.402 = fmul double %rest.3.1, %worth.5.1
  %.406 = fadd double %.402, %earned.4.1
  %.413 = fsub double %room.5.1, %rest.3.1
  br label %B454

B454:                                             
  %k.4.1100 = phi i64 [ %k.4.1, %B412 ], [ %k.4.1, %B424 ], [ %arg.n, %B382 ], [ %arg.n, %B318 ]
  %room.9.0 = phi double [ %room.5.1, %B412 ], [ %.413, %B424 ], [ %room.5.1, %B382 ], [ %.221, %B318 ]
  %before.3.0 = phi double [ %before.4.1, %B412 ], [ %worth.5.1, %B424 ], [ %before.4.1, %B382 ], [ %before.6.1, %B318 ]
  %earned.5.0 = phi double [ %earned.4.1, %B412 ], [ %.406, %B424 ], [ %earned.4.1, %B382 ], [ %.310, %B318 ]
  %worth.6.0 = phi double [ %worth.5.1, %B412 ], [ %worth.5.1, %B424 ], [ 0xFFF0000000000000, %B382 ], [ 0xFFF0000000000000, %B318 ]
  %.454 = fneg double %.13.i
  %.456 = fmul double %.35, %.454
  store double %earned.5.0, ptr %arg.segment, align 8
  %.494 = getelementptr i8, ptr %arg.segment, i64 8
  store double %.456, ptr %.494, align 8
  %.497 = getelementptr i8, ptr %arg.segment, i64 16
  store double %.13.i, ptr %.497, align 8
  %.500 = getelementptr i8, ptr %arg.segment, i64 24
  store double 0.000000e+00, ptr %.500, align 8
  %.504 = getelementptr i8, ptr %arg.segment, i64 32
  store double %before.3.0, ptr %.504, align 8
  %.510 = getelementptr i8, ptr %arg.segment, i64 40
  store double %worth.6.0, ptr %.510, align 8
  %.538 = fneg double %.41
  %.703 = fdiv double %.538, %.35
  %.706 = fsub double %.37, %.35
  %1 = getelementptr i32, ptr %arg.order, i64 %arg.at
  br label %B540

B540:                                             
  %discharge.3.0 = phi double [ 0.000000e+00, %B454 ], [ %discharge.4.1, %B1224 ]
  %charge.3.0 = phi double [ %.13.i, %B454 ], [ %charge.4.1, %B1224 ]
  %room.6.0 = phi double [ %room.9.0, %B454 ], [ %room.7.2, %B1224 ]
  %worth.7.0 = phi double [ %worth.6.0, %B454 ], [ %worth.8.2, %B1224 ]
  %k.5.0 = phi i64 [ %k.4.1100, %B454 ], [ %k.6.2, %B1224 ]
  %i.3.0 = phi i64 [ 0, %B454 ], [ %.1173, %B1224 ]
  %burnt.2.0 = phi i1 [ false, %B454 ], [ %burnt.3.1, %B1224 ]
  %.540 = fcmp olt double %worth.7.0, %.538
  br i1 %.540, label %B554, label %B838

B554:                                             
  br i1 %burnt.2.0, label %B838, label %B558.endif

B626:                                             
  %.631 = fcmp oeq double %.13.i13, %.575
  %.644 = fadd double %charge.3.0, %.13.i13
  %"$phi650.0.2.2" = select i1 %.631, double %.31, double %.644
  %.658 = fcmp oeq double %.13.i13, %.578
  %.671 = fadd double %discharge.3.0, %.13.i13
  %"$phi676.0.2.2" = select i1 %.658, double %.33, double %.671
  %.691 = add nsw i64 %i.3.0, 1
  %.708 = fmul double %.706, %.13.i13
  %.712.idx = mul i64 %.691, 48
  %.712 = getelementptr i8, ptr %arg.segment, i64 %.712.idx
  store double %.703, ptr %.712, align 8
  %.716 = getelementptr i8, ptr %.712, i64 8
  store double %.708, ptr %.716, align 8
  %.749 = getelementptr i8, ptr %.712, i64 16
  store double %"$phi650.0.2.2", ptr %.749, align 8
  %.753 = getelementptr i8, ptr %.712, i64 24
  store double %"$phi676.0.2.2", ptr %.753, align 8
  %.757 = getelementptr i8, ptr %.712, i64 32
  store double 0xFFF0000000000000, ptr %.757, align 8
  %.761 = getelementptr i8, ptr %.712, i64 40
  store double %worth.7.0, ptr %.761, align 8
  br label %B838

B838:                                             
  %discharge.5.1 = phi double [ %discharge.3.0, %B554 ], [ %"$phi676.0.2.2", %B626 ], [ %discharge.3.0, %B558.endif ], [ %discharge.3.0, %B540 ]
  %charge.5.1 = phi double [ %charge.3.0, %B554 ], [ %"$phi650.0.2.2", %B626 ], [ %charge.3.0, %B558.endif ], [ %charge.3.0, %B540 ]
  %i.4.1 = phi i64 [ %i.3.0, %B554 ], [ %.691, %B626 ], [ %i.3.0, %B558.endif ], [ %i.3.0, %B540 ]
  %burnt.3.1 = phi i1 [ true, %B554 ], [ true, %B626 ], [ true, %B558.endif ], [ %burnt.2.0, %B540 ]
  %.782 = icmp eq i64 %k.5.0, %arg.n
  br i1 %.782, label %common.ret, label %B852

B852:                                             
  %.830 = fcmp ule double %charge.5.1, 0.000000e+00
  %.836 = fcmp ult double %discharge.5.1, %.33
  %or.cond.not = select i1 %burnt.3.1, i1 %.836, i1 false
  %or.cond = select i1 %.830, i1 true, i1 %or.cond.not
  br i1 %or.cond, label %B948, label %B884.endif

B948:                                             
  %.901 = fcmp olt double %discharge.5.1, %.33
  br i1 %.901, label %B960.endif, label %common.ret

B1058:                                            
  %discharge.4.1 = phi double [ %discharge.5.1, %B884.endif ], [ %"$phi1026.0.2.1", %B960.endif ]
  %step.2.1 = phi double [ %.13.i15, %B884.endif ], [ %.13.i17, %B960.endif ]
  %charge.4.1 = phi double [ %.878, %B884.endif ], [ %charge.5.1, %B960.endif ]
  %wide.2.1 = phi double [ %.891, %B884.endif ], [ %.979, %B960.endif ]
  %slope.2.1 = phi double [ %.889, %B884.endif ], [ %.976, %B960.endif ]
  %.1048 = fsub double %room.6.0, %step.2.1
  %.1059 = fcmp ugt double %.1048, 0.000000e+00
  br i1 %.1059, label %B1224, label %B1080.preheader

B1080.preheader:                                  
  %.107183 = add nsw i64 %k.5.0, 1
  %.107984 = icmp eq i64 %.107183, %arg.n
  br i1 %.107984, label %B1224, label %B1120.preheader

B1120.preheader:                                  
  br label %B1120

B1080:                                            
  %.1071 = add i64 %.107185, 1
  %.1079 = icmp eq i64 %arg.n, %.1071
  br i1 %.1079, label %B1224, label %B1120

B1120:                                            
  %.107185 = phi i64 [ %.1071, %B1080 ], [ %.107183, %B1120.preheader ]
  %2 = shl i64 %.107185, 2
  %scevgep = getelementptr i8, ptr %1, i64 %2
  %.1106 = load i32, ptr %scevgep, align 4
  %.1108 = sext i32 %.1106 to i64
  %.1109 = mul nsw i64 %arg.slots, %.1108
  %.1111 = add nsw i64 %.1109, %arg.t
  %.1113 = getelementptr double, ptr %arg.width, i64 %.1111
  %.1114 = load double, ptr %.1113, align 8
  %.1137 = fcmp ugt double %.1114, 0.000000e+00
  br i1 %.1137, label %B1224.loopexit.split.loop.exit, label %B1080

B1224.loopexit.split.loop.exit:                   
  %.1133.le = getelementptr double, ptr %arg.value, i64 %.1111
  %.1134.le = load double, ptr %.1133.le, align 8
  br label %B1224

B1224:                                            
  %worth.8.2 = phi double [ %worth.7.0, %B1058 ], [ %.1134.le, %B1224.loopexit.split.loop.exit ], [ 0xFFF0000000000000, %B1080.preheader ], [ 0xFFF0000000000000, %B1080 ]
  %k.6.2 = phi i64 [ %k.5.0, %B1058 ], [ %.107185, %B1224.loopexit.split.loop.exit ], [ %arg.n, %B1080.preheader ], [ %arg.n, %B1080 ]
  %room.7.2 = phi double [ %.1048, %B1058 ], [ %.1114, %B1224.loopexit.split.loop.exit ], [ %.1048, %B1080.preheader ], [ %.1114, %B1080 ]
  %.1173 = add nsw i64 %i.4.1, 1
  %.1216.idx = mul i64 %.1173, 48
  %.1216 = getelementptr i8, ptr %arg.segment, i64 %.1216.idx
  store double %slope.2.1, ptr %.1216, align 8
  %.1220 = getelementptr i8, ptr %.1216, i64 8
  store double %wide.2.1, ptr %.1220, align 8
  %.1224 = getelementptr i8, ptr %.1216, i64 16
  store double %charge.4.1, ptr %.1224, align 8
  %.1228 = getelementptr i8, ptr %.1216, i64 24
  store double %discharge.4.1, ptr %.1228, align 8
  %.1233 = getelementptr i8, ptr %.1216, i64 32
  store double %worth.7.0, ptr %.1233, align 8
  %.1240 = getelementptr i8, ptr %.1216, i64 40
  store double %worth.8.2, ptr %.1240, align 8
  br label %B540

common.ret:                                       
  store i64 %i.4.1, ptr %retptr, align 8
  ret i32 0

B212.preheader:                                   
  %3 = getelementptr i32, ptr %arg.order, i64 %arg.at
  br label %B212

B558.endif:                                       
  %.575 = fsub double %.31, %charge.3.0
  %.578 = fsub double %.33, %discharge.3.0
  %.12.i12 = fcmp olt double %.578, %.575
  %.13.i13 = select i1 %.12.i12, double %.578, double %.575
  %.619 = fcmp ogt double %.13.i13, 0.000000e+00
  br i1 %.619, label %B626, label %B838

B884.endif:                                       
  %.12.i14 = fcmp olt double %charge.5.1, %room.6.0
  %.13.i15 = select i1 %.12.i14, double %charge.5.1, double %room.6.0
  %.878 = fsub double %charge.5.1, %.13.i15
  %.889 = fdiv double %worth.7.0, %.35
  %.891 = fmul double %.35, %.13.i15
  br label %B1058

B960.endif:                                       
  %.905 = fsub double %.33, %discharge.5.1
  %.12.i16 = fcmp olt double %.905, %room.6.0
  %.13.i17 = select i1 %.12.i16, double %.905, double %room.6.0
  %.939 = fcmp oeq double %.13.i17, %.905
  %.950 = fadd double %discharge.5.1, %.13.i17
  %"$phi1026.0.2.1" = select i1 %.939, double %.33, double %.950
  %.971 = fsub double %worth.7.0, %.39
  %.976 = fdiv double %.971, %.37
  %.979 = fmul double %.37, %.13.i17
  br label %B1058
}

define internal i32 @pass_forth(ptr noalias %retptr, ptr noalias %excinfo, i64 %arg.n, i64 %arg.slots, double %arg.worth, ptr %arg.store, ptr %arg.value, ptr %arg.width, ptr %arg.supply, ptr %arg.order, ptr %arg.segment, ptr %arg.ends, ptr %arg.least, ptr %arg.most, ptr %arg.burns, ptr %arg.price, ptr %arg.span) {
B0.endif.endif.endif:
  %.243 = alloca i64, align 8
  %excinfo.3 = alloca ptr, align 8
  %.52 = load double, ptr %arg.span, align 8
  %.5.i = fptosi double %.52 to i64
  %.80 = getelementptr i8, ptr %arg.span, i64 8
  %.81 = load double, ptr %.80, align 8
  %.5.i26 = fptosi double %.81 to i64
  %.142 = sub i64 %.5.i26, %.5.i
  %.186164.not = icmp slt i64 %.142, 1
  br i1 %.186164.not, label %common.ret, label %B116.lr.ph

B116:                                             
  %worth.3.0168 = phi double [ %arg.worth, %B116.lr.ph ], [ %worth.4.1, %B1270 ]
  %.185150167 = phi i64 [ %.142, %B116.lr.ph ], [ %.195, %B1270 ]
  %.192157165 = phi i64 [ %.5.i, %B116.lr.ph ], [ %.199, %B1270 ]
  %.195 = add nsw i64 %.185150167, -1
  %.199 = add i64 %.192157165, 1
  %.230 = getelementptr double, ptr %arg.supply, i64 %.192157165
  %.231 = load double, ptr %.230, align 8
  %.234 = mul nsw i64 %.192157165, %arg.n
  store i64 0, ptr %.243, align 8
  %.247 = call i32 @trace_slot(ptr %.243, ptr %excinfo.3, i64 %arg.n, i64 %arg.slots, i64 %.192157165, ptr %arg.value, ptr %arg.width, double %.231, ptr %arg.order, i64 %.234, ptr %arg.store, ptr %arg.segment)
  %.257 = load i64, ptr %.243, align 8
  %cond = icmp eq i32 %.247, 0
  br i1 %cond, label %B116.endif, label %common.ret, !prof !0

B216:                                             
  %sunkaddr1 = getelementptr i8, ptr %arg.segment, i64 48
  %.314 = load double, ptr %sunkaddr1, align 8
  %.316 = fcmp ogt double %.314, %worth.3.0168
  br i1 %.316, label %B262.preheader, label %B374.endif

B262.preheader:                                   
  %0 = add i64 %.257, -1
  br label %B262

B262:                                             
  %lsr.iv = phi ptr [ %scevgep, %B262.preheader ], [ %scevgep32, %B328 ]
  %leaves.3.1 = phi double [ %.272, %B262.preheader ], [ %.338, %B328 ]
  %i.3.1 = phi i64 [ 0, %B262.preheader ], [ %.322, %B328 ]
  %scevgep33 = getelementptr i8, ptr %lsr.iv, i64 -40
  %.336 = load double, ptr %scevgep33, align 8
  %.338 = fadd double %leaves.3.1, %.336
  %exitcond.not = icmp eq i64 %0, %i.3.1
  br i1 %exitcond.not, label %B374.endif, label %B328

B328:                                             
  %.372 = load double, ptr %lsr.iv, align 8
  %.374 = fcmp ogt double %.372, %worth.3.0168
  %scevgep32 = getelementptr i8, ptr %lsr.iv, i64 48
  %.322 = add nuw nsw i64 %i.3.1, 1
  br i1 %.374, label %B262, label %B374.endif

B496:                                             
  %sunkaddr = getelementptr i8, ptr %arg.segment, i64 %.idx189
  %sunkaddr2 = getelementptr i8, ptr %sunkaddr, i64 48
  %.450 = load double, ptr %sunkaddr2, align 8
  %.452 = fcmp oeq double %.450, %worth.3.0168
  br i1 %.452, label %B542, label %B942

B542:                                             
  %sunkaddr3 = getelementptr i8, ptr %arg.segment, i64 %.idx189
  %sunkaddr4 = getelementptr i8, ptr %sunkaddr3, i64 80
  %.460 = load double, ptr %sunkaddr4, align 8
  %.466 = fcmp oeq double %.460, 0xFFF0000000000000
  br i1 %.466, label %B610, label %B654

B610:                                             
  %sunkaddr5 = getelementptr i8, ptr %arg.store, i64 16
  %.472 = load double, ptr %sunkaddr5, align 8
  %.474 = fmul double %worth.3.0168, %.472
  br label %B654

B654:                                             
  %"$phi634.1.2.1" = phi double [ %.474, %B610 ], [ %.460, %B542 ]
  %.496 = getelementptr double, ptr %arg.price, i64 %.192157165
  store double %"$phi634.1.2.1", ptr %.496, align 8
  %sunkaddr6 = getelementptr i8, ptr %arg.segment, i64 %.idx189
  %sunkaddr7 = getelementptr i8, ptr %sunkaddr6, i64 48
  %.533 = load double, ptr %sunkaddr7, align 8
  %.535 = fcmp oeq double %.533, %worth.3.0168
  br i1 %.535, label %B700.endif.endif.preheader, label %B984

B700.endif.endif.preheader:                       
  %scevgep36 = getelementptr i8, ptr %scevgep35, i64 %.idx189
  br label %B700.endif.endif

B894:                                             
  %scevgep38 = getelementptr i8, ptr %lsr.iv37, i64 48
  %scevgep39 = getelementptr i8, ptr %lsr.iv37, i64 40
  %.670 = load double, ptr %scevgep39, align 8
  %.672 = fcmp oeq double %.670, %worth.3.0168
  br i1 %.672, label %B700.endif.endif, label %B984

B942:                                             
  %sunkaddr8 = getelementptr i8, ptr %arg.store, i64 16
  %.34.i = load double, ptr %sunkaddr8, align 8, !noalias !11
  %.35.i = fmul double %worth.3.0168, %.34.i
  %sunkaddr9 = getelementptr i8, ptr %arg.store, i64 32
  %.38.i = load double, ptr %sunkaddr9, align 8, !noalias !11
  %sunkaddr10 = getelementptr i8, ptr %arg.store, i64 24
  %.41.i = load double, ptr %sunkaddr10, align 8, !noalias !11
  %.42.i = fmul double %worth.3.0168, %.41.i
  %.43.i = fadd double %.38.i, %.42.i
  %sunkaddr11 = getelementptr i8, ptr %arg.segment, i64 %.idx189
  %sunkaddr12 = getelementptr i8, ptr %sunkaddr11, i64 40
  %.55.i = load double, ptr %sunkaddr12, align 8, !noalias !11
  %.65.i = load double, ptr %arg.store, align 8, !noalias !11
  %.67.i = fcmp olt double %.403, %.65.i
  %.12.i.i = fcmp ogt double %.35.i, %.55.i
  %1 = select i1 %.67.i, i1 %.12.i.i, i1 false
  %low.3.0.i = select i1 %1, double %.35.i, double %.55.i
  %.113.i = fcmp ogt double %.409, 0.000000e+00
  %.12.i1.i = fcmp ogt double %.43.i, %low.3.0.i
  %2 = select i1 %.113.i, i1 %.12.i1.i, i1 false
  %low.4.0.i = select i1 %2, double %.43.i, double %low.3.0.i
  %.154.i = fcmp ueq double %low.4.0.i, 0xFFF0000000000000
  br i1 %.154.i, label %B308.i, label %B942.endif

B308.i:                                           
  %sunkaddr13 = getelementptr i8, ptr %arg.segment, i64 %.idx189
  %sunkaddr14 = getelementptr i8, ptr %sunkaddr13, i64 32
  %.182.i = load double, ptr %sunkaddr14, align 8, !noalias !11
  %.187.i = fcmp oeq double %.182.i, 0xFFF0000000000000
  br i1 %.187.i, label %B370.i, label %B414.i

B370.i:                                           
  %sunkaddr15 = getelementptr i8, ptr %arg.segment, i64 %.idx189
  %sunkaddr16 = getelementptr i8, ptr %sunkaddr15, i64 -16
  %.197.i = load double, ptr %sunkaddr16, align 8, !noalias !11
  br label %B414.i

B414.i:                                           
  %high.4.0.i = phi double [ %.197.i, %B370.i ], [ %.182.i, %B308.i ]
  %.212.i = fcmp ogt double %.403, 0.000000e+00
  %.12.i3.i = fcmp olt double %.35.i, %high.4.0.i
  %3 = select i1 %.212.i, i1 %.12.i3.i, i1 false
  %high.5.0.i = select i1 %3, double %.35.i, double %high.4.0.i
  %sunkaddr17 = getelementptr i8, ptr %arg.store, i64 8
  %.263.i = load double, ptr %sunkaddr17, align 8, !noalias !11
  %.267.i = fcmp olt double %.409, %.263.i
  %.12.i5.i = fcmp olt double %.43.i, %high.5.0.i
  %4 = select i1 %.267.i, i1 %.12.i5.i, i1 false
  %high.6.0.i = select i1 %4, double %.43.i, double %high.5.0.i
  %.313.i = fcmp one double %high.6.0.i, 0x7FF0000000000000
  %"$phi542.0.2.0.i" = select i1 %.313.i, double %high.6.0.i, double 0.000000e+00
  br label %B942.endif

B984:                                             
  %leaves.6.1 = phi double [ %leaves.4.2, %B942.endif ], [ %leaves.4.2, %B654 ], [ %.554, %B894 ], [ %.554, %B700.endif.endif ]
  %both.3.1 = phi double [ %.13.i, %B942.endif ], [ %.13.i, %B654 ], [ %.13.i28, %B894 ], [ %.13.i28, %B700.endif.endif ]
  %.763 = getelementptr double, ptr %arg.most, i64 %.192157165
  store double %leaves.6.1, ptr %.763, align 8
  %.770 = getelementptr double, ptr %arg.burns, i64 %.192157165
  store double %both.3.1, ptr %.770, align 8
  %sunkaddr18 = getelementptr i8, ptr %arg.span, i64 48
  store double %worth.3.0168, ptr %sunkaddr18, align 8
  %.idx = mul i64 %.192157165, 48
  %5 = getelementptr i8, ptr %arg.ends, i64 %.idx
  %.789 = getelementptr i8, ptr %5, i64 64
  %.790 = load double, ptr %.789, align 8
  %.792 = fcmp ogt double %worth.3.0168, %.790
  %.796 = getelementptr i8, ptr %5, i64 72
  %.797 = load double, ptr %.796, align 8
  br i1 %.792, label %B1216, label %B1184

B1184:                                            
  %6 = fcmp olt double %worth.3.0168, %.797
  br i1 %6, label %B1216.thread, label %B1270

B1216.thread:                                     
  %sunkaddr19 = getelementptr i8, ptr %arg.ends, i64 %.idx
  %sunkaddr20 = getelementptr i8, ptr %sunkaddr19, i64 56
  %.867 = load double, ptr %sunkaddr20, align 8
  %sunkaddr21 = getelementptr i8, ptr %arg.ends, i64 %.idx
  %sunkaddr22 = getelementptr i8, ptr %sunkaddr21, i64 48
  store double %.867, ptr %sunkaddr22, align 8
  br label %B1220

B1216:                                            
  %7 = fcmp olt double %worth.3.0168, %.797
  %sunkaddr23 = getelementptr i8, ptr %arg.ends, i64 %.idx
  %sunkaddr24 = getelementptr i8, ptr %sunkaddr23, i64 48
  %.807 = load double, ptr %sunkaddr24, align 8
  %sunkaddr25 = getelementptr i8, ptr %arg.ends, i64 %.idx
  %sunkaddr26 = getelementptr i8, ptr %sunkaddr25, i64 56
  store double %.807, ptr %sunkaddr26, align 8
  %sunkaddr27 = getelementptr i8, ptr %arg.ends, i64 %.idx
  %sunkaddr28 = getelementptr i8, ptr %sunkaddr27, i64 80
  %.817 = load double, ptr %sunkaddr28, align 8
  %.12.i22 = fcmp olt double %.817, %worth.3.0168
  %.13.i23 = select i1 %.12.i22, double %.817, double %worth.3.0168
  br i1 %7, label %B1220, label %B1270

B1220:                                            
  %worth.5.1124 = phi double [ %worth.3.0168, %B1216.thread ], [ %.13.i23, %B1216 ]
  %sunkaddr29 = getelementptr i8, ptr %arg.ends, i64 %.idx
  %sunkaddr30 = getelementptr i8, ptr %sunkaddr29, i64 88
  %.889 = load double, ptr %sunkaddr30, align 8
  %.12.i24 = fcmp ogt double %.889, %worth.5.1124
  %.13.i25 = select i1 %.12.i24, double %.889, double %worth.5.1124
  br label %B1270

B1270:                                            
  %worth.4.1 = phi double [ %.13.i25, %B1220 ], [ %.13.i23, %B1216 ], [ %worth.3.0168, %B1184 ]
  %.186 = icmp sgt i64 %.185150167, 1
  br i1 %.186, label %B116, label %common.ret

common.ret:                                       
  %excinfo.sink = phi ptr [ %retptr, %B0.endif.endif.endif ], [ %retptr, %B1270 ], [ %excinfo, %B116 ]
  %common.ret.op = phi i32 [ 0, %B0.endif.endif.endif ], [ 0, %B1270 ], [ %.247, %B116 ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op

B116.lr.ph:                                       
  %scevgep = getelementptr i8, ptr %arg.segment, i64 96
  %scevgep35 = getelementptr i8, ptr %arg.segment, i64 56
  br label %B116

B116.endif:                                       
  %sunkaddr31 = getelementptr i8, ptr %arg.segment, i64 8
  %.272 = load double, ptr %sunkaddr31, align 8
  %.289 = icmp sgt i64 %.257, 0
  br i1 %.289, label %B216, label %B374.endif

B374.endif:                                       
  %leaves.4.2 = phi double [ %.272, %B216 ], [ %.272, %B116.endif ], [ %.338, %B262 ], [ %.338, %B328 ]
  %i.4.2 = phi i64 [ 0, %B216 ], [ 0, %B116.endif ], [ %.257, %B262 ], [ %.322, %B328 ]
  %.396 = getelementptr double, ptr %arg.least, i64 %.192157165
  store double %leaves.4.2, ptr %.396, align 8
  %.idx189 = mul i64 %i.4.2, 48
  %8 = getelementptr i8, ptr %arg.segment, i64 %.idx189
  %.402 = getelementptr i8, ptr %8, i64 16
  %.403 = load double, ptr %.402, align 8
  %.408 = getelementptr i8, ptr %8, i64 24
  %.409 = load double, ptr %.408, align 8
  %.12.i = fcmp olt double %.409, %.403
  %.13.i = select i1 %.12.i, double %.409, double %.403
  %.443 = icmp slt i64 %i.4.2, %.257
  br i1 %.443, label %B496, label %B942

B700.endif.endif:                                 
  %lsr.iv37 = phi ptr [ %scevgep36, %B700.endif.endif.preheader ], [ %scevgep38, %B894 ]
  %leaves.5.2 = phi double [ %leaves.4.2, %B700.endif.endif.preheader ], [ %.554, %B894 ]
  %i.5.2 = phi i64 [ %i.4.2, %B700.endif.endif.preheader ], [ %.541, %B894 ]
  %both.2.2 = phi double [ %.13.i, %B700.endif.endif.preheader ], [ %.13.i28, %B894 ]
  %.541 = add nsw i64 %i.5.2, 1
  %.552 = load double, ptr %lsr.iv37, align 8
  %.554 = fadd double %leaves.5.2, %.552
  %scevgep40 = getelementptr i8, ptr %lsr.iv37, i64 8
  %.568 = load double, ptr %scevgep40, align 8
  %scevgep41 = getelementptr i8, ptr %lsr.iv37, i64 16
  %.574 = load double, ptr %scevgep41, align 8
  %.12.i20 = fcmp olt double %.574, %.568
  %.13.i21 = select i1 %.12.i20, double %.574, double %.568
  %.12.i27 = fcmp ogt double %.13.i21, %both.2.2
  %.13.i28 = select i1 %.12.i27, double %.13.i21, double %both.2.2
  %.642 = icmp slt i64 %.541, %.257
  br i1 %.642, label %B894, label %B984

B942.endif:                                       
  %storemerge.i = phi double [ %"$phi542.0.2.0.i", %B414.i ], [ %low.4.0.i, %B942 ]
  %.757 = getelementptr double, ptr %arg.price, i64 %.192157165
  store double %storemerge.i, ptr %.757, align 8
  br label %B984
}

define internal i32 @walk(ptr noalias %retptr, ptr noalias %excinfo, i64 %arg.n, i64 %arg.slots, double %arg.start, ptr %arg.store, ptr %arg.value, ptr %arg.width, ptr %arg.supply, ptr %arg.order, ptr %arg.segment, ptr %arg.ends, ptr %arg.least, ptr %arg.most, ptr %arg.burns, ptr %arg.energy, ptr %arg.charge, ptr %arg.discharge, ptr %arg.taken, ptr %arg.span) {
B0.endif.endif.endif:
  %.840 = alloca i64, align 8
  %excinfo.13 = alloca ptr, align 8
  %.57 = load double, ptr %arg.span, align 8
  %.5.i = fptosi double %.57 to i64
  %.84 = getelementptr i8, ptr %arg.span, i64 8
  %.85 = load double, ptr %.84, align 8
  %.5.i60 = fptosi double %.85 to i64
  %.156 = sub i64 %.5.i, %.5.i60
  %.199265446 = icmp ugt i64 %.156, -9223372036854775808
  br i1 %.199265446, label %B136.endif.endif.preheader, label %B498.endif.endif.endif

B136.endif.endif.preheader:                       
  %0 = mul i64 %.5.i60, 48
  %1 = getelementptr i8, ptr %arg.ends, i64 %0
  %.245.pre = load double, ptr %1, align 8
  %2 = add i64 %0, -48
  %scevgep2 = getelementptr i8, ptr %arg.ends, i64 %2
  %3 = sub i64 1, %.5.i
  br label %B136.endif.endif

B468:                                             
  %low.2.1 = phi double [ %.13.i, %B136.endif.endif ], [ %.13.i64, %B362.endif ]
  %high.2.1 = phi double [ %.13.i62, %B136.endif.endif ], [ %.13.i64, %B362.endif ]
  store double %low.2.1, ptr %lsr.iv3, align 8
  %sunkaddr = getelementptr i8, ptr %lsr.iv3, i64 8
  store double %high.2.1, ptr %sunkaddr, align 8
  %scevgep4 = getelementptr i8, ptr %lsr.iv3, i64 -48
  %4 = add i64 %3, %.205261266
  %.199 = icmp ugt i64 %4, 1
  br i1 %.199, label %B136.endif.endif, label %B498.endif.endif.endif

B660.loopexit:                                    
  %scevgep84 = getelementptr i8, ptr %lsr.iv83, i64 %9
  %.607 = icmp sgt i64 %.606277323, 1
  br i1 %.607, label %B662.endif.endif.endif.endif, label %common.ret

B1028:                                            
  %.831 = mul nsw i64 %.613287322, %arg.n
  store i64 0, ptr %.840, align 8
  %.844 = call i32 @trace_slot(ptr %.840, ptr %excinfo.13, i64 %arg.n, i64 %arg.slots, i64 %.613287322, ptr %arg.value, ptr %arg.width, double %.804, ptr %arg.order, i64 %.831, ptr %arg.store, ptr %arg.segment)
  %.854 = load i64, ptr %.840, align 8
  %cond = icmp eq i32 %.844, 0
  br i1 %cond, label %B1028.endif, label %common.ret, !prof !0

B1132:                                            
  %sunkaddr11 = getelementptr i8, ptr %arg.segment, i64 56
  %.913 = load double, ptr %sunkaddr11, align 8
  %.915 = fcmp ogt double %.871, %.913
  br i1 %.915, label %B1178.preheader, label %B1290.endif.endif.endif

B1178.preheader:                                  
  %5 = add nsw i64 %.854, -1
  %6 = add nsw i64 %.854, -2
  br label %B1178

B1178:                                            
  %lsr.iv79 = phi i64 [ 0, %B1178.preheader ], [ %lsr.iv.next, %B1244 ]
  %lsr.iv = phi ptr [ %scevgep, %B1178.preheader ], [ %scevgep77, %B1244 ]
  %left.2.1 = phi double [ %.871, %B1178.preheader ], [ %.929, %B1244 ]
  %scevgep78 = getelementptr i8, ptr %lsr.iv, i64 -48
  %.927 = load double, ptr %scevgep78, align 8
  %.929 = fsub double %left.2.1, %.927
  %exitcond.not = icmp eq i64 %6, %lsr.iv79
  br i1 %exitcond.not, label %B1290.loopexit, label %B1244

B1244:                                            
  %.971 = load double, ptr %lsr.iv, align 8
  %.973 = fcmp ogt double %.929, %.971
  %scevgep77 = getelementptr i8, ptr %lsr.iv, i64 48
  %lsr.iv.next = add nuw nsw i64 %lsr.iv79, 1
  br i1 %.973, label %B1178, label %B1290.loopexit

B1290.loopexit:                                   
  %i.2.1.lcssa = phi i64 [ %5, %B1178 ], [ %lsr.iv.next, %B1244 ]
  %7 = mul nuw nsw i64 %i.2.1.lcssa, 6
  br label %B1290.endif.endif.endif

B1704:                                            
  %charged.3.1 = phi double [ %.1084, %B1290.endif.endif.endif ], [ %.1144, %B1602.endif.endif.endif ]
  %discharged.3.1 = phi double [ %.1103, %B1290.endif.endif.endif ], [ %.1182, %B1602.endif.endif.endif ]
  %.1190 = fcmp ugt double %charged.3.1, %.814
  br i1 %.1190, label %B1716, label %B1778

B1716:                                            
  %.1198 = load double, ptr %arg.store, align 8
  %.1200 = fsub double %.1198, %.814
  %.1202 = fcmp ult double %charged.3.1, %.1200
  br i1 %.1202, label %B1778, label %B1762

B1762:                                            
  br label %B1778

B1778:                                            
  %charged.4.2 = phi double [ %charged.3.1, %B1716 ], [ %.1198, %B1762 ], [ 0.000000e+00, %B1704 ]
  %.1232 = fcmp ugt double %discharged.3.1, %.814
  br i1 %.1232, label %B1790, label %B1852.endif

B1790:                                            
  %sunkaddr12 = getelementptr i8, ptr %arg.store, i64 8
  %.1240 = load double, ptr %sunkaddr12, align 8
  %.1242 = fsub double %.1240, %.814
  %.1244 = fcmp ult double %discharged.3.1, %.1242
  br i1 %.1244, label %B1852.endif, label %B1836

B1836:                                            
  br label %B1852.endif

B1954:                                            
  %lsr.iv85 = phi ptr [ %lsr.iv83, %B1954.preheader ], [ %scevgep86, %B1952.backedge ]
  %lsr.iv80 = phi i64 [ %8, %B1954.preheader ], [ %lsr.iv.next81, %B1952.backedge ]
  %rest.2.1274 = phi double [ %.1291, %B1954.preheader ], [ %.13.i59, %B1952.backedge ]
  %.1424 = load i32, ptr %lsr.iv85, align 4
  %.1426 = sext i32 %.1424 to i64
  %.1427 = mul nsw i64 %arg.slots, %.1426
  %.1429 = add nsw i64 %.1427, %.613287322
  %.1435 = getelementptr double, ptr %arg.width, i64 %.1429
  %.1436 = load double, ptr %.1435, align 8
  %.1442 = fsub double %.1436, %.814
  %.1444 = fcmp ult double %rest.2.1274, %.1442
  br i1 %.1444, label %B2022, label %B1952.backedge

B2022:                                            
  %.1453 = fcmp ogt double %rest.2.1274, %.814
  br i1 %.1453, label %B1952.backedge, label %B2038

B2038:                                            
  br label %B1952.backedge

B1952.backedge:                                   
  %"$phi2040.2.3.2" = phi double [ 0.000000e+00, %B2038 ], [ %.1436, %B1954 ], [ %rest.2.1274, %B2022 ]
  %.1465 = getelementptr double, ptr %arg.taken, i64 %.1429
  store double %"$phi2040.2.3.2", ptr %.1465, align 8
  %.1473 = fsub double %rest.2.1274, %.1436
  %.12.i58 = fcmp olt double %.1473, 0.000000e+00
  %.13.i59 = select i1 %.12.i58, double 0.000000e+00, double %.1473
  %lsr.iv.next81 = add i64 %lsr.iv80, -1
  %scevgep86 = getelementptr i8, ptr %lsr.iv85, i64 4
  %.1384 = icmp sgt i64 %lsr.iv.next81, 1
  br i1 %.1384, label %B1954, label %B660.loopexit

common.ret:                                       
  %excinfo.sink = phi ptr [ %retptr, %B498.endif.endif.endif ], [ %retptr, %B660.loopexit ], [ %excinfo, %B1028 ]
  %common.ret.op = phi i32 [ 0, %B498.endif.endif.endif ], [ 0, %B660.loopexit ], [ %.844, %B1028 ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op

B136.endif.endif:                                 
  %lsr.iv3 = phi ptr [ %scevgep4, %B468 ], [ %scevgep2, %B136.endif.endif.preheader ]
  %.245 = phi double [ %.245.pre, %B136.endif.endif.preheader ], [ %low.2.1, %B468 ]
  %.205261266.in = phi i64 [ %.5.i60, %B136.endif.endif.preheader ], [ %.205261266, %B468 ]
  %.205261266 = add i64 %.205261266.in, -1
  %sunkaddr13 = mul i64 %.205261266, 8
  %sunkaddr14 = getelementptr i8, ptr %arg.least, i64 %sunkaddr13
  %.248 = load double, ptr %sunkaddr14, align 8
  %.249 = fadd double %.245, %.248
  %.253 = load double, ptr %lsr.iv3, align 8
  %.12.i = fcmp ogt double %.253, %.249
  %.13.i = select i1 %.12.i, double %.253, double %.249
  %scevgep6 = getelementptr i8, ptr %lsr.iv3, i64 56
  %.294 = load double, ptr %scevgep6, align 8
  %sunkaddr15 = mul i64 %.205261266, 8
  %sunkaddr16 = getelementptr i8, ptr %arg.most, i64 %sunkaddr15
  %.297 = load double, ptr %sunkaddr16, align 8
  %.298 = fadd double %.294, %.297
  %scevgep5 = getelementptr i8, ptr %lsr.iv3, i64 8
  %.303 = load double, ptr %scevgep5, align 8
  %.12.i61 = fcmp olt double %.303, %.298
  %.13.i62 = select i1 %.12.i61, double %.303, double %.298
  %.341 = fcmp ogt double %.13.i, %.13.i62
  br i1 %.341, label %B362.endif, label %B468

B362.endif:                                       
  %.345 = fadd double %.13.i, %.13.i62
  %.350 = fmul double %.345, 5.000000e-01
  %.12.i48 = fcmp ogt double %.253, %.350
  %.13.i49 = select i1 %.12.i48, double %.253, double %.350
  %.12.i63 = fcmp olt double %.303, %.13.i49
  %.13.i64 = select i1 %.12.i63, double %.303, double %.13.i49
  br label %B468

B498.endif.endif.endif:                           
  %.450.idx = mul i64 %.5.i, 48
  %.450 = getelementptr i8, ptr %arg.ends, i64 %.450.idx
  %.451 = load double, ptr %.450, align 8
  %.12.i50 = fcmp ogt double %.451, %arg.start
  %.13.i51 = select i1 %.12.i50, double %.451, double %arg.start
  %.487 = getelementptr i8, ptr %.450, i64 8
  %.488 = load double, ptr %.487, align 8
  %.12.i65 = fcmp olt double %.488, %.13.i51
  %.13.i66 = select i1 %.12.i65, double %.488, double %.13.i51
  %.519 = getelementptr double, ptr %arg.energy, i64 %.5.i
  store double %.13.i66, ptr %.519, align 8
  %.563 = sub i64 %.5.i60, %.5.i
  %.607319.not = icmp slt i64 %.563, 1
  br i1 %.607319.not, label %common.ret, label %B662.lr.ph

B662.lr.ph:                                       
  %.arg.n = tail call i64 @llvm.smax.i64(i64 %arg.n, i64 0)
  %scevgep = getelementptr i8, ptr %arg.segment, i64 104
  %8 = add nuw i64 %.arg.n, 1
  %9 = shl i64 %arg.n, 2
  %10 = mul i64 %9, %.5.i
  %scevgep82 = getelementptr i8, ptr %arg.order, i64 %10
  br label %B662.endif.endif.endif.endif

B662.endif.endif.endif.endif:                     
  %lsr.iv83 = phi ptr [ %scevgep82, %B662.lr.ph ], [ %scevgep84, %B660.loopexit ]
  %.606277323 = phi i64 [ %.563, %B662.lr.ph ], [ %.616, %B660.loopexit ]
  %.613287322 = phi i64 [ %.5.i, %B662.lr.ph ], [ %.620, %B660.loopexit ]
  %.616 = add nsw i64 %.606277323, -1
  %.620 = add i64 %.613287322, 1
  %.650 = getelementptr double, ptr %arg.least, i64 %.613287322
  %.651 = load double, ptr %.650, align 8
  %.12.i52 = fcmp ogt double %.651, 0.000000e+00
  %.13.i53 = select i1 %.12.i52, double %.651, double 0.000000e+00
  %.682 = getelementptr double, ptr %arg.most, i64 %.613287322
  %.683 = load double, ptr %.682, align 8
  %.12.i67 = fcmp olt double %.683, %.13.i53
  %.13.i68 = select i1 %.12.i67, double %.683, double %.13.i53
  %.717 = getelementptr double, ptr %arg.energy, i64 %.613287322
  %.718 = load double, ptr %.717, align 8
  %.719 = fsub double %.718, %.13.i68
  %.721.idx = mul i64 %.620, 48
  %.721 = getelementptr i8, ptr %arg.ends, i64 %.721.idx
  %.722 = load double, ptr %.721, align 8
  %.12.i69 = fcmp ogt double %.722, %.719
  %.13.i70 = select i1 %.12.i69, double %.722, double %.719
  %.753 = getelementptr i8, ptr %.721, i64 8
  %.754 = load double, ptr %.753, align 8
  %.12.i71 = fcmp olt double %.754, %.13.i70
  %.13.i72 = select i1 %.12.i71, double %.754, double %.13.i70
  %.787 = fsub double %.718, %.13.i72
  %.794 = getelementptr double, ptr %arg.energy, i64 %.620
  store double %.13.i72, ptr %.794, align 8
  %.800 = fadd double %.718, %.13.i72
  %.803 = getelementptr double, ptr %arg.supply, i64 %.613287322
  %.804 = load double, ptr %.803, align 8
  %.805 = fadd double %.804, %.800
  %.808 = load double, ptr %arg.store, align 8
  %.809 = fadd double %.808, %.805
  %sunkaddr17 = getelementptr i8, ptr %arg.store, i64 8
  %.812 = load double, ptr %sunkaddr17, align 8
  %.813 = fadd double %.812, %.809
  %.814 = fmul double %.813, 1.000000e-15
  %.820 = getelementptr double, ptr %arg.burns, i64 %.613287322
  %.821 = load double, ptr %.820, align 8
  %.822 = fcmp ogt double %.821, 0.000000e+00
  br i1 %.822, label %B1028, label %B1602.endif.endif.endif

B1028.endif:                                      
  %sunkaddr18 = getelementptr i8, ptr %arg.segment, i64 8
  %.869 = load double, ptr %sunkaddr18, align 8
  %.871 = fsub double %.787, %.869
  %.890 = icmp sgt i64 %.854, 1
  br i1 %.890, label %B1132, label %B1290.endif.endif.endif

B1290.endif.endif.endif:                          
  %left.3.2 = phi double [ %.871, %B1132 ], [ %.871, %B1028.endif ], [ %.929, %B1290.loopexit ]
  %i.3.2 = phi i64 [ 0, %B1132 ], [ 0, %B1028.endif ], [ %7, %B1290.loopexit ]
  %11 = getelementptr double, ptr %arg.segment, i64 %i.3.2
  %.1004 = getelementptr i8, ptr %11, i64 56
  %.1005 = load double, ptr %.1004, align 8
  %.1010 = fdiv double %left.3.2, %.1005
  %.12.i54 = fcmp olt double %.1010, 0.000000e+00
  %.13.i55 = select i1 %.12.i54, double 0.000000e+00, double %.1010
  %.12.i73 = fcmp ogt double %.13.i55, 1.000000e+00
  %.13.i74 = select i1 %.12.i73, double 1.000000e+00, double %.13.i55
  %.1071 = getelementptr i8, ptr %11, i64 16
  %.1072 = load double, ptr %.1071, align 8
  %.1076 = getelementptr i8, ptr %11, i64 64
  %.1077 = load double, ptr %.1076, align 8
  %.1082 = fsub double %.1077, %.1072
  %.1083 = fmul double %.1082, %.13.i74
  %.1084 = fadd double %.1072, %.1083
  %.1090 = getelementptr i8, ptr %11, i64 24
  %.1091 = load double, ptr %.1090, align 8
  %.1095 = getelementptr i8, ptr %11, i64 72
  %.1096 = load double, ptr %.1095, align 8
  %.1101 = fsub double %.1096, %.1091
  %.1102 = fmul double %.13.i74, %.1101
  %.1103 = fadd double %.1091, %.1102
  br label %B1704

B1602.endif.endif.endif:                          
  %.1109 = fneg double %.787
  %.12.i56 = fcmp olt double %.1109, 0.000000e+00
  %.13.i57 = select i1 %.12.i56, double 0.000000e+00, double %.1109
  %sunkaddr19 = getelementptr i8, ptr %arg.store, i64 16
  %.1140 = load double, ptr %sunkaddr19, align 8
  %.12.i75 = fcmp olt double %.787, 0.000000e+00
  %.13.i76 = select i1 %.12.i75, double 0.000000e+00, double %.787
  %.1144 = fdiv double %.13.i57, %.1140
  %sunkaddr20 = getelementptr i8, ptr %arg.store, i64 24
  %.1178 = load double, ptr %sunkaddr20, align 8
  %.1182 = fdiv double %.13.i76, %.1178
  br label %B1704

B1852.endif:                                      
  %discharged.4.2 = phi double [ %discharged.3.1, %B1790 ], [ %.1240, %B1836 ], [ 0.000000e+00, %B1778 ]
  %12 = icmp slt i64 %arg.n, 1
  %.1275 = getelementptr double, ptr %arg.charge, i64 %.613287322
  store double %charged.4.2, ptr %.1275, align 8
  %.1280 = getelementptr double, ptr %arg.discharge, i64 %.613287322
  store double %discharged.4.2, ptr %.1280, align 8
  br i1 %12, label %B660.loopexit, label %B1954.preheader

B1954.preheader:                                  
  %sunkaddr107 = shl i64 %.613287322, 3
  %sunkaddr108 = getelementptr i8, ptr %arg.supply, i64 %sunkaddr107
  %.1285 = load double, ptr %sunkaddr108, align 8
  %.1287 = fadd double %discharged.4.2, %.1285
  %.1291 = fsub double %.1287, %charged.4.2
  br label %B1954
}

declare i64 @llvm.smax.i64(i64, i64)

declare void @llvm.assume(i1 noundef)

!0 = !{!"branch_weights", i32 49, i32 1}
!1 = !{!2}
!2 = distinct !{!2, !3, !"scope: %retptr"}
!3 = distinct !{!3, !"scope"}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.unroll.disable"}
!6 = distinct !{!6, !5}
!7 = !{!8}
!8 = distinct !{!8, !9, !"scope: %retptr"}
!9 = distinct !{!9, !"scope"}
!10 = distinct !{!10, !5}
!11 = !{!12}
!12 = distinct !{!12, !13, !"scope: %retptr"}
!13 = distinct !{!13, !"scope"}
