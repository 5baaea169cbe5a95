using System.Globalization;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>Why a vote does not go on. Source: domain/process.md §4.</summary>
public static class BallotRefusals
{
    /// <summary>The meeting has no such ballot.</summary>
    public static readonly Refusal NotFound = new("ballot.not-found");

    /// <summary>The ballot no longer takes votes.</summary>
    public static readonly Refusal Closed = new("ballot.closed");

    /// <summary>This ballot is on paper.</summary>
    public static readonly Refusal OnPaper = new("ballot.on-paper");

    /// <summary>A probationary member speaks and does not vote.</summary>
    public static readonly Refusal Probationary = new("ballot.probationary");

    /// <summary>A member who is here for a time speaks and votes in their own cell.</summary>
    public static readonly Refusal TemporarilyHere = new("ballot.temporarily-here");

    /// <summary>The member was not of the electorate when the ballot was opened.</summary>
    public static readonly Refusal NotEntitled = new("ballot.not-entitled");

    /// <summary>The member was not in the room when the ballot was opened.</summary>
    public static readonly Refusal NotPresent = new("ballot.not-present");

    /// <summary>Nobody votes twice.</summary>
    public static readonly Refusal AlreadyVoted = new("ballot.already-voted");

    /// <summary>Nobody in the room is entitled to vote.</summary>
    public static readonly Refusal NobodyEntitled = new("ballot.nobody-entitled");

    /// <summary>The bloc votes in secret on paper.</summary>
    public static readonly Refusal ElectronicNotAllowed = new("ballot.electronic-not-allowed");

    /// <summary>So few voters cannot keep a secret.</summary>
    public static readonly Refusal TooFewForSecrecy = new(
        "ballot.too-few-for-secrecy", Urn.SmallestGroup.ToString(CultureInfo.InvariantCulture));

    /// <summary>
    /// Closing now would show whose the last papers are: wait for more votes, or break the ballot off.
    /// </summary>
    public static readonly Refusal WouldReveal = new(
        "ballot.would-reveal", Urn.SmallestGroup.ToString(CultureInfo.InvariantCulture));

    /// <summary>Papers are counted by tellers.</summary>
    public static readonly Refusal TellersNeeded = new("ballot.tellers-needed");

    /// <summary>The tellers have not counted yet.</summary>
    public static readonly Refusal NotCounted = new("ballot.not-counted");

    /// <summary>The numbers add up to more than could be.</summary>
    public static Refusal SumTooLarge(int limit) =>
        new("ballot.sum-too-large", limit.ToString(CultureInfo.InvariantCulture));

    /// <summary>This ballot has nothing that tellers could count.</summary>
    public static readonly Refusal NothingToCount = new("ballot.nothing-to-count");

    /// <summary>Taps and tellers disagree: the chair fixes which counts.</summary>
    public static readonly Refusal NotReconciled = new("ballot.not-reconciled");

    /// <summary>
    /// Somebody else has entered other numbers: they are not replaced unless it is said that this is a recount.
    /// </summary>
    public static Refusal CountedDifferently(string by) => new("ballot.counted-differently", by);

    /// <summary>The ballot was put to the vote for something else, or has proved something else already.</summary>
    public static readonly Refusal AboutSomethingElse = new("ballot.about-something-else");

    /// <summary>
    /// So few voters often choose all the same, which shows what each chose: whoever opens the ballot says that the
    /// meeting knows it.
    /// </summary>
    /// <param name="voters">Who may vote.</param>
    /// <param name="percent">In how many of a hundred such ballots all choices are the same, at least.</param>
    public static Refusal SmallReveals(int voters, decimal percent) => new(
        "ballot.small-reveals",
        voters.ToString(CultureInfo.InvariantCulture),
        percent.ToString("0.#", CultureInfo.InvariantCulture).Replace('.', ','));

    /// <summary>There are not two counts to choose between.</summary>
    public static readonly Refusal NothingToReconcile = new("ballot.nothing-to-reconcile");
}
