using System.Security.Cryptography;
using System.Text;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Inspections.Findings;

/// <summary>The id of a finding: a path below its cell, so that scopes hold for it as for everything else.</summary>
public static class FindingId
{
    private const int DigestLength = 16;

    public static string Of(ScopePath cell, Shortcoming found) =>
        ScopePath.TryParse($"{cell}/{found.Code}-{found.Subject}", out var path)
            ? path.Value
            : cell.Child($"{found.Code}-{Digest(found.Subject)}").Value;

    /// <summary>For a path that would be longer than paths may be.</summary>
    private static string Digest(string subject) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(subject)))[..DigestLength];
}
