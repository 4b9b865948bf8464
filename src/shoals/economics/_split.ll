; _exchange.py by numba 0.68.1; the source is sha256 ad7c84bd298ae944a06b7c52ea2ec6a91f93bd9968a2c2c73cefd61048f9403b
define i32 @split(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.n, i64 %arg.steps, i64 %arg.floor, ptr %arg.money, ptr %arg.state) {
B0.endif:
  %.21 = load i64, ptr %arg.state, align 8
  %.26 = getelementptr i8, ptr %arg.state, i64 8
  %.27 = load i64, ptr %.26, align 8
  %.11374.not = icmp slt i64 %arg.steps, 1
  br i1 %.11374.not, label %B324, label %B68.lr.ph

B68.lr.ph:                                        
  %0 = shl i64 %arg.floor, 1
  %1 = add i64 %arg.steps, 1
  br label %B68

B68:                                              
  %lsr.iv = phi i64 [ %1, %B68.lr.ph ], [ %lsr.iv.next, %B322 ]
  %y.2.078 = phi i64 [ %.27, %B68.lr.ph ], [ %.166, %B322 ]
  %x.3.077 = phi i64 [ %.21, %B68.lr.ph ], [ %.188, %B322 ]
  %.152 = and i64 %x.3.077, 4294967295
  %.153 = mul nuw nsw i64 %.152, 698769069
  %.155 = ashr i64 %x.3.077, 32
  %.158 = add nsw i64 %.153, %.155
  %.160 = and i64 %y.2.078, 4294967295
  %.161 = mul nuw nsw i64 %.160, 1791398085
  %.163 = ashr i64 %y.2.078, 32
  %.166 = add nsw i64 %.161, %.163
  %.170 = and i64 %.158, 4294967295
  %.172 = mul nsw i64 %.170, %arg.n
  %.173 = ashr i64 %.172, 32
  %.178 = and i64 %.166, 4294967295
  %.180 = mul nsw i64 %.178, %arg.n
  %.181 = ashr i64 %.180, 32
  %.186 = mul nuw nsw i64 %.170, 698769069
  %.187 = ashr i64 %.158, 32
  %.188 = add nsw i64 %.186, %.187
  %.194.not = icmp eq i64 %.173, %.181
  br i1 %.194.not, label %B322, label %B210

B210:                                             
  %.198 = getelementptr i64, ptr %arg.money, i64 %.173
  %.199 = load i64, ptr %.198, align 8
  %.202 = getelementptr i64, ptr %arg.money, i64 %.181
  %.203 = load i64, ptr %.202, align 8
  %.204 = sub i64 %.199, %0
  %.207 = add i64 %.204, %.203
  %.208 = add nsw i64 %.207, 1
  %.210 = and i64 %.188, 4294967295
  %.211 = mul nsw i64 %.208, %.210
  %.212 = ashr i64 %.211, 32
  %.214 = add nsw i64 %.212, %arg.floor
  store i64 %.214, ptr %.198, align 8
  %.222 = add nsw i64 %.207, %arg.floor
  %.223 = sub i64 %.222, %.212
  store i64 %.223, ptr %.202, align 8
  br label %B322

B322:                                             
  %lsr.iv.next = add i64 %lsr.iv, -1
  %.113 = icmp ugt i64 %lsr.iv.next, 1
  br i1 %.113, label %B68, label %B324

B324:                                             
  %x.3.0.lcssa = phi i64 [ %.21, %B0.endif ], [ %.188, %B322 ]
  %y.2.0.lcssa = phi i64 [ %.27, %B0.endif ], [ %.166, %B322 ]
  store i64 %x.3.0.lcssa, ptr %arg.state, align 8
  %sunkaddr = getelementptr i8, ptr %arg.state, i64 8
  store i64 %y.2.0.lcssa, ptr %sunkaddr, align 8
  store i64 %arg.steps, ptr %retptr, align 8
  ret i32 0
}
