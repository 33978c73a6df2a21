namespace MedicalMassage.Cli.Tests;

/// <summary>Gives some bytes, and then does what the test says.</summary>
internal sealed class FailingStream(byte[] bytes, Func<Exception> then) : Stream
{
    private int _given;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int taken = Math.Min(count, bytes.Length - _given);
        if (taken == 0)
            throw then();
        bytes.AsSpan(_given, taken).CopyTo(buffer.AsSpan(offset));
        _given += taken;
        return taken;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
