using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.WhoSeesWhat;

/// <summary>Who sees what in every field of the root: a field that is added needs a question here.</summary>
[Collection(nameof(OneBloc))]
public sealed class ScopesOfQueries(WholeBloc bloc)
{
    /// <summary>Of GraphQL itself.</summary>
    private static readonly string[] OfTheLanguage = ["__schema", "__type", "__typename"];

    private readonly Asked[] _questions =
    [
        .. QuestionsAboutPlaces.Of(bloc), .. QuestionsAboutMeetings.Of(bloc), .. QuestionsAboutVisits.Of(bloc),
        .. QuestionsAboutInspections.Of(bloc), .. QuestionsAboutReports.Of(bloc),
    ];

    [Fact]
    public async Task Every_field_shows_each_exactly_their_scope()
    {
        var wrong = new List<string>();
        foreach (var onlooker in Onlookers.Of(bloc))
        {
            var client = bloc.Host.As(onlooker.Account);
            client.At = TestMeeting.Start.AddMinutes(35);
            foreach (var question in _questions)
            {
                var (seen, expected) = (question.Read(await client.Send($"{{ {question.Selection} }}")),
                    question.Expected(onlooker));
                if (!seen.SequenceEqual(expected))
                    wrong.Add($"{onlooker}: {question.Field}: {question.Selection}\n"
                        + $"  too much: {string.Join(' ', seen.Except(expected))}\n"
                        + $"  missing: {string.Join(' ', expected.Except(seen))}");
            }
        }

        wrong.ShouldBeEmpty(string.Join('\n', wrong));
    }

    /// <summary>
    /// A question whose answer is empty for everybody shows nothing; one that all see alike hides nothing.
    /// </summary>
    [Fact]
    public void Every_field_is_asked_for_something_that_one_sees_and_another_does_not()
    {
        var onlookers = Onlookers.Of(bloc);
        _questions.GroupBy(q => q.Field).Where(field => field.Key != "reports.files"
            && field.All(q => onlookers.Select(o => string.Join(' ', q.Expected(o))).Distinct().Count() < 2))
                .Select(f => f.Key).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_field_of_the_root_has_a_question()
    {
        var fields = await bloc.Host.FieldsOf("Query");
        var reports = (await bloc.Host.FieldsOf("Reports")).Select(f => $"reports.{f}");
        fields.Except(OfTheLanguage).Except(["reports"]).Concat(reports).Order()
            .ShouldBe(_questions.Select(q => q.Field).Distinct().Order());
    }
}
