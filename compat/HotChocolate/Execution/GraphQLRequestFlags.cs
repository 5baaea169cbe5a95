namespace HotChocolate.Execution;

/// <summary>What a request may do.</summary>
[Flags]
public enum GraphQLRequestFlags
{
    None = 0,
    AllowQuery = 1,
    AllowMutation = 2,
    AllowSubscription = 4,
    AllowStreams = 8,
    AllowAll = AllowQuery | AllowMutation | AllowSubscription | AllowStreams,
    AllowLegacy = AllowQuery | AllowMutation | AllowStreams,
}
