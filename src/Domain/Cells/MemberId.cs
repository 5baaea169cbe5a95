using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>
/// The shape of a member id, which is also the login name: lower-case letters, digits and hyphens, at most 40.
/// </summary>
public static class MemberId
{
    public static bool IsValid(string? text) =>
        text is { Length: > 0 and <= 40 }
        && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    internal static Refusal? Check(string? text) => IsValid(text) ? null : CommonRefusals.InvalidValue("memberId");
}
