/** 有关未获批核但已显示的已提交月份的文字。 */
export const provisional = {
  field: '临时数字',
  show: '显示{count}个已提交但尚未批核的月份',
  hide: '只显示已批核的数字',
  title: '包括临时数字',
  what: '已提交但尚未批核：{months}。凡涉及{count, plural, =1 {该月} other {其中任何一个月}}的数字，均注明为「临时」。',
  'title-none': '没有临时数字',
  none: '没有已提交而有待首次批核的月份，此处所有数字均已批核。',
  between: '、',
  included: '包括临时数字',
  legend: '临时：已提交但尚未批核',
  drawn: '星号：{word}',
};
