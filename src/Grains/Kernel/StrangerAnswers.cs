using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings.Ballots;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Contracts.Grains.Scoring;
using ChiBo.Contracts.Grains.WorkingGroups;
using ChiBo.Domain.Kernel;

namespace ChiBo.Grains.Kernel;

/// <summary>What a grain's method answers about something that does not exist, by the type of its result.</summary>
internal static class StrangerAnswers
{
    private static readonly FrozenDictionary<Type, object> Answers = new Dictionary<Type, object>
    {
        [typeof(Outcome)] = NotFound,
        [typeof(VoteReceipt)] = new VoteReceipt(NotFound),
        [typeof(History)] = History.None,
        [typeof(Verification)] = new Verification(0, true, null),
        [typeof(RosterImportResult)] = new RosterImportResult(NotFound, 0, 0, 0, [], []),
        [typeof(PlacesUndoResult)] = new PlacesUndoResult(NotFound, [], []),
        [typeof(TransferClaim)] = new TransferClaim(NotFound, null),
        [typeof(ImmutableArray<EngagementView>)] = ImmutableArray<EngagementView>.Empty,
        [typeof(ImmutableArray<RubricEditionView>)] = ImmutableArray<RubricEditionView>.Empty,
        [typeof(ImmutableArray<RubricProblemView>)] = ImmutableArray<RubricProblemView>.Empty,
    }.ToFrozenDictionary();

    private static Outcome NotFound => Outcome.Refused(0, CommonRefusals.NotFound);

    /// <summary>The answer of a method whose result says nothing by being null, or has an answer above.</summary>
    /// <exception cref="InvalidOperationException">The method's result is of a type that nobody gave an answer for.</exception>
    public static object? For(MethodInfo method) =>
        Find(method, out var answer)
            ? answer
            : throw new InvalidOperationException(
                $"{method.DeclaringType!.Name}.{method.Name} has no answer for strangers: add one to {nameof(StrangerAnswers)}.");

    /// <summary>False when the method's result is of a type that nobody gave an answer for.</summary>
    public static bool Find(MethodInfo method, out object? answer)
    {
        answer = null;
        if (method.ReturnType is not { IsGenericType: true } task)
        {
            return false;
        }

        var result = task.GetGenericArguments()[0];
        return Answers.TryGetValue(result, out answer) || MayBeNull(method, result);
    }

    private static bool MayBeNull(MethodInfo method, Type result) =>
        Nullable.GetUnderlyingType(result) is not null
        || (!result.IsValueType && new NullabilityInfoContext().Create(method.ReturnParameter)
            .GenericTypeArguments[0].ReadState == NullabilityState.Nullable);
}
