; _machine.py by numba 0.68.1; the source is sha256 ad54542a1df8e8db80a45c27dc48dd7e22c4ec01055d4797e7bfa012732d70a9
define i32 @rehash(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.size, i64 %arg.mask, i64 %arg.hold_mask, ptr %arg.old, ptr %arg.known, i64 %arg.n_holds, ptr %arg.hold, ptr %arg.slot) {
B0.endif:
  %const16 = bitcast i64 -4417276706812531889 to i64
  %const15 = bitcast i64 -7046029254386353131 to i64
  %const = bitcast i64 9223372036854775807 to i64
  %.110109.not = icmp slt i64 %arg.size, 1
  br i1 %.110109.not, label %B250.endif, label %B40.preheader

B40.preheader:                                    
  br label %B40

B40:                                              
  %count.2.0112 = phi i64 [ %count.3.2, %B248 ], [ 0, %B40.preheader ]
  %.116108110 = phi i64 [ %.123, %B248 ], [ 0, %B40.preheader ]
  %.123 = add nuw nsw i64 %.116108110, 1
  %.154.idx = mul i64 %.116108110, 24
  %.154 = getelementptr i8, ptr %arg.old, i64 %.154.idx
  %.155 = load i64, ptr %.154, align 8
  %.160 = getelementptr i8, ptr %.154, i64 8
  %.161 = load i64, ptr %.160, align 8
  %.169 = icmp ne i64 %.155, 0
  %.176 = icmp ne i64 %.161, 0
  %or.cond = select i1 %.169, i1 true, i1 %.176
  br i1 %or.cond, label %B116, label %B248

B116:                                             
  %.6.i.i = mul nsw i64 %.161, %const15
  %.7.i.i = xor i64 %.6.i.i, %.155
  %.8.i.i = mul nsw i64 %.7.i.i, %const16
  %.9.i.i = lshr i64 %.8.i.i, 29
  %.11.i.i = xor i64 %.9.i.i, %.8.i.i
  %.12.i.i = mul nsw i64 %.11.i.i, %const15
  %.13.i.i = lshr i64 %.12.i.i, 32
  %.12.masked.i.i = and i64 %.12.i.i, %const
  %.16.i.i = xor i64 %.12.masked.i.i, %.13.i.i
  %.46.i = and i64 %.16.i.i, %arg.mask
  %.53.idx.i = mul i64 %.46.i, 24
  %.53.i = getelementptr i8, ptr %arg.known, i64 %.53.idx.i
  %.54.i = load i64, ptr %.53.i, align 8, !noalias !0
  %.55.not.i = icmp eq i64 %.54.i, 0
  br i1 %.55.not.i, label %B72.i, label %B108.i

B72.i:                                            
  %sunkaddr = getelementptr i8, ptr %arg.known, i64 %.53.idx.i
  %sunkaddr17 = getelementptr i8, ptr %sunkaddr, i64 8
  %.66.i = load i64, ptr %sunkaddr17, align 8, !noalias !0
  %.67.not.i = icmp eq i64 %.66.i, 0
  br i1 %.67.not.i, label %B116.endif, label %B108.i

B108.i:                                           
  %.81.not.i = icmp eq i64 %.54.i, %.155
  br i1 %.81.not.i, label %B138.i, label %B174.i.preheader

B138.i:                                           
  %sunkaddr18 = getelementptr i8, ptr %arg.known, i64 %.53.idx.i
  %sunkaddr19 = getelementptr i8, ptr %sunkaddr18, i64 8
  %.96.i = load i64, ptr %sunkaddr19, align 8, !noalias !0
  %.98.not.i = icmp eq i64 %.96.i, %.161
  br i1 %.98.not.i, label %B116.endif, label %B174.i.preheader

B174.i.preheader:                                 
  br label %B174.i

B174.i:                                           
  %at.2.1.i = phi i64 [ %.46.i, %B174.i.preheader ], [ %.109.i, %B286.i ], [ %.109.i, %B256.i ]
  %.105.i = add nuw nsw i64 %at.2.1.i, 1
  %.109.i = and i64 %.105.i, %arg.mask
  %.116.idx.i = mul i64 %.109.i, 24
  %.116.i = getelementptr i8, ptr %arg.known, i64 %.116.idx.i
  %.117.i = load i64, ptr %.116.i, align 8, !noalias !0
  %.118.not.i = icmp eq i64 %.117.i, 0
  br i1 %.118.not.i, label %B220.i, label %B256.i

B220.i:                                           
  %sunkaddr20 = getelementptr i8, ptr %arg.known, i64 %.116.idx.i
  %sunkaddr21 = getelementptr i8, ptr %sunkaddr20, i64 8
  %.128.i = load i64, ptr %sunkaddr21, align 8, !noalias !0
  %.129.not.i = icmp eq i64 %.128.i, 0
  br i1 %.129.not.i, label %B116.endif, label %B256.i

B256.i:                                           
  %.139.not.i = icmp eq i64 %.117.i, %.155
  br i1 %.139.not.i, label %B286.i, label %B174.i

B286.i:                                           
  %sunkaddr22 = getelementptr i8, ptr %arg.known, i64 %.116.idx.i
  %sunkaddr23 = getelementptr i8, ptr %sunkaddr22, i64 8
  %.149.i = load i64, ptr %sunkaddr23, align 8, !noalias !0
  %.151.not.i = icmp eq i64 %.149.i, %.161
  br i1 %.151.not.i, label %B116.endif, label %B174.i

B248:                                             
  %count.3.2 = phi i64 [ %.236, %B116.endif ], [ %count.2.0112, %B40 ]
  %exitcond.not = icmp eq i64 %arg.size, %.123
  br i1 %exitcond.not, label %B250.endif, label %B40

B282:                                             
  %.352116118 = phi i64 [ %.359, %B282.endif ], [ 0, %B282.preheader ]
  %.388.idx = shl i64 %.352116118, 6
  %.388 = getelementptr i8, ptr %arg.hold, i64 %.388.idx
  %.389 = load i64, ptr %.388, align 8
  %.392 = getelementptr i8, ptr %.388, i64 8
  %.393 = load i64, ptr %.392, align 8
  %.6.i.i2 = mul nsw i64 %.389, %const15
  %.7.i.i3 = xor i64 %.6.i.i2, %.393
  %.8.i.i4 = mul nsw i64 %.7.i.i3, %const16
  %.9.i.i5 = lshr i64 %.8.i.i4, 29
  %.11.i.i6 = xor i64 %.9.i.i5, %.8.i.i4
  %.12.i.i7 = mul nsw i64 %.11.i.i6, %const15
  %.13.i.i8 = lshr i64 %.12.i.i7, 32
  %.12.masked.i.i9 = and i64 %.12.i.i7, %const
  %.16.i.i10 = xor i64 %.12.masked.i.i9, %.13.i.i8
  %.49.i = and i64 %.16.i.i10, %arg.hold_mask
  %.59.i = getelementptr i64, ptr %arg.slot, i64 %.49.i
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !3
  %.61.i = icmp sgt i64 %.60.i, -1
  br i1 %.61.i, label %B66.i, label %B282.endif

B66.i:                                            
  %.76.idx.i = shl i64 %.60.i, 6
  %.76.i = getelementptr i8, ptr %arg.hold, i64 %.76.idx.i
  %.77.i = load i64, ptr %.76.i, align 8, !noalias !3
  %.79.not.i = icmp eq i64 %.77.i, %.389
  br i1 %.79.not.i, label %B134.i, label %B202.preheader.i

B134.i:                                           
  %sunkaddr24 = getelementptr i8, ptr %arg.hold, i64 %.76.idx.i
  %sunkaddr25 = getelementptr i8, ptr %sunkaddr24, i64 8
  %.97.i = load i64, ptr %sunkaddr25, align 8, !noalias !3
  %.99.not.i = icmp eq i64 %.97.i, %.393
  br i1 %.99.not.i, label %B282.endif, label %B202.preheader.i

B202.preheader.i:                                 
  %.10441.i = add nuw nsw i64 %.49.i, 1
  %.10842.i = and i64 %.10441.i, %arg.hold_mask
  %.11743.i = getelementptr i64, ptr %arg.slot, i64 %.10842.i
  %.11844.i = load i64, ptr %.11743.i, align 8, !noalias !3
  %.11945.i = icmp sgt i64 %.11844.i, -1
  br i1 %.11945.i, label %B242.i.preheader, label %B282.endif

B242.i.preheader:                                 
  br label %B242.i

B242.i:                                           
  %.11847.i = phi i64 [ %.118.i, %B379.i ], [ %.11844.i, %B242.i.preheader ]
  %.10846.i = phi i64 [ %.108.i, %B379.i ], [ %.10842.i, %B242.i.preheader ]
  %.130.idx.i = shl i64 %.11847.i, 6
  %.130.i = getelementptr i8, ptr %arg.hold, i64 %.130.idx.i
  %.131.i = load i64, ptr %.130.i, align 8, !noalias !3
  %.133.not.i = icmp eq i64 %.131.i, %.389
  br i1 %.133.not.i, label %B310.i, label %B379.i

B310.i:                                           
  %sunkaddr26 = getelementptr i8, ptr %arg.hold, i64 %.130.idx.i
  %sunkaddr27 = getelementptr i8, ptr %sunkaddr26, i64 8
  %.146.i = load i64, ptr %sunkaddr27, align 8, !noalias !3
  %.148.not.i = icmp eq i64 %.146.i, %.393
  br i1 %.148.not.i, label %B282.endif, label %B379.i

B379.i:                                           
  %.104.i = add nuw nsw i64 %.10846.i, 1
  %.108.i = and i64 %.104.i, %arg.hold_mask
  %.117.i12 = getelementptr i64, ptr %arg.slot, i64 %.108.i
  %.118.i = load i64, ptr %.117.i12, align 8, !noalias !3
  %.119.i = icmp sgt i64 %.118.i, -1
  br i1 %.119.i, label %B242.i, label %B282.endif

common.ret:                                       
  store i64 %count.2.0.lcssa, ptr %retptr, align 8
  ret i32 0

B116.endif:                                       
  %.218.idx.pre-phi = phi i64 [ %.53.idx.i, %B72.i ], [ %.53.idx.i, %B138.i ], [ %.116.idx.i, %B220.i ], [ %.116.idx.i, %B286.i ]
  %sunkaddr28 = getelementptr i8, ptr %arg.old, i64 %.154.idx
  %sunkaddr29 = getelementptr i8, ptr %sunkaddr28, i64 16
  %.214 = load i64, ptr %sunkaddr29, align 8
  %.218 = getelementptr i8, ptr %arg.known, i64 %.218.idx.pre-phi
  store i64 %.155, ptr %.218, align 8
  %.226 = getelementptr i8, ptr %.218, i64 8
  store i64 %.161, ptr %.226, align 8
  %.233 = getelementptr i8, ptr %.218, i64 16
  store i64 %.214, ptr %.233, align 8
  %.236 = add nsw i64 %count.2.0112, 1
  br label %B248

B250.endif:                                       
  %count.2.0.lcssa = phi i64 [ 0, %B0.endif ], [ %count.3.2, %B248 ]
  %.346117.not = icmp slt i64 %arg.n_holds, 1
  br i1 %.346117.not, label %common.ret, label %B282.preheader

B282.preheader:                                   
  br label %B282

B282.endif:                                       
  %at.3.1.i11 = phi i64 [ %.49.i, %B134.i ], [ %.49.i, %B282 ], [ %.10842.i, %B202.preheader.i ], [ %.10846.i, %B310.i ], [ %.108.i, %B379.i ]
  %.359 = add nuw nsw i64 %.352116118, 1
  %.422 = getelementptr i64, ptr %arg.slot, i64 %at.3.1.i11
  store i64 %.352116118, ptr %.422, align 8
  %exitcond123.not = icmp eq i64 %arg.n_holds, %.359
  br i1 %exitcond123.not, label %common.ret, label %B282
}

!0 = !{!1}
!1 = distinct !{!1, !2, !"scope: %retptr"}
!2 = distinct !{!2, !"scope"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"scope: %retptr"}
!5 = distinct !{!5, !"scope"}
