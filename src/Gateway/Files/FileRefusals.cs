using ChiBo.Domain.Kernel;

namespace ChiBo.Gateway.Files;

/// <summary>Why a file was not taken.</summary>
internal static class FileRefusals
{
    /// <summary>Nothing was given, or a file and a hash.</summary>
    public static readonly Refusal OneContent = new("file.one-content");

    /// <summary>It holds nothing.</summary>
    public static readonly Refusal Empty = new("file.empty");

    /// <summary>Nobody uploaded it under this account: a hash alone is no proof of having the content.</summary>
    public static readonly Refusal NotUploaded = new("file.not-uploaded");
}
