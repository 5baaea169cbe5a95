using System.Globalization;
using ChiBo.Domain.Kernel;

namespace ChiBo.Gateway.Files;

/// <summary>Why a file was not taken.</summary>
internal static class FileRefusals
{
    /// <summary>Nothing was given, or a file and a hash.</summary>
    public static readonly Refusal OneContent = new("file.one-content");

    /// <summary>It holds nothing.</summary>
    public static readonly Refusal Empty = new("file.empty");

    /// <summary>It is none of the kinds that a meeting reads, whatever its name says.</summary>
    public static readonly Refusal WrongType = new("file.wrong-type");

    /// <summary>Nobody uploaded it under this account: a hash alone is no proof of having the content.</summary>
    public static readonly Refusal NotUploaded = new("file.not-uploaded");

    /// <param name="bytes">The limit.</param>
    public static Refusal TooLarge(int bytes) =>
        new("file.too-large", (bytes >> 20).ToString(CultureInfo.InvariantCulture));
}
