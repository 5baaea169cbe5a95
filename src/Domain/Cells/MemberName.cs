using ChiBo.Domain.Kernel;
using ChiBo.Domain.Kernel.Input;

namespace ChiBo.Domain.Cells;

/// <summary>A name as it is written in minutes: composed letters, one blank between words, nothing invisible.</summary>
internal static class MemberName
{
    public static Refusal? Check(string? name)
    {
        if (name is not null && PlainText.Read(name, hasLines: false, out _) is not null)
            return CommonRefusals.InvalidValue("name");
        return Limits.Check("name", name is null ? null : Clean(name), Limits.Name);
    }

    public static string Clean(string name) => PlainText.Read(name, hasLines: false, out var clean) is null ? clean : name;
}
