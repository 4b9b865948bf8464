; _machine.py by numba 0.68.1; the source is sha256 3b4e66323fce7a1141e0fca94da7d0ad5430096adc4a9d226a81c1baecad02d6
define i32 @look_up(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.n, i64 %arg.mask, ptr %arg.record, ptr %arg.known, ptr %arg.seen, ptr %arg.plan, ptr %arg.found) {
B0.endif.endif:
  tail call void @llvm.memset.p0.i64(ptr align 8 dereferenceable(24) %arg.found, i8 0, i64 24, i1 false)
  %.182 = icmp sgt i64 %arg.n, 0
  br i1 %.182, label %B76.preheader, label %common.ret

B76.preheader:                                    
  %const = bitcast i64 -7046029254386353131 to i64
  %scevgep = getelementptr i8, ptr %arg.record, i64 72
  %scevgep12 = getelementptr i8, ptr %arg.plan, i64 16
  %scevgep18 = getelementptr i8, ptr %arg.plan, i64 40
  br label %B76.endif.endif

B602:                                             
  %lsr.iv20 = phi ptr [ %scevgep19, %B602.preheader5 ], [ %scevgep21, %B602 ]
  %lsr.iv16 = phi i64 [ %13, %B602.preheader5 ], [ %lsr.iv.next17, %B602 ]
  %heat.2.1308 = phi i64 [ %.665.1, %B602 ], [ %heat.2.1308.unr, %B602.preheader5 ]
  %scevgep22 = getelementptr i8, ptr %lsr.iv20, i64 -24
  %.656 = load i64, ptr %scevgep22, align 8
  %.658 = and i64 %.656, %arg.mask
  %.idx288 = shl i64 %.658, 4
  %0 = getelementptr i8, ptr %arg.known, i64 %.idx288
  %.662 = getelementptr i8, ptr %0, i64 8
  %.663 = load i64, ptr %.662, align 8
  %.665 = xor i64 %.663, %heat.2.1308
  %.656.1 = load i64, ptr %lsr.iv20, align 8
  %.658.1 = and i64 %.656.1, %arg.mask
  %.idx288.1 = shl i64 %.658.1, 4
  %1 = getelementptr i8, ptr %arg.known, i64 %.idx288.1
  %.662.1 = getelementptr i8, ptr %1, i64 8
  %.663.1 = load i64, ptr %.662.1, align 8
  %.665.1 = xor i64 %.663.1, %.665
  %lsr.iv.next17 = add i64 %lsr.iv16, -2
  %scevgep21 = getelementptr i8, ptr %lsr.iv20, i64 48
  %.614.1 = icmp sgt i64 %lsr.iv.next17, 2
  br i1 %.614.1, label %B602, label %B724.preheader

B724.preheader:                                   
  %.665.lcssa = phi i64 [ %.665.lcssa.unr, %B602.prol.loopexit ], [ %.665.1, %B602 ]
  br label %B724

B724:                                             
  %count.2.1317 = phi i64 [ %.942, %B932 ], [ %count.3.0, %B724.preheader ]
  %.761312316 = phi i64 [ %.771, %B932 ], [ %..263, %B724.preheader ]
  %.768313315 = phi i64 [ %.775, %B932 ], [ %start.2.0, %B724.preheader ]
  %.771 = add nsw i64 %.761312316, -1
  %.775 = add i64 %.768313315, 1
  %.idx357 = mul i64 %.768313315, 24
  %2 = getelementptr i8, ptr %arg.plan, i64 %.idx357
  %.807 = getelementptr i8, ptr %2, i64 16
  %.808 = load i64, ptr %.807, align 8
  %.814 = and i64 %.808, %arg.mask
  %.idx358 = shl i64 %.814, 4
  %3 = getelementptr i8, ptr %arg.known, i64 %.idx358
  %.826 = getelementptr i8, ptr %3, i64 8
  %.827 = load i64, ptr %.826, align 8
  %.828.not = icmp eq i64 %.827, 0
  br i1 %.828.not, label %B932, label %B820

B820:                                             
  %sunkaddr = getelementptr i8, ptr %arg.known, i64 %.idx358
  %.843 = load i64, ptr %sunkaddr, align 8
  %.845.not = icmp eq i64 %.843, %.808
  br i1 %.845.not, label %B932, label %B850.preheader

B850.preheader:                                   
  br label %B850

B850:                                             
  %place.2.3 = phi i64 [ %.855, %B902 ], [ %.814, %B850.preheader ]
  %.851 = add nsw i64 %place.2.3, 1
  %.855 = and i64 %.851, %arg.mask
  %.idx359 = shl i64 %.855, 4
  %4 = getelementptr i8, ptr %arg.known, i64 %.idx359
  %.866 = getelementptr i8, ptr %4, i64 8
  %.867 = load i64, ptr %.866, align 8
  %.868.not = icmp eq i64 %.867, 0
  br i1 %.868.not, label %B932, label %B902

B902:                                             
  %sunkaddr23 = getelementptr i8, ptr %arg.known, i64 %.idx359
  %.882 = load i64, ptr %sunkaddr23, align 8
  %.884.not = icmp eq i64 %.882, %.808
  br i1 %.884.not, label %B932, label %B850

B932:                                             
  %.idx.pre-phi = phi i64 [ %.idx358, %B724 ], [ %.idx358, %B820 ], [ %.idx359, %B850 ], [ %.idx359, %B902 ]
  %place.3.2 = phi i64 [ %.814, %B724 ], [ %.814, %B820 ], [ %.855, %B850 ], [ %.855, %B902 ]
  %sunkaddr24 = getelementptr i8, ptr %arg.plan, i64 %.idx357
  store i64 %place.3.2, ptr %sunkaddr24, align 8
  %5 = getelementptr i8, ptr %arg.known, i64 %.idx.pre-phi
  %.912 = getelementptr i8, ptr %5, i64 8
  %.913 = load i64, ptr %.912, align 8
  %.914 = add nsw i64 %.913, -1
  %.917 = getelementptr i64, ptr %arg.seen, i64 %.768313315
  store i64 %.914, ptr %.917, align 8
  %.925 = icmp sgt i64 %.913, 0
  %spec.select284 = zext i1 %.925 to i64
  %.942 = add nsw i64 %count.2.1317, %spec.select284
  %.762 = icmp sgt i64 %.761312316, 1
  br i1 %.762, label %B724, label %B1054

B1054:                                            
  %heat.2.1.lcssa364 = phi i64 [ %heat.3.0, %B76.endif.endif ], [ %.665.lcssa, %B932 ]
  %count.2.1.lcssa = phi i64 [ %count.3.0, %B76.endif.endif ], [ %.942, %B932 ]
  %.976 = icmp slt i64 %.192, %arg.n
  br i1 %.976, label %B76.endif.endif, label %common.ret

common.ret:                                       
  %count.4.1 = phi i64 [ 0, %B0.endif.endif ], [ %count.2.1.lcssa, %B1054 ]
  %heat.4.1 = phi i64 [ 0, %B0.endif.endif ], [ %heat.2.1.lcssa364, %B1054 ]
  %.1003 = getelementptr i8, ptr %arg.found, i64 24
  store i64 %heat.4.1, ptr %.1003, align 8
  store i64 %count.4.1, ptr %retptr, align 8
  ret i32 0

B76.endif.endif:                                  
  %count.3.0 = phi i64 [ %count.2.1.lcssa, %B1054 ], [ 0, %B76.preheader ]
  %heat.3.0 = phi i64 [ %heat.2.1.lcssa364, %B1054 ], [ 0, %B76.preheader ]
  %start.2.0 = phi i64 [ %.13.i, %B1054 ], [ 0, %B76.preheader ]
  %.192 = add nsw i64 %start.2.0, 64
  %.13.i = tail call i64 @llvm.smin.i64(i64 %arg.n, i64 %.192)
  %.263 = sub i64 %.13.i, %start.2.0
  %.264 = icmp sgt i64 %.263, 0
  %..263 = tail call i64 @llvm.smax.i64(i64 %.263, i64 0)
  br i1 %.264, label %B158.endif.preheader, label %B1054

B158.endif.preheader:                             
  %6 = add nuw i64 %..263, 1
  %7 = shl i64 %start.2.0, 7
  %scevgep6 = getelementptr i8, ptr %scevgep, i64 %7
  %8 = mul i64 %start.2.0, 24
  %scevgep13 = getelementptr i8, ptr %scevgep12, i64 %8
  br label %B158.endif

B158.endif:                                       
  %lsr.iv14 = phi ptr [ %scevgep13, %B158.endif.preheader ], [ %scevgep15, %B158.endif ]
  %lsr.iv7 = phi ptr [ %scevgep6, %B158.endif.preheader ], [ %scevgep8, %B158.endif ]
  %lsr.iv = phi i64 [ %6, %B158.endif.preheader ], [ %lsr.iv.next, %B158.endif ]
  %scevgep9 = getelementptr i8, ptr %lsr.iv7, i64 -72
  %.353 = load i64, ptr %scevgep9, align 8
  %scevgep10 = getelementptr i8, ptr %lsr.iv7, i64 -64
  %.358 = load i64, ptr %scevgep10, align 8
  %.6.i = mul nsw i64 %.358, %const
  %.7.i = xor i64 %.6.i, %.353
  %.8.i = mul nsw i64 %.7.i, -4417276706812531889
  %.9.i = lshr i64 %.8.i, 29
  %.11.i = xor i64 %.9.i, %.8.i
  %.12.i = mul nsw i64 %.11.i, %const
  %.13.i4 = lshr i64 %.12.i, 32
  %.12.masked.i = and i64 %.12.i, 9223372036854775807
  %.16.i = xor i64 %.12.masked.i, %.13.i4
  store i64 %.16.i, ptr %lsr.iv14, align 8
  %.392 = load i64, ptr %lsr.iv7, align 8
  %.393 = lshr i64 %.392, 16
  %.394 = and i64 %.393, 65535
  %.400 = load i64, ptr %arg.found, align 8
  %.402 = icmp eq i64 %.394, 1
  %.440 = icmp eq i64 %.394, 2
  %spec.select = zext i1 %.440 to i64
  %.423259 = zext i1 %.402 to i64
  %.400.sink = add nsw i64 %.400, %.423259
  store i64 %.400.sink, ptr %arg.found, align 8
  %sunkaddr25 = getelementptr i8, ptr %arg.found, i64 8
  %.438265 = load i64, ptr %sunkaddr25, align 8
  %.463 = add nsw i64 %.438265, %spec.select
  store i64 %.463, ptr %sunkaddr25, align 8
  %sunkaddr26 = getelementptr i8, ptr %arg.found, i64 16
  %.478 = load i64, ptr %sunkaddr26, align 8
  %scevgep11 = getelementptr i8, ptr %lsr.iv7, i64 -8
  %.485 = load i64, ptr %scevgep11, align 8
  %9 = lshr i64 %.485, 49
  %.lobit = and i64 %9, 1
  %.509 = add nsw i64 %.lobit, %.478
  store i64 %.509, ptr %sunkaddr26, align 8
  %lsr.iv.next = add i64 %lsr.iv, -1
  %scevgep8 = getelementptr i8, ptr %lsr.iv7, i64 128
  %scevgep15 = getelementptr i8, ptr %lsr.iv14, i64 24
  %.306 = icmp ugt i64 %lsr.iv.next, 1
  br i1 %.306, label %B158.endif, label %B602.preheader

B602.preheader:                                   
  %xtraiter = and i64 %..263, 1
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B602.prol.loopexit, label %B602.prol

B602.prol:                                        
  %.623.prol = add nsw i64 %..263, -1
  %.627.prol = add i64 %start.2.0, 1
  %.idx287.prol = mul i64 %start.2.0, 24
  %10 = getelementptr i8, ptr %arg.plan, i64 %.idx287.prol
  %.655.prol = getelementptr i8, ptr %10, i64 16
  %.656.prol = load i64, ptr %.655.prol, align 8
  %.658.prol = and i64 %.656.prol, %arg.mask
  %.idx288.prol = shl i64 %.658.prol, 4
  %11 = getelementptr i8, ptr %arg.known, i64 %.idx288.prol
  %.662.prol = getelementptr i8, ptr %11, i64 8
  %.663.prol = load i64, ptr %.662.prol, align 8
  %.665.prol = xor i64 %.663.prol, %heat.3.0
  br label %B602.prol.loopexit

B602.prol.loopexit:                               
  %heat.2.1308.unr = phi i64 [ %.665.prol, %B602.prol ], [ %heat.3.0, %B602.preheader ]
  %.613303307.unr = phi i64 [ %.623.prol, %B602.prol ], [ %..263, %B602.preheader ]
  %.620304306.unr = phi i64 [ %.627.prol, %B602.prol ], [ %start.2.0, %B602.preheader ]
  %.665.lcssa.unr = phi i64 [ %.665.prol, %B602.prol ], [ poison, %B602.preheader ]
  %12 = icmp eq i64 %.263, 1
  br i1 %12, label %B724.preheader, label %B602.preheader5

B602.preheader5:                                  
  %13 = add i64 %.613303307.unr, 2
  %14 = mul i64 %.620304306.unr, 24
  %scevgep19 = getelementptr i8, ptr %scevgep18, i64 %14
  br label %B602
}

declare void @llvm.memset.p0.i64(ptr captures(none), i8, i64, i1 immarg)

declare i64 @llvm.smax.i64(i64, i64)

declare i64 @llvm.smin.i64(i64, i64)
