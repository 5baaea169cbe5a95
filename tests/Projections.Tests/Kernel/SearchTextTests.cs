using System.Text;
using ChiBo.Projections.Kernel;

namespace ChiBo.Projections.Tests.Kernel;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("Đường sắt", "duong sat")]
    [InlineData("đảng ủy ĐẢNG ỦY", "dang uy dang uy")]
    [InlineData("hoà hòa HOÀ", "hoa hoa hoa")] // the tone on either vowel, as people write it
    [InlineData("thuý thúy, quý", "thuy thuy quy")]
    [InlineData("Nguyễn Thị Ngọc Ưởng", "nguyen thi ngoc uong")]
    [InlineData("Chi bộ 01/2026 — Sở KH&CN", "chi bo 01 2026 so kh cn")]
    [InlineData("  ", "")]
    public void Words_are_plain_small_letters(string text, string plain)
    {
        SearchText.Of(text).ShouldBe(plain);
        SearchText.Of(text.Normalize(NormalizationForm.FormC)).ShouldBe(plain);
        SearchText.Of(text.Normalize(NormalizationForm.FormD)).ShouldBe(plain);
        SearchText.Of(text.ToUpperInvariant()).ShouldBe(plain);
    }

    [Fact]
    public void Every_vietnamese_letter_becomes_one_of_the_latin_alphabet()
    {
        const string letters =
            "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ";
        SearchText.Of(letters).ShouldBe(
            string.Concat("aaaaaa aaaaaa aaaaaa eeeeee eeeeee iiiiii oooooo oooooo oooooo uuuuuu uuuuuu yyyyyy d".Split(' ')));
    }

    [Fact]
    public void Texts_stand_apart() => SearchText.Of("Chi bộ", null, "Hà Nội").ShouldBe("chi bo ha noi");
}
