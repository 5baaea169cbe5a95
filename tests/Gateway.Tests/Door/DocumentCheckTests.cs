using System.Diagnostics;
using System.Text;
using ChiBo.Gateway.Door.Documents;

namespace ChiBo.Gateway.Tests.Door;

/// <summary>Each limit of a document: what reaches it passes, what goes one beyond is refused by its own code.</summary>
public sealed class DocumentCheckTests
{
    /// <summary>The last that passes, the first that does not, and why.</summary>
    public static TheoryData<string, string, string, string> Limits() => new()
    {
        { "bytes", Padded(DocumentLimits.Bytes), Padded(DocumentLimits.Bytes + 1), "request.too-long" },
        { "tokens", Numbers(DocumentLimits.Tokens - 9), Numbers(DocumentLimits.Tokens), "request.too-long" },
        { "selections", Nested("{a", 32, "}"), Nested("{a", 33, "}"), "request.too-nested" },
        { "lists", $"{{a(x:{Nested("[", 15, "]")})}}", $"{{a(x:{Nested("[", 16, "]")})}}", "request.too-nested" },
        { "objects", $"{{a(x:{Nested("{b:", 15, "}", "1")})}}", $"{{a(x:{Nested("{b:", 16, "}", "1")})}}", "request.too-nested" },
        { "types", $"query($a:{Nested("[", 15, "]", "Int")}){{a}}", $"query($a:{Nested("[", 16, "]", "Int")}){{a}}", "request.too-nested" },
        { "fragments in fragments", Chain(31), Chain(32), "request.too-nested" },
        { "fields", Repeated(40, 95), Repeated(40, 105), "request.too-many-fields" },
        { "fragments", Unused(200), Unused(201), "request.too-many-fragments" },
        { "visits", Doubling(6), Doubling(7), "request.too-many-fragments" },
        { "inline fragments", $"{{{Times("...{a}", 500)}}}", $"{{{Times("...{a}", 501)}}}", "request.too-many-fragments" },
        { "directives", $"{{a {Times("@x ", 100)}}}", $"{{a {Times("@x ", 101)}}}", "request.too-many-directives" },
        { "aliases", Aliases("a", 64), Aliases("a", 65), "request.too-many-aliases" },
        { "text", $"{{a(x:\"{new string('x', 32 << 10)}\")}}", $"{{a(x:\"{new string('x', (32 << 10) + 1)}\")}}", "request.literal-too-long" },
        { "block", $"{{a(x:\"\"\"{new string('x', 32 << 10)}\"\"\")}}", $"{{a(x:\"\"\"{new string('x', (32 << 10) + 1)}\"\"\")}}", "request.literal-too-long" },
        { "whole number", $"{{a(x:-{new string('9', 19)})}}", $"{{a(x:{new string('9', 20)})}}", "request.literal-too-long" },
        { "number", $"{{a(x:0.{new string('9', 38)})}}", $"{{a(x:0.{new string('9', 39)})}}", "request.literal-too-long" },
        { "half a pair", "{a(x:\"\\uD83D\\uDE00\")}", "{a(x:\"\\uD83D\")}", "request.malformed" },
        { "the other half", "{a(x:\"\\\\uDE00\")}", "{a(x:\"\\uDE00\")}", "request.malformed" },
        { "whole schemas", "{__schema{a} b:__schema{a}}", "{__schema{a} b:__schema{a} c:__schema{a}}", "request.too-much-introspection" },
        { "single types", Types(20), Types(21), "request.too-much-introspection" },
        { "introspection", $"{{__schema{{{Names(400)}}} {Names(50)}}}", $"{{__schema{{{Names(401)}}}}}", "request.too-much-introspection" },
        { "introspection in a fragment", InFragment(5, 79), InFragment(5, 80), "request.too-much-introspection" },
        { "circle", "{...f} fragment f on Q{...g} fragment g on Q{a}", "{...f} fragment f on Q{...g} fragment g on Q{...f}", "request.circular-fragment" },
    };

    [Theory, MemberData(nameof(Limits))]
    public void A_limit_is_reached_and_not_exceeded(string limit, string passes, string exceeds, string code)
    {
        Find(passes).ShouldBeNull(limit);
        Find(exceeds).ShouldBe(code, limit);
    }

