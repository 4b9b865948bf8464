; _machine.py by numba 0.68.1; the source is sha256 cee523fbd12486fb343d5fbff772878389a402a0f6c2aa0665a4db4f12a278e3
define i32 @rehash(ptr noalias %retptr, ptr noalias readnone %excinfo, i64 %arg.size, i64 %arg.mask, i64 %arg.hold_mask, ptr %arg.old, ptr %arg.known, i64 %arg.n_holds, ptr %arg.hold, ptr %arg.slot) {
B0.endif:
  %.110108.not = icmp slt i64 %arg.size, 1
  br i1 %.110108.not, label %B288.endif, label %B40.preheader

B40.preheader:                                    
  br label %B40

B40:                                              
  %count.2.0111 = phi i64 [ %count.3.1, %B286 ], [ 0, %B40.preheader ]
  %.116107109 = phi i64 [ %.123, %B286 ], [ 0, %B40.preheader ]
  %.123 = add nuw nsw i64 %.116107109, 1
  %.idx123 = shl i64 %.116107109, 4
  %0 = getelementptr i8, ptr %arg.old, i64 %.idx123
  %.159 = getelementptr i8, ptr %0, i64 8
  %.160 = load i64, ptr %.159, align 8
  %.161.not = icmp eq i64 %.160, 0
  br i1 %.161.not, label %B286, label %B78

B78:                                              
  %sunkaddr = getelementptr i8, ptr %arg.old, i64 %.idx123
  %.169 = load i64, ptr %sunkaddr, align 8
  %.171 = and i64 %.169, %arg.mask
  %.idx = shl i64 %.171, 4
  %1 = getelementptr i8, ptr %arg.known, i64 %.idx
  %.181 = getelementptr i8, ptr %1, i64 8
  %.182 = load i64, ptr %.181, align 8
  %.183.not = icmp eq i64 %.182, 0
  br i1 %.183.not, label %B194, label %B142.preheader

B142.preheader:                                   
  br label %B142

B142:                                             
  %place.2.2 = phi i64 [ %.188, %B142 ], [ %.171, %B142.preheader ]
  %.186 = add nsw i64 %place.2.2, 1
  %.188 = and i64 %.186, %arg.mask
  %.idx105 = shl i64 %.188, 4
  %2 = getelementptr i8, ptr %arg.known, i64 %.idx105
  %.196 = getelementptr i8, ptr %2, i64 8
  %.197 = load i64, ptr %.196, align 8
  %.198.not = icmp eq i64 %.197, 0
  br i1 %.198.not, label %B194, label %B142

B194:                                             
  %.218.idx.pre-phi = phi i64 [ %.idx, %B78 ], [ %.idx105, %B142 ]
  %.218 = getelementptr i8, ptr %arg.known, i64 %.218.idx.pre-phi
  store i64 %.169, ptr %.218, align 8
  %.226 = getelementptr i8, ptr %.218, i64 8
  store i64 %.160, ptr %.226, align 8
  %.229 = add nsw i64 %count.2.0111, 1
  br label %B286

B286:                                             
  %count.3.1 = phi i64 [ %.229, %B194 ], [ %count.2.0111, %B40 ]
  %exitcond.not = icmp eq i64 %arg.size, %.123
  br i1 %exitcond.not, label %B288.endif, label %B40

B320:                                             
  %.341115117 = phi i64 [ %.348, %B320.endif ], [ 0, %B320.preheader ]
  %.377.idx = shl i64 %.341115117, 6
  %.377 = getelementptr i8, ptr %arg.hold, i64 %.377.idx
  %.378 = load i64, ptr %.377, align 8
  %.381 = getelementptr i8, ptr %.377, i64 8
  %.382 = load i64, ptr %.381, align 8
  %.6.i.i = mul nsw i64 %.378, %const
  %.7.i.i = xor i64 %.6.i.i, %.382
  %.8.i.i = mul nsw i64 %.7.i.i, -4417276706812531889
  %.9.i.i = lshr i64 %.8.i.i, 29
  %.11.i.i = xor i64 %.9.i.i, %.8.i.i
  %.12.i.i = mul nsw i64 %.11.i.i, %const
  %.13.i.i = lshr i64 %.12.i.i, 32
  %.12.masked.i.i = and i64 %.12.i.i, 9223372036854775807
  %.16.i.i = xor i64 %.12.masked.i.i, %.13.i.i
  %.49.i = and i64 %.16.i.i, %arg.hold_mask
  %.59.i = getelementptr i64, ptr %arg.slot, i64 %.49.i
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !0
  %.61.i = icmp sgt i64 %.60.i, -1
  br i1 %.61.i, label %B66.i, label %B320.endif

B66.i:                                            
  %.76.idx.i = shl i64 %.60.i, 6
  %.76.i = getelementptr i8, ptr %arg.hold, i64 %.76.idx.i
  %.77.i = load i64, ptr %.76.i, align 8, !noalias !0
  %.79.not.i = icmp eq i64 %.77.i, %.378
  br i1 %.79.not.i, label %B134.i, label %B202.preheader.i

B134.i:                                           
  %sunkaddr2 = getelementptr i8, ptr %arg.hold, i64 %.76.idx.i
  %sunkaddr3 = getelementptr i8, ptr %sunkaddr2, i64 8
  %.97.i = load i64, ptr %sunkaddr3, align 8, !noalias !0
  %.99.not.i = icmp eq i64 %.97.i, %.382
  br i1 %.99.not.i, label %B320.endif, label %B202.preheader.i

B202.preheader.i:                                 
  %.10441.i = add nuw nsw i64 %.49.i, 1
  %.10842.i = and i64 %.10441.i, %arg.hold_mask
  %.11743.i = getelementptr i64, ptr %arg.slot, i64 %.10842.i
  %.11844.i = load i64, ptr %.11743.i, align 8, !noalias !0
  %.11945.i = icmp sgt i64 %.11844.i, -1
  br i1 %.11945.i, label %B242.i.preheader, label %B320.endif

B242.i.preheader:                                 
  br label %B242.i

B242.i:                                           
  %.11847.i = phi i64 [ %.118.i, %B379.i ], [ %.11844.i, %B242.i.preheader ]
  %.10846.i = phi i64 [ %.108.i, %B379.i ], [ %.10842.i, %B242.i.preheader ]
  %.130.idx.i = shl i64 %.11847.i, 6
  %.130.i = getelementptr i8, ptr %arg.hold, i64 %.130.idx.i
  %.131.i = load i64, ptr %.130.i, align 8, !noalias !0
  %.133.not.i = icmp eq i64 %.131.i, %.378
  br i1 %.133.not.i, label %B310.i, label %B379.i

B310.i:                                           
  %sunkaddr4 = getelementptr i8, ptr %arg.hold, i64 %.130.idx.i
  %sunkaddr5 = getelementptr i8, ptr %sunkaddr4, i64 8
  %.146.i = load i64, ptr %sunkaddr5, align 8, !noalias !0
  %.148.not.i = icmp eq i64 %.146.i, %.382
  br i1 %.148.not.i, label %B320.endif, label %B379.i

B379.i:                                           
  %.104.i = add nuw nsw i64 %.10846.i, 1
  %.108.i = and i64 %.104.i, %arg.hold_mask
  %.117.i = getelementptr i64, ptr %arg.slot, i64 %.108.i
  %.118.i = load i64, ptr %.117.i, align 8, !noalias !0
  %.119.i = icmp sgt i64 %.118.i, -1
  br i1 %.119.i, label %B242.i, label %B320.endif

common.ret:                                       
  store i64 %count.2.0.lcssa, ptr %retptr, align 8
  ret i32 0

B288.endif:                                       
  %count.2.0.lcssa = phi i64 [ 0, %B0.endif ], [ %count.3.1, %B286 ]
  %.335116.not = icmp slt i64 %arg.n_holds, 1
  br i1 %.335116.not, label %common.ret, label %B320.preheader

B320.preheader:                                   
  %const = bitcast i64 -7046029254386353131 to i64
  br label %B320

B320.endif:                                       
  %at.3.1.i = phi i64 [ %.49.i, %B134.i ], [ %.49.i, %B320 ], [ %.10842.i, %B202.preheader.i ], [ %.10846.i, %B310.i ], [ %.108.i, %B379.i ]
  %.348 = add nuw nsw i64 %.341115117, 1
  %.411 = getelementptr i64, ptr %arg.slot, i64 %at.3.1.i
  store i64 %.341115117, ptr %.411, align 8
  %exitcond122.not = icmp eq i64 %arg.n_holds, %.348
  br i1 %exitcond122.not, label %common.ret, label %B320
}

!0 = !{!1}
!1 = distinct !{!1, !2, !"scope: %retptr"}
!2 = distinct !{!2, !"scope"}
