using ChiBo.Domain.Kernel;

namespace ChiBo.Gateway.Door;

/// <summary>A message that came over a socket.</summary>
/// <param name="Type">The protocol's word for it; null when the message is none of the protocol.</param>
/// <param name="Id">Of the operation.</param>
/// <param name="Refusal">Why its document is refused; null when it is not.</param>
internal sealed record SocketMessage(string? Type, string? Id, Refusal? Refusal)
{
    public static SocketMessage Malformed { get; } = new(null, null, null);
}
