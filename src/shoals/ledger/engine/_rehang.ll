; _machine.py by numba 0.68.1; the source is sha256 3b4e66323fce7a1141e0fca94da7d0ad5430096adc4a9d226a81c1baecad02d6
define i32 @rehang(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.n, i64 %arg.mask, ptr %arg.hold, ptr %arg.slot) {
B0.endif:
  %.9844.not = icmp slt i64 %arg.n, 1
  br i1 %.9844.not, label %common.ret, label %B36.preheader

B36.preheader:                                    
  %const = bitcast i64 -7046029254386353131 to i64
  br label %B36

B36:                                              
  %.1044345 = phi i64 [ %.111, %B36.endif ], [ 0, %B36.preheader ]
  %.140.idx = shl i64 %.1044345, 6
  %.140 = getelementptr i8, ptr %arg.hold, i64 %.140.idx
  %.141 = load i64, ptr %.140, align 8
  %.144 = getelementptr i8, ptr %.140, i64 8
  %.145 = load i64, ptr %.144, align 8
  %.6.i.i = mul nsw i64 %.141, %const
  %.7.i.i = xor i64 %.6.i.i, %.145
  %.8.i.i = mul nsw i64 %.7.i.i, -4417276706812531889
  %.9.i.i = lshr i64 %.8.i.i, 29
  %.11.i.i = xor i64 %.9.i.i, %.8.i.i
  %.12.i.i = mul nsw i64 %.11.i.i, %const
  %.13.i.i = lshr i64 %.12.i.i, 32
  %.12.masked.i.i = and i64 %.12.i.i, 9223372036854775807
  %.16.i.i = xor i64 %.12.masked.i.i, %.13.i.i
  %.49.i = and i64 %.16.i.i, %arg.mask
  %.59.i = getelementptr i64, ptr %arg.slot, i64 %.49.i
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !0
  %.61.i = icmp sgt i64 %.60.i, -1
  br i1 %.61.i, label %B66.i, label %B36.endif

B66.i:                                            
  %.76.idx.i = shl i64 %.60.i, 6
  %.76.i = getelementptr i8, ptr %arg.hold, i64 %.76.idx.i
  %.77.i = load i64, ptr %.76.i, align 8, !noalias !0
  %.79.not.i = icmp eq i64 %.77.i, %.141
  br i1 %.79.not.i, label %B134.i, label %B202.preheader.i

B134.i:                                           
  %sunkaddr = getelementptr i8, ptr %arg.hold, i64 %.76.idx.i
  %sunkaddr2 = getelementptr i8, ptr %sunkaddr, i64 8
  %.97.i = load i64, ptr %sunkaddr2, align 8, !noalias !0
  %.99.not.i = icmp eq i64 %.97.i, %.145
  br i1 %.99.not.i, label %B36.endif, label %B202.preheader.i

B202.preheader.i:                                 
  %.10441.i = add nuw nsw i64 %.49.i, 1
  %.10842.i = and i64 %.10441.i, %arg.mask
  %.11743.i = getelementptr i64, ptr %arg.slot, i64 %.10842.i
  %.11844.i = load i64, ptr %.11743.i, align 8, !noalias !0
  %.11945.i = icmp sgt i64 %.11844.i, -1
  br i1 %.11945.i, label %B242.i.preheader, label %B36.endif

B242.i.preheader:                                 
  br label %B242.i

B242.i:                                           
  %.11847.i = phi i64 [ %.118.i, %B379.i ], [ %.11844.i, %B242.i.preheader ]
  %.10846.i = phi i64 [ %.108.i, %B379.i ], [ %.10842.i, %B242.i.preheader ]
  %.130.idx.i = shl i64 %.11847.i, 6
  %.130.i = getelementptr i8, ptr %arg.hold, i64 %.130.idx.i
  %.131.i = load i64, ptr %.130.i, align 8, !noalias !0
  %.133.not.i = icmp eq i64 %.131.i, %.141
  br i1 %.133.not.i, label %B310.i, label %B379.i

B310.i:                                           
  %sunkaddr3 = getelementptr i8, ptr %arg.hold, i64 %.130.idx.i
  %sunkaddr4 = getelementptr i8, ptr %sunkaddr3, i64 8
  %.146.i = load i64, ptr %sunkaddr4, align 8, !noalias !0
  %.148.not.i = icmp eq i64 %.146.i, %.145
  br i1 %.148.not.i, label %B36.endif, label %B379.i

B379.i:                                           
  %.104.i = add nuw nsw i64 %.10846.i, 1
  %.108.i = and i64 %.104.i, %arg.mask
  %.117.i = getelementptr i64, ptr %arg.slot, i64 %.108.i
  %.118.i = load i64, ptr %.117.i, align 8, !noalias !0
  %.119.i = icmp sgt i64 %.118.i, -1
  br i1 %.119.i, label %B242.i, label %B36.endif

common.ret:                                       
  store i64 %arg.n, ptr %retptr, align 8
  ret i32 0

B36.endif:                                        
  %at.3.1.i = phi i64 [ %.49.i, %B134.i ], [ %.49.i, %B36 ], [ %.10842.i, %B202.preheader.i ], [ %.10846.i, %B310.i ], [ %.108.i, %B379.i ]
  %.111 = add nuw nsw i64 %.1044345, 1
  %.174 = getelementptr i64, ptr %arg.slot, i64 %at.3.1.i
  store i64 %.1044345, ptr %.174, align 8
  %exitcond.not = icmp eq i64 %arg.n, %.111
  br i1 %exitcond.not, label %common.ret, label %B36
}

!0 = !{!1}
!1 = distinct !{!1, !2, !"scope: %retptr"}
!2 = distinct !{!2, !"scope"}
