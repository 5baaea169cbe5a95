using System.Text;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>A name as it is written in minutes: composed letters, one blank between words, nothing invisible.</summary>
internal static class MemberName
{
    public static Refusal? Check(string? name)
    {
        if (Limits.Check("name", name, Limits.Name) is { } refusal) return refusal;
        return name!.Any(char.IsControl) ? CommonRefusals.InvalidValue("name") : null;
    }

    public static string Clean(string name) =>
        string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Normalize(NormalizationForm.FormC);
}
