namespace MedicalMassage.Cli.Screening;

/// <summary>Reads lines as bytes, one at a time; a line that is too long is cut just above the bound, and the reader of documents refuses it.</summary>
internal sealed class ByteLines(Stream stream)
{
    private readonly byte[] _buffer = new byte[81_920];
    private int _start;
    private int _end;

    /// <summary>The next line without its end, or null at the end of the input.</summary>
    internal byte[]? Next()
    {
        using MemoryStream line = new();
        bool any = false;
        while (Fill())
        {
            any = true;
            int length = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            int take = length < 0 ? _end - _start : length;
            int room = (int)Math.Max(0, InputFile.MaxBytes + 1 - line.Length);
            line.Write(_buffer, _start, Math.Min(take, room));
            _start += take;
            if (length < 0)
                continue;
            _start++;
            return line.ToArray();
        }
        return any ? line.ToArray() : null;
    }

    /// <summary>What is left of the input, up to one byte more than a document may have.</summary>
    internal byte[] Rest()
    {
        using MemoryStream rest = new();
        while (rest.Length <= InputFile.MaxBytes && Fill())
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
        _end = stream.Read(_buffer);
        return _end > 0;
    }
}
