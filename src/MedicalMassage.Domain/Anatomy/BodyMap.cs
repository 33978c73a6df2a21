namespace MedicalMassage.Domain.Anatomy;

/// <summary>Which bit of the set stands for which place: midline sites first, then each paired site, left and right.</summary>
internal static class BodyMap
{
    internal const int MidlineSites = 11;
    internal const int PairedSites = 23;
    internal const int Atoms = MidlineSites + (2 * PairedSites);
    internal const ulong Whole = (1UL << Atoms) - 1;

    internal const ulong LeftHalf = 0x5555_5555_5555_5555UL << MidlineSites & Whole;
    internal const ulong RightHalf = LeftHalf << 1 & Whole;
    internal const ulong Midline = (1UL << MidlineSites) - 1;

    /// <summary>The region names that stand for more than one atomic site, largest first, as a set is written.</summary>
    internal static ReadOnlySpan<BodyRegion> NamedSets =>
    [
        BodyRegion.WholeBody, BodyRegion.Trunk, BodyRegion.Back, BodyRegion.Leg, BodyRegion.Arm, BodyRegion.Spine,
        BodyRegion.Neck, BodyRegion.Lumbar, BodyRegion.LowerLeg, BodyRegion.WristHand, BodyRegion.Head, BodyRegion.Abdomen,
    ];

    internal static bool IsAtom(BodyRegion region) => region is >= BodyRegion.Scalp and <= BodyRegion.Foot;

    internal static bool IsPaired(BodyRegion region) => region is >= BodyRegion.LateralNeck and <= BodyRegion.Foot;

    /// <summary>Both sides of a region.</summary>
    internal static ulong Mask(BodyRegion region) => region switch
    {
        <= BodyRegion.WholeBody => Whole,
        < BodyRegion.LateralNeck => 1UL << (region - BodyRegion.Scalp),
        <= BodyRegion.Foot => 3UL << (MidlineSites + (2 * (region - BodyRegion.LateralNeck))),
        BodyRegion.Head => Mask(BodyRegion.Scalp) | Mask(BodyRegion.Face),
        BodyRegion.Neck => Mask(BodyRegion.AnteriorNeck) | Mask(BodyRegion.PosteriorNeck) | Mask(BodyRegion.LateralNeck),
        BodyRegion.Spine => Mask(BodyRegion.PosteriorNeck) | Mask(BodyRegion.ThoracicSpine) | Mask(BodyRegion.LumbarSpine) | Mask(BodyRegion.Sacrum),
        BodyRegion.Back => Mask(BodyRegion.UpperBack) | Mask(BodyRegion.LowerBack) | Mask(BodyRegion.ThoracicSpine) | Mask(BodyRegion.LumbarSpine) | Mask(BodyRegion.Sacrum),
        BodyRegion.Lumbar => Mask(BodyRegion.LowerBack) | Mask(BodyRegion.LumbarSpine) | Mask(BodyRegion.Sacrum),
        BodyRegion.Abdomen => Mask(BodyRegion.UpperAbdomen) | Mask(BodyRegion.LowerAbdomen),
        BodyRegion.Arm => Run(BodyRegion.UpperArm, BodyRegion.Hand),
        BodyRegion.Leg => Run(BodyRegion.Thigh, BodyRegion.Foot),
        BodyRegion.LowerLeg => Mask(BodyRegion.Calf) | Mask(BodyRegion.Shin),
        BodyRegion.WristHand => Mask(BodyRegion.Wrist) | Mask(BodyRegion.Hand),
        BodyRegion.Trunk => Whole & ~(Mask(BodyRegion.Head) | Mask(BodyRegion.Neck) | Mask(BodyRegion.Arm) | Mask(BodyRegion.Leg)
            | Mask(BodyRegion.Shoulder)),
        _ => throw new ArgumentOutOfRangeException(nameof(region), region, "Not a region."),
    };

    internal static ulong Mask(BodyRegion region, Side side) => OnSide(Mask(region), side);

    /// <summary>Paired places of that side; midline places stay.</summary>
    internal static ulong OnSide(ulong mask, Side side) => side switch
    {
        Side.Left => mask & (Midline | LeftHalf),
        Side.Right => mask & (Midline | RightHalf),
        _ => mask,
    };

    private static ulong Run(BodyRegion first, BodyRegion last)
    {
        ulong mask = 0;
        for (BodyRegion region = first; region <= last; region++)
            mask |= Mask(region);
        return mask;
    }
}