    [Fact]
    public void What_only_looks_like_structure_counts_for_nothing()
    {
        var brackets = new string('{', 100);
        foreach (var document in new[]
        {
            $"{{a(x:\"{brackets}\")}}", $"{{a(x:\"\"\"{brackets} \\\"\"\" @x {brackets}\"\"\")}}", $"# {brackets} @x\n{{a}}",
            $"{{a(x:\"\\\"{brackets}\")}}", $"\uFEFF,,{{ # {brackets}\r a,,,}}",
        })
        {
            Find(document).ShouldBeNull(document);
        }
    }

    [Fact]
    public void What_is_no_document_is_left_to_the_engine()
    {
        foreach (var document in new[] { "", "{", "}", "{a", "{a(]}", "\"", "{a(x:\"\n\")}", "fragment", "...", "{a ..b}", "\u0001", "query A query B{a}" })
        {
            Find(document).ShouldBeNull(document);
        }
    }

    [Fact]
    public void The_query_of_tools_passes_beside_a_question() =>
        Find(ToolQuery.Text + " query Mine { me { id } }").ShouldBeNull();

    [Fact]
    public void A_subscription_is_recognised()
    {
        Subscribes("subscription { a }").ShouldBeTrue();
        Subscribes("query A { a } subscription B { a }").ShouldBeTrue();
        Subscribes("query subscription { subscription(subscription: subscription) }").ShouldBeFalse();
        Subscribes("{ a } # subscription { a }").ShouldBeFalse();
    }

    /// <summary>Documents that would expand to more than a machine can hold; the time is that of reading them once.</summary>
    [Fact]
    public void The_time_does_not_grow_with_what_a_document_would_expand_to()
    {
        var watch = Stopwatch.StartNew();
        Find(Doubling(20)).ShouldBe("request.too-many-fragments");
        Find(Doubling(190)).ShouldBe("request.too-many-fragments");
        Find(Nested("[", 250_000, "")).ShouldBe("request.too-nested");
        Find(Nested("{a", 100_000, "")).ShouldBe("request.too-nested");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
    }

    private static string? Find(string document) => DocumentCheck.Find(Encoding.UTF8.GetBytes(document), out _)?.Code;

    private static bool Subscribes(string document)
    {
        DocumentCheck.Find(Encoding.UTF8.GetBytes(document), out var subscribes).ShouldBeNull();
        return subscribes;
    }

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Nested(string open, int count, string close, string inside = "") => Times(open, count) + inside + Times(close, count);

    private static string Padded(int bytes) => "{a}" + new string(' ', bytes - 3);

    private static string Numbers(int tokens) => $"{{a(x:[{Times("1 ", tokens)}])}}";

    private static string Names(int count) => string.Join(' ', Enumerable.Range(0, count).Select(n => $"n{n}"));

    private static string Aliases(string field, int count) => $"{{{string.Join(' ', Enumerable.Range(0, count).Select(n => $"a{n}:{field}"))} {field}}}";

    private static string Types(int count) => $"{{{string.Join(' ', Enumerable.Range(0, count).Select(n => $"t{n}:__type(name:\"A\"){{name}}"))}}}";

    /// <summary>A fragment of so many fields, put in so many times.</summary>
    private static string Repeated(int uses, int fields) =>
        $"{{{string.Join(' ', Enumerable.Range(0, uses).Select(n => $"n{n} {{...f}}"))}}} fragment f on Q {{{Names(fields)}}}";

    private static string InFragment(int uses, int fields) =>
        $"{{__schema{{{string.Join(' ', Enumerable.Range(0, uses).Select(n => $"n{n}{{...f}}"))}}}}} fragment f on Q{{{Names(fields)}}}";

    private static string Unused(int count) =>
        "{a}" + string.Concat(Enumerable.Range(0, count).Select(n => $" fragment f{n} on Q{{a}}"));

    private static string Chain(int fragments) =>
        "{...f0}" + string.Concat(Enumerable.Range(0, fragments).Select(n => $" fragment f{n} on Q{{{(n + 1 < fragments ? $"...f{n + 1}" : "a")}}}"));

    private static string Doubling(int levels) =>
        "{...f0}" + string.Concat(Enumerable.Range(0, levels).Select(n => $" fragment f{n} on Q{{...f{n + 1} ...f{n + 1}}}"))
        + $" fragment f{levels} on Q{{a}}";
}
