namespace MedicalMassage.Domain;

/// <summary>The names of places on the body: 34 atomic sites and the sets that the field speaks of.</summary>
/// <remarks>An atomic paired site has a left and a right half, so the body has 57 places. See <see cref="BodyRegions"/> for sets of them.</remarks>
public enum BodyRegion : byte
{
    /// <summary>The whole body.</summary>
    WholeBody,

    /// <summary>The scalp.</summary>
    Scalp,

    /// <summary>The face, with jaw and ears.</summary>
    Face,

    /// <summary>The front of the neck.</summary>
    AnteriorNeck,

    /// <summary>The nape, over the cervical spine.</summary>
    PosteriorNeck,

    /// <summary>The thoracic spine.</summary>
    ThoracicSpine,

    /// <summary>The lumbar spine.</summary>
    LumbarSpine,

    /// <summary>The sacrum and tailbone.</summary>
    Sacrum,

    /// <summary>The breastbone.</summary>
    Sternum,

    /// <summary>The abdomen above the navel.</summary>
    UpperAbdomen,

    /// <summary>The abdomen below the navel.</summary>
    LowerAbdomen,

    /// <summary>The perineum.</summary>
    Perineum,

    /// <summary>The side of the neck.</summary>
    LateralNeck,

    /// <summary>The chest wall beside the breastbone.</summary>
    Chest,

    /// <summary>The breast.</summary>
    Breast,

    /// <summary>The armpit.</summary>
    Axilla,

    /// <summary>The shoulder.</summary>
    Shoulder,

    /// <summary>The upper arm.</summary>
    UpperArm,

    /// <summary>The elbow.</summary>
    Elbow,

    /// <summary>The forearm.</summary>
    Forearm,

    /// <summary>The wrist.</summary>
    Wrist,

    /// <summary>The hand.</summary>
    Hand,

    /// <summary>The back beside the thoracic spine.</summary>
    UpperBack,

    /// <summary>The back beside the lumbar spine.</summary>
    LowerBack,

    /// <summary>The flank, over the kidney.</summary>
    Flank,

    /// <summary>The buttock.</summary>
    Gluteal,

    /// <summary>The hip.</summary>
    Hip,

    /// <summary>The groin.</summary>
    Groin,

    /// <summary>The thigh.</summary>
    Thigh,

    /// <summary>The knee, from the front.</summary>
    Knee,

    /// <summary>The hollow of the knee.</summary>
    Popliteal,

    /// <summary>The calf.</summary>
    Calf,

    /// <summary>The shin.</summary>
    Shin,

    /// <summary>The ankle.</summary>
    Ankle,

    /// <summary>The foot.</summary>
    Foot,

    /// <summary>Scalp and face.</summary>
    Head,

    /// <summary>The whole neck.</summary>
    Neck,

    /// <summary>Nape, thoracic and lumbar spine, sacrum.</summary>
    Spine,

    /// <summary>Upper and lower back with the spine between them and the sacrum.</summary>
    Back,

    /// <summary>Lower back, lumbar spine and sacrum.</summary>
    Lumbar,

    /// <summary>Upper and lower abdomen.</summary>
    Abdomen,

    /// <summary>Upper arm, elbow, forearm, wrist and hand.</summary>
    Arm,

    /// <summary>Thigh, knee, hollow of the knee, calf, shin, ankle and foot.</summary>
    Leg,

    /// <summary>Calf and shin.</summary>
    LowerLeg,

    /// <summary>Wrist and hand.</summary>
    WristHand,

    /// <summary>Chest, back, abdomen, flanks, buttocks and groins: all but head, neck, arms and legs.</summary>
    Trunk,
}
