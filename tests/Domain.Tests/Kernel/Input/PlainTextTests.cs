using System.Text;
using ChiBo.Domain.Kernel.Input;

namespace ChiBo.Domain.Tests.Kernel.Input;

/// <summary>How texts are kept: what is cleaned, and what is refused with its place.</summary>
public sealed class PlainTextTests
{
    [Theory]
    [InlineData("Nguyễn\u200b Văn An", "Nguyễn Văn An")] // zero-width space
    [InlineData("Trần\u00a0Thị\u00a0Đào", "Trần Thị Đào")] // no-break space
    [InlineData("\u202eÝ ỗĐ", "Ý ỗĐ")] // right-to-left override
    [InlineData("Lê\u00ad Văn\ufeff Tám", "Lê Văn Tám")] // soft hyphen, byte order mark
    [InlineData("  Phạm \t Văn\nSáu  ", "Phạm Văn Sáu")]
    [InlineData("Nguye\u0302\u0303n", "Nguyễn")] // decomposed
    [InlineData("\u200b\u2060\u00ad", "")]
    [InlineData("\u0301\u0302", "")] // marks without a letter
    [InlineData("\u3164\u115f\u2800", "")] // fillers and the empty braille pattern
    [InlineData("Ông A ❤\ufe0f", "Ông A ❤")]
    public void What_nobody_sees_is_cleaned(string given, string kept)
    {
        PlainText.Read(given, hasLines: false, out var clean).ShouldBeNull();
        clean.ShouldBe(kept);
        PlainText.Read(clean, hasLines: false, out var again).ShouldBeNull();
        again.ShouldBeSameAs(clean);
    }

    [Theory]
    [InlineData("Một\r\nHai\rBa", "Một\nHai\nBa")]
    [InlineData("Một\vHai\fBa\u2028Bốn\u2029Năm\u0085Sáu", "Một\nHai\nBa\nBốn\nNăm\nSáu")]
    [InlineData("\n\n  Một  \n\n  Hai\t\n ", "Một\n\n  Hai")]
    [InlineData("a  b", "a  b")]
    public void Lines_are_kept_where_the_field_has_lines(string given, string kept)
    {
        PlainText.Read(given, hasLines: true, out var clean).ShouldBeNull();
        clean.ShouldBe(kept);
    }

    [Theory]
    [InlineData("Nộp báo cáo\u0000 quý IV", 0x0000, 12)]
    [InlineData("\u0001", 0x0001, 1)]
    [InlineData("ab\u007f", 0x007f, 3)]
    [InlineData("ab\u009f", 0x009f, 3)]
    [InlineData("Ngô\ufffe An", 0xfffe, 4)]
    [InlineData("\uffff", 0xffff, 1)]
    [InlineData("\ufdd0", 0xfdd0, 1)]
    [InlineData("😀\U0001fffe", 0x1fffe, 2)]
    [InlineData("•\uf0b7", 0xf0b7, 2)]
    [InlineData("\U000f0000", 0xf0000, 1)]
    public void What_no_store_keeps_is_refused_with_its_place(string given, int code, int place)
    {
        foreach (var hasLines in new[] { false, true })
            PlainText.Read(given, hasLines, out _).ShouldBe(new RefusedCharacter(code, place));
    }

    [Fact] // no attribute can hold them
    public void Halves_of_characters_are_refused()
    {
        PlainText.Read("ab\ud83d", hasLines: false, out _).ShouldBe(new RefusedCharacter(0xd83d, 3));
        PlainText.Read("\ude00ab", hasLines: true, out _).ShouldBe(new RefusedCharacter(0xde00, 1));
    }

    [Fact]
    public void A_tower_of_marks_is_refused()
    {
        PlainText.Read("e" + new string('\u0301', 9), hasLines: false, out _).ShouldNotBeNull();
        PlainText.Read("e" + new string('\u0323', 3), hasLines: false, out _).ShouldBeNull();
    }

    [Fact]
    public void Every_character_there_is_is_cleaned_to_what_is_clean_or_refused()
    {
        var (refused, kept) = (0, 0);
        for (var code = 0; code <= 0x10ffff; code++)
        {
            if (!Rune.IsValid(code)) continue;
            if (PlainText.Read($"a{new Rune(code)}b", hasLines: true, out var clean) is { } character)
            {
                character.ShouldBe(new RefusedCharacter(code, 2));
                refused++;
                continue;
            }

            kept++;
            clean.IsNormalized().ShouldBeTrue($"U+{code:X4}");
            PlainText.Heal(clean).ShouldBe(clean);
            PlainText.Read(clean, hasLines: true, out var again).ShouldBeNull($"U+{code:X4}");
            again.ShouldBe(clean);
        }

        refused.ShouldBe((65 - 6) + 66 + (6400 + (2 * 65534))); // controls but 5 line breaks and the tab; non-characters; private use
        kept.ShouldBeGreaterThan(900_000);
    }

    [Fact]
    public void What_older_records_hold_is_healed_and_the_rest_left_as_it_was()
    {
        PlainText.Heal("Nộp\u0000 báo\ufffe cáo\u0001\u001f").ShouldBe("Nộp báo cáo");
        foreach (var stored in new[] { "Nguye\u0302\u0303n ", "a\u200bb", "Một\r\n\tHai", "😀", "•\uf0b7", "" })
            PlainText.Heal(stored).ShouldBeSameAs(stored);
    }

    [Fact]
    public void Length_is_counted_in_characters_that_people_see()
    {
        PlainText.LengthOf("Nguyễn").ShouldBe(6);
        PlainText.LengthOf("👩🏽").ShouldBe(1);
        Domain.Kernel.Limits.Check("x", string.Concat(Enumerable.Repeat("👩🏽", 200)), 200).ShouldBeNull();
        Domain.Kernel.Limits.Check("x", new string('đ', 201), 200).ShouldNotBeNull();
        Domain.Kernel.Limits.Check("x", string.Concat(Enumerable.Repeat("ᄀ", 1000)), 200).ShouldNotBeNull(); // one character to people
    }
}
