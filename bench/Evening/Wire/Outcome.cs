namespace ChiBo.Evening.Wire;

/// <summary>What became of a request.</summary>
internal enum Outcome
{
    Acknowledged,

    /// <summary>The rules said no.</summary>
    Refused,

    /// <summary>A fault, or no answer.</summary>
    Failed,
}
