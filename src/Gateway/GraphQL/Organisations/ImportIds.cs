using System.Security.Cryptography;
using System.Text;
using ChiBo.Contracts.Grains.Kernel;

namespace ChiBo.Gateway.GraphQL.Organisations;

/// <summary>By which an import is found again.</summary>
internal static class ImportIds
{
    private const int Length = 32;

    /// <summary>
    /// The same order under the same name is the same import: sent again it goes on where it broke off.
    /// </summary>
    public static string For(Caller caller) => caller.OrderId is { } order
        ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{caller.Id}\n{order}")))[..Length]
        : Guid.NewGuid().ToString("N");
}
