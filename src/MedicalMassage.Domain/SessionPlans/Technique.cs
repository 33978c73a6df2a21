namespace MedicalMassage.Domain;

/// <summary>What hands and means do to the tissue.</summary>
public enum Technique : byte
{
    /// <summary>Gliding strokes.</summary>
    Effleurage,

    /// <summary>Kneading.</summary>
    Petrissage,

    /// <summary>Small deep strokes across or round the fibres.</summary>
    Friction,

    /// <summary>Tapping and clapping.</summary>
    Tapotement,

    /// <summary>Fine shaking.</summary>
    Vibration,

    /// <summary>Pressing without gliding.</summary>
    Compression,

    /// <summary>A still, resting hand.</summary>
    StaticTouch,

    /// <summary>Slow work on deep layers.</summary>
    DeepTissue,

    /// <summary>Long stretching holds on fascia.</summary>
    MyofascialRelease,

    /// <summary>Pressure on a tender point.</summary>
    TriggerPoint,

    /// <summary>The therapist stretches.</summary>
    PassiveStretching,

    /// <summary>The therapist moves a joint within its range.</summary>
    JointMobilisation,

    /// <summary>Light rhythmic strokes along the lymph paths.</summary>
    ManualLymphDrainage,

    /// <summary>Work on a scar.</summary>
    ScarMobilisation,

    /// <summary>Suction cups.</summary>
    Cupping,

    /// <summary>Scraping or rubbing with a tool.</summary>
    InstrumentAssisted,

    /// <summary>Warm packs and lamps.</summary>
    Heat,

    /// <summary>Cold packs and ice.</summary>
    Cold,

    /// <summary>Baths and wraps.</summary>
    Hydrotherapy,

    /// <summary>Heated stones.</summary>
    HotStone,
}
