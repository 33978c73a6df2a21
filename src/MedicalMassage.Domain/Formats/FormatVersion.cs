namespace MedicalMassage.Domain.Formats;

/// <summary>The version that the formats carry.</summary>
internal static class FormatVersion
{
    internal const int Current = 1;

    /// <summary>The version, if it is the one that there is.</summary>
    /// <exception cref="ArgumentException">Another version.</exception>
    internal static int Check(int format) => format == Current ? format : throw new MemberException("format 1", nameof(format));
}
