namespace MedicalMassage.Domain;

public readonly partial record struct BodyRegions
{
    /// <summary>No place.</summary>
    public static BodyRegions None => default;

    /// <summary>The whole body.</summary>
    public static BodyRegions WholeBody => Of(BodyRegion.WholeBody);

    /// <summary>The scalp.</summary>
    public static BodyRegions Scalp => Of(BodyRegion.Scalp);

    /// <summary>The face, with jaw and ears.</summary>
    public static BodyRegions Face => Of(BodyRegion.Face);

    /// <summary>The front of the neck.</summary>
    public static BodyRegions AnteriorNeck => Of(BodyRegion.AnteriorNeck);

    /// <summary>The nape, over the cervical spine.</summary>
    public static BodyRegions PosteriorNeck => Of(BodyRegion.PosteriorNeck);

    /// <summary>The thoracic spine.</summary>
    public static BodyRegions ThoracicSpine => Of(BodyRegion.ThoracicSpine);

    /// <summary>The lumbar spine.</summary>
    public static BodyRegions LumbarSpine => Of(BodyRegion.LumbarSpine);

    /// <summary>The sacrum and tailbone.</summary>
    public static BodyRegions Sacrum => Of(BodyRegion.Sacrum);

    /// <summary>The breastbone.</summary>
    public static BodyRegions Sternum => Of(BodyRegion.Sternum);

    /// <summary>The abdomen above the navel.</summary>
    public static BodyRegions UpperAbdomen => Of(BodyRegion.UpperAbdomen);

    /// <summary>The abdomen below the navel.</summary>
    public static BodyRegions LowerAbdomen => Of(BodyRegion.LowerAbdomen);

    /// <summary>The perineum.</summary>
    public static BodyRegions Perineum => Of(BodyRegion.Perineum);

    /// <summary>The side of the neck, both sides.</summary>
    public static BodyRegions LateralNeck => Of(BodyRegion.LateralNeck);

    /// <summary>The chest wall beside the breastbone, both sides.</summary>
    public static BodyRegions Chest => Of(BodyRegion.Chest);

    /// <summary>The breast, both sides.</summary>
    public static BodyRegions Breast => Of(BodyRegion.Breast);

    /// <summary>The armpit, both sides.</summary>
    public static BodyRegions Axilla => Of(BodyRegion.Axilla);

    /// <summary>The shoulder, both sides.</summary>
    public static BodyRegions Shoulder => Of(BodyRegion.Shoulder);

    /// <summary>The upper arm, both sides.</summary>
    public static BodyRegions UpperArm => Of(BodyRegion.UpperArm);

    /// <summary>The elbow, both sides.</summary>
    public static BodyRegions Elbow => Of(BodyRegion.Elbow);

    /// <summary>The forearm, both sides.</summary>
    public static BodyRegions Forearm => Of(BodyRegion.Forearm);

    /// <summary>The wrist, both sides.</summary>
    public static BodyRegions Wrist => Of(BodyRegion.Wrist);

    /// <summary>The hand, both sides.</summary>
    public static BodyRegions Hand => Of(BodyRegion.Hand);

    /// <summary>The back beside the thoracic spine, both sides.</summary>
    public static BodyRegions UpperBack => Of(BodyRegion.UpperBack);

    /// <summary>The back beside the lumbar spine, both sides.</summary>
    public static BodyRegions LowerBack => Of(BodyRegion.LowerBack);

    /// <summary>The flank, over the kidney, both sides.</summary>
    public static BodyRegions Flank => Of(BodyRegion.Flank);

    /// <summary>The buttock, both sides.</summary>
    public static BodyRegions Gluteal => Of(BodyRegion.Gluteal);

    /// <summary>The hip, both sides.</summary>
    public static BodyRegions Hip => Of(BodyRegion.Hip);

    /// <summary>The groin, both sides.</summary>
    public static BodyRegions Groin => Of(BodyRegion.Groin);

    /// <summary>The thigh, both sides.</summary>
    public static BodyRegions Thigh => Of(BodyRegion.Thigh);

    /// <summary>The knee, from the front, both sides.</summary>
    public static BodyRegions Knee => Of(BodyRegion.Knee);

    /// <summary>The hollow of the knee, both sides.</summary>
    public static BodyRegions Popliteal => Of(BodyRegion.Popliteal);

    /// <summary>The calf, both sides.</summary>
    public static BodyRegions Calf => Of(BodyRegion.Calf);

    /// <summary>The shin, both sides.</summary>
    public static BodyRegions Shin => Of(BodyRegion.Shin);

    /// <summary>The ankle, both sides.</summary>
    public static BodyRegions Ankle => Of(BodyRegion.Ankle);

    /// <summary>The foot, both sides.</summary>
    public static BodyRegions Foot => Of(BodyRegion.Foot);

    /// <summary>Scalp and face.</summary>
    public static BodyRegions Head => Of(BodyRegion.Head);

    /// <summary>The whole neck.</summary>
    public static BodyRegions Neck => Of(BodyRegion.Neck);

    /// <summary>Nape, thoracic and lumbar spine, sacrum.</summary>
    public static BodyRegions Spine => Of(BodyRegion.Spine);

    /// <summary>Upper and lower back with the spine between them and the sacrum.</summary>
    public static BodyRegions Back => Of(BodyRegion.Back);

    /// <summary>Lower back, lumbar spine and sacrum.</summary>
    public static BodyRegions Lumbar => Of(BodyRegion.Lumbar);

    /// <summary>Upper and lower abdomen.</summary>
    public static BodyRegions Abdomen => Of(BodyRegion.Abdomen);

    /// <summary>Upper arm, elbow, forearm, wrist and hand, both sides.</summary>
    public static BodyRegions Arm => Of(BodyRegion.Arm);

    /// <summary>Thigh, knee, hollow of the knee, calf, shin, ankle and foot, both sides.</summary>
    public static BodyRegions Leg => Of(BodyRegion.Leg);

    /// <summary>Calf and shin, both sides.</summary>
    public static BodyRegions LowerLeg => Of(BodyRegion.LowerLeg);

    /// <summary>Wrist and hand, both sides.</summary>
    public static BodyRegions WristHand => Of(BodyRegion.WristHand);

    /// <summary>Chest, back, abdomen, flanks, buttocks and groins: all but head, neck, arms and legs.</summary>
    public static BodyRegions Trunk => Of(BodyRegion.Trunk);
}
