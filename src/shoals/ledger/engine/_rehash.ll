; _machine.py by numba 0.68.1; the source is sha256 3b4e66323fce7a1141e0fca94da7d0ad5430096adc4a9d226a81c1baecad02d6
define i32 @rehash(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.size, i64 %arg.mask, ptr %arg.old, ptr %arg.known, ptr %arg.spare) {
B0:
  %.29 = icmp sgt i64 %arg.size, 0
  br i1 %.29, label %B24.endif.endif.preheader, label %common.ret

B24.endif.endif.preheader:                        
  %scevgep = getelementptr i8, ptr %arg.old, i64 24
  br label %B24.endif.endif

B110:                                             
  %lsr.iv9 = phi i64 [ %lsr.iv.next, %B110 ], [ 0, %B110.preheader.new ]
  %lsr.iv = phi ptr [ %scevgep5, %B110 ], [ %scevgep4, %B110.preheader.new ]
  %there.2.1129 = phi i64 [ 0, %B110.preheader.new ], [ %.238.1, %B110 ]
  %scevgep7 = getelementptr i8, ptr %lsr.iv, i64 -24
  %.199 = load i64, ptr %scevgep7, align 8
  %scevgep8 = getelementptr i8, ptr %lsr.iv, i64 -16
  %.204 = load i64, ptr %scevgep8, align 8
  %.208.idx = shl i64 %there.2.1129, 4
  %.208 = getelementptr i8, ptr %arg.spare, i64 %.208.idx
  store i64 %.199, ptr %.208, align 8
  %.214 = getelementptr i8, ptr %.208, i64 8
  store i64 %.204, ptr %.214, align 8
  %.220 = load i64, ptr %scevgep8, align 8
  %.221.not = icmp ne i64 %.220, 0
  %spec.select = zext i1 %.221.not to i64
  %.238 = add nuw nsw i64 %there.2.1129, %spec.select
  %scevgep6 = getelementptr i8, ptr %lsr.iv, i64 -8
  %.199.1 = load i64, ptr %scevgep6, align 8
  %.204.1 = load i64, ptr %lsr.iv, align 8
  %.208.idx.1 = shl i64 %.238, 4
  %.208.1 = getelementptr i8, ptr %arg.spare, i64 %.208.idx.1
  store i64 %.199.1, ptr %.208.1, align 8
  %.214.1 = getelementptr i8, ptr %.208.1, i64 8
  store i64 %.204.1, ptr %.214.1, align 8
  %.220.1 = load i64, ptr %lsr.iv, align 8
  %.221.not.1 = icmp ne i64 %.220.1, 0
  %spec.select.1 = zext i1 %.221.not.1 to i64
  %.238.1 = add nuw nsw i64 %.238, %spec.select.1
  %scevgep5 = getelementptr i8, ptr %lsr.iv, i64 32
  %lsr.iv.next = add i64 %lsr.iv9, -2
  %niter.ncmp.1.not = icmp eq i64 %7, %lsr.iv.next
  br i1 %niter.ncmp.1.not, label %B246.endif.unr-lcssa, label %B110

B278:                                             
  %.336133135 = phi i64 [ %.343, %B396 ], [ 0, %B278.preheader ]
  %.343 = add nuw nsw i64 %.336133135, 1
  %.374.idx = shl i64 %.336133135, 4
  %.374 = getelementptr i8, ptr %arg.spare, i64 %.374.idx
  %.375 = load i64, ptr %.374, align 8
  %.377 = and i64 %.375, %arg.mask
  %.idx = shl i64 %.377, 4
  %0 = getelementptr i8, ptr %arg.known, i64 %.idx
  %.387 = getelementptr i8, ptr %0, i64 8
  %.388 = load i64, ptr %.387, align 8
  %.389.not = icmp eq i64 %.388, 0
  br i1 %.389.not, label %B396, label %B344.preheader

B344.preheader:                                   
  br label %B344

B344:                                             
  %place.2.2 = phi i64 [ %.394, %B344 ], [ %.377, %B344.preheader ]
  %.392 = add nsw i64 %place.2.2, 1
  %.394 = and i64 %.392, %arg.mask
  %.idx122 = shl i64 %.394, 4
  %1 = getelementptr i8, ptr %arg.known, i64 %.idx122
  %.402 = getelementptr i8, ptr %1, i64 8
  %.403 = load i64, ptr %.402, align 8
  %.404.not = icmp eq i64 %.403, 0
  br i1 %.404.not, label %B396, label %B344

B396:                                             
  %.424.idx.pre-phi = phi i64 [ %.idx, %B278 ], [ %.idx122, %B344 ]
  %sunkaddr = getelementptr i8, ptr %arg.spare, i64 %.374.idx
  %sunkaddr10 = getelementptr i8, ptr %sunkaddr, i64 8
  %.420 = load i64, ptr %sunkaddr10, align 8
  %.424 = getelementptr i8, ptr %arg.known, i64 %.424.idx.pre-phi
  store i64 %.375, ptr %.424, align 8
  %.432 = getelementptr i8, ptr %.424, i64 8
  store i64 %.420, ptr %.432, align 8
  %exitcond.not = icmp eq i64 %.343, %.238.lcssa
  br i1 %exitcond.not, label %B480, label %B278

B480:                                             
  %there.2.1.lcssa154 = phi i64 [ 0, %B246.endif ], [ 0, %B24.endif.endif ], [ %.238.lcssa, %B396 ]
  %.441 = add nuw nsw i64 %there.2.1.lcssa154, %count.2.0
  %.454 = icmp slt i64 %.37, %arg.size
  br i1 %.454, label %B24.endif.endif, label %common.ret

common.ret:                                       
  %count.3.1 = phi i64 [ 0, %B0 ], [ %.441, %B480 ]
  store i64 %count.3.1, ptr %retptr, align 8
  ret i32 0

B24.endif.endif:                                  
  %count.2.0 = phi i64 [ %.441, %B480 ], [ 0, %B24.endif.endif.preheader ]
  %start.2.0 = phi i64 [ %.13.i, %B480 ], [ 0, %B24.endif.endif.preheader ]
  %.37 = add nsw i64 %start.2.0, 64
  %.13.i = tail call i64 @llvm.smin.i64(i64 %arg.size, i64 %.37)
  %.115 = sub i64 %.13.i, %start.2.0
  %.158126.not = icmp slt i64 %.115, 1
  br i1 %.158126.not, label %B480, label %B110.preheader

B110.preheader:                                   
  %.neg = add i64 %start.2.0, 1
  %2 = icmp eq i64 %arg.size, %.neg
  br i1 %2, label %B110.epil.preheader, label %B110.preheader.new

B110.preheader.new:                               
  %3 = shl i64 %start.2.0, 4
  %scevgep4 = getelementptr i8, ptr %scevgep, i64 %3
  %4 = lshr i64 %.115, 1
  %5 = trunc i64 %4 to i62
  %6 = zext i62 %5 to i64
  %7 = mul nsw i64 %6, -2
  br label %B110

B246.endif.unr-lcssa:                             
  %8 = and i64 %.115, 1
  %lcmp.mod.not = icmp eq i64 %8, 0
  %9 = sub i64 %start.2.0, %lsr.iv.next
  br i1 %lcmp.mod.not, label %B246.endif, label %B110.epil.preheader

B110.epil.preheader:                              
  %there.2.1129.epil.init = phi i64 [ 0, %B110.preheader ], [ %.238.1, %B246.endif.unr-lcssa ]
  %.164125127.epil.init = phi i64 [ %start.2.0, %B110.preheader ], [ %9, %B246.endif.unr-lcssa ]
  %.198.idx.epil = shl i64 %.164125127.epil.init, 4
  %.198.epil = getelementptr i8, ptr %arg.old, i64 %.198.idx.epil
  %.199.epil = load i64, ptr %.198.epil, align 8
  %.203.epil = getelementptr i8, ptr %.198.epil, i64 8
  %.204.epil = load i64, ptr %.203.epil, align 8
  %.208.idx.epil = shl i64 %there.2.1129.epil.init, 4
  %.208.epil = getelementptr i8, ptr %arg.spare, i64 %.208.idx.epil
  store i64 %.199.epil, ptr %.208.epil, align 8
  %.214.epil = getelementptr i8, ptr %.208.epil, i64 8
  store i64 %.204.epil, ptr %.214.epil, align 8
  %.220.epil = load i64, ptr %.203.epil, align 8
  %.221.not.epil = icmp ne i64 %.220.epil, 0
  %spec.select.epil = zext i1 %.221.not.epil to i64
  %.238.epil = add nuw nsw i64 %there.2.1129.epil.init, %spec.select.epil
  br label %B246.endif

B246.endif:                                       
  %.238.lcssa = phi i64 [ %.238.1, %B246.endif.unr-lcssa ], [ %.238.epil, %B110.epil.preheader ]
  %.330134.not = icmp eq i64 %.238.lcssa, 0
  br i1 %.330134.not, label %B480, label %B278.preheader

B278.preheader:                                   
  br label %B278
}

declare i64 @llvm.smin.i64(i64, i64)

declare void @llvm.assume(i1 noundef)
