namespace MedicalMassage.Domain.Anatomy;

/// <summary>How far a fact at a place reaches: the limb it lies in, the quadrant that drains with it, all that lies beyond it.</summary>
internal static class BodyReach
{
    private static readonly ulong LegWithGroin = BodyMap.Mask(BodyRegion.Leg) | BodyMap.Mask(BodyRegion.Groin);

    private static readonly ulong ArmWithShoulder =
        BodyMap.Mask(BodyRegion.Arm) | BodyMap.Mask(BodyRegion.Shoulder) | BodyMap.Mask(BodyRegion.Axilla);

    private static readonly ulong UpperQuadrant =
        ArmWithShoulder | BodyMap.Mask(BodyRegion.Chest) | BodyMap.Mask(BodyRegion.Breast) | BodyMap.Mask(BodyRegion.UpperBack);

    private static readonly ulong LowerQuadrant =
        LegWithGroin | BodyMap.Mask(BodyRegion.Hip) | BodyMap.Mask(BodyRegion.Gluteal) | BodyMap.Mask(BodyRegion.Flank)
        | BodyMap.Mask(BodyRegion.LowerBack);

    /// <summary>The limbs of the sites with groin or shoulder and axilla; a site in no limb reaches only itself.</summary>
    internal static ulong Limb(ulong sites) => sites | Spread(sites, LegWithGroin) | Spread(sites, ArmWithShoulder);

    /// <summary>The quadrants of the trunk, with their limbs, that the sites lie in.</summary>
    internal static ulong Quadrant(ulong sites) => sites | Spread(sites, LowerQuadrant) | Spread(sites, UpperQuadrant);

    /// <summary>The sites and what lies beyond them, towards the fingers or toes.</summary>
    internal static ulong Distal(ulong sites) =>
        sites | Beyond(sites,
        [
            BodyMap.Mask(BodyRegion.Shoulder) | BodyMap.Mask(BodyRegion.Axilla), BodyMap.Mask(BodyRegion.UpperArm),
            BodyMap.Mask(BodyRegion.Elbow), BodyMap.Mask(BodyRegion.Forearm), BodyMap.Mask(BodyRegion.Wrist), BodyMap.Mask(BodyRegion.Hand),
        ])
        | Beyond(sites,
        [
            BodyMap.Mask(BodyRegion.Groin) | BodyMap.Mask(BodyRegion.Hip), BodyMap.Mask(BodyRegion.Thigh),
            BodyMap.Mask(BodyRegion.Knee) | BodyMap.Mask(BodyRegion.Popliteal), BodyMap.Mask(BodyRegion.LowerLeg),
            BodyMap.Mask(BodyRegion.Ankle), BodyMap.Mask(BodyRegion.Foot),
        ]);

    private static ulong Spread(ulong sites, ulong area)
    {
        ulong reached = 0;
        foreach (Side side in (ReadOnlySpan<Side>)[Side.Left, Side.Right])
        {
            ulong half = BodyMap.OnSide(area, side);
            if ((sites & half) != 0)
                reached |= half;
        }
        return reached;
    }

    private static ulong Beyond(ulong sites, ReadOnlySpan<ulong> chain)
    {
        ulong reached = 0;
        foreach (Side side in (ReadOnlySpan<Side>)[Side.Left, Side.Right])
        {
            bool begun = false;
            foreach (ulong link in chain)
            {
                ulong half = BodyMap.OnSide(link, side);
                begun |= (sites & half) != 0;
                if (begun)
                    reached |= half;
            }
        }
        return reached;
    }
}
