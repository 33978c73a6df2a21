namespace MedicalMassage.Cli.Screening;

/// <summary>Reads lines as bytes, one at a time; a line that is too long is cut just above the bound, and the reader of documents refuses it.</summary>
/// <param name="place">What is read, for messages.</param>
/// <param name="stream">Where from.</param>
/// <param name="most">The bound of a document, in bytes.</param>
internal sealed class ByteLines(string place, Stream stream, int most = InputFile.MaxBytes)
{
    private readonly byte[] _buffer = new byte[81_920];
    private int _start;
    private int _end;

    /// <summary>The next line without its end, or null at the end of the input.</summary>
    /// <param name="toItsEnd">False to stop at the bound, where no line is of use after one that is too long.</param>
    internal byte[]? Next(bool toItsEnd = true)
    {
        using MemoryStream line = new();
        bool any = false;
        while ((toItsEnd || line.Length <= most) && Fill())
        {
            any = true;
            int length = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            int take = length < 0 ? _end - _start : length;
            int room = (int)Math.Max(0, most + 1 - line.Length);
            line.Write(_buffer, _start, Math.Min(take, room));
            _start += take;
            if (length < 0)
                continue;
            _start++;
            return line.ToArray();
        }
        return any ? line.ToArray() : null;
    }

    /// <summary>What is left of the input, until it is more than a document may have.</summary>
    /// <param name="taken">How many bytes of the document were read already.</param>
    internal byte[] Rest(int taken = 0)
    {
        using MemoryStream rest = new();
        while (taken + rest.Length <= most && Fill())
        {
            rest.Write(_buffer, _start, _end - _start);
            _start = _end;
        }
        return rest.ToArray();
    }

    private bool Fill()
    {
        if (_start < _end)
            return true;
        _start = 0;
        _end = InputFile.Reading(place, () => stream.Read(_buffer));
        return _end > 0;
    }
}
