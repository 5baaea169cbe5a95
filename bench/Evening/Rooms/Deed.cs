namespace ChiBo.Evening.Rooms;

/// <summary>Somebody's order that was carried out.</summary>
/// <param name="Who">The account.</param>
/// <param name="Action">The order's name: <c>CastVote</c>.</param>
internal readonly record struct Deed(string Who, string Action);
