; _exchange.py by numba 0.68.1; the source is sha256 ad7c84bd298ae944a06b7c52ea2ec6a91f93bd9968a2c2c73cefd61048f9403b
define i32 @pay(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.n, i64 %arg.steps, i64 %arg.amount, i64 %arg.floor, ptr %arg.money, ptr %arg.state) {
B0.endif:
  %.22 = load i64, ptr %arg.state, align 8
  %.27 = getelementptr i8, ptr %arg.state, i64 8
  %.28 = load i64, ptr %.27, align 8
  %.11678.not = icmp slt i64 %arg.steps, 1
  br i1 %.11678.not, label %B292, label %B72.preheader

B72.preheader:                                    
  %0 = add i64 %arg.steps, 1
  br label %B72

B72:                                              
  %lsr.iv = phi i64 [ %0, %B72.preheader ], [ %lsr.iv.next, %B72 ]
  %done.2.083 = phi i64 [ %.244, %B72 ], [ 0, %B72.preheader ]
  %y.2.082 = phi i64 [ %.172, %B72 ], [ %.28, %B72.preheader ]
  %x.2.081 = phi i64 [ %.161, %B72 ], [ %.22, %B72.preheader ]
  %.155 = and i64 %x.2.081, 4294967295
  %.156 = mul nuw nsw i64 %.155, 698769069
  %.158 = ashr i64 %x.2.081, 32
  %.161 = add nsw i64 %.156, %.158
  %.166 = and i64 %y.2.082, 4294967295
  %.167 = mul nuw nsw i64 %.166, 1791398085
  %.169 = ashr i64 %y.2.082, 32
  %.172 = add nsw i64 %.167, %.169
  %.177 = and i64 %.161, 4294967295
  %.179 = mul nsw i64 %.177, %arg.n
  %.180 = ashr i64 %.179, 32
  %.185 = and i64 %.172, 4294967295
  %.187 = mul nsw i64 %.185, %arg.n
  %.188 = ashr i64 %.187, 32
  %.194 = getelementptr i64, ptr %arg.money, i64 %.180
  %.195 = load i64, ptr %.194, align 8
  %.197 = sub nsw i64 %.195, %arg.amount
  %.203 = icmp slt i64 %.197, %arg.floor
  %spec.select = select i1 %.203, i64 0, i64 %arg.amount
  %.223 = sub nsw i64 %.195, %spec.select
  store i64 %.223, ptr %.194, align 8
  %.232 = getelementptr i64, ptr %arg.money, i64 %.188
  %.233 = load i64, ptr %.232, align 8
  %.235 = add nsw i64 %spec.select, %.233
  store i64 %.235, ptr %.232, align 8
  %.244 = add nsw i64 %spec.select, %done.2.083
  %lsr.iv.next = add i64 %lsr.iv, -1
  %.116 = icmp ugt i64 %lsr.iv.next, 1
  br i1 %.116, label %B72, label %B292

B292:                                             
  %x.2.0.lcssa = phi i64 [ %.22, %B0.endif ], [ %.161, %B72 ]
  %y.2.0.lcssa = phi i64 [ %.28, %B0.endif ], [ %.172, %B72 ]
  %done.2.0.lcssa = phi i64 [ 0, %B0.endif ], [ %.244, %B72 ]
  store i64 %x.2.0.lcssa, ptr %arg.state, align 8
  %sunkaddr = getelementptr i8, ptr %arg.state, i64 8
  store i64 %y.2.0.lcssa, ptr %sunkaddr, align 8
  store i64 %done.2.0.lcssa, ptr %retptr, align 8
  ret i32 0
}
