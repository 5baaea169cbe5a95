using System.Text;

namespace ChiBo.Evening.People;

/// <summary>Somebody with a phone and a token.</summary>
internal sealed class Account(string name, string token)
{
    public string Name => name;

    public string Token => token;

    /// <summary>What stands in every request of theirs.</summary>
    public byte[] Head { get; } = Encoding.ASCII.GetBytes(
        "Host: 127.0.0.1\r\nContent-Type: application/json\r\nAccept: application/graphql-response+json\r\n"
        + $"Authorization: Bearer {token}\r\n");
}
