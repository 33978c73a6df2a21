namespace MedicalMassage.Domain.Coding;

/// <summary>The first eight characters of a code's key in one number, so that most codes are told apart by one comparison.</summary>
internal static class PackedKey
{
    /// <summary>How many characters are held.</summary>
    internal const int Length = sizeof(ulong);

    private const int Highest = 0x7F;

    /// <summary>The beginning of the key, and a mask over as many characters as it has. A key that is not ASCII has neither, and is compared by its text.</summary>
    internal static (ulong Packed, ulong Mask, bool IsWhole) Of(string key)
    {
        ulong packed = 0;
        ulong mask = 0;
        int length = Math.Min(key.Length, Length);
        for (int i = 0; i < length; i++)
        {
            if (key[i] > Highest)
                return default;
            int shift = 8 * (Length - 1 - i);
            packed |= (ulong)key[i] << shift;
            mask |= 0xFFUL << shift;
        }
        return (packed, mask, key.Length <= Length);
    }
}
