using ChiBo.Domain.Kernel;
using ChiBo.Domain.Kernel.Input;

namespace ChiBo.Domain.Meetings.Preparation;

/// <summary>A document of the meeting. Its content is stored elsewhere under its hash.</summary>
/// <param name="Id">Within the meeting.</param>
/// <param name="Name">As the minutes name it.</param>
/// <param name="Presentation">In full or in summary.</param>
/// <param name="PresenterId">Who presents it; null when nobody is named.</param>
/// <param name="Sha256">64 lower-case hexadecimal digits of the content.</param>
/// <param name="Size">Bytes.</param>
/// <param name="MediaType">One of <see cref="MeetingLimits.MediaTypes"/>.</param>
/// <param name="AddedAt">When it was there for the members (UTC).</param>
public sealed record Document(
    string Id,
    string Name,
    DocumentPresentation Presentation,
    string? PresenterId,
    string Sha256,
    long Size,
    string MediaType,
    [property: Checked] DateTimeOffset AddedAt)
{
    private const int HashLength = 64;

    /// <summary>Why the content cannot be taken; null when it can.</summary>
    internal Refusal? Check()
    {
        if (Limits.Check("name", Name, Limits.Title) is { } name) return name;
        if (Sha256.Length != HashLength || !Sha256.All(char.IsAsciiHexDigitLower))
            return CommonRefusals.InvalidValue("sha256");
        if (Size is <= 0 or > MeetingLimits.DocumentSize) return DocumentRefusals.TooLarge;
        if (!MeetingLimits.MediaTypes.Contains(MediaType)) return DocumentRefusals.MediaType;
        return DocumentName.Suits(Name, MediaType) ? null : DocumentRefusals.Name;
    }

    /// <summary>Whether it is the same content under the same name.</summary>
    internal bool Repeats(Document other) => Sha256 == other.Sha256 && Name == other.Name;
}
