namespace ChiBo.Evening.Wire;

/// <summary>An HTTP answer.</summary>
/// <param name="Status">Such as 200.</param>
/// <param name="Body">Valid until the connection sends again.</param>
internal readonly record struct Answer(int Status, ReadOnlyMemory<byte> Body);
