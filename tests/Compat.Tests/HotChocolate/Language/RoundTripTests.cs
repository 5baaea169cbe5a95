using FsCheck;
using FsCheck.Fluent;
using global::HotChocolate.Language;

namespace ChiBo.Compat.Tests.HotChocolate.Language;

public sealed class RoundTripTests
{
    [Fact]
    public void What_is_printed_is_read_back_and_printed_alike()
    {
        var seen = new HashSet<string>();
        var property = Prop.ForAll(Documents.Any().ToArbitrary(), document =>
        {
            var printed = document.ToString();
            Note(printed, seen);
            return GraphQLParser.Parse(printed, ParserLimits.Trusted).ToString() == printed;
        });

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), property);

        // otherwise the property held because nothing of interest was tried
        seen.ShouldBe(["block string", "escape", "wrapped arguments", "shorthand", "definition"], ignoreOrder: true);
    }

    [Fact]
    public void Documents_that_are_damaged_are_read_or_refused_and_nothing_else()
    {
        var outcomes = new HashSet<bool>();
        var damaged =
            from document in Documents.Any()
            from bytes in Gen.ArrayOf(Gen.Choose(0, 255).Select(value => (byte)value))
            from at in Gen.Choose(0, 10_000)
            from cut in Gen.Choose(0, 3)
            select Damage(System.Text.Encoding.UTF8.GetBytes(document.ToString()), bytes, at, cut);
        var property = Prop.ForAll(damaged.ToArbitrary(), source => outcomes.Add(TryParse(source)) || true);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), property);

        outcomes.Count.ShouldBe(2, "some are read and some refused");
    }

    [Fact]
    public void Any_bytes_are_read_or_refused_and_nothing_else()
    {
        var property = Prop.ForAll(
            Gen.ArrayOf(Gen.Choose(0, 255).Select(value => (byte)value)).ToArbitrary(),
            source => TryParse(source) || true);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), property);
    }

    private static byte[] Damage(byte[] source, byte[] bytes, int at, int cut)
    {
        at %= source.Length;
        return [.. source[..at], .. bytes.Take(3), .. source[Math.Min(source.Length, at + cut)..]];
    }

    private static bool TryParse(byte[] source)
    {
        try
        {
            GraphQLParser.Parse(source);
            return true;
        }
        catch (SyntaxException)
        {
            return false;
        }
    }

    private static void Note(string printed, HashSet<string> seen)
    {
        (string What, bool Is)[] interesting =
        [
            ("block string", printed.Contains("\"\"\"")),
            ("escape", printed.Contains("\\u0001")),
            ("wrapped arguments", printed.Contains("(\n")),
            ("shorthand", printed.StartsWith('{')),
            ("definition", printed.Contains("directive @")),
        ];
        seen.UnionWith(interesting.Where(entry => entry.Is).Select(entry => entry.What));
    }
}
