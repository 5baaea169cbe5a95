using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Discussion;

/// <summary>Why somebody does not get a word in.</summary>
public static class DiscussionRefusals
{
    /// <summary>Nobody has the floor.</summary>
    public static readonly Refusal NobodySpeaks = new("discussion.nobody-speaks");
}
