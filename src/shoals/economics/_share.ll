; _exchange.py by numba 0.68.1; the source is sha256 ad7c84bd298ae944a06b7c52ea2ec6a91f93bd9968a2c2c73cefd61048f9403b
define i32 @share(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.n, i64 %arg.steps, ptr %arg.money, ptr %arg.weight, ptr %arg.scratch, ptr %arg.state) {
B0.endif:
  %.24 = load i64, ptr %arg.state, align 8
  %.29 = getelementptr i8, ptr %arg.state, i64 8
  %.30 = load i64, ptr %.29, align 8
  %.116174.not = icmp slt i64 %arg.steps, 1
  br i1 %.116174.not, label %B546, label %B68.preheader

B68.preheader:                                    
  br label %B68

B68:                                              
  %y.2.0180 = phi i64 [ %.176, %B544 ], [ %.30, %B68.preheader ]
  %x.3.0179 = phi i64 [ %x.4.1, %B544 ], [ %.24, %B68.preheader ]
  %.115166178 = phi i64 [ %.125, %B544 ], [ %arg.steps, %B68.preheader ]
  %.125 = add nsw i64 %.115166178, -1
  %.155 = and i64 %x.3.0179, 4294967295
  %.156 = mul nuw nsw i64 %.155, 698769069
  %.158 = ashr i64 %x.3.0179, 32
  %.161 = add nsw i64 %.156, %.158
  %.170 = and i64 %y.2.0180, 4294967295
  %.171 = mul nuw nsw i64 %.170, 1791398085
  %.173 = ashr i64 %y.2.0180, 32
  %.176 = add nsw i64 %.171, %.173
  %.181 = and i64 %.161, 4294967295
  %.183 = mul nsw i64 %.181, %arg.n
  %.184 = ashr i64 %.183, 32
  %.189 = and i64 %.176, 4294967295
  %.191 = mul nsw i64 %.189, %arg.n
  %.192 = ashr i64 %.191, 32
  %.198.not = icmp eq i64 %.184, %.192
  br i1 %.198.not, label %B544, label %B182.endif

B254:                                             
  %x.5.2163 = phi i64 [ %.342, %B420 ], [ %.161, %B254.preheader ]
  %.303159161 = phi i64 [ %.310, %B420 ], [ 0, %B254.preheader ]
  %.310 = add nuw nsw i64 %.303159161, 1
  %.336 = and i64 %x.5.2163, 4294967295
  %.337 = mul nuw nsw i64 %.336, 698769069
  %.339 = ashr i64 %x.5.2163, 32
  %.342 = add nsw i64 %.337, %.339
  %.347 = and i64 %.342, 4294967295
  %.359.not = icmp eq i64 %.303159161, 0
  br i1 %.359.not, label %B420, label %B310

B310:                                             
  %0 = getelementptr i64, ptr %arg.scratch, i64 %.303159161
  %.373 = getelementptr i8, ptr %0, i64 -8
  %.374 = load i64, ptr %.373, align 8
  %.376 = icmp sgt i64 %.374, %.347
  br i1 %.376, label %B340.preheader, label %B420

B340.preheader:                                   
  br label %B340

B340:                                             
  %at.2.4 = phi i64 [ %.382, %B390 ], [ %.303159161, %B340.preheader ]
  %1 = shl i64 %at.2.4, 3
  %scevgep = getelementptr i8, ptr %arg.scratch, i64 %1
  %scevgep1 = getelementptr i8, ptr %scevgep, i64 -8
  %.385 = load i64, ptr %scevgep1, align 8
  store i64 %.385, ptr %scevgep, align 8
  %.401 = icmp sgt i64 %at.2.4, 1
  br i1 %.401, label %B390, label %B420

B390:                                             
  %2 = shl i64 %at.2.4, 3
  %scevgep2 = getelementptr i8, ptr %arg.scratch, i64 %2
  %scevgep3 = getelementptr i8, ptr %scevgep2, i64 -16
  %.415 = load i64, ptr %scevgep3, align 8
  %.417 = icmp sgt i64 %.415, %.347
  %.382 = add nsw i64 %at.2.4, -1
  br i1 %.417, label %B340, label %B420

B420:                                             
  %at.3.3 = phi i64 [ %.303159161, %B310 ], [ 0, %B254 ], [ 0, %B340 ], [ %.382, %B390 ]
  %.438 = getelementptr i64, ptr %arg.scratch, i64 %at.3.3
  store i64 %.347, ptr %.438, align 8
  %exitcond.not = icmp eq i64 %.303159161, %4
  br i1 %exitcond.not, label %B432.loopexit, label %B254

B432.loopexit:                                    
  %sunkaddr = mul i64 %.184, 8
  %sunkaddr5 = getelementptr i8, ptr %arg.weight, i64 %sunkaddr
  %.467.pre = load i64, ptr %sunkaddr5, align 8
  br label %B432

B432:                                             
  %.467 = phi i64 [ %.211, %B182.endif ], [ %.467.pre, %B432.loopexit ]
  %x.5.2.lcssa = phi i64 [ %.161, %B182.endif ], [ %.342, %B432.loopexit ]
  %.456 = getelementptr i64, ptr %arg.money, i64 %.184
  %.457 = load i64, ptr %.456, align 8
  %.460 = getelementptr i64, ptr %arg.money, i64 %.192
  %.461 = load i64, ptr %.460, align 8
  %.462 = add nsw i64 %.461, %.457
  %.463 = add nsw i64 %.462, 1
  %3 = getelementptr i64, ptr %arg.scratch, i64 %.467
  %.470 = getelementptr i8, ptr %3, i64 -8
  %.471 = load i64, ptr %.470, align 8
  %.472 = mul nsw i64 %.463, %.471
  %.473 = ashr i64 %.472, 32
  store i64 %.473, ptr %.456, align 8
  %.480 = sub nsw i64 %.462, %.473
  store i64 %.480, ptr %.460, align 8
  br label %B544

B544:                                             
  %x.4.1 = phi i64 [ %x.5.2.lcssa, %B432 ], [ %.161, %B68 ]
  %.116 = icmp sgt i64 %.115166178, 1
  br i1 %.116, label %B68, label %B546

B546:                                             
  %x.3.0.lcssa = phi i64 [ %.24, %B0.endif ], [ %x.4.1, %B544 ]
  %y.2.0.lcssa = phi i64 [ %.30, %B0.endif ], [ %.176, %B544 ]
  store i64 %x.3.0.lcssa, ptr %arg.state, align 8
  %sunkaddr6 = getelementptr i8, ptr %arg.state, i64 8
  store i64 %y.2.0.lcssa, ptr %sunkaddr6, align 8
  store i64 %arg.steps, ptr %retptr, align 8
  ret i32 0

B182.endif:                                       
  %.210 = getelementptr i64, ptr %arg.weight, i64 %.184
  %.211 = load i64, ptr %.210, align 8
  %.214 = getelementptr i64, ptr %arg.weight, i64 %.192
  %.215 = load i64, ptr %.214, align 8
  %.216 = add nsw i64 %.215, %.211
  %.297160 = icmp sgt i64 %.216, 1
  br i1 %.297160, label %B254.preheader, label %B432

B254.preheader:                                   
  %4 = add nsw i64 %.216, -2
  br label %B254
}
