using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace MedicalMassage.Testing.Suite;

/// <summary>Reads the instructions of a compiled method that name a method, a field or a text.</summary>
internal static class CodeReader
{
    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    internal static IEnumerable<(OpCode Code, object Operand)> Read(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } body)
            yield break;
        int at = 0;
        while (at < body.Length)
        {
            OpCode code = Codes[body[at] == 0xFE ? unchecked((short)(0xFE00 | body[++at])) : body[at]];
            at++;
            if (Operand(code, body.AsSpan(at), method) is { } operand)
                yield return (code, operand);
            at += Length(code, body.AsSpan(at));
        }
    }

    private static object? Operand(OpCode code, ReadOnlySpan<byte> rest, MethodBase method) => code.OperandType switch
    {
        OperandType.InlineString => method.Module.ResolveString(BinaryPrimitives.ReadInt32LittleEndian(rest)),
        OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineTok => method.Module.ResolveMember(
            BinaryPrimitives.ReadInt32LittleEndian(rest),
            method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null,
            method.IsGenericMethod ? method.GetGenericArguments() : null),
        _ => null,
    };

    private static int Length(OpCode code, ReadOnlySpan<byte> rest) => code.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BinaryPrimitives.ReadInt32LittleEndian(rest)),
        _ => 4,
    };
}
