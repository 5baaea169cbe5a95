using System.Globalization;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Preparation;

/// <summary>Why a document is not taken.</summary>
public static class DocumentRefusals
{
    /// <summary>It is empty or larger than a document may be.</summary>
    public static readonly Refusal TooLarge = new(
        "document.too-large", (MeetingLimits.DocumentSize / (1024 * 1024)).ToString(CultureInfo.InvariantCulture));

    /// <summary>It is of a sort that is not taken.</summary>
    public static readonly Refusal MediaType = new("document.media-type");

    /// <summary>Its name is no name of a file, or has the ending of another sort of file.</summary>
    public static readonly Refusal Name = new("document.name");

    /// <summary>The meeting has no such document.</summary>
    public static readonly Refusal NotFound = new("document.not-found");

    /// <summary>An item of the agenda or the study speaks of it.</summary>
    public static readonly Refusal InUse = new("document.in-use");
}
