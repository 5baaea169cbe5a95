using global::HotChocolate.Validation;
using static ChiBo.Compat.Tests.HotChocolate.Validation.MeetingSchema;

namespace ChiBo.Compat.Tests.HotChocolate.Validation;

/// <summary>
/// Short documents that mean very much. An answer at all is what is asserted: done naively, none of these ends, or the
/// stack does.
/// </summary>
public sealed class HostileDocumentTests
{
    [Fact]
    public void Fragments_that_double_themselves_are_judged_once_each()
    {
        Validate(Chain(60, i => $"...F{i + 1} ...F{i + 1}")).ShouldBeEmpty();
        Validate(Chain(60, i => $"x: self {{ ...F{i + 1} }} y: self {{ ...F{i + 1} }}")).ShouldBeEmpty();
        Validate(Chain(60, i => $"x: self {{ ...F{i + 1} }} x: self {{ ...F{i + 1} }}")).ShouldBeEmpty();
        Validate(
            Chain(60, i => $"x: self {{ ...F{i + 1} }} y: self {{ ...F{i + 1} }}"),
            new() { MaxDepth = 100, MaxFieldCycleDepth = 100 }).ShouldBeEmpty();
    }

    [Fact]
    public void A_conflict_at_the_end_of_doubled_fragments_is_found()
    {
        var source = Chain(60, i => $"x: self {{ ...F{i + 1} }} x: self {{ ...F{i + 1} }}", "a: strs a: __typename");

        Validate(source).ShouldHaveSingleItem().Extension("responseName").ShouldBe("a");
    }

    [Fact]
    public void More_fields_than_the_budget_compares_are_refused()
    {
        var source = "{ " + string.Concat(Enumerable.Range(0, 2000).Select(i => $"x: self {{ a{i}: strs }} ")) + "}";

        Validate(source).ShouldBeEmpty();
        Refusal(source, new() { MaxFieldMergeComparisons = 3000 }).Code.ShouldBe("HC0076");
    }

    [Fact]
    public void A_chain_of_fragments_longer_than_any_stack_is_followed()
    {
        var source = Chain(100_000, i => $"...F{i + 1}");

        Validate(source, new() { MaxFieldMergeComparisons = int.MaxValue }).ShouldBeEmpty();
        Refusal(source).Code.ShouldBe("HC0076");
    }

    [Fact]
    public void A_chain_that_many_selections_pull_at_exhausts_a_budget()
    {
        var source = $"{{ {string.Concat(Enumerable.Range(0, 1000).Select(i => $"a{i}: self {{ ...F0 }} "))} }}"
            + Chain(1000, i => $"...F{i + 1}")[9..];

        Refusal(source).Code.ShouldBe("HC0076");
    }

    [Fact]
    public void A_circle_of_fragments_is_refused_however_long()
    {
        foreach (var length in new[] { 1, 2, 100, 100_000 })
        {
            var source = "{ ...F0 }" + string.Concat(
                Enumerable.Range(0, length).Select(i => $" fragment F{i} on Query {{ strs ...F{(i + 1) % length} }}"));

            Refusal(source).Extension("specifiedBy").ShouldBe(
                "https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles");
        }
    }

    [Fact]
    public void Many_operations_that_share_many_fragments_exhaust_a_budget()
    {
        var source = string.Concat(Enumerable.Range(0, 1000).Select(i => $"query Q{i} {{ ...F0 }} "))
            + Chain(1000, i => $"...F{i + 1}")[9..];

        Refusal(source).Code.ShouldBe("HC0076");
        var patient = new ValidationSettings
        {
            MaxFragmentVisits = int.MaxValue,
            MaxFieldMergeComparisons = int.MaxValue,
        };
        Validate(source, patient).ShouldBeEmpty();
    }

    [Fact]
    public void The_same_field_over_and_over_is_one_field()
    {
        Validate($"{{ {string.Concat(Enumerable.Repeat("__typename ", 10_000))} }}").ShouldBeEmpty();
        Validate($"{{ {string.Concat(Enumerable.Range(0, 20_000).Select(i => $"a{i}: __typename "))} }}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void Whatever_is_repeated_a_thousand_times_is_refused_with_few_words()
    {
        string[] sources =
        [
            $"{{ strs {string.Concat(Enumerable.Repeat("@skip(if: false) ", 1000))} }}",
            $"{{ strs {string.Concat(Enumerable.Range(0, 500).Select(i => $"@d{i} "))} }}",
            $"{{ strs }} {string.Concat(Enumerable.Range(0, 1000).Select(i => $"fragment U{i} on Query {{ strs }} "))}",
            $"{{ cell({string.Concat(Enumerable.Range(0, 10_000).Select(i => $"a{i}: 1 "))}) {{ id }} }}",
            $"{{ vote(choice: {{{string.Concat(Enumerable.Range(0, 10_000).Select(i => $"a{i}: 1 "))}}}) }}",
            $"{{ at(at: {{{string.Concat(Enumerable.Range(0, 10_000).Select(_ => "a: 1 "))}}}) }}",
            $"query ({string.Concat(Enumerable.Range(0, 10_000).Select(i => $"$a{i}: Int "))}) {{ strs }}",
            $"query ({string.Concat(Enumerable.Repeat("$a: Int ", 10_000))}) {{ at(at: $a) }}",
        ];
        foreach (var source in sources)
        {
            Validate(source).Count.ShouldBe(5, source[..60]);
        }
    }

    /// <summary>An operation and a chain of fragments, each of which holds what <paramref name="link"/> says.</summary>
    private static string Chain(int length, Func<int, string> link, string end = "strs") =>
        "{ ...F0 }"
        + string.Concat(Enumerable.Range(0, length).Select(i => $" fragment F{i} on Query {{ {link(i)} }}"))
        + $" fragment F{length} on Query {{ {end} }}";
}
