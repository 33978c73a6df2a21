using MedicalMassage.Domain;
using NodaTime;

namespace Persistence;

/// <summary>A prescription as columns. The whole of it stands in the case; this is for searching.</summary>
public sealed class PrescriptionRow
{
    private PrescriptionRow()
    {
    }

    public PrescriptionRow(Prescription prescription)
    {
        ArgumentNullException.ThrowIfNull(prescription);
        Issued = prescription.Issued;
        Scheme = prescription.Scheme;
        SessionsGiven = prescription.SessionsGiven.Count;
    }

    /// <summary>The day of issue, if it says one.</summary>
    public LocalDate? Issued { get; private set; }

    /// <summary>The scheme that it names.</summary>
    public string? Scheme { get; private set; }

    /// <summary>How many sessions were given under it.</summary>
    public int SessionsGiven { get; private set; }
}
